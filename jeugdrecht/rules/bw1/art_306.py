"""
BW 1:306 en 306a. Geen plaatsing buiten Nederland door de voogd zonder toestemming van de rechtbank.

Dit geldt voor een instelling die voogd is, niet bij een ondertoezichtstelling. De hele voogdijafdeling geldt
niet voor de voorlopige voogdij (306a).
"""

from jeugdrecht.facts import gi, maatregel, machtiging, voogd
from jeugdrecht.logic.rules import NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_306 = Provision(
    bw1("306"),
    heading=Text(
        "geen plaatsing buiten Nederland zonder toestemming",
        "no placement outside the Netherlands without consent",
    ),
    summary=Text(
        "Een GI mag een haar toevertrouwde minderjarige niet buiten Nederland plaatsen zonder toestemming "
        "van de rechtbank, die slechts wordt gegeven als plaatsing wenselijk is.",
        "An institution may not place a child entrusted to it outside the Netherlands without court "
        "consent, given only if desirable.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_306a = Provision(
    bw1("306a"),
    heading=Text(
        "afdeling 6 niet op voorlopige voogdij",
        "the guardianship section does not apply to interim guardianship",
    ),
    summary=Text(
        "De voogdijafdeling geldt niet voor de voorlopige voogdij van 241, 268 en 331.",
        "The guardianship section does not apply to interim guardianship under 241, 268 and 331.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

buiten_nederland = gi.handeling.is_("plaatsen_buiten_nederland")
instelling_is_voogd = (
    voogd.soort.is_("gi") & ~maatregel.ots_of_vots_loopt & ~maatregel.voorlopige_voogdij_loopt
)

toestemming_rechtbank = Prohibition(
    "toestemming_rechtbank",
    art_306,
    decision="machtiging_nodig",
    when=buiten_nederland & instelling_is_voogd,
    then="toestemming_rechtbank_306",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    excepts=(
        "jw:6.1.2:3/gesloten_zonder_ots",
        "bw1:253s:1/toestemming_verzorgers",
        "bw1:336a:1/toestemming_verzorgers",
    ),
    rests_on=(bw1("306a"),),
)

buiten_nederland_met_toestemming = Power(
    "buiten_nederland_met_toestemming",
    art_306,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=buiten_nederland & instelling_is_voogd,
    grounds=machtiging.wenselijk_buiten_nederland,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("306a"),),
)

bevoegdheden_van_een_voogd = Scope(
    "bevoegdheden_van_een_voogd",
    art_306a,
    decision="gi_bevoegdheid",
    when=maatregel.voorlopige_voogdij_loopt
    & ~maatregel.ots_of_vots_loopt
    & gi.handeling.in_("uithuisplaatsen", "verblijf_wijzigen", "plaatsen_buiten_nederland"),
    then="zelf",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(bw1("268", 3),),
)

bevoegdheden_bij_241_en_331 = NotModelled(
    provision=art_306a,
    what=Text(
        "welke bevoegdheden de instelling heeft bij voorlopige voogdij op grond van 241 of 331",
        "which powers the institution has under interim guardianship by 241 or 331",
    ),
    why=Text(
        "alleen 268 lid 3 noemt de bevoegdheden van een voogd; hier is dat voor alle drie aangehouden",
        "only 268(3) names the powers of a guardian; here that is taken for all three",
    ),
    decisions=("gi_bevoegdheid",),
)

ook_de_verzorgers = NotModelled(
    provision=art_306,
    what=Text(
        "dat voor een plaatsing buiten Nederland ook de toestemming van de verzorgers nodig kan zijn",
        "that a placement outside the Netherlands can also need the consent of the carers",
    ),
    why=Text(
        "het antwoord noemt één toestemming; na een jaar in een ander gezin geldt art. 1:336a ernaast",
        "the answer names one consent; after a year in another family art. 1:336a holds besides it",
    ),
    decisions=("machtiging_nodig",),
)
