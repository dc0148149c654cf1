"""
Hearing, custody, counsel, trusted person, parents.
"""

from jeugdrecht.logic.declare import act, event, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gehoord = yes_no(
    "verdachte.gehoord", item="feit",
    ask=Text("Is de verdachte gehoord?", "Has the suspect been heard?"),
    yes=Text("de verdachte is gehoord", "the suspect has been heard"),
    no=Text("de verdachte is niet gehoord", "the suspect has not been heard"),
    unknown=Text("het is niet bekend of de verdachte is gehoord",
                 "it is not known whether the suspect has been heard"),
)

bijgestaan_door_raadsman = yes_no(
    "verdachte.bijgestaan_door_raadsman", item="feit",
    ask=Text("Werd de verdachte bij het horen door een raadsman bijgestaan?",
             "Was the suspect assisted by counsel when heard?"),
    yes=Text("de verdachte werd bij het horen door een raadsman bijgestaan",
             "the suspect was assisted by counsel when heard"),
    no=Text("de verdachte werd bij het horen niet door een raadsman bijgestaan",
            "the suspect was not assisted by counsel when heard"),
    unknown=Text("het is niet bekend of de verdachte bij het horen door een raadsman werd bijgestaan",
                 "it is not known whether the suspect was assisted by counsel when heard"),
)

aangehouden = act(
    "verdachte.aangehouden", item="feit",
    ask=Text("Is de verdachte aangehouden?", "Has the suspect been arrested?"),
    yes=Text("de verdachte is aangehouden", "the suspect has been arrested"),
    no=Text("de verdachte is niet aangehouden", "the suspect has not been arrested"),
    unknown=Text("het is niet bekend of de verdachte is aangehouden",
                 "it is not known whether the suspect has been arrested"),
)

opgehouden = act(
    "verdachte.opgehouden", item="feit",
    ask=Text("Is de verdachte opgehouden voor onderzoek?", "Has the suspect been held for questioning?"),
    yes=Text("de verdachte is opgehouden voor onderzoek", "the suspect has been held for questioning"),
    no=Text("de verdachte is niet opgehouden voor onderzoek",
            "the suspect has not been held for questioning"),
    unknown=Text("het is niet bekend of de verdachte is opgehouden voor onderzoek",
                 "it is not known whether the suspect has been held for questioning"),
)

opgehouden_uren = number(
    "verdachte.opgehouden_uren", unit="uur", item="feit",
    ask=Text("Hoeveel uren is de verdachte opgehouden voor onderzoek?",
             "For how many hours has the suspect been held for questioning?"),
    says=Text("de verdachte is {value} uur opgehouden voor onderzoek",
              "the suspect has been held for questioning for {value} hours"),
    unknown=Text("het is niet bekend hoeveel uren de verdachte is opgehouden voor onderzoek",
                 "it is not known for how many hours the suspect has been held for questioning"),
)

in_verzekering_gesteld = act(
    "verdachte.in_verzekering_gesteld", item="feit",
    ask=Text("Is de verdachte in verzekering gesteld?", "Has the suspect been remanded in police custody?"),
    yes=Text("de verdachte is in verzekering gesteld", "the suspect has been remanded in police custody"),
    no=Text("de verdachte is niet in verzekering gesteld",
            "the suspect has not been remanded in police custody"),
    unknown=Text("het is niet bekend of de verdachte in verzekering is gesteld",
                 "it is not known whether the suspect has been remanded in police custody"),
)

voorlopige_hechtenis = act(
    "verdachte.voorlopige_hechtenis", item="feit",
    ask=Text("Is voorlopige hechtenis bevolen?", "Has pre-trial detention been ordered?"),
    yes=Text("voorlopige hechtenis is bevolen", "pre-trial detention has been ordered"),
    no=Text("voorlopige hechtenis is niet bevolen", "pre-trial detention has not been ordered"),
    unknown=Text("het is niet bekend of voorlopige hechtenis is bevolen",
                 "it is not known whether pre-trial detention has been ordered"),
)

