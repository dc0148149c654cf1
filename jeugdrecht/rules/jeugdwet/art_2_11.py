"""
Jeugdwet 2.11. Uitvoering door derden: het college mag, en dan regelt een verordening prijs, kwaliteit en
continuïteit.

Een maatregel mag alleen aan een gecertificeerde instelling worden opgedragen (3.2).
"""

from jeugdrecht.facts import gemeente, overeenkomst
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_11_1 = Provision(
    jw("2.11", 1),
    heading=Text(
        "uitvoering door derden",
        "having others carry out the Act",
    ),
    summary=Text(
        "Het college kan de uitvoering van de wet door derden laten verrichten.",
        "The executive may have the Act carried out by others.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_11_2 = Provision(
    jw("2.11", 2),
    heading=Text(
        "verordening over prijs, kwaliteit en continuïteit",
        "by-law on price, quality and continuity",
    ),
    summary=Text(
        "Dan waarborgt de verordening een goede verhouding tussen prijs en kwaliteit (a) en de "
        "continuïteit van hulp, maatregelen en jeugdreclassering (b).",
        "Then the by-law ensures a good balance of price and quality (a) and the continuity of help, "
        "measures and youth probation (b).",
    ),
    since="2022-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-06-30",
            Text(
                "Gunning niet alleen op laagste prijs stond in 2.11 lid 2 en 3; de verordening over "
                "prijs en kwaliteit in 2.12; continuïteit werd niet genoemd.",
                "Award not on lowest price alone stood in 2.11(2) and (3); the by-law on price and "
                "quality in 2.12; continuity was not named.",
            ),
        ),
    ),
)

verordening_prijs_kwaliteit = Norm(
    "verordening_prijs_kwaliteit",
    art_2_11_2,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren,
    then=gemeente.verordening_prijs_kwaliteit,
    since="2022-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="gemeenteraad",
    rests_on=(jw("2.11", 1),),
)

verordening_continuiteit = Norm(
    "verordening_continuiteit",
    art_2_11_2,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren,
    then=gemeente.verordening_continuiteit,
    since="2022-07-01",
    earlier=Earlier.NOTHING,
    actor="gemeenteraad",
)

gunning_2015 = Norm(
    "gunning",
    art_2_11_2,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren & overeenkomst.aanbesteed,
    then=overeenkomst.kwaliteit_meegewogen & ~overeenkomst.louter_laagste_prijs,
    since="2015-01-01",
    until="2022-06-30",
    actor="college",
    read="2022-01-01",
)

bevoegdheid = NotModelled(
    provision=art_2_11_1,
    what=Text(
        "dat het college mag uitbesteden",
        "that the executive may have others carry out the Act",
    ),
    why=Text(
        "dat is een vrije bevoegdheid; wat zij meebrengt is getoetst",
        "that is a free power; what it entails is assessed",
    ),
    decisions=("college_plichten",),
)
