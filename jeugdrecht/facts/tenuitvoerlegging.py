"""
Enforcement: which decision is asked for, and what it depends on.
"""

from jeugdrecht.logic.declare import act, choice, day, judgement, legal_question, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

beslissing = choice(
    "tenuitvoerlegging.beslissing",
    "proeftijd_verlenging", "pij_verlenging", "pij_omzetting", "pij_beeindiging",
    "voorwaardelijk_einde_verlenging", "terugplaatsing", "gedragsmaatregel_verlenging",
    "gedragsmaatregel_wijziging", "tijdelijke_opneming", "vervangende_detentie", "alsnog_tenuitvoerlegging",
    "aanhouding", "dadelijke_uitvoerbaarheid", "voorwaardelijke_invrijheidstelling",
    "vervanging_jeugddetentie", "boete_in_jeugddetentie", "boete_in_taakstraf", "gijzeling_ontneming",
    item="feit",
    ask=Text("Welke beslissing over de tenuitvoerlegging wordt gevraagd of overwogen?",
             "Which decision on enforcement is asked for or considered?"),
    says=Text("de gevraagde beslissing over de tenuitvoerlegging is {value}",
              "the decision on enforcement asked for is {value}"),
    unknown=Text("het is niet bekend welke beslissing over de tenuitvoerlegging wordt gevraagd",
                 "it is not known which decision on enforcement is asked for"),
)

vordering_op = day(
    "tenuitvoerlegging.vordering_op", item="feit",
    ask=Text("Op welke datum is de vordering ingediend?", "On which date was the demand filed?"),
    says=Text("de vordering is ingediend op {value}", "the demand was filed on {value}"),
    unknown=Text("het is niet bekend wanneer de vordering is ingediend",
                 "it is not known when the demand was filed"),
)

einde_op = day(
    "tenuitvoerlegging.einde_op", item="feit",
    ask=Text("Op welke datum eindigt de maatregel, of eindigt de PIJ voorwaardelijk, zonder verlenging?",
             "On which date does the measure end, or the PIJ order end conditionally, without extension?"),
    says=Text("zonder verlenging is het einde op {value}", "without extension the end is on {value}"),
    unknown=Text("het is niet bekend wanneer het einde zonder verlenging is",
                 "it is not known when the end is without extension"),
)

verlenging_maanden = number(
    "tenuitvoerlegging.verlenging_maanden", unit="maand", item="feit",
    ask=Text("Met hoeveel maanden zou de maatregel of de voorwaardelijke fase worden verlengd?",
             "By how many months would the measure or the conditional phase be extended?"),
    says=Text("de verlenging zou {value} zijn", "the extension would be {value}"),
    unknown=Text("het is niet bekend hoe lang de verlenging zou zijn",
                 "it is not known how long the extension would be"),
)

voorwaardelijke_fase_maanden = number(
    "tenuitvoerlegging.voorwaardelijke_fase_maanden", unit="maand", item="feit",
    ask=Text(
        "Hoeveel maanden duurt de voorwaardelijke fase van de PIJ nu, met eerdere verlengingen?",
        "How many months does the conditional phase of the PIJ order last now, earlier extensions included?",
    ),
    says=Text("de voorwaardelijke fase duurt {value}", "the conditional phase lasts {value}"),
    unknown=Text("het is niet bekend hoe lang de voorwaardelijke fase duurt",
                 "it is not known how long the conditional phase lasts"),
)

onherroepelijk_op = day(
    "tenuitvoerlegging.onherroepelijk_op", item="feit",
    ask=Text("Op welke datum is de uitspraak onherroepelijk geworden?",
             "On which date did the judgment become final?"),
    says=Text("de uitspraak is onherroepelijk geworden op {value}", "the judgment became final on {value}"),
    unknown=Text("het is niet bekend wanneer de uitspraak onherroepelijk is geworden",
                 "it is not known when the judgment became final"),
)

