"""
A complaint about a restrictive measure, transport, caring for an own child or leave in secure youth care.
"""

from jeugdrecht.logic.declare import event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gesloten_ontvangen_op = event(
    "klacht.gesloten_ontvangen_op",
    ask=Text(
        "Op welke datum is de klacht over gesloten jeugdhulp (vrijheidsbeperking, vervoer, eigen kind of "
        "verlof) ontvangen?",
        "On which date was the complaint on secure youth care (restriction, transport, own child or leave)"
        " received?",
    ),
    says=Text("de klacht over gesloten jeugdhulp is ontvangen op {value}",
              "the complaint on secure youth care was received on {value}"),
    unknown=Text("het is niet bekend of en wanneer een klacht over gesloten jeugdhulp is ontvangen",
                 "it is not known whether and when a complaint on secure youth care was received"),
)

gesloten_afschrift_op = event(
    "klacht.gesloten_afschrift_op",
    ask=Text("Op welke datum is het afschrift van de beslissing op die klacht ontvangen?",
             "On which date was the copy of the decision on that complaint received?"),
    says=Text("het afschrift van de beslissing op de klacht is ontvangen op {value}",
              "the copy of the decision on the complaint was received on {value}"),
    unknown=Text("het is niet bekend of en wanneer het afschrift is ontvangen",
                 "it is not known whether and when the copy was received"),
)
