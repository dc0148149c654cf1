"""
The price, the tender, and requirements beyond the national rules.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

tarief_beroepskrachten = yes_no(
    "overeenkomst.tarief_beroepskrachten",
    ask=Text("Berust de prijs volgens de verordening mede op de kosten van beroepskrachten?",
             "Is the price by the by-law also based on the costs of professional staff?"),
    yes=Text("de prijs berust mede op de kosten van beroepskrachten",
             "the price is also based on the costs of professional staff"),
    no=Text("de prijs berust niet op de kosten van beroepskrachten",
            "the price is not based on the costs of professional staff"),
    unknown=Text("het is niet bekend of de prijs mede berust op de kosten van beroepskrachten",
                 "it is not known whether the price is also based on the costs of professional staff"),
)

tarief_clientgebonden_overig = yes_no(
    "overeenkomst.tarief_clientgebonden_overig",
    ask=Text("Berust de prijs volgens de verordening mede op overige cliëntgebonden kosten?",
             "Is the price by the by-law also based on other client-related costs?"),
    yes=Text("de prijs berust mede op overige cliëntgebonden kosten",
             "the price is also based on other client-related costs"),
    no=Text("de prijs berust niet op overige cliëntgebonden kosten",
            "the price is not based on other client-related costs"),
    unknown=Text("het is niet bekend of de prijs mede berust op overige cliëntgebonden kosten",
                 "it is not known whether the price is also based on other client-related costs"),
)

tarief_overhead = yes_no(
    "overeenkomst.tarief_overhead",
    ask=Text("Berust de prijs volgens de verordening mede op overheadkosten?",
             "Is the price by the by-law also based on overhead?"),
    yes=Text("de prijs berust mede op overheadkosten",
             "the price is also based on overhead"),
    no=Text("de prijs berust niet op overheadkosten",
            "the price is not based on overhead"),
    unknown=Text("het is niet bekend of de prijs mede berust op overheadkosten",
                 "it is not known whether the price is also based on overhead"),
)

tarief_indexering = yes_no(
    "overeenkomst.tarief_indexering",
    ask=Text("Berust de prijs volgens de verordening mede op kosten voor indexering?",
             "Is the price by the by-law also based on indexation?"),
    yes=Text("de prijs berust mede op kosten voor indexering",
             "the price is also based on indexation"),
    no=Text("de prijs berust niet op kosten voor indexering",
            "the price is not based on indexation"),
    unknown=Text("het is niet bekend of de prijs mede berust op kosten voor indexering",
                 "it is not known whether the price is also based on indexation"),
)

aanbesteed = yes_no(
    "overeenkomst.aanbesteed",
    ask=Text("Zijn de werkzaamheden aanbesteed?",
             "Was the work tendered?"),
    yes=Text("de werkzaamheden zijn aanbesteed",
             "the work was tendered"),
    no=Text("de werkzaamheden zijn niet aanbesteed",
            "the work was not tendered"),
    unknown=Text("het is niet bekend of de werkzaamheden zijn aanbesteed",
                 "it is not known whether the work was tendered"),
)

louter_laagste_prijs = yes_no(
    "overeenkomst.louter_laagste_prijs",
    ask=Text("Is louter op de laagste prijs gegund?",
             "Was the contract awarded on the lowest price alone?"),
    yes=Text("er is louter op de laagste prijs gegund",
             "the contract was awarded on the lowest price alone"),
    no=Text("er is niet louter op de laagste prijs gegund",
            "the contract was not awarded on the lowest price alone"),
    unknown=Text("het is niet bekend of louter op de laagste prijs is gegund",
                 "it is not known whether the contract was awarded on the lowest price alone"),
)

kwaliteit_meegewogen = yes_no(
    "overeenkomst.kwaliteit_meegewogen",
    ask=Text("Is in de aanbesteding rekening gehouden met de kwaliteit?",
             "Was quality taken into account in the tender?"),
    yes=Text("in de aanbesteding is rekening gehouden met de kwaliteit",
             "quality was taken into account in the tender"),
    no=Text("in de aanbesteding is geen rekening gehouden met de kwaliteit",
            "quality was not taken into account in the tender"),
    unknown=Text("het is niet bekend of in de aanbesteding rekening is gehouden met de kwaliteit",
                 "it is not known whether quality was taken into account in the tender"),
)

onderwerp_landelijk_geregeld = yes_no(
    "overeenkomst.onderwerp_landelijk_geregeld",
    ask=Text("Gaan de eisen over financieringswijzen of administratieve processen waarover de ministers "
             "regels hebben gesteld?",
             "Do the requirements concern funding methods or administrative processes on which the "
             "ministers have made rules?"),
    yes=Text("de eisen gaan over financieringswijzen of administratieve processen met landelijke regels",
             "the requirements concern funding methods or administrative processes with national rules"),
    no=Text("de eisen gaan niet over onderwerpen met landelijke regels over financiering of administratie",
            "the requirements do not concern subjects with national rules on funding or administration"),
    unknown=Text("het is niet bekend of de eisen gaan over onderwerpen met landelijke regels over "
                 "financiering of administratie",
                 "it is not known whether the requirements concern funding methods or administrative "
                 "processes with national rules"),
)

aanvullende_eis = yes_no(
    "overeenkomst.aanvullende_eis",
    ask=Text("Stelt het college een aanvullende of afwijkende eis?",
             "Does the municipal executive set an additional or different requirement?"),
    yes=Text("het college stelt een aanvullende of afwijkende eis",
             "the municipal executive sets an additional or different requirement"),
    no=Text("het college stelt geen aanvullende of afwijkende eis",
            "the municipal executive sets no additional or different requirement"),
    unknown=Text("het is niet bekend of het college een aanvullende of afwijkende eis stelt",
                 "it is not known whether the municipal executive sets an additional or different "
                 "requirement"),
)
