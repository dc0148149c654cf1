"""
What the certified institution does when it determines youth care with a measure or probation.
"""

from jeugdrecht.logic.declare import judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

bepaalt_jeugdhulp = yes_no(
    "gi.bepaalt_jeugdhulp",
    ask=Text("Wil de GI bij de maatregel of jeugdreclassering bepalen of, en welke, jeugdhulp nodig is?",
             "Does the institution want to determine whether, and which, youth care the measure or "
             "probation needs?"),
    yes=Text("de GI wil bepalen of, en welke, jeugdhulp nodig is",
             "the institution wants to determine whether, and which, youth care is needed"),
    no=Text("de GI wil geen jeugdhulp bepalen",
            "the institution does not want to determine youth care"),
    unknown=Text("het is niet bekend of de GI jeugdhulp wil bepalen",
                 "it is not known whether the institution wants to determine youth care"),
)

overlegt_met_college = yes_no(
    "gi.overlegt_met_college",
    ask=Text("Overlegt de GI met het college van de woonplaats over de jeugdhulp die zij bepaalt?",
             "Does the institution consult the municipal executive of the domicile on the care it "
             "determines?"),
    yes=Text("de GI overlegt met het college over de jeugdhulp",
             "the institution consults the municipal executive on the care"),
    no=Text("de GI overlegt niet met het college over de jeugdhulp",
            "the institution does not consult the municipal executive on the care"),
    unknown=Text("het is niet bekend of de GI met het college over de jeugdhulp overlegt",
                 "it is not known whether the institution consults the municipal executive on the care"),
)

protocol_college = yes_no(
    "gi.protocol_college",
    ask=Text("Is de wijze van overleg tussen GI en college vastgelegd in een protocol?",
             "Is the way in which the institution and the municipal executive consult laid down in a "
             "protocol?"),
    yes=Text("er is een protocol tussen GI en college",
             "there is a protocol between institution and municipal executive"),
    no=Text("er is geen protocol tussen GI en college",
            "there is no protocol between institution and municipal executive"),
    unknown=Text("het is niet bekend of er een protocol tussen GI en college is",
                 "it is not known whether there is a protocol between institution and municipal executive"),
)

gezinsvorm_mogelijk = judgement(
    "gi.gezinsvorm_mogelijk",
    ask=Text("Is verblijf bij een pleegouder of in een gezinshuis redelijkerwijs mogelijk?",
             "Is a stay with a foster parent or in a family home reasonably possible?"),
    yes=Text("verblijf bij een pleegouder of in een gezinshuis is redelijkerwijs mogelijk",
             "a stay with a foster parent or in a family home is reasonably possible"),
    no=Text("verblijf bij een pleegouder of in een gezinshuis is redelijkerwijs niet mogelijk",
            "a stay with a foster parent or in a family home is not reasonably possible"),
    unknown=Text("het is aan de gecertificeerde instelling of een pleegouder of gezinshuis mogelijk is",
                 "it is for the certified institution to decide whether a foster parent or family home is"
                 " possible"),
    by="gi",
)

gezinsvorm_niet_in_belang = judgement(
    "gi.gezinsvorm_niet_in_belang",
    ask=Text("Is verblijf bij een pleegouder of in een gezinshuis aantoonbaar niet in het belang van de "
             "jeugdige?",
             "Is a stay with a foster parent or in a family home demonstrably against the young person's "
             "interests?"),
    yes=Text("een pleegouder of gezinshuis is aantoonbaar niet in het belang van de jeugdige",
             "a foster parent or family home is demonstrably against the young person's interests"),
    no=Text("een pleegouder of gezinshuis is niet in strijd met het belang van de jeugdige",
            "a foster parent or family home is not against the young person's interests"),
    unknown=Text("het is aan de gecertificeerde instelling of een pleegouder of gezinshuis het belang "
                 "schaadt",
                 "it is for the certified institution to decide whether a foster parent or family home "
                 "harms interests"),
    by="gi",
)
