"""
Sv 6:6:30a. Gijzeling bij een ontneming die aan een jeugdige is opgelegd.

Zolang de veroordeelde nog geen 18 is, gaat de vordering naar de kinderrechter. Sinds 2023.
"""

from jeugdrecht.facts import jeugdige, tenuitvoerlegging
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_30a_2 = Provision(
    sv("6.6.30a", 2),
    heading=Text(
        "gijzeling bij ontneming jeugd",
        "committal for youth confiscation",
    ),
    summary=Text(
        "Gijzeling bij een aan een jeugdige opgelegde ontneming; zolang nog geen 18 bij de kinderrechter.",
        "Committal for youth confiscation: before 18, before the youth judge.",
    ),
    since="2023-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2022-12-31",
            Text(
                "Bestond niet.",
                "Did not exist.",
            ),
        ),
    ),
)

kinderrechter = Scope(
    "kinderrechter",
    art_6_6_30a_2,
    decision="rechter_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("gijzeling_ontneming") & jeugdige.leeftijd.less_than(18),
    then="kinderrechter",
    since="2023-01-01",
    earlier=Earlier.NOTHING,
    excepts=("meervoudig_in_executie",),
)

kinderrechter_voor_minderjarige = Documented(
    decision="rechter_tenuitvoerlegging",
    question=Question.BEYOND_BASE,
    about=("sv:6.6.30a:2/kinderrechter",),
    why=Text(
        "Over gijzeling bij ontneming beslist voor een minderjarige de kinderrechter; lid 2 wijst "
        "hem zelf aan, ook waar geen meervoudige kamer in beeld was.",
        "For a minor the juvenile judge decides on committal for confiscation; paragraph 2 "
        "designates that judge itself, also where no full bench was in view.",
    ),
)

gijzeling = NotModelled(
    provision=art_6_6_30a_2,
    what=Text(
        "of gijzeling kan worden toegepast en hoelang, en gijzeling bij een boete in een strafbeschikking of "
        "een schadevergoedingsmaatregel",
        "whether committal can be applied and for how long, and committal for a fine in a penal order or a "
        "compensation order",
    ),
    why=Text(
        "dat volgt uit 6:6:25 (dan de kantonrechter) en 6:4:20 (dan het OM), die voor iedereen gelden",
        "that follows from arts 6:6:25 (then the cantonal judge) and 6:4:20 (then the prosecution service), "
        "which hold for everyone",
    ),
    decisions=("rechter_tenuitvoerlegging",),
)
