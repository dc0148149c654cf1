"""
Rv 802a. De zitting in de gesloten accommodatie.
"""

from jeugdrecht.facts import behandeling, verzoek
from jeugdrecht.logic.rules import Earlier, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, rv

art_802a = Provision(
    rv("802a"),
    heading=Text("zitting in de gesloten accommodatie", "hearing in the closed institution"),
    summary=Text(
        "In zaken over gesloten jeugdhulp (Jeugdwet par. 6.1), OTS-verzoeken (afdeling 4 titel 14 "
        "BW1) of gezagsvoorziening (241) kan de zitting in de gesloten accommodatie worden "
        "gehouden.",
        "In secure-care, supervision or 241 cases the hearing may be held in the secure institution.",
    ),
    since="2023-07-01",
    read="2026-07-14",
    history=(
        Edition(
            "2015-01-01",
            "2023-06-30",
            Text("Bestond nog niet.", "Did not exist yet."),
        ),
    ),
)

zitting_daar = Power(
    "zitting_daar",
    art_802a,
    decision="zitting_gesloten_accommodatie",
    opens="bevoegd",
    requires=behandeling.in_gesloten_accommodatie
    & (behandeling.over_ots | verzoek.maatregel.in_("gesloten_jeugdhulp", "voorlopige_voogdij")),
    actor="rechter",
    since="2023-07-01",
    earlier=Earlier.NOTHING,
)

zitting_niet_daar = Scope(
    "zitting_niet_daar",
    art_802a,
    decision="zitting_gesloten_accommodatie",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)
