"""
Works out the page of what is encoded, and rewrites it: `python -m tests.pages.rewrite_coverage`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue.sources import STATES, states
from jeugdrecht.cli.pages.words import day
from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import INSTRUMENTS, Instrument, Place, Provision, cite, url_for

PAGE = Path(__file__).parents[2] / "docs" / "recht" / "dekking.md"

HEAD = """\
# Wat is uitgewerkt

Per regeling en per artikel: hoeveel bepalingen regels zijn geworden, hoeveel niet, en waarom niet.

Uitgewerkt
: Ten minste één regel of bevoegdheid rust op de bepaling. Is een deel ervan weggelaten, dan staat dat erbij.

Niet uitgewerkt
: Op de bepaling rust geen regel. Wat zij zegt is vastgelegd met de reden.

Ter informatie
: De bepaling staat in de catalogus en beslist zelf niets.

De aantallen zijn die van `jeugdrecht sources`; `jeugdrecht sources "77c Sr"` toont een bepaling met haar
regels. Een bevinding die afhangt van iets wat is weggelaten, zegt dat zelf ook. Staat een bepaling hier niet,
dan is zij niet ingevoerd: zie de [grenzen](../grenzen.md).

Deze bladzijde wordt gemaakt door `python -m tests.pages.rewrite_coverage`; een test houdt haar bij.
"""

NAMES = {"encoded": "Uitgewerkt", "not_modelled": "Niet uitgewerkt", "catalogue": "Ter informatie"}
COLUMNS = tuple(NAMES)
Row = tuple[str, ...]


def text() -> str:
    """The page as it should read."""
    sections = (block for known in instruments() for block in _section(known))
    return "\n\n".join([HEAD.rstrip(), "## Overzicht", _overview(), *sections]) + "\n"


def instruments() -> tuple[Instrument, ...]:
    """The instruments of which something stands in the catalogue."""
    return tuple(known for known in INSTRUMENTS.values() if provisions_of(known))


@cache
def provisions_of(known: Instrument) -> tuple[Provision, ...]:
    """The provisions of an instrument, in statute order."""
    return tuple(p for p in rulebase().provisions.values() if p.place.instrument == known.id)


def counts(provisions: Iterable[Provision]) -> dict[str, int]:
    """How many of these provisions are in which state."""
    found = [_state(provision) for provision in provisions]
    return {state: found.count(state) for state in STATES}


def articles(known: Instrument) -> dict[str, list[Provision]]:
    """The provisions of an instrument by article, or by the part that stands for one."""
    found: dict[str, list[Provision]] = defaultdict(list)
    for provision in provisions_of(known):
        article = Place(known.id, provision.place.parts[:1])
        found[cite(article, lang="nl")].append(provision)
    return dict(found)


def omissions(provisions: Iterable[Provision]) -> tuple[NotModelled, ...]:
    """What is registered as left out of these provisions."""
    ids = {provision.id for provision in provisions}
    return tuple(omission for omission in rulebase().not_modelled if omission.provision.id in ids)


def _state(provision: Provision) -> str:
    return _states()[provision.id]


@cache
def _states() -> dict[str, str]:
    return states(rulebase())


def _overview() -> str:
    rows = [(f"[{known.title.nl}](#{_anchor(known)})", known.rank.label.nl, *_numbers(provisions_of(known)))
            for known in instruments()]  # fmt: skip
    total = ("**Samen**", "", *_numbers(rulebase().provisions.values()))
    return _table(("Regeling", "Rang", *NAMES.values()), [*rows, total], words=2)


def _numbers(provisions: Iterable[Provision]) -> Row:
    found = counts(provisions)
    return tuple(str(found[state]) for state in COLUMNS)


def _section(known: Instrument) -> Iterator[str]:
    provisions = provisions_of(known)
    yield f"({_anchor(known)})=\n## {known.title.nl}"
    yield _table(("Bepaling", *NAMES.values(), "Weggelaten delen"), _rows(known))
    bare = [p for p in provisions if _state(p) == "catalogue"]
    without = [p for p in provisions if _state(p) == "not_modelled"]
    encoded = [p for p in provisions if _state(p) == "encoded"]
    if bare:
        yield "**Ter informatie**"
        yield "\n".join(f"- {_link(provision)}: {provision.heading.nl}." for provision in bare)
    yield from _list("Niet uitgewerkt", omissions(without))
    yield from _list("Uitgewerkt, met een deel weggelaten", omissions(encoded))


def _rows(known: Instrument) -> list[Row]:
    return [_article(name, provisions) for name, provisions in articles(known).items()]


def _article(name: str, provisions: Sequence[Provision]) -> Row:
    left_out = omissions(provision for provision in provisions if _state(provision) == "encoded")
    numbers = (*_numbers(provisions), str(len(left_out)))
    return name, *(number if number != "0" else "" for number in numbers)


def _list(title: str, left_out: Sequence[NotModelled]) -> Iterator[str]:
    if left_out:
        yield f"**{title}**"
        yield "\n".join(map(_point, left_out))


def _point(omission: NotModelled) -> str:
    asked = [f"`{name}`" for name in omission.decisions if "." not in name]
    marks = f" *Raakt:* {', '.join(asked)}." if asked else ""
    what, why = omission.what.nl, omission.why.nl
    return f"- {_link(omission.provision)}{_days(omission)}: {what}. *Waarom:* {why}.{marks}"


def _days(omission: NotModelled) -> str:
    since = f"vanaf {day(omission.since, 'nl')}" if omission.since else ""
    until = f"tot en met {day(omission.until, 'nl')}" if omission.until else ""
    return f" ({' '.join(filter(None, (since, until)))})" if since or until else ""


def _link(provision: Provision) -> str:
    """The citation, with the official text as it was read."""
    url = url_for(provision.place, date.fromisoformat(provision.read))
    return f"[{provision.citation('nl')}]({url})" if url else provision.citation("nl")


def _anchor(known: Instrument) -> str:
    return "dekking-" + known.id.replace(":", "-").replace(".", "-")


def _table(heads: Row, rows: Iterable[Row], words: int = 1) -> str:
    """A table whose first columns hold words, and the others numbers."""
    aligned = (*("---",) * words, *("---:",) * (len(heads) - words))
    return "\n".join(map(_line, (heads, aligned, *rows)))


def _line(cells: Row) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text(), encoding="utf-8", newline="\n")
