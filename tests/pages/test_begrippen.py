"""The glossary: a page that is current, the terms of the shared one, and English labels that keep to it."""

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from jeugdrecht.api import rulebase
from jeugdrecht.explain.wording import en, nl
from jeugdrecht.sources.begrippen import Begrip, begrippen, terms_in

from . import rewrite_begrippen as page

# What the library calls otherwise, everywhere: the term, the English word, and why.
OTHER_WORDS = {
    ("jeugdstrafrecht", "youth criminal law"): "one word for jeugd- in all criminal law: youth",
    ("Halt-afdoening", "Halt settlement"): "the word of the facts; a disposal sounds like a judgment",
    ("tenuitvoerlegging", "enforcement"): "of a judgment as a whole; of a sentence it is execution",
    ("toezicht", "monitoring"): "electronic monitoring is a fixed expression",
    ("toezicht", "oversee"): "what the Board does, beside the supervision by the institution",
    ("toezicht", "supervise"): "the verb",
    ("uithuisplaatsing", "placement"): "short, where no other placement is meant",
    ("openbaar ministerie (OM)", "prosecution"): "short, in a row of authorities",
    ("kinderbeschermingsmaatregel", "protection measure"): "short, where only a child is protected",
    ("wijkteam", "local team"): "not every team is one of a neighbourhood",
    ("college van burgemeester en wethouders", "executive"): "short, in a sentence on the municipality",
    ("gecertificeerde instelling (GI)", "institution"): "short, where no other institution is meant",
    (
        "vrijheidsbeperkende maatregel",
        "restrictive measure",
    ): "the one within secure youth care, not a sanction",
}

# What an English sentence may leave unsaid, and why; the Dutch word itself is still no translation.
UNSAID = {
    "jeugdige": "the person whom every question is about",
}


@cache
def known() -> dict[str, Begrip]:
    """The terms by each Dutch form; an abbreviation in capitals stays in capitals."""
    return {_key(form): term for term in begrippen() for form in term.forms}


@cache
def dutch_forms() -> re.Pattern[str]:
    """The Dutch forms of all terms as whole words, longest first."""
    forms = sorted((form for term in begrippen() for form in term.forms), key=len, reverse=True)
    alternatives = (re.escape(form) if form.isupper() else f"(?i:{re.escape(form)})" for form in forms)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])")


def _key(form: str) -> str:
    return form if form.isupper() else form.lower()


def labels() -> Iterator[tuple[str, str, str]]:
    """Where a label stands, and its Dutch and its English words."""
    for decision in rulebase().decisions.values():
        yield f"decision {decision.id}", decision.question.nl, decision.question.en
        if decision.name is not None:
            yield f"name of {decision.id}", decision.name.nl, decision.name.en
        for value in decision.values:
            yield f"{decision.id}: {value.id}", value.label.nl, value.label.en
    for name in ("TERMS", "OFFICIALS"):
        for id, words in getattr(nl, name).items():
            yield f"{name} {id}", words, getattr(en, name)[id]
    for name in ("ITEMS", "UNITS"):
        for id, words in getattr(nl, name).items():
            yield f"{name} {id}", words[0], getattr(en, name)[id][0]


def terms_of(dutch: str) -> list[Begrip]:
    """The terms in a Dutch label, each once."""
    return list(dict.fromkeys(known()[_key(match.group())] for match in dutch_forms().finditer(dutch)))


def differently(dutch: str, english: str) -> list[str]:
    """The terms of a Dutch label for which its English has another word."""
    return [term.nl for term in terms_of(dutch) if not _keeps_to(term, english)]


def _keeps_to(term: Begrip, english: str) -> bool:
    others = (words for name, words in OTHER_WORDS if name == term.nl)
    if any(_stands_in(words, english) for words in (*term.english, *term.also, *others)):
        return True
    return term.nl in UNSAID and not any(_stands_in(form, english) for form in term.forms)


