"""
The days of a plan: when it must be there, when it is, when it is looked at again.
"""

from jeugdrecht.logic.declare import event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Which fact establishes it, the parents' word or the institution's decision, the text does not say.
afgezien_op = event(
    "plan.afgezien_op",
    ask=Text("Op welke datum stond vast dat er geen familiegroepsplan komt?",
             "On which date was it established that there will be no family group plan?"),
    says=Text("op {value} stond vast dat er geen familiegroepsplan komt",
              "it was established on {value} that there will be no family group plan"),
    unknown=Text("het is niet bekend wanneer vaststond dat er geen familiegroepsplan komt",
                 "it is not known when it was established that there will be no family group plan"),
)

# Youth probation, and guardianship after authority was ended: art. 4.1.3 lid 5 gives no day to start on.
begin_zonder_aanbod_op = event(
    "plan.begin_zonder_aanbod_op",
    ask=Text(
        "Vanaf welke datum rekent de instelling de zes weken voor het plan als zij geen "
        "familiegroepsplan hoeft aan te bieden?",
        "From which date does the institution count the six weeks for the plan if it need not offer a "
        "family group plan?",
    ),
    says=Text("zonder aanbod lopen de zes weken vanaf {value}",
              "without an offer the six weeks run from {value}"),
    unknown=Text("het is niet bekend vanaf welke datum de zes weken zonder aanbod lopen",
                 "it is not known from which date the six weeks run without an offer"),
)

vastgesteld_op = event(
    "plan.vastgesteld_op",
    ask=Text("Op welke datum is het plan vastgesteld?", "On which date was the plan adopted?"),
    says=Text("het plan is vastgesteld op {value}", "the plan was adopted on {value}"),
    unknown=Text("het is niet bekend wanneer het plan is vastgesteld",
                 "it is not known when the plan was adopted"),
)

wens_op_schrift_op = event(
    "plan.wens_op_schrift_op",
    ask=Text(
        "Op welke datum heeft de jeugdige, een ouder of de aanbieder gevraagd het mondelinge plan op "
        "schrift te stellen?",
        "On which date did the young person, a parent or the provider ask for the oral plan in writing?",
    ),
    says=Text("op {value} is gevraagd het plan op schrift te stellen",
              "the plan was asked for in writing on {value}"),
    unknown=Text("het is niet bekend wanneer is gevraagd het plan op schrift te stellen",
                 "it is not known when the plan was asked for in writing"),
)

op_schrift_gesteld_op = event(
    "plan.op_schrift_gesteld_op",
    ask=Text("Op welke datum is het mondelinge plan op schrift gesteld?",
             "On which date was the oral plan put in writing?"),
    says=Text("het plan is op schrift gesteld op {value}", "the plan was put in writing on {value}"),
    unknown=Text("het is niet bekend wanneer het plan op schrift is gesteld",
                 "it is not known when the plan was put in writing"),
)

laatst_bezien_op = event(
    "plan.laatst_bezien_op",
    ask=Text("Op welke datum is voor het laatst bezien of het plan moet worden bijgesteld?",
             "On which date was it last considered whether the plan needs adjusting?"),
    says=Text("het plan is voor het laatst bezien op {value}", "the plan was last reviewed on {value}"),
    unknown=Text("het is niet bekend wanneer het plan voor het laatst is bezien",
                 "it is not known when the plan was last reviewed"),
)
