"""
The mutants that no row notices, each with the reason: `equivalent.yaml`.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

NOT_YET = (
    "waarborgen", "gevraagde_executiebeslissing", "bijzondere_voorwaarden",
    "waarborgen_tenuitvoerlegging", "pij_verlenging", "rechter_tenuitvoerlegging",
    "vervangende_detentie", "taakstraf_termijn", "gedragsmaatregel_verlenging",
    "termijnen_tenuitvoerlegging", "pij_onvoorwaardelijk_einde", "pij_voorwaardelijk_einde",
    "proeftijd_verlenging", "gedragsmaatregel_loopt", "gedragsmaatregel_invulling", "pij_omzetting",
    "vervangende_jeugddetentie_maximum", "verjaring", "vervolgbaarheid",
    "sanctiemaxima", "samenloop_maximum",
)  # fmt: skip
"""Decisions with tables whose survivors have not been gone through yet; `--decision ID` shows them."""

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
