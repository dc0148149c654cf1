"""
Sr 22c. De taakstraf voor volwassenen.

Hoogstens tweehonderdveertig uur onbetaalde arbeid. Tot 1 april 2012 was ook een leerstraf mogelijk, en samen
vierhonderdtachtig uur.
"""

from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_22c_2 = Provision(
    sr("22c", 2),
    heading=Text("taakstraf volwassenen", "task penalty for adults"),
    summary=Text(
        "Taakstraf voor volwassenen: alleen onbetaalde arbeid, maximaal 240 uur.",
        "Adult community service: unpaid work only, up to 240 hours.",
    ),
    since="2012-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2012-03-31",
            Text(
                "Hoogstens 480 uur, waarvan hoogstens 240 uur werkstraf; de rest kon een leerstraf zijn.",
                "At most 480 hours, of which at most 240 of work; the rest could be a learning penalty.",
            ),
        ),
    ),
)

volwassen = decided("sanctierecht", "volwassen")

werkstraf_tot_2012 = Limit(
    "werkstraf",
    art_22c_2,
    decision="sanctiemaxima.werkstraf_uren",
    when=volwassen,
    then=240,
    since="2002-05-04",
    until="2012-03-31",
    read="2012-01-03",
)

leerstraf_tot_2012 = Limit(
    "leerstraf",
    art_22c_2,
    decision="sanctiemaxima.leerstraf_uren",
    when=volwassen,
    then=480,
    since="2002-05-04",
    until="2012-03-31",
    read="2012-01-03",
)

samen_tot_2012 = Limit(
    "samen",
    art_22c_2,
    decision="sanctiemaxima.taakstraf_totaal_uren",
    when=volwassen,
    then=480,
    since="2002-05-04",
    until="2012-03-31",
    read="2012-01-03",
)

werkstraf = Limit(
    "werkstraf",
    art_22c_2,
    decision="sanctiemaxima.werkstraf_uren",
    when=volwassen,
    then=240,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
    quote="De taakstraf duurt ten hoogste tweehonderdenveertig uren",
)

geen_leerstraf = Limit(
    "geen_leerstraf",
    art_22c_2,
    decision="sanctiemaxima.leerstraf_uren",
    when=volwassen,
    then=NONE,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
)

samen = Limit(
    "samen",
    art_22c_2,
    decision="sanctiemaxima.taakstraf_totaal_uren",
    when=volwassen,
    then=240,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
)

kale_taakstraf = NotModelled(
    provision=art_22c_2,
    what=Text(
        "het verbod van artikel 22b op een taakstraf zonder vrijheidsstraf ernaast",
        "the bar of art. 22b on a task penalty without custody beside it",
    ),
    why=Text(
        "hier staat alleen het hoogste aantal uren; voor het verbod is er de beslissing kale_taakstraf",
        "only the largest number of hours stands here; the bar is for the decision kale_taakstraf",
    ),
    decisions=("sanctiemaxima",),
)