voorwaardelijk_geeindigd_op = day(
    "tenuitvoerlegging.voorwaardelijk_geeindigd_op", item="feit",
    ask=Text("Op welke datum is de PIJ voorwaardelijk geëindigd?",
             "On which date did the PIJ order end conditionally?"),
    says=Text("de PIJ is voorwaardelijk geëindigd op {value}",
              "the PIJ order ended conditionally on {value}"),
    unknown=Text("het is niet bekend wanneer de PIJ voorwaardelijk is geëindigd",
                 "it is not known when the PIJ order ended conditionally"),
)

laatste_dag = day(
    "tenuitvoerlegging.laatste_dag", item="feit",
    ask=Text("Op welke datum zou de jeugddetentie eindigen?", "On which date would the youth detention end?"),
    says=Text("de jeugddetentie zou eindigen op {value}", "the youth detention would end on {value}"),
    unknown=Text("het is niet bekend wanneer de jeugddetentie zou eindigen",
                 "it is not known when the youth detention would end"),
)

verzoek_veroordeelde = yes_no(
    "tenuitvoerlegging.verzoek_veroordeelde", item="feit",
    ask=Text("Heeft de veroordeelde hierom verzocht?", "Did the convicted person ask for this?"),
    yes=Text("de veroordeelde heeft hierom verzocht", "the convicted person asked for this"),
    no=Text("de veroordeelde heeft hier niet om verzocht", "the convicted person did not ask for this"),
    unknown=Text("het is niet bekend of de veroordeelde hierom heeft verzocht",
                 "it is not known whether the convicted person asked for this"),
)

ambtshalve = yes_no(
    "tenuitvoerlegging.ambtshalve", item="feit",
    ask=Text("Overweegt de rechter de beslissing ambtshalve?",
             "Does the court consider the decision of its own motion?"),
    yes=Text("de rechter overweegt de beslissing ambtshalve",
             "the court considers the decision of its own motion"),
    no=Text("de rechter overweegt de beslissing niet ambtshalve",
            "the court does not consider the decision of its own motion"),
    unknown=Text("het is niet bekend of de rechter de beslissing ambtshalve overweegt",
                 "it is not known whether the court considers the decision of its own motion"),
)

binnen_redelijke_termijn = judgement(
    "tenuitvoerlegging.binnen_redelijke_termijn", by="rechter", item="feit",
    ask=Text("Is de te late vordering binnen een redelijke termijn ingediend?",
             "Was the late demand filed within a reasonable time?"),
    yes=Text("de rechter vindt de te late vordering binnen een redelijke termijn ingediend",
             "the court finds the late demand filed within a reasonable time"),
    no=Text("de rechter vindt de te late vordering niet binnen een redelijke termijn ingediend",
            "the court does not find the late demand filed within a reasonable time"),
    unknown=Text("het is aan de rechter of de te late vordering binnen een redelijke termijn is ingediend",
                 "it is for the court to decide whether the late demand was filed within a reasonable time"),
)

bijzondere_omstandigheden = judgement(
    "tenuitvoerlegging.bijzondere_omstandigheden", by="rechter", item="feit",
    ask=Text("Zijn er bijzondere omstandigheden die ondanks de te late vordering verlenging eisen?",
             "Are there special circumstances that require extension despite the late demand?"),
    yes=Text("de rechter ziet bijzondere omstandigheden die verlenging eisen",
             "the court sees special circumstances that require extension"),
    no=Text("de rechter ziet geen bijzondere omstandigheden die verlenging eisen",
            "the court sees no special circumstances that require extension"),
    unknown=Text("het is aan de rechter of bijzondere omstandigheden verlenging eisen",
                 "it is for the court to decide whether special circumstances require extension"),
)

gedrag_geeft_aanleiding = judgement(
    "tenuitvoerlegging.gedrag_geeft_aanleiding", by="rechter", item="feit",
    ask=Text("Geeft het gedrag van de veroordeelde aanleiding tot deze beslissing?",
             "Does the convicted person's conduct call for this decision?"),
    yes=Text("het gedrag van de veroordeelde geeft volgens de rechter aanleiding",
             "the court finds that the convicted person's conduct calls for it"),
    no=Text("het gedrag van de veroordeelde geeft volgens de rechter geen aanleiding",
            "the court does not find that the convicted person's conduct calls for it"),
    unknown=Text("het is aan de rechter of het gedrag van de veroordeelde aanleiding geeft",
                 "it is for the court to decide whether the convicted person's conduct calls for it"),
)

