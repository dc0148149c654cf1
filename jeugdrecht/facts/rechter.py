"""
What the criminal court finds, and which law it applies.
"""

from jeugdrecht.logic.declare import act, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

grond_ernst_feit = judgement(
    "rechter.grond_ernst_feit", by="rechter", item="feit",
    ask=Text("Vindt de rechter in de ernst van het feit grond voor volwassenenstrafrecht?",
             "Does the court find a ground for adult law in the seriousness of the offence?"),
    yes=Text("de rechter vindt grond in de ernst van het feit",
             "the court finds a ground in the seriousness of the offence"),
    no=Text("de rechter vindt geen grond in de ernst van het feit",
            "the court finds no ground in the seriousness of the offence"),
    unknown=Text("het is aan de rechter of de ernst van het feit grond geeft",
                 "it is for the court to decide whether the seriousness of the offence gives a ground"),
)

grond_persoonlijkheid_dader = judgement(
    "rechter.grond_persoonlijkheid_dader", by="rechter", item="feit",
    ask=Text("Vindt de rechter in de persoonlijkheid van de dader grond om van het hoofdrecht af te wijken?",
             "Does the court find a ground to depart from the default law in the offender's personality?"),
    yes=Text("de rechter vindt grond in de persoonlijkheid van de dader",
             "the court finds a ground in the offender's personality"),
    no=Text("de rechter vindt geen grond in de persoonlijkheid van de dader",
            "the court finds no ground in the offender's personality"),
    unknown=Text("het is aan de rechter of de persoonlijkheid van de dader grond geeft",
                 "it is for the court to decide whether the offender's personality gives a ground"),
)

grond_omstandigheden_feit = judgement(
    "rechter.grond_omstandigheden_feit", by="rechter", item="feit",
    ask=Text(
        "Vindt de rechter in de omstandigheden van het feit grond om van het hoofdrecht af te wijken?",
        "Does the court find a ground to depart from the default law in the circumstances of the offence?",
    ),
    yes=Text("de rechter vindt grond in de omstandigheden van het feit",
             "the court finds a ground in the circumstances of the offence"),
    no=Text("de rechter vindt geen grond in de omstandigheden van het feit",
            "the court finds no ground in the circumstances of the offence"),
    unknown=Text("het is aan de rechter of de omstandigheden van het feit grond geven",
                 "it is for the court to decide whether the circumstances of the offence give a ground"),
)

past_volwassenenrecht_toe = act(
    "rechter.past_volwassenenrecht_toe", item="feit",
    ask=Text("Past de rechter volwassenenstrafrecht toe op grond van artikel 77b Sr?",
             "Does the court apply adult criminal law under article 77b Sr?"),
    yes=Text("de rechter past volwassenenstrafrecht toe", "the court applies adult criminal law"),
    no=Text("de rechter past geen volwassenenstrafrecht toe", "the court does not apply adult criminal law"),
    unknown=Text("het is niet bekend of de rechter volwassenenstrafrecht toepast",
                 "it is not known whether the court applies adult criminal law"),
)

past_jeugdrecht_toe = act(
    "rechter.past_jeugdrecht_toe", item="feit",
    ask=Text("Past de rechter jeugdstrafrecht toe op grond van artikel 77c Sr?",
             "Does the court apply youth criminal law under article 77c Sr?"),
    yes=Text("de rechter past op grond van artikel 77c Sr jeugdstrafrecht toe",
             "the court applies youth criminal law under article 77c Sr"),
    no=Text("de rechter past artikel 77c Sr niet toe", "the court does not apply article 77c Sr"),
    unknown=Text("het is niet bekend of de rechter artikel 77c Sr toepast",
                 "it is not known whether the court applies article 77c Sr"),
)

past_jeugdrecht_toe_lid_5 = act(
    "rechter.past_jeugdrecht_toe_lid_5", item="feit",
    ask=Text("Past de rechter op grond van artikel 495 lid 5 Sv jeugdstrafrecht toe op dit latere feit?",
             "Does the court apply youth criminal law to this later offence under article 495(5) Sv?"),
    yes=Text("de rechter past op grond van artikel 495 lid 5 Sv jeugdstrafrecht toe op dit latere feit",
             "the court applies youth criminal law to this later offence under article 495(5) Sv"),
    no=Text("de rechter past artikel 495 lid 5 Sv niet toe",
            "the court does not apply article 495(5) Sv"),
    unknown=Text("het is niet bekend of de rechter artikel 495 lid 5 Sv toepast",
                 "it is not known whether the court applies article 495(5) Sv"),
)

