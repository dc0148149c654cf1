"""
How large the provider of youth help is.
"""

from jeugdrecht.logic.declare import number
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

aantal_hulpverleners = number(
    "jeugdhulp.aantal_hulpverleners",
    ask=Text("Met hoeveel jeugdhulpverleners verleent de aanbieder jeugdhulp?",
             "With how many care workers does the provider give youth help?"),
    says=Text("het aantal jeugdhulpverleners van de aanbieder is {value}",
              "the number of care workers of the provider is {value}"),
    unknown=Text("het is niet bekend hoeveel jeugdhulpverleners de aanbieder heeft",
                 "it is not known how many care workers the provider has"),
)
