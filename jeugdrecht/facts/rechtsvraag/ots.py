"""
Questions that Book 1 BW leaves open about age and about supervision orders.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

achttien_op_28_februari = legal_question(
    "rechtsvraag.achttien_op_28_februari", by="rechter",
    ask=Text(
        "Wordt wie op 29 februari is geboren al op 28 februari achttien? Art. 1:233 BW regelt de dag niet. "
        "Nee: op 1 maart.",
        "Does someone born on 29 February turn eighteen on 28 February already? Art. 1:233 BW does not "
        "settle the day. No: on 1 March.",
    ),
    yes=Text("wie op 29 februari is geboren wordt op 28 februari achttien",
             "someone born on 29 February turns eighteen on 28 February"),
    no=Text("wie op 29 februari is geboren wordt op 1 maart achttien",
            "someone born on 29 February turns eighteen on 1 March"),
    unknown=Text("de wet laat open of wie op 29 februari is geboren op 28 februari achttien wordt",
                 "the law leaves open whether someone born on 29 February turns eighteen on "
                 "28 February"),
)

vervolg_op_kortere_vots = legal_question(
    "rechtsvraag.vervolg_op_kortere_vots", by="kinderrechter",
    ask=Text(
        "Kan op een voorlopige ondertoezichtstelling van minder dan drie maanden een tweede volgen, samen "
        "ten hoogste drie maanden? Art. 1:257 lid 2 BW noemt alleen de langste duur.",
        "Can an interim supervision order of less than three months be followed by a second, three months "
        "together at most? Art. 1:257(2) BW names only the longest duration.",
    ),
    yes=Text("op een kortere voorlopige ondertoezichtstelling kan een tweede volgen",
             "a shorter interim supervision order can be followed by a second"),
    no=Text("op een voorlopige ondertoezichtstelling kan geen tweede volgen",
            "an interim supervision order cannot be followed by a second"),
    unknown=Text("de wet laat open of op een kortere voorlopige ondertoezichtstelling een tweede kan volgen",
                 "the law leaves open whether a shorter interim supervision order can be followed by a "
                 "second"),
)

ots_bij_voogdij_van_instelling = legal_question(
    "rechtsvraag.ots_bij_voogdij_van_instelling", by="rechter",
    ask=Text(
        "Kan de rechtbank die beëindiging van de voogdij van een instelling afwijst, ondertoezichtstelling "
        "uitspreken? Art. 1:332a BW maakt geen onderscheid, art. 1:326 lid 1 BW noemt alleen natuurlijke "
        "personen.",
        "Can the court that dismisses termination of an institution's guardianship make a supervision order? "
        "Art. 1:332a BW does not distinguish, art. 1:326(1) BW names only natural persons.",
    ),
    yes=Text("art. 1:332a BW geldt ook bij voogdij van een instelling",
             "art. 1:332a BW also holds with an institution's guardianship"),
    no=Text("art. 1:332a BW geldt niet bij voogdij van een instelling",
            "art. 1:332a BW does not hold with an institution's guardianship"),
    unknown=Text("de wet laat open of art. 1:332a BW ook geldt bij voogdij van een instelling",
                 "the law leaves open whether art. 1:332a BW also holds with an institution's guardianship"),
)
