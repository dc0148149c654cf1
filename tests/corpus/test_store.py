"""The promises about the store: whole or not at all, once, and safe with two programs."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.corpus import Corpus, OfficialText, Passage, folder, open_corpus, read_data
from jeugdrecht.corpus.store import NAME
from jeugdrecht.errors import InputError

from .test_history import WTI
from .texts import SR, article, toestand

ROOT = Path(__file__).parents[2]
OLD = read_data(toestand(article("1", "De molen draait."), edition="2010-01-01"), "oud.xml")
NEW = read_data(toestand(article("1", "De molen staat stil.")), "nieuw.xml")


def contents(corpus):
    """Give all that a store holds."""
    return (corpus.editions(), corpus.histories())


def test_what_is_added_is_what_is_shown(tmp_path):
    """Each passage comes back as it was read, in its edition."""
    with Corpus(tmp_path / "nog" / "niet", writing=True) as corpus:
        added = corpus.add([(OLD, "oud.xml"), (NEW, "map/nieuw.xml")])

        assert [one.outcome for one in added] == ["new", "new"]
        assert [(one.edition, one.file, one.articles, one.passages) for one in corpus.editions()] == [
            ("2010-01-01", "oud.xml", 1, 2), ("2014-04-01", "nieuw.xml", 1, 2),
        ]  # fmt: skip
        assert corpus.passage(SR, "2014-04-01", ("1", "1")) == NEW.passage("1", "1")
        assert corpus.passage(SR, "2014-04-01", ("1", "2")) is None
        assert corpus.articles(SR, "2010-01-01") == ("1",)


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2009-12-31", None), ("2010-01-01", "2010-01-01"), ("2014-03-31", "2010-01-01"),
     ("2014-04-01", "2014-04-01"), ("2040-01-01", "2014-04-01")],
)  # fmt: skip
def test_a_day_has_the_newest_edition_that_had_begun(tmp_path, day, expected):
    """The first day of an edition is its own; before the first there is none."""
    with Corpus(tmp_path, writing=True) as corpus:
        corpus.add([(OLD, "oud.xml"), (NEW, "nieuw.xml")])
        found = corpus.edition_on(SR, day)

    assert (found and found.edition) == expected


def test_adding_twice_changes_nothing(tmp_path):
    """Not a byte, whatever the file is called the second time."""
    history = read_data(WTI.encode(), "wti.xml")
    with Corpus(tmp_path, writing=True) as corpus:
        corpus.add([(OLD, "oud.xml"), (history, "wti.xml")])
    before = (tmp_path / NAME).read_bytes()
    with Corpus(tmp_path, writing=True) as corpus:
        added = corpus.add([(OLD, "anders.xml"), (history, "wti.xml")])

    assert [one.outcome for one in added] == ["same", "same"]
    assert (tmp_path / NAME).read_bytes() == before


def test_other_content_of_the_same_day_is_refused_and_nothing_is_added(tmp_path):
    """What is there stays, also what came along with it; replacing has to be said."""
    other = read_data(toestand(article("1", "De molen brandt.")), "anders.xml")
    with Corpus(tmp_path, writing=True) as corpus:
        corpus.add([(NEW, "nieuw.xml")])
        before = contents(corpus)
        with pytest.raises(InputError) as refused:
            corpus.add([(OLD, "oud.xml"), (other, "anders.xml")])

        assert [(fault.path, fault.remedy) for fault in refused.value.faults] == [
            ("anders.xml", "Geef --replace om die te vervangen")
        ]
        assert contents(corpus) == before
        assert [one.outcome for one in corpus.add([(other, "anders.xml")], replace=True)] == ["replaced"]
        assert corpus.passage(SR, "2014-04-01", ("1", "1")).text == "De molen brandt."
        assert corpus.search(["stil"], [(SR, "2014-04-01")]) == ()


def test_an_older_history_does_not_take_the_place_of_a_newer(tmp_path):
    """Of legislative histories the one made last stays."""
    newer = read_data(WTI.encode(), "wti.xml")
    older = read_data(WTI.replace("2026-09-18", "2026-09-17").encode(), "wti.xml")
    with Corpus(tmp_path, writing=True) as corpus:
        outcomes = [corpus.add([(one, "wti.xml")])[0].outcome for one in (older, newer, older)]

        assert outcomes == ["new", "replaced", "older"]
        assert [one.made_on for one in corpus.histories()] == ["2026-09-18"]
        assert [one.day for one in corpus.amendments(SR, "7153774")] == ["", "2015-01-01"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (["molen"], {("1", "1"), ("2",)}),
        (["MOLEN", "draait"], {("1", "1")}),
        (["dra*"], {("1", "1")}),
        (["dra"], set()),
        (["cafe"], {("2",)}),
        (['"', "OR", "NEAR("], set()),
        (["text:molen"], set()),
    ],
)
def test_search_finds_leden_with_all_the_words(tmp_path, asked, expected):
    """Case and accents do not count, a star is a start, and no word means anything to the database."""
    text = read_data(
        toestand(article("1", "De molen draait."), article("2", text="Het café bij de molen.")), "a"
    )
    with Corpus(tmp_path, writing=True) as corpus:
        corpus.add([(text, "a.xml")])
        hits = corpus.search(asked, [(SR, "2014-04-01")])

    assert {hit.path for hit in hits} == expected


def test_a_file_that_is_no_corpus_is_left_alone(tmp_path):
    """A database of somebody else, and rubbish, are refused by name and keep their bytes."""
    other = tmp_path / "ander" / NAME
    other.parent.mkdir()
    with sqlite3.connect(other) as base:
        base.execute("CREATE TABLE dossiers (id)")
    rubbish = tmp_path / "rommel" / NAME
    rubbish.parent.mkdir()
    rubbish.write_bytes(b"geen database" * 100)
    for path in (other, rubbish):
        before = path.read_bytes()
        for writing in (False, True):
            with pytest.raises(InputError, match=r"dit is geen corpus van jeugdrecht"):
                Corpus(path.parent, writing=writing)
        assert path.read_bytes() == before


def test_looking_makes_nothing(tmp_path):
    """Where nothing was added, nothing is made by asking."""
    with pytest.raises(InputError, match=r"er zijn nog geen wetteksten toegevoegd"):
        Corpus(tmp_path / "leeg")

    assert not (tmp_path / "leeg").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    """The reason of the system, and no traceback."""
    (tmp_path / "bestand").write_text("")

    with pytest.raises(InputError, match=r"hier kan niet worden geschreven"):
        Corpus(tmp_path / "bestand", writing=True)


ADDING = """
import sys
from pathlib import Path
from jeugdrecht.corpus import Corpus, read_file
reads = [(read_file(Path(name)), name) for name in sys.argv[2:]]
with Corpus(Path(sys.argv[1]), writing=True) as corpus:
    print(*(one.outcome for one in corpus.add(reads)))
