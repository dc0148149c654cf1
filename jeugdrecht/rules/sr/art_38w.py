"""
Sr 38w. Vervangende hechtenis als de vrijheidsbeperkende maatregel wordt geschonden.
"""

from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled
from jeugdrecht.sources import Provision, Text, sr

art_38w_3 = Provision(
    sr("38w", 3),
    heading=Text("vervangende hechtenis bij 38v", "substitute detention under 38v"),
    summary=Text(
        "Per overtreding van de maatregel minimaal drie dagen vervangende hechtenis (lid 2); in totaal "
        "maximaal zes maanden (lid 3). Bij jeugd: vervangende jeugddetentie.",
        "At least three days per breach (para. 2), at most six months in total (para. 3); for youths "
        "replaced by youth detention.",
    ),
    since="2012-04-01",
    read="2026-07-01",
)

jeugd = decided("sanctierecht", "jeugd")
volwassen = decided("sanctierecht", "volwassen")
strafrecht = decided("sanctierecht", "jeugd", "volwassen")

bestond_niet = Limit(
    "bestond_niet",
    art_38w_3,
    decision="sanctiemaxima.vervangende_detentie_vrijheidsbeperking_maanden",
    when=strafrecht,
    then=NONE,
    since="2002-05-04",
    until="2012-03-31",
    read="2012-01-03",
)

zes_maanden = Limit(
    "totaal_jeugd",
    art_38w_3,
    decision="sanctiemaxima.vervangende_detentie_vrijheidsbeperking_maanden",
    when=jeugd,
    then=6,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77we", 1), sr("77we", 2)),
    quote="bedraagt ten hoogste zes maanden",
)

zes_maanden_volwassen = Limit(
    "totaal",
    art_38w_3,
    decision="sanctiemaxima.vervangende_detentie_vrijheidsbeperking_maanden",
    when=volwassen,
    then=6,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
    quote="bedraagt ten hoogste zes maanden",
)

per_keer = NotModelled(
    provision=art_38w_3,
    what=Text(
        "de ten minste drie dagen per schending die de rechter bepaalt",
        "the at least three days per breach that the court sets",
    ),
    why=Text(
        "een minimum; het overzicht geeft alleen het plafond over alle schendingen samen",
        "a minimum; the overview gives only the ceiling over all breaches together",
    ),
    decisions=("sanctiemaxima",),
)
