"""
A foster child that was taken in without the consent that the law requires.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

als_pleegkind_opgenomen = yes_no(
    "verzorger.als_pleegkind_opgenomen",
    ask=Text(
        "Is het kind als pleegkind opgenomen: verzorgd door anderen dan ouders, voogd of familie tot en "
        "met de derde graad?",
        "Was the child taken in as a foster child: cared for by others than parents, guardian or family "
        "up to the third degree?",
    ),
    yes=Text("het kind is als pleegkind opgenomen", "the child was taken in as a foster child"),
    no=Text("het kind is niet als pleegkind opgenomen", "the child was not taken in as a foster child"),
    unknown=Text("het is niet bekend of het kind als pleegkind is opgenomen",
                 "it is not known whether the child was taken in as a foster child"),
)

toestemming_raad_vooraf = yes_no(
    "verzorger.toestemming_raad_vooraf",
    ask=Text("Gaf de raad vooraf schriftelijk toestemming voor de opneming van het pleegkind?",
             "Did the Raad give prior written consent to taking in the foster child?"),
    yes=Text("de raad gaf vooraf schriftelijk toestemming voor de opneming",
             "the Raad gave prior written consent to taking in the foster child"),
    no=Text("de raad gaf niet vooraf schriftelijk toestemming voor de opneming",
            "the Raad did not give prior written consent to taking in the foster child"),
    unknown=Text("het is niet bekend of de raad vooraf schriftelijk toestemming voor de opneming gaf",
                 "it is not known whether the Raad gave prior written consent to taking in the foster child"),
)

ander_wettelijk_toezicht = yes_no(
    "verzorger.ander_wettelijk_toezicht",
    ask=Text(
        "Staat de verzorging van het kind, of de inrichting waar het leeft, onder toezicht krachtens een "
        "andere wet?",
        "Is the care of the child, or the institution where it lives, supervised under another act?",
    ),
    yes=Text("er is toezicht krachtens een andere wet", "there is supervision under another act"),
    no=Text("er is geen toezicht krachtens een andere wet", "there is no supervision under another act"),
    unknown=Text("het is niet bekend of er toezicht krachtens een andere wet is",
                 "it is not known whether there is supervision under another act"),
)
