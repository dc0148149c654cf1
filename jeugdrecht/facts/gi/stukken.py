"""
What the institution submits to the court.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

stukken_volledig = yes_no(
    "gi.stukken_volledig",
    ask=Text("Geven rapporten en verzoekschriften van de instelling de relevante feiten volledig en naar "
             "waarheid weer?",
             "Do reports and petitions of the institution state the relevant facts fully and truthfully?"),
    yes=Text("de stukken van de instelling geven de feiten volledig en naar waarheid weer",
             "the institution's documents state the facts fully and truthfully"),
    no=Text("de stukken van de instelling geven de feiten niet volledig of niet naar waarheid weer",
            "the institution's documents do not state the facts fully or truthfully"),
    unknown=Text("het is niet bekend of de stukken van de instelling de feiten volledig en naar waarheid "
                 "weergeven",
                 "it is not known whether the institution's documents state the facts fully and truthfully"),
)
