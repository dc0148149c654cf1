"""
Jeugdwet 6.2.2, 6.2.3 en 6.2.9. De gesloten accommodatie, de inrichting, de leerplicht en het plan.

Een machtiging wordt uitgevoerd in een geregistreerde gesloten accommodatie; bij wie na veroordeling in een
inrichting zit kan de rechter die inrichting aanwijzen. Voorlopige hechtenis is geen veroordeling.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, verzoek
from jeugdrecht.logic.rules import Deadline, Earlier, Power, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_6_2_2_1 = Provision(
    jw("6.2.2", 1),
    heading=Text("uitvoering in geregistreerde accommodatie", "carried out in a registered accommodation"),
    summary=Text(
        "Een machtiging mag alleen in een geregistreerde gesloten accommodatie worden uitgevoerd.",
        "Only in a registered closed accommodation.",
    ),
    since="2016-08-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "Een daartoe aangewezen deel van een geregistreerde accommodatie volstond ook.",
                "A designated part of a registered accommodation sufficed too.",
            ),
        ),
    ),
)

art_6_2_2_2 = Provision(
    jw("6.2.2", 2),
    heading=Text("uitvoering in JJI bij uitzondering", "exceptionally carried out in a youth institution"),
    summary=Text(
        "Op verzoek van college of Raad kan de rechter bepalen dat de machtiging in een JJI "
        "wordt uitgevoerd, alleen bij 12+, als de jeugdige er op dat moment na veroordeling "
        "verblijft, met zijn instemming (onder 16 ook die van de gezagsdrager) en niet langer"
        " dan nodig voor het afmaken van behandeling of opleiding.",
        "Exceptionally execution in a JJI: 12+, already there after conviction, consent "
        "(under 16 also holder of authority), as long as needed to finish treatment or "
        "training.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_2_3 = Provision(
    jw("6.2.3"),
    heading=Text(
        "aanbieder is feitelijk verzorger voor leerplicht",
        "the provider is actual carer for compulsory education",
    ),
    summary=Text(
        "Tijdens de machtiging is de aanbieder van gesloten verblijf feitelijk verzorger in "
        "de zin van Leerplichtwet 2 lid 1.",
        "Provider counts as actual carer under the compulsory education act.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_2_9_8 = Provision(
    jw("6.2.9", 8),
    heading=Text("evaluatie van het hulpverleningsplan", "evaluation of the care plan"),
    summary=Text(
        "Evaluatie met de jeugdige vier weken na aanvang van de uitvoering, en daarna ten "
        "minste elke twee maanden.",
        "Evaluation with the young person four weeks after the carrying out began, and at "
        "least every two months after that.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Evalueren zo vaak als in het belang van de jeugdige nodig was (6.3.6 lid 4).",
                "Evaluation as often as the youth's interest required (6.3.6(4)).",
            ),
        ),
    ),
)

art_6_2_9_2 = Provision(
    jw("6.2.9", 2),
    heading=Text("hulpverleningsplan gesloten jeugdhulp", "care plan in closed youth care"),
    summary=Text(
        "Hulpverleningsplan zo spoedig mogelijk en in elk geval binnen zes weken na opname "
        "vastgesteld; evaluatie met de jeugdige vier weken na de start van de uitvoering van "
        "het plan en daarna minstens elke twee maanden (lid 8).",
        "Plan within six weeks of admission; evaluated after four weeks and at least every two months.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Geen eigen planregel: 4.1.3 lid 5 gold, en evalueren zo vaak als in het "
                "belang van de jeugdige nodig was (6.3.6 lid 4).",
                "No rule of its own on the plan: 4.1.3(5) applied, and evaluation as often as"
                " the youth's interest required (6.3.6(4)).",
            ),
        ),
    ),
)

niet_toegestaan = Prohibition(
    "niet_toegestaan",
    art_6_2_2_1,
    decision="plaats_tenuitvoerlegging",
    then="niet_toegestaan",
    since="2015-01-01",
    closing=True,
)

ook_aangewezen_deel = Scope(
    "geregistreerd",
    art_6_2_2_1,
    decision="plaats_tenuitvoerlegging",
    when=jeugdhulp.accommodatie.in_("geregistreerd", "aangewezen_deel"),
    then="toegestaan",
    since="2015-01-01",
    until="2016-07-31",
    read="2016-06-14",
)

geregistreerd = Scope(
    "geregistreerd",
    art_6_2_2_1,
    decision="plaats_tenuitvoerlegging",
    when=jeugdhulp.accommodatie.is_("geregistreerd"),
    then="toegestaan",
    since="2016-08-01",
    earlier=Earlier.OTHER_EDITION,
)

niet_in_inrichting = Prohibition(
    "niet_bevoegd",
    art_6_2_2_2,
    decision="tenuitvoerlegging_in_inrichting",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

in_inrichting = Power(
    "in_inrichting",
    art_6_2_2_2,
    decision="tenuitvoerlegging_in_inrichting",
    opens="bevoegd",
    requires=jeugdige.leeftijd.at_least(12)
    & jeugdhulp.in_jji_na_veroordeling
    & jeugdige.stemt_in
    & (jeugdige.leeftijd.at_least(16) | jeugdhulp.wettelijk_vertegenwoordiger_stemt_in)
    & verzoek.verzoeker.in_("college", "raad"),
    grounds=jeugdhulp.verblijf_nodig_voor_afronden,
    actor="rechter",
    since="2015-01-01",
)

geen_verzorger = Scope(
    "geen_verzorger",
    art_6_2_3,
    decision="aanbieder_verzorger_leerplicht",
    then="geen_verzorger",
    since="2015-01-01",
    closing=True,
)

feitelijk_verzorger = Scope(
    "feitelijk_verzorger",
    art_6_2_3,
    decision="aanbieder_verzorger_leerplicht",
    when=jeugdhulp.opgenomen_gesloten & jeugdige.leerplichtig.is_("leerplichtig"),
    then="verzorger",
    actor="jeugdhulpaanbieder",
    since="2015-01-01",
)

plan_binnen_zes_weken = Deadline(
    "plan_binnen_zes_weken",
    art_6_2_9_2,
    decision="termijnen",
    when=jeugdhulp.opnamedatum.has_come(),
    then={
        "id": "plan_gesloten",
        "wat": Text("het hulpverleningsplan vaststellen", "adopt the care plan"),
        "wie": Text("de jeugdhulpaanbieder", "the youth care provider"),
        "uiterste_datum": jeugdhulp.opnamedatum.term(weeks=6),
        "bepaling": "jw:6.2.9:2",
    },
    since="2024-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(atw("1", 1),),
)

eerste_evaluatie = Deadline(
    "eerste_evaluatie",
    art_6_2_9_8,
    decision="termijnen",
    when=jeugdhulp.plan_uitvoering_gestart_op.has_come() & ~jeugdhulp.laatste_evaluatie_op.has_come(),
    then={
        "id": "eerste_evaluatie_plan",
        "wat": Text("het plan met de jeugdige evalueren", "evaluate the plan with the young person"),
        "wie": Text("de jeugdhulpverantwoordelijke", "the person responsible for the care"),
        "uiterste_datum": jeugdhulp.plan_uitvoering_gestart_op.term(weeks=4),
        "bepaling": "jw:6.2.9:8",
    },
    since="2024-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(atw("1", 1),),
)

volgende_evaluatie = Deadline(
    "volgende_evaluatie",
    art_6_2_9_8,
    decision="termijnen",
    when=jeugdhulp.laatste_evaluatie_op.has_come(),
    then={
        "id": "volgende_evaluatie_plan",
        "wat": Text("het plan opnieuw evalueren", "evaluate the plan again"),
        "wie": Text("de jeugdhulpverantwoordelijke", "the person responsible for the care"),
        "uiterste_datum": jeugdhulp.laatste_evaluatie_op.term(months=2),
        "bepaling": "jw:6.2.9:8",
    },
    since="2024-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(atw("1", 1),),
)
