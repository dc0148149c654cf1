"""
What the organisation does to have its reporting code known and used.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

kennis_bevorderd = yes_no(
    "meldcode.kennis_bevorderd",
    ask=Text("Bevordert de organisatie dat wie voor haar werkt de meldcode kent en gebruikt?",
             "Does the organisation promote that those who work for it know and use the reporting code?"),
    yes=Text("de organisatie bevordert kennis en gebruik van de meldcode",
             "the organisation promotes knowledge and use of the reporting code"),
    no=Text("de organisatie bevordert kennis en gebruik van de meldcode niet",
            "the organisation does not promote knowledge and use of the reporting code"),
    unknown=Text(
        "het is niet bekend of de organisatie kennis en gebruik van de meldcode bevordert",
        "it is not known whether the organisation promotes knowledge and use of the reporting code",
    ),
)