def _stands_in(words: str, english: str) -> bool:
    return re.search(rf"\b{re.escape(words)}", english, re.IGNORECASE) is not None


def test_the_page_is_current() -> None:
    """The page is what the table gives; `python -m tests.pages.rewrite_begrippen` rewrites it."""
    assert page.PAGE.read_text(encoding="utf-8") == page.text()


def test_no_label_translates_a_term_differently() -> None:
    """Values, decisions, officials, units and items have the English word of the glossary for each term."""
    strays = {
        where: (dutch, english, found)
        for where, dutch, english in labels()
        if (found := differently(dutch, english))
    }

    assert strays == {}


@pytest.mark.parametrize(
    ("dutch", "english", "expected"),
    [
        ("de voorlopige ondertoezichtstelling", "the provisional supervision order",
         ["VOTS (voorlopige ondertoezichtstelling)"]),
        ("de voorlopige ondertoezichtstelling", "the interim supervision order", []),
        ("de ondertoezichtstelling en de voogdij", "the care order and the custody",
         ["ondertoezichtstelling (OTS)", "voogdij"]),
        ("om de pleegouder", "about the parent", ["pleegouder"]),
        ("verzoek van het OM", "request of the police", ["openbaar ministerie (OM)"]),
        ("twee pleegouders", "two foster parents", []),
        ("wie de jeugdige verzorgt", "the carer", []),
        ("wie de jeugdige verzorgt", "the carer of the jeugdige", ["jeugdige"]),
    ],
)  # fmt: skip
def test_another_word_is_noticed(dutch: str, english: str, expected: list[str]) -> None:
    """Another English word is found, the longest term first, and `om` is not the prosecution service."""
    assert differently(dutch, english) == expected


def test_each_exception_is_needed() -> None:
    """Every other word of the library is the word of some label."""
    spoken = [(term.nl, english) for _, dutch, english in labels() for term in terms_of(dutch)]
    used = {(name, words) for name, words in OTHER_WORDS for term, english in spoken
            if name == term and _stands_in(words, english)}  # fmt: skip

    assert set(OTHER_WORDS) - used == set()


def test_the_table_says_what_the_shared_glossary_says(shared: Path) -> None:
    """Every term of the shared glossary is there with its meaning, its places and its English words."""
    with (shared / "law" / "glossary.csv").open(encoding="utf-8") as table:
        rows = {row["term_nl"]: row for row in csv.DictReader(table)}
    terms = {term.nl: term for term in begrippen()}

    assert list(terms) == list(rows)
    for name, row in rows.items():
        assert terms[name].meaning == row["definition_own_words"], name
        assert [place.id for place in terms[name].places] == row["source"].split("; "), name
        words = [plain(part) for part in (*terms[name].english, *terms[name].also)]
        theirs = [plain(part) for part in row["term_en"].split(" / ")]
        assert all(any(one in own or own in one for own in words) for one in theirs), name


def plain(words: str) -> str:
    """English words in lower case, without what stands in brackets."""
    return re.sub(r"\s*\([^)]*\)", "", words).lower()


def test_a_text_gives_its_terms_of_art() -> None:
    """In the order of the text, the longest first, each once; an everyday word is not given."""
    text = (
        "Secure youth care needs an authorisation. Out-of-home placement of foster parents' children under"
        " a supervision order; the supervision order runs, within a working day, by Veilig Thuis."
    )

    assert [(words, term.forms[0]) for words, term in terms_in(text)] == [
        ("secure youth care", "gesloten jeugdhulp"),
        ("out-of-home placement", "uithuisplaatsing"),
        ("foster parent", "pleegouder"),
        ("supervision order", "ondertoezichtstelling"),
    ]


def test_no_english_word_points_to_two_terms_of_art() -> None:
    """From an English word back to the Dutch there is one way."""
    told = [words.lower() for term in begrippen() if term.of_art for words in term.english]

    assert len(told) == len(set(told))
