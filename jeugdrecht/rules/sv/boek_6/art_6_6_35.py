"""
Sv 6:6:35. Niet meewerken aan de gedragsmaatregel.

Tijdelijke opneming in een jeugdinrichting duurt hoogstens vier weken aaneengesloten en kan hoogstens
tweemaal.
"""

from jeugdrecht.facts import feit, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Limit, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

art_6_6_35_1 = Provision(
    sv("6.6.35", 1),
    heading=Text(
        "vermindering vervangende jeugddetentie gedragsmaatregel",
        "reducing substitute youth detention",
    ),
    summary=Text(
        "Is een deel van de gedragsmaatregel uitgevoerd, dan daalt de vervangende jeugddetentie naar "
        "evenredigheid; 6:3:10, 6:3:15, 6:6:20 en 6:6:23 gelden mee.",
        "Proportional reduction for a partly executed measure.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77wc leden 3-5: zelfde inhoud.",
                "Art. 77wc(3)-(5) Criminal Code: the same content.",
            ),
        ),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text(
                "Verwees alleen naar 6:3:10 en 6:3:15.",
                "Referred to 6:3:10 and 6:3:15 only.",
            ),
        ),
    ),
)

art_6_6_35_4 = Provision(
    sv("6.6.35", 4),
    heading=Text(
        "tijdelijke opneming JJI",
        "temporary placement in a youth institution",
    ),
    summary=Text(
        "Bij niet meewerken aan de gedragsmaatregel: opneming maximaal vier weken aaneengesloten, "
        "hoogstens twee keer in de hele maatregel, ook bij verlenging (lid 5).",
        "Temporary placement up to four weeks, twice at most, even if extended.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77wc leden 6 en 7: zelfde inhoud.",
                "Art. 77wc(6)-(7) Criminal Code: the same content.",
            ),
        ),
    ),
)

# What is left, as a maximum: at most a month for each month not yet carried out.
wat_overblijft = Limit(
    "wat_overblijft",
    art_6_6_35_1,
    decision="vervangende_jeugddetentie_maximum",
    then=sanctie.duur_maanden.minus(sanctie.uitgevoerd_maanden),
    since="2014-04-01",
)

tijdelijke_opneming = Scope(
    "tijdelijke_opneming",
    art_6_6_35_4,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("tijdelijke_opneming")
    & sanctie.soort.is_("gedragsmaatregel")
    & feit.pleegdatum.on_or_after("2014-04-01")
    & sanctie.vordering_om
    & tenuitvoerlegging.werkt_niet_behoorlijk_mee
    & tenuitvoerlegging.opneming_dagen.at_most(28)
    & tenuitvoerlegging.eerdere_opnemingen.less_than(2),
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

evenredig = NotModelled(
    provision=art_6_6_35_1,
    what=Text(
        "de evenredige vermindering van de bevolen vervangende jeugddetentie, en haar toepassing volgens "
        "6:3:10",
        "the proportional reduction of the substitute youth detention ordered, and its use under art. 6:3:10",
    ),
    why=Text(
        "een breuk van twee feiten is hier niet te rekenen; gegeven is het hoogste",
        "a fraction of two facts cannot be worked out here; what is given is the maximum",
    ),
    decisions=(
        "vervangende_jeugddetentie_maximum",
        "vervangende_detentie",
    ),
)
