"""
BW 1:263. De schriftelijke aanwijzing, de plicht haar op te volgen, en bekrachtiging door de kinderrechter.

Twee gronden, elk genoeg: het plan krijgt te weinig steun of medewerking, of de aanwijzing is nodig tegen de
concrete bedreigingen. Dat alleen ouders met gezag en de minderjarige aanspreekbaar zijn, volgt uit lid 2. Een
dwangmiddel kan alleen tegelijk met de bekrachtiging worden gevraagd.
"""

from jeugdrecht.facts import aanwijzing, gi, maatregel
from jeugdrecht.logic.rules import Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_263_1 = Provision(
    bw1("263", 1),
    heading=Text("schriftelijke aanwijzing geven", "giving a written instruction"),
    summary=Text(
        "Als uitvoerder van de OTS mag de GI schriftelijk aanwijzingen over de opvoeding geven wanneer "
        "(1) de gezagsouder of het kind het plan (Jeugdwet 4.1.3) niet steunt of er te weinig aan "
        "meewerkt, of (2) dat nodig is tegen de concrete bedreigingen.",
        "The institution may give written instructions about care and upbringing if a parent with "
        "authority or the minor does not agree with or sufficiently cooperate with the plan, or if "
        "necessary to remove the concrete threats.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_263_2 = Provision(
    bw1("263", 2),
    heading=Text("plicht aanwijzing op te volgen", "duty to follow the instruction"),
    summary=Text(
        "Gezagsouder(s) en minderjarige volgen de schriftelijke aanwijzing op.",
        "Parent(s) with authority and the minor must follow the written instruction.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_263_3 = Provision(
    bw1("263", 3),
    heading=Text(
        "bekrachtiging van de aanwijzing, en dwangmiddel",
        "confirmation of the instruction, and a coercive measure",
    ),
    summary=Text(
        "De GI kan de kinderrechter vragen een schriftelijke aanwijzing te bekrachtigen, en tegelijk om "
        "een wettelijk toegelaten dwangmiddel voor het geval van niet-nakoming, tenzij het kindbelang "
        "zich daartegen verzet.",
        "The institution may ask the judge to confirm an instruction, and at the same time for a lawful "
        "coercive measure for non-compliance, unless the child's interest opposes it.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

onder_toezicht = maatregel.ots_of_vots_loopt
aanspreekbaar = aanwijzing.adressaat.in_("gezagsouder", "minderjarige")
aanwijzing_staat = aanwijzing.gegeven & ~aanwijzing.ingetrokken_of_vervallen

aanwijzing_geven = Power(
    "aanwijzing_geven",
    art_263_1,
    decision="gi_bevoegdheid",
    opens="zelf",
    requires=onder_toezicht
    & gi.handeling.is_("aanwijzing")
    & aanwijzing.schriftelijk
    & aanwijzing.betreft_verzorging_en_opvoeding
    & aanspreekbaar,
    grounds=aanwijzing.plan_onvoldoende_gesteund | aanwijzing.noodzakelijk_wegnemen_bedreigingen,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(bw1("263", 2),),
)

geen_opvolgplicht = Scope(
    "geen_opvolgplicht",
    art_263_2,
    decision="aanwijzing_opvolgen",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

opvolgplicht = Duty(
    "opvolgplicht",
    art_263_2,
    decision="aanwijzing_opvolgen",
    when=aanwijzing_staat & aanspreekbaar & ~aanwijzing.geschorst_door_rechter,
    then="verplicht",
    since="2015-01-01",
    rests_on=(bw1("264", 1),),
)

bekrachtiging = Power(
    "bekrachtiging",
    art_263_3,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=onder_toezicht & gi.handeling.is_("bekrachtiging_vragen") & aanwijzing_staat,
    actor="kinderrechter",
    since="2015-01-01",
)

dwangmiddel = Power(
    "dwangmiddel",
    art_263_3,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=onder_toezicht
    & gi.handeling.is_("dwangmiddel_vragen")
    & aanwijzing_staat
    & aanwijzing.verzoek_dwangmiddel_gelijktijdig
    & aanwijzing.dwangmiddel_toegelaten,
    grounds=~aanwijzing.belang_verzet_zich_tegen_dwangmiddel,
    actor="kinderrechter",
    since="2015-01-01",
)

maatstaf_bekrachtiging = NotModelled(
    provision=art_263_3,
    what=Text(
        "wanneer de kinderrechter een aanwijzing moet bekrachtigen",
        "when the judge must confirm an instruction",
    ),
    why=Text(
        "de wet geeft geen maatstaf en geen termijn",
        "the statute gives no standard and no period",
    ),
)
