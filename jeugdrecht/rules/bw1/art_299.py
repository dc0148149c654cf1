"""
BW1 299-301. Wie een voogd laat benoemen, en de verzorger die de voogdij overneemt.

Wie het kind met instemming van de voogd een jaar opvoedt kan om de voogdij vragen; de kinderrechter willigt
alleen in als dat in het belang van het kind is en de voogd niet wil terugtreden.
"""

from jeugdrecht.facts import maatregel, verzorger, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_299 = Provision(
    bw1("299"),
    heading=Text("wie benoeming van een voogd verzoekt", "who asks for the appointment of a guardian"),
    summary=Text(
        "Bloed- of aanverwanten, de raad, schuldeisers of andere belanghebbenden, of ambtshalve.",
        "Relatives, the Board, creditors or other interested persons, or of the court's own motion.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_299a_1 = Provision(
    bw1("299a", 1),
    heading=Text("overname voogdij door verzorger na een jaar", "carer takes over guardianship after a year"),
    summary=Text(
        "Wie met instemming van de voogd het kind ten minste een jaar in zijn gezin verzorgde en opvoedde "
        "(niet uit hoofde van OTS of voorlopige voogdij) kan de kinderrechter vragen hem, of een "
        "rechtspersoon van 302, tot voogd te benoemen.",
        "Someone who with the guardian's consent raised the child for at least a year (not by virtue of "
        "supervision or interim guardianship) may ask to be appointed guardian, or have a 302 legal "
        "person appointed.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_299a_4 = Provision(
    bw1("299a", 4),
    heading=Text("maatstaf overname voogdij", "standard for taking over guardianship"),
    summary=Text(
        "Alleen toewijzen als het in het belang van het kind is en genoegzaam blijkt dat de voogd niet "
        "bereid is ontslag te nemen; bij voorkeur wordt de genoemde persoon benoemd, mits bevoegd.",
        "Granted only if in the child's interest and the guardian is unwilling to resign; preferably the "
        "proposed person.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_301 = Provision(
    bw1("301"),
    heading=Text("kennisgevingen burgerlijke stand", "notices of the registrar"),
    summary=Text(
        "De ambtenaar meldt de rechtbank onverwijld elk overlijden van iemand die minderjarige kinderen "
        "achterlaat en elke geboorteaangifte van een kind waarover de moeder niet van rechtswege gezag "
        "heeft.",
        "The registrar promptly reports deaths leaving minor children and births where the birth mother has "
        "no authority by law.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

geen_overname = Scope(
    "geen_overname",
    art_299a_4,
    decision="overname_voogdij",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

overname = Power(
    "overname",
    art_299a_4,
    decision="overname_voogdij",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig")
    & voogd.stemt_in_met_opvoeding_elders
    & verzorger.duur_verzorging_maanden_op_verzoek.at_least(12)
    & ~maatregel.opvoeding_uit_hoofde_van_ots
    & decided("verzoeker", "bevoegd"),
    grounds=voogd.vervanging_in_belang_minderjarige & ~voogd.bereid_tot_ontslag,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("299a", 1),),
)

verzoekers_benoeming = NotModelled(
    provision=art_299,
    what=Text(
        "dat familie, raad, schuldeisers en belanghebbenden benoeming van een voogd kunnen verzoeken, of "
        "ambtshalve",
        "that relatives, the Raad, creditors and interested parties may ask for a guardian, or of the "
        "court's own motion",
    ),
    why=Text(
        "de kring is zo ruim dat zij niets uitsluit dat de bibliotheek vraagt",
        "the circle is so wide that it excludes nothing the library asks",
    ),
)

kennisgevingen = NotModelled(
    provision=art_301,
    what=Text(
        "de kennisgevingen van de ambtenaar van de burgerlijke stand aan de rechtbank",
        "the notices of the registrar to the court",
    ),
    why=Text(
        "een plicht van de burgerlijke stand; geen beslissing vraagt ernaar",
        "a duty of the registrar; no decision asks for it",
    ),
)
