"""The check of a rulebase finds each fault that is seeded in it, by name."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from jeugdrecht.errors import RulebaseError
from jeugdrecht.logic.check import check
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Lowest, Value
from jeugdrecht.logic.declare import (
    act,
    decided,
    derived_number,
    judgement,
    number,
    outcome_day,
    outcome_number,
    yes_no,
)
from jeugdrecht.logic.nodes import DayFact
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled, Power, Prohibition, Recommendation, Rule
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Provision, Text, besluit_halt, sr

T = Text("woord", "word")
DAY = DayFact(Fact(id="zaak.dag", type=FactType.DAY, question=T, says=T, unknown=T))
AGE = number("jeugdige.leeftijd", ask=T, says=T, unknown=T, unit="jaar")
USED = act("rechter.doet", ask=T, yes=T, no=T, unknown=T)
GROUND = judgement("rechter.grond", by="rechter", ask=T, yes=T, no=T, unknown=T)


def provision(place: Any) -> Provision:
    return Provision(place, heading=T, summary=T, since="2002-05-04", read="2026-07-01")


STATUTE, DECREE = provision(sr("77a")), provision(besluit_halt("1"))
VALUES = Choice((Value("ja", T), Value("nee", T)))


def decision(id: str = "vraag", **changes: Any) -> Decision:
    given = {"question": T, "answer": VALUES, "governing": DAY, "since": "2002-05-04"}
    return Decision(id=id, **{**given, **changes})


def power(name: str = "kan", **changes: Any) -> Power:
    given = {"decision": "vraag", "opens": "nee", "grounds": GROUND, "actor": "rechter"}
    return Power(name, STATUTE, since="2002-05-04", **{**given, **changes})


def rule(name: str = "regel", kind: type[Rule] = Definition, **changes: Any) -> Rule:
    given = {"decision": "vraag", "when": AGE.at_least(12), "then": "ja", "since": "2002-05-04"}
    where = changes.pop("provision", STATUTE)
    return kind(name, where, **{**given, **changes})


def faults(*rules: Rule, decisions: tuple[Decision, ...] | None = None, **more: Any) -> list[str]:
    law = Rulebase(
        decisions=decisions or (decision(),), rules=rules, provisions=(STATUTE, DECREE), **more
    )  # fmt: skip
    return [str(fault) for fault in check(law)]


def test_a_sound_rulebase_has_no_faults() -> None:
    """A rule, its exception and a power, all well aimed, are in order."""
    anders = rule("anders", then="nee", excepts=("sr:77a/regel",))
    found = faults(rule(), anders, powers=(power(act=USED),))

    assert found == []


SEEDED: tuple[tuple[str, Callable[[], list[str]], str], ...] = (
    ("same id", lambda: faults(rule(), rule()), "2 rules have this id"),
    ("no such decision", lambda: faults(rule(), rule("b", decision="vrag")), "speaks in vrag"),
    ("no such value", lambda: faults(rule(then="misschien")), "concludes misschien"),
    ("silent decision", lambda: faults(rule(), decisions=(decision(), decision("stil"))), "no rule speaks"),
    ("aims at nothing", lambda: faults(rule(excepts=("sr:77b",))), "which no rule of vraag answers to"),
    (
        "exceptions in a circle",
        lambda: faults(rule("a", excepts=("sr:77a/b",)), rule("b", excepts=("sr:77a/a",))),
        "exceptions go round in a circle",
    ),
    (
        "decisions in a circle",
        lambda: faults(rule(when=decided("vraag", "ja"))),
        "decisions read each other in a circle",
    ),
    (
        "lower rank excepts higher",
        lambda: faults(rule(), rule("b", provision=DECREE, then="nee", excepts=("sr:77a/regel",))),
        "of rank amvb excepts sr:77a/regel of rank wet",
    ),
    (
        "overlapping editions",
        lambda: faults(rule(until="2014-03-31"), rule(since="2014-03-31", earlier=Earlier.OTHER_EDITION)),
        "is in force together with",
    ),
    (
        "ends before it begins",
        lambda: faults(rule(until="2001-01-01")),
        "ends on 2001-01-01, before it begins",
    ),
    ("no such day", lambda: faults(rule(since="2014-02-30")), "day is out of range"),
    (
        "reads a value that is none",
        lambda: faults(
            rule(),
            rule("b", decision="tweede", when=decided("vraag", "misschien")),
            decisions=(decision(), decision("tweede")),
        ),
        "asks whether vraag is misschien",
    ),
    (
        "rests on nothing",
        lambda: faults(rule(rests_on=(sr("77zz"),))),
        "rests on sr:77zz, which is not in the catalogue",
    ),
    (
        "a recommendation that binds",
        lambda: faults(rule(kind=Recommendation)),
        "a recommendation never fixes a value",
    ),
    ("a long quote", lambda: faults(rule(quote="a b c d e f g h i j k")), "quotes more than 10 words"),
    (
        "an empty word",
        lambda: faults(
            rule(when=yes_no("zaak.iets", ask=Text("", "x"), yes=T, no=T, unknown=T)),
        ),
        "zaak.iets: has no words in nl",
    ),
    (
        "an omission for no decision",
        lambda: faults(
            rule(),
            not_modelled=(NotModelled(provision=STATUTE, what=T, why=T, decisions=("niets",)),),
        ),
        "marks niets, which is no decision",
    ),
    (
        "a competence without a closing rule",
        lambda: faults(rule(), powers=(power(),)),
        "asks whether sr:77a/kan is there, and has no closing rule",
    ),
    (
        "a competence beside a power that is used",
        lambda: faults(rule(closing=True), powers=(power(), power("mag", act=USED))),
        "asks whether sr:77a/kan is there, and has powers that are used",
    ),
    (
        "follows nothing",
        lambda: faults(rule(), decisions=(decision(follows="niets"),)),
        "follows niets, which is no decision",
    ),
    (
        "follows a decision without powers",
        lambda: faults(
            rule(), rule("b", decision="tweede"), decisions=(decision(), decision("tweede", follows="vraag"))
        ),
        "follows vraag, which has no power to use",
    ),
    (
        "follows a decision on another subject",
        lambda: faults(
            rule(),
            rule("b", decision="tweede"),
            decisions=(decision(), decision("tweede", follows="vraag", subject="feit")),
            powers=(power(act=USED),),
        ),
        "follows vraag, which is asked of another subject",
    ),
    (
        "reads a number where there is none",
        lambda: faults(
            rule(),
            rule("b", decision="tweede", then=outcome_number("vraag")),
            decisions=(decision(), decision("tweede", answer=Lowest())),
        ),
        "reads the number of vraag, which gives none",
    ),
    (
        "reads a day where there is none",
        lambda: faults(
            rule(),
            rule("b", decision="tweede", then=outcome_day("vraag")),
            decisions=(decision(), decision("tweede", answer=Earliest())),
        ),
        "reads the day of vraag, which gives none",
    ),
    (
        "reads a number in another unit",
        lambda: faults(
            rule(then=3),
            rule("b", decision="tweede", then=outcome_number("vraag", "maand")),
            decisions=(decision(answer=Lowest("jaar")), decision("tweede", answer=Lowest("maand"))),
        ),
        "reads vraag in maand, which it does not give",
    ),
    (
        "two closing rules",
        lambda: faults(rule("a", closing=True), rule("b", closing=True)),
        "has two closing rules",
    ),
)


@pytest.mark.parametrize(("find", "message"), [s[1:] for s in SEEDED], ids=[s[0] for s in SEEDED])
def test_a_seeded_fault_is_found(find: Callable[[], list[str]], message: str) -> None:
    """Each kind of fault is reported in words that name it."""
    assert any(message in fault for fault in find()), find()


def test_a_lower_rank_may_fill_the_room_that_is_left() -> None:
    """With `fills=` a decree may except what the statute leaves to it."""
    filled = rule("b", provision=DECREE, then="nee", excepts=("sr:77a/regel",), fills=sr("77a"))

    assert faults(rule(), filled) == []


def test_editions_that_follow_each_other_are_in_order() -> None:
    """The older edition ends the day before the newer begins."""
    older = rule(until="2014-03-31")
    newer = rule(since="2014-04-01", earlier=Earlier.OTHER_EDITION)

    assert faults(older, newer) == []


def test_deciding_refuses_a_dangling_exception_at_once() -> None:
    """An exception that aims at nothing is refused when its decision is first asked for."""
    law = Rulebase(decisions=(decision(),), rules=(rule(kind=Prohibition, excepts=("niets",)),))

    with pytest.raises(RulebaseError, match="excepts niets"):
        law.exceptions("vraag")


def test_a_derived_value_is_checked_for_words_too() -> None:
    """A named quantity needs its sentences like any fact."""
    age = derived_number("jeugdige.iets", AGE, ask=Text("x", " "), says=T, unknown=T, unit="jaar")

    assert "jeugdige.iets: has no words in en" in faults(rule(when=age.at_least(1)))


def test_a_faulty_copy_leaves_the_original_alone() -> None:
    """Rules are frozen: a changed copy is another rule."""
    assert replace(rule(), then="nee").then == "nee"
    assert rule().then == "ja"
