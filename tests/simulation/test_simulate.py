"""What a simulation promises: its counts are those of `decide`, row for row, and only the change shows."""

import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import replace

import duckdb
import pytest
from pyarrow import parquet

import jeugdrecht as jr
from jeugdrecht.bulk import on_duckdb
from jeugdrecht.bulk.files import Input
from jeugdrecht.bulk.job import Job
from jeugdrecht.engines.one import Decider
from jeugdrecht.errors import InputError, RulebaseError, UnknownIdError
from jeugdrecht.facts import jeugdige
from jeugdrecht.rules.library import rulebase
from jeugdrecht.simulation import JEUGDIGEN, MAATREGELEN, VERDACHTEN, decided
from jeugdrecht.simulation.decided import Side, decide, prepare
from jeugdrecht.simulation.effects import Answer
from jeugdrecht.simulation.picture import Bar, Panel, drawing

YOUTH_POWER = ("sr:77c:1", "jeugd")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def of_2014():
    """Give the comparison of the last day with the limit of 21 and the first with that of 23."""
    return jr.simulate(["sanctierecht"], on="2014-03-31", against="2014-04-01", count=3_000, seed=1)


@pytest.fixture(scope="module")
def until_27():
    """Give the law in which that limit is 27."""
    ages = jeugdige.leeftijd_op_pleegdatum.between(18, 27)
    return jr.amended({"sr:77c:1/jeugdrecht": lambda power: replace(power, requires=ages)})


def test_in_2014_the_power_of_77c_came_for_those_of_21_and_22(of_2014):
    """Nothing else of the decision changed that day, and nobody of another age."""
    [effect] = of_2014.changed

    assert effect.power == YOUTH_POWER
    assert (effect.before, effect.after) == (Answer("unavailable"), Answer("judgement"))
    assert set(effect.ages) == {21, 22}
    assert (effect.count, of_2014.rows) == (420, 3_753)


def test_a_raised_limit_reaches_those_between_the_old_one_and_the_new(until_27):
    """From the birthday at 23 up to the day before that at 27; the route to Halt stays as it was."""
    found = jr.simulate(["sanctierecht", "halt"], against=until_27, on="2026-07-01", count=3_000)

    assert [(effect.decision, effect.power, set(effect.ages)) for effect in found.changed] == [
        ("sanctierecht", YOUTH_POWER, {23, 24, 25, 26})
    ]


def test_the_same_law_on_the_same_day_changes_nothing():
    """Drawing and deciding twice gives the same answers."""
    found = jr.simulate(["route"], against=rulebase(), on="2026-07-01", count=300)

    assert found.changed == ()
    assert "alle antwoorden gelijk" in found.to_markdown()
    assert "Niemand in dit bestand" in found.plot().svg


def test_every_row_is_counted_once_in_each_answer_and_each_power(of_2014):
    """Those that stay as they are count too, so the table adds up."""
    counted = Counter()
    for effect in of_2014.table:
        counted[effect.power] += effect.count

    assert set(counted.values()) == {of_2014.rows}
    assert None in counted


def test_each_count_is_what_decide_says(tmp_path, until_27):
    """The answers that were counted are those of `decide` for the same person, before and after."""
    found = jr.simulate(["sanctierecht"], against=until_27, on="2026-07-01", count=120, folder=tmp_path)
    rows = parquet.read_table(tmp_path / "2026-07-01.parquet").to_pylist()

    for side, law in (("before", rulebase()), ("after", until_27)):
        answers = parquet.read_table(tmp_path / f"{side}-sql.parquet").to_pylist()
        told = {(row["case_id"], row["item_id"]): row for row in answers}
        cases = {}
        for row in rows:
            cases.setdefault(row["case"], []).append(row)
        for id, own in cases.items():
            [case] = jr.read_cases(_as_case(own))
            for row in own:
                finding = Decider(law, case).decide("sanctierecht", row["feit__id"])
                answer = told[id, row["feit__id"]]
                said = decided.said("sanctierecht", finding)
                assert {name: answer.get(name) for name in said if name in answer} == {
                    name: value for name, value in said.items() if name in answer
                }
                assert answer["sanctierecht__status"] == finding.status
    assert found.rows == len(rows)


