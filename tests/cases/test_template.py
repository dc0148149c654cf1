"""The case file to fill in."""

import re

import pytest

from jeugdrecht.cases import read_bytes, template
from jeugdrecht.logic.case import Given

WRITTEN = """\
case: zaak-1  # vrije naam; persoonsgegevens zijn niet nodig
# on: 2026-03-01  # peildatum; weggelaten is dat vandaag

jeugdige:
  # Wat is jeugdige.geboortedatum?
  # datum, zoals 2026-03-01
  geboortedatum: onbekend
  # Wat is jeugdige.erkend?
  # ja of nee; weggelaten: niet gebeurd
  # erkend: ja

# Welke feiten? Herhaal het blok voor elk onderdeel; schrijf `feiten: []` als er geen is.
# feiten_volledig: nee  # gebruik dit als er meer kan zijn dan hier staat
feiten:
  - id: feit-1
    # Wat is feit.soort?
    # een van: misdrijf, overtreding
    soort: onbekend
    # Wat is rechter.grond_ernst_feit?
    # ja of nee; oordeel van rechter
    rechter.grond_ernst_feit: onbekend
"""


def _facts(vocabulary):
    return [node.fact for node in vocabulary.all()]


def test_a_template_asks_with_type_values_and_judge(vocabulary):
    """Each fact stands under its question, with what can be answered and who judges."""
    ids = ("jeugdige.geboortedatum", "rechter.grond_ernst_feit", "jeugdige.erkend", "feit.soort")

    written = template(vocabulary, [vocabulary.fact(id) for id in ids])

    assert written.endswith(WRITTEN)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_template_is_a_case_file_as_it_stands(vocabulary, lang):
    """Unedited, a template is read without a fault and says nothing but unknown."""
    (case,) = read_bytes(
        template(vocabulary, _facts(vocabulary), lang=lang).encode(), vocabulary, today=20260301
    )

    assert set(case.facts.values()) == {Given(None, "onbekend")}
    assert "voogd.verhinderd" in case.facts
    assert {list_id: len(items.items) for list_id, items in case.lists.items()} == {
        "feiten": 1, "maatregelen": 1, "ouders": 1
    }  # fmt: skip


def test_a_template_without_comment_signs_gives_every_fact(vocabulary):
    """With the signs removed from the keys the file still reads, and every fact has a value or is unknown."""
    text = template(vocabulary, _facts(vocabulary))
    opened = re.sub(r"^( *)# ((?: *)[\w.]+:(?: [^#\n]*)?)(?=$| +#)", r"\1\2", text, flags=re.MULTILINE)

    (case,) = read_bytes(opened.encode(), vocabulary, today=20260301)

    given = {*case.facts, *(id for items in case.lists.values() for item in items.items for id in item.facts)}
    assert given == {fact.id for fact in _facts(vocabulary)} - {"zaak.peildatum", "feit.id"}
    assert case.lists["feiten"].complete is False


def test_a_template_of_only_derived_facts_is_all_comment(vocabulary):
    """A subject of which everything stands behind a sign has its own key behind one too."""
    written = template(vocabulary, [vocabulary.fact("jeugdige.leeftijd")])

    (case,) = read_bytes(written.encode(), vocabulary, today=20260301)
    assert case.facts == {}
    assert "# jeugdige:\n" in written


def test_the_template_of_the_real_vocabulary_is_read(real):
    """Every question of the library at once makes a case file without faults."""
    facts = _facts(real)

    (case,) = read_bytes(template(real, facts).encode(), real, today=20260301)

    assert case.id == "zaak-1"
    assert all(fact.question.nl in template(real, facts) for fact in facts if fact.id == "feit.soort")


@pytest.mark.parametrize(
    ("id", "about"),
    [
        ("feit.strafmaximum_maanden", "geheel getal (maand)"),
        ("feit.schade_totaal", "bedrag in euro's, zoals 900,50"),
        ("feit.wetsartikel", "tekst"),
        ("jeugdige.ongeboren", "ja of nee; of nvt"),
        ("maatregel.opgeheven_op", "datum, zoals 2026-03-01; of nvt; weggelaten: niet gebeurd"),
        ("jeugdige.leeftijd", "geheel getal (jaar); volgt uit andere feiten; alleen nodig als die ontbreken"),
    ],
)
def test_a_template_says_what_can_be_answered(vocabulary, id, about):
    """Type, unit, whether it may not apply, and what leaving it out means stand above each key."""
    assert f"# {about}\n" in template(vocabulary, [vocabulary.fact(id)])
