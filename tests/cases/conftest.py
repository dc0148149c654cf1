"""A small vocabulary that has every kind of fact, and the ways to read with it."""

import pytest

from jeugdrecht.cases import read_bytes, read_mapping
from jeugdrecht.errors import InputError
from jeugdrecht.facts import vocabulary as real_vocabulary
from jeugdrecht.logic import declare
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.sources import Text

TODAY = 20260301


def _words(id):
    asked = Text(f"Wat is {id}?", f"What is {id}?")
    unknown = Text(f"{id} is niet bekend", f"{id} is not known")
    return {"ask": asked, "says": Text(f"{id} is {{value}}", f"{id} is {{value}}"), "unknown": unknown}


def _yes_words(id):
    words = _words(id)
    words["yes"], words["no"] = words.pop("says"), Text(f"niet {id}", f"not {id}")
    return words


def _small():
    zaak = declare.day("zaak.peildatum", **_words("zaak.peildatum"))
    geboren = declare.day("jeugdige.geboortedatum", fixed=True, **_words("jeugdige.geboortedatum"))
    gepleegd = declare.day("feit.pleegdatum", item="feit", **_words("feit.pleegdatum"))
    begin = declare.day("maatregel.ingangsdatum", item="maatregel", **_words("maatregel.ingangsdatum"))
    opgeheven = declare.event("maatregel.opgeheven_op", item="maatregel", **_words("maatregel.opgeheven_op"))
    overtreding = declare.choice("feit.soort", "misdrijf", "overtreding", item="feit", **_words("feit.soort"))
    erkend = declare.act("jeugdige.erkend", **_yes_words("jeugdige.erkend"))
    return (
        zaak,
        geboren,
        declare.yes_no("jeugdige.ongeboren", optional=True, **_yes_words("jeugdige.ongeboren")),
        erkend,
        declare.derived_number(
            "jeugdige.leeftijd", geboren.age_on(zaak), unit="jaar", **_words("jeugdige.leeftijd")
        ),
        declare.derived_number(
            "jeugdige.leeftijd_op_pleegdatum", geboren.age_on(gepleegd), unit="jaar", item="feit",
            **_words("jeugdige.leeftijd_op_pleegdatum"),
        ),
        declare.derived(
            "jeugdige.heeft_vader",
            erkend | declare.any_of(LISTS[0], overtreding.is_("overtreding")),
            **_yes_words("jeugdige.heeft_vader"),
        ),
        gepleegd,
        declare.text("feit.id", item="feit", **_words("feit.id")),
        declare.day("feit.pleegdatum_tot", item="feit", optional=True, **_words("feit.pleegdatum_tot")),
        declare.day("feit.slachtoffer_geboortedatum", item="feit", **_words("slachtoffer")),
        overtreding,
        declare.number("feit.strafmaximum_maanden", item="feit", unit="maand", **_words("strafmaximum")),
        declare.amount("feit.schade_totaal", item="feit", **_words("feit.schade_totaal")),
        declare.text("feit.wetsartikel", item="feit", **_words("feit.wetsartikel")),
        declare.text("feit.vindplaats", item="feit", place=True, **_words("feit.vindplaats")),
        declare.judgement(
            "rechter.grond_ernst_feit", by="rechter", item="feit", **_yes_words("rechter.grond_ernst_feit")
        ),
        declare.yes_no("rechter.hoort_ouders", **_yes_words("rechter.hoort_ouders")),
        begin,
        opgeheven,
        declare.number("maatregel.aantal_eerdere", **_words("maatregel.aantal_eerdere")),
        declare.derived_day("maatregel.einde", begin.plus(years=1), item="maatregel", **_words("einde")),
        declare.choice(
            "voogd.verhinderd", "nee", "tijdelijk", "onbekend", **_words("voogd.verhinderd")
        ),
        declare.day("ouder.geboortedatum", item="ouder", **_words("ouder.geboortedatum")),
    )  # fmt: skip


LISTS = (
    ItemList("feiten", "feit", Text("Welke feiten?", "Which offences?")),
    ItemList("maatregelen", "maatregel", Text("Welke maatregelen?", "Which measures?")),
    ItemList("ouders", "ouder", Text("Welke ouders?", "Which parents?")),
)


@pytest.fixture(scope="session")
def vocabulary():
    """A small vocabulary of our own."""
    nodes = _small()
    subjects = ("zaak", "jeugdige", "feit", "rechter", "maatregel", "voogd", "ouder")
    return Vocabulary(subjects, lambda name: [node for node in nodes if node.fact.subject == name], LISTS)


@pytest.fixture(scope="session")
def real():
    """The vocabulary of the library."""
    return real_vocabulary()


@pytest.fixture(scope="session")
def read(vocabulary):
    """Reads the one case in a text, bytes or mapping."""

    def read_one(written, **how):
        (case,) = _read(written, vocabulary, how)
        return case

    return read_one


@pytest.fixture(scope="session")
def faults(vocabulary):
    """The faults of a text, bytes or mapping: path to (line, message, remedy, near)."""

    def faults_of(written, **how):
        with pytest.raises(InputError) as caught:
            _read(written, vocabulary, how)
        return caught.value.faults

    return faults_of


def _read(written, vocabulary, how):
    if isinstance(written, dict):
        return read_mapping(written, vocabulary, today=TODAY, **how)
    data = written.encode() if isinstance(written, str) else written
    return read_bytes(data, vocabulary, today=TODAY, **how)
