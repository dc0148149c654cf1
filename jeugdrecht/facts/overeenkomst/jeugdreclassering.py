"""
The contract with a certified institution: youth probation.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

bescherming_en_reclassering_samen = yes_no(
    "overeenkomst.bescherming_en_reclassering_samen",
    ask=Text(
        "Voert dezelfde organisatie jeugdbescherming en jeugdreclassering uit?",
        "Does one organisation do protection and probation?",
    ),
    yes=Text(
        "dezelfde organisatie voert jeugdbescherming en jeugdreclassering uit",
        "one organisation does protection and probation",
    ),
    no=Text(
        "jeugdbescherming en jeugdreclassering worden niet door dezelfde organisatie uitgevoerd",
        "protection and probation are not done by one organisation",
    ),
    unknown=Text(
        "het is niet bekend of dezelfde organisatie jeugdbescherming en jeugdreclassering uitvoert",
        "it is not known whether one organisation does protection and probation",
    ),
)

professional_in_strafketen = yes_no(
    "overeenkomst.professional_in_strafketen",
    ask=Text(
        "Werkt de professional in de jeugdstrafrechtketen?",
        "Does the professional work in the youth justice chain?",
    ),
    yes=Text(
        "de professional werkt in de jeugdstrafrechtketen",
        "the professional works in the youth justice chain",
    ),
    no=Text(
        "de professional werkt niet in de jeugdstrafrechtketen",
        "the professional does not work in the youth justice chain",
    ),
    unknown=Text(
        "het is niet bekend of de professional in de jeugdstrafrechtketen werkt",
        "it is not known whether the professional works in the youth justice chain",
    ),
)

intervisie_jeugdreclassering = yes_no(
    "overeenkomst.intervisie_jeugdreclassering",
    ask=Text("Is er intervisie voor jeugdreclassering?", "Is there peer review for youth probation?"),
    yes=Text("er is intervisie voor jeugdreclassering", "there is peer review for youth probation"),
    no=Text("er is geen intervisie voor jeugdreclassering", "there is no peer review for youth probation"),
    unknown=Text(
        "het is niet bekend of er intervisie voor jeugdreclassering is",
        "it is not known whether there is peer review for youth probation",
    ),
)

scholing_jeugdreclassering = yes_no(
    "overeenkomst.scholing_jeugdreclassering",
    ask=Text("Is er scholing voor jeugdreclassering?", "Is there training for youth probation?"),
    yes=Text("er is scholing voor jeugdreclassering", "there is training for youth probation"),
    no=Text("er is geen scholing voor jeugdreclassering", "there is no training for youth probation"),
    unknown=Text(
        "het is niet bekend of er scholing voor jeugdreclassering is",
        "it is not known whether there is training for youth probation",
    ),
)
