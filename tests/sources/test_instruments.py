"""The promises of `jeugdrecht.sources.instrument`, `instruments`, `rank` and `text`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from jeugdrecht import sources
from jeugdrecht.errors import CitationError, UnknownIdError
from jeugdrecht.sources import (
    INSTRUMENTS,
    Instrument,
    Place,
    Rank,
    Text,
    besluit_halt,
    besluit_halt_2024,
    instrument,
    ivrk,
    jw,
    sr,
)
from jeugdrecht.sources.place import COLLECTIONS


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (sr("77a"), "sr:77a"),
        (sr("77c", lid=1), "sr:77c:1"),
        (sr("77c", lid="1", onderdeel="a"), "sr:77c:1:a"),
        (sr("77e", 5), "sr:77e:5"),
        (sr("77e", 5, onderdeel="a"), "sr:77e:5:a"),
        (jw("1.1", begrip="jeugdige"), "jw:1.1:jeugdige"),
        (jw("1.1", begrip="jeugdige", onderdeel="1"), "jw:1.1:jeugdige:1"),
        (jw("1.1", begrip="jeugdige", onderdeel=1), "jw:1.1:jeugdige:1"),
        (ivrk("40", 2, "b", "ii"), "ivrk:40:2:b:ii"),
        (besluit_halt("1", onderdeel="a"), "halt:amvb2010:1:a"),
        (besluit_halt_2024(), "halt:amvb2024"),
    ],
    ids=str,
)
def test_calling_an_instrument_gives_a_place(place, expected):
    """A place reads as one cites it."""
    assert place.id == expected
    assert Place.parse(expected) == place


@pytest.mark.parametrize(
    "call", [lambda: sr("77c", 1, lid=2), lambda: sr(lid=1), lambda: sr("77C"), lambda: sr("")]
)
def test_calls_that_make_no_sense_are_refused(call):
    """A lid without an article, two lids, or a malformed article is a CitationError."""
    with pytest.raises(CitationError):
        call()


def test_a_colon_in_an_article_is_refused_with_a_valid_form():
    """BW and Sv articles are written as ids write them: bw1 255, sv 6.1.25."""
    with pytest.raises(CitationError, match=r"'1:255' cannot be a part of an id\. Write an id such as"):
        sources.bw1("1:255")


def test_every_instrument_of_the_law_tables_is_here(law_ids):
    """Each id belongs to a known instrument, but for four that restate Sr 77e in the Halt table."""
    unknown = {name for name in law_ids if Place.parse(name).instrument not in INSTRUMENTS}

    assert unknown == {
        "halt:sr:77e:leeftijd",
        "halt:sr:77e:toestemming",
        "halt:sr:77e:uren",
        "halt:sr:77e:vrijwillig",
    }


def stated_instruments(tables):
    """Give id, BWB id and rank of each instrument, as the heads and entries of the tables state them."""
    for table in tables.values():
        for stated in table.get("instruments", []):
            yield stated["prefix"], stated.get("bwb_id"), stated["type"]
        for entry in table["provisions"]:
            of = Place.parse(entry["id"]).instrument
            if of.startswith("halt:") and of != "halt:sr":
                yield of, entry.get("bwb_id"), entry["type"]
    for file, name in (
        *(
            ("atw.yaml", "atw"),
            ("bw1.yaml", "bw1"),
            ("ivrk.yaml", "ivrk"),
            ("jeugdwet.yaml", "jw"),
            ("rv.yaml", "rv"),
        ),
        *(("strafrecht.yaml", "sr"), ("strafvordering.yaml", "sv"), ("certificering.yaml", "cert")),
    ):
        yield name, tables[file]["bwb_id"], tables[file]["type"]
    yield "vng", None, tables["vng-advies.yaml"]["type"]


def test_bwb_ids_and_ranks_are_those_of_the_law_tables(law_tables):
    """The table here says what the heads of the law tables say."""
    stated = set(stated_instruments(law_tables)) - {
        ("rnk", None, "norm")
    }  # its BWB id stands in certificering.yaml

    assert len(stated) > 25
    assert stated == {
        (one.id, one.bwb, one.rank.id)
        for one in INSTRUMENTS.values()
        if one.id not in ("rnk", "wet-adolescentenstrafrecht")
    }
    assert (instrument("rnk").bwb, instrument("rnk").rank) == ("BWBR0035236", Rank.NORM)


def test_every_instrument_is_a_constant_of_the_room():
    """Each can be imported by name, and no two constants are the same."""
    constants = [value for value in vars(sources).values() if isinstance(value, Instrument)]

    assert sorted(one.id for one in constants) == sorted(INSTRUMENTS)
    assert all(INSTRUMENTS[one.id] is one for one in constants)


def test_no_two_instruments_share_a_name():
    """A citation can mean only one instrument."""
    names = [name for one in INSTRUMENTS.values() for name in {name.casefold() for name in one.names}]

    assert len(names) == len(set(names)) > 60


def test_ids_with_a_colon_belong_to_a_collection():
    """The split of an id into instrument and parts needs no table."""
    assert {one.id.split(":")[0] for one in INSTRUMENTS.values() if ":" in one.id} == COLLECTIONS


def test_titles_are_complete_in_both_languages():
    """No instrument lacks a Dutch or an English title."""
    assert all(one.title.nl.strip() and one.title.en.strip() for one in INSTRUMENTS.values())


def test_unknown_instrument_shows_near_names():
    """A mistyped id is answered with those that look like it."""
    with pytest.raises(UnknownIdError) as caught:
        instrument("halt:amvb2011")

    assert caught.value.faults[0].near[:1] == ("halt:amvb2010",)


def test_ranks_run_from_advice_up_to_treaty():
    """A higher rank is a greater number."""
    assert sorted(Rank, reverse=True) == [
        Rank.VERDRAG,
        Rank.WET,
        Rank.AMVB,
        Rank.MINISTERIELE_REGELING,
        Rank.BELEIDSREGEL,
        Rank.NORM,
        Rank.ADVIES,
    ]


def test_rank_ids_are_those_of_the_result_schema(shared):
    """Results print exactly the ranks that the schema allows."""
    schema = json.loads((shared / "result.schema.json").read_text(encoding="utf-8"))
    allowed = schema["$defs"]["finding"]["properties"]["provisions"]["items"]["properties"]["rank"]["enum"]

    assert [rank.id for rank in sorted(Rank, reverse=True)] == allowed


def test_rank_labels_exist_in_both_languages():
    """Every rank has a word for people."""
    assert Rank.AMVB.label == Text("algemene maatregel van bestuur", "order in council")
    assert all(rank.label.nl and rank.label.en for rank in Rank)


def test_text_gives_its_language():
    """Each language gives its own words."""
    both = Text("jeugdige", "young person")

    assert (both.in_("nl"), both.in_("en")) == ("jeugdige", "young person")


def test_the_facade_is_sorted_and_complete():
    """The public names are all there, sorted: constants, classes, then the rest."""

    def rank(name):
        return (not name.isupper(), not name[0].isupper(), name)

    assert sources.__all__ == sorted(sources.__all__, key=rank)
    assert all(hasattr(sources, name) for name in sources.__all__)


def test_importing_the_sources_loads_no_third_party_package():
    """The room stays cheap: the standard library only, and no reading of data files."""
    script = (
        "import sys; before = set(sys.modules); import jeugdrecht.sources, jeugdrecht.errors;"
        "print(*{n.partition('.')[0] for n in set(sys.modules) - before} - set(sys.stdlib_module_names))"
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)

    loaded = set(ran.stdout.split())
    assert {name for name in loaded if not name.startswith("_")} == {"jeugdrecht"}
