"""
BW1 253a. Geschillen tussen ouders die samen gezag hebben.

De rechtbank beslist wat zij in het belang van het kind wenselijk vindt, na een poging tot vergelijk, binnen
zes weken.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_253a_1 = Provision(
    bw1("253a", 1),
    heading=Text("geschil tussen gezagsouders", "dispute between parents with authority"),
    summary=Text(
        "Gezagsouders die samen gezag hebben kunnen een geschil aan de rechtbank voorleggen; die beslist "
        "wat zij voor het kind het beste vindt.",
        "Parents with joint authority may put a dispute to the court, which decides in the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_253a_2 = Provision(
    bw1("253a", 2),
    heading=Text("regeling gezagsuitoefening", "arrangement of the exercise of authority"),
    summary=Text(
        "Op verzoek van ouders kan de rechtbank regelen: zorgverdeling of tijdelijk contactverbod (a), "
        "hoofdverblijf (b), informatie en raadpleging (c), informatie van derden (d).",
        "On request: division of care or temporary no-contact (a), main residence (b), information and "
        "consultation (c), third-party information (d).",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_253a_5 = Provision(
    bw1("253a", 5),
    heading=Text("vergelijk en dwangmiddel", "settlement and means of coercion"),
    summary=Text(
        "De rechtbank beproeft eerst een vergelijk; lukt dat niet, dan kan zij, ook ongevraagd, een "
        "wettelijk dwangmiddel opleggen of uitvoering met sterke arm bepalen, tenzij het kindbelang zich "
        "verzet.",
        "The court first tries settlement; failing that it may impose coercive means or enforcement by "
        "force unless contrary to the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_253a_6 = Provision(
    bw1("253a", 6),
    heading=Text("zes weken", "six weeks"),
    summary=Text(
        "De rechtbank behandelt zo'n verzoek binnen zes weken.",
        "The court hears such a request within six weeks.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

geschil_ouders = NotModelled(
    provision=art_253a_1,
    what=Text(
        "het geschil tussen gezagsouders en de beslissing daarover",
        "the dispute between parents with authority and its decision",
    ),
    why=Text(
        "het is een geschil tussen ouders, geen maatregel van kinderbescherming",
        "it is a dispute between parents, no child protection measure",
    ),
)

regeling_gezag = NotModelled(
    provision=art_253a_2,
    what=Text("de regeling van de uitoefening van het gezag", "the arrangement of the exercise of authority"),
    why=Text(
        "het is een geschil tussen ouders, geen maatregel van kinderbescherming",
        "it is a dispute between parents, no child protection measure",
    ),
)

vergelijk = NotModelled(
    provision=art_253a_5,
    what=Text(
        "het vergelijk, het dwangmiddel en de sterke arm",
        "the settlement, the means of coercion and police help",
    ),
    why=Text(
        "het is een geschil tussen ouders, geen maatregel van kinderbescherming",
        "it is a dispute between parents, no child protection measure",
    ),
)

zes_weken = NotModelled(
    provision=art_253a_6,
    what=Text("de behandeling binnen zes weken", "the hearing within six weeks"),
    why=Text(
        "een termijn voor de rechtbank zonder gevolg; de wet noemt geen begin",
        "a term for the court without effect; the law names no start",
    ),
)
