"""
A measure that restricts the freedom of a young person in secure youth care.
"""

from jeugdrecht.logic.declare import act, choice, event, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "vrijheidsbeperking.soort",
    "toezicht", "bewegingsvrijheid", "insluiting", "programma_of_behandeling", "contact", "controle",
    "ander",
    ask=Text("Welke vrijheidsbeperkende maatregel wordt toegepast?", "Which restrictive measure is applied?"),
    says=Text("de vrijheidsbeperkende maatregel is: {value}", "the restrictive measure is: {value}"),
    unknown=Text("het is niet bekend welke vrijheidsbeperkende maatregel wordt toegepast",
                 "it is not known which restrictive measure is applied"),
)

geen_minder_bezwarend = judgement(
    "vrijheidsbeperking.geen_minder_bezwarend", by="jeugdhulpverlener",
    ask=Text("Zijn er voor de jeugdige geen minder bezwarende alternatieven?",
             "Are there no less burdensome alternatives for the young person?"),
    yes=Text("er zijn geen minder bezwarende alternatieven", "there are no less burdensome alternatives"),
    no=Text("er zijn minder bezwarende alternatieven", "there are less burdensome alternatives"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of er geen minder bezwarende alternatieven zijn",
        "it is for the youth care worker to decide whether there are no less burdensome alternatives",
    ),
)

evenredig = judgement(
    "vrijheidsbeperking.evenredig", by="jeugdhulpverlener",
    ask=Text("Is de maatregel evenredig aan het doel?", "Is the measure proportionate to its aim?"),
    yes=Text("de maatregel is evenredig", "the measure is proportionate"),
    no=Text("de maatregel is niet evenredig", "the measure is not proportionate"),
    unknown=Text("het is aan de jeugdhulpverlener of de maatregel evenredig is",
                 "it is for the youth care worker to decide whether the measure is proportionate"),
)

effectief = judgement(
    "vrijheidsbeperking.effectief", by="jeugdhulpverlener",
    ask=Text("Is redelijkerwijs te verwachten dat de maatregel effectief is?",
             "Can the measure reasonably be expected to be effective?"),
    yes=Text("de maatregel is naar verwachting effectief", "the measure is expected to be effective"),
    no=Text("de maatregel is naar verwachting niet effectief", "the measure is not expected to be effective"),
    unknown=Text("het is aan de jeugdhulpverlener of de maatregel naar verwachting effectief is",
                 "it is for the youth care worker to decide whether the measure is expected to be effective"),
)

nodig = judgement(
    "vrijheidsbeperking.nodig", by="jeugdhulpverlener",
    ask=Text(
        "Is de maatregel nodig voor de doelen van de hulp of voor de veiligheid van de jeugdige of "
        "anderen?",
        "Is the measure needed for the aims of the care or for the safety of the young person or others?",
    ),
    yes=Text("de maatregel is nodig voor hulpdoelen of veiligheid",
             "the measure is needed for the aims of the care or for safety"),
    no=Text("de maatregel is niet nodig voor hulpdoelen of veiligheid",
            "the measure is needed neither for the aims of the care nor for safety"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of de maatregel nodig is voor hulpdoelen of veiligheid",
        "it is for the youth care worker to decide whether the measure is needed for the aims of the care "
        "or for safety",
    ),
)

in_hulpverleningsplan = yes_no(
    "vrijheidsbeperking.in_hulpverleningsplan",
    ask=Text(
        "Is de maatregel in het hulpverleningsplan opgenomen, met instemming van een gedragswetenschapper?",
        "Is the measure in the care plan, with the consent of a behavioural expert?",
    ),
    yes=Text("de maatregel staat in het hulpverleningsplan", "the measure is in the care plan"),
    no=Text("de maatregel staat niet in het hulpverleningsplan", "the measure is not in the care plan"),
    unknown=Text("het is niet bekend of de maatregel in het hulpverleningsplan staat",
                 "it is not known whether the measure is in the care plan"),
)

