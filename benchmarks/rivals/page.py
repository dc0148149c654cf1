"""
The results in the documentation: its tables are made from a JSON beside them, never typed.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jeugdrecht.sources import Lang, Text

DOCS = Path(__file__).parents[2] / "docs"
DATA = DOCS / "metingen.json"
PAGES: dict[Lang, Path] = {"nl": DOCS / "metingen.md", "en": DOCS / "en" / "measurements.md"}
_PART = re.compile(r"(% figures (?P<name>\w+)\n).*?(% end\n)", re.DOTALL)
_NAMES = {
    "if en else, met de hand": "if and else, by hand",
    "jeugdrecht, gegenereerde functies": "jeugdrecht, generated functions",
    "jeugdrecht, met bewijs": "jeugdrecht, with its proof",
    "OpenFisca-core, alle zaken tegelijk": "OpenFisca-core, all cases at once",
    "met de hand": "by hand",
    "geen": "none",
    "geen, en geen bevoegdheden": "none, and no powers",
    "volledig bewijs": "the whole proof",
    "volledig bewijs, invoer gecontroleerd": "the whole proof, input checked",
    "spoor per knoop": "a trace per node",
    "waarden van variabelen": "values of variables",
}
_MACHINE = Text(
    "{cores} gedeelde kernen, {memory_gib} GiB geheugen, {system}, Python {python}.",
    "{cores} shared cores, {memory_gib} GiB of memory, {system}, Python {python}.",
)
_HEAD = Text(
    "| Engine | µs processortijd | x met de hand | Uitleg |",
    "| Engine | µs of processor time | x by hand | Explains |",
)
_BULK = Text("| {cases} zaken tegelijk | µs per zaak | x |", "| {cases} cases at once | µs per case | x |")
_SPARK = Text("| Spark {version}, {rows} rijen | ms | x |", "| Spark {version}, {rows} rows | ms | x |")
_STARTED = Text(
    "Een sessie starten kostte eenmaal {seconds} s.", "Starting a session took {seconds} s, once."
)
_MISSING = Text("Niet gemeten: {names}.", "Not measured: {names}.")


def rewrite(found: Mapping[str, Any]) -> None:
    """
    Store the results beside the pages, and write them into these.

    Args:
        found: as `run` gives them.
    """
    DATA.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for lang, page in PAGES.items():
        page.write_text(text(page.read_text(encoding="utf-8"), found, lang), encoding="utf-8")


def text(page: str, found: Mapping[str, Any], lang: Lang) -> str:
    """
    A page with its figures as they should be.

    Args:
        page: the page.
        found: the results.
        lang: its language.
    """
    parts = {"machine": _machine, "one": _one, "bulk": _bulk, "spark": _spark}
    return _PART.sub(
        lambda part: f"{part[1]}\n" + "\n".join(parts[part["name"]](found, lang)) + f"\n\n{part[3]}", page
    )


def _machine(found: Mapping[str, Any], lang: Lang) -> Iterator[str]:
    machine = found["machine"]
    yield _MACHINE.in_(lang).format(python=machine["Python"], **machine)
    if found["missing"]:
        yield ""
        yield _MISSING.in_(lang).format(names=", ".join(found["missing"]))


def _one(found: Mapping[str, Any], lang: Lang) -> Iterator[str]:
    yield from (_HEAD.in_(lang), "|---|---:|---:|---|")
    for row in found["one"]:
        yield f"{_row(row, lang)} {_said(row['explains'], lang)} |"


def _bulk(found: Mapping[str, Any], lang: Lang) -> Iterator[str]:
    yield from (_BULK.in_(lang).format(cases=_number(10_000, lang)), "|---|---:|---:|")
    yield from (_row(row, lang) for row in found["bulk"])


def _spark(found: Mapping[str, Any], lang: Lang) -> Iterator[str]:
    on_spark = found.get("spark")
    if on_spark is None:
        yield _MISSING.in_(lang).format(names="Spark")
        return
    rows = _number(on_spark["rows"], lang)
    yield from (_SPARK.in_(lang).format(version=on_spark["version"], rows=rows), "|---|---:|---:|")
    yield from (_row(row, lang) for row in on_spark["table"])
    yield ""
    yield _STARTED.in_(lang).format(seconds=_number(on_spark["start_seconds"], lang))


def _row(row: Mapping[str, Any], lang: Lang) -> str:
    time, ratio = (_number(row[name]["median"], lang) for name in ("time", "ratio"))
    return f"| {_said(row['name'], lang)} | {time} | {ratio} |"


def _said(words: str, lang: Lang) -> str:
    return words if lang == "nl" else _NAMES.get(words, words.replace(", met spoor", ", with trace"))


def _number(value: float, lang: Lang) -> str:
    """
    A figure with no more signs than it can carry.

    >>> _number(1234.5, "nl"), _number(0.456, "nl"), _number(12.34, "en")
    ('1.234', '0,46', '12.3')
    """
    places = 0 if value >= 100 else 1 if value >= 10 else 2
    written = f"{value:,.{places}f}" if not isinstance(value, int) else f"{value:,}"
    return written.translate(str.maketrans(",.", ".,")) if lang == "nl" else written
