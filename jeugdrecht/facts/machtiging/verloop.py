"""
How an authorisation went on: extended, ended by the institution, withdrawn or shortened by the court.
"""

from jeugdrecht.logic.declare import event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verlengd_vanaf = event(
    "machtiging.verlengd_vanaf",
    ask=Text("Vanaf welke datum is de machtiging het laatst verlengd (het einde van de duur ervoor)?",
             "From which date does the last extension of the authorisation run (the end of the duration "
             "before)?"),
    says=Text("de machtiging is het laatst verlengd vanaf {value}",
              "the authorisation was last extended from {value}"),
    unknown=Text("het is niet bekend of en vanaf wanneer de machtiging is verlengd",
                 "it is not known whether and from when the authorisation was extended"),
)

beeindigd_door_gi_op = event(
    "machtiging.beeindigd_door_gi_op",
    ask=Text("Op welke datum heeft de GI de uithuisplaatsing zelf beëindigd?",
             "On which date did the certified institution itself end the placement?"),
    says=Text("de GI heeft de uithuisplaatsing beëindigd op {value}",
              "the certified institution ended the placement on {value}"),
    unknown=Text("het is niet bekend of en wanneer de GI de uithuisplaatsing heeft beëindigd",
                 "it is not known whether and when the certified institution ended the placement"),
)

ingetrokken_of_bekort_tot = event(
    "machtiging.ingetrokken_of_bekort_tot",
    ask=Text("Op welke datum eindigt de machtiging nadat de kinderrechter haar heeft ingetrokken of bekort?",
             "On which date does the authorisation end after the juvenile court withdrew or shortened it?"),
    says=Text("de kinderrechter heeft de machtiging ingetrokken of bekort tot {value}",
              "the juvenile court withdrew or shortened the authorisation to {value}"),
    unknown=Text("het is niet bekend of en tot wanneer de kinderrechter de machtiging heeft bekort",
                 "it is not known whether and until when the juvenile court shortened the authorisation"),
)

voorgenomen_einde = event(
    "machtiging.voorgenomen_einde",
    ask=Text("Op welke datum wil de GI de uithuisplaatsing voortijdig beëindigen?",
             "On which date does the certified institution intend to end the placement early?"),
    says=Text("de GI wil de uithuisplaatsing voortijdig beëindigen op {value}",
              "the certified institution intends to end the placement early on {value}"),
    unknown=Text("het is niet bekend of en wanneer de GI de uithuisplaatsing voortijdig wil beëindigen",
                 "it is not known whether and when the certified institution intends to end the placement "
                 "early"),
)
