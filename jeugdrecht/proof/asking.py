"""
Putting the questions about one decision to the solver, and each case it shows to engine `one`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from jeugdrecht.engines.smt import Example, Session, items_needed
from jeugdrecht.engines.smt.forms import Bool
from jeugdrecht.engines.smt.session import PATIENCE
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.check import rank_faults
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.nodes import Condition, Unread
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.proof.formulas import Formulas
from jeugdrecht.proof.model import Answer, DecisionProof, Shown, State
from jeugdrecht.proof.replay import Replay, accepted, provisions_unread
from jeugdrecht.proof.smallest import smallest

UNBORN = "jeugdige.ongeboren"


def prove_decision(law: Rulebase, decision: str, *, patience: int = PATIENCE) -> DecisionProof:
    """
    Put every question about one decision.

    Args:
        law: the law.
        decision: the id of a decision with rules of its own.
        patience: steps that the solver has for one question.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> proof = prove_decision(rulebase_for("procesrecht"), "procesrecht")
    >>> [(answer.question.value, answer.state) for answer in proof.answers][:3]
    [('exactly_one', 'proven'), ('gap', 'proven'), ('overlap', 'proven')]
    """
    return _Asking(law, decision, patience).proof()


class _Asking:
    def __init__(self, law: Rulebase, decision: str, patience: int) -> None:
        self.law, self.decision = law, decision
        self.replay = Replay(law, decision)
        self._patience = patience
        self._documented = [one for one in law.documented if one.decision == decision]
        self._harmless: tuple[str, ...] = ()

    def proof(self) -> DecisionProof:
        try:
            self.session = Session(
                self.law, self.decision, unborn=vocabulary().fact(UNBORN), patience=self._patience
            )
            self.formulas = Formulas(self.session, self.law)
        except EngineDeclined as declined:
            answers = [Answer(question, "declined", declined=str(declined)) for question in self._asked()]
        else:
            answers = [self._answer(question, ask) for question, ask in self._asked().items()]
        rules = len(self.law.parts_of(self.decision))
        items = items_needed(self.law, self.decision)
        return DecisionProof(self.decision, items, rules, tuple(answers), self._harmless)

    def _asked(self) -> Mapping[Question, Callable[[], Answer]]:
        return {
            Question.EXACTLY_ONE: self._exactly_one,
            Question.GAP: lambda: self._one_case(Question.GAP, self.formulas.gap),
            Question.OVERLAP: lambda: self._one_case(Question.OVERLAP, self.formulas.overlap),
            Question.DEAD_RULE: self._dead_rules,
            Question.DEAD_EXCEPTION: self._dead_exceptions,
            Question.BEYOND_BASE: self._beyond_base,
            Question.POWER_WITHOUT_DEFAULT: self._without_default,
            Question.RANK: self._ranks,
        }

    def _answer(self, question: Question, ask: Callable[[], Answer]) -> Answer:
        try:
            return ask()
        except EngineDeclined as declined:
            return Answer(question, "declined", declined=str(declined))

    # --- the questions ------------------------------------------------------------------------------------

    def _exactly_one(self) -> Answer:
        example = self.session.find(self.formulas.undecided)
        if example is None:
            return self._listed(Question.EXACTLY_ONE, {})
        unread = provisions_unread(self.law, self.decision, example.case, example.item)
        if unread is None:
            return self._listed(Question.EXACTLY_ONE, {"": example})
        named = {
            node.provision for node in nodes_beneath(self.law, self.decision) if isinstance(node, Unread)
        }
        return self._listed(Question.EXACTLY_ONE, {}, tuple(sorted({*named, *unread})))

    def _one_case(self, question: Question, formula: Callable[[Iterable[Condition]], Bool]) -> Answer:
        documented = self._of(question)
        wheres = [one.where for one in documented if one.where is not None]
        example = self.session.find(formula(wheres))
        shown = [] if example is None else [self._shown(question, "", example, but=wheres)]
        unneeded = []
        for one in documented:
            inside = () if one.where is None else (self.formulas.among(one.where),)
            case = self.session.find(formula(()), *inside)
            if case is None:
                unneeded.append(one.why.en)
            else:
                within = () if one.where is None else (one.where,)
                shown.append(replace(self._shown(question, "", case, within=within), why=one.why))
        return _settled(question, shown, unneeded)

    def _dead_rules(self) -> Answer:
        left = self._never(self.formulas.applies)
        possible = {id: one for id, one in self.formulas.may_apply.items() if id in left}
        dead = self._never(possible) if possible else []
        unread = tuple(id for id in left if id in possible and id not in dead)
        dead += [id for id in left if id not in possible]
        return self._listed(Question.DEAD_RULE, dict.fromkeys(dead), unread)

    def _dead_exceptions(self) -> Answer:
        asked = self.formulas.meets
        if not asked:
            return Answer(Question.DEAD_EXCEPTION, "not_asked")
        return self._listed(Question.DEAD_EXCEPTION, dict.fromkeys(self._never(asked)))

    def _beyond_base(self) -> Answer:
        asked = self.formulas.beyond
        if not asked:
            return Answer(Question.BEYOND_BASE, "not_asked")
        ids = [id for _, shown in self.session.each(asked) for id in shown]
        found = {id: self.session.find(asked[id]) for id in asked if id in ids}
        others = {id: one for id, one in self.formulas.beyond_harmless.items() if id not in found}
        self._harmless = tuple(sorted(id for _, ids in self.session.each(others) for id in ids))
        return self._listed(Question.BEYOND_BASE, found)

    def _without_default(self) -> Answer:
        asked = self.formulas.without_default
        if asked is None:
            return Answer(Question.POWER_WITHOUT_DEFAULT, "not_asked")
        example = self.session.find(asked)
        return self._listed(Question.POWER_WITHOUT_DEFAULT, {} if example is None else {"": example})

    def _ranks(self) -> Answer:
        faults = rank_faults(self.law, self.decision)
        return self._listed(Question.RANK, {fault.path: None for fault in faults})

    # --- what was found -----------------------------------------------------------------------------------

    def _never(self, asked: Mapping[str, Bool]) -> list[str]:
        """Those of which the solver has no case."""
        seen = {id for _, ids in self.session.each(asked) for id in ids}
        return [id for id in asked if id not in seen]

    def _listed(
        self, question: Question, found: Mapping[str, Example | None], unread: tuple[str, ...] = ()
    ) -> Answer:
        reasons = {about: one.why for one in self._of(question) for about in one.about or ("",)}
        shown = [
            replace(self._shown(question, about, example), why=reasons.get(about))
            for about, example in found.items()
        ]
        return _settled(question, shown, [about for about in reasons if about not in found], unread)

    def _shown(
        self, question: Question, about: str, example: Example | None, *,
        within: Iterable[Condition] = (), but: Iterable[Condition] = (),
    ) -> Shown:  # fmt: skip
        if example is None:
            return Shown(about)
        holds = {**dict.fromkeys(within, True), **dict.fromkeys(but, False)}

        def shows(case: Case) -> bool:
            found = self.replay.shows(question, about, case, example.item)
            return found and self.replay.holds(holds, case, example.item) and accepted(case)

        if not shows(example.case):
            return Shown(about, example.case, example.item, reproduced=False)
        case = smallest(example.case, example.item, shows)
        return Shown(about, replace(case, id=self.decision), example.item)

    def _of(self, question: Question) -> list[Documented]:
        return [one for one in self._documented if one.question is question]


def _settled(
    question: Question, shown: Iterable[Shown], unneeded: Iterable[str], unread: tuple[str, ...] = ()
) -> Answer:
    listed, vain = tuple(shown), tuple(unneeded)
    if any(one.why is None for one in listed):
        return Answer(question, "found", listed, unread, unneeded=vain)
    state: State = "documented" if listed else "unread" if unread else "proven"
    return Answer(question, state, listed, unread, unneeded=vain)
