"""
Besluit Jeugdwet 2.1. De deskundigheid die bij de gemeentelijke toegang beschikbaar moet zijn, op zes
terreinen.
"""

from jeugdrecht.facts import gemeente
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, bjw, jw

bjw_2_1 = Provision(
    bjw("2.1"),
    heading=Text(
        "deskundigheid in de gemeentelijke toegang",
        "expertise at the municipal point of access",
    ),
    summary=Text(
        "Er is deskundigheid beschikbaar over zes terreinen: opgroei-, opvoed- en psychische problemen; "
        "bedreigende opvoedsituaties; taal en leren; somatiek; beperkingen; kindermishandeling en "
        "huiselijk geweld.",
        "Expertise is available in six fields: problems of growing up, parenting and the psyche; "
        "threatening upbringing; language and learning; somatic conditions; disabilities; child abuse "
        "and domestic violence.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

deskundigheid_opgroeien = Norm(
    "deskundigheid_opgroeien",
    bjw_2_1,
    decision="college_plichten",
    then=gemeente.deskundigheid_opgroeien,
    since="2015-01-01",
    actor="college",
    rests_on=(jw("2.14"),),
)

deskundigheid_bedreiging = Norm(
    "deskundigheid_bedreiging",
    bjw_2_1,
    decision="college_plichten",
    then=gemeente.deskundigheid_bedreiging,
    since="2015-01-01",
    actor="college",
    rests_on=(jw("2.14"),),
)

deskundigheid_taal_en_leren = Norm(
    "deskundigheid_taal_en_leren",
    bjw_2_1,
    decision="college_plichten",
    then=gemeente.deskundigheid_taal_en_leren,
    since="2015-01-01",
    actor="college",
    rests_on=(jw("2.14"),),
)

deskundigheid_somatiek = Norm(
    "deskundigheid_somatiek",
    bjw_2_1,
    decision="college_plichten",
    then=gemeente.deskundigheid_somatiek,
    since="2015-01-01",
    actor="college",
    rests_on=(jw("2.14"),),
)

deskundigheid_beperkingen = Norm(
    "deskundigheid_beperkingen",
    bjw_2_1,
    decision="college_plichten",
    then=gemeente.deskundigheid_beperkingen,
    since="2015-01-01",
    actor="college",
    rests_on=(jw("2.14"),),
)

deskundigheid_kindermishandeling = Norm(
    "deskundigheid_kindermishandeling",
    bjw_2_1,
    decision="college_plichten",
    then=gemeente.deskundigheid_kindermishandeling,
    since="2015-01-01",
    actor="college",
    rests_on=(jw("2.14"),),
)
