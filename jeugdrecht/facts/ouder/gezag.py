"""
Each parent: who has authority, and what may be expected of a parent.

A non-parent who holds authority together with a parent is listed with the parents (BW 1:253v lid 6).
"""

from jeugdrecht.logic.declare import judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

heeft_gezag = yes_no(
    "ouder.heeft_gezag", item="ouder",
    ask=Text("Heeft deze ouder het gezag over de jeugdige?",
             "Does this parent have authority over the young person?"),
    yes=Text("de ouder heeft het gezag", "the parent has authority"),
    no=Text("de ouder heeft het gezag niet", "the parent does not have authority"),
    unknown=Text("het is niet bekend of de ouder het gezag heeft",
                 "it is not known whether the parent has authority"),
)

in_staat_binnen_aanvaardbare_termijn = judgement(
    "ouder.in_staat_binnen_aanvaardbare_termijn", by=("kinderrechter", "rechtbank"), item="ouder",
    ask=Text(
        "Kan deze ouder naar verwachting binnen een voor de jeugdige aanvaardbare termijn zelf de "
        "verantwoordelijkheid voor verzorging en opvoeding dragen?",
        "Is this parent expected to be able to bear the responsibility for care and upbringing within a "
        "period acceptable for the young person?",
    ),
    yes=Text("de ouder kan naar verwachting binnen een aanvaardbare termijn de verantwoordelijkheid dragen",
             "the parent is expected to be able to bear the responsibility within an acceptable period"),
    no=Text("de ouder kan naar verwachting niet binnen een aanvaardbare termijn de "
            "verantwoordelijkheid dragen",
            "the parent is not expected to be able to bear the responsibility within an acceptable period"),
    unknown=Text(
        "het is aan de rechter of de ouder binnen een aanvaardbare termijn de "
        "verantwoordelijkheid kan dragen",
        "it is for the court to decide whether the parent can bear the responsibility within an acceptable "
        "period",
    ),
)
