"""
The interview itself: ask, hear, go back, and stop when nothing that can be asked changes an answer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jeugdrecht.api import decide
from jeugdrecht.cli.faults import fault_text
from jeugdrecht.cli.interview import texts
from jeugdrecht.cli.interview.heard import UNKNOWN, Stand, answered, rest_unknown
from jeugdrecht.cli.interview.lines import NO, YES, Dialogue, EndOfInput, numbered
from jeugdrecht.cli.interview.shown import (
    changed,
    findings_shown,
    help_shown,
    provisions_shown,
    question_shown,
    why_shown,
)
from jeugdrecht.cli.paper import Ready
from jeugdrecht.errors import InputError, quoted
from jeugdrecht.explain.asking import Question, Spot
from jeugdrecht.findings import Result
from jeugdrecht.interview import next_question, question_of, questions, whole
from jeugdrecht.logic.case import Case
from jeugdrecht.report.overview import Row, overview

WHY, HELP = ("?", "waarom", "why"), ("help", "h")
PROVISION = ("bepaling", "provision", "b", "§")
BACK, STOP = ("terug", "back", "<"), ("stop", "quit", "q", "einde")
ELSE, FINDINGS = ("anders", "else"), ("stand", "findings")
_SEVERAL = 2
"""Answers of *unknown* in a row after which a list helps."""
LIST, ALL = ("lijst", "list"), ("alle", "alles", "all")


@dataclass(frozen=True, slots=True)
class Step:
    """A question that was answered, and where the interview stood before."""

    stand: Stand
    question: Question


class Stop(Exception):
    """Somebody has had enough."""


class Talk:
    """
    An interview about some decisions.

    Args:
        dialogue: says and hears.
        decisions: what is asked.
        case: what is known.
        keep: is given the case after each answer.
    """

    def __init__(
        self, dialogue: Dialogue, decisions: tuple[str, ...], case: Case, keep: Callable[[Case], None]
    ) -> None:
        self._dialogue = dialogue
        self._lang = dialogue.lang
        self._decisions = decisions
        self._keep = keep
        self._stand = Stand(case)
        self._before: list[Step] = []
        self._rows: tuple[Row, ...] = ()
        self._beyond: bool | None = None
        self._unknown = 0

    @property
    def case(self) -> Case:
        """What is known now."""
        return self._stand.case

    def result(self) -> Result:
        """The findings so far."""
        return decide(self._stand.case, tuple(dict.fromkeys(whole(name) for name in self._decisions)))

    def run(self) -> None:
        """Ask until nothing is left, or until somebody stops or no longer answers."""
        try:
            self._tell_findings()
            while (question := self._next()) is not None or self._changes_mind():
                if question is not None:
                    self._ask(question)
                self._tell_findings()
        except (Stop, EndOfInput):
            return

    def _next(self) -> Question | None:
        stand = self._stand
        found = next_question(stand.case, self._decisions, lang=self._lang, skip=stand.skip)
        if found is not None and (found.stage == "answer" or self._goes_on()):
            return found
        return self._happened()

    def _changes_mind(self) -> bool:
        """Whether, now that nothing is left to ask, somebody goes back to an earlier question."""
        return self._dialogue.hear(texts.DONE).casefold() in BACK and self._back()

    def _goes_on(self) -> bool:
        """Whether to ask on once the answers are settled; asked once."""
        while self._beyond is None:
            said = self._dialogue.hear(texts.SETTLED).casefold()
            if said in STOP:
                raise Stop
            self._beyond = True if said in YES else False if said in NO else None
        return self._beyond

    def _happened(self) -> Question | None:
        """One of the events and acts that were taken not to have happened, if somebody picks one."""
        stand = self._stand
        found = questions(stand.case, self._decisions, lang=self._lang, skip=stand.skip, most=0).assumed
        if not found:
            return None
        self._dialogue.show(Ready(numbered(_with_item(question) for question in found)))
        said = self._dialogue.hear(texts.ASSUMED)
        while said and self._dialogue.numbers(said, len(found)) is None:
            if said.casefold() in STOP:
                raise Stop
            if said.casefold() in BACK and self._back():
                return self._next()
            said = self._dialogue.hear(texts.NO_NUMBER, found=quoted(said))
        places = self._dialogue.numbers(said, len(found)) if said else None
        return found[places[0]] if places else None

    def _ask(self, question: Question) -> None:
        """One question, until it is answered or gone back from."""
        self._dialogue.show(*question_shown(question, len(self._before) + 1, self._lang))
        while True:
            said = self._dialogue.hear()
            if self._is_aside(said, question):
                continue
            if said.casefold() in BACK:
                if self._back():
                    return
            elif said.casefold() in ELSE:
                if self._instead(question):
                    return
            elif said.casefold() in LIST:
                if self._pick(question):
                    return
            elif self._answer(question, said):
                return

    def _is_aside(self, said: str, question: Question) -> bool:
        """Whether that was no answer but asked for something to be shown, which is done then."""
        word, show, lang = said.casefold(), self._dialogue.show, self._lang
        if word in STOP:
            raise Stop
        if not word:
            self._dialogue.say(texts.EMPTY)
        elif word in WHY:
            show(*why_shown(question, lang))
        elif word in PROVISION:
            show(*provisions_shown(question, lang))
        elif word in HELP:
            show(help_shown(lang))
        elif word in FINDINGS:
            show(*findings_shown(self.result(), lang))
        else:
            return False
        return True

    def _answer(self, question: Question, said: str) -> bool:
        try:
            stand = answered(self._stand, question, said, self._lang)
            if question.by and said.casefold() not in UNKNOWN:
                stand = answered(self._stand, question, said, self._lang, self._judge(question))
        except InputError as error:
            for fault in error.faults:
                self._dialogue.show(Ready(fault_text(fault, self._lang)))
            return False
        self._before.append(Step(self._stand, question))
        self._to(stand)
        self._offer_list(said)
        return True

    def _offer_list(self, said: str) -> None:
        """After a second *unknown* in a row: say that all that is not known can be told at once."""
        self._unknown = self._unknown + 1 if said.casefold() in UNKNOWN else 0
        if self._unknown == _SEVERAL:
            self._dialogue.say(texts.MORE_UNKNOWN)

    def _pick(self, question: Question) -> bool:
        """Show all that is open, and hear what of it is known; the rest is unknown. Else nothing changes."""
        stand = self._stand
        found = tuple(questions(stand.case, self._decisions, lang=self._lang, skip=stand.skip, assumed=False))
        self._dialogue.say(texts.LIST)
        self._dialogue.show(Ready(numbered(_with_item(one) for one in found)))
        known = self._known_of(found)
        if known is None:
            self._dialogue.show(*question_shown(question, len(self._before) + 1, self._lang))
            return False
        self._before.append(Step(stand, question))
        self._to(rest_unknown(stand, (one for one in found if one.spot not in known)))
        return True

    def _known_of(self, found: Sequence[Question]) -> set[Spot] | None:
        """Which of these somebody knows, by number; None where all of them, or where they go back."""
        said = self._dialogue.hear(texts.WHICH_KNOWN)
        while said:
            if said.casefold() in STOP:
                raise Stop
            if said.casefold() in (*ALL, *BACK):
                return None
            places = self._dialogue.numbers(said, len(found))
            if places is not None:
                return {found[place].spot for place in places}
            said = self._dialogue.hear(texts.NO_NUMBER, found=quoted(said))
        return set()

    def _judge(self, question: Question) -> str:
        """Who judged: the official whom the law names, or somebody else."""
        said = self._dialogue.hear(texts.WHO, by=question.by[0].label)
        return said or question.by[0].id

    def _back(self) -> bool:
        if not self._before:
            self._dialogue.say(texts.NOTHING_BEFORE)
            return False
        step = self._before.pop()
        self._beyond = None
        self._to(step.stand)
        self._rows = ()
        self._ask(step.question)
        return True

    def _instead(self, question: Question) -> bool:
        """Ask a derived value in place of this one."""
        found = [
            question_of(instead.id, instead.item, question, lang=self._lang) for instead in question.instead
        ]
        if not found:
            self._dialogue.say(texts.NO_INSTEAD)
            return False
        place = 0
        if len(found) > 1:
            self._dialogue.show(Ready(numbered(one.question for one in found)))
            places = self._dialogue.numbers(self._dialogue.hear(texts.WHICH_INSTEAD), len(found))
            if places is None:
                self._dialogue.say(texts.EMPTY)
                return False
            place = places[0]
        self._ask(found[place])
        return True

    def _to(self, stand: Stand) -> None:
        self._stand = stand
        self._keep(stand.case)

    def _tell_findings(self) -> None:
        after = overview(self.result(), self._lang)
        told = tuple(changed(self._rows, after))
        if told:
            self._dialogue.show(*told)
        self._rows = after


def _with_item(question: Question) -> str:
    return f"{question.question} ({question.item})" if question.item else question.question
