"""
Works out the page of published cases, and rewrites it: `python -m tests.published.rewrite_page`.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from jeugdrecht.findings import Finding

from .published import Published, holds, permitted, published, written

PAGE = Path(__file__).parents[2] / "docs" / "zaken" / "gepubliceerd.md"

HEAD = """\
# Gepubliceerde zaken

Wat jeugdrecht vindt van zaken die rechters, kranten en instanties hebben gepubliceerd, voor zover de vragen
van nu reiken: eerst het strafrecht, dan de kinderbescherming, dan de Jeugdwet. Elke zaak staat als
zaakbestand bij de tests. Wat de bron niet noemt, is opengelaten of aangenomen; dat staat er telkens bij.
*Toegelaten* wil zeggen: de uitkomst is wat volgt, of wat een bevoegdheid die niet ontbreekt mogelijk maakt,
en een duur of aantal ligt binnen het maximum. Het zegt niet dat een andere uitkomst niet had gekund. *Voor
zover bekend*: of aan elke eis is voldaan, hangt af van wat de bron niet noemt. *Niet toegelaten*: de bron
noemt de uitkomst zelf in strijd met de wet, en zo is het ook hier. *Niet te zeggen*: de bron geeft de
uitkomst niet, of de tekst van die tijd is niet opgenomen.

Deze bladzijde wordt gemaakt door `python -m tests.published.rewrite_page`; een test houdt haar bij.
"""

POSITIVE = {"is", "within", "at_most", "has"}
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
              for _, finding, expected in case.asked() for kind, value in expected]  # fmt: skip
    if not all(held for _, held in checks):
        return "**anders dan verwacht**"
    if case.answers_unseen:
        return "niet te zeggen"
    if case.contra_legem:
        return VERDICTS[False]
    if any(kind == "possible" for kind, _ in checks):
        return f"{VERDICTS[True]}, voor zover bekend"
    return VERDICTS[True] if any(kind in POSITIVE for kind, _ in checks) else "niet te zeggen"


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


def _row(case: str, finding: Finding, expected: list[tuple[str, str]]) -> Row:
    where = " / ".join(filter(None, (case, finding.subject)))
    other = sorted({written(value) for value in permitted(finding) if value != finding.value})
    tested = "; ".join(_tested(finding, kind, value) for kind, value in expected)
    places = dict.fromkeys(
        f"[{p['citation']}]({p['url']})" if p["url"] else p["citation"] for p in finding.provisions
    )
    return where, finding.decision, _found(finding), ", ".join(other) or "–", tested, ", ".join(places) or "–"


def _found(finding: Finding) -> str:
    if finding.status != "decided":
        return UNDECIDED[finding.status]
    return (
        f"verzameling van {len(finding.value)}" if isinstance(finding.value, list) else written(finding.value)
    )


def _tested(finding: Finding, kind: str, value: str) -> str:
    held = holds(finding, kind, value)
    if kind in ("status", "is"):
        expected = "als verwacht" if held else "anders dan verwacht"
        return f"{value}: {expected}" if kind == "is" else expected
    if kind == "unmet":
        return f"{value}: {'niet gehaald' if held else 'anders dan verwacht'}"
    if kind == "possible":
        return f"{value}: {'kan nog' if held else 'kan niet meer'}"
    return f"{value}: {VERDICTS[held is not (kind in ('not', 'above'))]}"


def _table(heads: Row, rows: Iterable[Row]) -> Iterator[str]:
    yield _line(heads)
    yield _line(("---",) * len(heads))
    yield from map(_line, rows)


def _line(cells: Row) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text(), encoding="utf-8", newline="\n")
