"""Why not: the conditions that fail by name, what is open, and who may still decide so."""

import pytest

from jeugdrecht import errors, why_not
from jeugdrecht.rules.library import rulebase

CASE = {
    "on": "2026-03-01",
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feiten": [{"id": "feit-1", "pleegdatum": "2026-01-10", "soort": "misdrijf", "strafmaximum_maanden": 48}],
}


def test_a_rule_names_the_fact_that_fails_and_a_power_what_it_waits_for():
    """Adult law at sixteen: the age fails, and the court may still choose it on three grounds."""
    asked = why_not(CASE, "sanctierecht", "volwassen")
    rule, power = asked.ways

    assert (asked.state, asked.outcome.value) == ("open", "jeugd")
    assert (rule.law.id, rule.state) == ("sr:77a/volwassen", "does_not_hold")
    assert [(one.how, one.about, one.citation) for one in rule.stands] == [
        ("fails", "jeugdige.leeftijd_op_pleegdatum", "art. 77a Sr")
    ]
    assert (power.kind, power.law.provision, power.state) == ("power", "sr:77b:1", "judgement")
    assert {(one.how, one.about) for one in power.stands} == {
        ("judgement", "rechter.grond_ernst_feit"), ("judgement", "rechter.grond_persoonlijkheid_dader"),
        ("judgement", "rechter.grond_omstandigheden_feit"),
    }  # fmt: skip
    assert [law.id for law in asked.instead] == ["sr:77a/jeugd"]


@pytest.mark.parametrize(
    ("decision", "value", "state"),
    [
        ("sanctierecht", "jeugd", "given"), ("sanctierecht", "geen", "blocked"), ("pij", "mogelijk", "open"),
        ("minderjarig", "meerderjarig", "blocked"), ("sancties", "werkstraf", "given"),
        ("sanctiemaxima.jeugddetentie_maanden", "9999", "never"),
    ],
)  # fmt: skip
def test_whether_a_value_is_there_may_come_cannot_or_never_does(decision, value, state):
    """The answer as it is, one that waits, one that is closed in this case, one that no rule gives."""
    assert why_not(CASE, decision, value).state == state


def test_a_default_names_the_rule_it_gives_way_to():
    """That someone is of age is the default: it gives way to the rule that holds."""
    [way] = why_not(CASE, "minderjarig", "meerderjarig").ways

    assert [(one.how, one.about) for one in way.stands] == [("excepted", "bw1:233/minderjarig")]


def test_a_question_that_does_not_arise_says_so_first():
    """With adult law the youth sanctions do not arise: that stands before every rule."""
    adult = {**CASE, "feiten": [{**CASE["feiten"][0], "pleegdatum": "2027-06-01"}], "on": "2027-07-01"}
    asked = why_not(adult, "sancties", "werkstraf")

    assert (asked.state, asked.outcome.status) == ("blocked", "not_applicable")
    assert [(one.how, one.about) for one in asked.frame] == [("fails", "sanctierecht")]
    assert {way.state for way in asked.ways} == {"not_reached"}


@pytest.mark.parametrize(
    ("args", "near"),
    [
        (("sanctierech", "jeugd"), "sanctierecht"), (("sanctierecht", "volwasen"), "volwassen"),
        (("sanctiemaxima", "12"), None), (("ots_einddatum", "morgen"), None),
    ],
)  # fmt: skip
def test_what_does_not_exist_is_refused(args, near):
    """A decision or a value that is not there is told with the nearest that is."""
    decision = args[0] if args[0] in rulebase().decisions or near else "verjaring"
    with pytest.raises(errors.InputError) as raised:
        why_not(CASE, decision, args[1])

    assert near is None or near in raised.value.faults[0].near


def test_both_languages_tell_the_same():
    """The words differ, what is told does not."""
    nl, en = (why_not(CASE, "sanctierecht", "volwassen", lang=lang).to_dict() for lang in ("nl", "en"))

    assert nl["schema"] == "jeugdrecht.why-not/1"
    assert nl["ways"][0]["stands"][0]["text"] != en["ways"][0]["stands"][0]["text"]
    assert _without_words(nl) == _without_words(en)


def _without_words(told):
    if isinstance(told, dict):
        words = ("text", "label", "question", "citation", "heading")
        return {name: _without_words(part) for name, part in told.items() if name not in words}
    return [_without_words(part) for part in told] if isinstance(told, list) else told
