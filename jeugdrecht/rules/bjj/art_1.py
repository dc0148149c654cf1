"""
Bjj 1. Jeugdige, vrijheidsstraf en vrijheidsbenemende maatregel in deze wet.

Een ander begrip dan in de Jeugdwet: wie in een inrichting een straf of maatregel ondergaat, zonder
leeftijdsgrens.
"""

from jeugdrecht.facts import jeugdige, jji
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Definition, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bjj

art_1_g = Provision(
    bjj("1", onderdeel="g"),
    heading=Text("jeugdige in de Bjj", "young person in the Bjj"),
    summary=Text(
        "Jeugdige is wie in een JJI een straf of maatregel met vrijheidsbeneming ondergaat, zonder "
        "leeftijdsgrens.",
        "Person undergoing a custodial sentence or measure in an institution, without an age limit.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_1_q = Provision(
    bjj("1", onderdeel="q"),
    heading=Text("vrijheidsbenemende maatregel", "custodial measure"),
    summary=Text(
        "Voorlopige hechtenis, vreemdelingenbewaring en gijzeling zolang nog geen 18, PIJ-plaatsing, en de "
        "machtiging van Jeugdwet 6.2.2 lid 2. Jeugddetentie en vervangende jeugddetentie zijn vrijheidsstraf "
        "(onderdeel p).",
        "Pre-trial detention, aliens detention and committal under 18, PIJ placement and the authorisation "
        "of Youth Act 6.2.2(2). Juvenile detention and substitute juvenile detention are custodial sentences "
        "(part p).",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

straf = Definition(
    "straf",
    art_1_q,
    decision="titel_bjj",
    when=jji.titel.in_("jeugddetentie", "vervangende_jeugddetentie"),
    then="vrijheidsstraf",
    since="2015-01-01",
)

maatregel = Definition(
    "maatregel",
    art_1_q,
    decision="titel_bjj",
    when=jji.titel.in_("pij", "machtiging_6_2_2_2")
    | (
        jji.titel.in_("voorlopige_hechtenis", "vreemdelingenbewaring", "gijzeling")
        & jeugdige.leeftijd.less_than(18)
    ),
    then="vrijheidsbenemende_maatregel",
    since="2015-01-01",
)

geen_van_beide = Scope(
    "geen_van_beide",
    art_1_q,
    decision="titel_bjj",
    then="geen_van_beide",
    since="2015-01-01",
    closing=True,
)

jeugdige_bjj = Definition(
    "jeugdige",
    art_1_g,
    decision="jeugdige_bjj",
    when=jji.tenuitvoerlegging_in_inrichting
    & decided("titel_bjj", "vrijheidsstraf", "vrijheidsbenemende_maatregel"),
    then="jeugdige",
    since="2015-01-01",
    rests_on=(bjj("1", onderdeel="q"), bjj("3a")),
)

geen_jeugdige_bjj = Scope(
    "geen_jeugdige",
    art_1_g,
    decision="jeugdige_bjj",
    then="geen_jeugdige",
    since="2015-01-01",
    closing=True,
)

vanaf_18_in_voorlopige_hechtenis = NotModelled(
    provision=art_1_q,
    what=Text(
        "wie 18 of ouder is en in voorlopige hechtenis, tbs of met een gedragsmaatregel in de inrichting "
        "verblijft: artikel 8 bestemt de inrichting ook voor hem, onderdeel q noemt zijn titel niet",
        "those of 18 or older who stay in the institution in pre-trial detention, under tbs or a behavioural "
        "measure: article 8 destines the institution for them too, part q does not name their title",
    ),
    why=Text(
        "naar de letter is het geen van beide; hoe de wet dan op hen past, zegt de tekst niet",
        "by the letter it is neither; how the Act then fits them, the text does not say",
    ),
    decisions=("titel_bjj", "jeugdige_bjj"),
)