noodsituatie = yes_no(
    "vrijheidsbeperking.noodsituatie",
    ask=Text("Is de maatregel tijdelijk noodzakelijk om een noodsituatie af te wenden?",
             "Is the measure temporarily necessary to avert an emergency?"),
    yes=Text("de maatregel is noodzakelijk in een noodsituatie", "the measure is necessary in an emergency"),
    no=Text("er is geen noodsituatie", "there is no emergency"),
    unknown=Text("het is niet bekend of de maatregel noodzakelijk is in een noodsituatie",
                 "it is not known whether the measure is necessary in an emergency"),
)

duur_uren = number(
    "vrijheidsbeperking.duur_uren", unit="uur",
    ask=Text("Hoeveel uren duurt de maatregel (een begonnen uur telt mee)?",
             "How many hours does the measure last (an hour that has begun counts)?"),
    says=Text("de maatregel duurt {value} uur", "the measure lasts {value} hours"),
    unknown=Text("het is niet bekend hoeveel uren de maatregel duurt",
                 "it is not known how many hours the measure lasts"),
)

duur_dagen = number(
    "vrijheidsbeperking.duur_dagen", unit="dag",
    ask=Text("Hoeveel dagen duurt de maatregel, zonder verlenging?",
             "How many days does the measure last, without extension?"),
    says=Text("de maatregel duurt {value} dagen", "the measure lasts {value} days"),
    unknown=Text("het is niet bekend hoeveel dagen de maatregel duurt",
                 "it is not known how many days the measure lasts"),
)

aantal_verlengingen = number(
    "vrijheidsbeperking.aantal_verlengingen",
    ask=Text("Hoe vaak is de insluiting met ten hoogste een dag verlengd?",
             "How often was the seclusion extended by at most a day?"),
    says=Text("de insluiting is {value} keer verlengd", "the seclusion was extended {value} times"),
    unknown=Text("het is niet bekend hoe vaak de insluiting is verlengd",
                 "it is not known how often the seclusion was extended"),
)

instemming_gedragswetenschapper = yes_no(
    "vrijheidsbeperking.instemming_gedragswetenschapper",
    ask=Text("Stemt een gekwalificeerde gedragswetenschapper in met voortzetting of verlenging?",
             "Does a qualified behavioural expert agree to the continuation or extension?"),
    yes=Text("een gedragswetenschapper stemt in met voortzetting",
             "a behavioural expert agrees to the continuation"),
    no=Text("een gedragswetenschapper stemt niet in met voortzetting",
            "a behavioural expert does not agree to the continuation"),
    unknown=Text("het is niet bekend of een gedragswetenschapper instemt met voortzetting",
                 "it is not known whether a behavioural expert agrees to the continuation"),
)

noodmaatregel_begonnen_op = event(
    "vrijheidsbeperking.noodmaatregel_begonnen_op",
    ask=Text("Op welke datum is een noodmaatregel buiten het plan begonnen (geen insluiting)?",
             "On which date did an emergency measure outside the plan begin (no seclusion)?"),
    says=Text("de noodmaatregel is begonnen op {value}", "the emergency measure began on {value}"),
    unknown=Text("het is niet bekend of en wanneer een noodmaatregel is begonnen",
                 "it is not known whether and when an emergency measure began"),
)

insluiting_begonnen_op = event(
    "vrijheidsbeperking.insluiting_begonnen_op",
    ask=Text("Op welke datum is de insluiting begonnen?", "On which date did the seclusion begin?"),
    says=Text("de insluiting is begonnen op {value}", "the seclusion began on {value}"),
    unknown=Text("het is niet bekend of en wanneer een insluiting is begonnen",
                 "it is not known whether and when a seclusion began"),
)

insluiting_verlengd = act(
    "vrijheidsbeperking.insluiting_verlengd",
    ask=Text("Heeft een gekwalificeerde gedragswetenschapper de insluiting verlengd?",
             "Did a qualified behavioural expert extend the seclusion?"),
    yes=Text("de insluiting is verlengd", "the seclusion was extended"),
    no=Text("de insluiting is niet verlengd", "the seclusion was not extended"),
    unknown=Text("het is niet bekend of de insluiting is verlengd",
                 "it is not known whether the seclusion was extended"),
)
