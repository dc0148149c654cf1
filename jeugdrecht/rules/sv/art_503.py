"""
Sv 503. Stukken ook naar de ouders.

Tot en met 2019 stonden hier de bevoegdheden van de raadsman (nu 502) en stond deze regel in artikel 504.
"""

from jeugdrecht.facts import verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig, onder_16_op_de_dag
from jeugdrecht.sources import Edition, Provision, Text, sv

art_503_1 = Provision(
    sv("503", 1),
    heading=Text("afschriften aan de ouders", "copies to the parents"),
    summary=Text(
        "Stukken aan een minderjarige worden ook aan ouders of voogd en raadsman ter kennis gebracht, tenzij "
        "anders bepaald.",
        "Documents to a minor are also sent to parents and counsel.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2019-12-31",
            Text(
                "Hier stonden de bevoegdheden van de raadsman; de afschriften stonden in 504 en 505.",
                "This held the powers of counsel; the copies stood in 504 and 505.",
            ),
        ),
        Edition("2020-01-01", "2020-07-24", Text("Stond in 6:6:37.", "Stood in 6:6:37.")),
    ),
)

art_504_1 = Provision(
    sv("504", 1),
    heading=Text("afschriften aan de ouders tot 2020", "copies to the parents until 2020"),
    summary=Text(
        "Schriftelijke stukken aan de minderjarige verdachte gingen ook naar zijn ouders of voogd en zijn "
        "raadsman, tenzij anders bepaald.",
        "Written documents to the suspect who is a minor also went to the parents or guardian and counsel, "
        "unless provided otherwise.",
    ),
    since="2011-02-01",
    read="2011-02-01",
)

raadsman_eigen_bevoegdheden_tot_2020 = Scope(
    "raadsman_eigen_bevoegdheden",
    art_503_1,
    decision="waarborgen",
    when=jeugdzaak & onder_16_op_de_dag & verdachte.heeft_raadsman,
    then="raadsman_eigen_bevoegdheden",
    since="2011-02-01",
    until="2019-12-31",
    rests_on=(sv("488", 2),),
    read="2011-02-01",
)

ouders_afschriften = Duty(
    "ouders_afschriften",
    art_503_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_afschriften",
    since="2020-07-25",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3)),
)

ouders_afschriften_tot_2020 = Duty(
    "ouders_afschriften",
    art_504_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_afschriften",
    since="2011-02-01",
    until="2019-12-31",
    rests_on=(sv("488", 2), sv("488", 3)),
    read="2011-02-01",
)

verblijf_in_nederland = NotModelled(
    provision=art_503_1,
    what=Text(
        "oproepingen en afschriften gaan alleen naar ouders of voogd met een bekende verblijfplaats in "
        "Nederland (lid 2)",
        "summonses and copies go only to parents or a guardian with a known residence in the Netherlands "
        "(paragraph 2)",
    ),
    why=Text(
        "of die bekend is wordt niet gevraagd; zonder die plaats gelden deze twee waarborgen niet",
        "whether it is known is not asked; without a known residence these two safeguards do not hold",
    ),
    decisions=("waarborgen",),
)