veiligheid_eist_omzetting = judgement(
    "tenuitvoerlegging.veiligheid_eist_omzetting", by="rechter", item="feit",
    ask=Text("Eist de veiligheid van personen of goederen omzetting in tbs?",
             "Does the safety of persons or property require conversion into a treatment order (tbs)?"),
    yes=Text("de veiligheid eist volgens de rechter omzetting in tbs",
             "the court finds that safety requires conversion into tbs"),
    no=Text("de veiligheid eist volgens de rechter geen omzetting in tbs",
            "the court does not find that safety requires conversion into tbs"),
    unknown=Text("het is aan de rechter of de veiligheid omzetting in tbs eist",
                 "it is for the court to decide whether safety requires conversion into tbs"),
)

werkt_niet_behoorlijk_mee = judgement(
    "tenuitvoerlegging.werkt_niet_behoorlijk_mee", by="rechter", item="feit",
    ask=Text("Werkt de veroordeelde niet naar behoren mee aan de gedragsmaatregel?",
             "Does the convicted person fail to cooperate properly with the behavioural measure?"),
    yes=Text("de veroordeelde werkt volgens de rechter niet naar behoren mee",
             "the court finds that the convicted person does not cooperate properly"),
    no=Text("de veroordeelde werkt volgens de rechter naar behoren mee",
            "the court finds that the convicted person cooperates properly"),
    unknown=Text("het is aan de rechter of de veroordeelde naar behoren meewerkt",
                 "it is for the court to decide whether the convicted person cooperates properly"),
)

opneming_dagen = number(
    "tenuitvoerlegging.opneming_dagen", unit="dag", item="feit",
    ask=Text("Hoeveel dagen aaneengesloten zou de tijdelijke opneming duren?",
             "How many days on end would the temporary placement last?"),
    says=Text("de tijdelijke opneming zou {value} duren", "the temporary placement would last {value}"),
    unknown=Text("het is niet bekend hoe lang de tijdelijke opneming zou duren",
                 "it is not known how long the temporary placement would last"),
)

eerdere_opnemingen = number(
    "tenuitvoerlegging.eerdere_opnemingen", unit="keer", item="feit",
    ask=Text("Hoe vaak is tijdens de maatregel al tijdelijke opneming bevolen?",
             "How often has temporary placement been ordered during the measure?"),
    says=Text("tijdelijke opneming is eerder {value} bevolen",
              "temporary placement was ordered {value} before"),
    unknown=Text("het is niet bekend hoe vaak tijdelijke opneming eerder is bevolen",
                 "it is not known how often temporary placement was ordered before"),
)

veiligheidsbelang = judgement(
    "tenuitvoerlegging.veiligheidsbelang", by="openbaar_ministerie", item="feit",
    ask=Text("Eist de veiligheid van anderen of van goederen anderszins aanhouding?",
             "Does the safety of others or of property otherwise require arrest?"),
    yes=Text("de veiligheid eist volgens het OM aanhouding",
             "the prosecution service finds that safety requires arrest"),
    no=Text("de veiligheid eist volgens het OM geen aanhouding",
            "the prosecution service does not find that safety requires arrest"),
    unknown=Text("het is aan het OM of de veiligheid aanhouding eist",
                 "it is for the prosecution service to decide whether safety requires arrest"),
)

veiligheid_eist_uitvoering = judgement(
    "tenuitvoerlegging.veiligheid_eist_uitvoering", by="rechter", item="feit",
    ask=Text("Eist de veiligheid van anderen of van goederen dat de voorwaardelijke PIJ wordt uitgevoerd?",
             "Does the safety of others or of property require that the suspended PIJ order be executed?"),
    yes=Text("de veiligheid eist volgens de rechter dat de voorwaardelijke PIJ wordt uitgevoerd",
             "the court finds that safety requires the suspended PIJ order to be executed"),
    no=Text("de veiligheid eist volgens de rechter niet dat de voorwaardelijke PIJ wordt uitgevoerd",
            "the court does not find that safety requires the suspended PIJ order to be executed"),
    unknown=Text("het is aan de rechter of de veiligheid uitvoering van de voorwaardelijke PIJ eist",
                 "it is for the court to decide whether safety requires executing the suspended PIJ order"),
)

