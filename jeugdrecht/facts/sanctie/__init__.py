"""
The sanction: what it is, its conditions, and its execution.
"""

from jeugdrecht.facts.sanctie.maximum import (
    einduitspraak_op,
    kans_op_levenslang_of_recidive_grond,
    mededeling_betekend_op,
    mededeling_vonnis,
    rechtsmiddel_tijdig,
)
from jeugdrecht.facts.sanctie.opgelegd import (
    dadelijk_uitvoerbaar,
    duur_maanden,
    jeugddetentie_ook_vanaf_18,
    oorspronkelijke_duur_maanden,
    opgelegd_door,
    soort,
    uitgevoerd_maanden,
    uren,
    vervangende_hechtenis,
    vervangende_jeugddetentie,
    voorwaardelijk,
)
from jeugdrecht.facts.sanctie.uitvoering import (
    boete_betaald,
    eerder_verlengd,
    identiteit_vastgesteld,
    in_detentie,
    nieuw_feit_in_proeftijd,
    nieuwe_maatregel_onherroepelijk,
    pij_fase,
    proeftijd_verlenging_maanden,
    taakstraf_begonnen,
    taakstraf_behoorlijk_verricht,
    terugplaatsing_keren,
    terugplaatsing_maanden,
    uitvoeringstermijn_tot,
    verhaal_mogelijk,
    voorwaarde_nageleefd,
    vordering_om,
)
from jeugdrecht.logic.declare import act, day, judgement, number, yes_no
from jeugdrecht.sources import Text

# Of this subject, but in files of their own.
__all__ = [
    "boete_betaald",
    "dadelijk_uitvoerbaar",
    "duur_maanden",
    "eerder_verlengd",
    "einduitspraak_op",
    "identiteit_vastgesteld",
    "in_detentie",
    "jeugddetentie_ook_vanaf_18",
    "kans_op_levenslang_of_recidive_grond",
    "mededeling_betekend_op",
    "mededeling_vonnis",
    "nieuw_feit_in_proeftijd",
    "nieuwe_maatregel_onherroepelijk",
    "oorspronkelijke_duur_maanden",
    "opgelegd_door",
    "pij_fase",
    "proeftijd_verlenging_maanden",
    "rechtsmiddel_tijdig",
    "soort",
    "taakstraf_begonnen",
    "taakstraf_behoorlijk_verricht",
    "terugplaatsing_keren",
    "terugplaatsing_maanden",
    "uitgevoerd_maanden",
    "uitvoeringstermijn_tot",
    "uren",
    "verhaal_mogelijk",
    "vervangende_hechtenis",
    "vervangende_jeugddetentie",
    "voorwaarde_nageleefd",
    "voorwaardelijk",
    "vordering_om",
]

bijzondere_voorwaarde = yes_no(
    "sanctie.bijzondere_voorwaarde",
    item="feit",
    ask=Text("Is een bijzondere voorwaarde gesteld?", "Was a special condition set?"),
    yes=Text("er is een bijzondere voorwaarde gesteld", "a special condition was set"),
    no=Text("er is geen bijzondere voorwaarde gesteld", "no special condition was set"),
    unknown=Text(
        "het is niet bekend of een bijzondere voorwaarde is gesteld",
        "it is not known whether a special condition was set",
    ),
)

aanvang_tenuitvoerlegging = day(
    "sanctie.aanvang_tenuitvoerlegging",
    item="feit",
    ask=Text("Op welke datum begint de tenuitvoerlegging?", "On which date does enforcement start?"),
    says=Text("de tenuitvoerlegging begint op {value}", "enforcement starts on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de tenuitvoerlegging begint",
        "it is not known on which date enforcement starts",
    ),
)

# To impose another sanction alongside a task penalty is a choice of the court: what nobody mentions is not
# imposed. From here a fact reads as one block, a sentence to a line.
# fmt: off

