"""The promises of the JSON of a finding: it follows the published schema and hides nothing."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from jeugdrecht.explain import explain, render_text, result_json
from jeugdrecht.logic.rulebase import Rulebase
from tests.explain.mini import criminal
from tests.explain.mini.scenes import RULEBASE, SCENES

DISPUTE_IN_DUTCH = (
    "betwist: ja volgens de rechter [op 20 februari 2026; reden: advies van de raad;"
    " bron: zittingsverslag]; nee volgens de officier van justitie [bron: proces-verbaal]"
)
DISPUTE_IN_ENGLISH = (
    "disputed: yes according to the court [on 20 February 2026; reason: advies van de raad;"
    " source: zittingsverslag]; no according to the public prosecutor [source: proces-verbaal]"
)


@pytest.fixture(scope="session")
def finding_schema(shared):
    """Give the validator of one finding, from the published schema of results."""
    schema = json.loads((shared / "result.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator({"$defs": schema["$defs"], "$ref": "#/$defs/finding"})


def found(name, lang="nl"):
    """Give the JSON of a scene."""
    finding = SCENES[name]()
    return result_json(finding, RULEBASE, explain(finding, RULEBASE, lang=lang))


@pytest.mark.parametrize("name", SCENES)
def test_each_finding_follows_the_schema(name, finding_schema):
    """Every status and every shape of answer is valid, and plain JSON."""
    data = found(name)

    assert [error.message for error in finding_schema.iter_errors(data)] == []
    assert json.loads(json.dumps(data)) == data
    assert "99991231" not in json.dumps(data)
    assert "9999-12-31" not in json.dumps(data)


def test_a_decided_choice():
    """The answer, its powers in statute order, its provisions with the link of the governing day."""
    data = found("jeugd")
    known = {key: data[key] for key in ("decision", "subject", "status", "value", "missing", "conclusions")}

    assert known == {
        "decision": "sanctierecht",
        "subject": "feit-1",
        "status": "decided",
        "value": "jeugd",
        "missing": [],
        "conclusions": [],
    }
    assert data["alternatives"] == [
        {
            "value": "volwassen",
            "provision": "sr:77b:1",
            "actor": "rechter",
            "state": "judgement",
            "needs": ["rechter.grond_ernst_feit"],
        },
        {"value": "jeugd", "provision": "sr:77c:1", "actor": "rechter", "state": "unavailable", "needs": []},
    ]
    assert data["provisions"][0] == {
        "id": "sr:77a",
        "citation": "art. 77a Sr",
        "rank": "wet",
        "role": "decides",
        "edition": "2026-07-01",
        "jci": "jci1.3:c:BWBR0001854&artikel=77a&g=2026-01-10",
        "url": "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77a&g=2026-01-10",
    }
    assert data["assumed"] == [
        {"id": "rechter.past_jeugdrecht_toe", "reads": "niet gebeurd"},
        {"id": "rechter.past_volwassenenrecht_toe", "reads": "niet gebeurd"},
    ]
    assert data["not_modelled"] == [
        {
            "provision": "sr:77a",
            "what": "de bijkomende straffen",
            "why": "die horen bij een andere beslissing",
        }
    ]


def test_what_is_missing_comes_most_useful_first():
    """What was never asked comes before what is said to be unknown, each with its question."""
    missing = [
        (entry["id"], entry["state"], entry["question"]) for entry in found("alles_ontbreekt")["missing"]
    ]

    assert missing == [
        ("jeugdige.geboortedatum", "left out", "Op welke dag is de jeugdige geboren?"),
        ("feit.pleegdatum", "onbekend", "Op welke dag is het feit gepleegd?"),
    ]


def test_a_disputed_fact_gives_both_versions():
    """Of a disputed fact each side is told."""
    (missing,) = found("halt_betwist")["missing"]

    assert missing["state"] == "betwist"
    assert missing["versions"] == [{"value": True, "by": "officier"}, {"value": False, "by": None}]


def test_a_version_keeps_where_it_came_from():
    """Why, on which day and from which source a side says something stand beside its value."""
    (missing,) = found("halt_betwist_met_herkomst")["missing"]

    assert missing["versions"] == [
        {
            "value": True, "by": "rechter", "because": "advies van de raad", "on": "2026-02-20",
            "source": "zittingsverslag",
        },
        {"value": False, "by": "officier", "source": "proces-verbaal"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", DISPUTE_IN_DUTCH),
        ("en", DISPUTE_IN_ENGLISH),
    ],
)
def test_a_version_says_where_it_came_from(lang, said):
    """In words a side of a dispute has its reason, day and source, as a plain value has."""
    finding = SCENES["halt_betwist_met_herkomst"]()

    assert said in " ".join(render_text(explain(finding, RULEBASE, lang=lang)).split())


def test_what_follows_another_decision_is_given_under_each_of_its_powers():
    """A record that follows a choice lists its powers, each with the record it would lead to."""
    volwassen, jeugd = found("straf")["alternatives"]

    assert (volwassen["decision"], volwassen["opens"], volwassen["state"]) == (
        "sanctierecht", "volwassen", "judgement",
    )  # fmt: skip
    assert (volwassen["status"], volwassen["value"]) == ("decided", {"werk": 40, "leer": None})
    assert [used["id"] for used in volwassen["fields"]["werk"]["provisions"]] == ["sr:22c:2"]
    assert (jeugd["state"], jeugd["value"], "fields" in jeugd) == ("unavailable", None, False)


def test_what_was_left_out_is_read_in_the_language_of_the_reader():
    """An assumption is told in Dutch or English."""
    dutch, english = found("jeugd"), found("jeugd", "en")

    assert {one["reads"] for one in dutch["assumed"]} == {"niet gebeurd"}
    assert {one["reads"] for one in english["assumed"]} == {"has not happened"}


def test_an_incomplete_list_counts_as_left_out():
    """A list that may be longer is asked for as any fact that was left out."""
    missing = found("waarborgen_onvolledig", "en")["missing"]

    assert [(entry["id"], entry["state"]) for entry in missing] == [("zaak.feiten", "left out")]
    assert missing[0]["question"] == "Which offences are concerned?"


def test_what_waits_for_a_person():
    """A judgement names who gives it."""
    (waiting,) = found("rechtsvraag")["judgements"]

    assert (waiting["id"], waiting["by"]) == ("rechtsvraag.poging_telt_mee", "organisatie")


def test_the_two_sides_of_a_conflict():
    """Two rules that disagree, or a power used without a ground, both stand with their provisions."""
    assert found("strijd")["conclusions"] == [
        {"value": "links", "state": "holds", "provisions": ["bw1:257:1"]},
        {"value": "rechts", "state": "holds", "provisions": ["bw1:257:1"]},
    ]
    assert found("bevoegdheid_zonder_grond")["conclusions"] == [
        {"value": "jeugd", "state": "holds", "provisions": ["sr:77a"]},
        {"value": "volwassen", "state": "holds", "provisions": ["sr:77b:1"]},
    ]


def test_what_may_still_come_out():
    """An open choice lists each value that may hold, once."""
    conclusions = [
        (entry["value"], entry["state"]) for entry in found("geboortedag_ontbreekt")["conclusions"]
    ]

    assert conclusions == [("volwassen", "unknown"), ("jeugd", "unknown"), ("geen", "unknown")]


def test_a_set_is_sorted_and_has_its_members():
    """A set is a sorted list; each member has its own status, value and provisions."""
    data = found("waarborgen")

    assert data["value"] == ["belang", "ouders", "raadsman"]
    assert (data["members"]["gesprek"]["status"], data["members"]["gesprek"]["value"]) == ("decided", False)
    assert [entry["id"] for entry in data["members"]["ouders"]["provisions"]] == ["sv:488"]
    assert [entry["id"] for entry in found("waarborgen_open")["members"]["gesprek"]["missing"]] == [
        "jeugdige.ingeschreven"
    ]


def test_a_record_has_its_fields():
    """What is known of a record shows while the rest is open; an amount is in cents."""
    fields = found("maxima_open")["fields"]

    assert {name: (field["status"], field["value"]) for name, field in fields.items()} == {
        "uren": ("open", None),
        "boete": ("decided", 90000),
        "soort": ("open", None),
    }
    assert fields["uren"]["not_after"] == 200
    assert found("maxima")["value"] == {"uren": 60, "boete": 123450, "soort": "ja"}


def test_an_end_date_is_written_out_and_names_what_bites():
    """A decided day is ISO and names the rule that bites; an open one has the bound that is known."""
    decided, still_open = found("einde"), found("einde_open")

    assert decided["value"] == "2026-07-08"
    assert [rule["provision"] for rule in decided["bites"]] == ["bw1:258"]
    assert [rule["provision"] for rule in decided["others"]] == ["bw1:233"]
    assert (still_open["value"], still_open["not_after"], "not_before" in still_open) == (
        None,
        "2027-05-14",
        False,
    )


def test_a_list_holds_its_records():
    """A record of a list has its words in the language asked."""
    assert found("termijnen", "en")["value"] == [
        {"id": "plan", "wat": "make a plan", "wie": ["gi", "ouders"]},
        {"id": "verslag", "wat": "report", "wie": "raad"},
    ]


def test_a_period_has_its_parts():
    """Each part of a period has its first and last day and its own finding."""
    parts = [(part["from"], part["to"], part["value"]) for part in found("periode")["parts"]]

    assert parts == [("2026-01-10", "2027-05-13", "jeugd"), ("2027-05-14", "2027-08-01", "volwassen")]


def test_without_an_explanation():
    """The explanation may be left out; then nothing else changes but the language one asks for."""
    finding = SCENES["alles_ontbreekt"]()
    bare = result_json(finding, RULEBASE, lang="en")

    assert bare["explanation"] is None
    assert bare["missing"][0]["question"] == "On which day was the young person born?"


def rulebase_with(rules, provisions=criminal.PROVISIONS):
    """Give the criminal half of the law with other rules."""
    return Rulebase(
        decisions=criminal.DECISIONS, rules=rules, powers=criminal.POWERS, provisions=provisions
    )  # fmt: skip


def test_the_fingerprint_is_that_of_what_decides():
    """Another condition changes the fingerprint; another decision's rule, or better words, does not."""
    finding = SCENES["jeugd"]()
    changed = [replace(rule, until="2026-12-31") if rule.name == "kind" else rule for rule in criminal.RULES]
    elsewhere = [
        replace(rule, until="2026-12-31") if rule.name == "reeks" else rule for rule in criminal.RULES
    ]
    reworded = [
        replace(rule, provision=replace(rule.provision, summary=rule.provision.heading))
        for rule in criminal.RULES
    ]
    same, other, away, words = (
        result_json(finding, rulebase_with(rules))["fingerprint"]
        for rules in (criminal.RULES, changed, elsewhere, reworded)
    )

    assert other != same
    assert (away, words) == (same, same)
