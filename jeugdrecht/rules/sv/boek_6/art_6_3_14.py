"""
Sv 6:3:14. Toezicht op de naleving van voorwaarden.

Het OM houdt toezicht op de naleving van voorwaarden; de Minister geeft de instelling de opdracht. Wie die
instelling kan zijn, volgt uit de bepalingen over de fase.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_3_14_1 = Provision(
    sv("6.3.14", 1),
    heading=Text("het OM houdt toezicht op de naleving", "the prosecution service supervises compliance"),
    summary=Text(
        "Het OM houdt toezicht op de naleving van voorwaarden bij o.a. uitgestelde "
        "vervolgingsbeslissing, schorsing voorlopige hechtenis, voorwaardelijke straf of maatregel "
        "en voorwaardelijke beëindiging, en van gedragsmaatregelen en gedragsaanwijzingen.",
        "The prosecution supervises compliance with conditions, behavioural measures and directions.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2019-12-31",
            Text("Stond in Sr 77aa lid 1.", "Stood in art. 77aa(1) Criminal Code."),
        ),
    ),
)

art_6_3_14_2 = Provision(
    sv("6.3.14", 2),
    heading=Text("opdracht tot toezicht", "the order to supervise"),
    summary=Text(
        "Heeft de rechter reclasseringstoezicht bevolen, dan geeft de Minister een aangewezen "
        "stichting, gecertificeerde instelling of reclasseringsinstelling opdracht toe te zien en te "
        "begeleiden. OM en Minister kunnen ook zelf zo’n opdracht geven of een andere instelling kiezen.",
        "Where the court ordered supervision the Minister charges a designated institution with it; "
        "prosecution and Minister may also do so themselves or choose another institution.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text("Stond in Sr 77aa leden 2-4.", "Stood in art. 77aa(2)-(4) Criminal Code."),
        ),
    ),
)

art_6_3_14_4 = Provision(
    sv("6.3.14", 4),
    heading=Text(
        "melding bij niet-naleving",
        "reporting non-compliance",
    ),
    summary=Text(
        "De instelling informeert het OM; bij niet-naleving of gevaar meldt de reclasseringsinstelling dat "
        "direct aan OM en Minister.",
        "Institutions inform the prosecution; non-compliance is reported at once.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77aa leden 2-4: informatie aan het OM.",
                "Art. 77aa(2)-(4) Criminal Code: information to the prosecution service.",
            ),
        ),
    ),
)

inlichten = Duty(
    "inlichten",
    art_6_3_14_4,
    decision="termijnen_tenuitvoerlegging",
    when=~sanctie.voorwaarde_nageleefd,
    then={
        "id": "inlichten",
        "wat": Text(
            "het OM over het gehouden toezicht inlichten", "informing the prosecution of the supervision"
        ),
        "wie": Text("elke instelling die toezicht houdt", "every supervising institution"),
        "termijn": Text("het lid noemt geen termijn", "the paragraph names no period"),
    },
    since="2020-01-01",
)

melding = Duty(
    "melding",
    art_6_3_14_4,
    decision="termijnen_tenuitvoerlegging",
    when=~sanctie.voorwaarde_nageleefd,
    then={
        "id": "melding",
        "wat": Text(
            "niet-naleving melden aan OM en Minister", "reporting a breach to prosecution and Minister"
        ),
        "wie": Text("de reclasseringsinstelling", "the probation institution"),
        "termijn": Text("onverwijld", "at once"),
    },
    since="2020-01-01",
)

toezicht_op_naleving = NotModelled(
    provision=art_6_3_14_1,
    what=Text("dat het OM op de naleving toeziet", "that the prosecution service supervises compliance"),
    why=Text(
        "in elke fase is dat het OM, naast de uitvoerder; het onderscheidt de uitvoerders niet",
        "in every phase that is the prosecution service, beside the supervisor; it tells none of them apart",
    ),
)

opdracht_van_de_minister = NotModelled(
    provision=art_6_3_14_2,
    what=Text(
        "de opdracht van de Minister, en dat OM en Minister een andere instelling kunnen kiezen",
        "the Minister's order, and that prosecution and Minister may choose another institution",
    ),
    why=Text(
        "dat volgt op de keuze van de rechter; welke instellingen mogelijk zijn, verandert er niet door",
        "that follows the choice of the court; it does not change which institutions are possible",
    ),
    decisions=("toezicht_uitvoerder",),
    since="2020-01-01",
)

wie_meldt = NotModelled(
    provision=art_6_3_14_4,
    what=Text(
        "of de melding ook voor een gecertificeerde instelling geldt, en de melding als iemand niet meewerkt "
        "aan het toezicht of bij gevaar",
        "whether reporting also binds a certified institution, and reporting where someone does not "
        "cooperate or on danger",
    ),
    why=Text(
        "de tweede zin noemt alleen de reclasseringsinstelling, de eerste ook de gecertificeerde instelling",
        "the second sentence names the probation institution only, the first also the certified institution",
    ),
    decisions=("termijnen_tenuitvoerlegging",),
)
