"""
An order of child protection that was given at once, before everybody could be heard (Rv 800, 809).
"""

from jeugdrecht.logic.declare import event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

datum = event(
    "spoedbeschikking.datum",
    ask=Text("Op welke datum is aanstonds beslist, zonder eerst iedereen te horen?",
             "On which date was the order given at once, without hearing everybody first?"),
    says=Text("op {value} is aanstonds beslist, zonder eerst iedereen te horen",
              "on {value} the order was given at once, without hearing everybody first"),
    unknown=Text("het is niet bekend of en wanneer aanstonds is beslist",
                 "it is not known whether and when an order was given at once"),
)

vots = yes_no(
    "spoedbeschikking.vots",
    ask=Text("Is met spoed een voorlopige ondertoezichtstelling uitgesproken?",
             "Was an interim supervision order made in the urgent order?"),
    yes=Text("met spoed is een voorlopige ondertoezichtstelling uitgesproken",
             "an interim supervision order was made in the urgent order"),
    no=Text("er is niet met spoed een voorlopige ondertoezichtstelling uitgesproken",
            "no interim supervision order was made in the urgent order"),
    unknown=Text("het is niet bekend of met spoed een voorlopige ondertoezichtstelling is uitgesproken",
                 "it is not known whether an interim supervision order was made in the urgent order"),
)

machtiging_uhp = yes_no(
    "spoedbeschikking.machtiging_uhp",
    ask=Text("Is met spoed een machtiging tot uithuisplaatsing verleend?",
             "Was an authorisation of out-of-home placement given in the urgent order?"),
    yes=Text("met spoed is een machtiging tot uithuisplaatsing verleend",
             "an authorisation of out-of-home placement was given in the urgent order"),
    no=Text("er is niet met spoed een machtiging tot uithuisplaatsing verleend",
            "no authorisation of out-of-home placement was given in the urgent order"),
    unknown=Text("het is niet bekend of met spoed een machtiging tot uithuisplaatsing is verleend",
                 "it is not known whether an authorisation of out-of-home placement was given in the urgent "
                 "order"),
)

voorlopige_voogdij = yes_no(
    "spoedbeschikking.voorlopige_voogdij",
    ask=Text("Is met spoed over de voorlopige voogdij beslist?",
             "Was interim guardianship decided on in the urgent order?"),
    yes=Text("met spoed is over de voorlopige voogdij beslist",
             "interim guardianship was decided on in the urgent order"),
    no=Text("er is niet met spoed over de voorlopige voogdij beslist",
            "interim guardianship was not decided on in the urgent order"),
    unknown=Text("het is niet bekend of met spoed over de voorlopige voogdij is beslist",
                 "it is not known whether interim guardianship was decided on in the urgent order"),
)

toestemming_265i = yes_no(
    "spoedbeschikking.toestemming_265i",
    ask=Text("Is met spoed toestemming gegeven voor een ander verblijf (art. 1:265i lid 2 BW)?",
             "Was permission for another residence (art. 1:265i(2) BW) given in the urgent order?"),
    yes=Text("met spoed is toestemming gegeven voor een ander verblijf",
             "permission for another residence was given in the urgent order"),
    no=Text("er is niet met spoed toestemming gegeven voor een ander verblijf",
            "no permission for another residence was given in the urgent order"),
    unknown=Text("het is niet bekend of met spoed toestemming is gegeven voor een ander verblijf",
                 "it is not known whether permission for another residence was given in the urgent order"),
)

belanghebbenden_gelegenheid_op = event(
    "spoedbeschikking.belanghebbenden_gelegenheid_op",
    ask=Text("Op welke datum had ook de laatste van alle belanghebbenden gelegenheid gekregen zijn mening "
             "kenbaar te maken (laat weg zolang een van hen die gelegenheid nog niet kreeg)?",
             "On which date had the last of all interested persons been given the opportunity to be heard "
             "(leave out as long as one of them has not been given it)?"),
    says=Text("alle belanghebbenden hadden gelegenheid gekregen hun mening kenbaar te maken op {value}",
              "all interested persons had been given the opportunity to be heard on {value}"),
    unknown=Text("het is niet bekend of en wanneer alle belanghebbenden gelegenheid hebben gekregen",
                 "it is not known whether and when all interested persons were given the opportunity"),
)

minderjarige_gelegenheid_op = event(
    "spoedbeschikking.minderjarige_gelegenheid_op",
    ask=Text("Op welke datum kreeg de minderjarige na de spoedbeslissing gelegenheid zijn mening kenbaar te "
             "maken?",
             "On which date was the minor given the opportunity to be heard after the urgent order?"),
    says=Text("de minderjarige kreeg na de spoedbeslissing gelegenheid op {value}",
              "the minor was given the opportunity to be heard after the urgent order on {value}"),
    unknown=Text("het is niet bekend of en wanneer de minderjarige na het spoedbesluit gelegenheid kreeg",
                 "it is not known whether and when the minor was given the opportunity afterwards"),
)
