"""
Leerplichtwet 3. Wanneer de leerplicht begint en eindigt.

Zij begint op de eerste schooldag van de maand na de vijfde verjaardag en eindigt aan het slot van een
schooljaar, nooit op een verjaardag. Welk van de twee eindpunten telt zegt de tekst niet: het eerste, tenzij
anders gegeven.
"""

from jeugdrecht.facts import jeugdige, rechtsvraag, school, zaak
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, lpw

art_3_1 = Provision(
    lpw("3", 1),
    heading=Text("begin en einde van de leerplicht", "start and end of compulsory education"),
    summary=Text(
        "Start: eerste schooldag in de maand na die van de vijfde verjaardag. Einde: slot van het schooljaar "
        "nadat minstens twaalf volle schooljaren zijn gevolgd, of waarin de zestiende verjaardag viel.",
        "Starts first school day of the month after turning five; ends at end of the school year after "
        "twelve full years, or of the year in which sixteen is reached.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

# At six it has begun for certain, and at seventeen the school year of the sixteenth birthday is over.
leerplicht_begonnen = jeugdige.leeftijd.at_least(6) | zaak.peildatum.on_or_after(
    school.eerste_schooldag_na_vijf
)
twaalf_schooljaren = school.einde_twaalfde_schooljaar.before(zaak.peildatum)
schooljaar_van_zestien = jeugdige.leeftijd.at_least(17) | (
    jeugdige.leeftijd.at_least(16) & school.einde_schooljaar_zestien.before(zaak.peildatum)
)
leerplicht_geeindigd = (twaalf_schooljaren & schooljaar_van_zestien) | (
    (twaalf_schooljaren | schooljaar_van_zestien) & rechtsvraag.gap_9
)

leerplichtig = Scope(
    "leerplichtig",
    art_3_1,
    decision="leerplicht",
    when=leerplicht_begonnen & ~leerplicht_geeindigd,
    then="leerplichtig",
    since="2015-01-01",
)

niet_leerplichtig = Scope(
    "niet",
    art_3_1,
    decision="leerplicht",
    then="niet",
    since="2015-01-01",
    closing=True,
)

schoolkalender = NotModelled(
    provision=art_3_1,
    what=Text(
        "de schoolkalender, de acht jaren die een basisschool in minder jaren telt (lid 2), en de "
        "vervangende leerplicht (3a, 3b)",
        "the school calendar, the eight years that a primary school in fewer years counts for (para. 2), and "
        "substitute compulsory education (3a, 3b)",
    ),
    why=Text(
        "de dagen verschillen van school tot school en worden gevraagd",
        "the days differ between schools and are asked",
    ),
    decisions=("leerplicht", "leerplicht_route"),
)
