"""
What became of each mutant, kept in a file so that a run of hours can be stopped and taken up again.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from .expectations import killer
from .known import known
from .mutants import Mutant, instrument_of


@dataclass(frozen=True)
class Result:
    """
    What became of one mutant.

    Args:
        name, kind: of the mutant.
        decision: in which the changed part speaks.
        instrument: on which the changed part rests; `beslissing` for a decision itself.
        killer: the first row that noticed it; None for none.
    """

    name: str
    kind: str
    decision: str
    instrument: str
    killer: str | None

    @property
    def survived(self) -> bool:
        """Whether no row noticed it and nobody has said why."""
        return self.killer is None and self.name not in known()


def result_of(mutant: Mutant) -> Result:
    """Run the rows against a mutant until one notices it."""
    found = killer(mutant)
    return Result(
        mutant.name, mutant.kind, mutant.decision, instrument_of(mutant.part), found.name if found else None
    )


def results_in(file: Path) -> Mapping[str, Result]:
    """What a file holds, by the name of the mutant; nothing where there is no such file."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    found = (Result(**json.loads(line)) for line in lines)
    return {result.name: result for result in found}


def written_to(file: Path, result: Result) -> None:
    """Add a result to a file."""
    with file.open("a", encoding="utf-8") as opened:
        opened.write(json.dumps(asdict(result), ensure_ascii=False) + "\n")
