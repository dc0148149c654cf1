"""
Sv 490. De Raad voor de Kinderbescherming bij inverzekeringstelling.
"""

from jeugdrecht.facts import jeugdige, verdachte
from jeugdrecht.logic.rules import Duty, Earlier
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, sv

art_490_1 = Provision(
    sv("490", 1),
    heading=Text("de Raad bij inverzekeringstelling", "the Board at police custody"),
    summary=Text(
        "De Raad wordt onverwijld op de hoogte gesteld van de inverzekeringstelling en rapporteert zo snel "
        "mogelijk.",
        "The Board is notified of police custody and reports promptly.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "De melding stond in 491, zonder de plicht van de Raad om zo spoedig mogelijk te "
                "rapporteren.",
                "The notice stood in 491, without the Board's duty to report promptly.",
            ),
        ),
    ),
)

rapport = Duty(
    "rapport",
    art_490_1,
    decision="raad_strafonderzoek",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18) & verdachte.in_verzekering_gesteld,
    then="verplicht",
    since="2017-03-01",
    earlier=Earlier.NOTHING,
    excepts=("sv:494:1/facultatief", "sv:494:1/facultatief@2002-05-01"),
    actor="raad",
)

raad_inlichten = Duty(
    "raad_inlichten",
    art_490_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="raad_inlichten_bij_inverzekeringstelling",
    since="2017-03-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2),),
)
