"""
The sanction while it is carried out; its subject is `sanctie`.
"""

from jeugdrecht.logic.declare import choice, day, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

in_detentie = yes_no(
    "sanctie.in_detentie", item="feit",
    ask=Text("Is de veroordeelde uit anderen hoofde zijn vrijheid ontnomen?",
             "Is the convicted person in custody on another ground?"),
    yes=Text("de veroordeelde is uit anderen hoofde zijn vrijheid ontnomen",
             "the convicted person is in custody on another ground"),
    no=Text("de veroordeelde is niet uit anderen hoofde zijn vrijheid ontnomen",
            "the convicted person is not in custody on another ground"),
    unknown=Text("het is niet bekend of de veroordeelde uit anderen hoofde zijn vrijheid is ontnomen",
                 "it is not known whether the convicted person is in custody on another ground"),
)

nieuwe_maatregel_onherroepelijk = yes_no(
    "sanctie.nieuwe_maatregel_onherroepelijk", item="feit",
    ask=Text("Is opnieuw een gedragsmaatregel of PIJ onherroepelijk opgelegd?",
             "Has a new behavioural measure or PIJ order become final?"),
    yes=Text("een nieuwe gedragsmaatregel of PIJ is onherroepelijk",
             "a new behavioural measure or PIJ order has become final"),
    no=Text("er is geen nieuwe gedragsmaatregel of PIJ onherroepelijk",
            "no new behavioural measure or PIJ order has become final"),
    unknown=Text("het is niet bekend of een nieuwe gedragsmaatregel of PIJ onherroepelijk is",
                 "it is not known whether a new behavioural measure or PIJ order has become final"),
)

taakstraf_begonnen = yes_no(
    "sanctie.taakstraf_begonnen", item="feit",
    ask=Text("Is de veroordeelde met de taakstraf begonnen?",
             "Has the convicted person started the task penalty?"),
    yes=Text("de veroordeelde is met de taakstraf begonnen",
             "the convicted person has started the task penalty"),
    no=Text("de veroordeelde is niet met de taakstraf begonnen",
            "the convicted person has not started the task penalty"),
    unknown=Text("het is niet bekend of de veroordeelde met de taakstraf is begonnen",
                 "it is not known whether the convicted person has started the task penalty"),
)

identiteit_vastgesteld = yes_no(
    "sanctie.identiteit_vastgesteld", item="feit",
    ask=Text("Werkt de veroordeelde mee aan het vaststellen van zijn identiteit?",
             "Does the convicted person cooperate in establishing his identity?"),
    yes=Text("de veroordeelde werkt mee aan het vaststellen van zijn identiteit",
             "the convicted person cooperates in establishing his identity"),
    no=Text("de veroordeelde werkt niet mee aan het vaststellen van zijn identiteit",
            "the convicted person does not cooperate in establishing his identity"),
    unknown=Text("het is niet bekend of de veroordeelde meewerkt aan het vaststellen van zijn identiteit",
                 "it is not known whether the convicted person cooperates in establishing his identity"),
)

taakstraf_behoorlijk_verricht = judgement(
    "sanctie.taakstraf_behoorlijk_verricht", by="openbaar_ministerie", item="feit",
    ask=Text("Is de taakstraf behoorlijk verricht?", "Was the task penalty properly performed?"),
    yes=Text("het OM vindt de taakstraf behoorlijk verricht",
             "the prosecution service finds the task penalty properly performed"),
    no=Text("het OM vindt de taakstraf niet behoorlijk verricht",
            "the prosecution service finds the task penalty not properly performed"),
    unknown=Text("het is aan het OM of de taakstraf behoorlijk is verricht",
                 "it is for the prosecution service to decide whether the task penalty was properly "
                 "performed"),
)

uitvoeringstermijn_tot = day(
    "sanctie.uitvoeringstermijn_tot", item="feit",
    ask=Text("Op welke datum loopt de termijn voor de taakstraf af?",
             "On which date does the period for the task penalty end?"),
    says=Text("de termijn voor de taakstraf loopt af op {value}",
              "the period for the task penalty ends on {value}"),
    unknown=Text("het is niet bekend wanneer de termijn voor de taakstraf afloopt",
                 "it is not known when the period for the task penalty ends"),
)

voorwaarde_nageleefd = yes_no(
    "sanctie.voorwaarde_nageleefd", item="feit",
    ask=Text("Zijn de voorwaarden of aanwijzingen nageleefd?",
             "Were the conditions or directions complied with?"),
    yes=Text("de voorwaarden of aanwijzingen zijn nageleefd",
             "the conditions or directions were complied with"),
    no=Text("een voorwaarde of aanwijzing is niet nageleefd",
            "a condition or direction was not complied with"),
    unknown=Text("het is niet bekend of de voorwaarden of aanwijzingen zijn nageleefd",
                 "it is not known whether the conditions or directions were complied with"),
)

