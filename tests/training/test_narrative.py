"""
The text of a case: every fact once, nothing else, and nothing about where people come from.
"""

import re
from difflib import SequenceMatcher
from random import Random

import pytest

from jeugdrecht.api import read_cases
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.values import day
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.sources import Lang
from jeugdrecht.training.grow import given_places
from jeugdrecht.training.model import LEVELS, Level
from jeugdrecht.training.narrative import tell
from jeugdrecht.training.narrative.openings import OPENINGS
from tests.training.scenario_sets import made, many

NEVER_SAID = (
    "allocht", "autochto", "marok", "turk", "surina", "antil", "afkomst", "buitenlands", "asiel", "vluchtel",
    "migra", "moslim", "islam", "christ", "joods", "kerk", "moskee", "geloof", "huidskleur", "zigeuner",
    "eenoudergezin", "alleenstaand", "gescheiden", "gebroken gezin", "bijstandsmoeder", "probleemgezin",
    "homo", "lesb", "ethnic", "muslim", "church", "mosque", "religio", "immigrant", "refugee",
    "single mother", "single parent", "broken home", "divorced", "race ",
)  # fmt: skip
FACTS = {
    "on": "2026-03-01",
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feiten": [
        {"pleegdatum": "2026-01-10", "soort": "misdrijf", "wetsartikel": "sr:310", "verdachte.bekent": False},
        {"pleegdatum": "2026-01-11", "strafmaximum_maanden": 48, "verdachte.bekent": "onbekend"},
    ],
    "ouders": [{"heeft_gezag": True}, {"heeft_gezag": False}],
    "maatregelen": [],
    "voogd": {"soort": "geen"},
    "rechtsvraag.gap_3": True,
}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("seed", range(6))
def test_each_fact_is_told_once(seed: int, lang: Lang) -> None:
    """Text and facts cannot differ: a sentence for every fact, and none for anything else."""
    [case] = read_cases(FACTS)
    said = [s for paragraph in tell(case, "A.B.", lang, Random(seed)).paragraphs for s in paragraph]
    expected = [place.name for place, _ in given_places(case)]
    told = [name for sentence in said for name in sentence.tells]
    assert sorted(told) == sorted([*expected, "feiten", "ouders", "maatregelen", "zaak.peildatum"])
    assert [s.text for s in said if not s.tells] == []


@pytest.mark.parametrize("level", LEVELS)
def test_every_day_of_the_case_is_in_the_text(level: Level) -> None:
    """A participant can count every age and term from the text alone."""
    for scenario in made(level).scenarios:
        [case] = read_cases(scenario.case)
        text = " ".join(scenario.narrative)
        days = [given.value for place, given in given_places(case) if place.fact.type is FactType.DAY]
        for one in (case.on, *(value for value in days if isinstance(value, int))):
            assert day(Words("nl"), one) in text, (scenario.id, one)


def test_the_day_of_the_assessment_comes_last() -> None:
    """The last paragraph says on which day the case is read."""
    [case] = read_cases(FACTS)
    assert "1 maart 2026" in tell(case, "A.B.", "nl", Random(1)).texts[-1]


def test_several_offences_are_told_apart() -> None:
    """Each sentence says which of two it is about."""
    [case] = read_cases(FACTS)
    text = " ".join(tell(case, "A.B.", "nl", Random(1)).texts)
    assert re.search(r"\b(\w\.\w\.) heeft het gezag, (\w\.\w\.) niet\.", text)
    assert "Het eerste feit is gepleegd op 10 januari 2026" not in text
    assert "Wat het eerste feit betreft: A.B. ontkent" in text or "A.B. bekent niet" in text


def test_people_are_called_by_initials() -> None:
    """No real or full name, and no word that stands for the person but the initials."""
    [case] = read_cases(FACTS)
    text = " ".join(tell(case, "A.B.", "nl", Random(1)).texts)
    assert "A.B." in text
    assert "de jeugdige" not in text.lower()
    assert "{" not in text


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_no_text_says_where_people_come_from(level: Level, lang: Lang) -> None:
    """Origin, religion and family form are no part of a case."""
    for scenario in made(level, lang).scenarios:
        text = " ".join((scenario.title, *scenario.narrative)).lower()
        assert not [word for word in NEVER_SAID if word in text]


def test_the_words_vary() -> None:
    """Not every case begins in the same words."""
    told = [scenario.narrative[0] for level in LEVELS for scenario in made(level).scenarios]
    starts = {re.sub(r"\b\w\.\w\.", "", text).split(",")[0] for text in told}
    assert len(starts) >= 5


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_every_area_of_law_is_told_whole_and_clean(level: Level, lang: Lang) -> None:
    """Each fact in one sentence, whole sentences, and nothing of a form in them."""
    for scenario in many(level).scenarios:
        [case] = read_cases(scenario.case)
        told = tell(case, "A.B.", lang, Random(scenario.id))
        said = [sentence for paragraph in told.paragraphs for sentence in paragraph]
        names = [name for sentence in said for name in sentence.tells]
        assert sorted(names) == sorted(
            [*(place.name for place, _ in given_places(case)), *case.lists, "zaak.peildatum"]
        )
        for sentence in said:
            assert sentence.text[0].isupper(), sentence.text
            assert sentence.text.endswith("."), sentence.text
            assert not re.search(r"\.\.|  |\{|\bnvt\b|onbekend:|\bNone\b", sentence.text), sentence.text
        untold = [sentence.text for sentence in said if not sentence.tells]
        assert untold in ([], [said[0].text])
        assert not untold or untold[0].replace("A.B.", "{I}").removesuffix(".") in {
            text.removesuffix(".") for text in OPENINGS
        }
        assert all(len(paragraph) <= 8 for paragraph in told.paragraphs)


def test_twins_are_told_in_the_same_words() -> None:
    """What differs between two texts is what differs between the cases."""
    for level in LEVELS:
        whole = many(level)
        for one in whole.scenarios:
            if one.twin is None or not one.id.endswith("a"):
                continue
            other = whole.scenario(one.twin)
            left, right = (" ".join(each.narrative).split() for each in (one, other))
            same = sum(block.size for block in SequenceMatcher(None, left, right).get_matching_blocks())
            assert len(left) == len(right) or one.differs is not None
            assert max(len(left), len(right)) - same <= 12, (one.id, left, right)
