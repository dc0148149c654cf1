"""
Sv 499. De procedure bij de kinderrechter.

Vindt de kinderrechter dat een PIJ moet worden overwogen, dan verwijst hij de zaak naar de meervoudige kamer.
De afdruk van 1 juli 2026 toont 'artikel 77'; de verwijzing gaat naar 77s.
"""

from jeugdrecht.facts import jeugdige, rechter
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, sv

art_499_1 = Provision(
    sv("499", 1),
    heading=Text("procedure bij de kinderrechter", "procedure before the juvenile court judge"),
    summary=Text(
        "De regels voor de behandeling in eerste aanleg gelden; de kinderrechter heeft ook de bevoegdheden "
        "van een "
        "voorzitter.",
        "The rules on first-instance trial apply; the juvenile court judge also has the powers of a "
        "presiding judge.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_499_2 = Provision(
    sv("499", 2),
    heading=Text("verwijzing naar de meervoudige kamer", "referral to the full bench"),
    summary=Text(
        "De kinderrechter verwijst ook naar de meervoudige kamer als volgens hem een PIJ moet worden "
        "overwogen.",
        "The juvenile court judge also refers to the full bench if he finds that a PIJ must be considered.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

# His finding works through the referral, as that of the prosecutor does through the choice of bench.
verwezen = Duty(
    "verwezen",
    art_499_2,
    decision="bevoegde_rechter",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18)
    & decided("absolute_competentie", "rechtbank")
    & rechter.verwijst_naar_meervoudige_kamer,
    then="meervoudige_kamer_met_kinderrechter",
    since="2011-02-01",
    excepts=("sv:495:1/kinderrechter",),
    actor="kinderrechter",
    rests_on=(sv("495", 3),),
)

bevoegdheden_voorzitter = NotModelled(
    provision=art_499_1,
    what=Text(
        "dat de gewone regels over de zitting gelden en de kinderrechter voorzittersbevoegdheden heeft",
        "that the ordinary rules on the hearing apply and the juvenile court judge has a president's powers",
    ),
    why=Text(
        "dat verandert niet welke rechter bevoegd is of welke waarborg geldt",
        "this changes neither which court is competent nor which safeguard holds",
    ),
)

politierechter = NotModelled(
    provision=art_499_2,
    what=Text(
        "de overige regels over de politierechter die ook hier gelden (370, 376 tot en met 381)",
        "the other rules on the single judge that hold here too (370, 376-381)",
    ),
    why=Text(
        "die artikelen zijn niet gelezen",
        "those articles were not read",
    ),
    decisions=("bevoegde_rechter",),
)
