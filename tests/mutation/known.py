"""
The mutants that no row notices, each with the reason: `equivalent.yaml`.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

GONE_THROUGH = (
    "sanctierecht", "procesrecht", "absolute_competentie", "bevoegde_rechter", "halt_feit", "halt",
    "raad_strafonderzoek", "route", "ketenstappen", "pij", "gedragsmaatregel", "kale_taakstraf",
    "eerdere_veroordeling", "toerekening", "sancties", "voorwaardelijk", "vonnis", "proeftijd_ingang",
    "toezicht_uitvoerder", "strafbeschikking", "jeugdige", "uitvoeringsplicht",
    "vrijstelling_inschrijving", "vrijstelling_schoolbezoek", "leerplicht_route",
    "verantwoordelijke_gemeente", "raadsonderzoek", "bevoegde_uitvoerder", "certificaat_geldig",
)  # fmt: skip
"""Decisions whose survivors have been gone through; of the others `--decision ID` shows them."""

LIST = Path(__file__).with_name("equivalent.yaml")


@cache
def known() -> Mapping[str, str]:
    """The reason of each mutant on the list, by the name of the mutant."""
    entries = yaml.safe_load(LIST.read_text(encoding="utf-8")) or []
    return {name: entry["reason"] for entry in entries for name in entry["mutants"]}


@cache
def listed() -> tuple[str, ...]:
    """Every name on the list, doubles included."""
    entries = yaml.safe_load(LIST.read_text(encoding="utf-8")) or []
    return tuple(name for entry in entries for name in entry["mutants"])