jeugddetentie_ernaast = act(
    "sanctie.jeugddetentie_ernaast", item="feit",
    ask=Text("Wordt naast de taakstraf jeugddetentie opgelegd?",
             "Is youth detention imposed alongside the task penalty?"),
    yes=Text("naast de taakstraf wordt jeugddetentie opgelegd",
             "youth detention is imposed alongside the task penalty"),
    no=Text("naast de taakstraf wordt geen jeugddetentie opgelegd",
            "no youth detention is imposed alongside the task penalty"),
    unknown=Text("het is niet bekend of naast de taakstraf jeugddetentie wordt opgelegd",
                 "it is not known whether youth detention is imposed alongside the task penalty"),
)

gedragsmaatregel_ernaast = act(
    "sanctie.gedragsmaatregel_ernaast", item="feit",
    ask=Text("Wordt naast de taakstraf een gedragsmaatregel opgelegd?",
             "Is a behavioural measure imposed alongside the task penalty?"),
    yes=Text("naast de taakstraf wordt een gedragsmaatregel opgelegd",
             "a behavioural measure is imposed alongside the task penalty"),
    no=Text("naast de taakstraf wordt geen gedragsmaatregel opgelegd",
            "no behavioural measure is imposed alongside the task penalty"),
    unknown=Text("het is niet bekend of naast de taakstraf een gedragsmaatregel wordt opgelegd",
                 "it is not known whether a behavioural measure is imposed alongside the task penalty"),
)

pij_ernaast = act(
    "sanctie.pij_ernaast", item="feit",
    ask=Text("Wordt naast de taakstraf een PIJ-maatregel opgelegd?",
             "Is a PIJ order imposed alongside the task penalty?"),
    yes=Text("naast de taakstraf wordt een PIJ-maatregel opgelegd",
             "a PIJ order is imposed alongside the task penalty"),
    no=Text("naast de taakstraf wordt geen PIJ-maatregel opgelegd",
            "no PIJ order is imposed alongside the task penalty"),
    unknown=Text("het is niet bekend of naast de taakstraf een PIJ-maatregel wordt opgelegd",
                 "it is not known whether a PIJ order is imposed alongside the task penalty"),
)

onvoorwaardelijke_vrijheidsbeneming_ernaast = act(
    "sanctie.onvoorwaardelijke_vrijheidsbeneming_ernaast", item="feit",
    ask=Text(
        "Wordt naast de taakstraf een onvoorwaardelijke vrijheidsstraf of een vrijheidsbenemende maatregel "
        "opgelegd?",
        "Is an unsuspended custodial sentence or a custodial measure imposed alongside the task penalty?",
    ),
    yes=Text(
        "naast de taakstraf wordt een onvoorwaardelijke vrijheidsstraf of vrijheidsbenemende maatregel "
        "opgelegd",
        "an unsuspended custodial sentence or a custodial measure is imposed alongside the task penalty",
    ),
    no=Text(
        "naast de taakstraf wordt geen onvoorwaardelijke vrijheidsstraf of vrijheidsbenemende maatregel "
        "opgelegd",
        "no unsuspended custodial sentence or custodial measure is imposed alongside the task penalty",
    ),
    unknown=Text(
        "het is niet bekend of naast de taakstraf een onvoorwaardelijke vrijheidsstraf of vrijheidsbenemende "
        "maatregel wordt opgelegd",
        "it is not known whether an unsuspended custodial sentence or a custodial measure is imposed "
        "alongside the task penalty",
    ),
)

eerdere_taakstraf_binnen_vijf_jaar = yes_no(
    "sanctie.eerdere_taakstraf_binnen_vijf_jaar", item="feit",
    ask=Text(
        "Is in de vijf jaren voor het feit wegens een misdrijf een taakstraf opgelegd, die is verricht of "
        "waarvoor vervangende hechtenis is bevolen?",
        "In the five years before the offence, was a task penalty imposed for a crime and either performed "
        "or replaced by detention?",
    ),
    yes=Text(
        "in de vijf jaren voor het feit is wegens een misdrijf een taakstraf opgelegd, die is verricht of "
        "vervangen",
        "in the five years before the offence a task penalty was imposed for a crime and performed or "
        "replaced",
    ),
    no=Text(
        "in de vijf jaren voor het feit is wegens een misdrijf geen taakstraf opgelegd die is verricht of "
        "vervangen",
        "in the five years before the offence no task penalty was imposed for a crime and performed or "
        "replaced",
    ),
    unknown=Text(
        "het is niet bekend of in de vijf jaren voor het feit wegens een misdrijf een taakstraf is opgelegd, "
        "die is verricht of vervangen",
        "it is not known whether in the five years before the offence a task penalty was imposed for a "
        "crime and performed or replaced",
    ),
)

