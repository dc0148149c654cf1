"""
Het certificatieschema en zijn omgeving: vindplaats, versies, de ene bekende norm en het toezicht.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, cert, jw

kader_1 = Provision(
    cert("kader", 1),
    heading=Text(
        "vindplaats van het normenkader",
        "where the framework is found",
    ),
    summary=Text(
        "Regeling normenkader jeugdbescherming en jeugdreclassering (BWBR0035236; Stcrt. 2014, 17362; 19 "
        "juni 2014): het normenkader bestaat uit hoofdstuk 9 (schema van normen en eisen) en 10 "
        "(definities) van het certificatieschema, versie 1.0.",
        "Regulation adopting the framework = chapters 9 and 10 of the certification scheme version 1.0.",
    ),
    since="2014-06-19",
    read="2014-06-19",
)

kader_2 = Provision(
    cert("kader", 2),
    heading=Text(
        "versie 2.0 van het schema",
        "version 2.0 of the scheme",
    ),
    summary=Text(
        "Versie 2.0 van het schema is op 17 januari 2017 gepubliceerd; naleving eerst per 1 juli 2017, "
        "later per 1 januari 2018; schemabeheerder CCV.",
        "Version 2.0 published 17 January 2017; compliance first by 1 July 2017, later 1 January 2018; "
        "scheme manager CCV.",
    ),
    since="2017-01-17",
    read="2017-01-17",
    confidence="secondary",
)

kader_3 = Provision(
    cert("kader", 3),
    heading=Text(
        "norm D.5.3: sturingsindicatoren en risicoanalyse, uit secundaire bron",
        "norm D.5.3: steering indicators and risk analysis, from a secondary source",
    ),
    summary=Text(
        "Het schema kent een norm D.5.3 over sturingsindicatoren en risicoanalyse; overgangstermijn "
        "verlengd van drie naar negen maanden, dus toepassing vanaf 1 januari 2018.",
        "Norm D.5.3 on steering indicators / risk analysis; transition extended from three to nine "
        "months, applied from 1 January 2018.",
    ),
    since="2018-01-01",
    read="2018-01-01",
    history=(
        Edition(
            "2017-01-17",
            "2017-12-31",
            Text(
                "Gepubliceerd, nog niet toe te passen.",
                "Published, not yet to be applied.",
            ),
        ),
    ),
    confidence="secondary",
)

kader_4 = Provision(
    cert("kader", 4),
    heading=Text(
        "commissie van belanghebbenden",
        "committee of interested parties",
    ),
    summary=Text(
        "Een commissie van belanghebbenden adviseert over wijzigingen van het schema.",
        "A committee of interested parties advises on changes.",
    ),
    since="2017-01-17",
    read="2017-01-17",
    confidence="secondary",
)

kader_5 = Provision(
    cert("kader", 5),
    heading=Text(
        "een certificaat bewijst geen naleving",
        "a certificate proves no compliance",
    ),
    summary=Text(
        "IGJ (rapport 9 oktober 2023): certificering grotendeels volgens afspraak, maar afwegingen "
        "onvoldoende transparant; GI's houden een certificaat terwijl wettelijke normen structureel niet "
        "worden gehaald.",
        "IGJ 2023: certification largely as agreed but weighing insufficiently transparent; institutions "
        "keep certificates while statutory norms are structurally not met.",
    ),
    since="2023-10-09",
    read="2023-10-09",
    confidence="secondary",
)

kader_6 = Provision(
    cert("kader", 6),
    heading=Text(
        "afstemming van inspecties en certificeerder",
        "coordination of inspectorates and certifier",
    ),
    summary=Text(
        "Afstemmingsprotocol inspecties - Keurmerkinstituut (1 oktober 2014): samenspel van toezicht en "
        "certificering zonder dubbele belasting.",
        "Coordination protocol inspectorates - KMI (2014).",
    ),
    since="2014-10-01",
    read="2014-10-01",
    confidence="secondary",
)

onbekend_1 = Provision(
    cert("onbekend", 1),
    heading=Text(
        "wat niet gevonden is",
        "what was not found",
    ),
    summary=Text(
        "Niet leesbaar in de beschikbare bronnen: nummers en tekst van de normen (hoofdstuk 9), weging "
        "van tekortkomingen (hoofdstuk 7: soorten afwijking, hersteltermijnen), audittijd, eisen aan een "
        "voorlopig certificaat, overgangsrecht na 2018, versies na 2.0, en de aangewezen instelling na "
        "juni 2024.",
        "Not found: norm numbers and text, weighting of non-conformities, audit time, provisional-"
        "certificate requirements, transition rules after 2018, versions after 2.0, designated body after"
        " June 2024.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    confidence="secondary",
)

commissie = NotModelled(
    provision=kader_4,
    what=Text(
        "het advies van belanghebbenden over wijzigingen", "the advice of interested parties on changes"
    ),
    why=Text(
        "de commissie adviseert en stelt niets vast; het is achtergrond",
        "the committee advises and adopts nothing; it is background",
    ),
)

geldig_is_niet_nageleefd = NotModelled(
    provision=kader_5,
    what=Text(
        "dat instellingen een certificaat hielden terwijl wettelijke normen niet werden gehaald (IGJ, 2023)",
        "that institutions kept a certificate while statutory norms were not met (inspectorate, 2023)",
    ),
    why=Text(
        "een geldig certificaat bewijst geen naleving: geldigheid en naleving zijn hier twee aparte vragen",
        "a valid certificate proves no compliance: validity and compliance are two separate questions here",
    ),
    decisions=("certificering", "audit_institution"),
)

afstemming = NotModelled(
    provision=kader_6,
    what=Text(
        "de werkafspraken van inspecties en certificeerder",
        "the working agreements of inspectorates and certifier",
    ),
    why=Text(
        "alleen de aankondiging is gezien, en een instelling bindt het niet",
        "only the announcement was seen, and it binds no institution",
    ),
)

niet_gevonden = NotModelled(
    provision=onbekend_1,
    what=Text(
        "de weging van tekortkomingen, de audittijd, en de eisen aan een voorlopig certificaat",
        "the weighing of non-conformities, the audit time, and the requirements of a provisional certificate",
    ),
    why=Text(
        "die staan in het schema, dat in geen bron te lezen was; er worden geen normnummers verzonnen",
        "they stand in the scheme, which could be read in no source; no norm numbers are made up",
    ),
    decisions=("audit_institution", "certificering", "afgifte_certificaat"),
)
# NORMS

risicoanalyse = Norm(
    "risicoanalyse",
    kader_3,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=instelling.risicoanalyse,
    since="2018-01-01",
    actor="gecertificeerde_instelling",
    earlier=Earlier.NOTHING,
    rests_on=(jw("3.4", 4),),
)
