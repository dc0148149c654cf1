"""
Sr 77wa. Jeugdhulp als programma van de gedragsmaatregel.

Sinds de Jeugdwet; daarvoor zorg volgens de Wet op de jeugdzorg, met een indicatiebesluit.
"""

from jeugdrecht.facts import zaak
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77wa_1 = Provision(
    sr("77wa", 1),
    heading=Text(
        "gedragsmaatregel als jeugdhulp",
        "behavioural measure as youth care",
    ),
    summary=Text(
        "Het programma kan geheel of deels jeugdhulp in de zin van de Jeugdwet zijn; de Raad meldt dat "
        "direct aan de GI (lid 2).",
        "The programme may consist of youth care; the Board informs the certified institution.",
    ),
    since="2015-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2008-02-01",
            "2014-12-31",
            Text(
                "Zorg volgens de Wet op de jeugdzorg, met een indicatiebesluit van de stichting.",
                "Care under the Wet op de jeugdzorg, with a decision of the foundation.",
            ),
        ),
    ),
)

jeugdhulp = Scope(
    "jeugdhulp",
    art_77wa_1,
    decision="gedragsmaatregel_invulling",
    when=zaak.peildatum.on_or_after("2015-01-01"),
    then="jeugdhulp",
    since="2014-04-01",
    actor="rechter",
)

jeugdzorg_tot_2015 = NotModelled(
    provision=art_77wa_1,
    what=Text(
        "jeugdzorg met een indicatiebesluit, voor 2015, en de mededeling van de Raad aan de "
        "gecertificeerde instelling",
        "youth care with an indication decision, before 2015, and the notice of the Board to the certified "
        "institution",
    ),
    why=Text(
        "het indicatiebesluit staat niet in de zaak; de mededeling volgt op de oplegging",
        "the indication decision is not in the case; the notice follows the imposition",
    ),
    decisions=("gedragsmaatregel_invulling",),
)
