"""The Convention on the Rights of the Child: every entry is a principle, and what implements it exists."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from jeugdrecht.logic.rules import Principle, Rule
from jeugdrecht.rules import library

from .tables import Row


def principles() -> dict[str, Rule]:
    """The principles of the decision on children's rights, by the provision that carries them."""
    found = library.rulebase_for("kinderrechten").rules
    return {rule.provision.id: rule for rule in found if rule.decision == "kinderrechten"}


def record(rule: Rule) -> Mapping[str, object]:
    """What a principle puts in the list."""
    assert isinstance(rule.then, Mapping)
    return rule.then


def implemented_by(id: str) -> tuple[str, ...]:
    """The Dutch provisions that a principle names."""
    named = record(principles()[id])["uitvoering"]
    assert isinstance(named, tuple)
    return named


def test_every_entry_of_the_convention_is_a_principle(shared: Path) -> None:
    """The law table has 54 entries, and each of them asks something; none decides by itself."""
    table = yaml.safe_load((shared / "law" / "ivrk.yaml").read_text(encoding="utf-8"))
    ids = [entry["id"] for entry in table["provisions"]]

    assert len(ids) == 54
    assert sorted(principles()) == sorted(ids)
    assert {type(rule) for rule in principles().values()} == {Principle}


def test_a_principle_goes_by_its_own_article() -> None:
    """The name of a record and its article are the provision that carries it."""
    records = {id: (record(rule)["id"], record(rule)["artikel"]) for id, rule in principles().items()}

    assert records == {id: (id, id) for id in records}


def test_what_implements_a_principle_exists() -> None:
    """Every Dutch provision that a principle names is in the catalogue, and none is named twice."""
    known = library.rulebase().provisions
    named = {id: implemented_by(id) for id in principles()}

    assert {id: [one for one in ids if one not in known] for id, ids in named.items()} == {
        id: [] for id in named
    }
    assert {id: len(set(ids)) for id, ids in named.items()} == {id: len(ids) for id, ids in named.items()}


@pytest.mark.parametrize(
    ("provision", "expected"),
    [
        ("bw1:255:1", {"ivrk:3:1", "ivrk:3:2", "ivrk:6:2", "ivrk:9:1", "ivrk:18:1", "ivrk:19:1"}),
        ("bw1:265b:1", {"ivrk:3:1", "ivrk:9:1", "ivrk:16:1", "ivrk:20:1"}),
        ("bw1:265c:2", {"ivrk:3:1", "ivrk:9:1", "ivrk:25"}),
        ("bw1:265f:1", {"ivrk:3:1", "ivrk:9:3", "ivrk:16:1"}),
        ("bw1:250:1", {"ivrk:9:2", "ivrk:12:2"}),
        ("rv:809:1", {"ivrk:9:2", "ivrk:12:1", "ivrk:12:2"}),
        ("rv:811:1", {"ivrk:9:2", "ivrk:16:1"}),
        ("jw:3.2:1", {"ivrk:3:3", "ivrk:40:3"}),
        ("jw:3.4:3", {"ivrk:3:3"}),
        ("jw:2.3:6", {"ivrk:20:1", "ivrk:20:3"}),
        ("jw:5.1:1", {"ivrk:20:2", "ivrk:20:3", "ivrk:25"}),
        ("jw:6.1.2:2", {"ivrk:3:1", "ivrk:6:2", "ivrk:9:1", "ivrk:37:b"}),
        ("jw:6.1.10:1", {"ivrk:9:2", "ivrk:12:2", "ivrk:37:d"}),
        ("jw:7.3.8", {"ivrk:16:1"}),
        ("bjw:4.2.4", {"ivrk:25"}),
        ("bw1:247:1", {"ivrk:5", "ivrk:18:1"}),
        ("sr:77e:1", {"ivrk:40:1", "ivrk:40:3:b"}),
        ("sr:77i:1", {"ivrk:37:a", "ivrk:37:b", "ivrk:40:1"}),
        ("sr:77b:1", {"ivrk:37:c", "ivrk:voorbehoud:37c"}),
        ("sv:486", {"ivrk:40:3", "ivrk:40:3:a"}),
        ("sv:491:1", {"ivrk:37:d", "ivrk:40:2:b:ii", "ivrk:voorbehoud:40"}),
        ("sv:495b:1", {"ivrk:16:1", "ivrk:40:2:b:vii"}),
        ("wmo:4.1.1:2", {"ivrk:19:1", "ivrk:19:2", "ivrk:39"}),
        ("lpw:22:3", {"ivrk:40:3", "ivrk:40:3:a"}),
    ],
)
def test_a_principle_stands_beside_what_implements_it(provision: str, expected: set[str]) -> None:
    """A finding on a Dutch provision shows these articles of the Convention, and no other."""
    assert {id for id in principles() if provision in implemented_by(id)} == expected


