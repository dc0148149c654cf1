"""
Leerplichtwet 4a tot en met 4c. De kwalificatieplicht: na de leerplicht, tot 18 of een startkwalificatie.
"""

from jeugdrecht.logic.rules import NotModelled
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

of_kwalificatieplichtig = NotModelled(
    provision=art_4a,
    what=Text(
        "of de jongere kwalificatieplichtig is: leerplicht voorbij, nog geen 18, geen startkwalificatie en "
        "geen uitzondering (diploma praktijkonderwijs, verklaring, vso-profiel)",
        "whether the qualification duty applies: compulsory education over, not yet 18, no basic "
        "qualification and no exception (practical diploma, statement, special-education profile)",
    ),
    why=Text(
        "het begin hangt af van het einde van de leerplicht (artikel 3); het wordt gevraagd",
        "its start depends on the end of compulsory education (article 3); it is asked",
    ),
    decisions=("leerplicht_route",),
)

einde_op_de_verjaardag = NotModelled(
    provision=art_4b,
    what=Text(
        "dat de kwalificatieplicht eindigt op de achttiende verjaardag of bij een startkwalificatie, niet "
        "aan het eind van het schooljaar",
        "that the qualification duty ends on the eighteenth birthday or with a basic qualification, not at "
        "the end of the school year",
    ),
    why=Text(
        "het begin en het einde zitten in de vraag of de jongere kwalificatieplichtig is",
        "start and end are part of the question whether the qualification duty applies",
    ),
    decisions=("leerplicht_route",),
)
