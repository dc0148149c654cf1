"""
Who is a foster parent by the Youth Act: not a parent or step-parent, and with a foster care contract.
"""

from jeugdrecht.facts import verzorger
from jeugdrecht.logic.declare import act, derived, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

eigen_of_stiefkind = yes_no(
    "pleegouder.eigen_of_stiefkind",
    ask=Text("Is de jeugdige een eigen kind of stiefkind van deze persoon?",
             "Is the young person this person's own child or stepchild?"),
    yes=Text("de jeugdige is een eigen kind of stiefkind van deze persoon",
             "the young person is this person's own child or stepchild"),
    no=Text("de jeugdige is geen eigen kind of stiefkind van deze persoon",
            "the young person is not this person's own child or stepchild"),
    unknown=Text("het is niet bekend of de jeugdige een eigen kind of stiefkind is",
                 "it is not known whether the young person is this person's own child or stepchild"),
)

pleegcontract = act(
    "pleegouder.pleegcontract",
    ask=Text("Heeft deze persoon een pleegcontract gesloten met een pleegzorgaanbieder?",
             "Has this person concluded a foster care contract with a foster care provider?"),
    yes=Text("deze persoon heeft een pleegcontract", "this person has a foster care contract"),
    no=Text("deze persoon heeft geen pleegcontract", "this person has no foster care contract"),
    unknown=Text("het is niet bekend of deze persoon een pleegcontract heeft",
                 "it is not known whether this person has a foster care contract"),
)

is_pleegouder = derived(
    "pleegouder.is_pleegouder", ~eigen_of_stiefkind & verzorger.verzorgt_en_voedt_op & pleegcontract,
    ask=Text("Is deze persoon pleegouder in de zin van de Jeugdwet?",
             "Is this person a foster parent under the Youth Act?"),
    yes=Text("deze persoon is pleegouder", "this person is a foster parent"),
    no=Text("deze persoon is geen pleegouder", "this person is no foster parent"),
    unknown=Text("het is niet bekend of deze persoon pleegouder is",
                 "it is not known whether this person is a foster parent"),
)