eerder_misdrijf_soortgelijk = judgement(
    "sanctie.eerder_misdrijf_soortgelijk", by="rechter", item="feit",
    ask=Text("Was het misdrijf waarvoor de eerdere taakstraf werd opgelegd soortgelijk?",
             "Was the crime for which the earlier task penalty was imposed of a similar kind?"),
    yes=Text("de rechter vindt het misdrijf van de eerdere taakstraf soortgelijk",
             "the court finds the crime of the earlier task penalty similar"),
    no=Text("de rechter vindt het misdrijf van de eerdere taakstraf niet soortgelijk",
            "the court does not find the crime of the earlier task penalty similar"),
    unknown=Text("het is aan de rechter of het misdrijf van de eerdere taakstraf soortgelijk was",
                 "it is for the court to decide whether the crime of the earlier task penalty was similar"),
)

# What a penal order contains and who issues it are choices of that official too.

rijontzegging = act(
    "sanctie.rijontzegging", item="feit",
    ask=Text("Bevat de strafbeschikking een ontzegging van de rijbevoegdheid?",
             "Does the penal order contain a driving disqualification?"),
    yes=Text("de strafbeschikking bevat een ontzegging van de rijbevoegdheid",
             "the penal order contains a driving disqualification"),
    no=Text("de strafbeschikking bevat geen ontzegging van de rijbevoegdheid",
            "the penal order contains no driving disqualification"),
    unknown=Text("het is niet bekend of de strafbeschikking een ontzegging van de rijbevoegdheid bevat",
                 "it is not known whether the penal order contains a driving disqualification"),
)

gedragsaanwijzing = act(
    "sanctie.gedragsaanwijzing", item="feit",
    ask=Text("Bevat de strafbeschikking een aanwijzing over het gedrag van de verdachte?",
             "Does the penal order contain a direction on the suspect's behaviour?"),
    yes=Text("de strafbeschikking bevat een aanwijzing over het gedrag van de verdachte",
             "the penal order contains a direction on the suspect's behaviour"),
    no=Text("de strafbeschikking bevat geen aanwijzing over het gedrag van de verdachte",
            "the penal order contains no direction on the suspect's behaviour"),
    unknown=Text(
        "het is niet bekend of de strafbeschikking een aanwijzing over het gedrag van de verdachte bevat",
        "it is not known whether the penal order contains a direction on the suspect's behaviour",
    ),
)

door_opsporingsambtenaar = act(
    "sanctie.door_opsporingsambtenaar", item="feit",
    ask=Text("Vaardigt een opsporingsambtenaar de strafbeschikking uit?",
             "Does an investigating officer issue the penal order?"),
    yes=Text("een opsporingsambtenaar vaardigt de strafbeschikking uit",
             "an investigating officer issues the penal order"),
    no=Text("de strafbeschikking wordt niet door een opsporingsambtenaar uitgevaardigd",
            "the penal order is not issued by an investigating officer"),
    unknown=Text("het is niet bekend of een opsporingsambtenaar de strafbeschikking uitvaardigt",
                 "it is not known whether an investigating officer issues the penal order"),
)

proeftijd_maanden = number(
    "sanctie.proeftijd_maanden", unit="maand", item="feit", optional=True,
    ask=Text("Hoeveel maanden duurt de proeftijd?", "How many months does the probation period last?"),
    says=Text("de proeftijd duurt {value} maanden", "the probation period lasts {value} months"),
    unknown=Text("het is niet bekend hoelang de proeftijd duurt",
                 "it is not known how long the probation period lasts"),
)
