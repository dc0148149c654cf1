"""
Wmo 2015 4.1.1. Veilig Thuis: het college richt het in, en zeven taken en een adviestaak.

Of onderzoek nodig is en of belang of ernst vraagt om anderen te informeren, oordeelt Veilig Thuis. De taak om
het college te informeren vraagt geen toestemming. Alleen de wet en het besluit geven termijnen, geen
protocol.
"""

from jeugdrecht.facts import melding, raad, veilig_thuis
from jeugdrecht.logic.rules import Duty, Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, ubwmo, wmo

art_4_1_1_1 = Provision(
    wmo("4.1.1", 1),
    heading=Text("college richt Veilig Thuis in", "the executive sets up Veilig Thuis"),
    summary=Text(
        "Het college zorgt voor de inrichting van een Veilig Thuis-organisatie; samenwerking met andere "
        "colleges volgens 2.6.1.",
        "The executive establishes a Veilig Thuis organisation; cooperation under 2.6.1.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

art_4_1_1_2 = Provision(
    wmo("4.1.1", 2),
    heading=Text("zeven taken van Veilig Thuis", "seven tasks of Veilig Thuis"),
    summary=Text(
        "(a) meldpunt, (b) onderzoeken of er echt sprake van is, (c) stappen beoordelen, (d) passende "
        "hulpinstantie informeren, (e) politie, Raad, OM, reclassering of Slachtofferhulp informeren als "
        "belang of ernst dat vraagt, (f) college informeren bij eigen verzoek aan de Raad, (g) melder over "
        "stappen informeren.",
        "Seven tasks a-g: reporting point, investigation, assessing steps, informing help agency, informing "
        "police/Board/prosecution/probation/victim support, informing the executive of its own request to "
        "the Board, informing the reporter.",
    ),
    since="2025-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2015-01-01",
            "2024-12-31",
            Text(
                "Taak e: alleen politie of Raad, en alleen van een melding (gelezen in 2015, 2020-07-01, "
                "2023-07-01 en 2024-07-01; nieuw in 2025-01-01).",
                "Task e: police or Board only, and of a report only (read in 2015, 2020-07-01, 2023-07-01 "
                "and 2024-07-01; new in 2025-01-01).",
            ),
        ),
    ),
)

