"""The promises of a report: what it says, in both languages, as HTML, Markdown and data."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.api import decide
from jeugdrecht.report import words
from jeugdrecht.report.build import report_of
from jeugdrecht.report.html import as_html
from jeugdrecht.report.markdown import as_markdown
from jeugdrecht.report.model import Cell, Paragraph, Report, Section, Steps, Table, Words, plain
from jeugdrecht.sources import Text

VOID = {"meta", "br"}
HOSTILE = "<script>alert(1)</script> <b onclick=x> &amp; \"'` *a* _b_ [c](javascript:d) | $e$ #let x = 1 \\"


class Page(HTMLParser):
    """Reads a page: its tags, whether each is closed in its place, its ids, links and texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.ids, self.links, self.texts, self.open = [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        """A tag opens."""
        self.tags.append(tag)
        said = dict(attrs)
        self.ids += [said["id"]] if "id" in said else []
        self.links += [said[name] for name in ("href", "src") if name in said]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """A tag closes, and it is the one that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """A text."""
        self.texts.append(data)


def section_of(report, id):
    """Give the section of that id."""
    waiting = list(report.sections)
    while waiting:
        section = waiting.pop()
        if section.id == id:
            return section
        waiting += section.sections
    raise AssertionError(id)


def rows_of(table):
    """Give the rows of a table as texts; the lines of a cell parted by /."""
    return [[" / ".join(plain(line) for line in cell.lines) for cell in row] for row in table.rows]


# --- what it says -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_is_what_was_reviewed(report, golden, steady, lang):
    """A whole report as HTML, in each language."""
    golden(f"report/goldens/rapport.{lang}.html", steady(as_html(report(lang=lang))))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_text_is_what_was_reviewed(report, golden, steady, lang):
    """The same report as Markdown, which is its text."""
    golden(f"report/goldens/rapport.{lang}.md", steady(as_markdown(report(lang=lang))))


def test_each_fact_stands_there_with_who_said_it_why_when_and_from_where(report):
    """Facts come by subject and by item; a disputed one with what each side says."""
    tables = {table.caption: rows_of(table) for table in section_of(report(), "gegevens").blocks}

    assert list(tables) == ["Jeugdige", "Verdachte", "De rechter", "Feit feit-1", "Lijsten"]
    assert tables["Feit feit-1"][1] == [
        "Is het feit een misdrijf of een overtreding? / feit.soort", "misdrijf",
        "door de officier van justitie / reden: proces-verbaal / op 20 januari 2026 / bron: PV 12",
    ]  # fmt: skip
    assert [row[1:] for row in tables["Verdachte"]] == [
        ["betwist / volgens de politie: ja / volgens raadsman: nee", "niet opgegeven"],
        ["onbekend", "niet opgegeven"],
    ]
    assert tables["Lijsten"] == [["Feiten", "1", "ja"]]


def test_a_finding_has_its_answer_its_reasons_and_its_provisions(report):
    """Of the sanction law: what was found, until when it holds, why, and on what it rests, with links."""
    finding = section_of(report(), "bevinding-1")
    answer, stand = finding.blocks
    *_, provisions = finding.sections

    assert plain(answer.line) == "Naar het recht van 10 januari 2026: jeugdstrafrecht."
    assert [name for name, _ in stand.rows] == ["Stand", "Naar het recht van", "Houdbaar", "Beslissing"]
    assert [section.heading for section in finding.sections] == [
        "Waarom", "Bevoegdheden om anders te beslissen", "Kinderrechten die meewegen en niet beslissen",
        "Aangenomen, omdat niets anders is opgegeven", "Niet uitgewerkt", "Bepalingen",
    ]  # fmt: skip
    [table] = provisions.blocks
    assert rows_of(table)[0] == ["art. 77a Sr", "wet", "beslist", "1 juli 2026"]
    assert table.rows[0][0].lines[0][0].url == (
        "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77a&g=2026-01-10"
    )


def test_a_finding_says_until_when_it_holds(report):
    """Being a minor ends on the eighteenth birthday."""
    rows = dict(section_of(report(), "bevinding-3").blocks[1].rows)

    assert plain(rows["Houdbaar"]) == "met deze feiten kan het antwoord vanaf 14 mei 2027 anders luiden"


def test_what_decides_is_open_and_what_did_not_count_is_closed(report):
    """The rule that applies shows its conditions; an exception that does not apply keeps them to itself."""
    steps = [
        step for section in section_of(report(), "bevindingen").sections for part in section.sections
        for block in part.blocks if isinstance(block, Steps) for step in block.steps
    ]  # fmt: skip

    assert {step.mark for step in steps if step.beneath and step.is_open} >= {"geldt", "onzeker", "kan"}
    assert [step.mark for step in steps if step.is_open and step.mark in ("geldt niet", "kan niet")] == []


def test_the_account_names_the_rules_by_fingerprint(report):
    """The versions, the newest text, the fingerprint of all rules, and one for each decision."""
    whole, _, table = section_of(report(), "verantwoording").blocks

    assert [name for name, _ in whole.rows][:4] == [
        "Versie van het programma", "Versie van de regels", "Nieuwste wettekst die is gelezen",
        "Vingerafdruk van alle regels",
    ]  # fmt: skip
    assert [row[0] for row in rows_of(table)] == ["sanctierecht", "halt", "minderjarig"]
    assert all(re.fullmatch("sha256:[0-9a-f]{64}", row[1]) for row in rows_of(table))


def test_a_report_without_a_day_of_birth_or_findings_says_so():
    """Nothing is made up where nothing was given."""
    said = report_of([decide({"on": "2026-03-01"}, [])])

    assert said.title == "Zaak zonder naam, peildatum 1 maart 2026"
    assert [section.id for section in said.sections] == ["kort", "gegevens", "verantwoording"]
    assert [plain(block.line) for section in said.sections[:2] for block in section.blocks] == [
        "In deze zaak is geen beslissing aan de orde.", "Er is niets opgegeven.",
    ]  # fmt: skip


def test_a_family_is_one_report_with_a_part_for_each_case(report):
    """The parts of each case have names of their own."""
    family = b"{on: 2026-03-01, cases: [{case: a, jeugdige: {geboortedatum: 2010-01-01}}, {case: b}]}"
    page = Page(as_html(report(family, ("minderjarig",))))

    assert {"zaak-1", "zaak-1-bevinding-1", "zaak-2-bevinding-1", "verantwoording"} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_the_same_case_gives_the_same_bytes(report):
    """A report can be made again and compared."""
    assert as_html(report()) == as_html(report())
    assert as_markdown(report()) == as_markdown(report())


def test_every_word_exists_in_both_languages():
    """No text of a report is empty, or has other places to fill in, in one of the languages."""
    tables = [said for said in vars(words).values() if isinstance(said, dict)]
    told = [said for said in vars(words).values() if isinstance(said, Text)]
    told += [said for table in tables for said in table.values() if isinstance(said, Text)]

    assert len(told) > 60
    assert [said for said in told if not (said.nl and said.en)] == []
    assert [said for said in told if set(_places(said.nl)) != set(_places(said.en))] == []


def _places(text):
    return re.findall(r"\{(\w+)\}", text)


# --- the page ---------------------------------------------------------------------------------------------


def test_the_page_is_whole_and_needs_nothing_from_elsewhere(report):
    """Each tag is closed, each link within leads somewhere, and no other leads anywhere but to the law."""
    text = as_html(report())
    page = Page(text)

    assert page.open == []
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert {link.split("/")[2] for link in page.links if not link.startswith("#")} <= {
        "wetten.overheid.nl", "verdragenbank.overheid.nl"
    }  # fmt: skip
    assert {"script", "link", "img", "iframe"}.isdisjoint(page.tags)
    assert "@import" not in text
    assert "url(" not in text
    assert page.tags.count("h1") == page.tags.count("main") == page.tags.count("nav") == 1


def hostile(report, text):
    """Give the report of a case whose name, item and provenance are this text."""
    said = {"value": "misdrijf", "by": text, "because": text, "source": text}
    feit = {"id": text.translate(dict.fromkeys(map(ord, ":=@"))), "pleegdatum": "2026-01-10", "soort": said}
    return report_of([decide({"case": text, "on": "2026-03-01", "feiten": [feit]}, ["sanctierecht"])])


def test_a_hostile_case_cannot_do_anything_on_the_page(report):
    """Whatever the case says is shown and never becomes a tag, an attribute or a link."""
    text = as_html(hostile(report, HOSTILE))
    page = Page(text)

    assert "script" not in page.tags
    assert "b" not in page.tags
    assert [link for link in page.links if "javascript" in link] == []
    assert HOSTILE in "".join(page.texts)


def test_a_hostile_case_cannot_do_anything_in_markdown(report):
    """Every sign of Markdown in what the case says is escaped, and a line stays a line."""
    said = as_markdown(hostile(report, HOSTILE))

    assert r"\<script\>alert(1)\</script\>" in said
    assert r"\[c\](javascript:d) \| \$e\$ \#let x = 1 \\" in said
    assert re.search(r"(?<!\\)<script", said) is None


@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40))
def test_any_text_comes_back_from_the_page_as_it_went_in(text):
    """What a reader of HTML sees is the text, whatever its signs."""
    part = Section("a", text, (Paragraph((Words(text, "good", url=text),)),
                               Table(text, (text,), ((Cell(((Words(text, code=True),),)),),))))  # fmt: skip
    whole = Report(lang="nl", title=text, opening=(), contents="x", skip="x", page="x", sections=(part,))
    page = Page(as_html(whole))

    assert page.open == []
    assert page.texts.count(text) >= 5
    assert set(page.links) <= {"#rapport", "#a", text}
    assert all(link == "#rapport" or link[0] == "#" or link.startswith("https://") for link in page.links)
