"""
Sv 489. De raadsman.

Tot 1 maart 2017 stond hier de ambtshalve toevoeging van een raadsman, nu artikel 491. Sinds 1 juni 2019
regelt het artikel de raadsman bij aanhouding, die geen deel is van de waarborgentabel.
"""

from jeugdrecht.facts import verdachte
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak, kantonrechter, vervolgd_voor_rechter
from jeugdrecht.sources import Edition, Provision, Text, sv

art_489_1 = Provision(
    sv("489", 1),
    heading=Text("raadsman bij aanhouding", "counsel at arrest"),
    summary=Text(
        "Bij aanhouding meldt de (hulp)officier dat direct aan de raad voor rechtsbijstand, zodat een "
        "raadsman komt; niet nodig als een gekozen raadsman tijdig beschikbaar is.",
        "On arrest counsel is arranged through the legal aid board unless chosen counsel is available.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Ambtshalve toevoeging bij vervolging voor de rechtbank (c), en bij een strafbeschikking van "
                "meer dan twintig uur of € 115 (a en b).",
                "Counsel of the court's own motion in a prosecution before the district court (c), and for a "
                "penal order above twenty hours or € 115 (a and b).",
            ),
        ),
        Edition(
            "2017-03-01",
            "2019-05-31",
            Text(
                "Geen afstand van consultatie voor het verhoor; raadsman bij het verhoor op verzoek.",
                "No waiver of consultation before the interview; counsel at the interview on request.",
            ),
        ),
    ),
)

ambtshalve_raadsman_tot_2017 = Duty(
    "ambtshalve_raadsman",
    art_489_1,
    decision="waarborgen",
    when=jeugdzaak & vervolgd_voor_rechter & ~kantonrechter & ~verdachte.heeft_raadsman,
    then="ambtshalve_raadsman",
    since="2011-02-01",
    until="2017-02-28",
    rests_on=(sv("488", 2),),
    read="2011-02-01",
)

raadsman_bij_aanhouding = NotModelled(
    provision=art_489_1,
    what=Text(
        "de raadsman bij aanhouding en bij een strafbeschikking, het verbod op afstand van bijstand, het "
        "medisch onderzoek en de opname van verhoren (488ac, 489, 489a en 491 lid 2)",
        "counsel at arrest and for a penal order, the bar on waiving counsel, the medical examination and "
        "the recording of interviews (488ac, 489, 489a and 491(2))",
    ),
    why=Text(
        "de waarborgentabel noemt ze niet; de strafbeschikking is een eigen vraag",
        "the table of safeguards does not name them; the penal order is a question of its own",
    ),
    decisions=("waarborgen",),
)