schorsing_voorlopige_hechtenis_onderzocht = yes_no(
    "verdachte.schorsing_voorlopige_hechtenis_onderzocht", item="feit",
    ask=Text("Is onderzocht of de voorlopige hechtenis kan worden geschorst?",
             "Was it examined whether pre-trial detention can be suspended?"),
    yes=Text("schorsing van de voorlopige hechtenis is onderzocht",
             "suspension of pre-trial detention was examined"),
    no=Text("schorsing van de voorlopige hechtenis is niet onderzocht",
            "suspension of pre-trial detention was not examined"),
    unknown=Text("het is niet bekend of schorsing van de voorlopige hechtenis is onderzocht",
                 "it is not known whether suspension of pre-trial detention was examined"),
)

heeft_raadsman = yes_no(
    "verdachte.heeft_raadsman",
    ask=Text("Heeft de verdachte een raadsman?", "Does the suspect have counsel?"),
    yes=Text("de verdachte heeft een raadsman", "the suspect has counsel"),
    no=Text("de verdachte heeft geen raadsman", "the suspect does not have counsel"),
    unknown=Text("het is niet bekend of de verdachte een raadsman heeft",
                 "it is not known whether the suspect has counsel"),
)

heeft_vertrouwenspersoon = yes_no(
    "verdachte.heeft_vertrouwenspersoon",
    ask=Text("Is er een vertrouwenspersoon aangewezen?", "Has a trusted person been designated?"),
    yes=Text("er is een vertrouwenspersoon aangewezen", "a trusted person has been designated"),
    no=Text("er is geen vertrouwenspersoon aangewezen", "no trusted person has been designated"),
    unknown=Text("het is niet bekend of er een vertrouwenspersoon is aangewezen",
                 "it is not known whether a trusted person has been designated"),
)

vertrouwenspersoon_geschikt = judgement(
    "verdachte.vertrouwenspersoon_geschikt", by="rechter",
    ask=Text("Is de vertrouwenspersoon geschikt?", "Is the trusted person suitable?"),
    yes=Text("de rechter vindt de vertrouwenspersoon geschikt",
             "the court finds the trusted person suitable"),
    no=Text("de rechter vindt de vertrouwenspersoon niet geschikt",
            "the court does not find the trusted person suitable"),
    unknown=Text("het is aan de rechter of de vertrouwenspersoon geschikt is",
                 "it is for the court to decide whether the trusted person is suitable"),
)

zwijgrecht_meegedeeld = yes_no(
    "verdachte.zwijgrecht_meegedeeld",
    ask=Text("Is de verdachte op het zwijgrecht gewezen?", "Was the suspect told of the right to silence?"),
    yes=Text("de verdachte is op het zwijgrecht gewezen", "the suspect was told of the right to silence"),
    no=Text("de verdachte is niet op het zwijgrecht gewezen",
            "the suspect was not told of the right to silence"),
    unknown=Text("het is niet bekend of de verdachte op het zwijgrecht is gewezen",
                 "it is not known whether the suspect was told of the right to silence"),
)

beheerst_procestaal = yes_no(
    "verdachte.beheerst_procestaal",
    ask=Text("Beheerst de verdachte de taal van de procedure?",
             "Does the suspect master the language of the proceedings?"),
    yes=Text("de verdachte beheerst de taal van de procedure",
             "the suspect masters the language of the proceedings"),
    no=Text("de verdachte beheerst de taal van de procedure niet",
            "the suspect does not master the language of the proceedings"),
    unknown=Text("het is niet bekend of de verdachte de taal van de procedure beheerst",
                 "it is not known whether the suspect masters the language of the proceedings"),
)

rechten_in_eenvoudige_taal = yes_no(
    "verdachte.rechten_in_eenvoudige_taal",
    ask=Text("Zijn de rechten in eenvoudige taal meegedeeld?",
             "Were the rights explained in plain language?"),
    yes=Text("de rechten zijn in eenvoudige taal meegedeeld", "the rights were explained in plain language"),
    no=Text("de rechten zijn niet in eenvoudige taal meegedeeld",
            "the rights were not explained in plain language"),
    unknown=Text("het is niet bekend of de rechten in eenvoudige taal zijn meegedeeld",
                 "it is not known whether the rights were explained in plain language"),
)

ouders_bereikbaar = yes_no(
    "verdachte.ouders_bereikbaar",
    ask=Text("Zijn de ouders bereikbaar?", "Can the parents be reached?"),
    yes=Text("de ouders zijn bereikbaar", "the parents can be reached"),
    no=Text("de ouders zijn niet bereikbaar", "the parents cannot be reached"),
    unknown=Text("het is niet bekend of de ouders bereikbaar zijn",
                 "it is not known whether the parents can be reached"),
)

