"""
Sr 77r. Ontzegging van de rijbevoegdheid in het jeugdstrafrecht.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, sr

art_77r = Provision(
    sr("77r"),
    heading=Text("rijontzegging jeugd", "driving disqualification for youths"),
    summary=Text(
        "Ontzegging van de rijbevoegdheid alleen in de gevallen van 179, 179a en 180 WVW 1994 en 30 lid 6 "
        "WAM.",
        "Driving disqualification only in listed traffic-law cases.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

gevallen = NotModelled(
    provision=art_77r,
    what=Text(
        "de ontzegging van de rijbevoegdheid: voor welke feiten zij openstaat en hoe lang zij duurt",
        "the driving disqualification: for which offences it is open and how long it lasts",
    ),
    why=Text(
        "dat staat in de Wegenverkeerswet 1994 en de WAM, die niet zijn gelezen; bij andere feiten kan zij "
        "niet",
        "that stands in the Wegenverkeerswet 1994 and the WAM, which were not read; it is not open otherwise",
    ),
    decisions=("sancties", "sanctiemaxima", "voorwaardelijk"),
)
