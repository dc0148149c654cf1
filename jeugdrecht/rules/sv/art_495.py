"""
Sv 495. De kinderrechter.

De kinderrechter berecht wie bij het feit nog geen 18 was. De meervoudige kamer, met een kinderrechter, doet
dat als de officier vooraf PIJ of meer dan zes maanden verwacht, de zaak ingewikkeld is of niet te splitsen.
Sinds 1 april 2014 kan de kinderrechter ook latere feiten meenemen die gelijktijdig worden vervolgd, en
daarvoor jeugdrecht kiezen.
"""

from jeugdrecht.facts import feit, jeugdige, officier, procedure, rechter, rechtsvraag, verdachte
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of, decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

art_495_1 = Provision(
    sv("495", 1),
    heading=Text("de kinderrechter", "the juvenile court judge"),
    summary=Text(
        "Vervolging in eerste aanleg gebeurt voor de kinderrechter van de rechtbank.",
        "The case is prosecuted before the juvenile court judge.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_495_2 = Provision(
    sv("495", 2),
    heading=Text("de meervoudige kamer", "the full bench"),
    summary=Text(
        "De meervoudige kamer behandelt als in de eerste inschatting van de officier PIJ of een "
        "hoofdstraf zwaarder dan zes maanden vrijheidsstraf in aanmerking komt, de zaak te "
        "ingewikkeld is of niet te splitsen van een volwassen medeverdachte.",
        "Full bench if PIJ or more than six months is expected, complexity or an adult co-defendant"
        " prevents splitting.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_495_3 = Provision(
    sv("495", 3),
    heading=Text("kinderrechter in de meervoudige kamer", "the juvenile court judge on the full bench"),
    summary=Text(
        "In de meervoudige kamer neemt de kinderrechter deel.",
        "The juvenile court judge sits in the full bench.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_495_4 = Provision(
    sv("495", 4),
    heading=Text("kinderrechter ook voor feiten na 18", "juvenile court judge also for offences after 18"),
    summary=Text(
        "De kinderrechter mag ook feiten van na de 18e verjaardag behandelen als die gelijktijdig "
        "worden vervolgd met een feit van vóór 18; leden 2 en 3 gelden dan ook.",
        "The juvenile court judge may hear post-18 offences prosecuted together with a pre-18 offence.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-01", "2014-03-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

art_495_5 = Provision(
    sv("495", 5),
    heading=Text(
        "jeugdrecht voor gelijktijdig vervolgde latere feiten",
        "youth law for later offences tried together",
    ),
    summary=Text(
        "Ook voor de feiten van na de 18e verjaardag mag de rechter dan jeugdsancties toepassen, op"
        " grond van persoonlijkheid of omstandigheden.",
        "In that case the court may apply youth sanctions to the post-18 offences too, on "
        "personality or circumstances.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-01", "2014-03-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

art_495_6 = Provision(
    sv("495", 6),
    heading=Text("ook bij gevoegde feiten", "also for joined offences"),
    summary=Text(
        "Lid 5 geldt ook bij feiten die op grond van 259 of 285 gevoegd zijn.",
        "Paragraph 5 extends to joined offences.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition("2014-04-01", "2026-06-30", Text("Verwees naar 263 en 287.", "Referred to 263 and 287.")),
    ),
)

van_12_tot_18 = jeugdige.leeftijd_op_pleegdatum.between(12, 18)
rechtbank = decided("absolute_competentie", "rechtbank")
meervoudig = (
    officier.pij_verwacht
    | officier.verwachte_vrijheidsstraf_maanden.more_than(6)
    | officier.zaak_ingewikkeld
    | verdachte.onsplitsbaar_van_volwassen_medeverdachte
)
samen_met_eerder_feit = (
    jeugdige.leeftijd_op_pleegdatum.at_least(18)
    & feit.gelijktijdig_vervolgd
    & any_of(feiten, van_12_tot_18 & feit.gelijktijdig_vervolgd)
)
# Whether art. V keeps paragraphs 4 and 5 from offences of before 1 April 2014 is a question of law.
feit_niet_van_voor_2014 = feit.pleegdatum.on_or_after("2014-04-01") | ~rechtsvraag.lid_5_voor_2014
tot_23 = jeugdige.leeftijd_op_pleegdatum.less_than(23) | rechtsvraag.lid_5_ook_vanaf_23
grond = rechter.grond_persoonlijkheid_dader | rechter.grond_omstandigheden_feit

kinderrechter = Scope(
    "kinderrechter",
    art_495_1,
    decision="bevoegde_rechter",
    when=van_12_tot_18 & rechtbank,
    then="kinderrechter",
    since="2002-05-01",
)

meervoudige_kamer = Scope(
    "meervoudige_kamer",
    art_495_2,
    decision="bevoegde_rechter",
    when=van_12_tot_18 & rechtbank & meervoudig,
    then="meervoudige_kamer_met_kinderrechter",
    since="2002-05-01",
    excepts=("sv:495:1/kinderrechter",),
    actor="officier_van_justitie",
    rests_on=(sv("495", 3),),
)

ook_latere_feiten = Power(
    "ook_latere_feiten",
    art_495_4,
    decision="bevoegde_rechter",
    opens="kinderrechter",
    requires=samen_met_eerder_feit & rechtbank,
    grounds=feit_niet_van_voor_2014,
    act=procedure.gelijktijdige_behandeling_495_4,
    actor="kinderrechter",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
)

jeugdrecht_voor_feiten_tot_2014 = Power(
    "jeugdrecht",
    art_495_5,
    decision="sanctierecht",
    opens="jeugd",
    requires=samen_met_eerder_feit,
    grounds=grond & tot_23 & ~rechtsvraag.lid_5_voor_2014,
    act=rechter.past_jeugdrecht_toe_lid_5,
    actor="rechter",
    since="2002-05-04",
    until="2014-03-31",
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

jeugdrecht = Power(
    "jeugdrecht",
    art_495_5,
    decision="sanctierecht",
    opens="jeugd",
    requires=samen_met_eerder_feit,
    grounds=grond & tot_23,
    act=rechter.past_jeugdrecht_toe_lid_5,
    actor="rechter",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
)

meervoudig_bij_later_feit = NotModelled(
    provision=art_495_4,
    what=Text(
        "dat de leden 2 en 3 dan ook gelden: of de meervoudige kamer het latere feit behandelt",
        "that paragraphs 2 and 3 then hold too: whether the full bench hears the later offence",
    ),
    why=Text(
        "het latere feit volgt de kamer van het eerdere feit; zie daar of dat de meervoudige is",
        "the later offence follows the bench of the earlier one; see there whether that is the full bench",
    ),
    decisions=("bevoegde_rechter",),
)

toepassing_van_lid_4 = NotModelled(
    provision=art_495_5,
    what=Text(
        "of lid 4 werkelijk is toegepast, en of het latere feit bij de kantonrechter hoort",
        "whether paragraph 4 was really applied, and whether the later offence is one for the cantonal judge",
    ),
    why=Text(
        "lid 5 is hier al te kiezen zodra lid 4 kan worden toegepast; wie beslist ziet toe op lid 4",
        "paragraph 5 is open here once paragraph 4 can be applied; whoever decides sees to paragraph 4",
    ),
    decisions=("sanctierecht",),
)

voeging = NotModelled(
    provision=art_495_6,
    what=Text(
        "gevoegde zaken, en de jeugdwaarborgen die bij gelijktijdige behandeling ook voor het latere feit "
        "gelden",
        "joined cases, and which youth safeguards then also hold for the later offence",
    ),
    why=Text(
        "de gelezen tekst beslist dat niet; behandel gevoegde feiten als gelijktijdig vervolgd",
        "the text read does not settle it; treat joined offences as prosecuted together",
    ),
    decisions=("bevoegde_rechter", "procesrecht"),
)
