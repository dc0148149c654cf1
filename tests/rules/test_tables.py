"""The decision tables of the law, case by case."""

from collections.abc import Mapping
from typing import Any

import pytest

from jeugdrecht.engines.finding import Absent, Finding
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Earliest

from .tables import Row, rows

TABLES = (
    "strafrecht_grensgevallen", "jeugdwet_grensgevallen", "eigen_grensgevallen", "eigen_rechter_en_raad",
    "verjaring", "verjaring_deelneming",
    "eigen_halt", "eigen_halt_2010", "eigen_jeugdwet", "eigen_kinderrechten",
    "kinderrechten", "tweede_lezing", "jeugdwet_tweede_lezing",
    "waarborgen", "waarborgen_opsporing", "waarborgen_zitting", "sanctiemaxima", "kale_taakstraf",
    "strafbeschikking", "pij", "gedragsmaatregel", "toezicht_uitvoerder",
    "delictklassen", "geschiedenis_sr", "ketenstappen", "leerplicht_route", "tenuitvoerlegging",
    "termijnen_civiel",
    "verzoeker", "verzoekschrift",
    "minderjarig", "ots", "vots", "verlenging_ots",
    "horen_minderjarige", "belanghebbende", "rechtsmiddel",
    "machtiging_nodig", "uithuisplaatsing", "toestemming_verblijf", "gi_bevoegdheid", "gi_plichten",
    "gezag", "gezag_daarna", "voogdij", "gezag_en_omgang",
    "jeugdige", "verantwoordelijke_gemeente", "gemeente",
    "audit_region",
    "bevoegde_uitvoerder", "certificering", "audit_institution",
    "termijnen", "hulp_en_plan", "audit_jeugdwet",
    "uitvoeringsplicht", "raadsonderzoek", "college_plichten", "voorziening_en_toezicht",
    "veilig_thuis", "meldcode", "plaatsing_jji", "leerplicht",
    "gesloten_jeugdhulp", "toestemming_jeugdhulp", "dossier", "vrijheidsbeperking",
    "eigen_jeugdwet_mutanten",
)  # fmt: skip


@pytest.mark.parametrize("row", [row for table in TABLES for row in rows(table)], ids=str)
def test_row(row: Row) -> None:
    """What the table says is what the rules find."""
    finding = row.finding()

    assert _differences(finding, row.expect) == {}


def _differences(finding: Finding, expect: Mapping[str, Any]) -> dict[str, object]:
    found = {key: _found(finding, key, expect[key]) for key in expect}
    if "value" in expect:
        found["status"], expect = finding.status, {**expect, "status": "decided"}
    if "provisions" in expect:
        missing = set(expect["provisions"]) - {used.provision.id for used in finding.used}
        found.pop("provisions")
        if missing:
            found["provisions"] = missing
    return {key: (value, expect.get(key)) for key, value in found.items() if value != expect.get(key)}


def _found(finding: Finding, key: str, expected: Any) -> Any:
    match key:
        case "value":
            return _plain(finding, finding.value)
        case "status":
            return finding.status
        case "powers":
            states = {a.power.provision.id: a.state for a in finding.alternatives}
            return {provision: states.get(provision) for provision in expected}
        case "needs":
            needs = {a.power.provision.id: [n.id for n in a.needs] for a in finding.alternatives}
            return {provision: needs.get(provision) for provision in expected}
        case "missing" | "judgements":
            kind = "fact" if key == "missing" else "judgement"
            ids = {cause.id for cause in finding.causes if cause.kind == kind}
            return [id for id in expected if id in ids]
        case "parts":
            return [[days.iso(p.since), days.iso(p.until), p.finding.value] for p in finding.parts]
        case "part_powers":
            return {
                provision: [
                    next((a.state for a in p.finding.alternatives if a.power.provision.id == provision), None)
                    for p in finding.parts
                ]
                for provision in expected
            }
        case "members":
            words = {True: "ja", False: "nee", None: "onbekend"}
            return {name: words[finding.members[name].truth] for name in expected if name in finding.members}
        case _:
            return expected if key == "provisions" else f"no such expectation: {key}"


def _plain(finding: Finding, value: object) -> object:
    if isinstance(value, Absent):
        return None
    if isinstance(value, int) and isinstance(finding.decision.answer, Earliest):
        return days.iso(value)
    return list(value) if isinstance(value, tuple) else value