gunstiger_recht_gaat_voor = judgement(
    "rechter.gunstiger_recht_gaat_voor", by="rechter", item="feit",
    ask=Text("Gaat het gunstiger recht voor het overgangsrecht?",
             "Does the more favourable law prevail over the transitional rule?"),
    yes=Text("de rechter laat het gunstiger recht voor het overgangsrecht gaan",
             "the court lets the more favourable law prevail over the transitional rule"),
    no=Text("de rechter laat het gunstiger recht niet voor het overgangsrecht gaan",
            "the court does not let the more favourable law prevail over the transitional rule"),
    unknown=Text(
        "het is aan de rechter of het gunstiger recht voor het overgangsrecht gaat",
        "it is for the court to decide whether the more favourable law prevails over the transitional rule",
    ),
)

ernst_misdrijf = judgement(
    "rechter.ernst_misdrijf", by="rechter",
    ask=Text("Geeft de ernst van het misdrijf aanleiding tot een gedragsmaatregel?",
             "Does the seriousness of the crime call for a behavioural measure?"),
    yes=Text("de rechter ziet in de ernst van het misdrijf aanleiding tot een gedragsmaatregel",
             "the court finds that the seriousness of the crime calls for a behavioural measure"),
    no=Text("de rechter ziet in de ernst van het misdrijf geen aanleiding tot een gedragsmaatregel",
            "the court does not find that the seriousness of the crime calls for a behavioural measure"),
    unknown=Text(
        "het is aan de rechter of de ernst van het misdrijf aanleiding geeft tot een gedragsmaatregel",
        "it is for the court to decide whether the seriousness of the crime calls for a behavioural measure",
    ),
)

veelvuldigheid_of_eerdere_veroordelingen = judgement(
    "rechter.veelvuldigheid_of_eerdere_veroordelingen", by="rechter",
    ask=Text("Geven de veelheid van misdrijven of eerdere veroordelingen aanleiding tot een maatregel?",
             "Does the number of crimes, or do earlier convictions, call for a measure?"),
    yes=Text(
        "de rechter ziet in de veelheid van misdrijven of eerdere veroordelingen aanleiding tot een "
        "maatregel",
        "the court finds that the number of crimes or earlier convictions call for a measure",
    ),
    no=Text(
        "de rechter ziet in de veelheid van misdrijven of eerdere veroordelingen geen aanleiding tot een "
        "maatregel",
        "the court does not find that the number of crimes or earlier convictions call for a measure",
    ),
    unknown=Text(
        "het is aan de rechter of de veelheid van misdrijven of eerdere veroordelingen aanleiding geven tot "
        "een maatregel",
        "it is for the court to decide whether the number of crimes or the earlier convictions call for a "
        "measure",
    ),
)

maatregel_in_belang_ontwikkeling = judgement(
    "rechter.maatregel_in_belang_ontwikkeling", by="rechter",
    ask=Text("Is de maatregel in het belang van de verdere ontwikkeling van de verdachte?",
             "Is the measure in the interest of the suspect's further development?"),
    yes=Text("de rechter vindt de maatregel in het belang van de verdere ontwikkeling van de verdachte",
             "the court finds the measure in the interest of the suspect's further development"),
    no=Text("de rechter vindt de maatregel niet in het belang van de verdere ontwikkeling van de verdachte",
            "the court does not find the measure in the interest of the suspect's further development"),
    unknown=Text(
        "het is aan de rechter of de maatregel in het belang van de verdere ontwikkeling van de verdachte is",
        "it is for the court to decide whether the measure is in the interest of the suspect's further "
        "development",
    ),
)

veiligheid_eist_maatregel = judgement(
    "rechter.veiligheid_eist_maatregel", by="rechter",
    ask=Text("Eist de veiligheid van personen of goederen het opleggen van de maatregel?",
             "Does the safety of persons or property require the measure?"),
    yes=Text("de rechter vindt dat de veiligheid van personen of goederen de maatregel eist",
             "the court finds that the safety of persons or property requires the measure"),
    no=Text("de rechter vindt niet dat de veiligheid van personen of goederen de maatregel eist",
            "the court does not find that the safety of persons or property requires the measure"),
    unknown=Text(
        "het is aan de rechter of de veiligheid van personen of goederen de maatregel eist",
        "it is for the court to decide whether the safety of persons or property requires the measure",
    ),
)