nieuw_feit_in_proeftijd = yes_no(
    "sanctie.nieuw_feit_in_proeftijd", item="feit",
    ask=Text("Is voor het einde van de proeftijd een nieuw strafbaar feit gepleegd?",
             "Was a new offence committed before the end of the probation period?"),
    yes=Text("voor het einde van de proeftijd is een nieuw strafbaar feit gepleegd",
             "a new offence was committed before the end of the probation period"),
    no=Text("voor het einde van de proeftijd is geen nieuw strafbaar feit gepleegd",
            "no new offence was committed before the end of the probation period"),
    unknown=Text(
        "het is niet bekend of voor het einde van de proeftijd een nieuw feit is gepleegd",
        "it is not known whether a new offence was committed before the end of the probation period",
    ),
)

proeftijd_verlenging_maanden = number(
    "sanctie.proeftijd_verlenging_maanden", unit="maand", item="feit",
    ask=Text("Met hoeveel maanden zou de proeftijd worden verlengd?",
             "By how many months would the probation period be extended?"),
    says=Text("de proeftijd zou worden verlengd met {value}",
              "the probation period would be extended by {value}"),
    unknown=Text("het is niet bekend met hoeveel maanden de proeftijd zou worden verlengd",
                 "it is not known by how many months the probation period would be extended"),
)

eerder_verlengd = yes_no(
    "sanctie.eerder_verlengd", item="feit",
    ask=Text("Is de proeftijd of maatregel al eerder verlengd?",
             "Has the probation period or measure been extended before?"),
    yes=Text("de proeftijd of maatregel is al eerder verlengd",
             "the probation period or measure has been extended before"),
    no=Text("de proeftijd of maatregel is niet eerder verlengd",
            "the probation period or measure has not been extended before"),
    unknown=Text("het is niet bekend of de proeftijd of maatregel al eerder is verlengd",
                 "it is not known whether the probation period or measure has been extended before"),
)

pij_fase = choice(
    "sanctie.pij_fase",
    "oplegging", "verlengd", "voorwaardelijk_einde", "onvoorwaardelijk_einde",
    item="feit",
    ask=Text("In welke fase is de PIJ-maatregel?", "In which stage is the PIJ order?"),
    says=Text("de fase van de PIJ-maatregel is {value}", "the stage of the PIJ order is {value}"),
    unknown=Text("het is niet bekend in welke fase de PIJ-maatregel is",
                 "it is not known in which stage the PIJ order is"),
)

terugplaatsing_maanden = number(
    "sanctie.terugplaatsing_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden duren alle terugplaatsingen samen, deze meegeteld?",
             "How many months do all return placements last together, this one included?"),
    says=Text("alle terugplaatsingen duren samen {value}", "all return placements together last {value}"),
    unknown=Text("het is niet bekend hoe lang alle terugplaatsingen samen duren",
                 "it is not known how long all return placements together last"),
)

terugplaatsing_keren = number(
    "sanctie.terugplaatsing_keren", unit="keer", item="feit",
    ask=Text("Hoe vaak is de veroordeelde eerder teruggeplaatst?",
             "How many times was the convicted person returned before?"),
    says=Text("de veroordeelde is eerder {value} teruggeplaatst",
              "the convicted person was returned {value} before"),
    unknown=Text("het is niet bekend hoe vaak de veroordeelde eerder is teruggeplaatst",
                 "it is not known how often the convicted person was returned before"),
)

boete_betaald = yes_no(
    "sanctie.boete_betaald", item="feit",
    ask=Text("Is de boete volledig betaald?", "Was the fine paid in full?"),
    yes=Text("de boete is volledig betaald", "the fine was paid in full"),
    no=Text("de boete is niet volledig betaald", "the fine was not paid in full"),
    unknown=Text("het is niet bekend of de boete volledig is betaald",
                 "it is not known whether the fine was paid in full"),
)

verhaal_mogelijk = yes_no(
    "sanctie.verhaal_mogelijk", item="feit",
    ask=Text("Is volledig verhaal mogelijk?", "Is full recovery possible?"),
    yes=Text("volledig verhaal is mogelijk", "full recovery is possible"),
    no=Text("volledig verhaal is niet mogelijk", "full recovery is not possible"),
    unknown=Text("het is niet bekend of volledig verhaal mogelijk is",
                 "it is not known whether full recovery is possible"),
)

vordering_om = yes_no(
    "sanctie.vordering_om", item="feit",
    ask=Text("Heeft het openbaar ministerie dit gevorderd?", "Did the prosecution service demand this?"),
    yes=Text("het openbaar ministerie heeft dit gevorderd", "the prosecution service demanded this"),
    no=Text("het openbaar ministerie heeft dit niet gevorderd",
            "the prosecution service did not demand this"),
    unknown=Text("het is niet bekend of het openbaar ministerie dit heeft gevorderd",
                 "it is not known whether the prosecution service demanded this"),
)
