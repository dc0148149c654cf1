"""The promises about the commands of the corpus: what they print, and how they end."""

import json

import pytest

from tests.corpus.texts import SR, article, saved, toestand

OLD = "Een jongvolwassene van achttien tot eenentwintig jaar."
NEW = "Een jongvolwassene van achttien tot drieëntwintig jaar."
DIFFERS = "Wijkt af van de tekst vanaf 1 juli 2026, waarin de regels zijn nagelezen."


@pytest.fixture
def corpus(run, tmp_path):
    """Give the folder of a corpus that holds two editions of a small Sr."""
    saved(tmp_path, "oud.xml", toestand(article("77c", OLD), article("77d", "Weg."), edition="2010-01-01"))
    saved(tmp_path, "nieuw.xml", toestand(article("77c", NEW), edition="2026-07-01"))
    folder = tmp_path / "corpus"
    ran = run("corpus", "add", tmp_path / "oud.xml", tmp_path / "nieuw.xml", "--corpus", folder)
    assert (ran.code, ran.err) == (0, "")
    return folder


def test_add_says_what_came_of_each_file(run, tmp_path):
    """One line for each; a second time nothing changes."""
    file = saved(tmp_path, "nieuw.xml", toestand(article("77c", NEW)))
    add = ("corpus", "add", file, "--corpus", tmp_path / "corpus")
    line = "Wetboek van Strafrecht (BWBR0001854), tekst vanaf 2014-04-01, artikelen: 1; {}\n"

    assert run(*add).out == line.format("toegevoegd")
    assert run(*add).out == line.format("stond er al")
    assert run("--lang", "en", *add).out == (
        "Criminal Code (BWBR0001854), text from 2014-04-01, articles: 1; was there already\n"
    )


def test_add_refuses_all_where_one_is_wrong(run, tmp_path):
    """Every fault is told, with its file and line, and nothing is made."""
    good = saved(tmp_path, "goed.xml", toestand(article("77c", NEW)))
    bad = saved(tmp_path, "fout.xml", b"<toestand>\n<artikel>")
    ran = run("corpus", "add", good, bad, tmp_path / "weg.xml", "--corpus", tmp_path / "corpus")

    assert (ran.code, ran.out) == (2, "")
    assert "Er zijn 2 fouten:" in ran.err
    assert f"{bad} (regel 2): dit is geen welgevormde XML" in ran.err
    assert f"{tmp_path / 'weg.xml'}: dit bestand is niet te openen" in ran.err
    assert not (tmp_path / "corpus").exists()


def test_add_takes_what_a_file_does_not_say(run, tmp_path):
    """A part of a statute is read with the instrument and the day that the user gives."""
    file = saved(tmp_path, "deel.xml", article("77c", NEW).encode())
    add = ("corpus", "add", file, "--corpus", tmp_path / "corpus")

    assert run(*add).code == 2
    ran = run(*add, "--bwb", SR, "--edition", "2014-04-01")
    assert ran.code == 0
    assert ran.out.startswith("deel van Wetboek van Strafrecht (BWBR0001854), tekst vanaf 2014-04-01,")


def test_add_without_its_part_says_what_to_install(run, tmp_path, monkeypatch):
    """The extra is named, and no file is blamed."""
    monkeypatch.setattr("jeugdrecht.cli.work.corpus_add.find_spec", lambda name: None)
    ran = run("corpus", "add", tmp_path / "a.xml", "--corpus", tmp_path)

    assert ran.code == 2
    assert ran.err.splitlines() == [
        "Het onderdeel voor wetteksten ontbreekt.",
        '  Installeer het met: pip install "jeugdrecht[corpus]".',
    ]


