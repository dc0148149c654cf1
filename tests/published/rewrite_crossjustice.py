"""
Works out the page that compares us with CrossJustice: `python -m tests.published.rewrite_crossjustice`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import yaml

from jeugdrecht.rules import library

from .crossjustice import MEMBERS, WITHOUT, Outcome, outcomes, reviewed

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "zaken" / "crossjustice.md"
SHARED = ROOT / ".." / "shared"

HEAD = """\
# Vergelijking met CrossJustice

CrossJustice is een Europees onderzoeksproject dat de rechten van verdachten in regels heeft gezet, ook
die van Richtlijn 2016/800 over jeugdige verdachten zoals Nederland haar heeft omgezet. Wij hebben zijn
regels laten antwoorden op 25 situaties bij acht leeftijden, en naast elke uitkomst gelegd wat de
beslissing `waarborgen` vindt. Alleen de aantallen en de verschillen staan hier; de uitkomsten zelf horen
niet bij dit project.

Elke situatie is een zaak over een misdrijf van 1 mei 2024, beoordeeld op 1 juni 2024, zodat de leeftijd
bij het feit en de leeftijd nu dezelfde zijn: meer dan een leeftijd kent dat project niet. Wat een
situatie niet zegt, is aangenomen: geen raadsman, geen vertrouwenspersoon, bereikbare ouders. Een waarborg
die bij ons al geldt voor een moment dat nog moet komen, zoals het verhoor, is pas vergeleken als dat
moment er in de situatie is.

Deze bladzijde wordt gemaakt door `python -m tests.published.rewrite_crossjustice`; een test houdt haar
bij, en een andere houdt elk van de verschillen tegen een nagelezen lijst.

Een verschil was onze fout en is verbeterd: wij gaven de raadsman bij aanhouding (artikel 489 lid 1 Sv)
ook aan wie niet wordt opgehouden. De melding waarop die raadsman komt, doet wie het ophouden beveelt;
zonder dat bevel is er niemand die haar moet doen.
"""

_WORDS = yaml.safe_load(Path(__file__).with_name("crossjustice_words.yaml").read_text(encoding="utf-8"))

KINDS: Mapping[str, tuple[str, str]] = {
    kind: (words["title"], words["why"]) for kind, words in _WORDS["differences"].items()
}
"""Each difference: what it is, and who is right on what ground."""

REASONS: Mapping[str, str] = _WORDS["reasons"]
"""Why a right of theirs has no safeguard of ours."""

Row = tuple[str, ...]


def text(shared: Path) -> str:
    """The page as it should read."""
    rows = outcomes(shared)
    parts = (_summary(rows), _members(rows), _without(rows), _kinds(rows), _unknown_to_them())
    return "\n".join([HEAD, *(line for part in parts for line in part)]).rstrip() + "\n"


def names(outcome: Outcome) -> Mapping[str, str]:
    """The reviewed name of each difference of a row."""
    return reviewed().get(outcome.situation, {}).get(outcome.group, {})


def _summary(rows: Iterable[Outcome]) -> Iterator[str]:
    ages = {
        "kind": "elf jaar",
        "jeugdige": "twaalf tot en met zeventien jaar",
        "volwassene": "achttien en tweeëntwintig jaar",
    }
    counts = Counter((row.group, bool(row.differences())) for row in rows)
    yield from _table(
        ("Leeftijd", "Uitkomsten", "In alles eens", "Met een verschil"),
        (
            (words, str(counts[group, False] + counts[group, True]), str(counts[group, False]),
             str(counts[group, True]))
            for group, words in ages.items()
        ),
    )  # fmt: skip
    yield ""


def _members(rows: Iterable[Outcome]) -> Iterator[str]:
    yield from ("## Per waarborg", "", "*Eens* telt de uitkomsten waarin beide haar geven.", "")
    counts = Counter(compared for row in rows for compared in row.compared())
    yield from _table(
        ("Waarborg", "Hun artikelen", "Eens", "Alleen zij", "Alleen wij"),
        (
            (_label(name), ", ".join(sorted({r.article for r, n in MEMBERS.items() if n == name})),
             *(str(counts[name, how]) for how in ("eens", "zij", "wij")))
            for name in dict.fromkeys(MEMBERS.values())
        ),
    )  # fmt: skip
    yield ""


def _without(rows: Iterable[Outcome]) -> Iterator[str]:
    yield from ("## Rechten zonder waarborg bij ons", "")
    counts = Counter(WITHOUT[right] for row in rows for right in row.rights if right in WITHOUT)
    yield from _table(
        ("Reden", "Keer", "Waarom"),
        ((reason, str(counts[reason]), why) for reason, why in REASONS.items()),
    )
    yield ""


def _kinds(rows: Iterable[Outcome]) -> Iterator[str]:
    counts = Counter(kind for row in rows for kind in names(row).values())
    yield from ("## De verschillen", "")
    for kind, (title, why) in KINDS.items():
        yield from (f"### {title}", "", f"{counts[kind]} keer. {why}", "")


def _unknown_to_them() -> Iterator[str]:
    known = set(MEMBERS.values())
    values = library.rulebase_for("waarborgen").decision("waarborgen").values
    yield from ("## Waarborgen die zij niet kennen", "")
    yield from (f"- {value.label.nl}" for value in values if value.id not in known)


def _label(name: str) -> str:
    return library.rulebase_for("waarborgen").decision("waarborgen").label(name, "nl")


def _table(heads: Row, rows: Iterable[Row]) -> Iterator[str]:
    yield _line(heads)
    yield _line(("---",) * len(heads))
    yield from map(_line, rows)


def _line(cells: Row) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    PAGE.write_text(text(SHARED.resolve()), encoding="utf-8", newline="\n")
