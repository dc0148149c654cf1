"""
Suspected, prosecuted, convicted; earlier convictions; the offences taken together.
"""

from jeugdrecht.facts import feit, jeugdige
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import act, any_of, derived, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verdacht = yes_no(
    "verdachte.verdacht",
    ask=Text("Is de jeugdige verdachte van een strafbaar feit?",
             "Is the young person suspected of an offence?"),
    yes=Text("de jeugdige is verdachte van een strafbaar feit",
             "the young person is suspected of an offence"),
    no=Text("de jeugdige is geen verdachte van een strafbaar feit",
            "the young person is not suspected of an offence"),
    unknown=Text("het is niet bekend of de jeugdige verdachte van een strafbaar feit is",
                 "it is not known whether the young person is suspected of an offence"),
)

vervolgd = yes_no(
    "verdachte.vervolgd",
    ask=Text("Wordt de jeugdige vervolgd?", "Is the young person being prosecuted?"),
    yes=Text("de jeugdige wordt vervolgd", "the young person is being prosecuted"),
    no=Text("de jeugdige wordt niet vervolgd", "the young person is not being prosecuted"),
    unknown=Text("het is niet bekend of de jeugdige wordt vervolgd",
                 "it is not known whether the young person is being prosecuted"),
)

veroordeeld = act(
    "verdachte.veroordeeld", item="feit",
    ask=Text("Is de jeugdige voor het feit veroordeeld?",
             "Has the young person been convicted of the offence?"),
    yes=Text("de jeugdige is voor het feit veroordeeld",
             "the young person has been convicted of the offence"),
    no=Text("de jeugdige is niet voor het feit veroordeeld",
            "the young person has not been convicted of the offence"),
    unknown=Text("het is niet bekend of de jeugdige voor het feit is veroordeeld",
                 "it is not known whether the young person has been convicted of the offence"),
)

veroordeling_onherroepelijk = yes_no(
    "verdachte.veroordeling_onherroepelijk", item="feit",
    ask=Text("Is de veroordeling onherroepelijk?", "Is the conviction final?"),
    yes=Text("de veroordeling is onherroepelijk", "the conviction is final"),
    no=Text("de veroordeling is niet onherroepelijk", "the conviction is not final"),
    unknown=Text("het is niet bekend of de veroordeling onherroepelijk is",
                 "it is not known whether the conviction is final"),
)

aantal_eerdere_veroordelingen = number(
    "verdachte.aantal_eerdere_veroordelingen",
    ask=Text("Hoeveel eerdere veroordelingen zijn er?", "How many earlier convictions are there?"),
    says=Text("de verdachte is eerder {value} keer veroordeeld",
              "the suspect has {value} earlier convictions"),
    unknown=Text("het is niet bekend hoe vaak de verdachte eerder is veroordeeld",
                 "it is not known how many earlier convictions the suspect has"),
)

eerdere_straf_onherroepelijk = yes_no(
    "verdachte.eerdere_straf_onherroepelijk",
    ask=Text("Is de eerdere strafoplegging onherroepelijk?", "Is the earlier sentence final?"),
    yes=Text("de eerdere strafoplegging is onherroepelijk", "the earlier sentence is final"),
    no=Text("de eerdere strafoplegging is niet onherroepelijk", "the earlier sentence is not final"),
    unknown=Text("het is niet bekend of de eerdere strafoplegging onherroepelijk is",
                 "it is not known whether the earlier sentence is final"),
)

heeft_feit_onder_18 = derived(
    "verdachte.heeft_feit_onder_18", any_of(feiten, jeugdige.leeftijd_op_pleegdatum.between(12, 18)),
    ask=Text("Is een van de feiten gepleegd voor de achttiende verjaardag?",
             "Was one of the offences committed before the eighteenth birthday?"),
    yes=Text("een van de feiten is gepleegd voor de achttiende verjaardag",
             "one of the offences was committed before the eighteenth birthday"),
    no=Text("geen van de feiten is gepleegd voor de achttiende verjaardag",
            "none of the offences was committed before the eighteenth birthday"),
    unknown=Text("het is niet bekend of een van de feiten is gepleegd voor de achttiende verjaardag",
                 "it is not known whether one of the offences was committed before the eighteenth birthday"),
)