def test_list_shows_editions_and_counts(run, corpus):
    """Each edition with its file; and the same as data."""
    ran = run("--plain", "corpus", "list", "--corpus", corpus)

    assert ran.out.startswith("Wetteksten\n==========\n\n2 teksten van 1 regelingen, 6 artikelen, leden")
    data = json.loads(run("corpus", "list", "--corpus", corpus, "--format", "json").out)
    assert data["schema"] == "jeugdrecht.corpus/1"
    assert [(one["instrument"], one["edition"], one["file"], one["passages"]) for one in data["texts"]] == [
        ("sr", "2010-01-01", "oud.xml", 4), ("sr", "2026-07-01", "nieuw.xml", 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "written", [("sr:77c:1",), ("77c", "lid", "1", "Sr"), ("art. 77c lid 1 Sr",)], ids=str
)
@pytest.mark.parametrize(
    ("day", "text", "edition"),
    [("2026-06-30", f"{OLD}\n\n{DIFFERS}", "1 januari 2010"), ("2026-07-01", NEW, "1 juli 2026")],
)
def test_show_gives_the_text_of_a_day(run, corpus, verified_as, written, day, text, edition):
    """The same spellings as elsewhere; the first day of an edition is its own; what differs is told."""
    verified_as(("sr:77c:1", "2026-07-01", NEW))
    ran = run("--plain", "corpus", "show", *written, "--on", day, "--corpus", corpus)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(
        f"art. 77c lid 1 Sr\n=================\n\n{text}\n\nTekst vanaf     {edition}\n"
    )
    assert f"https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1&g={day}" in ran.out


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (("sr:77d", "--on", "2026-08-01"), "Art. 77d Sr staat niet in de tekst van 2026-07-01."),
        (
            ("sr:77c", "--on", "2009-12-31"),
            "Het corpus heeft geen tekst van Wetboek van Strafrecht van 2009-12-31",
        ),
        (("vng:2",), "VNG-advies, 2 is geen artikel van een regeling in het Basiswettenbestand."),
        (("molen",), "'molen' is niet te lezen als een bepaling."),
        (("sr:77c", "--on", "gisteren"), "--on: 'gisteren' is geen dag tussen 1900 en 2199."),
    ],
)
def test_show_says_why_there_is_no_text(run, corpus, asked, message):
    """No such place, no such day, no such edition."""
    ran = run("corpus", "show", *asked, "--corpus", corpus)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(message)


def test_show_says_that_a_text_is_not_in_force(run, tmp_path):
    """What is only printed is never shown as law."""
    file = saved(tmp_path, "a.xml", toestand(article("77c", NEW, attributes='status="nogniet"')))
    run("corpus", "add", file, "--corpus", tmp_path)
    ran = run("--plain", "corpus", "show", "sr:77c:1", "--corpus", tmp_path)

    assert "Niet in werking: deze tekst is gedrukt, en geldt (nog) niet." in ran.out
    data = json.loads(run("corpus", "show", "sr:77c:1", "--corpus", tmp_path, "--format", "json").out)
    assert [passage["state"] for passage in data["passages"]] == ["not_in_force"]


def test_search_finds_in_the_text_of_the_day(run, corpus):
    """Each instrument by its newest edition of that day."""
    ran = run("--plain", "corpus", "search", "jongvolwassene", "een*", "--corpus", corpus)
    then = run("--plain", "corpus", "search", "eenentwintig", "--on", "2020-01-01", "--corpus", corpus)

    assert "1 vindplaatsen van: jongvolwassene een*" in ran.out
    assert "- art. 77c lid 1 Sr (tekst vanaf 1 juli 2026)\n  - Een jongvolwassene van" in ran.out
    assert "- art. 77c lid 1 Sr (tekst vanaf 1 januari 2010)" in then.out
    assert (
        run("corpus", "search", "eenentwintig", "--corpus", corpus).out == "Nergens gevonden: eenentwintig.\n"
    )


def test_check_tells_what_moved_and_ends_with_one(run, corpus, verified_as):
    """The difference, and the rules, decisions, tests and exercises that it touches."""
    verified_as(("sr:77c:1", "2010-01-01", OLD))
    ran = run("--plain", "corpus", "check", "--on", "2026-11-26", "--corpus", corpus)

    assert (ran.code, ran.err) == (1, "")
    assert "art. 77c lid 1 Sr (sr:77c:1)" in ran.out
    flat = " ".join(ran.out.split())
    assert "tot [weg: eenentwintig] [nieuw: drieëntwintig] jaar." in flat
    assert "Gecontroleerd in de tekst van 1 januari 2010 Vergeleken met tekst vanaf 1 juli 2026" in flat
    assert "sanctierecht" in flat
    assert "tests/rules/tables/strafrecht_grensgevallen.yaml" in flat
    assert "jeugdrecht train quiz --decision" in flat


def test_check_as_data(run, corpus, verified_as):
    """Every cited place once, with its outcome; the counts add up."""
    verified_as(("sr:77c:1", "2010-01-01", OLD))
    data = json.loads(run("corpus", "check", "--corpus", corpus, "--format", "json").out)
    [entry] = [one for one in data["entries"] if one["id"] == "sr:77c:1"]

    assert data["schema"] == "jeugdrecht.corpus-check/1"
    assert sum(data["counts"].values()) == len(data["entries"])
    assert entry["outcome"] == "changed"
    assert entry["changes"][1:3] == [
        {"kind": "gone", "text": "eenentwintig"}, {"kind": "new", "text": "drieëntwintig"},
    ]  # fmt: skip
    assert "sanctierecht" in entry["decisions"]
    assert "sanctierecht" in entry["exercises"]


