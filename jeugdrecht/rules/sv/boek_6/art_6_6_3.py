"""
Sv 6:6:3. Jeugdwaarborgen bij beslissingen over de tenuitvoerlegging.

Is de veroordeelde op de zitting nog geen 18, dan gelden gesloten deuren en de regels over de ouders. Wie geen
raadsman heeft krijgt er een, op elke leeftijd.
"""

from jeugdrecht.facts import jeugdige, rechter, verdachte
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_3_3 = Provision(
    sv("6.6.3", 3),
    heading=Text("raadsman bij een gevraagde_executiebeslissing", "counsel with an enforcement decision"),
    summary=Text(
        "Heeft de veroordeelde geen raadsman, dan wijst de raad voor rechtsbijstand er een aan: na bericht "
        "van het OM als het vordert, anders op last van de rechter.",
        "If the convicted person has no counsel, the legal aid board assigns one: on notice of the "
        "prosecution where it demands the decision, otherwise on the order of the court.",
    ),
    since="2020-01-01",
    read="2026-07-01",
)

art_6_6_3_6 = Provision(
    sv("6.6.3", 6),
    heading=Text(
        "jeugdwaarborgen bij executie",
        "youth safeguards in enforcement",
    ),
    summary=Text(
        "Is de veroordeelde nog geen 18 wanneer de zaak wordt behandeld, dan gelden 495b-498 en 503.",
        "If still under 18 when heard, youth safeguards apply.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77ee lid 2: 496-498, 504 en 505 Sv, onder 16 ook 503.",
                "Art. 77ee(2) Criminal Code: arts 496-498, 504 and 505 CCP, under 16 also 503.",
            ),
        ),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text(
                "495b-498 Sv en 6:6:37 leden 4 en 5.",
                "Arts 495b-498 CCP and 6:6:37(4)-(5).",
            ),
        ),
    ),
)

nog_geen_18 = jeugdige.leeftijd_op_zitting.less_than(18)

raadsman = Duty(
    "raadsman",
    art_6_6_3_3,
    decision="waarborgen_tenuitvoerlegging",
    when=~verdachte.heeft_raadsman,
    then="raadsman_aanwijzen",
    since="2020-01-01",
    quote="dat voor de veroordeelde een raadsman aanwijst",
)

gesloten_deuren = Duty(
    "gesloten_deuren",
    art_6_6_3_6,
    decision="waarborgen_tenuitvoerlegging",
    when=nog_geen_18,
    then="gesloten_deuren",
    since="2020-01-01",
    rests_on=(sv("495b", 1),),
)

openbaar_op_last = Duty(
    "openbaar_op_last",
    art_6_6_3_6,
    decision="waarborgen_tenuitvoerlegging",
    when=rechter.openbare_behandeling_gelast,
    since="2020-01-01",
    excepts=("sv:6.6.3:6/gesloten_deuren",),
    rests_on=(sv("495b", 2),),
)

ouders_bijwonen = Duty(
    "ouders_bijwonen",
    art_6_6_3_6,
    decision="waarborgen_tenuitvoerlegging",
    when=nog_geen_18,
    then="ouders_bijwonen",
    since="2020-01-01",
    rests_on=(sv("496", 1),),
)

ouders_oproepen = Duty(
    "ouders_oproepen",
    art_6_6_3_6,
    decision="waarborgen_tenuitvoerlegging",
    when=nog_geen_18,
    then="ouders_oproepen",
    since="2020-01-01",
    rests_on=(sv("496", 1),),
)

# From 1 January to 24 July 2020 by 6:6:37(4), since then by article 503.
ouders_afschriften = Duty(
    "ouders_afschriften",
    art_6_6_3_6,
    decision="waarborgen_tenuitvoerlegging",
    when=nog_geen_18,
    then="ouders_afschriften",
    since="2020-01-01",
    rests_on=(sv("503", 1),),
)

andere_ouderregels = NotModelled(
    provision=art_6_6_3_6,
    what=Text(
        "de vertrouwenspersoon, de bijstand door de Raad en de aanhouding als ouders wegblijven (496 leden 2 "
        "en 3, 496a)",
        "the trusted person, assistance by the Board, and adjournment where parents stay away (arts "
        "496(2)-(3) and 496a)",
    ),
    why=Text(
        "zij hangen af van het verloop van de zitting; lees ze als bij de strafzaak",
        "they depend on how the hearing goes; read them as in the criminal case",
    ),
    decisions=("waarborgen_tenuitvoerlegging",),
)

zonder_zitting = NotModelled(
    provision=art_6_6_3_6,
    what=Text(
        "beslissingen zonder zitting en de waarborgen van voor 2020",
        "decisions without a hearing and the safeguards of before 2020",
    ),
    why=Text(
        "lid 6 telt de leeftijd wanneer de zaak dient; Sr 77ee lid 2 telde die bij het instellen van de "
        "procedure",
        "paragraph 6 counts the age when the case is heard; art. 77ee(2) Sr counted it when the procedure "
        "began",
    ),
    decisions=("waarborgen_tenuitvoerlegging",),
)
