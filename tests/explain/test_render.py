"""The promises of the forms: one walk, so nothing is told in one form and missing in another."""

import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from jeugdrecht.explain import as_json, explain, render_html, render_markdown, render_text
from jeugdrecht.explain.tree import Explanation, Node, Section, Source
from tests.explain.mini.scenes import RULEBASE, SCENES

FORMS = {
    "plain": lambda told: render_text(told, plain=True, width=10_000),
    "tree": lambda told: render_text(told, plain=False, width=10_000),
    "markdown": render_markdown,
    "html": render_html,
}


def every(node):
    """Give a node and all beneath it."""
    yield node
    for beneath in node.because:
        yield from every(beneath)


@pytest.mark.parametrize("form", FORMS)
def test_each_form_tells_every_node_in_order(form):
    """Question, answer, headings and every node stand in each form, in the same order."""
    told = explain(SCENES["maxima_open"](), RULEBASE)
    text = FORMS[form](told).replace("\\", "")
    said = [told.question, told.answer]
    for section in told.sections:
        said += [section.heading, *(node.text for top in section.nodes for node in every(top))]

    place = -1
    for sentence in said:
        place = text.find(sentence, place + 1)
        assert place >= 0, sentence


def test_json_tells_every_node():
    """The JSON tree has the nodes of all sections, with their state."""
    told = explain(SCENES["maxima_open"](), RULEBASE)
    data = json.dumps(as_json(told), ensure_ascii=False)

    assert [
        node.text for node in every(told.root) if json.dumps(node.text, ensure_ascii=False) not in data
    ] == []


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", SCENES)
def test_a_link_is_told_once(name, full):
    """Each link stands once in an explanation, also where several provisions share it."""
    links = re.findall(
        r"https://\S+", render_text(explain(SCENES[name](), RULEBASE, full=full), width=10_000)
    )

    assert len(links) == len(set(links))


def test_what_is_left_out_has_its_link_in_the_full_view_only():
    """What is not worked out is told in a line; the full view says where it stands."""
    views = [explain(SCENES["voor_oudste_tekst"](), RULEBASE, full=full) for full in (False, True)]
    beneath = [render_text(told).partition("Niet uitgewerkt")[2] for told in views]

    assert ["https://" in text for text in beneath] == [False, True]


HOSTILE = '<script>*x*_y_ [a](b) | `c` & "d"'


def told_of(text):
    """Give an explanation in which everything reads the same."""
    place = Source(
        id="sr:1", citation=text, rank="wet", rank_label=text, edition_label=text, url='https://x/"><b>'
    )
    node = Node(kind="rule", state="holds", mark=text, text=text, source=place)
    root = replace(node, kind="decision", because=(node,))
    return Explanation(
        question=text,
        subject=text,
        answer=text,
        root=root,
        sections=(Section(text, (node,)),),
        lang="nl",
        register="legal",
        full=False,
    )


def test_html_shows_hostile_text_as_text():
    """What a case says can never become markup."""
    page = render_html(told_of(HOSTILE))

    assert "<script" not in page
    assert '"><b>' not in page
    assert "&lt;script&gt;*x*_y_ [a](b) | `c` &amp; &quot;d&quot;" in page


def test_markdown_shows_hostile_text_as_text():
    """What a case says is neither emphasis, link nor tag in Markdown."""
    line = render_markdown(told_of(HOSTILE)).splitlines()[0]

    assert line == r'## \<script\>\*x\*\_y\_ \[a\](b) \| \`c\` & "d"'


def test_a_terminal_shows_hostile_text_as_text():
    """Square brackets are no markup of the terminal's tree."""
    assert "[a](b)" in render_text(told_of(HOSTILE), plain=False, width=200)


def test_plain_text_has_neither_colour_nor_box():
    """Plain text can be read aloud and piped; the tree has both, whatever the environment says."""
    told = explain(SCENES["halt_kan"](), RULEBASE)
    plain, tree = render_text(told, plain=True), render_text(told, plain=False)

    assert [sign for sign in "\x1b├└│─" if sign in plain] == []
    assert [sign for sign in "\x1b├└│─" if sign not in tree] == []


def test_the_environment_does_not_change_the_tree(monkeypatch):
    """The same call gives the same bytes, also where colour is switched off for others."""
    told = explain(SCENES["jeugd"](), RULEBASE)
    before = render_text(told, plain=False)
    for setting in ("NO_COLOR", "TERM", "COLUMNS"):
        monkeypatch.setenv(setting, "1")

    assert render_text(told, plain=False) == before


@pytest.mark.parametrize("width", [20, 40, 80])
def test_lines_fit_where_words_allow(width):
    """Plain text breaks at the width asked; only a link or the deepest nodes may go beyond."""
    text = render_text(explain(SCENES["jeugd"](), RULEBASE), plain=True, width=width)
    long = [line for line in text.splitlines() if len(line) > max(width, 8 + 24) and "https:" not in line]

    assert [line for line in long if len(line.split()) > 1] == []


def test_explaining_loads_no_terminal_library():
    """Explaining, plain text and JSON do without rich and networkx, so a decision starts quickly."""
    script = (
        "import sys, jeugdrecht.explain as e; print([m for m in ('rich', 'networkx') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
