"""
Leerplichtwet 16 en 18. Het toezicht van de gemeente, en wat het hoofd meldt.

Dit gaat over gemeente en school, niet over de weg van een verzuim.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, lpw

art_16_4 = Provision(
    lpw("16", 4),
    heading=Text("instructie en meldcode van de leerplichtambtenaar", "instruction and reporting code"),
    summary=Text(
        "B&W houden toezicht op naleving (anders dan door hoofden), wijzen ambtenaren aan en geven een "
        "instructie met in elk geval de behandeling van verzuim, samenwerking en een meldcode (e); zij "
        "bevorderen gebruik van de meldcode (lid 8).",
        "Supervision and instruction incl. reporting code.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_18_1 = Provision(
    lpw("18", 1),
    heading=Text("verwijdering melden", "reporting removal"),
    summary=Text(
        "Een besluit tot verwijdering wordt terstond aan B&W gemeld; inlichtingen op verzoek (lid 3).",
        "Removal reported at once.",
    ),
    since="2015-01-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-07-01",
            Text(
                "Daarnaast kennisgeving van in- en uitschrijving binnen zeven dagen door scholen buiten het "
                "voortgezet onderwijs en de instellingen.",
                "Besides, notice of enrolment and removal within seven days by schools other than secondary "
                "schools and institutions.",
            ),
        ),
    ),
)

instructie = NotModelled(
    provision=art_16_4,
    what=Text(
        "de instructie van de leerplichtambtenaar met de meldcode, en zijn opsporingstaak (lid 5)",
        "the attendance officer's instruction with the reporting code, and the power to investigate",
    ),
    why=Text(
        "zij zegt hoe de gemeente werkt, niet waarheen een verzuim leidt; de meldcode is een eigen vraag",
        "it says how the municipality works, not where an absence leads; the reporting code is a question of "
        "its own",
    ),
)

verwijdering = NotModelled(
    provision=art_18_1,
    what=Text(
        "de melding van een verwijdering, terstond, aan burgemeester en wethouders",
        "the report of a removal, at once, to the municipal executive",
    ),
    why=Text(
        "een verwijdering is geen verzuim; wie daarna niet is ingeschreven, valt onder artikel 22 lid 1",
        "a removal is no absence; whoever is not enrolled afterwards falls under article 22(1)",
    ),
)
