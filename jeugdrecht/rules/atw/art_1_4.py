"""
Algemene termijnenwet. Verlenging van wettelijke termijnen om weekend en feestdagen, en waar die niet geldt.

De termijnen zelf staan bij het artikel dat ze stelt; daar wordt ook met deze wet gerekend.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, atw

art_1_1 = Provision(
    atw("1", 1),
    heading=Text("verlenging bij weekend of feestdag", "extension at a weekend or holiday"),
    summary=Text(
        "Eindigt een in een wet gestelde termijn op zaterdag, zondag of een algemeen erkende feestdag, dan "
        "loopt hij door tot en met de eerste dag die dat niet is.",
        "A statutory term ending on Saturday, Sunday or a recognised holiday runs on to the next day that "
        "is none of these.",
    ),
    since="2010-10-10",
    read="2010-10-10",
)

art_1_2 = Provision(
    atw("1", 2),
    heading=Text("niet bij terugrekenen", "not when counting back"),
    summary=Text(
        "De verlenging geldt niet voor termijnen die door terugrekenen worden bepaald.",
        "No extension for terms computed backwards.",
    ),
    since="2010-10-10",
    read="2010-10-10",
)

art_2 = Provision(
    atw("2"),
    heading=Text("minstens twee werkdagen in korte termijnen", "at least two working days in short terms"),
    summary=Text(
        "Een wettelijke termijn van drie dagen of langer wordt zo nodig verlengd zodat er ten minste twee "
        "dagen in vallen die geen weekend- of feestdag zijn.",
        "A statutory term of at least three days is extended if needed so that it contains two working days.",
    ),
    since="2010-10-10",
    read="2010-10-10",
)

art_3 = Provision(
    atw("3"),
    heading=Text("algemeen erkende feestdagen", "recognised holidays"),
    summary=Text(
        "Nieuwjaarsdag, tweede paasdag, tweede pinksterdag, beide kerstdagen, Hemelvaartsdag, de dag "
        "waarop de verjaardag van de Koning wordt gevierd en 5 mei; Goede Vrijdag is gelijkgesteld; de "
        "regering kan dagen gelijkstellen.",
        "New Year’s Day, Easter Monday, Whit Monday, both Christmas days, Ascension Day, the King’s "
        "birthday and 5 May; Good Friday equated; further days may be designated.",
    ),
    since="2010-10-10",
    read="2010-10-10",
)

art_3_3 = Provision(
    atw("3", 3),
    heading=Text("bij koninklijk besluit gelijkgestelde dagen 2023-2028", "days equated by royal decree"),
    summary=Text(
        "Bij koninklijk besluit gelijkgesteld: 28-04-2023, 19-05-2023, 10-05-2024, 27-12-2024, 30-05-2025 "
        "(eerste besluit) en 02-01-2026, 15-05-2026, 07-05-2027, 28-04-2028, 26-05-2028 (tweede besluit).",
        "Equated by royal decree: 28 Apr 2023, 19 May 2023, 10 May 2024, 27 Dec 2024, 30 May 2025 and 2 "
        "Jan 2026, 15 May 2026, 7 May 2027, 28 Apr 2028, 26 May 2028.",
    ),
    since="2023-01-01",
    read="2010-10-10",
    confidence="secondary",
)

art_4 = Provision(
    atw("4"),
    heading=Text("uitgezonderde termijnen", "excluded terms"),
    summary=Text(
        "De wet geldt niet voor termijnen in uren, van meer dan 90 dagen, meer dan twaalf weken, meer dan "
        "drie maanden of een of meer jaren; niet voor bekendmaking en inwerkingtreding; en niet voor "
        "vrijheidsbeneming.",
        "Does not apply to terms in hours, of more than 90 days, twelve weeks or three months, or of "
        "years; nor to promulgation; nor to deprivation of liberty.",
    ),
    since="2010-10-10",
    read="2010-10-10",
)

twee_werkdagen = NotModelled(
    provision=art_2,
    what=Text(
        "ten minste twee dagen in een termijn van drie dagen of langer die geen rustdag zijn",
        "at least two days that are no rest days in a term of three days or more",
    ),
    why=Text(
        "elke termijn in dagen wordt zo geteld; bij een week of langer maakt het artikel nooit verschil",
        "every term in days is counted so; for a week or longer the article never makes a difference",
    ),
)

gelijkgestelde_dagen = NotModelled(
    provision=art_3_3,
    what=Text(
        "of de lijst van gelijkgestelde dagen volledig is",
        "whether the list of equated days is complete",
    ),
    why=Text(
        "van de meeste besluiten is alleen de titel op een vakpagina gezien, niet de tekst; voor 2014 en na "
        "2028 zijn geen besluiten bekend",
        "of most decrees only the title on a professional page was seen, not the text; before 2014 and after "
        "2028 no decrees are known",
    ),
    decisions=(
        "verval_voorlopige_voogdij",
        "verval_machtiging_265c",
        "verval_schorsing",
        "verval_schorsing_voogd",
        "verval_spoedmaatregel",
        "uiterste_voorlegging_raad",
        "uiterste_bereidverklaring_voogd",
    ),
)
