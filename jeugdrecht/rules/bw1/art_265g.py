"""
BW 1:265g. Zorgverdeling of omgangsregeling door de kinderrechter tijdens de ondertoezichtstelling.

Op verzoek van de instelling, ook zonder uithuisplaatsing, en ook voor een ouder zonder gezag. Na afloop
blijft de regeling gelden als een gewone regeling.
"""

from jeugdrecht.facts import gi, maatregel, verzoek
from jeugdrecht.logic.rules import NotModelled, Power
from jeugdrecht.sources import Provision, Text, bw1

art_265g_1 = Provision(
    bw1("265g", 1),
    heading=Text("zorgverdeling of omgang tijdens OTS", "division of care or contact during supervision"),
    summary=Text(
        "Tijdens de OTS kan de GI vragen om een zorgverdeling of omgangsregeling, nieuw of gewijzigd; de "
        "kinderrechter stelt die vast voor zover het kindbelang dat noodzakelijk maakt.",
        "For the duration of the order the judge may at the institution's request set or change a "
        "division of care or contact arrangement if necessary in the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265g_2 = Provision(
    bw1("265g", 2),
    heading=Text("wijziging van die regeling", "change of that arrangement"),
    summary=Text(
        "Op verzoek van een gezagsouder, een omgangsgerechtigde, de minderjarige van 12 of ouder of de GI "
        "te wijzigen wegens nadien gewijzigde omstandigheden of onjuiste of onvolledige gegevens.",
        "May be changed at the request of a parent with authority, a person entitled to contact, the "
        "minor 12+ or the institution because of changed circumstances or incorrect/incomplete data.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265g_3 = Provision(
    bw1("265g", 3),
    heading=Text("regeling na einde OTS", "the arrangement after the end of the supervision order"),
    summary=Text(
        "Na afloop van de OTS geldt de regeling van lid 1 als een regeling van 253a lid 2 onder a of 377a "
        "lid 2.",
        "After the order ends the arrangement counts as one under 253a(2)(a) or 377a(2).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

omgangsregeling = Power(
    "omgangsregeling",
    art_265g_1,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=maatregel.ots_of_vots_loopt & gi.handeling.is_("omgangsregeling_vragen"),
    grounds=verzoek.noodzakelijk_in_belang_minderjarige,
    actor="kinderrechter",
    since="2015-01-01",
)

regeling_na_afloop = NotModelled(
    provision=art_265g_3,
    what=Text(
        "dat de regeling na de ondertoezichtstelling blijft gelden als regeling van 253a of 377a",
        "that the arrangement lives on after the supervision order as one under 253a or 377a",
    ),
    why=Text(
        "geen beslissing vraagt naar de inhoud van een omgangsregeling",
        "no decision asks about the content of a contact arrangement",
    ),
)
