"""
Unsettled questions about days and terms in child protection.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

termijnenwet_bij_verval = legal_question(
    "rechtsvraag.termijnenwet_bij_verval", by="rechter",
    ask=Text(
        "Schuift de laatste dag waarna een maatregel of machtiging vervalt op, als die dag een zaterdag, "
        "zondag of feestdag is? Art. 1 lid 1 Algemene termijnenwet geldt naar de letter voor elke in een wet "
        "gestelde termijn en art. 4 zondert deze niet uit; art. 1:241 lid 4, 1:265c lid 3, 1:268 lid 5 en "
        "1:331 lid 4 BW en art. 800 lid 3 en 809 lid 3 Rv zwijgen erover.",
        "Does the last day after which a measure or authorisation lapses move on, if it is a Saturday, "
        "Sunday or holiday? Art. 1(1) Algemene termijnenwet by its letter holds for every term set by "
        "statute and art. 4 does not exclude this one; art. 1:241(4), 1:265c(3), 1:268(5) and 1:331(4) BW "
        "and art. 800(3) and 809(3) Rv are silent.",
    ),
    yes=Text("de Algemene termijnenwet verlengt ook de termijn waarna een maatregel vervalt",
             "the Algemene termijnenwet also extends the term after which a measure lapses"),
    no=Text("de Algemene termijnenwet verlengt de termijn waarna een maatregel vervalt niet",
            "the Algemene termijnenwet does not extend the term after which a measure lapses"),
    unknown=Text(
        "de wet laat open of de Algemene termijnenwet ook de termijn verlengt waarna een maatregel vervalt",
        "the law leaves open whether the Algemene termijnenwet also extends the term after which a measure "
        "lapses",
    ),
)

laatste_dag_265c = legal_question(
    "rechtsvraag.laatste_dag_265c", by="rechter",
    ask=Text(
        "Kan een machtiging nog ten uitvoer worden gelegd op de dag zelf met hetzelfde nummer, drie maanden "
        "later? Art. 1:265c lid 3 BW noemt geen begin van de termijn, anders dan art. 1:268 lid 5 BW; een "
        "hof hield een machtiging van 20 juni 2019 voor vervallen op 20 september 2019.",
        "Can an authorisation still be carried out on the very day with the same number, three months "
        "later? Art. 1:265c(3) BW names no beginning of the term, unlike art. 1:268(5) BW; a court of appeal "
        "held an authorisation of 20 June 2019 to have lapsed on 20 September 2019.",
    ),
    yes=Text("de machtiging kan op die dag zelf nog ten uitvoer worden gelegd",
             "the authorisation can still be carried out on that very day"),
    no=Text("de machtiging is op die dag zelf al vervallen",
            "the authorisation has lapsed on that very day already"),
    unknown=Text("de wet laat open of de machtiging op die dag zelf nog ten uitvoer kan worden gelegd",
                 "the law leaves open whether the authorisation can still be carried out on that very day"),
)
