"""
Sv 6:1:18. Begin van de proeftijd.

Boek 6 geldt voor jeugdigen alleen voor zover niet anders is bepaald (6:1:14): Sr 77y lid 2 gaat hier voor.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_1_18_1 = Provision(
    sv("6.1.18", 1),
    heading=Text(
        "start proeftijd",
        "start of the probation period",
    ),
    summary=Text(
        "Proeftijd bij voorwaardelijke straf begint bij onherroepelijkheid of bij dadelijke "
        "uitvoerbaarheid; loopt niet tijdens vrijheidsontneming (lid 3).",
        "Probation period starts on finality or immediate enforcement; not during custody.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77y leden 2 en 3: begin volgens de mededeling van 366a Sv, niet bij dadelijke "
                "uitvoerbaarheid.",
                "Art. 77y(2)-(3) Criminal Code: start by the notice of art. 366a CCP, not on immediate "
                "enforceability.",
            ),
        ),
    ),
)

begin_proeftijd = NotModelled(
    provision=art_6_1_18_1,
    what=Text(
        "dat de proeftijd niet loopt tijdens vrijheidsbeneming (lid 3), en het begin bij volwassenen (lid 1)",
        "that the probation period does not run during custody (paragraph 3), and its start for adults "
        "(paragraph 1)",
    ),
    why=Text(
        "de dagen in detentie staan niet in de zaak; bij jeugd geeft Sr 77y lid 2 het begin, dat volgens "
        "6:1:14 lid 1 voorgaat",
        "the days in custody are not in the case; for youths art. 77y(2) Sr gives the start, which prevails "
        "under art. 6:1:14(1)",
    ),
    decisions=("proeftijd_verlenging",),
)
