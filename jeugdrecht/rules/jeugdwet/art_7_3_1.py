"""
Jeugdwet 7.3.1 en 7.3.2. De rechten van de betrokkene gelden ook tegenover de GI; inlichten en onthouden.

De regels over toestemming gelden niet voor de medewerker van de GI. Bij een geneeskundige behandeling geldt
de WGBO.
"""

from jeugdrecht.facts import jeugdhulp
from jeugdrecht.logic.rules import Duty, NotModelled, Power
from jeugdrecht.sources import Edition, Provision, Text, jw

art_7_3_1 = Provision(
    jw("7.3.1"),
    heading=Text(
        "paragraaf dossier en privacy ook voor GI", "file and privacy rules for the institution too"
    ),
    summary=Text(
        "De regels voor de jeugdhulpverlener gelden ook voor de GI-medewerker, behalve 7.3.4,"
        " 7.3.5, 7.3.6 en 7.3.16 (toestemming). Bij geneeskundige behandeling geldt de WGBO, "
        "behalve 7.3.11 lid 4-5 en 7.3.17.",
        "Rules apply mutatis mutandis to GI staff except consent provisions 7.3.4, 7.3.5, "
        "7.3.6, 7.3.16; medical treatment: WGBO.",
    ),
    since="2016-08-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "Alleen 7.3.8 tot en met 7.3.15 golden ook voor de GI-medewerker; bij "
                "geneeskundige behandeling gold de hele paragraaf niet.",
                "Only 7.3.8 to 7.3.15 also held for the institution's worker; with medical "
                "treatment the whole paragraph did not apply.",
            ),
        ),
    ),
)

art_7_3_2 = Provision(
    jw("7.3.2"),
    heading=Text("informatieplicht", "duty to inform"),
    summary=Text(
        "Duidelijk en passend bij bevattingsvermogen informeren en tijdig overleggen; ook "
        "kinderen onder 12 op hun niveau. Onthouden alleen bij kennelijk ernstig nadeel en na"
        " raadpleging van een collega.",
        "Inform clearly; also children under 12; withhold only for manifest serious harm "
        "after consulting a colleague.",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Duidelijk en desgevraagd schriftelijk inlichten; geen plicht tot tijdig "
                "overleg; onthouden gelijk.",
                "Inform clearly and on request in writing; no duty of timely deliberation; "
                "withholding the same.",
            ),
        ),
    ),
)

inlichten = Duty(
    "inlichten",
    art_7_3_2,
    decision="inlichtingen_onthouden",
    then="niet_bevoegd",
    actor="jeugdhulpverlener",
    since="2015-01-01",
    closing=True,
    rests_on=(jw("7.3.1"),),
)

onthouden = Power(
    "onthouden",
    art_7_3_2,
    decision="inlichtingen_onthouden",
    opens="bevoegd",
    requires=jeugdhulp.collega_geraadpleegd,
    grounds=jeugdhulp.kennelijk_ernstig_nadeel,
    actor="jeugdhulpverlener",
    since="2015-01-01",
)

geneeskundig = NotModelled(
    provision=art_7_3_1,
    what=Text(
        "wat bij een geneeskundige behandeling geldt",
        "what holds for a medical treatment",
    ),
    why=Text(
        "dan geldt de WGBO (Boek 7 BW), die niet is opgenomen",
        "then the WGBO (Book 7 BW) applies, which has not been encoded",
    ),
    decisions=("toestemming_jeugdhulp", "dossier_verzoek", "inlichtingen_verstrekken"),
)
