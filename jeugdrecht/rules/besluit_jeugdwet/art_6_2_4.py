"""
Besluit Jeugdwet 6.2.4. Insluiting in gesloten jeugdhulp: beoordeling binnen drie uur, controle elk kwartier.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bjw

art_6_2_4 = Provision(
    bjw("6.2.4"),
    heading=Text(
        "insluiting: beoordeling in drie uur, controle per kwartier",
        "seclusion: assessment in three hours, check every quarter of an hour",
    ),
    summary=Text(
        "Bij insluiting beoordeelt een gekwalificeerde gedragswetenschapper binnen drie uur; een "
        "hulpverlener controleert minstens elk kwartier.",
        "Seclusion assessed within three hours; checks at least every fifteen minutes.",
    ),
    since="2024-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2024-06-30",
            Text("Geen termijnen bij besluit.", "No terms by decree."),
        ),
    ),
)

uren_en_kwartieren = NotModelled(
    provision=art_6_2_4,
    what=Text(
        "de beoordeling door een gekwalificeerde gedragswetenschapper binnen drie uur na insluiting, en "
        "de controle "
        "door een jeugdhulpverlener minstens elk kwartier",
        "the assessment by a qualified behavioural expert within three hours after seclusion, and the "
        "check by a "
        "care worker at least every quarter of an hour",
    ),
    why=Text(
        "termijnen in uren en minuten; een zaak kent alleen dagen",
        "terms in hours and minutes; a case knows only days",
    ),
    decisions=("termijnen",),
    since="2024-07-01",
)
