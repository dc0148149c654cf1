"""
Whether somebody raises the young person as a member of the family.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verzorgt_en_voedt_op = yes_no(
    "verzorger.verzorgt_en_voedt_op",
    ask=Text("Verzorgt en voedt deze persoon de jeugdige op als lid van zijn gezin?",
             "Does this person care for and raise the young person as a member of the family?"),
    yes=Text("deze persoon verzorgt en voedt de jeugdige op als lid van zijn gezin",
             "this person cares for and raises the young person as a member of the family"),
    no=Text("deze persoon verzorgt en voedt de jeugdige niet op als lid van zijn gezin",
            "this person does not care for and raise the young person as a member of the family"),
    unknown=Text(
        "het is niet bekend of deze persoon de jeugdige als lid van zijn gezin verzorgt en opvoedt",
        "it is not known whether this person cares for and raises the young person as a member of the "
        "family",
    ),
)
