"""
Sv 496. De ouders op de zitting.

De ouders of voogd worden opgeroepen en moeten sinds 2012 komen, zolang de verdachte minderjarig is (488 lid
3). Bij de kantonrechter gold tot 1 juni 2019 alleen de oproeping (artikel 500).
"""

from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak, kantonrechter, minderjarig
from jeugdrecht.sources import Edition, Provision, Text, sv

art_496_1 = Provision(
    sv("496", 1),
    heading=Text("ouders op de zitting", "parents at the hearing"),
    summary=Text(
        "Ouders of voogd moeten de zitting bijwonen en worden opgeroepen; medebrenging kan.",
        "Parents must attend and are summoned; may be brought in.",
    ),
    since="2012-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2011-12-31",
            Text(
                "De ouders werden opgeroepen, zonder plicht te verschijnen.",
                "The parents were summoned, without a duty to appear.",
            ),
        ),
    ),
)

# Art. 500 of 2011 refers to a second sentence, which art. 496(1) of that year does not have.
oproeping_bij_kantonrechter_2011 = unread(
    sv("500", 1), "artikel 500 verwijst in 2011 naar een tweede volzin die artikel 496 lid 1 toen niet had"
)

ouders_oproepen_2011 = Duty(
    "ouders_oproepen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & (~kantonrechter | oproeping_bij_kantonrechter_2011),
    then="ouders_oproepen",
    since="2011-02-01",
    until="2011-12-31",
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
    read="2011-02-01",
)

ouders_oproepen = Duty(
    "ouders_oproepen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_oproepen",
    since="2012-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
)

ouders_bijwonen_tot_2019 = Duty(
    "ouders_bijwonen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & ~kantonrechter,
    then="ouders_bijwonen",
    since="2012-01-01",
    until="2019-05-31",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
    read="2017-03-01",
)

ouders_bijwonen = Duty(
    "ouders_bijwonen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_bijwonen",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
)

anderen_dan_ouders = NotModelled(
    provision=art_496_1,
    what=Text(
        "een vertrouwenspersoon of de Raad op de zitting in plaats van de ouders, het woord van de ouders, "
        "verhoor buiten hun aanwezigheid en aanhouding als zij wegblijven (496 leden 2 tot en met 5, 496a)",
        "a person of trust or the Board at the hearing instead of the parents, the parents' say, "
        "questioning without them and adjournment if they stay away (496(2)-(5), 496a)",
    ),
    why=Text(
        "de waarborgentabel vraagt alleen of de ouders worden opgeroepen en moeten komen",
        "the table of safeguards asks only whether the parents are summoned and must come",
    ),
    decisions=("waarborgen",),
)