ouders_aanwezig = yes_no(
    "verdachte.ouders_aanwezig",
    ask=Text("Zijn de ouders op de zitting aanwezig?", "Are the parents present at the hearing?"),
    yes=Text("de ouders zijn op de zitting aanwezig", "the parents are present at the hearing"),
    no=Text("de ouders zijn niet op de zitting aanwezig", "the parents are not present at the hearing"),
    unknown=Text("het is niet bekend of de ouders op de zitting aanwezig zijn",
                 "it is not known whether the parents are present at the hearing"),
)

aanwezigheid_ouders_strijdig_met_belang = judgement(
    "verdachte.aanwezigheid_ouders_strijdig_met_belang", by="rechter",
    ask=Text("Is aanwezigheid van de ouders in strijd met het belang van de verdachte?",
             "Is the parents' presence contrary to the suspect's interests?"),
    yes=Text("de rechter vindt aanwezigheid van de ouders in strijd met het belang van de verdachte",
             "the court finds the parents' presence contrary to the suspect's interests"),
    no=Text("de rechter vindt aanwezigheid van de ouders niet in strijd met het belang van de verdachte",
            "the court does not find the parents' presence contrary to the suspect's interests"),
    unknown=Text(
        "het is aan de rechter of aanwezigheid van de ouders in strijd is met het belang van de verdachte",
        "it is for the court to decide whether the parents' presence is contrary to the suspect's interests",
    ),
)

raadsman_tijdig_beschikbaar = yes_no(
    "verdachte.raadsman_tijdig_beschikbaar", item="feit",
    ask=Text("Is de gekozen raadsman of een vervanger tijdig beschikbaar?",
             "Is the chosen counsel or a substitute available in time?"),
    yes=Text("de gekozen raadsman of een vervanger is tijdig beschikbaar",
             "the chosen counsel or a substitute is available in time"),
    no=Text("de gekozen raadsman of een vervanger is niet tijdig beschikbaar",
            "neither the chosen counsel nor a substitute is available in time"),
    unknown=Text("het is niet bekend of de gekozen raadsman of een vervanger tijdig beschikbaar is",
                 "it is not known whether the chosen counsel or a substitute is available in time"),
)

medisch_onderzoek_verzocht = act(
    "verdachte.medisch_onderzoek_verzocht", item="feit",
    ask=Text("Is om een medisch onderzoek van de verdachte verzocht?",
             "Has a medical examination of the suspect been requested?"),
    yes=Text("om een medisch onderzoek van de verdachte is verzocht",
             "a medical examination of the suspect has been requested"),
    no=Text("om een medisch onderzoek van de verdachte is niet verzocht",
            "no medical examination of the suspect has been requested"),
    unknown=Text("het is niet bekend of om een medisch onderzoek van de verdachte is verzocht",
                 "it is not known whether a medical examination of the suspect has been requested"),
)

in_verzekering_gesteld_op = event(
    "verdachte.in_verzekering_gesteld_op", item="feit",
    ask=Text("Op welke datum is de verdachte in verzekering gesteld?",
             "On which date was the suspect remanded in police custody?"),
    says=Text("de verdachte is op {value} in verzekering gesteld",
              "the suspect was remanded in police custody on {value}"),
    unknown=Text("het is niet bekend op welke datum de verdachte in verzekering is gesteld",
                 "it is not known on which date the suspect was remanded in police custody"),
)

ouders_adres_in_nederland = yes_no(
    "verdachte.ouders_adres_in_nederland",
    ask=Text("Hebben de ouders of voogd een bekende woon- of verblijfplaats in Nederland?",
             "Do the parents or guardian have a known address in the Netherlands?"),
    yes=Text("de ouders of voogd hebben een bekende woon- of verblijfplaats in Nederland",
             "the parents or guardian have a known address in the Netherlands"),
    no=Text("de ouders of voogd hebben geen bekende woon- of verblijfplaats in Nederland",
            "the parents or guardian have no known address in the Netherlands"),
    unknown=Text("het is niet bekend of de ouders of voogd een adres in Nederland hebben",
                 "it is not known whether the parents or guardian have an address in the Netherlands"),
)
