"""
What the municipal executive asks in the civil protection of a child.
"""

from jeugdrecht.logic.declare import act
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verzocht_raadsonderzoek = act(
    "college.verzocht_raadsonderzoek",
    ask=Text("Heeft het college de raad om onderzoek verzocht?",
             "Did the municipal executive ask the Raad to investigate?"),
    yes=Text("het college heeft de raad om onderzoek verzocht",
             "the municipal executive asked the Raad to investigate"),
    no=Text("het college heeft de raad niet om onderzoek verzocht",
            "the municipal executive did not ask the Raad to investigate"),
    unknown=Text("het is niet bekend of het college de raad om onderzoek heeft verzocht",
                 "it is not known whether the municipal executive asked the Raad to investigate"),
)
