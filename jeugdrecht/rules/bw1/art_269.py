"""
BW 1:269. Ondertoezichtstelling in plaats van schorsing van het gezag.

Zonder apart verzoek, mits de grond van 255 is vervuld.
"""

from jeugdrecht.facts import bedreiging, gezag, verzoek
from jeugdrecht.logic.rules import Power
from jeugdrecht.sources import Provision, Text, bw1

art_269 = Provision(
    bw1("269"),
    heading=Text("OTS in plaats van schorsing", "supervision instead of suspension"),
    summary=Text(
        "De rechtbank kan ook kiezen voor OTS waar schorsing van een of beide ouders aan de orde was, "
        "mits de 255-grond er is.",
        "Instead of suspension the court may order supervision if the ground of 255 is met.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

in_plaats_van_schorsing = Power(
    "in_plaats_van_schorsing",
    art_269,
    decision="ots",
    opens="bevoegd",
    requires=gezag.schorsing_verzocht | verzoek.maatregel.is_("gezagsschorsing"),
    grounds=bedreiging.grond_ots,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("255", 1), bw1("268", 1)),
)
