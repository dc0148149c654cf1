"""
Algemene aanwijzingen tijdelijk certificaat (2017). Tijd voor overdracht als een certificaat eindigt.

Alleen de overwegingen zijn bekend, uit een secundaire bron. Zonder keuze overbrugt niets: GAP-5.
"""

from jeugdrecht.facts import certificaat, rechtsvraag
from jeugdrecht.logic.rules import Definition, NotModelled
from jeugdrecht.sources import Provision, Text, aatc, bjw, jw

aanwijzing_1 = Provision(
    aatc("1"),
    heading=Text(
        "het tijdelijk certificaat",
        "the temporary certificate",
    ),
    summary=Text(
        "Algemene aanwijzingen van 7 juli 2017 gaan ervan uit dat instelling en professionals bij einde "
        "van het certificaat meteen onbevoegd zijn en dat bij intrekking, schorsing, beperking of niet-"
        "verlenging tijd nodig is om zaken over te dragen; daarvoor is een tijdelijk certificaat "
        "voorzien. De voorwaarden en duur zijn niet gelezen.",
        "General directions of 7 July 2017: end of certificate means immediate lack of competence; "
        "temporary certificate to allow transfer. Conditions and duration not read.",
    ),
    since="2018-08-01",
    read="2018-08-01",
    confidence="secondary",
)

tijdelijk = Definition(
    "tijdelijk",
    aanwijzing_1,
    decision="certificaat_geldig",
    when=certificaat.soort.is_("tijdelijk_certificaat") & ~certificaat.ingetrokken & rechtsvraag.gap_5,
    then="geldig",
    since="2018-08-01",
    rests_on=(bjw("3.1.4", 1),),
    fills=jw("3.4", 6),
)

voorwaarden = NotModelled(
    provision=aanwijzing_1,
    what=Text(
        "de voorwaarden en de duur van een tijdelijk certificaat",
        "the conditions and duration of a temporary certificate",
    ),
    why=Text(
        "alleen de overwegingen van de aanwijzingen zijn gezien, in een secundaire bron",
        "only the considerations of the directions were seen, in a secondary source",
    ),
    decisions=("certificaat_geldig", "bevoegde_uitvoerder"),
)
