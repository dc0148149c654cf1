"""
What a run is asked to do, and what it has done.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jeugdrecht.bulk.files import Input
from jeugdrecht.sources import Lang

Progress = Callable[[float], None]
"""Is told how far a run is, from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """
    What a run is asked to do.

    Args:
        source: the table of cases.
        target: the file to make, Parquet or CSV; it does not exist yet.
        decisions: the ids of the decisions.
        beside: per list in a table of its own, that table.
        codes: whether words are small numbers.
        provisions: whether each decision names the provisions it rests on.
        explain: of how many rows the full explanation is written.
        rejects: the file for the rows that cannot be decided; left out, beside the target.
        on: the reference date of rows that have none, yyyymmdd.
        memory: how much the engine may use, as DuckDB writes it; what does not fit goes to disk.
        threads: how many threads; None for all.
        lang: the language of messages, reasons and explanations.
    """

    source: Input
    target: Path
    decisions: tuple[str, ...]
    beside: Mapping[str, Input] = field(default_factory=dict)
    codes: bool = False
    provisions: bool = True
    explain: int = 0
    rejects: Path | None = None
    on: int
    memory: str | None = None
    threads: int | None = None
    lang: Lang = "nl"

    @property
    def rejects_file(self) -> Path:
        """Where the rows that cannot be decided are written."""
        return self.rejects or self.target.with_name(f"{self.target.name}.rejects.csv")

    @property
    def codes_file(self) -> Path:
        """Where the words of the codes are written."""
        return self.target.with_name(f"{self.target.name}.codes.csv")

    @property
    def explained_file(self) -> Path:
        """Where the explanations are written."""
        return self.target.with_name(f"{self.target.name}.explained.jsonl")

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that the run may make."""
        found = [self.target, self.rejects_file]
        found += [self.codes_file] if self.codes else []
        return (*found, *([self.explained_file] if self.explain else []))


@dataclass(frozen=True, slots=True)
class Done:
    """
    What a run has done.

    Args:
        rows: how many rows it read.
        decided: how many came out.
        rejected: how many could not be decided.
        by_one: how many rows the engine for one case decided, wholly or for some decisions.
        declined: the decisions that SQL does not give, each with the reason.
        notes: what the user should know of the columns.
        files: the files that were made.
    """

    rows: int
    decided: int
    rejected: int
    by_one: int = 0
    declined: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