REQUEST = {"on": "2026-03-02", "jeugdige.geboortedatum": "2015-06-20", "maatregelen": [], "feiten": []}
OFFENCE = {"on": "2026-03-02", "jeugdige.geboortedatum": "2009-05-14", "maatregelen": []}


@pytest.mark.parametrize(
    ("case", "decision", "shown", "hidden"),
    [
        ({**REQUEST, "verzoek.maatregel": "uithuisplaatsing"}, "uithuisplaatsing",
         {"ivrk:3:1", "ivrk:9:1", "ivrk:16:1", "ivrk:20:1"}, {"ivrk:25", "ivrk:37:b"}),
        ({**REQUEST, "verzoek.maatregel": "uithuisplaatsing", "kind.ouders_stemmen_in_met_scheiding": "ja"},
         "uithuisplaatsing", {"ivrk:3:1", "ivrk:16:1"}, {"ivrk:9:1"}),
        ({**REQUEST, "verzoek.maatregel": "ots"}, "ots",
         {"ivrk:3:1", "ivrk:6:2", "ivrk:18:1", "ivrk:19:1"}, set()),
        ({**REQUEST, "verzoek.maatregel": "ots"}, "horen_minderjarige",
         {"ivrk:12:1", "ivrk:12:2"}, {"ivrk:37:d"}),
        ({**OFFENCE, "feiten": [{"pleegdatum": "2026-01-10", "soort": "misdrijf"}]}, "halt",
         {"ivrk:40:3:b"}, {"ivrk:9:1", "ivrk:40:3:a"}),
        ({**OFFENCE, "feiten": [{"pleegdatum": "2021-05-13", "soort": "misdrijf"}]}, "vervolgbaarheid",
         {"ivrk:40:3", "ivrk:40:3:a"}, set()),
        ({**OFFENCE, "feiten": [{"pleegdatum": "2026-01-10", "soort": "misdrijf"}]}, "sanctierecht",
         {"ivrk:3:1", "ivrk:40:1", "ivrk:40:3", "ivrk:voorbehoud:37c"}, {"ivrk:37:c"}),
        ({**OFFENCE, "on": "2027-05-14", "feiten": [{"pleegdatum": "2026-01-10", "soort": "misdrijf"}]},
         "sanctierecht", {"ivrk:40:1", "ivrk:voorbehoud:37c"}, {"ivrk:3:1"}),
        ({**OFFENCE, "on": "2027-05-20", "feiten": [{"pleegdatum": "2027-05-14", "soort": "misdrijf"}]},
         "sanctierecht", set(), {"ivrk:3:1", "ivrk:40:1", "ivrk:voorbehoud:37c"}),
    ],
)  # fmt: skip
def test_what_bears_stands_beside_findings(
    case: dict[str, Any], decision: str, shown: set[str], hidden: set[str]
) -> None:
    """A finding shows what its provisions implement, unless that does not bear on the case."""
    finding = Row("", "", case, decision, None, {}).finding()
    beside = {principle.provision.id for principle in finding.principles}

    assert shown <= beside
    assert hidden & beside == set()
