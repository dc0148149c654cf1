"""
The legal person that the minister accepted for the supervision of children who seek asylum.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

aanvaarde_rechtspersoon = yes_no(
    "instelling.aanvaarde_rechtspersoon",
    ask=Text("Is er een rechtspersoon die de minister daarvoor heeft aanvaard?",
             "Is there a legal person that the minister accepted for this?"),
    yes=Text("er is een rechtspersoon die de minister daarvoor heeft aanvaard",
             "there is a legal person that the minister accepted for this"),
    no=Text("er is geen rechtspersoon die de minister daarvoor heeft aanvaard",
            "there is no legal person that the minister accepted for this"),
    unknown=Text("het is niet bekend of de minister daarvoor een rechtspersoon heeft aanvaard",
                 "it is not known whether the minister accepted a legal person for this"),
)

aanvaarde_rechtspersoon_voldoet = yes_no(
    "instelling.aanvaarde_rechtspersoon_voldoet",
    ask=Text("Voldoet de aanvaarde rechtspersoon nog aan de eisen voor benoeming?",
             "Does the accepted legal person still meet the requirements for appointment?"),
    yes=Text("de aanvaarde rechtspersoon voldoet nog aan de eisen",
             "the accepted legal person still meets the requirements"),
    no=Text("de aanvaarde rechtspersoon voldoet niet meer aan de eisen",
            "the accepted legal person no longer meets the requirements"),
    unknown=Text("het is niet bekend of de aanvaarde rechtspersoon nog aan de eisen voldoet",
                 "it is not known whether the accepted legal person still meets the requirements"),
)
