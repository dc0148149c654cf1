"""
BW 1:259. De kinderrechter kan de gecertificeerde instelling vervangen.

Op verzoek van die instelling, de raad, een ouder met gezag of een minderjarige van twaalf jaar of ouder. De
wet noemt geen maatstaf, en alleen een ondertoezichtstelling telt, geen voorlopige.
"""

from jeugdrecht.facts import maatregel, verzoek
from jeugdrecht.logic.rules import Power, Scope
from jeugdrecht.rules.bw1.verzoekers import bevoegd_verzoek
from jeugdrecht.sources import Provision, Text, bw1

art_259 = Provision(
    bw1("259"),
    heading=Text("vervanging van de GI", "replacing the certified institution"),
    summary=Text(
        "De kinderrechter kan de toezichthoudende GI vervangen door een andere GI op verzoek van die GI, "
        "de raad, een gezagsouder of de minderjarige van 12 of ouder.",
        "The judge may replace the certified institution at the request of that institution, the Board, "
        "a parent with authority or a minor aged 12+.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

geen_vervanging = Scope(
    "geen_vervanging",
    art_259,
    decision="vervanging_gi",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

vervangen = Power(
    "vervangen",
    art_259,
    decision="vervanging_gi",
    opens="bevoegd",
    requires=maatregel.ots_loopt & verzoek.maatregel.is_("vervanging_gi") & bevoegd_verzoek,
    actor="kinderrechter",
    since="2015-01-01",
)
