"""
After the opinion on a complaint: when it came, and when and how the institution reacted.
"""

from jeugdrecht.logic.declare import day, event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

oordeel_ontvangen_op = event(
    "klacht.oordeel_ontvangen_op",
    ask=Text("Op welke datum ontving de instelling het oordeel van de klachtencommissie?",
             "On which date did the institution receive the opinion of the complaints committee?"),
    says=Text("de instelling ontving het oordeel over de klacht op {value}",
              "the institution received the opinion on the complaint on {value}"),
    unknown=Text("het is niet bekend wanneer de instelling het oordeel over de klacht ontving",
                 "it is not known when the institution received the opinion on the complaint"),
)

reactie_op = event(
    "klacht.reactie_op",
    ask=Text(
        "Op welke datum liet de instelling schriftelijk weten of zij na het oordeel maatregelen neemt?",
        "On which date did the institution say in writing whether it takes measures after the opinion?",
    ),
    says=Text("de instelling reageerde op {value}", "the institution reacted on {value}"),
    unknown=Text("het is niet bekend wanneer de instelling reageerde",
                 "it is not known when the institution reacted"),
)

afwijking_gemeld_op = event(
    "klacht.afwijking_gemeld_op",
    ask=Text(
        "Op welke datum meldde de instelling met redenen dat haar reactie later komt, met de nieuwe "
        "termijn erbij?",
        "On which date did the institution announce with reasons that its reaction will be later, with "
        "the new term?",
    ),
    says=Text("de instelling meldde op {value} met redenen een latere termijn",
              "the institution announced a later term with reasons on {value}"),
    unknown=Text("het is niet bekend wanneer de instelling een latere termijn meldde",
                 "it is not known when the institution announced a later term"),
)

nieuwe_termijn = day(
    "klacht.nieuwe_termijn",
    ask=Text("Wat is de laatste dag van de nieuwe termijn die de instelling noemde?",
             "What is the last day of the new term that the institution named?"),
    says=Text("de nieuwe termijn loopt tot en met {value}", "the new term runs until {value}"),
    unknown=Text("het is niet bekend tot wanneer de nieuwe termijn loopt",
                 "it is not known until when the new term runs"),
)