def _as_case(rows):
    """The rows of one person as a case file."""
    names = [name for name in rows[0] if "__" in name and name not in ("zaak__peildatum",)]
    items = [
        {"id": row["feit__id"]}
        | {
            name.replace("__", "."): str(row[name]) if hasattr(row[name], "isoformat") else row[name]
            for name in names
            if name not in ("jeugdige__geboortedatum", "feit__id") and row[name] is not None
        }
        for row in rows
    ]
    return {
        "on": str(rows[0]["zaak__peildatum"]),
        "jeugdige": {"geboortedatum": str(rows[0]["jeugdige__geboortedatum"])},
        "feiten": items,
    }


@pytest.mark.parametrize(
    ("decision", "caseload", "on"),
    [
        ("sanctierecht", VERDACHTEN, "2014-03-31"),
        ("halt", VERDACHTEN, "2026-07-01"),
        ("sanctiemaxima.werkstraf_uren", VERDACHTEN, "2026-07-01"),
        ("einde_ots", MAATREGELEN, "2026-07-01"),
        ("jeugdige", JEUGDIGEN, "2026-07-01"),
    ],
)
def test_both_engines_give_the_same_answers(decision, caseload, on, tmp_path, monkeypatch):
    """What SQL would decline goes through engine one, and comes out in the same columns."""
    rows = caseload.write(tmp_path / "rows.parquet", 200, seed=3, on=on)
    side = Side("both", rulebase(), on, rows)
    with duckdb.connect() as connection:
        prepare(connection, side, caseload)
        [by_sql] = decide(connection, side, [decision], caseload, tmp_path)
        monkeypatch.setattr(decided, "_declines", lambda law, question: True)
        [by_one] = decide(connection, side, [decision], caseload, tmp_path)
    one, other = (
        {(row["case_id"], row.get("item_id")): row for row in parquet.read_table(path).to_pylist()}
        for path in (by_sql, by_one)
    )
    name = decision.replace(".", "__")

    assert by_sql != by_one
    assert one.keys() == other.keys()
    assert [one[key][name] for key in one] == [other[key][name] for key in one]
    assert [one[key][f"{name}__status"] for key in one] == [other[key][f"{name}__status"] for key in one]


def test_what_sql_declines_is_simulated_too():
    """A term that needs the calendar of holidays is decided by engine one; each decided end is a day."""
    found = jr.simulate(["einde_vots"], against=rulebase(), on="2026-07-01", count=1_500)
    decided_ends = [effect for effect in found.table if effect.before.status == "decided"]

    assert sum(effect.count for effect in decided_ends) > 10
    assert {effect.after.value for effect in decided_ends} == {"dag"}


def test_an_end_that_comes_later_is_counted_as_later():
    """Without the rule that ends a measure at majority, some measures end later and none earlier."""
    law = jr.amended({"bw1:233/achttien_ots": lambda rule: None})
    found = jr.simulate(["einde_ots"], against=law, on="2026-07-01", count=1_500)

    assert {effect.after.value for effect in found.changed} == {"later"}
    assert {age for effect in found.changed for age in effect.ages} == {17}


def test_the_table_says_what_was_drawn_and_what_it_is_not(of_2014):
    """Numbers are written as in the language asked for."""
    dutch, english = of_2014.to_markdown(), of_2014.to_markdown(lang="en")

    assert "3.753 rijen van 3.000 getrokken mensen" in dutch
    assert "3,753 rows of 3,000 people drawn" in english
    assert "| niet mogelijk | aan het oordeel van wie beslist | 420 | 11,2 % | 21: " in dutch
    assert "not how many people that are in reality" in english


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_picture_can_be_read_without_seeing_it(of_2014, lang, tmp_path):
    """It has a title and a description with what changes, for how many, and of which ages."""
    root = ET.parse(of_2014.plot(lang=lang).save(tmp_path / "picture.svg")).getroot()
    said = root.find(f"{SVG}desc").text

    assert root.get("role") == "img"
    assert root.get("lang") == lang
    assert root.get("aria-labelledby").split() == [
        root.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")
    ]
    assert "420" in said
    assert "21" in said.rpartition("420")[2]
    assert "22" in said.rpartition("420")[2]
    assert len(root.findall(f".//{SVG}rect[@stroke]")) == 2


