"""
BW 1:261. Opheffing van de ondertoezichtstelling als de grond niet langer is vervuld.

Eerst de instelling; vraagt zij niet, dan de raad, een ouder met gezag of de minderjarige van twaalf jaar of
ouder. De grond is cumulatief: het wegvallen van een van de drie eisen volstaat. Opheffen is een
bevoegdheid.
"""

from jeugdrecht.facts import bedreiging, maatregel
from jeugdrecht.logic.rules import Deadline, Power, Scope
from jeugdrecht.rules.bw1.verzoekers import bevoegd_verzoek
from jeugdrecht.sources import Provision, Text, bw1

art_261_1 = Provision(
    bw1("261", 1),
    heading=Text("opheffing OTS", "lifting supervision"),
    summary=Text(
        "De kinderrechter kan de OTS opheffen als de grond van 255 lid 1 niet langer is vervuld.",
        "The judge may lift the order if the ground is no longer met.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_261_2 = Provision(
    bw1("261", 2),
    heading=Text("wie opheffing OTS mag verzoeken", "who may petition for lifting"),
    summary=Text(
        "Eerst de GI met toezicht. Als die niet verzoekt: de raad, een gezagsouder of de minderjarige van "
        "12 of ouder.",
        "First the supervising institution; if it does not: the Board, a parent with authority or the "
        "minor aged 12+.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

opgeheven = Deadline(
    "opgeheven",
    art_261_1,
    decision="einde_ots",
    when=maatregel.opgeheven_op.has_come(),
    then=maatregel.opgeheven_op,
    since="2015-01-01",
    actor="kinderrechter",
)

geen_opheffing = Scope(
    "geen_opheffing",
    art_261_1,
    decision="opheffing_ots",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

opheffen = Power(
    "opheffen",
    art_261_1,
    decision="opheffing_ots",
    opens="bevoegd",
    requires=maatregel.ots_loopt & bevoegd_verzoek,
    grounds=~bedreiging.grond_ots,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("261", 2), bw1("255", 1)),
    quote="niet langer is vervuld",
)
