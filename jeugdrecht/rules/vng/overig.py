"""
Advies van de VNG-werkgroep, wat buiten de drie hoofdstukken met aanbevelingen wordt geadviseerd.

Een advies bindt niemand: de aanbevelingen worden met de afspraken van een regio vergeleken.
"""

from jeugdrecht.facts import kind, maatregel, plan, regio
from jeugdrecht.logic.rules import Recommendation
from jeugdrecht.sources import Provision, Text, vng

overig_1 = Provision(
    vng("overig", "1"),
    heading=Text("ambitie: één gezamenlijke opdracht", "ambition: one joint assignment"),
    summary=Text(
        "Zie de onderscheiden rollen en verantwoordelijkheden als één gezamenlijke opdracht "
        "voor kind en samenleving.",
        "Treat distinct roles and responsibilities as one joint assignment.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_2 = Provision(
    vng("overig", "2"),
    heading=Text("ambitie: afspraken in de regio", "ambition: regional arrangements"),
    summary=Text(
        "Maak op regioniveau afspraken over interventies in gezinnen en stabiele samenwerking.",
        "Agree at regional level on interventions in families and stable cooperation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_3 = Provision(
    vng("overig", "3"),
    heading=Text("ambitie: bescherming gaat voor", "ambition: protection comes first"),
    summary=Text(
        "Een kind dat bescherming nodig heeft krijgt die altijd, ook als het aantal maatregelen daalt.",
        "Always ensure that children needing protection get it, even if numbers of measures fall.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_4 = Provision(
    vng("overig", "4"),
    heading=Text("speelveld: kennis van justitie", "playing field: knowledge of the justice system"),
    summary=Text(
        "Bouw kennis op van de justitiële processen en procesvereisten om er goed op aan te sluiten.",
        "Municipalities build knowledge of judicial processes.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_5 = Provision(
    vng("overig", "5"),
    heading=Text("speelveld: zicht op het zorglandschap", "playing field: view of the care landscape"),
    summary=Text(
        "Houd zicht op het zorglandschap en de toegang in gemeenten, zodat Jeugdwetzorg ook in "
        "justitieel kader wordt gebruikt.",
        "Judicial partners keep a view of municipal care and access so Jeugdwet care is used in "
        "judicial context.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_6 = Provision(
    vng("overig", "6"),
    heading=Text("jeugdbescherming: toerusting om te signaleren", "youth protection: equipped to detect"),
    summary=Text(
        "Rust professionals en vrijwilligers beter toe om signalen van onveiligheid te zien en te bespreken.",
        "Better equip professionals and volunteers to see and discuss signs of unsafety.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_7 = Provision(
    vng("overig", "7"),
    heading=Text(
        "jeugdreclassering: steun uit het sociale domein", "youth probation: support from the social domain"
    ),
    summary=Text(
        "Verbind een justitiële maatregel vanaf het begin met steun uit het sociale domein.",
        "As soon as there is a measure, link the judicial measure with social-domain support.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_8 = Provision(
    vng("overig", "8"),
    heading=Text("jeugdreclassering: kennis in wijkteams", "youth probation: knowledge in local teams"),
    summary=Text(
        "Vergroot kennis van criminogene factoren in wijkteams zodat risico's eerder worden herkend.",
        "Increase knowledge of criminogenic factors in neighbourhood teams.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

overig_9 = Provision(
    vng("overig", "9"),
    heading=Text(
        "inleiding: justitie en gemeente dichter bij elkaar",
        "introduction: justice and municipality closer together",
    ),
    summary=Text(
        "Maak het justitiële kader gewoner terrein voor gemeenten en laat justitie meer gebruik "
        "maken van het sociale domein; bouw zo vertrouwen op.",
        "Make the judicial framework more familiar for municipalities; let judicial partners "
        "use the social domain more.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

gezamenlijke_opdracht = Recommendation(
    "gezamenlijke_opdracht",
    overig_1,
    decision="audit_region",
    then=regio.gezamenlijke_opdracht,
    since="2016-01-01",
    actor="gemeenten_en_ketenpartners",
)

afspraken_in_de_regio = Recommendation(
    "afspraken_in_de_regio",
    overig_2,
    decision="audit_region",
    then=regio.afspraken_interventies & regio.samenwerking_stabiel,
    since="2016-01-01",
    actor="gemeenten_en_ketenpartners",
)

bescherming_altijd = Recommendation(
    "bescherming_altijd",
    overig_3,
    decision="audit_region",
    then=~kind.bescherming_of_zorg_nodig | kind.bescherming_geboden,
    since="2016-01-01",
    actor="keten",
)

kennis_van_justitie = Recommendation(
    "kennis_van_justitie",
    overig_4,
    decision="audit_region",
    then=regio.kennis_justitie_bij_gemeente,
    since="2016-01-01",
    actor="gemeente",
)

zicht_op_zorg = Recommendation(
    "zicht_op_zorg",
    overig_5,
    decision="audit_region",
    then=regio.zicht_op_zorglandschap,
    since="2016-01-01",
    actor="justitiele_ketenpartners",
)

toerusting = Recommendation(
    "toerusting",
    overig_6,
    decision="audit_region",
    then=regio.toerusting_signaleren,
    since="2016-01-01",
    actor="hulp_opvang_en_onderwijs",
)

steun_bij_maatregel = Recommendation(
    "steun_bij_maatregel",
    overig_7,
    decision="audit_region",
    then=~(maatregel.kinderbescherming_loopt | maatregel.jeugdreclassering_loopt)
    | plan.relatie_sociaal_domein,
    since="2016-01-01",
    actor="gi_en_wijkteam",
)

kennis_in_wijkteams = Recommendation(
    "kennis_in_wijkteams",
    overig_8,
    decision="audit_region",
    then=regio.kennis_criminogene_factoren_wijkteam,
    since="2016-01-01",
    actor="wijkteam",
)

justitie_gewoner_terrein = Recommendation(
    "justitie_gewoner_terrein",
    overig_9,
    decision="audit_region",
    then=regio.wederzijdse_kennis & regio.justitie_gebruikt_sociaal_domein,
    since="2016-01-01",
    actor="gemeenten_en_ketenpartners",
)
