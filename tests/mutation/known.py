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
    "minderjarig", "raad_optreden", "inlichtingen_aan_raad", "meerderjarigverklaring", "ots", "vots",
    "ots_uitvoerder", "gevraagde_duur", "verlenging_ots", "opheffing_ots", "herroeping_vots",
    "vervanging_gi", "geschil_ots", "einde_ots", "einde_vots", "einde_uithuisplaatsing",
    "einde_gedeeltelijk_gezag", "einde_proeftijd_herstel", "uiterste_verzoek_verlenging",
    "uiterste_melding_niet_verlengen", "uiterste_melding_niet_verlengen_uhp",
    "uiterste_melding_beeindiging_uhp", "uiterste_melding_verlenging", "verval_machtiging_265c",
    "verval_spoedmaatregel", "verval_schorsing", "verval_schorsing_voogd", "verval_voorlopige_voogdij",
    "uiterste_voorlegging_raad", "uiterste_bereidverklaring_voogd", "verzoeker", "verzoekschrift",
    "verzoekschrift.vereist", "verzoekschrift.ontbreekt", "verzoekschrift.advocaat", "machtiging_nodig",
    "uithuisplaatsing", "machtiging_geldig", "toestemming_verblijf", "blokkering_maanden",
    "gi_bevoegdheid", "gi_plichten", "aanwijzing_opvolgen", "gezagsbeeindiging", "gezagsschorsing",
    "gezag_daarna", "gezag_bij_verhindering", "gezagsherstel", "te_benoemen_voogd",
    "gezag_van_rechtswege", "gezagsaantekening", "bevoegd_tot_gezag", "raad_gezagstaken",
    "bijzondere_curator", "omgangsontzegging", "omgangswijziging", "informele_rechtsingang",
    "voorlopige_voogdij", "voogdijbeeindiging", "voogdijschorsing", "voogd_benoembaar",
    "gezamenlijke_voogdij", "overname_voogdij", "ontslag_voogd", "begin_voogdij", "einde_voogdij",
    "einde_gezamenlijke_voogdij", "horen_minderjarige", "belanghebbende", "rechtsmiddel",
    "rechtsmiddel.rechtsmiddel", "rechtsmiddel.instantie", "rechtsmiddel.uiterste_datum",
    "beslistermijn_gi", "schorsende_werking", "verweertermijn", "procesrechten", "behandeling",
    "raad_betrekken", "aanstonds_beslissen", "nadere_dag_minderjarige", "zitting_gesloten_accommodatie",
    "afgifte",
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
