"""
Works out the page of published cases, and rewrites it: `python -m tests.published.rewrite_page`.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from jeugdrecht.api import Finding

from .published import Published, holds, permitted, published

PAGE = Path(__file__).parents[2] / "docs" / "zaken" / "gepubliceerd.md"

HEAD = """\
# Gepubliceerde zaken

Wat jeugdrecht vindt van zaken die rechters, kranten en instanties hebben gepubliceerd, voor zover de
vragen van nu reiken. Elke zaak staat als zaakbestand bij de tests. Wat de bron niet noemt, is aangenomen;
dat staat er telkens bij. *Toegelaten* wil zeggen: de uitkomst is wat volgt, of wat een bevoegdheid die niet
ontbreekt mogelijk maakt. Het zegt niet dat een andere uitkomst niet had gekund.

Deze bladzijde wordt gemaakt door `python -m tests.published.rewrite_page`; een test houdt haar bij.
"""

VERDICTS = {True: "toegelaten", False: "niet toegelaten"}
UNDECIDED = {
    "open": "open: er ontbreken gegevens",
    "judgement": "wacht op een oordeel",
    "conflict": "in strijd met de wet",
    "gap": "niet geregeld",
    "outside": "buiten de gelezen teksten",
}
Row = tuple[str, ...]


def text() -> str:
    """The page as it should read."""
    cases = published()
    overview = _table(("Zaak", "Onderwerp", "Uitkomst van de bron"), map(_overview, cases))
    return (
        "\n".join([HEAD, *overview, "", *(line for case in cases for line in _section(case))]).rstrip() + "\n"
    )


def _overview(case: Published) -> Row:
    return case.id, case.topic, verdict(case)


def verdict(case: Published) -> str:
    """Whether the outcome of the source is permitted, as far as these decisions reach."""
    checks = [(kind, holds(finding, kind, value))
              for _, finding, expected in case.asked() for kind, value in expected.items()]  # fmt: skip
    if not all(held for _, held in checks):
        return "**anders dan verwacht**"
    return VERDICTS[True] if any(kind in ("is", "within") for kind, _ in checks) else "niet te zeggen"


def _section(case: Published) -> Iterator[str]:
    yield from (f"## {case.id}", "", f"{case.court}, {case.date}; {case.topic}. [Bron]({case.url}).", "")
    yield from (f"- Bron: {case.outcome}.", f"- Zaakbestand `{case.file}.yaml`. {case.supposed}")
    if case.beyond:
        yield f"- Nog niet beantwoord: {case.beyond}."
    if case.remark:
        yield f"- Opmerking: {case.remark}."
    yield ""
    heads = ("Zaak", "Vraag", "Bevinding", "Kan ook", "Getoetst", "Bepalingen")
    yield from _table(heads, (_row(*asked) for asked in case.asked()))
    yield ""


def _row(case: str, finding: Finding, expected: Mapping[str, str]) -> Row:
    where = " / ".join(filter(None, (case, finding.subject)))
    other = sorted(permitted(finding) - {finding.value})
    tested = "; ".join(_tested(finding, kind, value) for kind, value in expected.items())
    places = dict.fromkeys(
        f"[{p['citation']}]({p['url']})" if p["url"] else p["citation"] for p in finding.provisions
    )
    return where, finding.decision, _found(finding), ", ".join(other) or "–", tested, ", ".join(places) or "–"


def _found(finding: Finding) -> str:
    return str(finding.value) if finding.status == "decided" else UNDECIDED[finding.status]


def _tested(finding: Finding, kind: str, value: str) -> str:
    held = holds(finding, kind, value)
    if kind == "status":
        return "als verwacht" if held else "anders dan verwacht"
    return f"{value}: {VERDICTS[held is not (kind == 'not')]}"


def _table(heads: Row, rows: Iterable[Row]) -> Iterator[str]:
    yield _line(heads)
    yield _line(("---",) * len(heads))
    yield from map(_line, rows)


def _line(cells: Row) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text(), encoding="utf-8", newline="\n")