def test_more_changes_than_colours_become_one_that_says_so():
    """No colour stands for two changes, and nobody is left out of the bars."""
    changes = [Bar(f"van {number} naar {number + 1}", {12 + number: 10 - number}) for number in range(8)]
    root = ET.fromstring(drawing([Panel("vraag", changes)], about="", lang="nl"))
    used = [element.get("fill") for element in root.iter(f"{SVG}rect") if element.get("stroke")]

    assert len(used) == 8
    assert len(set(used)) == len(list(root.iter(f"{SVG}pattern"))) == 6
    assert "andere overgangen" in ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "andere overgangen: 12 rijen, van 17 tot en met 19 jaar" in root.find(f"{SVG}desc").text


def test_the_json_names_both_laws(of_2014, until_27):
    """A proposal has a version and a fingerprint of its own."""
    told = of_2014.to_dict()

    assert [side["on"] for side in told["sides"]] == ["2014-03-31", "2014-04-01"]
    assert told["effects"][-1]["power"]["provision"].startswith("sv:495")
    assert until_27.version == f"{rulebase().version}+gewijzigd"
    assert until_27.fingerprint != rulebase().fingerprint


def test_a_law_can_lose_a_rule_or_a_power():
    """Without the power nobody has the alternative any more."""
    without = jr.amended({"sr:77c:1/jeugdrecht": lambda power: None})
    found = jr.simulate(["sanctierecht"], against=without, on="2026-07-01", count=500)

    assert {effect.after for effect in found.changed if effect.power == YOUTH_POWER} == {
        Answer("unavailable")
    }


def test_a_change_that_is_none_is_refused():
    """A misspelt id has its neighbour named; what is no rule of that decision is told as such."""
    with pytest.raises(UnknownIdError, match=r"Did you mean sr:77c:1/jeugdrecht"):
        jr.amended({"sr:77c:1/jeugdrech": lambda power: power})
    with pytest.raises(InputError, match="the change gave bool"):
        jr.amended({"sr:77c:1/jeugdrecht": lambda power: True})
    with pytest.raises(InputError, match="moves it to halt"):
        jr.amended({"sr:77c:1/jeugdrecht": lambda power: replace(power, decision="halt")})
    with pytest.raises(RulebaseError, match="misschien"):
        jr.amended({"sr:77c:1/jeugdrecht": lambda power: replace(power, opens="misschien")})


def test_what_cannot_be_simulated_says_why():
    """Two subjects, a list of records, and a subject of whom nobody is drawn."""
    with pytest.raises(InputError, match=r"sanctierecht \(feit\), minderjarig \(zaak\)"):
        jr.simulate(["sanctierecht", "minderjarig"], against="2014-04-01")
    with pytest.raises(InputError, match="answers with a list"):
        jr.simulate(["kinderrechten"], against="2026-07-01")
    with pytest.raises(InputError, match=r"nobody is drawn of whom gezagsbeeindiging is asked \(ouder\)"):
        jr.simulate(["gezagsbeeindiging"], against="2026-07-01")
    with pytest.raises(UnknownIdError, match="Did you mean sanctierecht"):
        jr.simulate(["sanctierech"], against="2026-07-01")


def test_without_its_extra_it_says_what_to_install(monkeypatch):
    """No traceback, but the command that installs what is missing."""
    monkeypatch.setattr("jeugdrecht.simulation.run.import_module", _missing)

    with pytest.raises(InputError, match=r'pip install "jeugdrecht\[bulk\]"'):
        jr.simulate(["sanctierecht"], against="2014-04-01")


def _missing(name):
    raise ImportError(name)


def test_the_caseload_that_is_kept_is_one_that_bulk_decides(tmp_path):
    """With a folder the rows stay there, and a run over them gives the answers that were counted."""
    found = jr.simulate(["sanctierecht"], against=rulebase(), on="2026-07-01", count=60, folder=tmp_path)
    source = Input(tmp_path / "2026-07-01.parquet", "parquet")
    target = tmp_path / "uit.parquet"
    done = on_duckdb.run(Job(source=source, target=target, decisions=("sanctierecht",), on=20260701))
    decided_rows = parquet.read_table(target).to_pylist()
    counted = Counter((row["sanctierecht__status"], row["sanctierecht"]) for row in decided_rows)

    assert (done.rows, done.rejected) == (found.rows, 0)
    assert counted == Counter(
        {(effect.before.status, effect.before.value): effect.count
         for effect in found.table if effect.power is None}
    )  # fmt: skip
