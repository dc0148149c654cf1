"""The promises of `ask`: it works line by line, explains itself, goes back, and loses nothing."""

import signal
import subprocess
import time

import pytest
import yaml

from jeugdrecht.api import read_cases
from jeugdrecht.cli.interview.heard import Stand, answered
from jeugdrecht.cli.interview.saved import asked_before
from jeugdrecht.cli.interview.topics import topics
from jeugdrecht.interview import next_question
from jeugdrecht.rules.index import DECISIONS

DAY = "2026-03-01"
ONE_OFFENCE = (DAY, "1")
BORN, COMMITTED = "2009-05-14", "2026-01-10"


@pytest.fixture
def ask(run):
    """Give a function that holds an interview with these lines as answers."""

    def interview(*lines, args=("sanctierecht",), lang="nl"):
        return run("--lang", lang, "ask", *args, stdin="".join(f"{line}\n" for line in lines))

    return interview


def saved(path):
    """Give what a saved interview holds, as data."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


# --- the conversation -------------------------------------------------------------------------------------


def test_an_interview_ends_in_findings(ask):
    """From nothing to a finding in three answers; the dialogue is no data, the findings are."""
    ran = ask(*ONE_OFFENCE, BORN, COMMITTED, "nee", "", "")

    assert ran.code == 0
    assert "jeugdstrafrecht" in ran.out
    assert "art. 77a Sr" in ran.out
    assert "Vraag 1" not in ran.out
    assert "Vraag 3, over feit-1" in ran.err
    assert "→ sanctierecht, feit-1: jeugdstrafrecht" in ran.err


def test_without_a_decision_topics_open_in_plain_words(ask):
    """Somebody who knows no ids chooses a topic by number, and then a question by number."""
    ran = ask("2", "1", DAY, "1", "stop", args=())

    assert "Strafzaak: jeugd- of volwassenenrecht" in ran.err
    assert "Welk sanctierecht geldt" in ran.err
    assert ran.out.splitlines()[4].startswith("sanctierecht")


def test_a_topic_can_be_found_by_a_word(ask):
    """A word finds the questions in which it stands; one that stands nowhere says so and asks again."""
    ran = ask("zzzz", "verjaard", "", DAY, "stop", args=())

    assert "Niets gevonden met 'zzzz'." in ran.err
    assert "vervolgbaarheid" in ran.out


def test_every_decision_has_a_topic():
    """Whatever is added to the catalogue can be chosen, also under a topic that has no name here yet."""
    chosen = [one.id for topic in topics("nl") for one in topic.decisions]

    assert sorted(chosen) == sorted(DECISIONS)
    assert all(topic.name for topic in (*topics("nl"), *topics("en")))


def test_why_and_the_provision_are_shown_on_demand(ask):
    """A question mark gives the reason and what waits, the provision its words and link; then it asks on."""
    ran = ask(*ONE_OFFENCE, "?", "bepaling", BORN, "stop")

    assert "Dit is nodig voor art. 77" in ran.err
    assert "Hierop wachten:" in ran.err
    assert "https://wetten.overheid.nl/" in ran.err
    assert "Vraag 3" in ran.err


def test_a_wrong_answer_is_explained_and_asked_again(ask):
    """A day that is no day, and a number that is none, change nothing and are told with what to write."""
    ran = ask(DAY, "twee", "1", "14-05-2009", "2009-02-30", BORN, "stop")

    assert "'twee' is geen aantal" in ran.err
    assert "'14-05-2009' is geen datum" in ran.err or "'14-05-2009' is geen dag" in ran.err
    assert "2009-05-14" in ran.err
    assert "Vraag 3" in ran.err


def test_an_answer_that_does_not_fit_is_refused_at_once(ask):
    """Nothing happens before a birth, so a birth after the offence is explained when it is typed."""
    ran = ask(DAY, "1", "2027-01-01", BORN, COMMITTED, "nee", "", "")

    assert "2027-01-01" in ran.err
    assert "jeugdstrafrecht" in ran.out


def test_going_back_takes_the_answer_away(ask, tmp_path):
    """After going back the question stands again, and its new answer is the one that is kept."""
    path = tmp_path / "zaak.yaml"
    ask(*ONE_OFFENCE, "2000-01-01", "terug", BORN, "stop", args=("sanctierecht", "--save", path))

    assert saved(path)["jeugdige.geboortedatum"] == BORN


def test_a_slip_can_be_mended_when_nothing_is_left_to_ask(ask):
    """A birth that settles everything at once can still be taken back before the findings are printed."""
    ran = ask(*ONE_OFFENCE, "1990-05-14", COMMITTED, "terug", "terug", BORN, COMMITTED, "nee", "", "")

    assert "→ sanctierecht, feit-1: volwassenenstrafrecht" in ran.err
    assert "jeugdstrafrecht" in ran.out


def test_nothing_lies_before_the_first_question(ask):
    """Going back from the first question says so and keeps asking it."""
    assert "Dit is de eerste vraag." in ask(DAY, "terug", "1", "stop").err


def test_an_age_can_be_given_instead_of_a_birth(ask, tmp_path):
    """Who does not want to give a birth gives the age at the offence, of that offence."""
    path = tmp_path / "zaak.yaml"
    ran = ask(*ONE_OFFENCE, "anders", "16", COMMITTED, "nee", "", args=("sanctierecht", "--save", path))

    assert saved(path)["feiten"][0]["jeugdige.leeftijd_op_pleegdatum"] == 16
    assert "jeugdstrafrecht" in ran.out


def test_unknown_is_kept_and_not_asked_again(ask, tmp_path):
    """An unknown birth stands in the case as unknown; then the age is asked, and the day for its text."""
    path = tmp_path / "zaak.yaml"
    ran = ask(*ONE_OFFENCE, "onbekend", "16", COMMITTED, "nee", "", "", args=("sanctierecht", "--save", path))

    assert saved(path)["jeugdige.geboortedatum"] == "onbekend"
    assert saved(path)["feiten"][0]["jeugdige.leeftijd_op_pleegdatum"] == 16
    assert ran.err.count("Wat is de geboortedatum") == 1
    assert "→ sanctierecht, feit-1: jeugdstrafrecht" in ran.err


def test_what_is_known_is_picked_from_the_list_and_the_rest_is_unknown(ask, tmp_path):
    """The list holds all that is open, also beside the answer; what is not picked is not asked any more."""
    path = tmp_path / "zaak.yaml"
    lines = ("lijst", "99", "1 2", BORN, COMMITTED, "")
    ran = ask(*ONE_OFFENCE, *lines, args=("sanctierecht", "--save", path))
    shown, _, after = ran.err.partition("Dit is nog open.")[2].partition("'99' staat niet in de lijst.")

    assert "1. Wat is de geboortedatum" in shown
    assert "de ernst van het feit grond" in shown
    assert "Wat is de geboortedatum" in after
    assert "de ernst van het feit grond" not in after
    assert saved(path)["jeugdige.geboortedatum"] == BORN
    assert saved(path)["feiten"][0]["rechter.grond_ernst_feit"] == "onbekend"
    assert "jeugdstrafrecht" in ran.out


@pytest.mark.parametrize("said", ["alle", "terug"])
def test_who_knows_all_of_the_list_or_goes_back_is_asked_on(ask, tmp_path, said):
    """Nothing becomes unknown, and the question stands again."""
    path = tmp_path / "zaak.yaml"
    ran = ask(*ONE_OFFENCE, "lijst", said, BORN, COMMITTED, "nee", "", args=("sanctierecht", "--save", path))

    assert ran.err.count("Vraag 2, daarna") == 2
    assert "onbekend" not in saved(path).values()
    assert "jeugdstrafrecht" in ran.out


def test_who_knows_nothing_of_the_list_is_asked_no_more_of_it(ask, tmp_path):
    """Enter makes all of it unknown; one step back the first question stands again."""
    path = tmp_path / "zaak.yaml"
    ran = ask(*ONE_OFFENCE, "lijst", "", "terug", BORN, "stop", args=("sanctierecht", "--save", path))

    assert saved(path)["jeugdige.geboortedatum"] == BORN
    assert "pleegdatum" not in saved(path)["feiten"][0]
    assert "jeugdige.leeftijd_op_pleegdatum" not in saved(path)["feiten"][0]
    assert ran.code == 0


def test_the_list_is_offered_after_a_second_unknown(ask):
    """Not after the first: then it would only be in the way."""
    one, two = ask(*ONE_OFFENCE, "onbekend", "stop"), ask(*ONE_OFFENCE, "onbekend", "onbekend", "stop")

    assert "Typ lijst" not in one.err
    assert "Typ lijst" in two.err


@pytest.mark.parametrize(("said", "kept"), [("", "rechter"), ("hof Den Haag", "hof Den Haag")])
def test_a_judgement_keeps_who_judged(ask, tmp_path, said, kept):
    """Enter means the official whom the law names; another name is kept as typed."""
    path = tmp_path / "zaak.yaml"
    ask(*ONE_OFFENCE, BORN, COMMITTED, "ja", "ja", said, "stop", args=("sanctierecht", "--save", path))

    (judged,) = [one for one in saved(path)["feiten"][0].values() if isinstance(one, dict)]
    assert judged == {"value": True, "by": kept}


def test_one_answer_can_serve_all_offences(ask, tmp_path):
    """With *alle* behind it an answer goes to each offence of which the same is open."""
    path = tmp_path / "zaak.yaml"
    ran = ask(DAY, "2", BORN, f"{COMMITTED} alle", "stop", args=("sanctierecht", "--save", path))

    assert [item["pleegdatum"] for item in saved(path)["feiten"]] == [COMMITTED, COMMITTED]
    assert "Ook open voor feit-2" in ran.err


def test_the_interview_speaks_english(ask):
    """The same in English, answers included."""
    ran = ask(*ONE_OFFENCE, BORN, COMMITTED, "no", "", "", lang="en")

    assert "Question 1" in ran.err
    assert "youth" in ran.out
    assert "Peildatum" not in ran.err


def test_an_answer_without_end_is_cut_and_asked_again(ask):
    """A line of a million signs is one wrong answer, not five hundred."""
    ran = ask(DAY, "9" * 1_000_000, "1", BORN, COMMITTED, "nee", "", "")

    assert ran.err.count("is geen aantal") == 1
    assert "jeugdstrafrecht" in ran.out


def test_an_end_of_input_ends_in_findings(ask):
    """A pipe that runs dry is no error: what is known is decided."""
    ran = ask(*ONE_OFFENCE)

    assert ran.code == 0
    assert "open: er ontbreken 2 gegevens" in ran.out


# --- keeping ----------------------------------------------------------------------------------------------


def test_a_saved_interview_goes_on_where_it_stopped(ask, tmp_path):
    """The file says what was asked, is a case file, and asks nothing twice."""
    path = tmp_path / "zaak.yaml"
    ask(*ONE_OFFENCE, BORN, "stop", args=("sanctierecht", "--save", path))
    ran = ask("1", COMMITTED, "nee", "", args=("--save", path))

    assert asked_before(path) == ("sanctierecht",)
    assert "Wat is de geboortedatum" not in ran.err
    assert "jeugdstrafrecht" in ran.out


@pytest.mark.parametrize("lines", [(), ("3",), ("misschien",)])
def test_a_file_that_is_there_is_not_overwritten_unasked(ask, case_file, lines):
    """Without a clear answer a file that somebody has stays as it is, byte for byte."""
    before = case_file.read_bytes()
    ran = ask(*lines, args=("sanctierecht", "--save", case_file))

    assert (ran.code, ran.out) == (2, "")
    assert "blijft zoals het is" in ran.err
    assert case_file.read_bytes() == before


def test_a_given_case_is_updated_only_with_consent(ask, case_file):
    """With the same file to begin with and to keep, no means that nothing is written."""
    before = case_file.read_bytes()
    ran = ask("nee", args=("sanctierecht", "--case", case_file, "--save", case_file))

    assert ran.code == 2
    assert case_file.read_bytes() == before


@pytest.fixture
def interruptible():
    """Let a process started here hear Ctrl-C, also where the tests run in the background and ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_answers_survive_an_interruption(start, tmp_path):
    """After Ctrl-C everything that was entered is in the file, and the exit code says interrupted."""
    path = tmp_path / "zaak.yaml"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = start("ask", "sanctierecht", "--save", path, text=True, **pipes)
    process.stdin.write("".join(f"{line}\n" for line in (*ONE_OFFENCE, BORN)))
    process.stdin.flush()
    ends = time.monotonic() + 30
    while not (path.exists() and BORN in path.read_text(encoding="utf-8")) and time.monotonic() < ends:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)

    assert process.returncode == 130
    assert saved(path)["jeugdige.geboortedatum"] == BORN
    assert "Verder gaan: jeugdrecht ask --save" in err
    assert [file.name for file in tmp_path.iterdir()] == ["zaak.yaml"]


