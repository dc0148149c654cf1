"""
IVRK 3. Het belang van het kind als eerste overweging, bescherming en zorg, normen voor instellingen.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_3_1 = Provision(
    ivrk("3", 1),
    heading=Text("het belang van het kind", "best interests of the child"),
    summary=Text(
        "Bij elke handeling of beslissing over kinderen, van publieke of private instellingen, "
        "rechters, bestuur en wetgever, wegen de belangen van het kind als een eerste overweging.",
        "In all actions concerning children by public or private institutions, courts, authorities "
        "or legislators, the best interests of the child are a primary consideration.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_3_2 = Provision(
    ivrk("3", 2),
    heading=Text("bescherming en zorg", "protection and care"),
    summary=Text(
        "De staat verzekert het kind de bescherming en zorg die voor zijn welzijn nodig zijn, met "
        "oog voor rechten en plichten van ouders, voogden of andere verantwoordelijken.",
        "The State ensures the protection and care needed for the child's well-being, taking "
        "account of the rights and duties of parents, guardians or others responsible.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_3_3 = Provision(
    ivrk("3", 3),
    heading=Text("normen voor instellingen", "standards for institutions"),
    summary=Text(
        "Instellingen en diensten die kinderen verzorgen of beschermen moeten voldoen aan "
        "vastgestelde normen, vooral voor veiligheid, gezondheid, aantal en geschiktheid van "
        "personeel, en staan onder bevoegd toezicht.",
        "Institutions and services caring for or protecting children must meet standards set by "
        "competent authorities (safety, health, number and suitability of staff) and competent "
        "supervision.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

kind_in_de_zin_van_het_verdrag = jeugdige.leeftijd.less_than(18) & jeugdige.minderjarig

art_3_1_in_deze_zaak = Principle(
    "belang",
    art_3_1,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag,
    then={
        "id": "ivrk:3:1",
        "artikel": "ivrk:3:1",
        "vraagt": Text(
            "weeg het belang van het kind als een eerste overweging, kenbaar in de motivering",
            "weigh the best interests of the child as a primary consideration, visibly in the reasons",
        ),
        "uitvoering": ("jw:2.3:1", "bw1:255:1", "sr:77a"),
    },
    since="1995-03-08",
)

art_3_2_in_deze_zaak = Principle(
    "bescherming_en_zorg",
    art_3_2,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag,
    then={
        "id": "ivrk:3:2",
        "artikel": "ivrk:3:2",
        "vraagt": Text(
            "verzeker de bescherming en zorg die voor het welzijn nodig zijn, met oog voor wie het kind "
            "opvoedt",
            "ensure the protection and care needed for well-being, with regard to those who bring up the "
            "child",
        ),
        "uitvoering": ("jw:2.3:1", "jw:2.4:2"),
    },
    since="1995-03-08",
)

art_3_3_in_deze_zaak = Principle(
    "normen",
    art_3_3,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag,
    then={
        "id": "ivrk:3:3",
        "artikel": "ivrk:3:3",
        "vraagt": Text(
            "laat alleen een instelling uitvoeren die aan de gestelde normen voldoet en onder toezicht staat",
            "let only an institution act that meets the set standards and is supervised",
        ),
        "uitvoering": ("jw:3.2:1", "jw:3.4:1"),
    },
    since="1995-03-08",
)