heeft_gelijktijdig_feit_vanaf_18 = derived(
    "verdachte.heeft_gelijktijdig_feit_vanaf_18",
    any_of(feiten, jeugdige.leeftijd_op_pleegdatum.at_least(18) & feit.gelijktijdig_vervolgd),
    ask=Text("Wordt gelijktijdig een feit vervolgd dat vanaf de achttiende verjaardag is gepleegd?",
             "Is an offence committed from the eighteenth birthday on prosecuted at the same time?"),
    yes=Text("gelijktijdig wordt een feit vervolgd dat vanaf de achttiende verjaardag is gepleegd",
             "an offence committed from the eighteenth birthday on is prosecuted at the same time"),
    no=Text("er wordt niet gelijktijdig een feit vervolgd dat vanaf de achttiende verjaardag is gepleegd",
            "no offence committed from the eighteenth birthday on is prosecuted at the same time"),
    unknown=Text(
        "het is niet bekend of gelijktijdig een feit wordt vervolgd dat vanaf de achttiende verjaardag is "
        "gepleegd",
        "it is not known whether an offence committed from the eighteenth birthday on is prosecuted at the "
        "same time",
    ),
)

onsplitsbaar_van_volwassen_medeverdachte = judgement(
    "verdachte.onsplitsbaar_van_volwassen_medeverdachte", by="officier_van_justitie", item="feit",
    ask=Text("Kan de zaak niet worden gesplitst van die van een volwassen medeverdachte?",
             "Can the case not be severed from that of an adult co-suspect?"),
    yes=Text(
        "de officier van justitie vindt de zaak niet te splitsen van die van een volwassen medeverdachte",
        "the public prosecutor finds that the case cannot be severed from that of an adult co-suspect",
    ),
    no=Text("de officier van justitie vindt de zaak te splitsen van die van een volwassen medeverdachte",
            "the public prosecutor finds that the case can be severed from that of an adult co-suspect"),
    unknown=Text(
        "het is aan de officier van justitie of de zaak te splitsen is van die van een volwassen "
        "medeverdachte",
        "it is for the public prosecutor to decide whether the case can be severed from that of an adult "
        "co-suspect",
    ),
)

bereid = yes_no(
    "verdachte.bereid", item="feit",
    ask=Text("Is de verdachte bereid de straf te voldoen?",
             "Is the suspect willing to comply with the penalty?"),
    yes=Text("de verdachte is bereid de straf te voldoen",
             "the suspect is willing to comply with the penalty"),
    no=Text("de verdachte is niet bereid de straf te voldoen",
            "the suspect is not willing to comply with the penalty"),
    unknown=Text("het is niet bekend of de verdachte bereid is de straf te voldoen",
                 "it is not known whether the suspect is willing to comply with the penalty"),
)

werkt_mee_aan_onderzoek = yes_no(
    "verdachte.werkt_mee_aan_onderzoek",
    ask=Text("Werkt de verdachte mee aan het onderzoek door de deskundigen?",
             "Does the suspect cooperate with the experts' examination?"),
    yes=Text("de verdachte werkt mee aan het onderzoek door de deskundigen",
             "the suspect cooperates with the experts' examination"),
    no=Text("de verdachte werkt niet mee aan het onderzoek door de deskundigen",
            "the suspect does not cooperate with the experts' examination"),
    unknown=Text("het is niet bekend of de verdachte meewerkt aan het onderzoek door de deskundigen",
                 "it is not known whether the suspect cooperates with the experts' examination"),
)

gaat_naar_school = yes_no(
    "verdachte.gaat_naar_school",
    ask=Text("Gaat de verdachte naar school?", "Does the suspect attend school?"),
    yes=Text("de verdachte gaat naar school", "the suspect attends school"),
    no=Text("de verdachte gaat niet naar school", "the suspect does not attend school"),
    unknown=Text("het is niet bekend of de verdachte naar school gaat",
                 "it is not known whether the suspect attends school"),
)

hoogste_strafmaximum_maanden = number(
    "verdachte.hoogste_strafmaximum_maanden", unit="maand",
    ask=Text("Hoeveel maanden is het hoogste strafmaximum van de samen berechte misdrijven?",
             "How many months is the highest maximum of the crimes tried together?"),
    says=Text("het hoogste strafmaximum van de samen berechte misdrijven is {value}",
              "the highest maximum of the crimes tried together is {value}"),
    unknown=Text("het is niet bekend wat het hoogste strafmaximum van de samen berechte misdrijven is",
                 "it is not known what the highest maximum of the crimes tried together is"),
)

som_strafmaxima_maanden = number(
    "verdachte.som_strafmaxima_maanden", unit="maand",
    ask=Text("Hoeveel maanden zijn de strafmaxima van de samen berechte misdrijven bij elkaar?",
             "How many months do the maxima of the crimes tried together add up to?"),
    says=Text("de strafmaxima van de samen berechte misdrijven zijn bij elkaar {value}",
              "the maxima of the crimes tried together add up to {value}"),
    unknown=Text("het is niet bekend wat de strafmaxima van de samen berechte misdrijven bij elkaar zijn",
                 "it is not known what the maxima of the crimes tried together add up to"),
)
