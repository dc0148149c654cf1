"""
Sr 22d. Vervangende hechtenis bij een taakstraf voor volwassenen.
"""

from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, Limit
from jeugdrecht.sources import Edition, Provision, Text, sr

art_22d_3 = Provision(
    sr("22d", 3),
    heading=Text("vervangende hechtenis bij taakstraf", "substitute detention with a task penalty"),
    summary=Text(
        "Een dag tot vier maanden; maximaal een dag per twee uur taakstraf.",
        "One day to four months; at most one day per two hours.",
    ),
    since="2012-04-01",
    read="2026-07-01",
    history=(Edition("2002-04-01", "2012-03-31", Text("Hoogstens acht maanden.", "At most eight months.")),),
)

volwassen = decided("sanctierecht", "volwassen")

acht_maanden = Limit(
    "duur",
    art_22d_3,
    decision="sanctiemaxima.vervangende_detentie_taakstraf_maanden",
    when=volwassen,
    then=8,
    since="2002-05-04",
    until="2012-03-31",
    read="2012-01-03",
)

vier_maanden = Limit(
    "duur",
    art_22d_3,
    decision="sanctiemaxima.vervangende_detentie_taakstraf_maanden",
    when=volwassen,
    then=4,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
)
