"""
The days that count for a guardian: appointed by a parent, or suspended.
"""

from jeugdrecht.logic.declare import event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

geschorst_op = event(
    "voogd.geschorst_op",
    ask=Text("Op welke datum is de voogd geschorst (de dag van de beschikking)?",
             "On which date was the guardian suspended (the day of the order)?"),
    says=Text("de voogd is geschorst op {value}", "the guardian was suspended on {value}"),
    unknown=Text("het is niet bekend of en wanneer de voogd is geschorst",
                 "it is not known whether and when the guardian was suspended"),
)

datum_betekening_benoeming = event(
    "voogd.datum_betekening_benoeming",
    ask=Text("Op welke datum is de benoeming betekend aan de voogd die door een ouder is benoemd?",
             "On which date was the appointment served on the guardian whom a parent appointed?"),
    says=Text("de benoeming door een ouder is aan de voogd betekend op {value}",
              "the appointment by a parent was served on the guardian on {value}"),
    unknown=Text("het is niet bekend of en wanneer de benoeming aan de voogd is betekend",
                 "it is not known whether and when the appointment was served on the guardian"),
)

buiten_nederland = yes_no(
    "voogd.buiten_nederland",
    ask=Text("Bevindt de aangewezen voogd zich buiten Nederland?",
             "Is the appointed guardian outside the Netherlands?"),
    yes=Text("de aangewezen voogd bevindt zich buiten Nederland",
             "the appointed guardian is outside the Netherlands"),
    no=Text("de aangewezen voogd bevindt zich in Nederland",
            "the appointed guardian is in the Netherlands"),
    unknown=Text("het is niet bekend of de aangewezen voogd zich buiten Nederland bevindt",
                 "it is not known whether the appointed guardian is outside the Netherlands"),
)
