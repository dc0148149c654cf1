"""
Jeugdwet 2.12. Niet louter op de laagste prijs gunnen.

Tot 1 juli 2022 stond dit in 2.11, en 2.12 was de verordening over prijs en kwaliteit.
"""

from jeugdrecht.facts import gemeente, overeenkomst
from jeugdrecht.logic.rules import Earlier, Norm
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_12_1 = Provision(
    jw("2.12", 1),
    heading=Text(
        "niet louter op laagste prijs gunnen",
        "no award on lowest price alone",
    ),
    summary=Text(
        "Bij aanbesteding telt kwaliteit mee en wordt niet louter op laagste prijs gegund; ook onder "
        "Aanbestedingswet 2.114 wordt de bevoegdheid daartoe niet gebruikt (lid 2).",
        "In a tender quality counts and the award is not on lowest price alone; under Procurement Act "
        "2.114, too, the power to do so is not used (paragraph 2).",
    ),
    since="2022-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-06-30",
            Text(
                "2.12 was de plicht bij verordening regels te stellen over de verhouding van prijs en "
                "kwaliteit.",
                "2.12 was the duty to make rules by by-law on the balance of price and quality.",
            ),
        ),
    ),
)

gunning = Norm(
    "gunning",
    art_2_12_1,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren & overeenkomst.aanbesteed,
    then=overeenkomst.kwaliteit_meegewogen & ~overeenkomst.louter_laagste_prijs,
    since="2022-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

verordening_2015 = Norm(
    "verordening_prijs_kwaliteit",
    art_2_12_1,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren,
    then=gemeente.verordening_prijs_kwaliteit,
    since="2015-01-01",
    until="2022-06-30",
    actor="gemeenteraad",
    read="2022-01-01",
)
