"""
Sr 77bb. Mededeling van de voorwaardelijke veroordeling.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, sr

art_77bb = Provision(
    sr("77bb"),
    heading=Text(
        "mededeling voorwaardelijke straf",
        "notice of a suspended sentence",
    ),
    summary=Text(
        "Sv 366a geldt voor de mededeling van een voorwaardelijke veroordeling.",
        "Sv 366a applies to notifying a suspended sentence.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

mededeling = NotModelled(
    provision=art_77bb,
    what=Text(
        "dat art. 366a Sv voor de mededeling geldt",
        "that art. 366a CCP governs the notice",
    ),
    why=Text(
        "het zegt hoe de veroordeling wordt meegedeeld; daar hangt alleen het begin van de proeftijd aan",
        "it says how the sentence is notified; only the start of the probation period hangs on that",
    ),
)
