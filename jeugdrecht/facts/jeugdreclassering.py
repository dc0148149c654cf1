"""
Youth probation by a certified institution: what it consists of, on what it rests, how it reports.
"""

from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import choice, derived, derived_number, event, judgement, number, yes_no
from jeugdrecht.sources import Text

werkzaamheid = choice(
    "jeugdreclassering.werkzaamheid",
    "toezicht_voorwaarden",
    "begeleiding",
    "begeleiding_stp",
    "aanwijzing_bjj",
    "overige_taak",
    ask=Text(
        "Om welke werkzaamheid van de jeugdreclassering gaat het?",
        "Which activity of youth probation is concerned?",
    ),
    says=Text(
        "de werkzaamheid van de jeugdreclassering is {value}", "the activity of youth probation is {value}"
    ),
    unknown=Text(
        "het is niet bekend om welke werkzaamheid van de jeugdreclassering het gaat",
        "it is not known which activity of youth probation is concerned",
    ),
)

met_voorwaarden = yes_no(
    "jeugdreclassering.met_voorwaarden",
    ask=Text(
        "Zijn bij de jeugdreclassering voorwaarden gesteld?", "Were conditions set for the youth probation?"
    ),
    yes=Text(
        "bij de jeugdreclassering zijn voorwaarden gesteld", "conditions were set for the youth probation"
    ),
    no=Text(
        "bij de jeugdreclassering zijn geen voorwaarden gesteld",
        "no conditions were set for the youth probation",
    ),
    unknown=Text(
        "het is niet bekend of bij de jeugdreclassering voorwaarden zijn gesteld",
        "it is not known whether conditions were set for the youth probation",
    ),
)

voorwaarde_niet_nagekomen = judgement(
    "jeugdreclassering.voorwaarde_niet_nagekomen",
    by="gi",
    ask=Text(
        "Is een voorwaarde niet of niet geheel nagekomen?", "Was a condition not met, or not fully met?"
    ),
    yes=Text("een voorwaarde is niet of niet geheel nagekomen", "a condition was not met, or not fully met"),
    no=Text("de voorwaarden zijn geheel nagekomen", "the conditions were fully met"),
    unknown=Text(
        "het is aan de gecertificeerde instelling of een voorwaarde niet of niet geheel is nagekomen",
        "it is for the certified institution to decide whether a condition was not met, or not fully met",
    ),
)

niet_nakoming_op = event(
    "jeugdreclassering.niet_nakoming_op",
    ask=Text(
        "Op welke datum bleek de gecertificeerde instelling dat een voorwaarde niet of niet geheel is "
        "nagekomen?",
        "On which date did the certified institution find that a condition was not, or not fully, met?",
    ),
    says=Text(
        "op {value} bleek dat een voorwaarde niet of niet geheel is nagekomen",
        "on {value} it appeared that a condition was not, or not fully, met",
    ),
    unknown=Text(
        "het is niet bekend wanneer bleek dat een voorwaarde niet is nagekomen",
        "it is not known when it appeared that a condition was not met",
    ),
)

kader = choice(
    "jeugdreclassering.kader",
    "bijzondere_voorwaarde",
    "stp",
    "schorsing",
    ask=Text(
        "In welk kader wordt de jeugdreclassering uitgevoerd?",
        "In which framework is the youth probation carried out?",
    ),
    says=Text(
        "het kader van de jeugdreclassering is {value}", "the framework of the youth probation is {value}"
    ),
    unknown=Text(
        "het is niet bekend in welk kader de jeugdreclassering wordt uitgevoerd",
        "it is not known in which framework the youth probation is carried out",
    ),
)

datum_laatste_verslag = event(
    "jeugdreclassering.datum_laatste_verslag",
    ask=Text(
        "Op welke datum bracht de GI voor het laatst verslag uit aan het OM?",
        "On which date did the certified institution last report to the prosecution service?",
    ),
    says=Text(
        "de GI bracht voor het laatst verslag uit op {value}",
        "the certified institution last reported on {value}",
    ),
    unknown=Text(
        "het is niet bekend op welke datum de GI voor het laatst verslag uitbracht",
        "it is not known on which date the certified institution last reported",
    ),
)

