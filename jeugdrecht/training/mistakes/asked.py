"""
What a mistake is made with: a question, its right answer, and the ways to decide it again.
"""

from dataclasses import dataclass, replace

from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain.changes import Place
from jeugdrecht.explain.changes.words import outcome_of
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.classes import Classes, classes_of
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature
from jeugdrecht.sources import Lang, Provision, url_for
from jeugdrecht.training.answers import answer_text
from jeugdrecht.training.grow import given_places
from jeugdrecht.training.mistakes.words import WHY
from jeugdrecht.training.model import Mistake, ProvisionRef
from jeugdrecht.training.narrative.clauses import sentence
from jeugdrecht.training.values import BIRTH


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

    def made(
        self, pitfall: str, wrong: Finding, *, settles: ProvisionRef | None = None, **parts: str
    ) -> Mistake:
        """A mistake that gives another finding; *settles* is the provision that shows it to be one."""
        told = outcome_of(wrong, self.lang)
        text = self._differing(wrong) or answer_text(wrong, self.lang) or told.text
        why = sentence(WHY[pitfall].in_(self.lang).format(**parts))
        place = settles or self.settles or self._first(wrong)
        return Mistake(pitfall=pitfall, status=told.status, value=told.value, text=text, why=why,
                       provision=place)  # fmt: skip

    def _first(self, wrong: Finding) -> ProvisionRef | None:
        """Where the right answer rests on no provision yet, one that the question is about."""
        used = [*self.finding.used, *wrong.used]
        return self.ref(used[0].provision, used[0].role) if used else None

    def _differing(self, wrong: Finding) -> str | None:
        """Of a record only the fields that are not right."""
        names = [name for name, field in self.finding.fields.items()
                 if name in wrong.fields and wrong.fields[name].value != field.value]  # fmt: skip
        fields = {name: wrong.fields[name] for name in names}
        return answer_text(replace(wrong, fields=fields), self.lang) if fields else None

    def ref(self, provision: Provision, role: str) -> ProvisionRef:
        """A provision in its role, with its link on the governing day."""
        day = self.finding.governing
        on = None if day is None or day == days.NEVER else days.to_date(day)
        return ProvisionRef(id=provision.id, citation=provision.citation(self.lang), role=role,
                            url=url_for(provision.place, on) or "")  # fmt: skip

    @property
    def classes(self) -> Classes:
        """Where the conditions of the decision cut each fact."""
        return classes_of(self.law, (self.finding.decision.id,))

    def places(self) -> list[tuple[Place, Given]]:
        """What the case says, the day of birth and unsettled questions left out."""
        return [(place, given) for place, given in given_places(self.case)
                if given.state == "given" and place.fact.id != BIRTH
                and place.fact.nature is not Nature.LEGAL_QUESTION]  # fmt: skip

    def said(self, fact: Fact, value: object) -> str:
        """What the case says of a fact, as a clause."""
        if fact.type is not FactType.YES_NO:
            return worded.filled(Words(self.lang), fact, value)
        return (fact.says if value or fact.denies is None else fact.denies).in_(self.lang)
