"""
Sv 6:6:37. Horen en beroep bij beslissingen over maatregelen.

Het beroep gaat naar het gerechtshof Arnhem-Leeuwarden; tegen tijdelijke opneming noemt het artikel geen
beroep. Van 1 januari tot en met 24 juli 2020 stond hier ook dat stukken naar de ouders gaan: daarvoor
artikel 504, daarna 503.
"""

from jeugdrecht.facts import tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline, Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_37_1 = Provision(
    sv("6.6.37", 1),
    heading=Text(
        "horen bij gevraagde_executiebeslissing",
        "hearing before enforcement decisions",
    ),
    summary=Text(
        "Bij verlenging PIJ, voorwaardelijk einde, tijdelijke opneming en verlenging gedragsmaatregel "
        "eerst horen, bij minderjarige ook degenen met gezag; beroep bij Arnhem-Leeuwarden voor PIJ, "
        "voorwaardelijk einde, terugplaatsing, omzetting en gedragsmaatregel.",
        "Decisions follow hearing, also of those with authority over a minor; appeal to Arnhem-Leeuwarden.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77u (horen) en Sv 502 (beroep).",
                "Art. 77u Criminal Code (hearing) and art. 502 CCP (appeal).",
            ),
        ),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text(
                "Zonder horen bij tijdelijke opneming; beroep voor alle beslissingen bij Arnhem-Leeuwarden.",
                "Without a hearing on temporary placement; appeal at Arnhem-Leeuwarden for all decisions.",
            ),
        ),
    ),
)

art_6_6_37_4 = Provision(
    sv("6.6.37", 4),
    heading=Text("afschriften aan de ouders in 2020", "copies to the parents in 2020"),
    summary=Text(
        "Stukken aan de minderjarige verdachte gingen ook naar zijn ouders of voogd.",
        "Documents to the suspect who is a minor also went to the parents or guardian.",
    ),
    since="2020-01-01",
    read="2020-01-01",
)

ouders_afschriften = Duty(
    "ouders_afschriften",
    art_6_6_37_4,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_afschriften",
    since="2020-01-01",
    until="2020-07-24",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3)),
)

horen_zonder_opneming = tenuitvoerlegging.beslissing.in_(
    "pij_verlenging", "voorwaardelijk_einde_verlenging", "gedragsmaatregel_verlenging"
)
horen = horen_zonder_opneming | tenuitvoerlegging.beslissing.is_("tijdelijke_opneming")
met_beroep = horen_zonder_opneming | tenuitvoerlegging.beslissing.in_("terugplaatsing", "pij_omzetting")

horen_begin_2020 = Duty(
    "horen",
    art_6_6_37_1,
    decision="waarborgen_tenuitvoerlegging",
    when=horen_zonder_opneming,
    then="veroordeelde_horen",
    since="2020-01-01",
    until="2020-07-24",
    read="2020-01-01",
)

veroordeelde_horen = Duty(
    "horen",
    art_6_6_37_1,
    decision="waarborgen_tenuitvoerlegging",
    when=horen,
    then="veroordeelde_horen",
    since="2020-07-25",
    earlier=Earlier.OTHER_EDITION,
)

gezag_horen_begin_2020 = Duty(
    "gezag_horen",
    art_6_6_37_1,
    decision="waarborgen_tenuitvoerlegging",
    when=horen_zonder_opneming & minderjarig,
    then="gezag_horen",
    since="2020-01-01",
    until="2020-07-24",
    read="2020-01-01",
)

gezag_horen = Duty(
    "gezag_horen",
    art_6_6_37_1,
    decision="waarborgen_tenuitvoerlegging",
    when=horen & minderjarig,
    then="gezag_horen",
    since="2020-07-25",
    earlier=Earlier.OTHER_EDITION,
    quote="indien deze minderjarig is, ook degenen die het gezag",
)

beroep_begin_2020 = Scope(
    "beroep",
    art_6_6_37_1,
    decision="waarborgen_tenuitvoerlegging",
    when=horen | met_beroep,
    then="beroep_arnhem_leeuwarden",
    since="2020-01-01",
    until="2020-07-24",
    read="2020-01-01",
)

beroep = Scope(
    "beroep",
    art_6_6_37_1,
    decision="waarborgen_tenuitvoerlegging",
    when=met_beroep,
    then="beroep_arnhem_leeuwarden",
    since="2020-07-25",
    earlier=Earlier.OTHER_EDITION,
)

beroepstermijn = Deadline(
    "beroepstermijn",
    art_6_6_37_1,
    decision="termijnen_tenuitvoerlegging",
    when=met_beroep,
    then={
        "id": "beroep",
        "wat": Text(
            "beroep bij het gerechtshof Arnhem-Leeuwarden", "appeal to the court of appeal Arnhem-Leeuwarden"
        ),
        "wie": Text(
            "het openbaar ministerie en de veroordeelde", "the prosecution service and the convicted person"
        ),
        "termijn": Text(
            "binnen veertien dagen: het OM na de beslissing, de veroordeelde na betekening",
            "within fourteen days: the prosecution of the decision, the convicted person of service",
        ),
    },
    since="2020-01-01",
)

slachtoffer = NotModelled(
    provision=art_6_6_37_1,
    what=Text(
        "de verklaring van het slachtoffer, en welke beslissingen begin 2020 beroep hadden",
        "the statement of the victim, and which decisions had appeal early in 2020",
    ),
    why=Text(
        "het eerste is geen waarborg van de veroordeelde; de oude tekst noemt alle beslissingen van het "
        "artikel",
        "the first is no safeguard of the convicted person; the old text names all decisions of the article",
    ),
    decisions=("waarborgen_tenuitvoerlegging",),
)
