"""
The foster parent: who may be one, the contract, and how it ends.
"""

from jeugdrecht.facts.pleegouder_begrip import eigen_of_stiefkind, is_pleegouder, pleegcontract
from jeugdrecht.logic.declare import act, event, judgement, number, yes_no
from jeugdrecht.sources import Text

__all__ = ["eigen_of_stiefkind", "is_pleegouder", "pleegcontract"]

# A fact reads as one block, a sentence to a line.
# fmt: off

leeftijd = number(
    "pleegouder.leeftijd", unit="jaar",
    ask=Text("Hoe oud is de pleegouder, in volle jaren?",
             "How old is the foster parent, in completed years?"),
    says=Text("de pleegouder is {value} jaar", "the foster parent is {value}"),
    unknown=Text("het is niet bekend hoe oud de pleegouder is",
                 "it is not known how old the foster parent is"),
)

begeleidt_zelf = yes_no(
    "pleegouder.begeleidt_zelf",
    ask=Text("Is de pleegouder door dezelfde aanbieder belast met het begeleiden van een pleegouder?",
             "Is the foster parent charged by the same provider with supporting a foster parent?"),
    yes=Text("de pleegouder begeleidt zelf voor de aanbieder",
             "the foster parent supports for the provider"),
    no=Text("de pleegouder begeleidt niet zelf voor de aanbieder",
            "the foster parent does not support for the provider"),
    unknown=Text("het is niet bekend of de pleegouder zelf voor de aanbieder begeleidt",
                 "it is not known whether the foster parent supports for the provider"),
)

voorbereiding_afgerond = yes_no(
    "pleegouder.voorbereiding_afgerond",
    ask=Text("Heeft de pleegouder de voorbereiding en selectie van de aanbieder met goed gevolg afgerond?",
             "Has the foster parent successfully completed the provider's preparation and selection?"),
    yes=Text("de voorbereiding is met goed gevolg afgerond", "the preparation was successfully completed"),
    no=Text("de voorbereiding is niet met goed gevolg afgerond",
            "the preparation was not successfully completed"),
    unknown=Text("het is niet bekend of de voorbereiding is afgerond",
                 "it is not known whether the preparation was completed"),
)

# Needed again at a first placement, another provider, new residents, and after two years without being one.
vgb_raad = yes_no(
    "pleegouder.vgb_raad",
    ask=Text("Is er voor deze plaatsing een verklaring van geen bezwaar van de raad voor de pleegouder?",
             "Is there for this placement a statement of no objection of the Raad for the foster parent?"),
    yes=Text("er is een verklaring van geen bezwaar voor de pleegouder",
             "there is a statement of no objection for the foster parent"),
    no=Text("er is geen verklaring van geen bezwaar voor de pleegouder",
            "there is no statement of no objection for the foster parent"),
    unknown=Text("het is niet bekend of er een verklaring van geen bezwaar voor de pleegouder is",
                 "it is not known whether there is a statement of no objection for the foster parent"),
)

vgb_inwonenden = yes_no(
    "pleegouder.vgb_inwonenden",
    ask=Text(
        "Is er zo'n verklaring voor alle ingeschreven inwonenden van twaalf jaar en ouder (ja als die "
        "er niet zijn)?",
        "Is there such a statement for all registered residents of twelve and over (yes if there are none)?",
    ),
    yes=Text("er is een verklaring voor alle inwonenden vanaf twaalf jaar",
             "there is a statement for all residents of twelve and over"),
    no=Text("er is niet voor alle inwonenden vanaf twaalf jaar een verklaring",
            "there is not a statement for all residents of twelve and over"),
    unknown=Text("het is niet bekend of er een verklaring voor alle inwonenden vanaf twaalf jaar is",
                 "it is not known whether there is a statement for all residents of twelve and over"),
)

plaatsing_passend = judgement(
    "pleegouder.plaatsing_passend", by="pleegzorgaanbieder",
    ask=Text(
        "Kan deze jeugdige in dit gezin worden geplaatst, gelet op leeftijd, problemen, gezin en duur?",
        "Can this young person be placed in this family, given age, problems, family and duration?",
    ),
    yes=Text("de jeugdige kan in dit gezin worden geplaatst",
             "the young person can be placed in this family"),
    no=Text("de jeugdige kan niet in dit gezin worden geplaatst",
            "the young person cannot be placed in this family"),
    unknown=Text(
        "het is aan de pleegzorgaanbieder of de jeugdige in dit gezin kan worden geplaatst",
        "it is for the foster care provider to decide whether the young person can be placed in this family",
    ),
)

