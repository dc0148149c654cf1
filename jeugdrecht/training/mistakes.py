"""
Common mistakes, each worked out by deciding the case as someone would who makes it.

A mistake is told only where it gives another answer, so that a distractor is never right by accident.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.errors import RulebaseError
from jeugdrecht.explain.changes import Place, put
from jeugdrecht.explain.changes.words import outcome_of
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.classes import Classes, classes_of
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature
from jeugdrecht.sources import Lang, Rank
from jeugdrecht.training.answers import answer_text
from jeugdrecht.training.grow import given_places
from jeugdrecht.training.mistake_words import WHY
from jeugdrecht.training.model import Mistake, ProvisionRef
from jeugdrecht.training.narrative.absent import bare
from jeugdrecht.training.values import BIRTH

MOST = 4
"""More wrong answers than this say nothing new."""
MOST_UNKNOWN = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """
    A question with its right answer.

    Args:
        law: the law.
        case: the case.
        finding: the right answer.
        overlooked: the case as someone reads it who overlooks what it turns on, or None.
        differs: the fact that it turns on, or None.
        settles: the provision that the right answer rests on, or None.
        lang: the language of the words.
    """

    law: Rulebase
    case: Case
    finding: Finding
    overlooked: Case | None
    differs: Fact | None
    settles: ProvisionRef | None
    lang: Lang

    def again(self, case: Case, law: Rulebase | None = None) -> Finding:
        """The same question of another case, or by other law."""
        return CaseDecider(law or self.law, case).decide(self.finding.decision.id, self.finding.subject)

    def made(self, pitfall: str, wrong: Finding, **parts: str) -> Mistake:
        """A mistake that gives another finding."""
        told = outcome_of(wrong, self.lang)
        text = answer_text(wrong, self.lang) or told.text
        why = WHY[pitfall].in_(self.lang).format(**parts)
        return Mistake(pitfall=pitfall, status=told.status, value=told.value, text=text, why=why,
                       provision=self.settles)  # fmt: skip


def mistakes(asked: Asked) -> tuple[Mistake, ...]:
    """
    The common mistakes with a question, those that give a wrong answer only.

    Args:
        asked: the question with its right answer.
    """
    right = outcome_of(asked.finding, asked.lang)
    found: dict[str, Mistake] = {}
    for pitfall in PITFALLS:
        for mistake in pitfall(asked):
            if (mistake.status, mistake.value) != (right.status, right.value) and mistake.status == "decided":
                found.setdefault(repr(mistake.value), mistake)
    return tuple(found.values())[:MOST]


def wrong_age_moment(asked: Asked) -> Iterator[Mistake]:
    """The age is counted on the day of the assessment instead of on the day that the law names."""
    birth = asked.case.facts.get(BIRTH)
    # Where the day of the assessment counts as well, another birth would change more than this mistake does.
    for place, moment in [] if (BIRTH, PEILDATUM) in _classes(asked).births else _moments(asked):
        if birth is None or not isinstance(birth.value, int) or not isinstance(moment.value, int):
            continue
        older = days.age(birth.value, asked.case.on) - days.age(birth.value, moment.value)
        moved = birth.value - older * 10000
        if older <= 0 or moved % 10000 == 229:
            continue
        case = asked.case.with_facts({BIRTH: Given(moved)})
        yield asked.made("wrong_age_moment", asked.again(case), moment=_short(asked, place, moment))


def inclusive_boundary(asked: Asked) -> Iterator[Mistake]:
    """The boundary itself is put on the wrong side: the birthday, the last day, the amount."""
    classes = _classes(asked)
    for place, given in given_places(asked.case):
        if place.fact.type in (FactType.NUMBER, FactType.AMOUNT) and isinstance(given.value, int):
            yield from _number_missed(asked, place, given.value, classes)
    birth = asked.case.facts.get(BIRTH)
    for place, moment in _moments(asked):
        if birth is None or not isinstance(birth.value, int) or not isinstance(moment.value, int):
            continue
        edges = {days.birthday(birth.value, age): age for age in classes.ages}
        for step, pitfall in ((-1, "birthday_not_counted"), (1, "birthday_too_early")):
            edge = moment.value if step == -1 else days.plus(moment.value, days=1)
            if edge in edges and edge not in classes.dates:
                case = put(asked.case, {place: Given(days.plus(moment.value, days=step))})
                yield asked.made(pitfall, asked.again(case), age=str(edges[edge]))


def _number_missed(asked: Asked, place: Place, value: int, classes: Classes) -> Iterator[Mistake]:
    firsts = classes.firsts.get(place.fact.id, frozenset())
    for step in [-1] * (value in firsts) + [1] * (value + 1 in firsts):
        if value + step >= 0:
            case = put(asked.case, {place: Given(value + step)})
            said = worded.filled(Words(asked.lang), place.fact, value)
            yield asked.made("number_on_the_boundary", asked.again(case), said=said)


def power_as_duty(asked: Asked) -> Iterator[Mistake]:
    """What an official may do is taken for what must follow."""
    words = Words(asked.lang)
    for one in asked.finding.alternatives:
        if one.state in ("available", "judgement", "open") and isinstance(one.value, str):
            place = one.power.provision
            text = worded.of_decision(words, asked.finding.decision, one.value)
            why = (
                WHY["power_as_duty"]
                .in_(asked.lang)
                .format(citation=capital(place.citation(asked.lang)), actor=words.official(one.power.actor))
            )
            yield Mistake(pitfall="power_as_duty", status="decided", value=one.value, text=text, why=why,
                          provision=ProvisionRef(id=place.id, citation=place.citation(asked.lang),
                                                 role="empowers", url=""))  # fmt: skip


def unknown_as_no(asked: Asked) -> Iterator[Mistake]:
    """What the case does not say, or an official has yet to judge, is read as not so, or as so."""
    for guess, name in ((False, "no"), (True, "yes")):
        case, finding = asked.case, asked.finding
        first = next(iter(_guessed(finding)), None)
        for _ in range(MOST_UNKNOWN):
            if (cause := next(iter(_guessed(finding)), None)) is not None and isinstance(cause.about, Fact):
                case = put(case, {_place_of(asked, cause.about, cause.item, case): Given(guess)})
                finding = asked.again(case)
        if first is not None and isinstance(first.about, Fact):
            kind = "legal_question" if first.about.nature is Nature.LEGAL_QUESTION else first.kind
            actor = Words(asked.lang).officials(first.about.by)
            yield asked.made(f"{'unknown' if kind == 'fact' else kind}_as_{name}", finding, actor=actor)


def _guessed(finding: Finding) -> list[Cause]:
    """What waits for a yes or a no, facts first."""
    open_ = [cause for cause in finding.causes if cause.kind in ("fact", "judgement")
             and isinstance(cause.about, Fact) and cause.about.type is FactType.YES_NO]  # fmt: skip
    return sorted(open_, key=lambda cause: cause.kind != "fact")


def overlooked(asked: Asked) -> Iterator[Mistake]:
    """The fact that the case turns on is passed over."""
    if asked.overlooked is not None and asked.differs is not None:
        said = bare(asked.differs.question.in_(asked.lang))
        pitfall = "overlooked" if asked.finding.status == "decided" else "guessed"
        yield asked.made(pitfall, asked.again(asked.overlooked), question=said)


def lower_rank(asked: Asked) -> Iterator[Mistake]:
    """Only the lower source is read, or the lower source that fills the higher one is forgotten."""
    id = asked.finding.decision.id
    ranks = {rule.rank for rule in asked.law.rules_of(id)}
    if len(ranks) > 1 and asked.finding.status == "decided":
        for pitfall, kept in (("lower_rank", min(ranks)), ("lower_rank_forgotten", max(ranks))):
            try:
                yield asked.made(pitfall, asked.again(asked.case, _only(asked.law, id, kept)))
            except RulebaseError:
                continue


@lru_cache(maxsize=32)
def _only(law: Rulebase, decision: str, rank: Rank) -> Rulebase:
    """The law with only the rules of one rank in a decision, and those of no rank gone that they except."""
    kept = [rule for rule in law.rules if rule.decision != decision or rule.rank == rank or rule.closing]
    return Rulebase(
        decisions=law.decisions.values(), rules=kept, powers=law.powers, lists=law.lists.values(),
        provisions=law.provisions.values(), not_modelled=law.not_modelled,
    )  # fmt: skip


PITFALLS: tuple[Callable[[Asked], Iterator[Mistake]], ...] = (
    overlooked, inclusive_boundary, wrong_age_moment, power_as_duty, unknown_as_no, lower_rank,
)  # fmt: skip


def _moments(asked: Asked) -> list[tuple[Place, Given]]:
    """The days in the case on which the question counts an age."""
    counted = {on for birth, on in _classes(asked).births if birth == BIRTH}
    return [(place, given) for place, given in given_places(asked.case) if place.fact.id in counted]


def _classes(asked: Asked) -> Classes:
    return classes_of(asked.law, (asked.finding.decision.id,))


def _place_of(asked: Asked, fact: Fact, item: str | None, case: Case) -> Place:
    items = asked.law.list_of_item.get(fact.item or "")
    listed = case.lists.get(items.id) if items is not None else None
    if items is None or listed is None or not listed.items:
        return Place(fact)
    return Place(fact, item or listed.items[0].id, items.id)


def capital(said: str) -> str:
    """A citation at the beginning of a sentence."""
    return said[:1].upper() + said[1:]


def _short(asked: Asked, place: Place, given: Given) -> str:
    return worded.of_fact(Words(asked.lang), place.fact, given.value)