# At least every six months: one day over six is late, so a month entered counts.
maanden_sinds_verslag = derived_number(
    "jeugdreclassering.maanden_sinds_verslag",
    datum_laatste_verslag.months_until(peildatum, begun=True),
    unit="maand",
    ask=Text(
        "Hoeveel maanden geleden bracht de GI verslag uit aan het OM (een begonnen maand telt mee)?",
        "How many months ago did the certified institution report to the "
        "prosecution service (a month that has begun counts)?",
    ),
    says=Text("het laatste verslag is {value} maanden oud", "the last report is {value} months old"),
    unknown=Text(
        "het is niet bekend hoeveel maanden oud het laatste verslag is",
        "it is not known how many months old the last report is",
    ),
)

afschrift_raad = yes_no(
    "jeugdreclassering.afschrift_raad",
    ask=Text(
        "Is een afschrift van het verslag aan de raad gezonden?", "Was a copy of the report sent to the Raad?"
    ),
    yes=Text(
        "een afschrift van het verslag is aan de raad gezonden", "a copy of the report was sent to the Raad"
    ),
    no=Text(
        "er is geen afschrift van het verslag aan de raad gezonden",
        "no copy of the report was sent to the Raad",
    ),
    unknown=Text(
        "het is niet bekend of een afschrift van het verslag aan de raad is gezonden",
        "it is not known whether a copy of the report was sent to the Raad",
    ),
)

gegevensuitwisseling_strafketen = yes_no(
    "jeugdreclassering.gegevensuitwisseling_strafketen",
    ask=Text(
        "Wisselt de jeugdreclassering gegevens uit in de strafrechtketen?",
        "Does youth probation exchange data within the criminal justice chain?",
    ),
    yes=Text(
        "de jeugdreclassering wisselt gegevens uit in de strafrechtketen",
        "youth probation exchanges data within the criminal justice chain",
    ),
    no=Text(
        "de jeugdreclassering wisselt geen gegevens uit in de strafrechtketen",
        "youth probation exchanges no data within the criminal justice chain",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdreclassering gegevens uitwisselt in de strafrechtketen",
        "it is not known whether youth probation exchanges data within the criminal justice chain",
    ),
)

strafrechtelijke_beslissing = choice(
    "jeugdreclassering.strafrechtelijke_beslissing",
    "titel_viiia_sr",
    "tenuitvoerlegging_jeugdigen_sv",
    "bijzondere_procedure_sv",
    "schorsing_493_sv",
    optional=True,
    ask=Text(
        "Welke strafrechtelijke beslissing ligt eraan ten grondslag (nvt: geen)?",
        "Which criminal decision underlies it (nvt: none)?",
    ),
    says=Text(
        "de strafrechtelijke beslissing die eraan ten grondslag ligt is {value}",
        "the criminal decision that underlies it is {value}",
    ),
    unknown=Text(
        "het is niet bekend welke strafrechtelijke beslissing eraan ten grondslag ligt",
        "it is not known which criminal decision underlies it",
    ),
)

is_strafrechtelijke_beslissing = derived(
    "jeugdreclassering.is_strafrechtelijke_beslissing",
    strafrechtelijke_beslissing.in_(
        "titel_viiia_sr", "tenuitvoerlegging_jeugdigen_sv", "bijzondere_procedure_sv", "schorsing_493_sv"
    ),
    ask=Text("Is er een strafrechtelijke beslissing?", "Is there a criminal decision?"),
    yes=Text("er is een strafrechtelijke beslissing", "there is a criminal decision"),
    no=Text("er is geen strafrechtelijke beslissing", "there is no criminal decision"),
    unknown=Text(
        "het is niet bekend of er een strafrechtelijke beslissing is",
        "it is not known whether there is a criminal decision",
    ),
)

zaken_per_professional = number(
    "jeugdreclassering.zaken_per_professional",
    unit="zaak per jaar",
    ask=Text(
        "Hoeveel jeugdreclasseringszaken heeft een professional per jaar?",
        "How many youth probation cases does a professional handle per year?",
    ),
    says=Text(
        "een professional heeft in de jeugdreclassering {value}",
        "a professional has {value} in youth probation",
    ),
    unknown=Text(
        "het is niet bekend hoeveel jeugdreclasseringszaken een professional per jaar heeft",
        "it is not known how many youth probation cases a professional handles per year",
    ),
)
