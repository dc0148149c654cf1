"""
Sv 488. Wanneer de jeugdprocedure geldt.

Wie bij het feit nog geen 18 was, heeft de jeugdprocedure, ook als hij nu ouder is en ook als de rechter
volwassenenstrafrecht toepast. Bepalingen over ouders gelden alleen zolang de verdachte minderjarig is.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, sv

art_488_1 = Provision(
    sv("488", 1),
    heading=Text(
        "gewone strafvordering tenzij anders bepaald",
        "ordinary procedure unless provided otherwise",
    ),
    summary=Text(
        "De rest van het wetboek geldt voor zover deze afdeling niet afwijkt.",
        "General procedure applies unless this section differs.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_488_2 = Provision(
    sv("488", 2),
    heading=Text("wanneer de jeugdprocedure geldt", "when youth procedure applies"),
    summary=Text(
        "De jeugdbepalingen gelden voor wie bij het feit nog geen 18 was, tenzij deze titel afwijkt.",
        "The youth provisions apply to those under 18 at the offence.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_488_3 = Provision(
    sv("488", 3),
    heading=Text("ouders alleen zolang minderjarig", "parents only while a minor"),
    summary=Text(
        "Bepalingen over ouders of voogd gelden alleen zolang de verdachte minderjarig is.",
        "Provisions on parents apply only while the suspect is a minor.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

kantonrechter = decided("absolute_competentie", "kantonrechter")

jeugdprocedure = Scope(
    "jeugdprocedure",
    art_488_2,
    decision="procesrecht",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18),
    then="jeugd",
    since="2002-05-01",
)

gewone_procedure = Scope(
    "gewone_procedure",
    art_488_2,
    decision="procesrecht",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then="gewoon",
    since="2002-05-01",
)

gewone_rechter = Scope(
    "gewone_rechter",
    art_488_2,
    decision="bevoegde_rechter",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18) & ~kantonrechter,
    then="gewone_rechter",
    since="2002-05-01",
)

waarborgen = NotModelled(
    provision=art_488_3,
    what=Text(
        "welke waarborgen de procedure meebrengt, en welke nog voor de ouders gelden",
        "which safeguards the procedure brings, and which still hold for the parents",
    ),
    why=Text(
        "de waarborgen zijn een eigen vraag, die nog niet is opgenomen",
        "the safeguards are a question of their own, not encoded yet",
    ),
    decisions=("procesrecht",),
)