verzorgde_al_voor_contract = yes_no(
    "pleegouder.verzorgde_al_voor_contract",
    ask=Text("Verzorgde deze persoon de jeugdige al voordat het pleegcontract werd gesloten?",
             "Did this person care for the young person before the foster contract was concluded?"),
    yes=Text("de jeugdige werd al voor het contract hier verzorgd",
             "the young person was cared for here before the contract"),
    no=Text("de jeugdige werd niet al voor het contract hier verzorgd",
            "the young person was not cared for here before the contract"),
    unknown=Text("het is niet bekend of de jeugdige al voor het contract hier werd verzorgd",
                 "it is not known whether the young person was cared for here before the contract"),
)

contract_gesloten_op = event(
    "pleegouder.contract_gesloten_op",
    ask=Text("Op welke datum is het pleegcontract gesloten?",
             "On which date was the foster contract concluded?"),
    says=Text("het pleegcontract is gesloten op {value}", "the foster contract was concluded on {value}"),
    unknown=Text("het is niet bekend wanneer het pleegcontract is gesloten",
                 "it is not known when the foster contract was concluded"),
)

verzorging_niet_schadelijk = judgement(
    "pleegouder.verzorging_niet_schadelijk", by="pleegzorgaanbieder",
    ask=Text(
        "Is de verzorging en opvoeding door deze persoon niet schadelijk voor de ontwikkeling van de "
        "jeugdige?",
        "Is the care by this person not harmful to the young person's development?",
    ),
    yes=Text("de verzorging is niet schadelijk voor de jeugdige",
             "the care is not harmful to the young person"),
    no=Text("de verzorging is schadelijk voor de jeugdige", "the care is harmful to the young person"),
    unknown=Text("het is aan de pleegzorgaanbieder of de verzorging niet schadelijk is",
                 "it is for the foster care provider to decide whether the care is not harmful"),
)

wenst_beeindiging = act(
    "pleegouder.wenst_beeindiging",
    ask=Text(
        "Heeft de jeugdige de pleegouders en de aanbieder laten weten dat hij de pleegzorg wil beëindigen?",
        "Has the young person informed foster parents and provider that he wants to end the foster care?",
    ),
    yes=Text("de jeugdige heeft laten weten dat hij de pleegzorg wil beëindigen",
             "the young person has made known that he wants to end the foster care"),
    no=Text("de jeugdige heeft niet laten weten dat hij de pleegzorg wil beëindigen",
            "the young person has not made known that he wants to end the foster care"),
    unknown=Text("het is niet bekend of de jeugdige de pleegzorg wil beëindigen",
                 "it is not known whether the young person wants to end the foster care"),
)

contract_regelt_verzorging = yes_no(
    "pleegouder.contract_regelt_verzorging",
    ask=Text("Staan in het pleegcontract afspraken over de verzorging en opvoeding?",
             "Does the foster contract contain arrangements on care and upbringing?"),
    yes=Text("het contract regelt de verzorging en opvoeding", "the contract arranges care and upbringing"),
    no=Text("het contract regelt de verzorging en opvoeding niet",
            "the contract does not arrange care and upbringing"),
    unknown=Text("het is niet bekend of het contract de verzorging en opvoeding regelt",
                 "it is not known whether the contract arranges care and upbringing"),
)

begeleiding_geregeld = yes_no(
    "pleegouder.begeleiding_geregeld",
    ask=Text("Staan in het pleegcontract afspraken over de begeleiding van de pleegouder?",
             "Does the foster contract contain arrangements on supporting the foster parent?"),
    yes=Text("het contract regelt de begeleiding", "the contract arranges support"),
    no=Text("het contract regelt de begeleiding niet", "the contract does not arrange support"),
    unknown=Text("het is niet bekend of het contract de begeleiding regelt",
                 "it is not known whether the contract arranges support"),
)
