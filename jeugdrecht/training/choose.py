"""
Making a set: which rules to aim at, which kinds of scenario in which order, until enough of them differ.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from jeugdrecht.api import decide, read_cases
from jeugdrecht.cases.writing import as_mapping
from jeugdrecht.errors import InputError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rules import Power
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training import drafts
from jeugdrecht.training.answers import model_answer
from jeugdrecht.training.coverage import Part, Tally, excepted_by, parts_of, reached, truth_of
from jeugdrecht.training.drafts import Draft
from jeugdrecht.training.grow import Grower, Grown
from jeugdrecht.training.mistakes import Asked, mistakes
from jeugdrecht.training.model import Coverage, Kind, Level, Question, Scenario, ScenarioSet
from jeugdrecht.training.narrative import tell
from jeugdrecht.training.narrative.names import initials
from jeugdrecht.training.values import BIRTH

BEGIN = ("sanctierecht", "halt", "bevoegde_rechter", "ots", "verantwoordelijke_gemeente", "jeugdige")
"""The decisions of a set that names none."""
PLANS: dict[Level, tuple[Kind, ...]] = {
    1: (Kind.BOUNDARY_TWIN, Kind.NEAR_MISS, Kind.MISSING_FACT),
    2: (Kind.JUDGEMENT, Kind.BOUNDARY_TWIN, Kind.MISSING_FACT, Kind.CHANGE_OF_LAW, Kind.NEAR_MISS),
    3: (Kind.TWO_TRACKS, Kind.JUDGEMENT, Kind.CHANGE_OF_LAW, Kind.BOUNDARY_TWIN, Kind.MISSING_FACT),
}
"""The kinds that a level practises, in the order in which they come round."""
REACHING = 4
"""So many cases are grown at most for a part in each kind."""
PATIENTLY = 12
"""And so many more where none of those did, each also for what the part is an exception to."""
COVERING = (
    Kind.BOUNDARY_TWIN, Kind.JUDGEMENT, Kind.MISSING_FACT, Kind.CHANGE_OF_LAW, Kind.TWO_TRACKS,
)  # fmt: skip
"""The kinds in which a rule is practised that is aimed at, in the order in which they are tried."""
BESIDES = (Kind.NEAR_MISS, Kind.MISSING_FACT, Kind.TWO_TRACKS)
"""The kinds that are added once every rule is covered."""
PARTNERS = {True: "ots", False: "sanctierecht"}
"""The decision of the other track, where a set names none: beside an offence, and beside the rest."""
PARTNER_TRIES = 4
"""So many rules of the other track are tried for a case at most."""
TRIES = 8
"""So many cases are grown at most before a kind is passed over for once."""
FRUITLESS = 6
"""After so many kinds without a new scenario there is nothing new to make."""
MOST_NAMES = 300
"""In a set of more scenarios than this two may have the same initials: there are no more than 380."""
OLDEST_ON_BOTH = 21
LAST_DAY = 20261115
_TITLE = Text("De zaak {name}", "The case of {name}")
_NUMBERED = Text("Opgave {number}", "Exercise {number}")
"""Of a case in which nobody is named, such as that of a municipality."""


def scenario_set(
    decisions: Sequence[str] | None = None, *, count: int = 10, level: Level = 1, seed: int = 1,
    lang: Lang = "nl",
) -> ScenarioSet:  # fmt: skip
    """
    A set of scenarios; the same arguments and the same rules give the same set.

    Args:
        decisions: the ids to practise; left out, those to begin with.
        count: how many scenarios; of twins each counts.
        level: how hard.
        seed: what the choices are drawn from.
        lang: the language of the words; the cases are the same in both.

    Raises:
        UnknownIdError: there is no such decision.

    >>> made = scenario_set(["minderjarig"], count=2, seed=4)
    >>> sorted(one.questions[0].answer.value for one in made.scenarios)
    ['meerderjarig', 'minderjarig']
    """
    named = tuple(dict.fromkeys(decisions)) if decisions else BEGIN
    law = library.rulebase_for(*named)
    return _Maker(named, level, seed, lang).made(count, law.version, law.fingerprint)


def covering_set(decision: str, *, level: Level = 2, seed: int = 1, lang: Lang = "nl") -> ScenarioSet:
    """
    A set in which every rule and power of a decision speaks that can be made to.

    Args:
        decision: the id to practise.
        level: how hard.
        seed: what the choices are drawn from.
        lang: the language of the words.

    Raises:
        UnknownIdError: there is no such decision.

    >>> covering_set("absolute_competentie", seed=4).coverage.not_covered
    ()
    """
    law = library.rulebase_for(decision)
    maker = _Maker((decision,), level, seed, lang)
    return maker.set_of(tuple(maker.covering()), law.version, law.fingerprint)


class _Maker:
    def __init__(self, named: tuple[str, ...], level: Level, seed: int, lang: Lang) -> None:
        self._named, self._level, self._seed, self._lang = named, level, seed, lang
        self._rng = Random(f"jeugdrecht {seed} {level} {' '.join(named)}")
        # A case of two tracks speaks of what either reads, so both are read by the law of both.
        self._law = library.law_for(*dict.fromkeys((*named, *PARTNERS.values())))
        self._growers = {id: Grower(id, self._rng, self._law) for id in named}
        self._parts = {id: parts_of(grower.law, id) for id, grower in self._growers.items()}
        self._tally = Tally(self._parts, self._rng)
        self._seen: set[str] = set()
        self._asked: Counter[tuple[str, Kind | None]] = Counter()
        self._names: dict[str, str] = {}
        self._turn = self._number = 0

    def made(self, count: int, version: str, fingerprint: str) -> ScenarioSet:
        scenarios: list[Scenario] = []
        while (room := count - len(scenarios)) > 0 and (draft := self._next(room)) is not None:
            scenarios += self._scenarios(draft)
        return self.set_of(tuple(scenarios), version, fingerprint)

    def set_of(self, scenarios: tuple[Scenario, ...], version: str, fingerprint: str) -> ScenarioSet:
        """The scenarios as a set, with what they cover."""
        return ScenarioSet(
            seed=self._seed, level=self._level, lang=self._lang, version=version, fingerprint=fingerprint,
            decisions=self._named, scenarios=scenarios,
            coverage=Coverage(covered=self._tally.covered, not_covered=self._tally.not_covered),
        )  # fmt: skip

    # --- which cases ----------------------------------------------------------------------------------------

    def _next(self, room: int) -> Draft | None:
        """A draft of new cases that fits, the kinds and the decisions by turns; None if none is left."""
        plan = PLANS[self._level]
        for _ in range(FRUITLESS):
            kind = plan[self._turn % len(plan)]
            self._turn += 1
            tried = (self._draft(kind, decision) for decision in self._by_turns(kind))
            draft = next((made for made in tried if made is not None and len(made.cases) <= room), None)
            if draft is not None:
                return draft
        return None

    def covering(self) -> Iterator[Scenario]:
        """Scenarios until every rule and power has been reached that can be, each kind where it fits."""
        for decision, grower in self._growers.items():
            for part in self._parts[decision]:
                draft = None if self._tally.has(part) else self._reaching(grower, part)
                yield from self._scenarios(draft) if draft is not None else ()
            for kind in BESIDES:
                draft = self._draft(kind, decision)
                yield from self._scenarios(draft) if draft is not None else ()

    def _reaching(self, grower: Grower, part: Part) -> Draft | None:
        """A draft in which a part speaks: made for it, or else with patience, also for what it excepts."""
        kinds = sorted(COVERING, key=lambda kind: kind is not _best_kind(part))
        tries = [(kind, part) for kind in kinds for _ in range(REACHING)]
        patient = [(kind, aim) for kind in kinds for _ in range(PATIENTLY)
                   for aim in (part, *excepted_by(grower.law, part))]  # fmt: skip
        for kind, aim in (*tries, *patient):
            grown = self._grown(grower, kind, aim)
            draft = None if grown is None else self._of_kind(kind, grower, grown)
            if draft is not None and self._is_new(draft):
                findings = (grower.verdict(case) for case in draft.cases)
                if any(truth_of(finding, part) for finding in findings):
                    return draft
        return None

    def _by_turns(self, kind: Kind) -> Iterator[str]:
        """The decisions, the one that was practised least first."""
        for decision in sorted(self._named, key=lambda id: (self._asked[id, kind], self._asked[id, None])):
            self._asked[decision, kind] += 1
            self._asked[decision, None] += 1
            yield decision

    def _draft(self, kind: Kind, decision: str) -> Draft | None:
        """A new draft, of the tries the first whose answer turns on a rule that no answer did yet."""
        grower = self._growers[decision]
        found: Draft | None = None
        for _ in range(TRIES):
            aim = self._tally.aim(decision, kind, now=self._level == 1)
            grown = self._grown(grower, kind, aim)
            draft = None if grown is None else self._of_kind(kind, grower, grown)
            if draft is None:
                self._tally.failed(aim, None if grown is None else kind)
                if aim is None:
                    break
            if draft is None or not self._is_new(draft):
                continue
            found = draft
            if self._teaches(grower, draft, kind):
                break
        if found is not None and self._rng.random() < 1 / 2:
            recent = drafts.recent(grower, found, self._rng)
            found = recent if self._is_new(recent) else found
        return found

    def _teaches(self, grower: Grower, draft: Draft, kind: Kind) -> bool:
        """Whether an answer turns on a rule that none did yet, or there is no such rule any more."""
        parts = [part for part in self._parts[grower.decision] if self._tally.is_open(part, kind)]
        findings = (grower.verdict(case) for case in draft.cases)
        return not parts or any(reached(finding, parts) for finding in findings)

    def _grown(self, grower: Grower, kind: Kind, aim: Part | None) -> Grown | None:
        start = Case(self._on(aim, kind, grower))
        grown = grower.grow(start, aim, judged=kind is not Kind.JUDGEMENT, spare=1 if self._level == 3 else 0)
        return grown if grown and grown.finding.status not in ("outside", "not_applicable", "gap") else None

    def _on(self, aim: Part | None, kind: Kind, grower: Grower) -> int:
        """A day of assessment on which the aim is law."""
        back = self._rng.randint(1, 300)
        if aim is None or aim.until is None:
            new = 0 if aim is None else min(days.plus(days.day(aim.since), days=back % 60), LAST_DAY)
            return max(days.plus(LAST_DAY, days=-back), new)
        return max(days.plus(days.day(aim.until), days=-(back % 60)), days.day(aim.since))

    def _of_kind(self, kind: Kind, grower: Grower, grown: Grown) -> Draft | None:
        match kind:
            case Kind.BOUNDARY_TWIN:
                return drafts.twin(grower, grown, self._rng)
            case Kind.NEAR_MISS:
                return drafts.near_miss(grower, grown, self._rng)
            case Kind.MISSING_FACT:
                return drafts.missing_fact(grower, grown, self._rng, said=self._level == 1)
            case Kind.JUDGEMENT:
                return drafts.judgement(grower, grown, self._rng)
            case Kind.CHANGE_OF_LAW:
                return drafts.change_of_law(grower, grown, self._rng)
            case Kind.TWO_TRACKS:
                return self._two_tracks(grower, grown)

    def _two_tracks(self, grower: Grower, grown: Grown) -> Draft | None:
        """The case goes on with a question of the other track, about the same person on the same day."""
        birth = grown.case.facts.get(BIRTH)
        if birth is None or not _is_young(birth.value, grown.case.on):
            return None
        offence = grower.subject is not None
        others = [id for id, one in self._growers.items() if (one.subject is None) is offence]
        id = self._rng.choice(others) if others else PARTNERS[offence]
        other = self._growers.get(id) or Grower(id, self._rng, self._law)
        parts = [part for part in parts_of(other.law, id) if part.until is None]
        for aim in self._rng.sample(parts, min(len(parts), PARTNER_TRIES)):
            both = other.grow(grown.case, aim, judged=self._rng.random() < 1 / 2)
            if both and both.finding.status in ("decided", "judgement") and grower.can_be(both.case):
                asked = ((grown.decision, grown.subject), (id, both.subject))
                return Draft(Kind.TWO_TRACKS, (both.case,), asked)
        return None

    def _is_new(self, draft: Draft) -> bool:
        return self._seen.isdisjoint(_keys(draft)) and all(_reads(case) for case in draft.cases)

    # --- in words -------------------------------------------------------------------------------------------

    def _scenarios(self, draft: Draft) -> list[Scenario]:
        self._seen.update(_keys(draft))
        self._number += 1
        number = f"S{self._number:02}"
        ids = [number] if len(draft.cases) == 1 else [f"{number}-{letter}" for letter in "ab"]
        return [self._scenario(draft, replace(case, id=id), next((one for one in ids if one != id), None))
                for case, id in zip(draft.cases, ids, strict=True)]  # fmt: skip

    def _scenario(self, draft: Draft, case: Case, twin: str | None) -> Scenario:
        # Twins are told in the same words, so that what differs is only the fact.
        rng = Random(f"{self._seed} {self._level} {(case.id or '').partition('-')[0]}")
        name = self._name_of((case.id or "").partition("-")[0])
        questions = tuple(self._question(draft, case, *asked) for asked in draft.asked)
        narrative = tell(case, name, self._lang, rng).texts
        title = _TITLE if any(name in text for text in narrative) else _NUMBERED
        return Scenario(
            id=case.id or "", kind=draft.kind,
            title=title.in_(self._lang).format(name=name, number=(case.id or "").removeprefix("S")),
            case=as_mapping(case, vocabulary()), narrative=narrative,
            questions=questions, twin=twin, differs=draft.differs, covers=self._covers(draft, case),
        )  # fmt: skip

    def _name_of(self, number: str) -> str:
        """Initials that no other scenario of the set has; twins share theirs."""
        rng = Random(f"{self._seed} {self._level} {number} initials")
        drawn = initials(rng)
        while number not in self._names:
            if drawn not in self._names.values():
                self._names[number] = drawn
            elif len(self._names) >= MOST_NAMES:
                return drawn
            else:
                drawn = initials(rng)
        return self._names[number]

    def _question(self, draft: Draft, case: Case, decision: str, subject: str | None) -> Question:
        finding = decide(case, [decision])[decision, subject]
        answer = model_answer(finding, self._lang)
        fact = vocabulary().fact(draft.differs) if draft.differs else None
        asked = Asked(finding.rulebase, case, finding.found, draft.overlooked, fact,
                      answer.provisions[0] if answer.provisions else None, self._lang)  # fmt: skip
        question = finding.found.decision.question.in_(self._lang)
        # By the question and not by its answer, which the points would otherwise give away.
        points = 2 + min(len(finding.alternatives), 2)
        return Question(decision=decision, subject=subject, text=question, points=points, answer=answer,
                        mistakes=mistakes(asked))  # fmt: skip

    def _covers(self, draft: Draft, case: Case) -> tuple[str, ...]:
        found: list[str] = []
        for decision, subject in draft.asked:
            finding = decide(case, [decision])[decision, subject]
            found += reached(finding.found, parts_of(finding.rulebase, decision))
        self._tally.add(found)
        return tuple(dict.fromkeys(found))


def _is_young(birth: object, on: int) -> bool:
    """Whether somebody is of an age at which both tracks can run, or ran not long ago."""
    return isinstance(birth, int) and days.age(birth, on) < OLDEST_ON_BOTH


def _best_kind(part: Part) -> Kind:
    """The kind that a part is made for: a power for a judgement, an old text for a change of law."""
    if isinstance(part, Power):
        return Kind.JUDGEMENT
    return Kind.CHANGE_OF_LAW if part.until else Kind.BOUNDARY_TWIN


def _keys(draft: Draft) -> list[str]:
    """Each case of a draft as text, by which it is known again."""
    return [json.dumps(as_mapping(case, vocabulary()), sort_keys=True) for case in draft.cases]


def _reads(case: Case) -> bool:
    """Whether a case file of this case would be read without a fault."""
    try:
        read_cases(as_mapping(case, vocabulary()))
    except InputError:
        return False
    return True