art_4_1_1_3 = Provision(
    wmo("4.1.1", 3),
    heading=Text("adviestaak", "advice"),
    summary=Text(
        "Wie een vermoeden heeft krijgt op verzoek advies en zo nodig ondersteuning.",
        "Whoever has a suspicion gets advice on request, and support if needed.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

art_4_1_1_4 = Provision(
    wmo("4.1.1", 4),
    heading=Text("college bevordert samenwerking", "the executive promotes cooperation"),
    summary=Text(
        "Het college bevordert samenwerking tussen Veilig Thuis, hulpverlening, politie, GI en Raad.",
        "The executive promotes cooperation between Veilig Thuis, help agencies, police, institution and "
        "Board.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

geen_termijn = Text("geen termijn in de wet", "no term in the Act")

inrichting = Norm(
    "inrichting",
    art_4_1_1_1,
    decision="audit_veilig_thuis",
    then=veilig_thuis.ingericht,
    since="2015-01-01",
    actor="college",
)

stappen_beoordelen = Duty(
    "stappen_beoordelen",
    art_4_1_1_2,
    decision="veilig_thuis",
    when=melding.ontvangen,
    then={
        "id": "stappen_beoordelen",
        "wat": Text(
            "beoordelen of, en zo ja tot welke stappen de melding aanleiding geeft",
            "assess whether, and if so to which steps, the report gives reason",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": Text(
            "geen termijn in de wet; is onderzoek nodig, dan tien weken",
            "no term in the Act; where an investigation is required, ten weeks",
        ),
        "bepaling": "wmo:4.1.1:2",
    },
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(ubwmo("4.1.7", 2),),
)

hulpinstantie_inlichten = Duty(
    "hulpinstantie_inlichten",
    art_4_1_1_2,
    decision="veilig_thuis",
    when=melding.ontvangen & veilig_thuis.aanleiding_hulpinstantie,
    then={
        "id": "hulpinstantie_inlichten",
        "wat": Text(
            "een instantie die passende professionele hulp kan verlenen van de melding in kennis stellen",
            "inform an agency that can give suitable professional help of the report",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": geen_termijn,
        "bepaling": "wmo:4.1.1:2",
    },
    since="2015-01-01",
    actor="veilig_thuis",
)

keten_inlichten = Duty(
    "keten_inlichten",
    art_4_1_1_2,
    decision="veilig_thuis",
    when=melding.ontvangen & veilig_thuis.aanleiding_keten,
    then={
        "id": "keten_inlichten",
        "wat": Text(
            "politie, Raad, openbaar ministerie, reclassering of Slachtofferhulp in kennis stellen van de "
            "melding of van informatie daarover",
            "inform police, Board, prosecution, probation or victim support of the report or of information "
            "on it",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": geen_termijn,
        "bepaling": "wmo:4.1.1:2",
    },
    since="2025-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="veilig_thuis",
)

politie_of_raad_inlichten = Duty(
    "politie_of_raad_inlichten",
    art_4_1_1_2,
    decision="veilig_thuis",
    when=melding.ontvangen & veilig_thuis.aanleiding_keten,
    then={
        "id": "politie_of_raad_inlichten",
        "wat": Text(
            "politie of Raad van de melding in kennis stellen", "inform police or Board of the report"
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": geen_termijn,
        "bepaling": "wmo:4.1.1:2",
    },
    since="2015-01-01",
    until="2024-12-31",
    actor="veilig_thuis",
    read="2024-07-01",
)

college_inlichten = Duty(
    "college_inlichten",
    art_4_1_1_2,
    decision="veilig_thuis",
    when=melding.ontvangen & raad.onderzoek_gevraagd_door.is_("veilig_thuis"),
    then={
        "id": "college_inlichten",
        "wat": Text(
            "het college in kennis stellen van het verzoek aan de Raad om onderzoek",
            "inform the municipal executive of the request to the Board to investigate",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": geen_termijn,
        "bepaling": "wmo:4.1.1:2",
    },
    since="2015-01-01",
    actor="veilig_thuis",
)

melder_inlichten = Duty(
    "melder_inlichten",
    art_4_1_1_2,
    decision="veilig_thuis",
    when=melding.ontvangen,
    then={
        "id": "melder_inlichten",
        "wat": Text(
            "de melder op de hoogte stellen van de stappen die zijn ondernomen",
            "inform the reporter of the steps that were taken",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": geen_termijn,
        "bepaling": "wmo:4.1.1:2",
    },
    since="2015-01-01",
    actor="veilig_thuis",
)

# Asking advice is no report: it sets none of the other tasks going.
adviseren = Duty(
    "adviseren",
    art_4_1_1_3,
    decision="veilig_thuis",
    when=melding.adviesvraag,
    then={
        "id": "adviseren",
        "wat": Text(
            "advies geven over stappen bij het vermoeden, en zo nodig ondersteuning",
            "give advice on steps upon the suspicion, and support if needed",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": geen_termijn,
        "bepaling": "wmo:4.1.1:3",
    },
    since="2015-01-01",
    actor="veilig_thuis",
)

samenwerking = Norm(
    "samenwerking",
    art_4_1_1_4,
    decision="audit_veilig_thuis",
    then=veilig_thuis.samenwerking_bevorderd,
    since="2015-01-01",
    actor="college",
)

overige_zorgplichten = NotModelled(
    provision=art_4_1_1_2,
    what=Text(
        "taak a (meldpunt zijn), de kwaliteitseisen van 4.2.1 tot en met 4.2.3, de vertrouwenspersoon "
        "(4.2.6), het jaarverslag (4.2.10, 4.2.11) en de gegevensverstrekking (4.2.12 tot en met 4.2.14)",
        "task a (being a reporting point), the quality requirements of 4.2.1 to 4.2.3, the confidential "
        "adviser (4.2.6), the annual report (4.2.10, 4.2.11) and the supply of data (4.2.12 to 4.2.14)",
    ),
    why=Text(
        "zij gelden altijd en volgen niet uit een melding, of hun oudere tekst is niet vergeleken",
        "they always hold and do not follow from a report, or their older text was not compared",
    ),
    decisions=("veilig_thuis", "audit_veilig_thuis"),
)
