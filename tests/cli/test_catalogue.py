"""The promises of the catalogue: decisions, facts, rules and sources, as text and as JSON."""

import json
from datetime import date

import pytest

from jeugdrecht.api import rulebase
from jeugdrecht.facts import vocabulary
from jeugdrecht.rules.index import DECISIONS

from .conftest import steady

PAGES = {
    "decisions": ("decisions",),
    "decisions.sanctierecht": ("decisions", "sanctierecht"),
    "facts.leeftijd": ("facts", "jeugdige.leeftijd_op_pleegdatum"),
    "facts.grond": ("facts", "rechter.grond_ernst_feit"),
    "rules.77a": ("rules", "sr:77a"),
    "rules.77c.jeugdrecht": ("rules", "sr:77c:1/jeugdrecht"),
    "sources.77c": ("sources", "77c Sr"),
    "sources.77c.1": ("sources", "sr:77c:1"),
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_page_of_the_catalogue_is_what_was_reviewed(run, golden, name, lang):
    """Each kind of page, as a whole, in both languages."""
    ran = run("--lang", lang, *PAGES[name])

    assert (ran.code, ran.err) == (0, "")
    golden(f"cli/goldens/{name}.{lang}.txt", steady(ran.out))


def data(run, *args):
    """Give what a command prints as JSON."""
    ran = run(*args, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


# --- decisions --------------------------------------------------------------------------------------------


def test_every_decision_is_listed_in_the_order_of_the_catalogue(run):
    """Text and JSON have the same decisions in the same order."""
    found = data(run, "decisions")

    assert found["schema"] == "jeugdrecht.decisions/1"
    assert [decision["id"] for decision in found["decisions"]] == list(DECISIONS)
    assert [line for line in run("decisions").out.splitlines() if line.startswith("sanctierecht ")] != []


@pytest.mark.parametrize("id", DECISIONS)
def test_every_decision_has_a_page(run, id):
    """Each decision can be shown, with the rules that speak in it."""
    found = data(run, "decisions", id)

    assert found["id"] == id
    assert [rule["id"] for rule in found["rules"]] == [rule.id for rule in rulebase().rules_of(id)]
    assert run("decisions", id).code == 0


def test_a_decision_says_what_it_rests_on(run):
    """The values with their labels, the governing day, the powers, the facts and what is left out."""
    found = data(run, "decisions", "sanctierecht")

    assert [value["id"] for value in found["values"]] == ["geen", "jeugd", "volwassen"]
    assert (found["subject"], found["governing"], found["since"]) == ("feit", "feit.pleegdatum", "2002-05-04")
    assert "sr:77b:1/volwassenenrecht" in [power["id"] for power in found["powers"]]
    assert "jeugdige.geboortedatum" in [fact["id"] for fact in found["facts"]]
    assert "sr:1:2" in [omission["provision"] for omission in found["not_modelled"]]
    assert found["reads"] == []


def test_a_decision_names_the_decisions_it_reads(run):
    """The route rests on Halt and on the investigation by the Council."""
    assert {"halt", "raad_strafonderzoek"} <= set(data(run, "decisions", "route")["reads"])


# --- facts ------------------------------------------------------------------------------------------------


def test_every_fact_is_listed(run):
    """All of the vocabulary is there, and each id stands in the text."""
    ids = [node.fact.id for node in vocabulary().all()]
    out = run("facts").out

    assert [fact["id"] for fact in data(run, "facts")["facts"]] == ids
    assert [id for id in ids if id not in out] == []


def test_a_judgement_says_who_judges_and_which_decisions_ask(run):
    """A fact has its nature, its official and the decisions that can ask it."""
    found = data(run, "facts", "rechter.grond_ernst_feit")

    assert (found["nature"], found["by"], found["item"]) == ("judgement", ["rechter"], "feit")
    assert found["decisions"][:3] == ["sanctierecht", "sanctiemaxima", "pij"]
    assert {"procesrecht", "waarborgen", "halt"}.isdisjoint(found["decisions"])
    assert found["derived_from"] is None


def test_a_derived_fact_says_what_it_follows_from(run):
    """The age at the offence follows from the day of birth and the day of the offence."""
    found = data(run, "facts", "jeugdige.leeftijd_op_pleegdatum")

    assert found["derived_from"]["facts"] == ["jeugdige.geboortedatum", "feit.pleegdatum"]
    assert found["derived_from"]["definition"]["text"] == (
        "de volle jaren van jeugdige.geboortedatum tot feit.pleegdatum"
    )


def test_leaving_out_an_act_means_something_else_than_a_fact(run):
    """The page says what leaving it out means."""
    assert data(run, "facts", "rechter.past_jeugdrecht_toe")["left_out"] == "not_happened"
    assert data(run, "facts", "feit.soort")["left_out"] == "unknown"


# --- rules ------------------------------------------------------------------------------------------------


def test_every_rule_and_power_has_a_page(run):
    """Each id in the list can be shown, with its condition in words and its fingerprint."""
    law = rulebase()
    ids = [rule["id"] for rule in data(run, "rules")["rules"]]

    assert sorted(ids) == sorted(part.id for part in (*law.rules, *law.powers))
    for id in ids:
        found = data(run, "rules", id)
        assert found["id"] == id
        assert (found.get("condition") or found["requires"])["text"]
        assert found["fingerprint"].startswith("sha256:")


def test_a_rule_says_its_condition_and_its_exceptions_in_words(run):
    """The condition reads as the statute means it, and the exceptions go both ways."""
    found = data(run, "rules", "sr:77a/jeugd")

    assert found["condition"]["text"] == (
        "Hoe oud was de jeugdige op de pleegdatum, in volle jaren? 12 jaar of ouder en nog geen 18"
    )
    assert (found["decision"], found["kind"], found["since"]) == ("sanctierecht", "scope", "2002-05-04")
    assert found["conclusion"] == {"value": "jeugd", "label": "jeugdstrafrecht"}


def test_exceptions_are_named_on_both_sides(run):
    """What excepts a rule stands with the rule, and the rule stands with its exception."""
    exception = data(run, "rules", "sr:77s:5/weigering")
    base = data(run, "rules", exception["excepts"][0])

    assert exception["id"] in base["excepted_by"]


def test_a_provision_shows_the_rules_that_it_carries(run):
    """A provision, in any form, gives its rules; those beneath an article count as well."""
    by_id = data(run, "rules", "sr:77c")
    by_citation = data(run, "rules", "77c", "Sr")

    assert by_id == by_citation
    assert "sr:77c:1/jeugdrecht" in [rule["id"] for rule in by_id["rules"]]
    assert "sr:77c:2/geen_halt" in [rule["id"] for rule in by_id["rules"]]


def test_a_provision_without_rules_says_where_to_look(run):
    """A provision that only informs is no unknown id."""
    state = data(run, "sources")
    bare = next(
        provision["id"] for known in state["instruments"] for provision in known["provisions"]
        if provision["state"] != "encoded"
    )  # fmt: skip
    ran = run("rules", bare)

    assert ran.code == 2
    assert f"`jeugdrecht sources {bare}` toont wat er staat" in ran.err


# --- sources ----------------------------------------------------------------------------------------------


def test_sources_are_counted_per_state(run):
    """The counts add up, as a whole and per instrument."""
    found = data(run, "sources")

    states = [p["state"] for known in found["instruments"] for p in known["provisions"]]
    assert found["counts"] == {
        state: states.count(state) for state in ("encoded", "catalogue", "not_modelled")
    }
    assert len(states) == len(rulebase().provisions)
    for known in found["instruments"]:
        assert sum(known["counts"].values()) == len(known["provisions"])


def test_sources_stand_in_the_order_of_the_statute(run):
    """Instruments come by rank, and 77b lid 1 before 77c lid 1."""
    found = data(run, "sources")

    ids = [known["id"] for known in found["instruments"]]
    assert ids.index("ivrk") < ids.index("sr") < ids.index("jw")
    sr = [p["id"] for known in found["instruments"] if known["id"] == "sr" for p in known["provisions"]]
    assert sr.index("sr:77a") < sr.index("sr:77b:1") < sr.index("sr:77c:1")


@pytest.mark.parametrize(
    "written",
    [
        ("sr:77c:1",),
        ("art. 77c lid 1 Sr",),
        ("77c", "lid", "1", "Sr"),
        ("jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10",),
        ("https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10",),
    ],
)
def test_a_provision_is_found_under_every_name(run, written):
    """An id, a citation with or without quotes, a JCI link and a web address lead to the same place."""
    found = data(run, "sources", *written)

    assert (found["id"], found["citation"]) == ("sr:77c:1", "art. 77c lid 1 Sr")


def test_a_provision_says_all_that_is_known_of_it(run):
    """Its rank, state, editions with notes, the text read, today's link, the rules and what is left out."""
    found = data(run, "sources", "sr:77c:1")

    assert (found["rank"], found["state"], found["confidence"]) == ("wet", "encoded", "text")
    assert (found["since"], found["read"]) == ("2014-04-01", "2026-07-01")
    assert found["history"][0]["until"] == "2014-03-31"
    assert "21 jaar" in found["history"][0]["note"]
    assert found["url"] == (
        f"https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1&g={date.today().isoformat()}"  # noqa: DTZ011
    )
    assert "sr:77c:1/jeugdrecht" in [rule["id"] for rule in found["rules"]]


def test_an_article_without_an_entry_of_its_own_lists_its_leden(run):
    """Sr 77c has two leden in the catalogue."""
    found = data(run, "sources", "77c Sr")

    assert "summary" not in found
    assert [below["id"] for below in found["provisions"]] == ["sr:77c:1", "sr:77c:2"]


@pytest.mark.parametrize("id", list(rulebase().provisions))
def test_every_provision_has_a_page(run, id):
    """Each provision can be shown as text."""
    ran = run("sources", id)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(rulebase().provisions[id].citation())


# --- what does not exist ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("decisions", "sanctierech"), "Er is geen beslissing 'sanctierech'."),
        (("facts", "jeugdige.geboortedatm"), "Er is geen feit 'jeugdige.geboortedatm'."),
        (("rules", "sr:77a/jegd"), "Er is geen regel 'sr:77a/jegd'."),
        (("sources", "77c lid 9 Sr"), "Art. 77c lid 9 Sr is niet opgenomen."),
        (("sources", "sr77c"), "'sr77c' is niet te lezen als een bepaling."),
        (("rules", "sr:77zz"), "Art. 77zz Sr is niet opgenomen."),
    ],
)
def test_an_unknown_id_gets_the_nearest_names(run, args, message):
    """What does not exist gives exit code 2, the way to the list, and names that look like it."""
    ran = run(*args)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(message)
    assert "Bedoelde u " in ran.err


def test_the_version_names_the_program_the_rules_and_the_texts(run):
    """The version of the package, the fingerprint of the law, and the edition read of each instrument."""
    found = data(run, "version")
    out = run("version").out

    assert found["version"] == "0.1.0"
    assert found["rulebase"] == rulebase().identity
    assert {"instrument": "sr", "abbreviation": "Sr", "edition": "2026-07-01"}.items() <= next(
        edition for edition in found["editions"] if edition["instrument"] == "sr"
    ).items()
    assert out.startswith("jeugdrecht 0.1.0\n")
    assert rulebase().fingerprint in out
