"""
An order of the civil court: when it was sent and when it became final; facts of the case.
"""

from jeugdrecht.logic.declare import event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

kracht_van_gewijsde_op = event(
    "beschikking.kracht_van_gewijsde_op",
    ask=Text("Op welke datum kreeg de beschikking kracht van gewijsde?",
             "On which date did the order become final?"),
    says=Text("de beschikking kreeg kracht van gewijsde op {value}", "the order became final on {value}"),
    unknown=Text("het is niet bekend of en wanneer de beschikking kracht van gewijsde kreeg",
                 "it is not known whether and when the order became final"),
)

uitvoerbaar_bij_voorraad = yes_no(
    "beschikking.uitvoerbaar_bij_voorraad",
    ask=Text("Is de beschikking uitvoerbaar bij voorraad verklaard?",
             "Was the order declared provisionally enforceable?"),
    yes=Text("de beschikking is uitvoerbaar bij voorraad verklaard",
             "the order was declared provisionally enforceable"),
    no=Text("de beschikking is niet uitvoerbaar bij voorraad verklaard",
            "the order was not declared provisionally enforceable"),
    unknown=Text("het is niet bekend of de beschikking uitvoerbaar bij voorraad is verklaard",
                 "it is not known whether the order was declared provisionally enforceable"),
)

verzonden_op = event(
    "beschikking.verzonden_op",
    ask=Text("Op welke datum is de beschikking verstrekt of verzonden?",
             "On which date was the order issued or sent?"),
    says=Text("de beschikking is verstrekt of verzonden op {value}",
              "the order was issued or sent on {value}"),
    unknown=Text("het is niet bekend of en wanneer de beschikking is verstrekt of verzonden",
                 "it is not known whether and when the order was issued or sent"),
)
