"""
Worked scenarios for every decision: `python -m benchmarks.scenarios [--seed N] [--json FILE] [DECISION]...`.

Each model answer is held against a fresh decision on the case as it is written, and each case against all
others. Of every rule and power that no answer reaches it is told why: proven so by the solver, or not found.
"""

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.unreachable import Reason, reason
from jeugdrecht.api import decide, read_cases
from jeugdrecht.rules import library
from jeugdrecht.training.check import differing
from jeugdrecht.training.choose import covering_set
from jeugdrecht.training.model import Scenario, ScenarioSet

SEED = 2026
SCHEMA = "jeugdrecht.scenario-coverage/1"


@dataclass(frozen=True, slots=True)
class Covered:
    """
    What the scenarios of one decision came to.

    Args:
        decision: its id.
        kinds: how many scenarios of each kind.
        parts: how many rules and powers it has.
        unreached: those that no answer reaches, each with the reason.
        wrong: the questions whose model answer is not what the rules give.
        cases: each scenario as text without its name: the facts and what is asked.
        seconds: of processor time.
    """

    decision: str
    kinds: dict[str, int]
    parts: int
    unreached: tuple[Reason, ...]
    wrong: tuple[str, ...]
    cases: tuple[str, ...]
    seconds: float


def covered(decision: str, seed: int = SEED) -> Covered:
    """
    Make the scenarios of a decision, and check them.

    Args:
        decision: its id.
        seed: what the choices are drawn from.
    """
    begun = time.process_time()
    law = library.rulebase()
    made = covering_set(decision, seed=seed)
    parts = {part.id: part for part in law.parts}
    return Covered(
        decision=decision,
        kinds=dict(Counter(scenario.kind.value for scenario in made.scenarios)),
        parts=len(made.coverage.covered) + len(made.coverage.not_covered),
        unreached=tuple(reason(law, parts[id]) for id in made.coverage.not_covered),
        wrong=tuple(_wrong(made)),
        cases=tuple(_as_text(scenario) for scenario in made.scenarios),
        seconds=time.process_time() - begun,
    )


def _wrong(made: ScenarioSet) -> Iterator[str]:
    for scenario in made.scenarios:
        [case] = read_cases(scenario.case, lang=made.lang)
        for question in scenario.questions:
            fresh = decide(case, [question.decision])[question.decision, question.subject]
            if differing(question.answer, fresh, made.lang):
                yield f"{scenario.id}: {question.decision}"


def _as_text(scenario: Scenario) -> str:
    facts = {key: value for key, value in scenario.case.items() if key != "case"}
    asked = [(question.decision, question.subject) for question in scenario.questions]
    return json.dumps([facts, asked], sort_keys=True)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole run."""

    decisions: tuple[Covered, ...]

    @property
    def scenarios(self) -> int:
        """How many scenarios were made."""
        return sum(len(one.cases) for one in self.decisions)

    @property
    def alike(self) -> int:
        """How many scenarios are the same as an earlier one."""
        return self.scenarios - len({case for one in self.decisions for case in one.cases})

    @property
    def unreached(self) -> tuple[Reason, ...]:
        """Every rule and power that no answer reaches."""
        return tuple(reason for one in self.decisions for reason in one.unreached)

    def lines(self) -> Iterator[str]:
        """The outcome as lines of text."""
        kinds = sum((Counter(one.kinds) for one in self.decisions), Counter[str]())
        parts = sum(one.parts for one in self.decisions)
        empty = [one.decision for one in self.decisions if not one.cases]
        wrong = [f"{one.decision} {what}" for one in self.decisions for what in one.wrong]
        yield f"{self.scenarios} scenarios of {len(self.decisions)} decisions: " + ", ".join(
            f"{kind} {count}" for kind, count in sorted(kinds.items())
        )
        yield f"model answers that differ from a fresh decision: {', '.join(wrong) or 'none'}"
        yield f"scenarios alike: {self.alike}"
        yield f"decisions without a scenario: {', '.join(empty) or 'none'}"
        yield f"rules and powers reached: {parts - len(self.unreached)} of {parts}"
        for one in self.unreached:
            yield f"  {one.decision} {one.id}: {one.kind}: {one.why}"
        yield f"processor time: {sum(one.seconds for one in self.decisions):.0f} s"


def run(decisions: Sequence[str] = (), seed: int = SEED, workers: int | None = None) -> Outcome:
    """
    Make and check the scenarios of decisions.

    Args:
        decisions: their ids; none means all.
        seed: what the choices are drawn from.
        workers: how many processes share the work; one for each core where left out.
    """
    law = library.rulebase()
    ids = decisions or tuple(one.id for one in law.decisions.values() if one.record is None)
    # What takes longest begins first, so that no process is left with it alone.
    ids = sorted(ids, key=lambda id: -len(law.parts_of(id)))
    if workers == 1:
        return Outcome(tuple(covered(id, seed) for id in ids))
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        return Outcome(tuple(pool.map(covered, ids, [seed] * len(ids))))


def main(words: Sequence[str] | None = None) -> int:
    """Run and print; 1 where an answer is wrong, two are alike, or a rule is neither reached nor proven."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scenarios", description=__doc__)
    parser.add_argument("decisions", nargs="*", metavar="DECISION", help="only these decisions")
    parser.add_argument("--seed", type=int, default=SEED, help="what the choices are drawn from")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the outcome here, as JSON")
    asked = parser.parse_args(words)
    outcome = run(tuple(asked.decisions), asked.seed)
    print("\n".join(outcome.lines()))
    if asked.json is not None:
        data = {"schema": SCHEMA, "decisions": [asdict(one) for one in outcome.decisions]}
        asked.json.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    wrong = any(one.wrong for one in outcome.decisions)
    return 1 if wrong or outcome.alike or any(one.kind == "not found" for one in outcome.unreached) else 0


if __name__ == "__main__":
    sys.exit(main())
