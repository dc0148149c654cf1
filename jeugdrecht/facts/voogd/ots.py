"""
The guardian, as far as a supervision order asks: what kind, and what may be expected of a guardian.
"""

from jeugdrecht.facts.voogd.verzoeken import schorsing_verzocht, verzoek_beeindiging_afgewezen
from jeugdrecht.logic.declare import choice, judgement
from jeugdrecht.sources import Text

__all__ = [
    "in_staat_binnen_aanvaardbare_termijn",
    "schorsing_verzocht",
    "soort",
    "verzoek_beeindiging_afgewezen",
]

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "voogd.soort", "natuurlijk_persoon", "gi", "aanvaarde_rechtspersoon", "geen",
    ask=Text("Wie is de voogd?", "Who is the guardian?"),
    says=Text("de soort voogd is {value}", "the kind of guardian is {value}"),
    unknown=Text("het is niet bekend of er een voogd is en wie dat is",
                 "it is not known whether there is a guardian and who it is"),
)

in_staat_binnen_aanvaardbare_termijn = judgement(
    "voogd.in_staat_binnen_aanvaardbare_termijn", by="rechtbank",
    ask=Text("Kan de voogd binnen een voor de jeugdige aanvaardbare termijn de verantwoordelijkheid dragen?",
             "Can the guardian bear the responsibility within a period acceptable for the young person?"),
    yes=Text("de voogd kan binnen een aanvaardbare termijn de verantwoordelijkheid dragen",
             "the guardian can bear the responsibility within an acceptable period"),
    no=Text("de voogd kan niet binnen een aanvaardbare termijn de verantwoordelijkheid dragen",
            "the guardian cannot bear the responsibility within an acceptable period"),
    unknown=Text(
        "het is aan de rechter of de voogd binnen een aanvaardbare termijn de "
        "verantwoordelijkheid kan dragen",
        "it is for the court to decide whether the guardian can bear the responsibility within an "
        "acceptable period",
    ),
)
