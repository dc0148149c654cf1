"""
Sv 493a. De ouders bij het horen over gevangenhouding.
"""

from jeugdrecht.facts import rechter, verdachte
from jeugdrecht.logic.rules import Duty, Earlier
from jeugdrecht.rules.sv.art_488 import minderjarig
from jeugdrecht.rules.sv.art_493 import bevolen
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_493a_1 = Provision(
    sv("493a", 1),
    heading=Text("ouders bij de raadkamer", "parents in chambers"),
    summary=Text(
        "Bij het horen over gevangenhouding mogen ouders of voogd mee; zij worden opgeroepen.",
        "At the hearing on detention the parents or guardian may come along; they are summoned.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_493a_2 = Provision(
    sv("493a", 2),
    heading=Text("vertrouwenspersoon bij de raadkamer", "trusted person in chambers"),
    summary=Text(
        "In de gevallen van 496 lid 2 mag in hun plaats een vertrouwenspersoon mee.",
        "In the cases of art. 496(2) a trusted person may come instead.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

# The grounds of art. 496(2): whether the parents are kept away is for the court.
zonder_ouders = (
    rechter.behandeling_verzet_zich
    | verdachte.aanwezigheid_ouders_strijdig_met_belang
    | ~verdachte.ouders_bereikbaar
)

ouders_bij_raadkamer = Duty(
    "ouders_bij_raadkamer",
    art_493a_1,
    decision="waarborgen",
    when=bevolen & minderjarig,
    then="ouders_bij_raadkamer",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechtbank",
    rests_on=(sv("488", 2), sv("488", 3), sv("493", 4)),
)

vertrouwenspersoon_bij_raadkamer = Duty(
    "vertrouwenspersoon_bij_raadkamer",
    art_493a_2,
    decision="waarborgen",
    when=bevolen & minderjarig & zonder_ouders & verdachte.vertrouwenspersoon_geschikt,
    then="vertrouwenspersoon_bij_raadkamer",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechtbank",
    rests_on=(sv("488", 2), sv("488", 3), sv("496", 2)),
)
