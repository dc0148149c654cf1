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