def test_what_was_not_kept_can_be_kept_at_the_end(ask, tmp_path):
    """Without --save a name at the end keeps the answers; a name that is taken is refused and asked again."""
    taken, free = tmp_path / "bezet.yaml", tmp_path / "vrij.yaml"
    taken.write_text("case: van-een-ander", encoding="utf-8")
    ask(*ONE_OFFENCE, BORN, "stop", taken, free)

    assert taken.read_text(encoding="utf-8") == "case: van-een-ander"
    assert saved(free)["jeugdige.geboortedatum"] == BORN


def test_wrong_options_are_told_at_once(ask, tmp_path):
    """A decision that does not exist and a folder that is not there are both told, before any question."""
    ran = ask(args=("sanctierech", "--save", tmp_path / "geen" / "zaak.yaml"))

    assert ran.code == 2
    assert "sanctierecht" in ran.err
    assert "geen" in ran.err
    assert "Vraag 1" not in ran.err


@pytest.mark.parametrize(("said", "items", "complete"), [("0", 0, True), ("2", 2, True), ("3+", 3, False)])
def test_a_list_is_answered_with_a_number(said, items, complete):
    """A number makes so many items; a plus says that there may be more."""
    start = next_question({"on": DAY}, ["sanctierecht"])
    (case,) = read_cases({"on": DAY})
    listed = answered(Stand(case), start, said, "nl").case.lists["feiten"]

    assert (len(listed.items), listed.complete) == (items, complete)
