"""
Which published cases speak of a decision or rest on a provision, from the page that a test holds current.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from _generate.law import LAW

PAGE = Path(__file__).parents[1] / "zaken" / "gepubliceerd.md"
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_ROW = re.compile(r"^\| [^|]* \| (\w+)[.\w]* \|.*\| ([^|]*) \|$", re.MULTILINE)
_CITED = re.compile(r"\[([^\]]+)\]\(")


def on_decision(id: str) -> tuple[str, ...]:
    """The published cases in which something is expected of a decision."""
    return _by_decision().get(id, ())


def on_provisions(ids: Iterable[str]) -> tuple[str, ...]:
    """The published cases in which a finding rests on one of these provisions."""
    return tuple(dict.fromkeys(case for id in ids for case in _by_provision().get(id, ())))


def link(case: str) -> str:
    """A link to what is found of a published case, from a page two folders deep."""
    # As MyST makes the anchor of a heading; the build fails where the two differ.
    anchor = re.sub(r"[^\w\- ]", "", case.lower()).replace(" ", "-")
    return f"[{case}](../../zaken/gepubliceerd.md#{anchor})"


@cache
def verdicts() -> Mapping[str, str]:
    """Of each published case whether its outcome is permitted, from the overview of the page."""
    overview = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| .+? \| (.+?) \|$", overview, re.MULTILINE)
    return {case: verdict for case, verdict in rows if case not in ("Zaak", "---")}


@cache
def _sections() -> tuple[tuple[str, str], ...]:
    """Each published case with its part of the page."""
    pieces = _SECTION.split(PAGE.read_text(encoding="utf-8"))
    return tuple(zip(pieces[1::2], pieces[2::2], strict=True))


@cache
def _by_decision() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for case, section in _sections():
        for decision, _ in _ROW.findall(section):
            found[decision][case] = None
    return {id: tuple(cases) for id, cases in found.items()}


@cache
def _by_provision() -> Mapping[str, tuple[str, ...]]:
    ids = {provision.citation("nl"): id for id, provision in LAW.provisions.items()}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for case, section in _sections():
        for _, cited in _ROW.findall(section):
            for citation in _CITED.findall(cited):
                if citation in ids:
                    found[ids[citation]][case] = None
    return {id: tuple(cases) for id, cases in found.items()}
