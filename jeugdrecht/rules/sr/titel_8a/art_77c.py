"""
Sr 77c. Jeugdstrafrecht voor jongvolwassenen.

Wie bij het feit 18 tot en met 22 jaar oud was, kan volgens het jeugdstrafrecht worden berecht, op grond van
de persoonlijkheid van de dader of de omstandigheden van het feit. Ernst van het feit is hier geen grond.
Voor feiten van voor 1 april 2014 was de bovengrens 21 jaar.
"""

from jeugdrecht.facts import jeugdige, rechter
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled, Power, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, sr, wet_adolescentenstrafrecht

art_77c_1 = Provision(
    sr("77c", 1),
    heading=Text("jeugdstrafrecht voor jongvolwassenen", "youth criminal law for young adults"),
    summary=Text(
        "Was de jongvolwassene bij het feit 18 of ouder en nog geen 23, dan kan de rechter de "
        "jeugdsancties (77g t/m 77hh) kiezen op een van twee gronden: persoonlijkheid van de dader,"
        " of omstandigheden waaronder het feit gebeurde.",
        "For young adults aged 18 to under 23 at the time, the court may apply youth sanctions (77g"
        " ff.) on the ground of personality or circumstances.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "De bovengrens was 21 jaar: 18 tot en met 20 jaar op het feit.",
                "The upper limit was 21: aged 18 to 20 at the offence.",
            ),
        ),
    ),
)

art_77c_2 = Provision(
    sr("77c", 2),
    heading=Text("geen Halt voor jongvolwassenen", "no Halt for young adults"),
    summary=Text(
        "Voor jongvolwassenen is de Halt-afdoening van 77e niet beschikbaar.",
        "Halt (77e) is not available to young adults.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04", "2014-03-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

grond_jongvolwassene = rechter.grond_persoonlijkheid_dader | rechter.grond_omstandigheden_feit

jeugdrecht_tot_2014 = Power(
    "jeugdrecht",
    art_77c_1,
    decision="sanctierecht",
    opens="jeugd",
    requires=jeugdige.leeftijd_op_pleegdatum.between(18, 21),
    grounds=grond_jongvolwassene,
    act=rechter.past_jeugdrecht_toe,
    actor="rechter",
    since="2002-05-04",
    until="2014-03-31",
    rests_on=(sr("1", 2), wet_adolescentenstrafrecht("V")),
    read="2014-03-12",
)

# Art. V keeps the new upper limit from older offences; whether Sr 1 lid 2 breaks through it is undecided
# (ECLI:NL:HR:2016:2716), so for those aged 21 and 22 then the court must say which goes first.
gunstiger_recht_21_22 = Power(
    "gunstiger_recht",
    art_77c_1,
    decision="sanctierecht",
    opens="jeugd",
    requires=jeugdige.leeftijd_op_pleegdatum.between(21, 23),
    grounds=grond_jongvolwassene & rechter.gunstiger_recht_gaat_voor,
    act=rechter.past_jeugdrecht_toe,
    actor="rechter",
    since="2002-05-04",
    until="2014-03-31",
    rests_on=(sr("1", 2), wet_adolescentenstrafrecht("V")),
    read="2014-03-12",
)

jeugdrecht = Power(
    "jeugdrecht",
    art_77c_1,
    decision="sanctierecht",
    opens="jeugd",
    requires=jeugdige.leeftijd_op_pleegdatum.between(18, 23),
    grounds=grond_jongvolwassene,
    act=rechter.past_jeugdrecht_toe,
    actor="rechter",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    quote="achttien jaren doch nog niet die van drieëntwintig jaren",
)

geen_halt = Prohibition(
    "geen_halt",
    art_77c_2,
    decision="halt",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then="niet_beschikbaar",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
)

geen_halt_uren = Limit(
    "geen_halt_uren",
    art_77c_2,
    decision="sanctiemaxima.halt_uren",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then=NONE,
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
)

halt_bij_oud_77c = NotModelled(
    provision=art_77c_2,
    what=Text(
        "Halt bij wie op een feit van voor 1 april 2014 18, 19 of 20 was en volgens jeugdrecht werd berecht",
        "Halt for those aged 18 to 20 at an offence before 1 April 2014 and tried under youth law",
    ),
    why=Text(
        "de oude tekst sloot dat niet uit, maar zegt ook niet hoe het kan nadat de rechter heeft beslist",
        "the old text did not exclude it, nor does it say how it can follow a decision of the court",
    ),
    decisions=("halt", "sanctiemaxima"),
    until="2014-03-31",
)
