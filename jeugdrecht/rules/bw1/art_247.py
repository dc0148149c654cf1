"""
BW 1:247. De inhoud van het ouderlijk gezag.

Lid 2 is de verantwoordelijkheid waar de gronden voor ondertoezichtstelling en gezagsbeëindiging naar
kijken.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_247_1 = Provision(
    bw1("247", 1),
    heading=Text("inhoud ouderlijk gezag", "content of parental authority"),
    summary=Text(
        "Het gezag geeft de ouder de plicht en het recht het eigen kind groot te brengen.",
        "Parental authority comprises the duty and right to care for and raise the child.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_247_2 = Provision(
    bw1("247", 2),
    heading=Text("verantwoordelijkheid en geweldverbod", "responsibility and no violence"),
    summary=Text(
        "Verzorging en opvoeding omvatten zorg voor geestelijk en lichamelijk welzijn, veiligheid en "
        "ontwikkeling; geen geestelijk of lichamelijk geweld of vernederende behandeling.",
        "Care and upbringing include mental and physical well-being, safety and development; no violence "
        "or humiliating treatment.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_247_3 = Provision(
    bw1("247", 3),
    heading=Text("band met de andere ouder bevorderen", "furthering the tie with the other parent"),
    summary=Text(
        "De ouder bevordert de ontwikkeling van de banden van het kind met de andere ouder.",
        "The parent promotes the child's ties with the other parent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

plichten_van_de_ouder = NotModelled(
    provision=art_247_1,
    what=Text(
        "de plicht en het recht het eigen kind groot te brengen",
        "the duty and the right to raise one's own child",
    ),
    why=Text(
        "zij beslissen niet over een maatregel; de rechter weegt ze in zijn oordeel",
        "they decide no measure; the court weighs them in its judgement",
    ),
)

band_met_andere_ouder = NotModelled(
    provision=art_247_3,
    what=Text(
        "de plicht de band met de andere ouder te bevorderen",
        "the duty to further ties with the other parent",
    ),
    why=Text(
        "zij beslist niet over een maatregel; de rechter weegt haar in zijn oordeel",
        "it decides no measure; the court weighs it in its judgement",
    ),
)
