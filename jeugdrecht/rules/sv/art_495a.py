"""
Sv 495a. De verdachte moet zelf verschijnen.

De plicht geldt bij de kinderrechter en de meervoudige kamer, zolang de verdachte op de zitting nog geen 18
is. Artikel 500 noemt dit artikel niet voor de kantonrechter: daar geldt de plicht niet (uitleg).
"""

from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, kantonrechter, vanaf_18_op_de_dag
from jeugdrecht.sources import Provision, Text, sv

art_495a_1 = Provision(
    sv("495a", 1),
    heading=Text("verschijningsplicht", "duty to appear"),
    summary=Text(
        "De verdachte moet in persoon verschijnen; medebrenging is mogelijk.",
        "The suspect must appear in person; may be brought in.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_495a_4 = Provision(
    sv("495a", 4),
    heading=Text("geen verschijningsplicht vanaf 18", "no duty to appear from 18"),
    summary=Text(
        "De plicht en de gevolgen ervan gelden niet als de verdachte op de zitting 18 is.",
        "The duty and what follows from it do not hold if the suspect is 18 at the hearing.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

verschijningsplicht = Duty(
    "verschijningsplicht",
    art_495a_1,
    decision="waarborgen",
    when=jeugdzaak & ~kantonrechter,
    then="verschijningsplicht",
    since="2011-02-01",
    actor="rechter",
    rests_on=(sv("488", 2), sv("500", 1)),
)

achttien_op_zitting = Scope(
    "achttien_op_zitting",
    art_495a_4,
    decision="waarborgen",
    when=vanaf_18_op_de_dag,
    since="2011-02-01",
    excepts=("sv:495a:1/verschijningsplicht",),
)

gevolgen_van_wegblijven = NotModelled(
    provision=art_495a_1,
    what=Text(
        "wat volgt als de verdachte niet verschijnt: uitstel, medebrenging of verstek (leden 2 en 3)",
        "what follows if the suspect does not appear: adjournment, being brought in or default "
        "(paragraphs 2 and 3)",
    ),
    why=Text("dat is geen waarborg maar een gevolg", "that is no safeguard but a consequence"),
    decisions=("waarborgen",),
)
