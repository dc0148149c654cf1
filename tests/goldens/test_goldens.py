"""The explanation of each kind of finding, as a reader gets it."""

from pathlib import Path

import pytest
import yaml

from jeugdrecht.api import decide
from jeugdrecht.findings import Finding

FOLDER = Path(__file__).parent


class _Plain(yaml.SafeLoader):
    """YAML in which days and yes and no stay words."""


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":bool"))]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

ENTRIES = yaml.load((FOLDER / "zaken.yaml").read_text(encoding="utf-8"), Loader=_Plain)
WORDS = {"nl": ("nl", "legal"), "plain": ("nl", "plain"), "en": ("en", "legal")}


def _finding(entry: dict) -> Finding:
    decision, _, subject = entry["ask"].partition(" ")
    result = decide(entry["case"], [decision])
    return result[decision, subject] if subject else result[decision]


ASKED = [
    pytest.param(entry, words, id=f"{entry['id']}.{words}")
    for entry in ENTRIES
    for words in ("nl", *entry.get("registers", []))
]


@pytest.mark.parametrize(("entry", "words"), ASKED)
def test_explanation(entry: dict, words: str, golden) -> None:
    """What the library tells of this case is what was read and stored."""
    lang, register = WORDS[words]

    golden(f"goldens/{entry['id']}.{words}.txt", _finding(entry).explain(lang, register))


def test_no_stored_text_is_left_over() -> None:
    """Each stored text belongs to a case of the table."""
    named = {f"{param.values[0]['id']}.{param.values[1]}.txt" for param in ASKED}

    assert {path.name for path in FOLDER.glob("*.txt")} == named
