"""
BW 1:265d. Beëindiging van de uithuisplaatsing door de instelling, en op verzoek van anderen.

De instelling kan zelf beëindigen zonder rechter, maar meldt dat vooraf aan de Raad (265j lid 2). Leefde het
kind een jaar of langer in een ander gezin, dan is terugplaatsing ook een wijziging van het verblijf (265i).

De kring is die van lid 2, met de verzorger. Wat art. 264 en 265 over termijn en uitblijven zeggen geldt ook
hier.
"""

from jeugdrecht.facts import gi, maatregel, machtiging, rechtsmiddel
from jeugdrecht.logic.rules import Deadline, Power, Scope
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265d_1 = Provision(
    bw1("265d", 1),
    heading=Text("beëindiging UHP door de GI", "end of the placement by the institution"),
    summary=Text(
        "De GI mag een UHP zelf stoppen als die niet meer nodig is en stoppen niet tegen het kindbelang "
        "ingaat.",
        "The institution may end the placement if no longer necessary AND the child’s interest does not "
        "oppose ending.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265d_4 = Provision(
    bw1("265d", 4),
    heading=Text(
        "rechter kan machtiging intrekken of bekorten",
        "the court may withdraw or shorten the authorisation",
    ),
    summary=Text(
        "Wie in lid 2 staat kan de kinderrechter vragen de machtiging (deels) in te trekken of in te "
        "korten. Geen schorsing; beslissing meesturen; twee weken; verschoonbaarheid (264) en fictieve "
        "weigering (265 lid 4) gelden.",
        "On request of a person named in para 2 the judge may withdraw or shorten the authorisation. The "
        "rules on no suspension, submission of the decision, two weeks, excusable delay and deemed refusal "
        "apply.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265d_2 = Provision(
    bw1("265d", 2),
    heading=Text(
        "verzoek aan GI tot beëindigen, bekorten of afzien van wijziging",
        "request to end, shorten or refrain from a move",
    ),
    summary=Text(
        "Bij gewijzigde omstandigheden mogen de gezagsouder, de 12-plusser en de verzorger in wiens gezin "
        "het kind leeft de GI drie dingen vragen: (a) stoppen met de UHP, (b) een kortere duur, (c) een "
        "binnen de machtiging toegestane verhuizing niet uitvoeren (niet meer als daarvoor al "
        "265i-toestemming is gegeven).",
        "A parent with authority, the minor 12+ or another carer may, because of changed circumstances, "
        "ask the institution to (a) end the placement, (b) shorten it, (c) refrain from a permitted "
        "change of residence unless consent under 265i was already given.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265d_3 = Provision(
    bw1("265d", 3),
    heading=Text("beslistermijn GI op verzoek over UHP", "the institution's term to decide on the placement"),
    summary=Text(
        "De GI beslist schriftelijk binnen twee weken na ontvangst.",
        "The institution decides in writing within two weeks of receipt.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

beeindigd_door_gi = Deadline(
    "beeindigd_door_gi",
    art_265d_1,
    decision="einde_uithuisplaatsing",
    when=machtiging.beeindigd_door_gi_op.has_come(),
    then=machtiging.beeindigd_door_gi_op,
    since="2015-01-01",
    actor="gi",
)

ingetrokken_of_bekort = Deadline(
    "ingetrokken_of_bekort",
    art_265d_4,
    decision="einde_uithuisplaatsing",
    when=machtiging.ingetrokken_of_bekort_tot.has_come(),
    then=machtiging.ingetrokken_of_bekort_tot,
    since="2015-01-01",
    actor="kinderrechter",
)

onder_toezicht = maatregel.ots_of_vots_loopt

beeindigt = gi.handeling.is_("uithuisplaatsing_beeindigen") & machtiging.uhp_loopt

grond_beeindiging = ~gi.uhp_nog_noodzakelijk & ~gi.belang_verzet_zich_tegen_beeindiging

beeindigen = Power(
    "beeindigen",
    art_265d_1,
    decision="gi_bevoegdheid",
    opens="zelf",
    requires=onder_toezicht & beeindigt,
    grounds=grond_beeindiging,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

# The authorisation itself allows a change of residence within it.
wijziging_binnen_machtiging = Scope(
    "wijziging_binnen_machtiging",
    art_265d_2,
    decision="gi_bevoegdheid",
    when=onder_toezicht & gi.handeling.is_("verblijf_wijzigen") & machtiging.uhp_loopt,
    then="zelf",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(bw1("265b", 1),),
)

op_een_verzoek_van_265d = rechtsmiddel.tegen.is_("besluit_over_uithuisplaatsing") & rechtsmiddel.in_kring_265d

besloten = gi.besluit_verzonden_op.has_come()

tegen_het_besluit = Scope(
    "tegen_het_besluit",
    art_265d_4,
    decision="rechtsmiddel.rechtsmiddel",
    when=op_een_verzoek_van_265d & besloten,
    then="verzoek_kinderrechter",
    since="2015-01-01",
    group="naar_kinderrechter",
)

twee_weken = Deadline(
    "twee_weken",
    art_265d_4,
    decision="rechtsmiddel.uiterste_datum",
    when=op_een_verzoek_van_265d & besloten & ~gi.besluit_te_laat,
    then=gi.besluit_verzonden_op.term(weeks=2),
    since="2015-01-01",
    rests_on=(bw1("264", 3), atw("1", 1)),
)

beslist_binnen_twee_weken = Deadline(
    "beslist_binnen_twee_weken",
    art_265d_3,
    decision="beslistermijn_gi",
    when=rechtsmiddel.tegen.is_("besluit_over_uithuisplaatsing"),
    then=gi.ontvangstdatum_verzoek.term(weeks=2),
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)
