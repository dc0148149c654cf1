"""Golden explanations: what a reader sees, for every status, shape and kind of reasoning."""

import json

import pytest

from jeugdrecht.explain import as_json, explain, render_html, render_markdown, render_text
from tests.explain.mini.scenes import RULEBASE, SCENES

TRANSLATED = (
    "jeugd",
    "bevoegdheid_zonder_grond",
    "alles_ontbreekt",
    "voor_oudste_tekst",
    "periode",
    "halt_betwist",
    "halt_niet_voor_kind",
    "waarborgen_onvolledig",
    "einde_open",
    "maxima",
    "termijnen",
    "straf",
    "ots_na_oordeel",
    "leemte",
    "rechtsvraag",
    "weging",
    "rechter_kind",
    "rechter_onbekend",
    "rechter_zelf",
    "beginselen_deels",
    "aangewezen",
    "na_ongelezen",
    "zitting_open",
)
"""One scene for each status and shape, told in the other language and register too."""


@pytest.mark.parametrize("name", SCENES)
def test_what_a_lawyer_reads(name, golden):
    """The explanation of a scene reads as it was read and approved before."""
    told = explain(SCENES[name](), RULEBASE)

    golden(f"explain/goldens/nl-legal/{name}.txt", render_text(told, plain=True, width=100))


@pytest.mark.parametrize(("lang", "register"), [("nl", "plain"), ("en", "legal"), ("en", "plain")])
@pytest.mark.parametrize("name", TRANSLATED)
def test_the_same_in_other_words(name, lang, register, golden):
    """Each status and shape also reads well in plain Dutch, in English and in plain English."""
    told = explain(SCENES[name](), RULEBASE, lang=lang, register=register)

    golden(f"explain/goldens/{lang}-{register}/{name}.txt", render_text(told, plain=True, width=100))


@pytest.mark.parametrize("name", ["jeugd", "halt_geblokkeerd", "toetsen", "grens_oude_tekst"])
def test_the_full_view(name, golden):
    """The full view leaves nothing out, and still says everything once."""
    told = explain(SCENES[name](), RULEBASE, full=True)

    golden(f"explain/goldens/full/{name}.txt", render_text(told, plain=True, width=100))


@pytest.mark.parametrize(
    ("suffix", "render"),
    [
        ("ansi", lambda told: render_text(told, plain=False, width=80)),
        ("md", render_markdown),
        ("html", render_html),
        ("json", lambda told: json.dumps(as_json(told), indent=1, ensure_ascii=False) + "\n"),
    ],
)
def test_the_other_forms(suffix, render, golden):
    """A terminal, Markdown, HTML and JSON tell the same explanation in their own form."""
    told = explain(SCENES["bevoegdheid_gebruikt"](), RULEBASE)

    golden(f"explain/goldens/forms/bevoegdheid_gebruikt.{suffix}", render(told))
