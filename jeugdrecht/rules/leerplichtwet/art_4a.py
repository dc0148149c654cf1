"""
Leerplichtwet 4a tot en met 4c. De kwalificatieplicht: na de leerplicht, tot 18 of een startkwalificatie.
"""

from jeugdrecht.facts import jeugdige, school
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.rules.leerplichtwet.art_3 import leerplicht_begonnen, leerplicht_geeindigd
from jeugdrecht.sources import Edition, Provision, Text, lpw

art_4a = Provision(
    lpw("4a"),
    heading=Text("kwalificatieplicht", "qualification duty"),
    summary=Text(
        "Na de leerplicht en zonder startkwalificatie moet de jongere ingeschreven zijn op volledig "
        "dagonderwijs of gelijkgestelde combinatie en daar geregeld komen; uitgezonderd diploma "
        "praktijkonderwijs, de verklaring van 2.59 lid 2 en bepaalde vso-profielen.",
        "After compulsory education without basic qualification: enrolment and attendance, with exceptions.",
    ),
    since="2015-01-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            None,
            Text(
                "De uitzondering voor de verklaring van 2.59 lid 2 stond er nog niet; wanneer zij kwam is "
                "niet bepaald.",
                "The exception for the statement of 2.59(2) was not there yet; when it came was not "
                "established.",
            ),
        ),
    ),
)

art_4b = Provision(
    lpw("4b"),
    heading=Text("einde van de kwalificatieplicht", "end of the qualification duty"),
    summary=Text(
        "De kwalificatieplicht loopt door tot de jongere 18 wordt of een startkwalificatie heeft.",
        "Until 18 or basic qualification.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_4c = Provision(
    lpw("4c"),
    heading=Text("het volledige programma volgen", "following the full programme"),
    summary=Text(
        "De kwalificatieplichtige moet het hele aangeboden programma volgen en niet verzuimen buiten de "
        "vrijstellingsgronden.",
        "Follow the full programme.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

uitgezonderd = school.diploma_praktijkonderwijs | school.verklaring_wvo | school.vso_uitstroomprofiel

kwalificatieplichtig = Scope(
    "kwalificatieplichtig",
    art_4a,
    decision="leerplicht",
    when=leerplicht_begonnen
    & leerplicht_geeindigd
    & jeugdige.leeftijd.less_than(18)
    & ~jeugdige.heeft_startkwalificatie
    & ~uitgezonderd,
    then="kwalificatieplichtig",
    since="2015-01-01",
    rests_on=(lpw("3", 1), lpw("4b")),
)

verklaring_voor_de_wvo_2020 = NotModelled(
    provision=art_4a,
    what=Text(
        "sinds wanneer de verklaring van 2.59 lid 2 telt, welk vso-profiel precies, en de vrijstelling door "
        "het college (artikel 15)",
        "since when the statement of 2.59(2) counts, which special-education profile exactly, and exemption "
        "by the municipal executive (article 15)",
    ),
    why=Text(
        "of de jongere een van de drie heeft, wordt gevraagd; de vrijstelling is een eigen vraag",
        "whether the young person has one of the three is asked; the exemption is a question of its own",
    ),
    decisions=("leerplicht",),
)
