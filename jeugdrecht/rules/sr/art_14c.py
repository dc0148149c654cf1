"""
Sr 14c lid 6. De reclassering die in het volwassenenrecht toezicht houdt.

De jeugdbepalingen wijzen met dit lid aan wat een reclasseringsinstelling is.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_14c_6 = Provision(
    sr("14c", 6),
    heading=Text("reclasseringstoezicht volwassenen", "probation supervision for adults"),
    summary=Text(
        "De rechter kan opdragen dat de reclassering toezicht houdt op de voorwaarden en de veroordeelde "
        "begeleidt. Dit lid is het aanknopingspunt waarmee de jeugdbepalingen een reclasseringsinstelling "
        "aanduiden.",
        "The court may order the probation service to supervise compliance; youth provisions use this "
        "paragraph to identify the (adult) probation institution.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2012-04-01",
            "2019-12-31",
            Text("Stond in artikel 14d lid 2.", "Stood in article 14d(2)."),
        ),
    ),
)

toezicht_bij_volwassenen = NotModelled(
    provision=art_14c_6,
    what=Text(
        "het toezicht op een voorwaardelijke straf volgens het volwassenenrecht; Sv 493 lid 1 verwijst voor "
        "dezelfde instelling nog naar 14d lid 2",
        "supervision of a suspended penalty under adult law; art. 493(1) Sv still refers to 14d(2) for the "
        "same institution",
    ),
    why=Text(
        "onder jeugdrecht geldt artikel 77aa; wat een reclasseringsinstelling is, is geen vraag aan een zaak",
        "under youth law art. 77aa applies; what a probation institution is, is no question about a case",
    ),
)
