"""
Sv 495b. Gesloten deuren.

Ook als de verdachte op de zitting 18 of ouder is, en ook bij de kantonrechter (artikel 500). Alleen een last
van de voorzitter maakt de zitting openbaar; zolang die er niet is, blijven de deuren dicht.
"""

from jeugdrecht.facts import rechter
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Provision, Text, sv

art_495b_1 = Provision(
    sv("495b", 1),
    heading=Text("gesloten deuren", "closed doors"),
    summary=Text(
        "De zaak is besloten; toegang voor slachtoffer of nabestaanden tenzij de voorzitter anders beslist; "
        "bijzondere toegang kan.",
        "Hearing in private; victims admitted unless the presiding judge decides otherwise.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_495b_2 = Provision(
    sv("495b", 2),
    heading=Text("openbare behandeling gelasten", "ordering a public hearing"),
    summary=Text(
        "Vindt de voorzitter dat openbaarheid zwaarder weegt dan de privacy van de verdachte, medeverdachte, "
        "ouders of voogd, dan gelast hij een openbare behandeling.",
        "If publicity outweighs privacy the presiding judge orders a public hearing.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

gesloten_deuren = Duty(
    "gesloten_deuren",
    art_495b_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="gesloten_deuren",
    since="2011-02-01",
    actor="rechter",
    rests_on=(sv("488", 2), sv("500", 1)),
)

openbaar_op_last = Duty(
    "openbaar_op_last",
    art_495b_2,
    decision="waarborgen",
    when=rechter.openbare_behandeling_gelast,
    since="2011-02-01",
    excepts=("sv:495b:1/gesloten_deuren",),
    actor="rechter",
)

afweging = NotModelled(
    provision=art_495b_2,
    what=Text(
        "de afweging van de voorzitter, en wie hij op een besloten zitting toelaat",
        "the weighing by the presiding judge, and whom he admits to a closed hearing",
    ),
    why=Text(
        "de afweging werkt pas door de last; toegang maakt de zitting niet openbaar",
        "the weighing works only through the order; admission does not make the hearing public",
    ),
    decisions=("waarborgen",),
)
