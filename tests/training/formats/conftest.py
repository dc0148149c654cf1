"""What the tests of quizzes and forms share: scenarios of which the answers are decided, and hostile ones."""

from dataclasses import replace

import pytest

from jeugdrecht.api import decide
from jeugdrecht.rules.index import FINGERPRINT
from jeugdrecht.rules.library import VERSION, law_for
from jeugdrecht.training.model import (
    Coverage,
    Kind,
    Mistake,
    ModelAnswer,
    ProvisionRef,
    Question,
    Scenario,
    ScenarioSet,
)
from jeugdrecht.training.quiz import quiz_of

HOSTILE = (
    'a]]>b</p></text><script>alert("x")</script> & *b* _c_ [d](javascript:e) `f` |g| #h $i$ \\j \x00\x1b <!--'
)
"""What every form takes for its own, if it is not careful."""

THEFT = {
    "on": "2026-03-01", "jeugdige": {"geboortedatum": "2008-02-01"},
    "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf", "strafmaximum_maanden": 48},
}  # fmt: skip
SUPERVISION = {
    "on": "2025-06-01", "jeugdige": {"geboortedatum": "2012-05-10"},
    "maatregelen": [{"id": "m1", "soort": "ots", "ingangsdatum": "2025-03-03", "einddatum": "2026-04-03"}],
}  # fmt: skip


def answer(case, decision, lang="nl"):
    """Give the model answer of one decision, with the subject it is asked of."""
    finding = next(one for one in decide(case, [decision]) if one.decision == decision)
    data = finding.to_dict(lang, explained=False, stable=False)
    refs = tuple(
        ProvisionRef(id=one["id"], citation=one["citation"], role=one["role"], url=one["url"])
        for one in data["provisions"]
    )
    told = finding.explanation(lang, fields=False).answer
    reasoning = ("[ja] Het eerste.", "  [nee] Wat eronder ligt.", "[ja] Het tweede.")
    made = ModelAnswer(
        status=data["status"], value=data["value"], text=told, reasoning=reasoning, provisions=refs,
        finding=data,
    )  # fmt: skip
    return made, finding.subject


def scenario(id, case, decision, *mistakes, lang="nl", kind=Kind.NEAR_MISS):
    """Give a scenario of one question."""
    made, subject = answer(case, decision, lang)
    text = law_for(decision).decision(decision).question.in_(lang)
    question = Question(
        decision=decision, subject=subject, text=text, points=2, answer=made, mistakes=mistakes
    )
    return Scenario(
        id=id, kind=kind, title=f"Zaak van K. ({id})", case=case, questions=(question,),
        narrative=(f"K. komt ter sprake in zaak {id}.", "De zaak wordt beoordeeld op 1 maart 2026."),
    )  # fmt: skip


def set_of(*scenarios, lang="nl", seed=7):
    """Give a set of these scenarios."""
    return ScenarioSet(
        seed=seed, level=1, lang=lang, version=VERSION, fingerprint=FINGERPRINT,
        decisions=tuple(dict.fromkeys(s.questions[0].decision for s in scenarios)), scenarios=scenarios,
        coverage=Coverage(covered=("sr:77a:x",), not_covered=("sr:77c:y", "sr:77b:z")),
    )  # fmt: skip


def mistake(pitfall, status, value, why):
    """Give a mistake, settled by Sr 77a."""
    ref = ProvisionRef(id="sr:77a", citation="art. 77a Sr", role="decides", url="https://wetten.overheid.nl/")
    return Mistake(pitfall=pitfall, status=status, value=value, text=f"{value}.", why=why, provision=ref)


AGE_NOW = mistake("wrong_age_moment", "decided", "volwassen", "De leeftijd op de pleegdatum telt.")
HOURS = mistake("wrong_age_moment", "decided", {"werkstraf_uren": 240}, "Dat geldt voor volwassenen.")
TOO_LONG = mistake("overlooked", "decided", "2026-04-03", "Langer dan een jaar kan niet.")


@pytest.fixture(scope="session")
def scenarios():
    """Give a choice, a record of numbers, a day and an answer that stays open."""
    return set_of(
        scenario("S01", THEFT, "sanctierecht", AGE_NOW),
        scenario("S02", THEFT, "sanctiemaxima", HOURS),
        scenario("S03", SUPERVISION, "einde_ots", TOO_LONG),
        scenario("S04", {"on": "2026-03-01", "feit": {"pleegdatum": "2026-01-10"}}, "sanctierecht",
                 mistake("unknown_as_no", "decided", "volwassen", "De geboortedatum ontbreekt."),
                 kind=Kind.MISSING_FACT),
    )  # fmt: skip


@pytest.fixture(scope="session")
def quiz(scenarios):
    """Give a quiz of every question that these scenarios give."""
    return quiz_of(scenarios, 100)


@pytest.fixture(scope="session")
def hostile_scenarios(scenarios):
    """Give the same scenarios, with hostile words wherever words can stand."""
    return replace(scenarios, scenarios=tuple(hostile(one) for one in scenarios.scenarios))


@pytest.fixture(scope="session")
def hostile_quiz(hostile_scenarios):
    """Give the quiz of hostile scenarios."""
    return quiz_of(hostile_scenarios, 100)


def hostile(of):
    """Give a scenario whose words are hostile."""
    return replace(
        of, title=HOSTILE, narrative=(HOSTILE, HOSTILE),
        questions=tuple(hostile_question(one) for one in of.questions),
    )  # fmt: skip


def hostile_question(of):
    """Give a question whose words are hostile, its link too."""
    refs = tuple(replace(one, citation=HOSTILE, url="javascript:alert(1)") for one in of.answer.provisions)
    told = replace(of.answer, text=HOSTILE, reasoning=(HOSTILE, f"  {HOSTILE}"), provisions=refs)
    wrong = tuple(replace(one, text=HOSTILE, why=HOSTILE, provision=refs[0]) for one in of.mistakes)
    return replace(of, text=HOSTILE, answer=told, mistakes=wrong)