def test_check_ends_with_zero_where_nothing_moved(run, tmp_path, verified_as):
    """Places of which the corpus has no text are counted, and are no fault."""
    file = saved(tmp_path, "deel.xml", article("77c", NEW).encode())
    run("corpus", "add", file, "--bwb", SR, "--edition", "2026-07-01", "--corpus", tmp_path)
    verified_as(("sr:77c:1", "2014-04-01", NEW))
    ran = run("--plain", "corpus", "check", "--corpus", tmp_path)

    assert ran.code == 1  # art. 77c lid 2 is not in this text
    verified_as(("sr:77c:1", "2014-04-01", NEW))
    two = saved(tmp_path, "twee.xml", article("77c", NEW, "Artikel 77e niet.").encode())
    run("corpus", "add", two, "--bwb", SR, "--edition", "2026-07-01", "--replace", "--corpus", tmp_path)
    ran = run("--plain", "corpus", "check", "--corpus", tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "Geen van de vergeleken bepalingen is gewijzigd." in ran.out
    assert "- Sr (1): sr:77c:2" in ran.out


@pytest.mark.parametrize(
    "command", [("list",), ("show", "sr:77c"), ("search", "x"), ("check",)], ids=" ".join
)
def test_without_a_corpus_the_way_to_one_is_told(run, tmp_path, command):
    """Nothing is made by looking."""
    ran = run("corpus", *command, "--corpus", tmp_path / "leeg")

    assert (ran.code, ran.out) == (2, "")
    assert "er zijn nog geen wetteksten toegevoegd" in ran.err
    assert "jeugdrecht corpus add BESTAND" in ran.err
    assert not (tmp_path / "leeg").exists()


@pytest.fixture
def verified_as(monkeypatch):
    """Give a function that sets under which texts places were verified, as id, edition and text."""
    from jeugdrecht.corpus import METHOD, Verified, fingerprint

    def set_to(*known):
        rows = {
            id: Verified(id, edition, "toestand", METHOD, fingerprint(text)) for id, edition, text in known
        }
        for module in ("checking", "fingerprints"):
            monkeypatch.setattr(f"jeugdrecht.corpus.{module}.verified", lambda: rows)

    return set_to


SOURCE = ("--plain", "sources", "sr:77c:1")


def test_sources_shows_the_text_where_there_is_one(run, corpus, monkeypatch):
    """Beneath what was known already; the data stay as they are."""
    without, data = run(*SOURCE).out, run(*SOURCE, "--format", "json").out
    monkeypatch.setenv("JEUGDRECHT_CORPUS", str(corpus))
    ran = run(*SOURCE)

    assert ran.out.startswith(without.rstrip("\n"))
    assert f"Officiële tekst\n---------------\n\n{NEW}\n" in ran.out.removeprefix(without.rstrip("\n"))
    assert run(*SOURCE, "--format", "json").out == data


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_a_report_shows_the_text_of_its_day(run, corpus, case_file, monkeypatch, verified_as, form):
    """Folded away in HTML; the text is that of the day whose law governs, and all else is the same."""
    young = ("geboortedatum: 2009-05-14", "geboortedatum: 2005-05-14")
    case_file.write_text(case_file.read_text(encoding="utf-8").replace(*young), encoding="utf-8")
    ask = ("decide", case_file, "--decision", "sanctierecht", "--format", form)
    without = run(*ask).out
    monkeypatch.setenv("JEUGDRECHT_CORPUS", str(corpus))
    verified_as(("sr:77c:1", "2026-07-01", NEW))
    ran = run(*ask)

    added = [line for line in ran.out.splitlines() if line not in without.splitlines()]
    differs = f'<span class="bad"> {DIFFERS}</span>'
    expected = {
        "html": [
            "<details><summary>Tekst van art. 77c lid 1 Sr vanaf 1 januari 2010</summary>",
            '<blockquote lang="nl">', f"<p>{OLD}</p>", "</blockquote>",
            f'<p class="note"><span class="dim">Officiële tekst, uit oud.xml.</span>{differs}</p></details>',
        ],
        "markdown": [
            "**Tekst van art. 77c lid 1 Sr vanaf 1 januari 2010**", f"> {OLD}",
            f"Officiële tekst, uit oud.xml. {DIFFERS}",
        ],
    }  # fmt: skip
    assert (ran.code, ran.err) == (0, "")
    assert added == expected[form]


def test_a_corpus_that_cannot_be_read_is_told_and_the_report_is_made(run, case_file, monkeypatch, tmp_path):
    """What only adds a text does not stand in the way of an answer."""
    ask = ("decide", case_file, "--decision", "sanctierecht", "--format", "html")
    without = run(*ask)
    (tmp_path / "wetteksten.db").write_bytes(b"geen database" * 100)
    monkeypatch.setenv("JEUGDRECHT_CORPUS", str(tmp_path))
    ran = run(*ask)

    assert (ran.code, ran.out) == (0, without.out)
    assert "dit is geen corpus van jeugdrecht" in ran.err
