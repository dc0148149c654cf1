"""
BW1 253g. De enige ouder met gezag overlijdt: de rechter bepaalt wie het gezag krijgt.

Een verzoek voor de overlevende ouder wordt alleen afgewezen als het belang van het kind zich verzet, ook
als de overledene een voogd had aangewezen.
"""

from jeugdrecht.facts import gezag, voogd
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_253g = Provision(
    bw1("253g"),
    heading=Text(
        "gezag na overlijden van de enige gezagsouder",
        "authority after the death of the only parent with authority",
    ),
    summary=Text(
        "Sterft de enige gezagsouder, dan beslist de rechter of de overlevende ouder of een ander het gezag "
        "krijgt (op verzoek van raad of overlevende ouder, of uit eigen beweging). Een verzoek voor de "
        "overlevende ouder wordt alleen geweigerd als het kindbelang zich verzet, ook bij een testamentaire "
        "voogd.",
        "On death of the sole authority-holder the court gives authority to the surviving parent or a third "
        "party; refused only if contrary to the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

overlevende_ouder = Duty(
    "overlevende_ouder",
    art_253g,
    decision="gezag_daarna",
    when=gezag.enige_gezagsouder_overleden
    & gezag.overlevende_ouder_gevraagd
    & ~gezag.belang_verzet_zich_tegen_andere_ouder,
    then="overlevende_ouder",
    since="2015-01-01",
    actor="rechter",
    quote="slechts afgewezen",
)

rechter_kiest = Duty(
    "rechter_kiest",
    art_253g,
    decision="gezag_daarna",
    when=gezag.enige_gezagsouder_overleden
    & (~gezag.overlevende_ouder_gevraagd | gezag.belang_verzet_zich_tegen_andere_ouder)
    & ~voogd.niet_ouder_van_rechtswege,
    then="rechter_bepaalt_ouder_of_derde",
    since="2015-01-01",
    actor="rechter",
)

gezamenlijk_gezag_en_overlijden = NotModelled(
    provision=art_253g,
    what=Text(
        "dat bij gezamenlijk gezag de overlevende ouder het gezag alleen houdt, en een medegezagdrager "
        "voogd wordt",
        "that with joint authority the surviving parent keeps it alone, and a co-holder becomes guardian",
    ),
    why=Text(
        "dat staat in 253f en 253x, die niet op de lijst van gelezen artikelen staan",
        "that is in 253f and 253x, which are not on the list of articles read",
    ),
    decisions=("gezag_daarna",),
)
