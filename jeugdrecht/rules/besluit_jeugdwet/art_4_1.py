"""
Besluit Jeugdwet 4.1.1 tot en met 4.1.5. De vertrouwenspersoon: de informatie over hem, en wat hij krijgt.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bjw, jw

art_4_1_1 = Provision(
    bjw("4.1.1"),
    heading=Text("voorlichting over vertrouwenspersoon", "information about the confidential adviser"),
    summary=Text(
        "Informatie over onafhankelijke rol, aard, vertrouwelijkheid, kosteloosheid, bereikbaarheid en "
        "beschikbaarheid.",
        "Five minimum information items.",
    ),
    since="2020-10-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-09-30",
            Text(
                "Informatie over de taak en over waar en wanneer de vertrouwenspersoon bereikbaar is "
                "(4.1.3 oud).",
                "Information on the task and on where and when the adviser can be reached (old 4.1.3).",
            ),
        ),
    ),
)

art_4_1_2 = Provision(
    bjw("4.1.2"),
    heading=Text(
        "vertrouwenspersoon: gesprek, faciliteiten, toegang, inlichtingen",
        "confidential adviser: talk, facilities, access, information",
    ),
    summary=Text(
        "De vertrouwenspersoon spreekt zonder toestemming van derden (4.1.2), krijgt faciliteiten "
        "(4.1.3), vrije toegang tot de gebouwen waar jeugdigen kunnen zijn (4.1.4) en de nodige "
        "inlichtingen en stukken (4.1.5).",
        "Counsellor: talks without third-party consent, facilities, access to buildings, information.",
    ),
    since="2020-10-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-09-30",
            Text(
                "Geen toestemming van derden om met een jeugdige te spreken; toegang waar jeugdigen "
                "verblijven; ouders niet genoemd.",
                "No third-party consent to speak with a youth; access where youths stay; parents not named.",
            ),
        ),
    ),
)

vijf_onderwerpen = Norm(
    "vijf_onderwerpen",
    art_4_1_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=instelling.informatie_vijf_onderwerpen,
    since="2020-10-01",
    rests_on=(jw("4.1.9"),),
)

ruimte_voor_vertrouwenspersoon = Norm(
    "ruimte_voor_vertrouwenspersoon",
    art_4_1_2,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=instelling.vertrouwenspersoon_spreekt_vrij & instelling.vertrouwenspersoon_faciliteiten,
    since="2020-10-01",
    rests_on=(jw("4.1.9"),),
)

tot_oktober_2020 = NotModelled(
    provision=art_4_1_1,
    what=Text(
        "de oude artikelen over taak, onafhankelijkheid en toegang van de vertrouwenspersoon",
        "the old articles on task, independence and access of the confidential adviser",
    ),
    why=Text(
        "zij waren anders verdeeld, en tussen 28 juli 2018 en 1 oktober 2020 is geen tekst gelezen",
        "they were divided differently, and no text was read between 28 July 2018 and 1 October 2020",
    ),
    decisions=("audit_institution",),
    until="2020-09-30",
)

het_college = NotModelled(
    provision=art_4_1_2,
    what=Text("dezelfde plichten van het college", "the same duties of the municipal executive"),
    why=Text("hier wordt een instelling getoetst", "here an institution is audited"),
)
