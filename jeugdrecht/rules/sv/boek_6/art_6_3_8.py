"""
Sv 6:3:8. De termijn voor de taakstraf van jeugdigen.

Sinds 2020 negen maanden bij hoogstens honderd uur en anders achttien; daarvoor (Sr 77m) zes en twaalf, en bij
een strafbeschikking (77f) vier of zes.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_3_8_1 = Provision(
    sv("6.3.8", 1),
    heading=Text(
        "uitvoeringstermijn jeugdtaakstraf",
        "execution period of the youth task penalty",
    ),
    summary=Text(
        "Werkstraf: binnen negen maanden bij hoogstens honderd uur, anders achttien maanden.",
        "Work: nine months up to 100 hours, otherwise eighteen.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77m: zes maanden bij hoogstens honderd uur, anders een jaar; strafbeschikking (77f): "
                "vier "
                "maanden werk of zes maanden leren.",
                "Art. 77m Criminal Code: six months up to 100 hours, otherwise a year; penal order "
                "(77f): four "
                "months of work or six of learning.",
            ),
        ),
    ),
)

art_6_3_8_2 = Provision(
    sv("6.3.8", 2),
    heading=Text("uitvoeringstermijn van het leerproject", "execution period of the learning project"),
    summary=Text(
        "Leerproject: binnen negen maanden bij hoogstens honderd uur, anders achttien maanden.",
        "Learning project: nine months up to 100 hours, otherwise eighteen.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Stond in Sr 77m en, bij een strafbeschikking, in Sr 77f; zie lid 1.",
                "Stood in art. 77m and, for a penal order, art. 77f Criminal Code; see paragraph 1.",
            ),
        ),
    ),
)

door_rechter = sanctie.opgelegd_door.is_("rechter")
hoogstens_honderd = sanctie.uren.at_most(100)
werkstraf = sanctie.soort.is_("werkstraf")
leerstraf = sanctie.soort.is_("leerstraf")

kort_tot_2020 = Limit(
    "kort",
    art_6_3_8_1,
    decision="taakstraf_termijn",
    when=door_rechter & hoogstens_honderd,
    then=6,
    since="2014-04-01",
    until="2019-12-31",
    read="2014-04-01",
)

lang_tot_2020 = Limit(
    "lang",
    art_6_3_8_1,
    decision="taakstraf_termijn",
    when=door_rechter & ~hoogstens_honderd,
    then=12,
    since="2014-04-01",
    until="2019-12-31",
    read="2014-04-01",
)

werkstraf_in_strafbeschikking = Limit(
    "werkstraf_in_strafbeschikking",
    art_6_3_8_1,
    decision="taakstraf_termijn",
    when=~door_rechter & werkstraf,
    then=4,
    since="2014-04-01",
    until="2019-12-31",
    read="2014-04-01",
)

leerstraf_in_strafbeschikking = Limit(
    "leerstraf_in_strafbeschikking",
    art_6_3_8_1,
    decision="taakstraf_termijn",
    when=~door_rechter & leerstraf,
    then=6,
    since="2014-04-01",
    until="2019-12-31",
    read="2014-04-01",
)

kort = Limit(
    "kort",
    art_6_3_8_1,
    decision="taakstraf_termijn",
    when=werkstraf & hoogstens_honderd,
    then=9,
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    quote="negen maanden indien niet meer dan honderd uren",
)

lang = Limit(
    "lang",
    art_6_3_8_1,
    decision="taakstraf_termijn",
    when=werkstraf & ~hoogstens_honderd,
    then=18,
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
)

kort_leerproject = Limit(
    "kort",
    art_6_3_8_2,
    decision="taakstraf_termijn",
    when=leerstraf & hoogstens_honderd,
    then=9,
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
)

lang_leerproject = Limit(
    "lang",
    art_6_3_8_2,
    decision="taakstraf_termijn",
    when=leerstraf & ~hoogstens_honderd,
    then=18,
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
)

begin_van_de_termijn = NotModelled(
    provision=art_6_3_8_1,
    what=Text(
        "vanaf welke dag de termijn loopt, en verlenging bij vrijheidsontneming of afwezigheid",
        "from which day the period runs, and its extension by custody or absence",
    ),
    why=Text(
        "artikel 6:3:8 noemt geen begin; 6:3:1 geeft dat voor de algemene taakstraf",
        "article 6:3:8 names no start; 6:3:1 gives one for the general task penalty",
    ),
    decisions=("taakstraf_termijn",),
)

overgang_2020 = NotModelled(
    provision=art_6_3_8_1,
    what=Text(
        "welke termijn geldt voor een taakstraf van voor 2020",
        "which period holds for a task penalty of before 2020",
    ),
    why=Text(
        "het overgangsrecht is niet gelezen; hier telt de wet van de peildatum",
        "the transitional law was not read; here the law of the reference date counts",
    ),
    decisions=("taakstraf_termijn",),
    since="2020-01-01",
)
