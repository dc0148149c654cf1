"""
BW 1:265h. Vervangende toestemming van de kinderrechter voor een medische behandeling.

Nodig zijn een weigering van de ouder met gezag (een van twee volstaat) of de
voogd, en ernstig gevaar voor de gezondheid. Een uithuisplaatsing is niet nodig. Het kind is jonger dan
12, of kan zijn belangen niet redelijk waarderen.
"""

from jeugdrecht.facts import bedreiging, gi, jeugdige, maatregel, ouder, voogd
from jeugdrecht.facts.lists import ouders
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import NotModelled, Power
from jeugdrecht.sources import Provision, Text, bw1

art_265h_1 = Provision(
    bw1("265h", 1),
    heading=Text(
        "vervangende toestemming medische behandeling (onder 12)",
        "consent of the judge to medical treatment (under 12)",
    ),
    summary=Text(
        "Is medische behandeling van een kind onder 12 nodig om ernstig gevaar voor de gezondheid af te "
        "wenden en weigert de gezagsouder toestemming, dan kan die op verzoek van de GI worden vervangen "
        "door toestemming van de kinderrechter.",
        "If treatment of a child under 12 is necessary to avert serious danger to health and the parent "
        "with authority refuses consent, the judge may substitute consent at the institution's request.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265h_2 = Provision(
    bw1("265h", 2),
    heading=Text(
        "idem voor 12-plusser die zijn belangen niet kan waarderen",
        "the same for a minor of 12 or older who cannot weigh his interests",
    ),
    summary=Text(
        "Zelfde mogelijkheid voor een 12-plusser die de eigen belangen bij de behandeling niet redelijk "
        "kan afwegen.",
        "Para 1 also applies to a minor 12+ who cannot be considered able to reasonably weigh his interests.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

toestemming_geweigerd = (
    maatregel.ots_of_vots_loopt
    & gi.handeling.is_("vervangende_toestemming_vragen")
    & (
        any_of(ouders, ouder.heeft_gezag & ouder.weigert_toestemming_behandeling)
        | voogd.weigert_toestemming_behandeling
    )
)

onder_12 = Power(
    "onder_12",
    art_265h_1,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=toestemming_geweigerd & jeugdige.leeftijd.less_than(12),
    grounds=bedreiging.behandeling_noodzakelijk_gezondheid,
    actor="kinderrechter",
    since="2015-01-01",
)

vanaf_12 = Power(
    "vanaf_12",
    art_265h_2,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=toestemming_geweigerd & jeugdige.leeftijd.at_least(12),
    grounds=bedreiging.behandeling_noodzakelijk_gezondheid & ~jeugdige.redelijke_waardering_belangen,
    actor="kinderrechter",
    since="2015-01-01",
)

onbereikbare_ouder = NotModelled(
    provision=art_265h_1,
    what=Text("de ouder die niet bereikbaar is", "a parent who cannot be reached"),
    why=Text(
        "het artikel vraagt een weigering; of zwijgen daarmee gelijkstaat zegt de tekst niet",
        "the article asks for a refusal; whether silence equals one the text does not say",
    ),
    decisions=("gi_bevoegdheid",),
)
