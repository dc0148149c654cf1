"""
Besluit Jeugdwet 2.2.1 tot en met 2.2.4. Regio's en hulpvormen, die steunen op wetsartikelen die niet in de
gelezen tekst staan.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bjw

bjw_2_2_1 = Provision(
    bjw("2.2.1"),
    heading=Text(
        "inhoud van de regiovisie",
        "contents of the regional vision",
    ),
    summary=Text(
        "De regiovisie bevat in elk geval: omgang met schaarste (a), aanpak wachttijden (b), inspraak "
        "(c), afstemming (d), verbinding met gecontracteerde hulp en instellingen (e), met andere "
        "domeinen (f) en regionale expertteams (g).",
        "The regional vision holds in any case: dealing with scarcity (a), waiting times (b), "
        "participation (c), coordination (d), links to contracted help and institutions (e), to other "
        "domains (f) and regional expert teams (g).",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Bestond niet.",
                "Did not exist.",
            ),
        ),
    ),
)

bjw_2_2_2 = Provision(
    bjw("2.2.2"),
    heading=Text(
        "regio-indeling",
        "division into regions",
    ),
    summary=Text(
        "Noemt de regio's en in de bijlage welke gemeenten erbij horen, ter uitvoering van Jeugdwet 2.17.",
        "Lists the regions and, in the annex, their municipalities, to carry out Youth Act 2.17.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Bestond niet.",
                "Did not exist.",
            ),
        ),
    ),
)

bjw_2_2_3a = Provision(
    bjw("2.2.3a"),
    heading=Text(
        "hulpvormen voor de signalering",
        "forms of help for monitoring",
    ),
    summary=Text(
        "Tijdelijke lijst van tien hulpvormen (a tot en met j) voor Jeugdwet 10.3, waaronder verblijf, "
        "pleegzorg, forensische jeugdhulp en crisishulp.",
        "Temporary list of ten forms of help (a to j) for Youth Act 10.3, among them residence, foster "
        "care, forensic youth care and crisis help.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Bestond niet.",
                "Did not exist.",
            ),
        ),
    ),
)

regiovisie = NotModelled(
    provision=bjw_2_2_1,
    what=Text(
        "wat een regiovisie moet bevatten",
        "what a regional vision must hold",
    ),
    why=Text(
        "de artikelen 2.17 en 2.19 van de wet, waarop het steunt, staan niet in de tekst van 1 januari 2026",
        "articles 2.17 and 2.19 of the Act, on which it rests, are not in the text of 1 January 2026",
    ),
    decisions=("college_plichten",),
    since="2026-01-01",
)

regio_indeling = NotModelled(
    provision=bjw_2_2_2,
    what=Text(
        "welke gemeente in welke regio ligt",
        "which municipality lies in which region",
    ),
    why=Text(
        "artikel 2.17 van de wet, waarop het steunt, staat niet in de tekst van 1 januari 2026; er "
        "volgt geen plicht uit",
        "article 2.17 of the Act, on which it rests, is not in the text of 1 January 2026; no duty "
        "follows from it",
    ),
    decisions=("college_plichten",),
    since="2026-01-01",
)

kenmerken_hulpvormen = NotModelled(
    provision=bjw_2_2_3a,
    what=Text(
        "de kenmerken waaraan elk van de tien hulpvormen wordt herkend",
        "the marks by which each of the ten forms is recognised",
    ),
    why=Text(
        "om welke vorm het gaat wordt gevraagd",
        "which form is concerned is asked",
    ),
    decisions=("college_plichten",),
    since="2026-01-01",
)
