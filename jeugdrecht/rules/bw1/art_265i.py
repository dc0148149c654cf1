"""
BW 1:265i. Toestemming van de kinderrechter voor wijziging van het verblijf na een jaar in een ander gezin.

Uitgangspunt is verlenen: de kinderrechter wijst alleen af als hij dat in het belang van het kind noodzakelijk
vindt. Ook terugplaatsing bij de ouder is een wijziging. Voor een instelling die voogd is geldt 336a.
"""

from jeugdrecht.facts import gi, maatregel, machtiging, verzoek
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Deadline, Duty, NotModelled, Prohibition
from jeugdrecht.rules.bw1.art_253s import een_jaar_in_ander_gezin, wijziging_verzocht
from jeugdrecht.rules.bw1.art_265d import beeindigt, grond_beeindiging
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265i_1 = Provision(
    bw1("265i", 1),
    heading=Text(
        "toestemming voor overplaatsing na een jaar in een gezin",
        "consent to a move after a year in a family",
    ),
    summary=Text(
        "Leeft het kind al een jaar of langer in het gezin van iemand anders dan de ouder, dan mag de GI "
        "het alleen met toestemming van de kinderrechter verplaatsen.",
        "The institution needs the judge's consent to change the residence of a minor raised for at least "
        "one year in the family of someone other than the parent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265i_2 = Provision(
    bw1("265i", 2),
    heading=Text("toestemming is uitgangspunt", "consent is the rule"),
    summary=Text(
        "De GI vraagt de toestemming; de rechter geeft die, behalve als weigeren voor het kind nodig is.",
        "Consent is granted on the institution's request and refused only if the judge finds refusal "
        "necessary in the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265i_3 = Provision(
    bw1("265i", 3),
    heading=Text("gevolg van weigering", "effect of a refusal"),
    summary=Text(
        "Bij afwijzing kan de kinderrechter bepalen dat OTS en machtiging nog ten hoogste een jaar van "
        "kracht blijven; de GI moet de machtiging dan ten uitvoer leggen.",
        "On refusal the judge may rule that the order and authorisation remain in force for at most one "
        "year; the institution must then execute the authorisation.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

onder_toezicht = maatregel.ots_of_vots_loopt

verplaatst = gi.handeling.is_("verblijf_wijzigen")

gi_verzoekt = wijziging_verzocht & verzoek.verzoeker.is_("gi") & onder_toezicht & een_jaar_in_ander_gezin

toestemming_vereist = Prohibition(
    "toestemming_vereist",
    art_265i_1,
    decision="machtiging_nodig",
    when=onder_toezicht
    & (verplaatst | gi.handeling.is_("uithuisplaatsing_beeindigen"))
    & een_jaar_in_ander_gezin,
    then="toestemming_kinderrechter_265i",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    excepts=(
        "bw1:253s:1/toestemming_verzorgers",
        "bw1:265a/machtiging_vereist",
        "bw1:336a:1/toestemming_verzorgers",
    ),
)

alleen_met_toestemming = Prohibition(
    "alleen_met_toestemming",
    art_265i_1,
    decision="gi_bevoegdheid",
    when=onder_toezicht & (verplaatst | (beeindigt & grond_beeindiging)) & een_jaar_in_ander_gezin,
    then="na_machtiging_kinderrechter",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    excepts=("bw1:265d:1/beeindigen", "bw1:265d:2/wijziging_binnen_machtiging"),
)

toestemming_gaat_voor = Documented(
    decision="gi_bevoegdheid",
    question=Question.BEYOND_BASE,
    about=("bw1:265i:1/alleen_met_toestemming",),
    why=Text(
        "Artikel 265i bindt de instelling zelf aan toestemming, ook waar zij anders geen besluit had "
        "te nemen.",
        "Article 265i itself binds the institution to consent, also where it had no other decision to take.",
    ),
)

verlenen = Duty(
    "verlenen",
    art_265i_2,
    decision="toestemming_verblijf",
    when=gi_verzoekt & ~verzoek.weigering_noodzakelijk,
    then="verlenen",
    actor="kinderrechter",
    since="2015-01-01",
)

afwijzen = Duty(
    "afwijzen",
    art_265i_2,
    decision="toestemming_verblijf",
    when=gi_verzoekt & verzoek.weigering_noodzakelijk,
    then="afwijzen",
    actor="kinderrechter",
    since="2015-01-01",
)

uitvoeren_na_weigering = Duty(
    "uitvoeren_na_weigering",
    art_265i_3,
    decision="gi_plichten",
    when=gi_verzoekt & verzoek.afgewezen,
    then="machtiging_ten_uitvoer_leggen",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

ook_een_machtiging = NotModelled(
    provision=art_265i_1,
    what=Text(
        "dat naast de toestemming ook een machtiging nodig kan zijn: van de Jeugdwet bij gesloten "
        "plaatsing, of van 265b als er geen machtiging loopt",
        "that besides the consent an authorisation may be needed: of the Youth Act for closed placement, "
        "or of 265b if none is running",
    ),
    why=Text(
        "het antwoord noemt er een: bij gesloten plaatsing de machtiging, anders de toestemming",
        "the answer names one: the authorisation for closed placement, else the consent",
    ),
    decisions=("machtiging_nodig",),
)

voortgezet = maatregel.voortgezet_vanaf.has_come() & ~maatregel.verlengd_vanaf.on_or_after(
    maatregel.voortgezet_vanaf
)

een_jaar_ots = Deadline(
    "een_jaar",
    art_265i_3,
    decision="einde_ots",
    when=voortgezet,
    then=maatregel.voortgezet_vanaf.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="van kracht blijven voor ten hoogste een jaar",
)

duur_van_voortzetting = Deadline(
    "duur",
    art_265i_3,
    decision="einde_ots",
    when=voortgezet & ~maatregel.einddatum.has_come(),
    then=maatregel.voortgezet_vanaf.plus_counted(maatregel.voortzetting_maanden),
    since="2015-01-01",
    actor="kinderrechter",
)

een_jaar_uhp = Deadline(
    "een_jaar_machtiging",
    art_265i_3,
    decision="einde_uithuisplaatsing",
    when=maatregel.voortgezet_vanaf.has_come()
    & ~machtiging.verlengd_vanaf.on_or_after(maatregel.voortgezet_vanaf),
    then=maatregel.voortgezet_vanaf.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="van kracht blijven voor ten hoogste een jaar",
)
