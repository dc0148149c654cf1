"""
Jeugdwet 4.1.9. De vertrouwenspersoon: erop wijzen, ruimte geven, en contact zonder anderen ertussen.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Earlier, Norm
from jeugdrecht.sources import Edition, Provision, Text, jw

art_4_1_9 = Provision(
    jw("4.1.9"),
    heading=Text("vertrouwenspersoon bij aanbieder en GI", "confidential adviser at provider and GI"),
    summary=Text(
        "Tijdig informeren, gelegenheid geven en contact zonder tussenkomst van derden mogelijk maken.",
        "Inform, facilitate and allow direct contact with the counsellor.",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "Alleen: de vertrouwenspersoon in de gelegenheid stellen zijn taak uit te oefenen.",
                "Only: enabling the confidential adviser to carry out the task.",
            ),
        ),
    ),
)

vertrouwenspersoon_tot_juli_2019 = Norm(
    "vertrouwenspersoon",
    art_4_1_9,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=instelling.vertrouwenspersoon_in_staat_gesteld,
    since="2015-01-01",
    until="2019-06-30",
    read="2019-04-02",
)

vertrouwenspersoon = Norm(
    "vertrouwenspersoon",
    art_4_1_9,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=instelling.wijst_op_vertrouwenspersoon
    & instelling.vertrouwenspersoon_in_staat_gesteld
    & instelling.vertrouwenspersoon_zonder_tussenkomst,
    since="2019-07-01",
    earlier=Earlier.OTHER_EDITION,
)
