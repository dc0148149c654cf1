"""
Besluit Jeugdwet 2.3. Waarop de verordening de prijs baseert: vier kostprijselementen, alle vier nodig.

De tekst van 1 oktober 2020 had deze eisen nog niet, die van 1 juli 2024 wel; wat daartussen lag is niet
gelezen.
"""

from jeugdrecht.facts import gemeente, overeenkomst
from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bjw, jw

bjw_2_3_1 = Provision(
    bjw("2.3", 1),
    heading=Text(
        "kostprijselementen",
        "elements of cost",
    ),
    summary=Text(
        "De verordening bevordert tariefdifferentiatie en baseert de prijs minstens op kosten van "
        "beroepskrachten, andere cliëntgebonden kosten, overhead en indexering.",
        "The by-law promotes differentiation of rates and bases the price at least on staff, other "
        "client-bound costs, overhead and indexation.",
    ),
    since="2024-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-10-01",
            Text(
                "Geen eisen bij besluit aan de prijs.",
                "No requirements by decree on the price.",
            ),
        ),
    ),
)

bjw_2_3_3 = Provision(
    bjw("2.3", 3),
    heading=Text(
        "reële prijs bij onderaanneming",
        "real price for subcontracting",
    ),
    summary=Text(
        "De verordening verplicht het college te bedingen dat doorcontractering alleen tegen een reële "
        "prijs gebeurt, met dezelfde elementen.",
        "The by-law obliges the executive to stipulate that subcontracting is at a real price only, by "
        "the same elements.",
    ),
    since="2024-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-10-01",
            Text(
                "Geen eisen bij besluit aan de prijs.",
                "No requirements by decree on the price.",
            ),
        ),
    ),
)

kostprijs = Norm(
    "kostprijs",
    bjw_2_3_1,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren,
    then=overeenkomst.tarief_beroepskrachten
    & overeenkomst.tarief_clientgebonden_overig
    & overeenkomst.tarief_overhead
    & overeenkomst.tarief_indexering,
    since="2024-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="gemeenteraad",
    rests_on=(jw("2.11", 2),),
)

tariefdifferentiatie = Norm(
    "tariefdifferentiatie",
    bjw_2_3_1,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren,
    then=gemeente.verordening_tariefdifferentiatie,
    since="2024-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="gemeenteraad",
    rests_on=(jw("2.11", 2),),
)

reele_prijs_onderaanneming = Norm(
    "reele_prijs_onderaanneming",
    bjw_2_3_3,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren,
    then=gemeente.verordening_reele_prijs_onderaanneming,
    since="2024-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="gemeenteraad",
    rests_on=(jw("2.11", 2),),
)

kostprijs_ongelezen = Norm(
    "kostprijs",
    bjw_2_3_1,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren
    & unread(bjw("2.3"), "de tekst tussen 2 oktober 2020 en 1 juli 2024 is niet gelezen"),
    then=overeenkomst.tarief_beroepskrachten
    & overeenkomst.tarief_clientgebonden_overig
    & overeenkomst.tarief_overhead
    & overeenkomst.tarief_indexering,
    since="2020-10-02",
    until="2024-06-30",
    earlier=Earlier.NOTHING,
    actor="gemeenteraad",
    read="2020-10-01",
)

tariefdifferentiatie_ongelezen = Norm(
    "tariefdifferentiatie",
    bjw_2_3_1,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren
    & unread(bjw("2.3"), "de tekst tussen 2 oktober 2020 en 1 juli 2024 is niet gelezen"),
    then=gemeente.verordening_tariefdifferentiatie,
    since="2020-10-02",
    until="2024-06-30",
    earlier=Earlier.NOTHING,
    actor="gemeenteraad",
    read="2020-10-01",
)

reele_prijs_onderaanneming_ongelezen = Norm(
    "reele_prijs_onderaanneming",
    bjw_2_3_3,
    decision="college_plichten",
    when=gemeente.laat_derden_uitvoeren
    & unread(bjw("2.3"), "de tekst tussen 2 oktober 2020 en 1 juli 2024 is niet gelezen"),
    then=gemeente.verordening_reele_prijs_onderaanneming,
    since="2020-10-02",
    until="2024-06-30",
    earlier=Earlier.NOTHING,
    actor="gemeenteraad",
    read="2020-10-01",
)

indexering_en_subsidie = NotModelled(
    provision=bjw_2_3_1,
    what=Text(
        "nadere regels over indexering (lid 2), en dat een subsidie alleen telt die de diensten "
        "volledig bekostigt (lid 4)",
        "further rules on indexation (paragraph 2), and that only a subsidy counts which funds the "
        "services wholly (paragraph 4)",
    ),
    why=Text(
        "de regeling is niet gelezen; of het om zo'n subsidie gaat hoort bij de vraag of anderen uitvoeren",
        "the regulation was not read; whether it is such a subsidy belongs to the question whether "
        "others carry out the Act",
    ),
    decisions=("college_plichten",),
    since="2024-07-01",
)
