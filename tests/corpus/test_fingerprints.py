"""The promises about the fingerprints that come with the library."""

import csv
import re
from datetime import date

import pytest

from jeugdrecht.corpus import ABSENT, METHOD, Corpus, cited_places, fingerprint, has_text, read_file, verified
from jeugdrecht.corpus.fingerprints import FIELDS, as_csv
from jeugdrecht.rules.library import rulebase
from jeugdrecht.sources import statute_order

from .compare_older import differing
from .rewrite_fingerprints import FILE, main
from .texts import article, saved, toestand

CITED = {one.place.id: one for one in cited_places(rulebase())}


def test_each_is_of_a_cited_place_once_and_in_statute_order():
    """No row is left over, none comes twice, and a change is easy to find."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    ids = [row["place"] for row in rows]

    assert tuple(rows[0]) == FIELDS
    assert ids == sorted(set(ids), key=lambda id: statute_order(CITED[id].place))
    assert as_csv(verified().values()) == FILE.read_text(encoding="utf-8")


def test_each_is_a_fingerprint_of_a_text_that_its_rules_were_read_in():
    """The edition is one with the content that was read; the file holds no words of any text."""
    for one in verified().values():
        cited = CITED[one.place]

        assert has_text(cited.place)
        assert date.fromisoformat(one.edition)
        assert cited.provision.since <= one.edition <= cited.provision.read, one.place
        assert one.method == METHOD
        assert one.form in ("toestand", "bwb-plus", "regelrecht")
        assert re.fullmatch(r"[0-9a-f]{64}", one.print) or one.print == ABSENT


def test_how_many_places_are_verified_is_known():
    """The count that the documentation gives; it changes only with the file."""
    with_text = [one for one in CITED.values() if has_text(one.place)]
    absent = [one.place for one in verified().values() if one.print == ABSENT]

    assert (len(CITED), len(with_text), len(verified())) == (1099, 948, 504)
    assert absent == ["sr:77j", "sr:77k", "sr:77o-77q", "sr:77cc-77ff", "sr:77hh", "sv:489b", "jw:2.17"]


@pytest.fixture
def stored(tmp_path, monkeypatch):
    """Give a function that renews the fingerprints from a corpus with these texts, in a file of its own."""
    file = tmp_path / "fingerprints.csv"
    monkeypatch.setattr("tests.corpus.rewrite_fingerprints.FILE", file)

    def renew(*texts, absent=()):
        with Corpus(tmp_path, writing=True) as corpus:
            reads = [read_file(saved(tmp_path, f"{number}.xml", text)) for number, text in enumerate(texts)]
            corpus.add([(read, "a.xml") for read in reads])
        main(str(tmp_path), *absent)
        with file.open(encoding="utf-8", newline="") as stream:
            return {row["place"]: row for row in csv.DictReader(stream)}

    return renew


def test_renewing_takes_the_newest_text_with_the_content_that_was_read(stored):
    """Not one from before the content, not one from after it was read, and not one that is not in force."""
    rows = stored(
        toestand(article("77c", "a", "b"), edition="2014-03-31"),
        toestand(article("77c", "c", "d"), edition="2026-06-01"),
        toestand(article("77c", "e", "f"), edition="2026-12-01"),
        absent=("sr:77k",),
    )

    assert rows["sr:77c:1"]["edition"] == "2026-06-01"
    assert (rows["sr:77k"]["edition"], rows["sr:77k"]["print"]) == ("2026-06-01", ABSENT)


def test_renewing_keeps_what_the_corpus_does_not_have(stored):
    """A corpus with one statute says nothing of the others, nor of what is not in force."""
    rows = stored(toestand(article("77c", "a", attributes='status="nogniet"'), edition="2026-06-01"))

    assert rows == {id: {"place": id, **_fields(one)} for id, one in verified().items()}


def test_an_older_text_that_reads_otherwise_is_found(tmp_path, monkeypatch):
    """A lid that had another number then is told with the newest such text of the time of its content."""
    row = verified()["sr:77m:3"]
    monkeypatch.setattr(
        "tests.corpus.compare_older.verified",
        lambda: {
            id: row._replace(place=id, print=fingerprint("Molen.")) for id in ("sr:77m:3", "sr:77f:1:b")
        },
    )
    with Corpus(tmp_path, writing=True) as corpus:
        for edition, lid in (("2002-06-01", "Rad."), ("2010-06-01", "Wiek."), ("2020-06-01", "Molen.")):
            text = toestand(article("77m", "a", "b", lid), edition=edition)
            corpus.add([(read_file(saved(tmp_path, f"{edition}.xml", text)), "a.xml")])

        assert list(differing(corpus)) == [
            ("sr:77f:1:b", "2014-04-01", "2020-06-01"),
            ("sr:77m:3", "2002-05-04", "2010-06-01"),
        ]


def _fields(one):
    return {name: value for name, value in one._asdict().items() if name != "place"}
