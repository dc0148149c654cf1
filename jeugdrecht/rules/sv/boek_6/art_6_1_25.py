"""
Sv 6:1:25. De Raad en de jeugdreclassering.

De Raad houdt toezicht op de uitvoering van reclasseringswerk voor jeugdigen en kan, in door de Minister
aangewezen gevallen, een gecertificeerde instelling inschakelen voor vrijwillige begeleiding. Tot 2020 stond
dit in Sr 77hh, dat jongvolwassenen niet noemde.
"""

from jeugdrecht.facts import jeugdige, toezicht
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_1_25_1 = Provision(
    sv("6.1.25", 1),
    heading=Text("de Raad houdt toezicht op de jeugdreclassering", "the Board oversees youth probation"),
    summary=Text(
        "De Raad houdt toezicht op de uitvoering van reclasseringswerk voor jeugdigen en mag de "
        "gecertificeerde instelling aanwijzingen geven, en bij minderjarigen ook een "
        "reclasseringsinstelling.",
        "The Board oversees youth probation and may instruct the certified institution and, for "
        "minors, a probation institution.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2005-01-04",
            "2014-03-31",
            Text(
                "Sr 77hh lid 1: aanwijzingen alleen aan de stichting.",
                "Art. 77hh(1) Criminal Code: directions to the foundation only.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text("Stond in Sr 77hh lid 1.", "Stood in art. 77hh(1) Criminal Code."),
        ),
    ),
)

art_6_1_25_2 = Provision(
    sv("6.1.25", 2),
    heading=Text("vrijwillige begeleiding tot 23", "voluntary guidance until 23"),
    summary=Text(
        "In door de Minister aangewezen gevallen kan de Raad de gecertificeerde instelling vragen "
        "om vrijwillige begeleiding van een jeugdige of van wie bij het feit 18 tot 23 was.",
        "In cases designated by the Minister the Board may engage the certified institution for "
        "voluntary guidance of youths or 18-22 year-olds.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2014-12-31",
            Text(
                "Sr 77hh lid 2: de stichting, alleen voor een jeugdige.",
                "Art. 77hh(2) Criminal Code: the foundation, for a youth only.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Sr 77hh lid 2: de gecertificeerde instelling, alleen voor een jeugdige.",
                "Art. 77hh(2) Criminal Code: the certified institution, for a youth only.",
            ),
        ),
    ),
)

aangewezen = toezicht.fase.is_("vrijwillige_begeleiding") & toezicht.door_minister_aangewezen_geval

stichting = Scope(
    "stichting",
    art_6_1_25_2,
    decision="toezicht_uitvoerder",
    when=aangewezen & jeugdige.leeftijd_op_pleegdatum.less_than(18),
    then="stichting",
    since="2011-07-02",
    until="2014-12-31",
    actor="raad",
    read="2014-04-01",
)

instelling_tot_2020 = Scope(
    "instelling",
    art_6_1_25_2,
    decision="toezicht_uitvoerder",
    when=aangewezen & jeugdige.leeftijd_op_pleegdatum.less_than(18),
    then="gecertificeerde_instelling",
    since="2015-01-01",
    until="2019-12-31",
    earlier=Earlier.OTHER_EDITION,
    actor="raad",
    read="2015-01-01",
)

instelling = Scope(
    "instelling",
    art_6_1_25_2,
    decision="toezicht_uitvoerder",
    when=aangewezen & jeugdige.leeftijd_op_pleegdatum.less_than(23),
    then="gecertificeerde_instelling",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="raad",
)

toezicht_door_de_raad = NotModelled(
    provision=art_6_1_25_1,
    what=Text(
        "het toezicht van de Raad op de uitvoerder en zijn aanwijzingen",
        "the Board's oversight of whoever supervises, and its directions",
    ),
    why=Text(
        "de Raad houdt geen toezicht op de jeugdige zelf; hij is in geen fase de uitvoerder",
        "the Board does not supervise the young person; it carries out the supervision in no phase",
    ),
)
