"""
BW 1:265f. Beperking van het contact door de instelling tijdens een uithuisplaatsing.

Alleen met een ouder met gezag, en alleen voor zover de uithuisplaatsing dat nodig maakt. De beslissing geldt
als schriftelijke aanwijzing.
"""

from jeugdrecht.facts import aanwijzing, gi, maatregel, machtiging, rechtsmiddel
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265f_1 = Provision(
    bw1("265f", 1),
    heading=Text("contactbeperking door de GI", "restriction of contact by the institution"),
    summary=Text(
        "Tijdens een UHP mag de GI het contact tussen kind en gezagsouder inperken voor zover de UHP dat "
        "nodig maakt.",
        "As far as necessary in connection with the placement the institution may, for its duration, "
        "limit contact between a parent with authority and the child.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265f_2 = Provision(
    bw1("265f", 2),
    heading=Text("contactbeperking is schriftelijke aanwijzing", "limiting contact is a written instruction"),
    summary=Text(
        "De beperking is een schriftelijke aanwijzing (264 en 265 gelden), en de kinderrechter mag ook "
        "zelf een passende contactregeling vaststellen.",
        "The decision counts as a written instruction; 264 and 265 apply and the judge may set any "
        "arrangement he considers in the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

contact_beperken = Power(
    "contact_beperken",
    art_265f_1,
    decision="gi_bevoegdheid",
    opens="zelf",
    requires=maatregel.ots_of_vots_loopt
    & gi.handeling.is_("contact_beperken")
    & machtiging.uhp_loopt
    & aanwijzing.adressaat.is_("gezagsouder"),
    grounds=gi.contactbeperking_noodzakelijk,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

omvang_contactbeperking = NotModelled(
    provision=art_265f_1,
    what=Text(
        "hoe ver de beperking mag gaan; het artikel noemt geen volledige ontzegging",
        "how far the restriction may go; the article names no full denial",
    ),
    why=Text(
        "dat weegt de instelling, en na een verzoek de kinderrechter",
        "the institution weighs it and, on a petition, the judge",
    ),
)

tegen_contactbeperking = Scope(
    "tegen_contactbeperking",
    art_265f_2,
    decision="rechtsmiddel.rechtsmiddel",
    when=rechtsmiddel.tegen.is_("contactbeperking") & rechtsmiddel.in_kring_264,
    then="verzoek_kinderrechter",
    since="2015-01-01",
    group="naar_kinderrechter",
    rests_on=(bw1("264", 1),),
)

twee_weken = Deadline(
    "twee_weken",
    art_265f_2,
    decision="rechtsmiddel.uiterste_datum",
    when=rechtsmiddel.tegen.is_("contactbeperking") & rechtsmiddel.in_kring_264,
    then=aanwijzing.verzenddatum.term(weeks=2),
    since="2015-01-01",
    rests_on=(bw1("264", 3), atw("1", 1)),
)

eigen_regeling = NotModelled(
    provision=art_265f_2,
    what=Text(
        "welke contactregeling de kinderrechter zelf vaststelt",
        "which contact arrangement the judge sets",
    ),
    why=Text(
        "hij stelt vast wat hem in het belang van de minderjarige wenselijk voorkomt",
        "the judge sets what seems desirable in the minor's interest",
    ),
    decisions=("rechtsmiddel",),
)
