"""
Sr 1 lid 2. De gunstigste bepaling bij wetswijziging.

Verandert de wet na het feit, dan geldt wat voor de verdachte het gunstigst is.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, sr

art_1_2 = Provision(
    sr("1", 2),
    heading=Text(
        "gunstigste bepaling bij wetswijziging",
        "most favourable provision after a change of law",
    ),
    summary=Text(
        "Verandert de wet nadat het feit is begaan, dan past de rechter van de oude en de nieuwe "
        "bepalingen de voor de verdachte gunstigste toe.",
        "If the law changes after the offence, the court applies whichever provisions are most "
        "favourable to the accused.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

vergelijking_in_concreto = NotModelled(
    provision=art_1_2,
    what=Text(
        "de vergelijking van oud en nieuw recht in het concrete geval, als de wet na het feit is veranderd",
        "the comparison of old and new law in the concrete case, where the law changed after the offence",
    ),
    why=Text(
        "wat gunstiger is hangt af van de straf die in deze zaak zou volgen; dat weegt de rechter",
        "what is more favourable depends on the sentence in this case; that is for the court to weigh",
    ),
    decisions=("sanctierecht", "kale_taakstraf"),
)