dadelijke_uitvoering_risico = judgement(
    "rechter.dadelijke_uitvoering_risico", by="rechter",
    ask=Text("Is er een ernstig risico op een nieuw misdrijf of belastend gedrag?",
             "Is there a serious risk of a new crime or harassing conduct?"),
    yes=Text("de rechter ziet een ernstig risico op een nieuw misdrijf of belastend gedrag",
             "the court sees a serious risk of a new crime or harassing conduct"),
    no=Text("de rechter ziet geen ernstig risico op een nieuw misdrijf of belastend gedrag",
            "the court sees no serious risk of a new crime or harassing conduct"),
    unknown=Text(
        "het is aan de rechter of er een ernstig risico op een nieuw misdrijf of belastend gedrag is",
        "it is for the court to decide whether there is a serious risk of a new crime or harassing conduct",
    ),
)

dadelijke_uitvoering_in_belang_jeugdige = judgement(
    "rechter.dadelijke_uitvoering_in_belang_jeugdige", by="rechter",
    ask=Text("Is dadelijke uitvoerbaarheid in het belang van de jeugdige?",
             "Is immediate enforceability in the young person's interest?"),
    yes=Text("de rechter vindt dadelijke uitvoerbaarheid in het belang van de jeugdige",
             "the court finds immediate enforceability in the young person's interest"),
    no=Text("de rechter vindt dadelijke uitvoerbaarheid niet in het belang van de jeugdige",
            "the court does not find immediate enforceability in the young person's interest"),
    unknown=Text(
        "het is aan de rechter of dadelijke uitvoerbaarheid in het belang van de jeugdige is",
        "it is for the court to decide whether immediate enforceability is in the young person's interest",
    ),
)

risico_misdrijf_tegen_lichaam = judgement(
    "rechter.risico_misdrijf_tegen_lichaam", by="rechter",
    ask=Text(
        "Moet er ernstig rekening mee worden gehouden dat de veroordeelde een misdrijf tegen het lichaam "
        "begaat?",
        "Must a crime against the body by the convicted person seriously be expected?",
    ),
    yes=Text("de rechter houdt ernstig rekening met een misdrijf tegen het lichaam door de veroordeelde",
             "the court seriously expects a crime against the body by the convicted person"),
    no=Text("de rechter houdt niet ernstig rekening met een misdrijf tegen het lichaam door de veroordeelde",
            "the court does not seriously expect a crime against the body by the convicted person"),
    unknown=Text(
        "het is aan de rechter of ernstig rekening moet worden gehouden met een misdrijf tegen het lichaam "
        "door de veroordeelde",
        "it is for the court to decide whether a crime against the body by the convicted person must "
        "seriously be expected",
    ),
)

risico_ander_misdrijf = judgement(
    "rechter.risico_ander_misdrijf", by="rechter",
    ask=Text("Moet er ernstig rekening mee worden gehouden dat de veroordeelde een ander misdrijf begaat?",
             "Must another crime by the convicted person seriously be expected?"),
    yes=Text("de rechter houdt ernstig rekening met een ander misdrijf door de veroordeelde",
             "the court seriously expects another crime by the convicted person"),
    no=Text("de rechter houdt niet ernstig rekening met een ander misdrijf door de veroordeelde",
            "the court does not seriously expect another crime by the convicted person"),
    unknown=Text(
        "het is aan de rechter of ernstig rekening moet worden gehouden met een ander misdrijf door de "
        "veroordeelde",
        "it is for the court to decide whether another crime by the convicted person must seriously be "
        "expected",
    ),
)

niet_meer_geschikt_voor_jeugddetentie = judgement(
    "rechter.niet_meer_geschikt_voor_jeugddetentie", by="rechter",
    ask=Text("Komt de veroordeelde niet meer in aanmerking voor jeugddetentie?",
             "Is the convicted person no longer suited to youth detention?"),
    yes=Text("de veroordeelde komt volgens de rechter niet meer in aanmerking voor jeugddetentie",
             "the court finds the convicted person no longer suited to youth detention"),
    no=Text("de veroordeelde komt volgens de rechter nog in aanmerking voor jeugddetentie",
            "the court finds the convicted person still suited to youth detention"),
    unknown=Text(
        "het is aan de rechter of de veroordeelde nog in aanmerking komt voor jeugddetentie",
        "it is for the court to decide whether the convicted person is still suited to youth detention",
    ),
)

