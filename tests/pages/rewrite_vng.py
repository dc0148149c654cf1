"""
Works out the page of what the VNG advice claims about the system: `python -m tests.pages.rewrite_vng`.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from jeugdrecht.api import rulebase
from jeugdrecht.sources import INSTRUMENTS, Place, cite, url_for

PAGE = Path(__file__).parents[2] / "docs" / "recht" / "vng-stelsel.md"
DATA = Path(__file__).with_name("vng_stelsel.yaml")
OUTSIDE = "staat niet in de bibliotheek"
FAULTS = {"verouderd": "Verouderd", "onnauwkeurig": "Onnauwkeurig", "onvolledig": "Onvolledig"}
ELSEWHERE = {"polw:3": "art. 3 Politiewet 2012"}
Claim = Mapping[str, Any]

HEAD = """\
# Wat het VNG-advies over het stelsel zegt

Een werkgroep van de Vereniging van Nederlandse Gemeenten schreef omstreeks 2016 een advies over
jeugdbescherming en jeugdreclassering, op persoonlijke titel. Het bindt niemand. Uit dat advies komen de 53
aanbevelingen die de beslissing `audit_region` naast de afspraken van een regio legt, en de {count} beweringen
over het stelsel op deze bladzijde. Waar elk deel van het advies is gebleven, staat in
[Het brondocument](brondocument.md).

Een bewering is geen recht. Bij elk staat wat het recht is, welke bepaling het draagt, en wat er in het advies
verouderd, onnauwkeurig of onvolledig is. Staat een bepaling niet in de bibliotheek, dan staat dat erbij.

Deze bladzijde wordt gemaakt door `python -m tests.pages.rewrite_vng`; een test houdt haar bij.
"""

LAW_BY_ITSELF = """\
(vng-stelsel-recht)=
## Aanbevelingen waarvan een deel al recht is

Wat een wet eist, blijft een eis, ook als de aanbeveling verder gaat. De vergelijking met het advies zegt daar
niets over: zij noemt een aanbeveling aanwezig of afwezig. Toets deze punten apart: `college_plichten` gaat
over de gemeente, `audit_institution` over een instelling.
"""


def text() -> str:
    """The page as it should read."""
    known = claims()
    parts = [HEAD.format(count=len(known)).rstrip(), "## Waar het advies niet klopt", _faults(known)]
    parts += ["## De beweringen", *(block for claim in known for block in _claim(claim))]
    return "\n\n".join([*parts, LAW_BY_ITSELF.rstrip(), _recommendations()]) + "\n"


@cache
def _data() -> Mapping[str, tuple[Claim, ...]]:
    found = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return {name: tuple(entries) for name, entries in found.items()}


def claims() -> tuple[Claim, ...]:
    """The claims, each with the law, what carries it, and what to watch for."""
    return _data()["beweringen"]


def recommendations() -> tuple[Claim, ...]:
    """The recommendations of which a part is law by itself."""
    return _data()["aanbevelingen"]


def faults(claim: Claim) -> list[str]:
    """What is wrong with a claim: verouderd, onnauwkeurig, onvolledig."""
    return [kind for remark in claim.get("let_op", ()) if isinstance(remark, dict) for kind in remark]


def references() -> Iterator[str]:
    """Every place that the page names as carrying law."""
    for entry in (*claims(), *recommendations()):
        yield from entry.get("draagt", ())


def in_library(reference: str) -> bool:
    """Whether the place, a part of it, or the whole of which it is a part is a provision of the library."""
    return any(
        id == reference or id.startswith(f"{reference}:") or reference.startswith(f"{id}:")
        for id in rulebase().provisions
    )


def link(reference: str) -> str:
    """The citation with the official text, and whether it stands outside the library."""
    place = Place.parse(reference)
    if place.instrument not in INSTRUMENTS:
        return f"{ELSEWHERE[reference]} ({OUTSIDE})"
    url, shown = url_for(place, _read(reference)), cite(place, lang="nl")
    told = f"[{shown}]({url})" if url else shown
    return told if in_library(reference) else f"{told} ({OUTSIDE})"


def _read(reference: str) -> date | None:
    provision = rulebase().provisions.get(reference)
    return date.fromisoformat(provision.read) if provision else None


def _claim(claim: Claim) -> Iterator[str]:
    provision = rulebase().provisions[claim["bewering"]]
    number = provision.place.parts[1]
    yield f"({_anchor(claim)})=\n### {number}. {provision.heading.nl[0].upper()}{provision.heading.nl[1:]}"
    yield f"*Het advies:* {provision.summary.nl}"
    yield f"*Het recht:* {claim.get('recht', 'een mededeling over feiten van toen, zonder rechtsgevolg.')}"
    if carried := claim.get("draagt"):
        yield f"*Staat in:* {'; '.join(map(link, carried))}."
    if remarks := claim.get("let_op"):
        yield "\n".join(map(_remark, remarks))


def _remark(remark: str | Mapping[str, str]) -> str:
    if isinstance(remark, str):
        return f"- {remark}"
    ((kind, said),) = remark.items()
    return f"- **{FAULTS[kind]}.** {said}"


def _faults(known: Iterable[Claim]) -> str:
    known = tuple(known)
    return "\n\n".join(_line(kind, [one for one in known if kind in faults(one)]) for kind in FAULTS)


def _line(kind: str, wrong: Iterable[Claim]) -> str:
    provisions = rulebase().provisions
    named = (f"[{provisions[one['bewering']].heading.nl}](#{_anchor(one)})" for one in wrong)
    return f"{FAULTS[kind]}\n: {'; '.join(named)}."


def _recommendations() -> str:
    rows = ("| Aanbeveling | Wat recht is | Staat in |", "| --- | --- | --- |")
    return "\n".join((*rows, *map(_row, recommendations())))


def _row(entry: Claim) -> str:
    provision = rulebase().provisions[entry["aanbeveling"]]
    part = " ".join(provision.place.parts)
    return f"| {part}: {provision.heading.nl} | {entry['recht']} | {'; '.join(map(link, entry['draagt']))} |"


def _anchor(claim: Claim) -> str:
    return str(claim["bewering"]).replace(":", "-")


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8", newline="\n")
