"""
A report to Veilig Thuis, or a request for its advice.
"""

from jeugdrecht.logic.declare import act, choice, derived, event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

ontvangen_op = event(
    "melding.ontvangen_op",
    ask=Text("Op welke datum heeft Veilig Thuis de melding ontvangen?",
             "On which date did Veilig Thuis receive the report?"),
    says=Text("de Veilig Thuis-organisatie heeft de melding ontvangen op {value}",
              "the Veilig Thuis organisation received the report on {value}"),
    unknown=Text("het is niet bekend wanneer Veilig Thuis de melding heeft ontvangen",
                 "it is not known when Veilig Thuis received the report"),
)

ontvangen = derived(
    "melding.ontvangen",
    ontvangen_op.has_come(),
    ask=Text("Heeft Veilig Thuis een melding ontvangen?", "Has Veilig Thuis received a report?"),
    yes=Text("de Veilig Thuis-organisatie heeft een melding ontvangen",
             "the Veilig Thuis organisation has received a report"),
    no=Text("de Veilig Thuis-organisatie heeft geen melding ontvangen",
            "the Veilig Thuis organisation has not received a report"),
    unknown=Text("het is niet bekend of Veilig Thuis een melding heeft ontvangen",
                 "it is not known whether Veilig Thuis has received a report"),
)

adviesvraag = act(
    "melding.adviesvraag",
    ask=Text("Heeft iemand met een vermoeden Veilig Thuis om advies gevraagd?",
             "Has someone with a suspicion asked Veilig Thuis for advice?"),
    yes=Text("iemand met een vermoeden heeft Veilig Thuis om advies gevraagd",
             "someone with a suspicion has asked Veilig Thuis for advice"),
    no=Text("niemand heeft Veilig Thuis om advies gevraagd", "nobody has asked Veilig Thuis for advice"),
    unknown=Text("het is niet bekend of iemand Veilig Thuis om advies heeft gevraagd",
                 "it is not known whether someone has asked Veilig Thuis for advice"),
)

acuut = yes_no(
    "melding.acuut",
    ask=Text("Is de melding acuut?", "Is the report acute?"),
    yes=Text("de melding is acuut", "the report is acute"),
    no=Text("de melding is niet acuut", "the report is not acute"),
    unknown=Text("het is niet bekend of de melding acuut is", "it is not known whether the report is acute"),
)

bron = choice(
    "melding.bron", "beroepsmatig", "ander",
    ask=Text(
        "Wie gaf de gegevens: iemand in een beroepsmatige, hulpverlenende of pedagogische relatie, of een "
        "ander?",
        "Who gave the data: someone in a professional, helping or educational relation, or another?",
    ),
    says=Text("de gegevens komen van een bron die zo is: {value}",
              "the data come from a source of this kind: {value}"),
    unknown=Text("het is niet bekend wie de gegevens gaf", "it is not known who gave the data"),
)

bron_stemt_in = act(
    "melding.bron_stemt_in",
    ask=Text("Heeft de bron toestemming gegeven om te zeggen van wie de gegevens komen?",
             "Has the source consented to saying from whom the data come?"),
    yes=Text("de bron heeft toestemming gegeven om als bron te worden genoemd",
             "the source has consented to being named as the source"),
    no=Text("de bron heeft geen toestemming gegeven om als bron te worden genoemd",
            "the source has not consented to being named as the source"),
    unknown=Text("het is niet bekend of de bron toestemming heeft gegeven om te worden genoemd",
                 "it is not known whether the source has consented to being named"),
)
