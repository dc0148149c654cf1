"""
The interview on the published cases: from no facts at all to the same findings, in how many questions.

Runs as `python -m benchmarks.interview [--quick]`. Each case is asked about what its source speaks of. The
answers come from the case file. At a question that the file does not answer the whole list of what is open is
asked for, as a user does (`lijst`): what the file answers is picked from it and asked in turn, the rest is
unknown. Each such list counts as a question too; a list of items (how many offences?) is one question and one
fact.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from jeugdrecht.api import read_cases
from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.asking import Question, Spot, World, ask, with_answer
from jeugdrecht.explain.asking.look import Asked, causes_of, settled
from jeugdrecht.explain.asking.place import said_at, spot_of
from jeugdrecht.facts import vocabulary
from jeugdrecht.interview import unanswered
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS
from tests.published.published import Published, published

NEVER = Given(None, "nvt")
MOST_QUESTIONS = 200
"""No interview needs so many; one that does not end is an error."""


@dataclass(frozen=True, slots=True)
class Interviewed:
    """
    One simulated interview.

    Args:
        id: of the published case, and of the case in its file where that has several.
        questions: how many were asked before the findings were those of the whole case, lists included.
        lists: how many of those were lists of what is open, to pick from.
        facts: how many facts the case has.
        reached: whether the answers became the same.
        settled: whether all of them are decided in the whole case, so that no question is left open.
        open_too: whether what is open became the same as well.
        seconds: the slowest question, deciding included.
    """

    id: str
    questions: int
    lists: int
    facts: int
    reached: bool
    settled: bool
    open_too: bool
    seconds: float


def facts_in(case: Case) -> int:
    """How many facts a case has: each that is stated, and each list."""
    items = [item for listed in case.lists.values() for item in listed.items]
    return len(case.facts) + len(case.lists) + sum(len(item.facts) for item in items)


def interviews(entries: Iterable[Published]) -> Iterator[Interviewed]:
    """An interview for each case of each file that something is expected of."""
    for entry in entries:
        cases = read_cases(entry.path)
        for case in cases:
            decisions = _decisions(entry, case)
            if decisions:
                name = entry.file if len(cases) == 1 else f"{entry.file}/{case.id}"
                yield interview(name, case, decisions)


def _decisions(entry: Published, case: Case) -> tuple[str, ...]:
    """The decisions, or fields of a record, that the source speaks of in this case."""
    found = []
    for key in entry.expect:
        decision, _, which = key.partition(" ")
        if which.partition("/")[0] in ("", case.id):
            found.append(decision)
    return tuple(dict.fromkeys(found))


def interview(name: str, case: Case, decisions: tuple[str, ...]) -> Interviewed:
    """
    Ask about a case, from no facts, until the findings are those of the whole case.

    Args:
        name: what to call it.
        case: the whole case, which gives the answers.
        decisions: what is decided.
    """
    whole = dict.fromkeys(name if name in DECISIONS else name.rpartition(".")[0] for name in decisions)
    world = World(library.law_for(*whole), vocabulary(), decisions)
    aim = {one: _reached(found) for one, found in world.find(case, world.asked(case)).items()}
    known = Case(on=case.on, id=case.id)
    asked, picked, slowest = 0, 0, 0.0
    while asked < MOST_QUESTIONS and not _same(world, known, aim):
        started = time.perf_counter()
        found = ask(world, known, most=1, assumed=False)
        if not len(found):
            found = replace(found, asked=_happened(world, known, case))
        slowest = max(slowest, time.perf_counter() - started)
        if not len(found):
            break
        asked += 1
        question = found[0]
        after = answer(question, known, case)
        if after is None:
            picked += 1
            still_open = ask(world, known, assumed=False)
            after, skip = unanswered(known, (one for one in still_open if answer(one, known, case) is None))
            world = replace(world, skip=world.skip | skip)
        known = after
    same = _same(world, known, aim)
    answers = {one: settled(found) for one, found in world.find(known, world.asked(known)).items()}
    return Interviewed(
        name, asked, picked, facts_in(case),
        reached=same or answers == {one: told for one, (told, _) in aim.items()},
        settled=all(not waits for _, waits in aim.values()), open_too=same, seconds=slowest,
    )  # fmt: skip


def _happened(world: World, known: Case, case: Case) -> tuple[Question, ...]:
    """Of what was taken not to have happened, what the case says did: a user picks these from one list."""
    assumed = ask(world, known, most=0).assumed
    return tuple(one for one in assumed if said_at(case, one.spot, world.vocabulary) is not None)


def answer(question: Question, known: Case, case: Case) -> Case | None:
    """
    What is known after one question; None where the case has no answer to it.

    Args:
        question: what is asked.
        known: what is known so far.
        case: the whole case.
    """
    if question.type == "list":
        listed = case.lists.get(question.id)
        if listed is None:
            return None
        empty = Items(tuple(Item(item.id, {}) for item in listed.items), listed.complete)
        return replace(known, lists={**known.lists, question.id: empty})
    spots = (question.spot, *(Spot(one.id, one.item) for one in question.instead))
    for spot in spots:
        given = said_at(case, spot, vocabulary())
        if given is not None:
            # What the case says of all its items at once is answered for all of them at once.
            general = case.facts.get(spot.id) is given
            return with_answer(known, Spot(spot.id) if general else spot, given, vocabulary())
    # What the file passes over in silence, such as the end of an address, has not happened: a user says so.
    fact = vocabulary().fact(question.id)
    silent = fact is not None and fact.silence_counts and not question.unknown_is_skipped
    return with_answer(known, question.spot, NEVER, vocabulary()) if silent else None


def _reached(found: Finding) -> tuple[object, frozenset[Spot]]:
    """What must be the same: all that is settled, and what is still open."""
    return settled(found), frozenset(spot_of(cause) for cause in causes_of(found))


def _same(world: World, known: Case, aim: dict[Asked, tuple[object, frozenset[Spot]]]) -> bool:
    asked = world.asked(known)
    if set(asked) != set(aim):
        return False
    return {one: _reached(found) for one, found in world.find(known, asked).items()} == aim


def lines(found: Sequence[Interviewed]) -> Iterator[str]:
    """The interviews as a table, with the median."""
    yield f"{'case':<58}{'questions':>10}{'lists':>7}{'facts':>7}{'slowest':>10}"
    for one in found:
        mark = "" if one.reached else "  NOT REACHED"
        more = "  MORE THAN FACTS" if one.questions > one.facts else ""
        counts = f"{one.questions:>10}{one.lists:>7}{one.facts:>7}"
        yield f"{one.id:<58}{counts}{one.seconds:>8.2f} s{mark}{more}"
    yield ""
    shares = [one.questions / one.facts for one in found if one.facts]
    yield (
        f"{len(found)} interviews; median {median(one.questions for one in found):g} questions for "
        f"{median(one.facts for one in found):g} facts ({median(shares):.0%} of the facts of a case)"
    )
    open_too = sum(one.open_too for one in found)
    yield f"the same answers: {sum(one.reached for one in found)}, also in what is open: {open_too}"
    yield f"in no more questions than facts: {sum(map(met, found))}"
    decided = [one for one in found if one.settled]
    yield f"of the {len(decided)} that the source decides: {sum(map(met, decided))}"


def met(one: Interviewed) -> bool:
    """Whether the same findings were reached in no more questions than the case has facts."""
    return one.reached and one.questions <= one.facts


def main(words: Sequence[str] | None = None) -> int:
    """Run and print; 1 where an interview needs more questions than its case has facts."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.interview", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="every sixth case: shows that it runs, no more")
    asked = parser.parse_args(words)
    found = list(interviews(published()[:: 6 if asked.quick else 1]))
    print("\n".join(lines(found)))
    return 0 if all(met(one) for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
