"""
Leerplichtwet 5. Vrijstelling van inschrijving: drie gronden, en alleen na kennisgeving.

De kennisgeving (6) gaat met een verklaring (7 tot en met 9) naar het college. Bedenkingen gelden niet als de
jongere in het jaar daarvoor op een school van die richting zat (8 lid 2).
"""

from jeugdrecht.facts import school
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, lpw

art_5 = Provision(
    lpw("5"),
    heading=Text("vrijstelling van inschrijving", "exemption from enrolment"),
    summary=Text(
        "Vrijstelling zolang de jongere lichamelijk of psychisch ongeschikt is, bij overwegende bedenkingen "
        "tegen de richting van alle bereikbare scholen, of bij inschrijving in het buitenland; beroep vergt "
        "kennisgeving (6) met bewijs (7-9).",
        "Exemption for unsuitability, conscientious objections, schooling abroad; requires notification.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

vrijgesteld = Scope(
    "vrijgesteld",
    art_5,
    decision="vrijstelling_inschrijving",
    when=school.kennisgeving_gedaan
    & (
        school.vrijstelling_grond.in_("ongeschikt", "buitenland")
        | (school.vrijstelling_grond.is_("bedenkingen") & ~school.eerder_zelfde_richting)
    ),
    then="vrijgesteld",
    since="2015-01-01",
)

niet_vrijgesteld = Scope(
    "niet_vrijgesteld",
    art_5,
    decision="vrijstelling_inschrijving",
    then="niet_vrijgesteld",
    since="2015-01-01",
    closing=True,
)

vrijstelling_door_het_college = Scope(
    "door_het_college",
    art_5,
    decision="vrijstelling_inschrijving",
    when=school.vrijstelling_grond.is_("ander") & school.vrijstelling_15_verleend,
    then="vrijgesteld",
    since="2015-01-01",
)

kennisgeving = NotModelled(
    provision=art_5,
    what=Text(
        "de dagen van de kennisgeving (een maand vooraf, daarna elk jaar voor 1 juli) en van de verklaring "
        "(niet ouder dan drie maanden), en de vrijstelling bij een trekkend bestaan (5a)",
        "the days of the notice (a month in advance, then each year before 1 July) and of the statement (at "
        "most three months old), and the exemption for an itinerant life (5a)",
    ),
    why=Text(
        "of de kennisgeving met de vereiste verklaring is gedaan, wordt als geheel gevraagd",
        "whether notice was given with the statement required is asked as a whole",
    ),
    decisions=("vrijstelling_inschrijving", "leerplicht_route"),
)
