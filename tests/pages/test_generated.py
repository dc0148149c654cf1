"""The pages that the build makes from the law: one for each decision and each article, and complete."""

import doctest
import re
import tomllib
from xml.etree import ElementTree

import pytest

import jeugdrecht
from jeugdrecht.api import rulebase
from jeugdrecht.cli import main
from jeugdrecht.rules.index import DECISIONS

from .generated import ROOT, part

SANCTIERECHT = "beslissingen/jeugdstrafrecht/sanctierecht.md"
FOLDERS = ("", "en", "recht", "ontwikkelaars", "ontwikkelaars/kamers")
EXAMPLES = ("sanctierecht", "ots", "halt", "verantwoordelijke_gemeente", "kinderrechten", "audit_region")


def with_python():
    """Give each page that somebody wrote and that shows Python at work."""
    pages = [page for folder in FOLDERS for page in sorted((ROOT / "docs" / folder).glob("*.md"))]
    shown = [page for page in pages if "```pycon" in page.read_text(encoding="utf-8")]
    return [page.relative_to(ROOT / "docs").as_posix() for page in shown]


@pytest.fixture(scope="module")
def pages():
    """Give every page that is made, by its path."""
    return part().pages()


def test_each_decision_has_a_page_and_each_provision_a_place(pages):
    """Nothing of the catalogue is without a page, and nothing has two."""
    text = "\n".join(pages.values())
    decisions = re.findall(r"^\(beslissing-(.+)\)=$", text, re.MULTILINE)
    provisions = re.findall(r"^\(bep-(.+)\)=$", text, re.MULTILINE)

    assert sorted(decisions) == sorted(DECISIONS)
    assert sorted(provisions) == sorted(rulebase().provisions)


def test_each_rule_and_power_stands_with_its_decision_and_with_its_provision(pages):
    """Every part of the law is in readable form on two pages, and on no third."""
    text = "\n".join(pages.values())
    found = re.findall(r"^- Regel: `(.+)`$", text, re.MULTILINE)

    assert sorted(found) == sorted(part.id for part in rulebase().parts for _ in range(2))


def test_each_omission_stands_with_its_provision_and_its_reason(pages):
    """What is left out is on the page of the article, once for each time it is registered."""
    articles = "\n".join(text for path, text in pages.items() if path.startswith("bepalingen/"))

    assert articles.count("*Waarom:*") == len(rulebase().not_modelled)


def test_the_page_of_a_decision_says_what_a_reader_comes_for(pages):
    """The question, rules and powers, judgements, an example with its outcome, and what reads it."""
    page = pages[SANCTIERECHT]

    assert "**Welk sanctierecht geldt, en mag de rechter het andere kiezen?**" in page
    assert re.findall("^## (.+)$", page, re.MULTILINE) == [
        "Antwoorden", "Regels", "Wat aan een mens is overgelaten", "Onbesliste rechtsvragen",
        "Wat gevraagd kan worden", "Voorbeeld", "Wat niet is uitgewerkt", "Bewijs", "Samenhang",
        "Gepubliceerde zaken",
    ]  # fmt: skip
    assert "Bevoegdheid van de rechter; {ref}`art. 77b lid 1 Sr <bep-sr:77b:1>`" in page
    assert "{ref}`sanctiemaxima <beslissing-sanctiemaxima>`" in page


def test_the_page_of_an_article_says_what_each_lid_was(pages):
    """The older content stands with its days, and the link leads to the text that was read."""
    page = pages["bepalingen/sr/77c.md"]

    assert "- 4 mei 2002 tot en met 31 maart 2014: De bovengrens was 21 jaar" in page
    assert "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-07-01" in page


@pytest.mark.parametrize("decision", EXAMPLES)
def test_the_command_line_takes_the_example_and_says_the_same(decision, tmp_path, capsys):
    """The example of a page is a case file, and its explanation is what `decide` prints."""
    example = part("examples").example_of(decision)
    file = tmp_path / "zaak.yaml"
    file.write_text(example.file, encoding="utf-8")

    assert main(["--plain", "decide", str(file), "--decision", decision]) == 0
    said = capsys.readouterr().out.split()
    opening = example.text.split()[:12]
    assert any(said[at : at + 12] == opening for at in range(len(said)))


def test_the_same_law_gives_the_same_pages(pages):
    """Made twice, no byte differs."""
    assert part().pages() == pages


