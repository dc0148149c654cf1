"""
Jeugdwet 1a.1. De kindertelefoon en de vertrouwenspersoon: een zorg van het rijk, en tot juli 2019 van de
gemeente.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_1a_1 = Provision(
    jw("1a.1"),
    heading=Text("kindertelefoon en vertrouwenspersoon", "advice line and confidential adviser"),
    summary=Text(
        "De minister van VWS zorgt dat jeugdigen kosteloos en niet direct herleidbaar telefonisch of "
        "elektronisch advies krijgen en dat jeugdigen, ouders en pleegouders een vertrouwenspersoon hebben.",
        "The minister of Health sees to it that youths get advice free of charge and not directly "
        "traceable, and that youths, parents and foster parents have a confidential adviser.",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "Een taak van de gemeente (2.6 lid 1 d en f).",
                "A task of the municipality (2.6(1)(d) and (f)).",
            ),
        ),
    ),
    decides=False,
)

zorg_van_het_rijk = NotModelled(
    provision=art_1a_1,
    what=Text(
        "dat de minister de kindertelefoon en de vertrouwenspersoon regelt, en de gemeente tot en met juni "
        "2019",
        "that the minister arranges the advice line and the confidential adviser, and the municipality "
        "until June 2019",
    ),
    why=Text(
        "het is een taak van het rijk; wat college en instelling moeten staat in 2.5 en 4.1.9",
        "it is a task of the State; what executive and institution must do is in 2.5 and 4.1.9",
    ),
    decisions=(),
)
