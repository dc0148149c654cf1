"""
Jeugdwet 4.1.4 en 4.1.5. De kwaliteit bewaken: gegevens verzamelen, toetsen, aanpassen.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_4_1_4 = Provision(
    jw("4.1.4"),
    heading=Text("kwaliteitsbewaking", "quality control"),
    summary=Text(
        "Kwaliteit systematisch bewaken, beheersen en verbeteren: gegevens verzamelen, toetsen en zo "
        "nodig aanpassen, passend bij aard en omvang.",
        "Systematic monitoring, control and improvement of quality.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_5 = Provision(
    jw("4.1.5"),
    heading=Text("nadere kwaliteitsregels bij AMvB", "further quality rules by decree"),
    summary=Text(
        "Bij AMvB kunnen nadere regels komen over 4.1.1 lid 2, 4.1.3 en 4.1.4.",
        "Basis for further quality rules.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

kwaliteitsbewaking = Norm(
    "kwaliteitsbewaking",
    art_4_1_4,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=instelling.kwaliteitsgegevens_verzameld & instelling.kwaliteit_getoetst & instelling.verbeteracties,
    since="2015-01-01",
    rests_on=(jw("4.1.1", 2),),
)

nadere_regels = NotModelled(
    provision=art_4_1_5,
    what=Text(
        "dat bij besluit nadere kwaliteitsregels kunnen worden gesteld",
        "that further quality rules can be made by decree",
    ),
    why=Text(
        "het artikel bindt de regering; de regels staan in hoofdstuk 4 en 5 van het Besluit Jeugdwet",
        "the article is for the government; the rules are in chapters 4 and 5 of the Besluit Jeugdwet",
    ),
)
