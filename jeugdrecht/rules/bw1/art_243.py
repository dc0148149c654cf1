"""
BW1 243. De Raad krijgt inlichtingen en procedeert zonder advocaat en kosteloos.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.rules import NotModelled, Right
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_243_1 = Provision(
    bw1("243", 1),
    heading=Text("inlichtingen en stukken aan de raad", "information for the Raad"),
    summary=Text(
        "Gemeentebesturen en de burgerlijke stand geven de raad gratis informatie en afschriften; "
        "bij AMvB aangewezen instanties geven gratis wat de raad voor zijn taak nodig heeft.",
        "Municipal executives and registrars give the Raad information and copies free of charge; "
        "designated bodies give necessary information.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_243_2 = Provision(
    bw1("243", 2),
    heading=Text("raad procedeert kosteloos", "the Raad litigates free of charge"),
    summary=Text(
        "Verzoeken van de raad worden kosteloos behandeld en stukken kosteloos verstrekt.",
        "The Raad's requests are handled free of charge.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_243_4 = Provision(
    bw1("243", 4),
    heading=Text("raad zonder advocaat", "the Raad without a lawyer"),
    summary=Text(
        "De raad kan in deze zaken zonder advocaat optreden, behalve bij een ingestelde vordering "
        "(dagvaardingszaken).",
        "The Raad may act without a lawyer, except where a claim is brought.",
    ),
    since="2017-09-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2017-08-31",
            Text(
                "Zelfde regel, met andere woorden voor de uitzondering: zaken die met een "
                "dagvaarding beginnen.",
                "Same rule, with other words for the exception: cases that begin with a writ of summons.",
            ),
        ),
    ),
)

raad_zonder_advocaat = Right(
    "zonder_advocaat",
    art_243_4,
    decision="verzoekschrift.vereist",
    when=verzoek.verzoeker.is_("raad") & ~verzoek.vordering_ingesteld,
    since="2015-01-01",
    excepts=("rv:278:3/advocaat",),
    actor="raad",
)

inlichtingen = NotModelled(
    provision=art_243_1,
    what=Text(
        "wie de Raad gratis inlichtingen en afschriften geeft",
        "who gives the Raad information and copies free of charge",
    ),
    why=Text(
        "geen beslissing van de catalogus vraagt hiernaar",
        "no decision of the catalogue asks for this",
    ),
)

kosteloos = NotModelled(
    provision=art_243_2,
    what=Text("dat verzoeken van de Raad kosteloos zijn", "that petitions of the Raad are free of charge"),
    why=Text("griffierecht is niet opgenomen", "court fees were not encoded"),
)
