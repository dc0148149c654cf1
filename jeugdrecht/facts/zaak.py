"""
The case as a whole.
"""

from jeugdrecht.logic.declare import day
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

peildatum = day(
    "zaak.peildatum",
    ask=Text("Op welke datum moet de zaak worden beoordeeld?", "On which date must the case be assessed?"),
    says=Text("de zaak wordt beoordeeld op {value}", "the case is assessed on {value}"),
    unknown=Text("het is niet bekend op welke datum de zaak wordt beoordeeld",
                 "it is not known on which date the case is assessed"),
)
