"""
BW 1:265e. Gedeeltelijke uitoefening van het gezag door de instelling.

Alleen bij een verleende machtiging, en alleen voor drie onderwerpen: aanmelding bij een school, toestemming
voor een medische behandeling, en aanvraag van een verblijfsvergunning. Dat de ouder weigert is niet nodig.

Verlengen kan telkens met ten hoogste een jaar.
"""

from jeugdrecht.facts import gezag, gi, jeugdige, maatregel, machtiging, verzoek
from jeugdrecht.logic.declare import outcome_day
from jeugdrecht.logic.rules import Deadline, Power
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265e_1 = Provision(
    bw1("265e", 1),
    heading=Text(
        "gedeeltelijke uitoefening gezag door de GI",
        "partial exercise of authority by the institution",
    ),
    summary=Text(
        "Samen met of na een UHP-machtiging kan de kinderrechter een deel van het gezag bij de GI leggen "
        "als de OTS-uitvoering dat vereist. Alleen drie onderwerpen: (a) schoolaanmelding, (b) medische "
        "toestemming voor een kind onder 12 of een 12-plusser die zijn belangen niet redelijk kan "
        "afwegen, (c) een verblijfsvergunning (Vw 2000 art. 14 of 28).",
        "With or after the authorisation the judge may on request have authority exercised partly by the "
        "institution, as far as needed, only for (a) school enrolment, (b) consent to medical treatment "
        "of a child under 12 or a 12+ unable to weigh his interests, (c) a residence permit application "
        "(Aliens Act 14 or 28).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265e_2 = Provision(
    bw1("265e", 2),
    heading=Text("duur gedeeltelijk gezag", "duration of partial authority"),
    summary=Text("Niet langer dan de verleende UHP-machtiging.", "Not longer than the authorisation."),
    since="2015-01-01",
    read="2025-07-05",
)

art_265e_3 = Provision(
    bw1("265e", 3),
    heading=Text("verlenging gedeeltelijk gezag", "extension of partial authority"),
    summary=Text(
        "Telkens met ten hoogste een jaar te verlengen.",
        "Extendable each time by at most one year.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265e_4 = Provision(
    bw1("265e", 4),
    heading=Text("wijziging gedeeltelijk gezag", "change of partial authority"),
    summary=Text(
        "Op verzoek te wijzigen wegens gewijzigde omstandigheden.",
        "May be changed on request because of changed circumstances.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265e_5 = Provision(
    bw1("265e", 5),
    heading=Text("verzoekers gedeeltelijk gezag", "petitioners for partial authority"),
    summary=Text(
        "De GI met toezicht; als zij niet verzoekt de raad of de niet-ouder die het kind in zijn gezin "
        "verzorgt en opvoedt.",
        "The supervising institution; if it does not, the Board or the non-parent carer.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

onder_toezicht = maatregel.ots_of_vots_loopt

onderwerp = gezag.gedeeltelijk_onderwerp

kan_zelf_niet_beslissen = jeugdige.leeftijd.less_than(12) | ~jeugdige.redelijke_waardering_belangen

toegelaten_onderwerp = onderwerp.in_("schoolaanmelding", "verblijfsvergunning", "medische_toestemming")

gedeeltelijk_gezag = Power(
    "gedeeltelijk_gezag",
    art_265e_1,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=onder_toezicht
    & gi.handeling.is_("gedeeltelijk_gezag_vragen")
    & machtiging.verleend
    & toegelaten_onderwerp,
    grounds=machtiging.gedeeltelijk_gezag_noodzakelijk
    & (~onderwerp.is_("medische_toestemming") | kan_zelf_niet_beslissen),
    actor="kinderrechter",
    since="2015-01-01",
)

verlenging = Power(
    "verlenging",
    art_265e_3,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=onder_toezicht & gi.handeling.is_("gedeeltelijk_gezag_verlengen") & gezag.gedeeltelijk_loopt,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("265e", 2),),
)

wijziging = Power(
    "wijziging",
    art_265e_4,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=onder_toezicht & gi.handeling.is_("gedeeltelijk_gezag_wijzigen") & gezag.gedeeltelijk_loopt,
    grounds=verzoek.gewijzigde_omstandigheden,
    actor="kinderrechter",
    since="2015-01-01",
)

met_de_machtiging = Deadline(
    "met_de_machtiging",
    art_265e_2,
    decision="einde_gedeeltelijk_gezag",
    then=outcome_day("einde_uithuisplaatsing"),
    since="2015-01-01",
    quote="niet langer dan die van de verleende machtiging",
)

in_beschikking = Deadline(
    "in_beschikking",
    art_265e_2,
    decision="einde_gedeeltelijk_gezag",
    when=gezag.gedeeltelijk_einddatum.has_come(),
    then=gezag.gedeeltelijk_einddatum,
    since="2015-01-01",
    actor="kinderrechter",
)

een_jaar_erbij = Deadline(
    "een_jaar",
    art_265e_3,
    decision="einde_gedeeltelijk_gezag",
    when=gezag.gedeeltelijk_verlengd_vanaf.has_come(),
    then=gezag.gedeeltelijk_verlengd_vanaf.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="telkens met ten hoogste een jaar",
)
