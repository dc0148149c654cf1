"""
Wmo 2015 3.3. De Wmo-aanbieder stelt een meldcode vast, behalve wie hulpmiddelen of woningaanpassingen levert.
"""

from jeugdrecht.facts import meldcode
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, bvm, wmo

art_3_3 = Provision(
    wmo("3.3"),
    heading=Text("meldcode van de Wmo-aanbieder", "reporting code of the provider"),
    summary=Text(
        "Wmo-aanbieders, behalve leveranciers van hulpmiddelen of woningaanpassingen, stellen een meldcode "
        "vast en bevorderen kennis en gebruik.",
        "Wmo providers (except suppliers of aids or adaptations) adopt a reporting code and promote its use.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

meldcode_wmo_aanbieder = Duty(
    "meldcode",
    art_3_3,
    decision="meldcode_plicht",
    when=meldcode.sector.is_("wmo_aanbieder") & ~meldcode.levert_alleen_hulpmiddelen,
    then="verplicht",
    since="2015-01-01",
    actor="aanbieder",
    rests_on=(bvm("aanhef"),),
)

kennis_en_gebruik = NotModelled(
    provision=art_3_3,
    what=Text(
        "dat de aanbieder kennis en gebruik van de meldcode bevordert (lid 2)",
        "that the provider promotes knowledge and use of the code (para. 2)",
    ),
    why=Text(
        "hoe dat gebeurt zegt de wet niet; de vraag is hier of er een code moet zijn",
        "the Act does not say how; the question here is whether there must be a code",
    ),
    decisions=("meldcode_plicht",),
)