"""


def test_two_programs_at_once_add_everything_once(tmp_path):
    """Four programs with the same files: one adds each text, and the others find it there."""
    files = []
    for year in range(2000, 2006):
        path = tmp_path / f"{SR}_{year}-01-01.xml"
        path.write_bytes(toestand(article("1", f"Jaar {year}."), edition=f"{year}-01-01"))
        files.append(str(path))
    command = [sys.executable, "-c", ADDING, str(tmp_path / "corpus"), *files]
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=settings) for _ in range(4)]
    said = sorted(process.communicate()[0].split() for process in started)

    assert [process.returncode for process in started] == [0, 0, 0, 0]
    assert said == [["new"] * 6, *[["same"] * 6] * 3]
    with Corpus(tmp_path / "corpus") as corpus:
        assert [one.passages for one in corpus.editions()] == [2] * 6


LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)


@given(
    st.lists(
        st.tuples(LINES, st.sampled_from(["in_force", "not_in_force", "lapsed"])), min_size=1, max_size=5
    )
)
def test_any_text_comes_back_as_it_went_in(tmp_path_factory, said):
    """Whatever a passage says, with whatever signs, it is shown unchanged."""
    passages = tuple(
        Passage((str(number),), text, state, "2014-04-01", "Stb. 2013, 485", "12")
        for number, (text, state) in enumerate(said)
    )
    text = OfficialText(SR, "2014-04-01", "Molenwet", "toestand", passages)
    with Corpus(tmp_path_factory.mktemp("corpus"), writing=True) as corpus:
        corpus.add([(text, "a.xml")])

        assert tuple(corpus.passage(SR, "2014-04-01", one.path) for one in passages) == passages
        assert [one.outcome for one in corpus.add([(text, "b.xml")])] == ["same"]


def test_the_folder_is_the_users_then_the_settings_then_the_systems(monkeypatch, tmp_path):
    """What is named on the command goes before the setting, and that before the system's own folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert folder(Path("hier"), environ={"JEUGDRECHT_CORPUS": "daar"}) == Path("hier")
    assert folder(environ={"JEUGDRECHT_CORPUS": "daar"}) == Path("daar")
    assert folder(environ={}).name == "jeugdrecht"


def test_without_any_folder_the_remedies_are_named(monkeypatch):
    """Where the part that knows the system's folder is missing, nothing is guessed."""
    monkeypatch.delenv("JEUGDRECHT_CORPUS")
    monkeypatch.setattr("jeugdrecht.corpus.where.find_spec", lambda name: None)

    with pytest.raises(InputError, match=r"geen map bekend voor wetteksten. Geef --corpus MAP"):
        open_corpus()
