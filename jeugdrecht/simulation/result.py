"""
What a simulation found: the table of who goes from which answer to which, and its picture.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.simulation import words
from jeugdrecht.simulation.caseload import Caseload
from jeugdrecht.simulation.effects import Effect
from jeugdrecht.simulation.picture import Bar, Panel, drawing
from jeugdrecht.sources import Lang


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as SVG; a notebook shows it, and `save` stores it."""

    svg: str

    def save(self, path: Path) -> Path:
        """
        Store the picture.

        Args:
            path: the file, which is written over.
        """
        path.write_text(self.svg, encoding="utf-8", newline="\n")
        return path

    def _repr_svg_(self) -> str:
        return self.svg


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """
    What came out.

    Args:
        decisions: what was decided, a record as its fields.
        caseload: from which was drawn, with only the facts that these decisions read.
        people: how many were drawn.
        rows: how many rows that gave: offences, measures, or people.
        seed: of the draw.
        on: the reference dates of both sides.
        laws: the law of each side.
        table: every pair of answers that occurs, those that are equal too.
    """

    decisions: tuple[str, ...]
    caseload: Caseload
    people: int
    rows: int
    seed: int
    on: tuple[str, str]
    laws: tuple[Rulebase, Rulebase]
    table: tuple[Effect, ...]

    @property
    def changed(self) -> tuple[Effect, ...]:
        """The pairs of answers that differ, those of most rows first within a decision."""
        found = (effect for effect in self.table if effect.changed)
        return tuple(sorted(found, key=lambda effect: (self.decisions.index(effect.decision), -effect.count)))

    def to_markdown(self, *, lang: Lang = "nl") -> str:
        """
        The table of what changes, with what was drawn above it.

        Args:
            lang: the language of the words.
        """
        lines = [self.drawn(lang=lang), ""]
        heads = [head.in_(lang) for head in words.HEADS]
        lines += [f"| {' | '.join(heads)} |", f"|{'---|' * 3}--:|--:|---|"]
        lines += [f"| {' | '.join(cells)} |" for cells in self._cells(lang)]
        return "\n".join([*lines, "", words.CAUTION.in_(lang), ""])

    def drawn(self, *, lang: Lang = "nl") -> str:
        """
        What was drawn and compared, in a sentence.

        Args:
            lang: the language of the words.
        """
        before, after = self.sides(lang)
        return words.DRAWN.in_(lang).format(
            rows=words.number(self.rows, lang), people=words.number(self.people, lang),
            about=self.caseload.about.in_(lang), seed=self.seed, before=before, after=after,
        )  # fmt: skip

    def sides(self, lang: Lang) -> tuple[str, str]:
        """
        The name of each side.

        Args:
            lang: the language of the words.
        """
        named = [
            day if law.version == self.laws[0].version else f"{words.CHANGED_LAW.in_(lang)} ({day})"
            for day, law in zip(self.on, self.laws, strict=True)
        ]
        return named[0], named[1]

    def plot(self, *, lang: Lang = "nl") -> Picture:
        """
        A picture of how many rows change per age: a panel for each decision or power that changes.

        Args:
            lang: the language of the words.
        """
        panels: dict[str, list[Bar]] = {}
        for effect in self.changed:
            title = words.asked(effect, self._law(effect), lang)
            panels.setdefault(title, []).append(Bar(self._said(effect, lang), effect.ages))
        made = [Panel(title, changes) for title, changes in panels.items()]
        return Picture(drawing(made, about=self.drawn(lang=lang), lang=lang))

    def to_dict(self) -> dict[str, object]:
        """The whole as plain JSON data."""
        return {
            "schema": "jeugdrecht.simulation/1",
            "caseload": self.caseload.name, "people": self.people, "rows": self.rows, "seed": self.seed,
            "sides": [
                {"on": day, "rulebase": law.identity}
                for day, law in zip(self.on, self.laws, strict=True)
            ],
            "effects": [
                {
                    "decision": effect.decision,
                    "power": effect.power and {"provision": effect.power[0], "opens": effect.power[1]},
                    "before": {"status": effect.before.status, "value": effect.before.value},
                    "after": {"status": effect.after.status, "value": effect.after.value},
                    "count": effect.count,
                    "ages": {str(age): count for age, count in effect.ages.items()},
                }
                for effect in self.table
            ],
        }  # fmt: skip

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _cells(self, lang: Lang) -> Iterator[Sequence[str]]:
        for effect in self.changed:
            yield (
                words.asked(effect, self._law(effect), lang),
                words.answer(effect, effect.before, self.laws[0], lang),
                words.answer(effect, effect.after, self.laws[1], lang),
                words.number(effect.count, lang),
                words.share(effect.count, self.rows, lang),
                ", ".join(f"{age}: {words.number(count, lang)}" for age, count in effect.ages.items()),
            )
        spoken_of = {effect.decision for effect in self.changed}
        for decision in self.decisions:
            if decision not in spoken_of:
                yield decision, words.SAME_ANSWER.in_(lang), "", "0", words.share(0, 1, lang), ""

    def _said(self, effect: Effect, lang: Lang) -> str:
        was = words.answer(effect, effect.before, self.laws[0], lang)
        becomes = words.answer(effect, effect.after, self.laws[1], lang)
        return f"{was} → {becomes}"

    def _law(self, effect: Effect) -> Rulebase:
        there = {(power.provision.id, power.opens) for power in self.laws[0].powers_of(effect.decision)}
        return self.laws[0] if effect.power is None or effect.power in there else self.laws[1]