tenuitvoerlegging_onbillijk = judgement(
    "rechter.tenuitvoerlegging_onbillijk", by="openbaar_ministerie",
    ask=Text("Zou de vervangende straf door uitzonderlijke latere omstandigheden zeer onbillijk zijn?",
             "Would the substitute penalty be grossly unfair owing to exceptional later circumstances?"),
    yes=Text("het OM vindt de vervangende straf door latere omstandigheden zeer onbillijk",
             "the prosecution service finds the substitute penalty grossly unfair owing to later "
             "circumstances"),
    no=Text("het OM vindt de vervangende straf niet onbillijk",
            "the prosecution service does not find the substitute penalty unfair"),
    unknown=Text("het is aan het OM of de vervangende straf zeer onbillijk zou zijn",
                 "it is for the prosecution service to decide whether the substitute penalty would be "
                 "grossly unfair"),
)

waarschuwing_volstaat = judgement(
    "rechter.waarschuwing_volstaat", by="openbaar_ministerie",
    ask=Text("Volstaat een waarschuwing?", "Is a warning enough?"),
    yes=Text("het OM vindt een waarschuwing voldoende", "the prosecution service finds a warning enough"),
    no=Text("het OM vindt een waarschuwing niet voldoende",
            "the prosecution service does not find a warning enough"),
    unknown=Text("het is aan het OM of een waarschuwing volstaat",
                 "it is for the prosecution service to decide whether a warning is enough"),
)

vrijheidsbeneming_aannemelijk = judgement(
    "rechter.vrijheidsbeneming_aannemelijk", by="openbaar_ministerie",
    ask=Text("Is aannemelijk dat de rechter vrijheidsbeneming zal bevelen?",
             "Is the court likely to order custody?"),
    yes=Text("het OM vindt aannemelijk dat de rechter vrijheidsbeneming zal bevelen",
             "the prosecution service finds it likely that the court will order custody"),
    no=Text("het OM vindt niet aannemelijk dat de rechter vrijheidsbeneming zal bevelen",
            "the prosecution service does not find it likely that the court will order custody"),
    unknown=Text("het is aan het OM of aannemelijk is dat de rechter vrijheidsbeneming zal bevelen",
                 "it is for the prosecution service to decide whether the court is likely to order custody"),
)

ernstige_redenen = judgement(
    "rechter.ernstige_redenen", by="officier_van_justitie",
    ask=Text("Zijn er ernstige redenen voor het vermoeden dat een voorwaarde niet is nageleefd?",
             "Are there serious reasons to believe that a condition was breached?"),
    yes=Text("de officier van justitie vermoedt om ernstige redenen dat een voorwaarde niet is nageleefd",
             "the public prosecutor has serious reasons to believe that a condition was breached"),
    no=Text(
        "de officier van justitie heeft geen ernstige redenen voor het vermoeden dat een voorwaarde niet is "
        "nageleefd",
        "the public prosecutor has no serious reasons to believe that a condition was breached",
    ),
    unknown=Text(
        "het is aan de officier van justitie of er ernstige redenen zijn voor het vermoeden dat een "
        "voorwaarde niet is nageleefd",
        "it is for the public prosecutor to decide whether there are serious reasons to believe that a "
        "condition was breached",
    ),
)

belang_openbaarheid_zwaarder = judgement(
    "rechter.belang_openbaarheid_zwaarder", by="rechter",
    ask=Text("Weegt het belang van openbaarheid zwaarder dan de bescherming van de verdachte?",
             "Does the interest in publicity outweigh the suspect's protection?"),
    yes=Text("de rechter laat openbaarheid zwaarder wegen dan de bescherming van de verdachte",
             "the court finds that publicity outweighs the suspect's protection"),
    no=Text("de rechter laat openbaarheid niet zwaarder wegen dan de bescherming van de verdachte",
            "the court does not find that publicity outweighs the suspect's protection"),
    unknown=Text("het is aan de rechter of openbaarheid zwaarder weegt dan de bescherming van de verdachte",
                 "it is for the court to decide whether publicity outweighs the suspect's protection"),
)

