"""
BW1 278 lid 2. De proeftijd bij herstel in het gezag: ten hoogste zes maanden, altijd te beëindigen.
"""

from jeugdrecht.facts import gezag
from jeugdrecht.logic.rules import Deadline
from jeugdrecht.sources import Provision, Text, atw, bw1

art_278 = Provision(
    bw1("278", 2),
    heading=Text("proeftijd", "trial period"),
    summary=Text(
        "Hangende het onderzoek kan de raad of de ouder vragen de beslissing aan te houden voor een "
        "proeftijd van ten hoogste zes maanden waarin het kind bij die ouder verblijft; de rechtbank kan "
        "die altijd beëindigen.",
        "Pending the case the Raad or parent may ask for a trial period of at most six months with the "
        "child staying with the parent; the court may end it at any time.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

zes_maanden = Deadline(
    "zes_maanden",
    art_278,
    decision="einde_proeftijd_herstel",
    then=gezag.proeftijd_begin.plus(months=6),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="proeftijd van ten hoogste zes maanden",
)

bepaald_door_rechtbank = Deadline(
    "bepaald_door_rechtbank",
    art_278,
    decision="einde_proeftijd_herstel",
    when=gezag.proeftijd_einde.has_come(),
    then=gezag.proeftijd_einde,
    since="2015-01-01",
    actor="rechtbank",
)
