"""
Jeugdwet 7.3.4 en 7.3.5. Wiens toestemming nodig is voor jeugdhulp.

Die van de jeugdige, en van twaalf tot zestien ook die van de ouders met gezag of de voogd. Niet in het
kader van een (spoed)machtiging gesloten jeugdhulp, een kinderbeschermingsmaatregel of jeugdreclassering. De
voorwaardelijke machtiging staat niet in die lijst.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, maatregel, machtiging
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, jw

art_7_3_4_1 = Provision(
    jw("7.3.4", 1),
    heading=Text("toestemming voor jeugdhulp", "consent to youth care"),
    summary=Text(
        "Voor jeugdhulp is toestemming van de betrokkene nodig, behalve bij machtiging of "
        "spoedmachtiging gesloten jeugdhulp, kinderbeschermingsmaatregel of "
        "jeugdreclassering.",
        "Consent required except under closed (emergency) authorisation, protection measure or probation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_4_2 = Provision(
    jw("7.3.4", 2),
    heading=Text("12 tot en met 15: dubbele toestemming", "twelve to fifteen: double consent"),
    summary=Text(
        "Van 12 tot 16 is naast de jeugdige ook toestemming van de gezagsouders of voogd "
        "nodig, tenzij de hulp kennelijk nodig is om ernstig nadeel te voorkomen of de "
        "jeugdige haar na weigering weloverwogen blijft wensen.",
        "Aged 12-15: also parents'/guardian's consent, unless manifestly necessary to prevent"
        " serious harm or the minor keeps wishing it after refusal.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_4_3 = Provision(
    jw("7.3.4", 3),
    heading=Text("eerdere schriftelijke weigering (16+)", "earlier written refusal (16+)"),
    summary=Text(
        "Is een 16-plusser nu wilsonbekwaam, dan volgen hulpverlener en vertegenwoordiger "
        "zijn eerdere schriftelijke weigering uit de tijd dat hij wel wilsbekwaam was; "
        "afwijken kan om gegronde redenen.",
        "Earlier written refusal of a now incapable person of 16+ is followed, save for good reasons.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_5 = Provision(
    jw("7.3.5"),
    heading=Text("16+: zelfstandig bekwaam", "sixteen and over: capable alone"),
    summary=Text(
        "Vanaf 16 geeft de minderjarige zelf toestemming, kan hij bijbehorende "
        "rechtshandelingen verrichten en in en buiten rechte optreden; hij is aansprakelijk "
        "voor de verbintenissen.",
        "From 16 the minor consents alone, may act and is liable.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

gesloten_geplaatst = machtiging.gesloten_vanaf.has_come() & machtiging.soort.in_(
    "gesloten_jeugdhulp", "spoed_gesloten"
)
gedwongen_kader = ~jeugdhulp.kader.is_("vrijwillig") & (
    maatregel.kinderbescherming_loopt | maatregel.jeugdreclassering_loopt | gesloten_geplaatst
)
ouders_erbij = ~jeugdhulp.kennelijk_nodig & ~(jeugdhulp.ouders_weigeren & jeugdige.blijft_weloverwogen_wensen)

geen_toestemming = Scope(
    "geen_toestemming",
    art_7_3_4_1,
    decision="toestemming_jeugdhulp",
    when=gedwongen_kader,
    then="niemand",
    since="2015-01-01",
    rests_on=(jw("7.3.1"),),
    excepts=("toestemming",),
)

jeugdige_zelf = Scope(
    "jeugdige",
    art_7_3_4_1,
    decision="toestemming_jeugdhulp",
    when=jeugdige.leeftijd.at_least(12) & jeugdige.wilsbekwaam,
    then="jeugdige",
    since="2015-01-01",
    group="toestemming",
    rests_on=(jw("7.3.5"),),
)

ook_ouders = Scope(
    "ook_ouders",
    art_7_3_4_2,
    decision="toestemming_jeugdhulp",
    when=jeugdige.leeftijd.between(12, 16) & jeugdige.wilsbekwaam & ouders_erbij,
    then="ouders_of_voogd",
    since="2015-01-01",
    group="toestemming",
)

zestien_in_rechte = NotModelled(
    provision=art_7_3_5,
    what=Text(
        "dat de minderjarige van zestien of ouder aansprakelijk is en zelf in rechte kan optreden",
        "that the minor of sixteen or over is liable and can act in law",
    ),
    why=Text(
        "die gevolgen zijn geen vraag over toestemming",
        "those consequences are no question of consent",
    ),
    decisions=("toestemming_jeugdhulp",),
)


voorwaardelijk_met_maatregel = NotModelled(
    provision=art_7_3_4_2,
    what=Text(
        "dat 7.3.4 leden 2 en 3 bij een voorwaardelijke machtiging gelden, ook als daarnaast "
        "een maatregel loopt (6.1.4 lid 8)",
        "that 7.3.4(2) and (3) hold with a conditional authorisation, also while a measure runs (6.1.4(8))",
    ),
    why=Text(
        "de wet zegt niet hoe dat zich tot lid 1 verhoudt; hier gaat de maatregel voor",
        "the statute does not say how that relates to paragraph 1; here the measure prevails",
    ),
    decisions=("toestemming_jeugdhulp",),
)


niet_toegestaan = Prohibition(
    "niet_toegestaan",
    art_7_3_4_1,
    decision="jeugdhulp_verlenen",
    then="niet_toegestaan",
    since="2015-01-01",
    closing=True,
)

toegestaan = Scope(
    "toegestaan",
    art_7_3_4_1,
    decision="jeugdhulp_verlenen",
    when=(~has_member("toestemming_jeugdhulp", "jeugdige") | jeugdige.stemt_in)
    & (~has_member("toestemming_jeugdhulp", "ouders_of_voogd") | jeugdhulp.ouders_stemmen_in)
    & ~has_member("toestemming_jeugdhulp", "vertegenwoordiger"),
    then="toegestaan",
    since="2015-01-01",
    rests_on=(jw("7.3.4", 2), jw("7.3.15", 1)),
)

weigering_volgen = Prohibition(
    "weigering_volgen",
    art_7_3_4_3,
    decision="jeugdhulp_verlenen",
    when=jeugdige.leeftijd.at_least(16)
    & jeugdhulp.eerdere_schriftelijke_weigering
    & ~jeugdige.wilsbekwaam
    & ~jeugdhulp.gegronde_redenen_afwijken
    & ~has_member("toestemming_jeugdhulp", "niemand"),
    then="niet_toegestaan",
    since="2015-01-01",
    excepts=("jw:7.3.4:1/toegestaan",),
)
