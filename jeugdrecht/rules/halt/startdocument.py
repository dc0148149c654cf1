"""
Het startdocument (VNG, omstreeks 2016) over het instrumentarium van de jeugdstrafrechtketen. Het bindt
niemand.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, startdocument_lij

halt_of_raad = Provision(
    startdocument_lij("lij"),
    heading=Text("Halt of Raad in het startdocument", "Halt or Board in the founding document"),
    summary=Text(
        "Na proces-verbaal van een minderjarige: politie voert gegevens in (preselect), en op "
        "risicoprofiel gaat de jongere naar Halt of naar de Raad voor strafonderzoek; de Raad "
        "adviseert voor de zitting, ook over jeugdreclassering.",
        "Seed: police pre-selection sends a youth to Halt or to a Board inquiry; the Board "
        "advises the hearing.",
    ),
    since="2016-01-01",
    read="2016-01-01",
    confidence="secondary",
)

leeftijden = Provision(
    startdocument_lij("leeftijd"),
    heading=Text("leeftijden in het startdocument", "ages in the founding document"),
    summary=Text(
        "Twaalf tot achttien in beginsel jeugdrecht, vanaf zestien ook volwassenenrecht bij bijzondere "
        "aanleiding, jeugdstraffen tot 23.",
        "Seed: 12-18 youth law, from 16 adult law exceptionally, up to 23 youth law.",
    ),
    since="2016-01-01",
    read="2016-01-01",
    confidence="secondary",
)

leeftijden_staan_in_de_wet = NotModelled(
    provision=leeftijden,
    what=Text(
        "de leeftijdsgrenzen zoals het startdocument ze beschrijft, en hun band met de Jeugdwet",
        "the age limits as the founding document describes them, and their link with the Youth Act",
    ),
    why=Text(
        "een beschrijving; de grenzen staan in de artikelen 77a, 77b en 77c Sr en worden daar beslist",
        "a description; the limits stand in articles 77a, 77b and 77c Criminal Code and are decided there",
    ),
)

andere_wegen = NotModelled(
    provision=halt_of_raad,
    what=Text(
        "reprimande, sepot, strafbeschikking en dagvaarding als eigen wegen",
        "reprimand, dismissal, penal order and summons as routes of their own",
    ),
    why=Text(
        "het startdocument kent alleen Halt en de Raad; wat de officier kiest, staat onder OM",
        "the founding document knows only Halt and the Board; what the prosecutor chooses falls under OM",
    ),
    decisions=("route",),
)
