"""
IVRK 3. Het belang van het kind als eerste overweging, bescherming en zorg, normen voor instellingen.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_3_1 = Provision(
    ivrk("3", 1),
    heading=Text("het belang van het kind", "best interests of the child"),
    summary=Text(
        "Bij elke handeling of beslissing over kinderen, van publieke of private instellingen, "
        "rechters, bestuur en wetgever, wegen de belangen van het kind als een eerste overweging.",
        "In all actions concerning children by public or private institutions, courts, "
        "authorities or legislators, the best interests of the child are a primary consideration.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_3_2 = Provision(
    ivrk("3", 2),
    heading=Text("bescherming en zorg", "protection and care"),
    summary=Text(
        "De staat verzekert het kind de bescherming en zorg die voor zijn welzijn nodig zijn, met"
        " oog voor rechten en plichten van ouders, voogden of andere verantwoordelijken.",
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

art_3_1_in_deze_zaak = Principle(
    "belang",
    art_3_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:3:1",
        "artikel": "ivrk:3:1",
        "vraagt": Text(
            "weeg het belang van het kind als een eerste overweging, kenbaar in de motivering",
            "weigh the best interests of the child as a primary consideration, visibly in the reasons",
        ),
        "uitvoering": (
            "jw:2.1",
            "jw:2.3:1",
            "jw:4.1.1:1",
            "jw:6.1.2:2",
            "bw1:251a:4",
            "bw1:253a:1",
            "bw1:253a:2",
            "bw1:253a:5",
            "bw1:255:1",
            "bw1:257:1",
            "bw1:260:1",
            "bw1:261:1",
            "bw1:265b:1",
            "bw1:265b:2",
            "bw1:265c:2",
            "bw1:265e:1",
            "bw1:265f:1",
            "bw1:265g:1",
            "bw1:265h:1",
            "bw1:265i:2",
            "bw1:266:1",
            "bw1:266:1:a",
            "bw1:266:1:b",
            "bw1:268:1",
            "bw1:274:1",
            "bw1:275:3",
            "bw1:277:1",
            "bw1:299a:4",
            "bw1:327",
            "bw1:328",
            "bw1:253s:2",
            "bw1:336a:2",
            "bw1:377a:2",
            "bw1:377a:3",
            "bw1:377e:1",
            "sr:77a",
            "bw1:253ha:4",
        ),
    },
    since="1995-03-08",
)

art_3_2_in_deze_zaak = Principle(
    "bescherming_en_zorg",
    art_3_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:3:2",
        "artikel": "ivrk:3:2",
        "vraagt": Text(
            "verzeker de bescherming en zorg die voor het welzijn nodig zijn, met oog voor wie "
            "het kind opvoedt",
            "ensure the protection and care needed for well-being, with regard to those who bring"
            " up the child",
        ),
        "uitvoering": (
            "jw:2.3:1",
            "jw:2.4:2",
            "jw:2.4:2:b",
            "jw:2.6:1",
            "bw1:241:1",
            "bw1:241:2",
            "bw1:247:2",
            "bw1:255:1",
            "bw1:257:1",
            "bw1:266:1",
            "bw1:268:1",
            "bw1:275:1",
            "bw1:295",
            "jw:2.4:2:a",
            "bjw:4.2.2:1",
        ),
    },
    since="1995-03-08",
)

art_3_3_in_deze_zaak = Principle(
    "normen",
    art_3_3,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:3:3",
        "artikel": "ivrk:3:3",
        "vraagt": Text(
            "laat alleen een instelling uitvoeren die aan de gestelde normen voldoet en onder toezicht staat",
            "let only an institution act that meets the set standards and is supervised",
        ),
        "uitvoering": (
            "jw:1.1:gecertificeerde_instelling",
            "bw1:254",
            "bw1:256:2",
            "bw1:302:3",
            "jw:3.2:1",
            "jw:3.2:2",
            "jw:3.4:1",
            "jw:3.4:2",
            "jw:3.4:3",
            "jw:3.4:4",
            "jw:3.4:5",
            "bjw:3.1.1:1",
            "bjw:3.1.1:2",
            "bjw:3.1.2",
            "bjw:3.1.6",
            "bjw:3.2.1:1",
            "bjw:3.2.2",
            "bjw:3.2.3:1",
            "jw:2.6:2",
            "jw:2.14",
            "jw:4.0.1",
            "jw:4.1.1:1",
            "jw:4.1.1:2",
            "jw:4.1.1:3",
            "jw:4.1.4",
            "jw:4.1.5",
            "jw:4.1.6:1",
            "jw:4.1.6:3",
            "jw:4.1.6:4",
            "jw:4.1.8:1",
            "jw:4.3.1",
            "jw:4.4.1",
            "jw:4.4.1:4",
            "bjw:2.1",
            "bjw:4.0.a2",
            "bjw:4.0.a3",
            "bjw:5.1.1:1",
            "bjw:5.1.1:2",
            "bjw:5.2.1",
            "bjw:5.4.2",
            "jw:9.1:1",
            "jw:9.2",
            "jw:9.3:1",
            "jw:9.3:4",
            "jw:9.6:3",
            "wmo:4.2.4",
            "wmo:4.2.5",
            "wmo:4.3.2",
            "ubwmo:4.1.2:1",
            "ubwmo:4.1.3:1",
            "rnk:normenkader",
            "bjw:3.2.2:a",
            "bjw:3.2.2:b",
            "bjw:3.2.2:c",
            "bjw:3.2.2:d",
            "bjw:3.1.3",
            "bjw:3.1.4:1",
            "bjw:3.1.5",
            "bjw:3.2.3:3",
            "wmo:4.3.4",
            "jw:4.1.6:2",
            "jw:4.1.8a",
            "jw:4.2.2",
            "jw:9.6:4",
        ),
    },
    since="1995-03-08",
)