gevorderde_maanden = number(
    "tenuitvoerlegging.gevorderde_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden vrijheidsbeneming vraagt de vordering?",
             "How many months of custody does the demand ask for?"),
    says=Text("de vordering vraagt {value} vrijheidsbeneming", "the demand asks for {value} of custody"),
    unknown=Text("het is niet bekend hoeveel maanden vrijheidsbeneming de vordering vraagt",
                 "it is not known how many months of custody the demand asks for"),
)

meervoudig_nodig = judgement(
    "tenuitvoerlegging.meervoudig_nodig", by="rechter", item="feit",
    ask=Text("Moet de zaak volgens de rechter meteen door een meervoudige kamer worden behandeld?",
             "Does the court find at once that a full bench must hear the case?"),
    yes=Text("de rechter vindt dat een meervoudige kamer de zaak moet behandelen",
             "the court finds that a full bench must hear the case"),
    no=Text("de rechter vindt niet dat een meervoudige kamer de zaak moet behandelen",
            "the court does not find that a full bench must hear the case"),
    unknown=Text("het is aan de rechter of een meervoudige kamer de zaak moet behandelen",
                 "it is for the court to decide whether a full bench must hear the case"),
)

met_meervoudige_zaak = yes_no(
    "tenuitvoerlegging.met_meervoudige_zaak", item="feit",
    ask=Text("Behandelt een meervoudige kamer tegelijk een nieuw strafbaar feit van de veroordeelde?",
             "Does a full bench hear a new offence of the convicted person at the same time?"),
    yes=Text("een meervoudige kamer behandelt tegelijk een nieuw strafbaar feit",
             "a full bench hears a new offence at the same time"),
    no=Text("er wordt niet tegelijk een nieuw feit door een meervoudige kamer behandeld",
            "no new offence is heard by a full bench at the same time"),
    unknown=Text("het is niet bekend of een meervoudige kamer tegelijk een nieuw feit behandelt",
                 "it is not known whether a full bench hears a new offence at the same time"),
)

als_hechtenis = act(
    "tenuitvoerlegging.als_hechtenis", item="feit",
    ask=Text("Wordt de vervangende jeugddetentie als hechtenis ten uitvoer gelegd?",
             "Is the substitute youth detention executed as adult detention?"),
    yes=Text("de vervangende jeugddetentie wordt als hechtenis ten uitvoer gelegd",
             "the substitute youth detention is executed as adult detention"),
    no=Text("de vervangende jeugddetentie wordt niet als hechtenis ten uitvoer gelegd",
            "the substitute youth detention is not executed as adult detention"),
    unknown=Text("het is niet bekend of de vervangende jeugddetentie als hechtenis ten uitvoer wordt gelegd",
                 "it is not known whether the substitute youth detention is executed as adult detention"),
)

# Lent to the subject of the unsettled questions.

raadsadvies_bij_verlenging_77c = legal_question(
    "rechtsvraag.raadsadvies_bij_verlenging_77c", by="rechter", item="feit",
    ask=Text(
        "Is voor verlenging van een met art. 77c Sr opgelegde gedragsmaatregel een advies van de raad "
        "vereist? Art. 6:6:36 lid 3 Sv noemt alleen de raad; art. 77w lid 2 Sr en art. 6:6:34 lid 3 Sv "
        "maken bij 77c een uitzondering.",
        "Does extending a behavioural measure imposed under art. 77c Sr require advice of the Raad? Art. "
        "6:6:36(3) Sv names the Raad only; art. 77w(2) Sr and art. 6:6:34(3) Sv make an exception under "
        "77c.",
    ),
    yes=Text("verlenging bij 77c vraagt een advies van de raad",
             "extension under 77c requires advice of the Raad"),
    no=Text("verlenging bij 77c kan zonder advies van de raad",
            "extension under 77c is possible without advice of the Raad"),
    unknown=Text("de wet laat open of verlenging bij 77c een advies van de raad vraagt",
                 "the law leaves open whether extension under 77c requires advice of the Raad"),
)
