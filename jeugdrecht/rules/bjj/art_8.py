"""
Bjj 8. Voor wie de justitiële jeugdinrichtingen zijn bestemd.

Bij voorlopige hechtenis telt de leeftijd bij het feit, en volstaat onder 23 het voornemen van de officier;
dat is ruimer dan de jeugdige van de Jeugdwet. Bij vreemdelingenbewaring en gijzeling telt de leeftijd nu. Bij
tbs is de grens 21 jaar, zolang de maatregel ten uitvoer wordt gelegd; de minister kan haar dan laten
voortduren.
"""

from jeugdrecht.facts import jeugdige, jji, officier
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, bjj, jw, sr

art_8_1_a = Provision(
    bjj("8", 1, "a"),
    heading=Text("plaatsing van voorlopig gehechten", "those in pre-trial detention"),
    summary=Text(
        "Inrichtingen zijn bestemd voor voorlopig gehechten die ten tijde van het feit nog geen 18 waren, "
        "en voor hen die toen nog geen 23 waren als de officier van plan is 77c Sr te vorderen.",
        "For pre-trial detainees under 18 at the offence, and under 23 at the offence when the prosecutor "
        "intends to claim art. 77c.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_b = Provision(
    bjj("8", 1, "b"),
    heading=Text("jeugddetentie en vervangende hechtenis", "juvenile and substitute detention"),
    summary=Text(
        "Bestemd voor jeugddetentie en vervangende jeugddetentie, en voor vervangende hechtenis van wie al "
        "op andere titel in de inrichting zit.",
        "Juvenile detention; substitute detention for those already there.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_c = Provision(
    bjj("8", 1, "c"),
    heading=Text("vreemdelingenbewaring 12 tot 18", "aliens detention 12 to 18"),
    summary=Text(
        "Bestemd voor vreemdelingenbewaring van 12 tot en met 17 jaar; gijzeling tot 18 (d).",
        "Aliens detention aged 12 to 17; committal under 18 (d).",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_d = Provision(
    bjj("8", 1, "d"),
    heading=Text("gijzeling tot 18", "committal under 18"),
    summary=Text(
        "Bestemd voor wie in gijzeling is gesteld en nog geen achttien is.",
        "For those committed who are not yet eighteen.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_e = Provision(
    bjj("8", 1, "e"),
    heading=Text("de PIJ-maatregel", "the PIJ order"),
    summary=Text(
        "Bestemd voor wie de PIJ-maatregel kreeg, zonder leeftijdsgrens; behandelplaats verplicht (12 lid "
        "2).",
        "PIJ measure, no age limit; treatment place required.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_f = Provision(
    bjj("8", 1, "f"),
    heading=Text(
        "machtiging gesloten jeugdhulp in JJI", "authorisation for secure youth care in an institution"
    ),
    summary=Text(
        "Bestemd voor wie een machtiging van Jeugdwet 6.2.2 lid 2 heeft.",
        "Authorisation under Youth Act 6.2.2(2).",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_g = Provision(
    bjj("8", 1, "g"),
    heading=Text("in afwachting van een zorgplaats", "awaiting a care place"),
    summary=Text(
        "Bestemd voor wie in een inrichting verblijft en met een rechterlijke machtiging of zorgmachtiging "
        "op een plaats in de zorg wacht.",
        "For those who stay in an institution and, under a court or care authorisation, await a place in "
        "care.",
    ),
    since="2020-01-01",
    read="2023-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Een machtiging van de Wet Bopz, in afwachting van een psychiatrisch ziekenhuis.",
                "An authorisation under the Bopz Act, awaiting a psychiatric hospital.",
            ),
        ),
    ),
)

art_8_1_h = Provision(
    bjj("8", 1, "h"),
    heading=Text("tbs met jeugdtoepassing tot 21", "tbs in a youth institution until 21"),
    summary=Text(
        "Bestemd voor tbs opgelegd via 77b Sr zolang de jeugdige bij tenuitvoerlegging nog geen 21 is en "
        "minister of rechter plaatsing passend vond; doorlopen na 21 kan als behandeling directe "
        "overplaatsing belet (lid 6).",
        "tbs via 77b while under 21 in enforcement, where minister or court found placement indicated; may "
        "continue after 21 (para. 6).",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_1_i = Provision(
    bjj("8", 1, "i"),
    heading=Text(
        "gedragsmaatregel: nachtdetentie of tijdelijke opneming",
        "behavioural measure: night detention or temporary admission",
    ),
    summary=Text(
        "Bestemd voor wie de gedragsmaatregel heeft en nachtdetentie of tijdelijke opneming kreeg.",
        "Behavioural measure with night detention or temporary admission.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_8_6 = Provision(
    bjj("8", 6),
    heading=Text("tbs na 21 jaar", "tbs after 21"),
    summary=Text(
        "De minister kan bepalen dat de tbs na 21 jaar in de inrichting voortduurt als de behandeling zich "
        "tegen onmiddellijke overplaatsing verzet; daarna volgt overplaatsing zodra de behandeling dat "
        "toelaat.",
        "The minister may determine that tbs continues in the institution after 21 where the treatment "
        "opposes immediate transfer; transfer follows as soon as the treatment allows.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

jong_bij_het_feit = jeugdige.leeftijd_op_pleegdatum.less_than(18) | (
    jeugdige.leeftijd_op_pleegdatum.less_than(23) & officier.voornemen_jeugdrecht
)
tbs_met_jeugdplaatsing = (
    jji.titel.is_("tbs") & jji.tbs_via_77b & jji.plaatsing_bepaald_door.in_("rechter", "minister")
)

voorlopig_gehecht = Scope(
    "voorlopig_gehecht",
    art_8_1_a,
    decision="plaatsing_jji",
    when=jji.titel.is_("voorlopige_hechtenis") & any_of(feiten, jong_bij_het_feit),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"), sr("77c", 1)),
)

jeugddetentie = Scope(
    "jeugddetentie",
    art_8_1_b,
    decision="plaatsing_jji",
    when=jji.titel.in_("jeugddetentie", "vervangende_jeugddetentie")
    | (jji.titel.is_("vervangende_hechtenis") & jji.verblijft_in_inrichting),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"),),
)

vreemdelingenbewaring = Scope(
    "vreemdelingenbewaring",
    art_8_1_c,
    decision="plaatsing_jji",
    when=jji.titel.is_("vreemdelingenbewaring") & jeugdige.leeftijd.between(12, 18),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"),),
)

gijzeling = Scope(
    "gijzeling",
    art_8_1_d,
    decision="plaatsing_jji",
    when=jji.titel.is_("gijzeling") & jeugdige.leeftijd.less_than(18),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"),),
)

pij = Scope(
    "pij",
    art_8_1_e,
    decision="plaatsing_jji",
    when=jji.titel.is_("pij"),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"), sr("77s", 1)),
)

machtiging = Scope(
    "machtiging",
    art_8_1_f,
    decision="plaatsing_jji",
    when=jji.titel.is_("machtiging_6_2_2_2"),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"), jw("6.2.2", 2)),
)

wacht_op_zorgplaats = Scope(
    "wacht_op_zorgplaats",
    art_8_1_g,
    decision="plaatsing_jji",
    when=jji.titel.is_("wacht_op_zorgplaats") & jji.verblijft_in_inrichting,
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"),),
)

tbs = Scope(
    "tbs",
    art_8_1_h,
    decision="plaatsing_jji",
    when=tbs_met_jeugdplaatsing & jeugdige.leeftijd.less_than(21),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"), sr("77b", 1)),
)

gedragsmaatregel = Scope(
    "gedragsmaatregel",
    art_8_1_i,
    decision="plaatsing_jji",
    when=jji.titel.is_("gedragsmaatregel") & (jji.nachtdetentie | jji.tijdelijke_opneming),
    then="bestemd",
    since="2015-01-01",
    rests_on=(bjj("3a"),),
)

niet_bestemd = Scope(
    "niet_bestemd",
    art_8_1_a,
    decision="plaatsing_jji",
    then="niet_bestemd",
    since="2015-01-01",
    closing=True,
)

voortduren_na_21 = Power(
    "voortduren",
    art_8_6,
    decision="plaatsing_jji",
    opens="bestemd",
    requires=tbs_met_jeugdplaatsing & jeugdige.leeftijd.at_least(21),
    grounds=jji.behandeling_verzet_zich,
    act=jji.minister_laat_voortduren,
    actor="minister",
    since="2015-01-01",
    rests_on=(bjj("8", 1, "h"),),
)

bestemming_van_de_inrichting = NotModelled(
    provision=art_8_1_a,
    what=Text(
        "welke inrichting of afdeling (leden 2 tot en met 5 en 7), en of de hechtenis, straf of maatregel "
        "zelf terecht is opgelegd",
        "which institution or unit (paragraphs 2 to 5 and 7), and whether the detention, sentence or measure "
        "itself was rightly imposed",
    ),
    why=Text(
        "de minister bepaalt de bestemming van elke inrichting; de titel wordt gegeven",
        "the minister determines the purpose of each institution; the title is given",
    ),
    decisions=("plaatsing_jji",),
)
