"""
The rules for zen-engine (GoRules): one expression node between input and output.
"""

import json
from importlib import import_module, metadata
from typing import Any

from benchmarks.rivals.inputs import Answers, flat
from benchmarks.rivals.rival import NotInstalledError, Rival

_MINOR = "$.age >= 12 and $.age < 18"
EXPRESSIONS = {
    "age": "floor((pleegdatum - geboortedatum) / 10000)",
    "other_age": "floor((andere_pleegdatum - geboortedatum) / 10000)",
    "referral_age": "floor((verwijzing - geboortedatum) / 10000)",
    "start_age": "floor((datum_begin_vervolging - geboortedatum) / 10000)",
    "minor": _MINOR,
    "ground": "grond_persoonlijkheid_dader or grond_omstandigheden_feit",
    "adult": "$.age >= 16 and $.age < 18 and ($.ground or grond_ernst_feit)",
    "together": (
        "$.age >= 18 and gelijktijdig_vervolgd and ander_gelijktijdig_vervolgd and $.other_age >= 12 "
        "and $.other_age < 18"
    ),
    "before": "pleegdatum < 20140401",
    "youth": (
        "$.age >= 18 and $.age < 23 and $.ground and "
        "(not $.before or $.age < 21 or gunstiger_recht_gaat_voor)"
    ),
    "later": (
        "$.together and $.ground and ($.age < 23 or lid_5_ook_vanaf_23) and "
        "not ($.before and lid_5_voor_2014)"
    ),
    "conflict": (
        "(past_volwassenenrecht_toe and not $.adult) or (past_jeugdrecht_toe and not ($.youth or $.later))"
    ),
    "law": (
        "$.conflict ? 'conflict' : past_volwassenenrecht_toe ? 'volwassen' : past_jeugdrecht_toe ? 'jeugd' : "
        "$.age < 12 ? 'geen' : $.age < 18 ? 'jeugd' : 'volwassen'"
    ),
    "no_halt": (
        "not $.minor or not halt_aangewezen or not toestemming_halt or not stemt_in_met_halt or "
        "($.referral_age >= 18 and not halt_na_18) or "
        "($.age < 16 and $.referral_age < 16 and not ouders_stemmen_in_met_halt) or "
        "eerdere_halt_afdoeningen >= 3 or "
        "(not misdrijf and leerplicht and eerdere_halt_afdoeningen_leerplicht >= 1)"
    ),
    "direct": (
        "misdrijf ? eerste_registratie and bekent_volledig and bewijs_duidelijk and "
        "eerdere_halt_afdoeningen == 0 : bekent and eerdere_halt_afdoeningen_overtreding < 2 and "
        "not eerder_proces_verbaal_misdrijf"
    ),
    "halt": "$.no_halt ? 'niet_beschikbaar' : $.direct ? 'beschikbaar' : 'met_toestemming_officier'",
    "kantonrechter": (
        "not misdrijf and not uitgezonderd_382_b and not ($.start_age < 18 and "
        "(samenhang_met_misdrijf or samenhang_met_uitgezonderde_overtreding))"
    ),
    "decided": "dagvaardt or vervolgd_of_sepot",
    "raad": (
        "$.minor and in_verzekering_gesteld ? 'verplicht' : "
        "not $.minor or ziet_aanstonds_onvoorwaardelijk_af ? 'niet_vereist' : "
        "$.decided and not $.kantonrechter ? 'verplicht' : "
        "preselect_hoger or ernstig_delict ? 'volgens_ketenafspraak' : "
        "$.decided or strafbeschikking ? 'facultatief' : 'niet_vereist'"
    ),
    "way": (
        "$.age < 12 ? 'geen_strafrecht' : ziet_aanstonds_onvoorwaardelijk_af ? 'om' : "
        "$.halt != 'niet_beschikbaar' and not dagvaardt ? 'halt' : "
        "$.minor and ($.raad == 'verplicht' or $.raad == 'volgens_ketenafspraak') ? 'raad' : 'om'"
    ),
}


def rival(*, trace: bool = False) -> Rival:
    """
    The engine with the rules in it.

    Args:
        trace: whether it keeps a trace of what it did.

    Raises:
        NotInstalledError: zen-engine is not here.
    """
    try:
        zen = import_module("zen")
    except ImportError:
        raise NotInstalledError("zen-engine") from None
    decision = zen.ZenEngine().create_decision(json.dumps(_graph()))
    options = {"trace": True} if trace else {}

    def decide(said: dict[str, Any]) -> Any:
        return decision.evaluate(said, options)

    name = f"zen-engine {metadata.version('zen-engine')}{', met spoor' if trace else ''}"
    return Rival(name, "spoor per knoop" if trace else "geen", flat, decide, _answers)


def _graph() -> dict[str, object]:
    expressions = [{"id": key, "key": key, "value": value} for key, value in EXPRESSIONS.items()]
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "content": {}},
        {"id": "rules", "name": "rules", "type": "expressionNode", "content": {"expressions": expressions}},
        {"id": "out", "name": "out", "type": "outputNode", "content": {}},
    ]
    edges = [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rules"},
        {"id": "b", "type": "edge", "sourceId": "rules", "targetId": "out"},
    ]
    return {"nodes": nodes, "edges": edges}


def _answers(found: Any) -> Answers:
    result = found["result"]
    law, adult, youth, later, way, halt, raad = (
        result[key] for key in ("law", "adult", "youth", "later", "way", "halt", "raad")
    )
    return law, adult, youth, later, way, halt, raad