openbare_behandeling_gelast = act(
    "rechter.openbare_behandeling_gelast",
    ask=Text("Heeft de voorzitter openbare behandeling gelast?", "Did the president order a public hearing?"),
    yes=Text("de voorzitter heeft openbare behandeling gelast", "the president has ordered a public hearing"),
    no=Text("de voorzitter heeft geen openbare behandeling gelast",
            "the president has not ordered a public hearing"),
    unknown=Text("het is niet bekend of de voorzitter openbare behandeling heeft gelast",
                 "it is not known whether the president has ordered a public hearing"),
)

behandeling_verzet_zich = judgement(
    "rechter.behandeling_verzet_zich", by="rechter",
    ask=Text("Verzet het belang van de behandeling zich tegen aanwezigheid van de ouders?",
             "Does the interest of the hearing oppose the parents' presence?"),
    yes=Text("de rechter vindt aanwezigheid van de ouders in strijd met het belang van de behandeling",
             "the court finds the parents' presence contrary to the interest of the hearing"),
    no=Text("de rechter vindt aanwezigheid van de ouders niet in strijd met het belang van de behandeling",
            "the court does not find the parents' presence contrary to the interest of the hearing"),
    unknown=Text(
        "het is aan de rechter of het belang van de behandeling zich tegen aanwezigheid van de ouders verzet",
        "it is for the court to decide whether the interest of the hearing opposes the parents' presence",
    ),
)

verwijst_naar_meervoudige_kamer = act(
    "rechter.verwijst_naar_meervoudige_kamer", item="feit",
    ask=Text("Heeft de kinderrechter de zaak naar de meervoudige kamer verwezen, omdat een PIJ te "
             "overwegen is?",
             "Has the juvenile court judge referred the case to the full bench, as a PIJ is to be "
             "considered?"),
    yes=Text("de kinderrechter heeft de zaak naar de meervoudige kamer verwezen",
             "the juvenile court judge has referred the case to the full bench"),
    no=Text("de kinderrechter heeft de zaak niet naar de meervoudige kamer verwezen",
            "the juvenile court judge has not referred the case to the full bench"),
    unknown=Text("het is niet bekend of de kinderrechter de zaak naar de meervoudige kamer heeft verwezen",
                 "it is not known whether the juvenile court judge has referred the case to the full bench"),
)

ziet_af_van_aanhouding = act(
    "rechter.ziet_af_van_aanhouding",
    ask=Text("Heeft het gerecht bevolen dat de zaak niet wordt aangehouden?",
             "Has the court ordered that the case is not adjourned?"),
    yes=Text("het gerecht heeft bevolen dat de zaak niet wordt aangehouden",
             "the court has ordered that the case is not adjourned"),
    no=Text("het gerecht heeft niet bevolen dat de zaak niet wordt aangehouden",
            "the court has not ordered that the case is not adjourned"),
    unknown=Text("het is niet bekend of het gerecht heeft bevolen dat de zaak niet wordt aangehouden",
                 "it is not known whether the court has ordered that the case is not adjourned"),
)

doet_formele_uitspraak = yes_no(
    "rechter.doet_formele_uitspraak",
    ask=Text("Doet het gerecht meteen een formele uitspraak als bedoeld in artikel 349 lid 1 Sv?",
             "Does the court give a formal ruling at once (article 349(1) Sv)?"),
    yes=Text("het gerecht doet meteen een formele uitspraak", "the court gives a formal ruling at once"),
    no=Text("het gerecht doet niet meteen een formele uitspraak",
            "the court does not give a formal ruling at once"),
    unknown=Text("het is niet bekend of het gerecht meteen een formele uitspraak doet",
                 "it is not known whether the court gives a formal ruling at once"),
)

aanwezigheid_ouders_niet_in_belang = judgement(
    "rechter.aanwezigheid_ouders_niet_in_belang", by="rechter",
    ask=Text("Is aanwezigheid van een of beide ouders niet in het belang van de minderjarige?",
             "Is the presence of one or both parents not in the minor's interest?"),
    yes=Text("de rechter vindt aanwezigheid van de ouders niet in het belang van de minderjarige",
             "the court finds the parents' presence not in the minor's interest"),
    no=Text("de rechter vindt aanwezigheid van de ouders niet tegen het belang van de minderjarige",
            "the court does not find the parents' presence against the minor's interest"),
    unknown=Text(
        "het is aan de rechter of aanwezigheid van de ouders in het belang van de minderjarige is",
        "it is for the court to decide whether the parents' presence is in the minor's interest",
    ),
)