def test_only_what_changed_is_written_and_what_is_gone_is_removed(tmp_path, monkeypatch):
    """A page that stays the same keeps its time, so that it is not built again."""
    made = part()
    monkeypatch.setattr(made, "files", dict)
    monkeypatch.setattr(made, "pages", lambda: {"beslissingen/a.md": "a\n", "beslissingen/b.md": "b\n"})
    made.write(tmp_path)
    before = (tmp_path / "beslissingen" / "a.md").stat().st_mtime_ns
    monkeypatch.setattr(made, "pages", lambda: {"beslissingen/a.md": "a\n"})
    made.write(tmp_path)

    assert (tmp_path / "beslissingen" / "a.md").stat().st_mtime_ns == before
    assert not (tmp_path / "beslissingen" / "b.md").exists()


def test_every_drawing_is_well_formed_and_said_in_words(pages):
    """Each page that shows a drawing shows one that is there, with its text alternative beneath it."""
    files = part().files()
    shown = {path: re.findall(r'<img src="(?:\.\./)+([^"]+)"', text) for path, text in pages.items()}

    assert {one for found in shown.values() for one in found} == set(files) - {"kamers.svg"}
    assert [
        path for path, found in shown.items() if found and "De tekening in woorden" not in pages[path]
    ] == []
    assert [
        path for path, text in files.items() if ElementTree.fromstring(text).find("{*}title") is None
    ] == []


def test_the_drawing_of_the_rooms_names_every_room():
    """The layers are those of the import contract, and every room of the package is in one."""
    rooms = [room for layer in part("rooms").layers() for room in layer]
    package = ROOT / "jeugdrecht"
    there = {one.stem for one in package.glob("*.py")} | {
        one.parent.name for one in package.glob("*/__init__.py")
    }

    assert sorted(rooms) == sorted(there - {"__init__", "__main__"})


def test_each_topic_is_in_one_area_of_the_list():
    """The list of decisions leaves no file of decisions out, and shows none twice."""
    law = part("law")
    shown = [topic for topics in law.AREAS.values() for topic in topics]

    assert sorted(shown) == sorted(law.decisions_by_topic())


def test_numbers_on_pages_are_counted():
    """What a page calls a number of decisions, rules or cases is counted from them."""
    figures = part("figures").figures()
    page = (ROOT / "docs" / "zaken" / "gepubliceerd.md").read_text(encoding="utf-8")
    permitted = re.findall(r"^\|[^|]*\|[^|]*\| toegelaten[^|]*\|$", page, re.MULTILINE)

    assert figures["decisions"] == str(len(DECISIONS))
    assert figures["published"] == str(len(re.findall(r"^## ", page, re.MULTILINE)))
    assert figures["published_permitted"] == str(len(permitted))
    assert figures["published_other"] == "0"


def test_each_page_of_a_pair_is_there():
    """A page that offers its other language leads to a page that exists."""
    pairs = part("languages").IN_ENGLISH
    pages = [f"docs/{page}.md" for pair in pairs.items() for page in pair]

    assert [page for page in pages if not (ROOT / page).is_file()] == []
    assert len(pairs) == 13


def test_examples_in_what_makes_the_pages_run():
    """Each example in a docstring gives what it says."""
    files = sorted((ROOT / "docs" / "_generate").glob("*.py"))
    tried = [doctest.testmod(part(file.stem if file.stem != "__init__" else "")) for file in files]

    assert sum(result.failed for result in tried) == 0 < sum(result.attempted for result in tried)


@pytest.mark.parametrize("page", with_python(), ids=str)
def test_examples_in_python_on_pages_run(page):
    """What a page shows between `>>>` and the output is what Python gives."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```pycon\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    read = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, page, page, 0)
    result = doctest.DocTestRunner(verbose=False).run(read)

    assert result.failed == 0 < result.attempted


def test_the_page_on_python_shows_each_public_name():
    """Whatever `jeugdrecht` offers has its entry, with its docstring."""
    page = (ROOT / "docs" / "ontwikkelaars" / "api.md").read_text(encoding="utf-8")
    shown = re.findall(r"^\.\. auto\w+:: [\w.]*?(\w+)(?:\(\))?$", page, re.MULTILINE)

    assert [name for name in jeugdrecht.__all__ if name not in shown] == []


def test_what_the_build_needs_is_in_the_extra_for_the_documentation():
    """The extensions that conf.py names come with Sphinx, with the extra, or from the project."""
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "optional-dependencies"
    ]
    named = " ".join(extra["docs"]).replace("-", "_")
    conf = (ROOT / "docs" / "conf.py").read_text(encoding="utf-8")
    (listed,) = re.findall(r"^extensions = \[(.*)\]$", conf, re.MULTILINE)

    others = [one for one in re.findall(r'"([^"]+)"', listed) if not one.startswith(("sphinx.", "_generate"))]
    assert [one for one in others if one not in named] == []
