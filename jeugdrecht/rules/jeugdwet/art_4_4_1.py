"""
Jeugdwet 4.4.1. De bestuursstructuur: een interne toezichthouder, los van de leiding.

Voor de GI altijd; voor een aanbieder met verblijf vanaf elf, anders vanaf zesentwintig jeugdhulpverleners.
"""

from jeugdrecht.facts import instelling, jeugdhulp, zaak
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bjw, jw

art_4_4_1 = Provision(
    jw("4.4.1"),
    heading=Text("interne toezichthouder", "internal supervisor"),
    summary=Text(
        "GI altijd, aanbieder met verblijf met meer dan 10 hulpverleners en aanbieder met meer dan 25 "
        "hulpverleners: interne toezichthouder, gescheiden van de leiding, zonder burgemeester of "
        "verantwoordelijk wethouder.",
        "Internal supervisor required for every GI and for larger providers.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Bestond niet.", "Did not exist."),
        ),
    ),
)

art_4_4_1_4 = Provision(
    jw("4.4.1", 4),
    heading=Text("zes maanden om te voldoen", "six months to comply"),
    summary=Text(
        "Groeit het aantal jeugdhulpverleners tot meer dan tien, dan heeft de aanbieder zes maanden om "
        "aan de eisen te voldoen.",
        "When the number of care workers grows beyond ten, the provider has six months to comply.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Bestond niet.", "Did not exist."),
        ),
    ),
)

grotere_aanbieder = (
    instelling.soort.is_("jeugdhulpaanbieder")
    & (
        (jeugdhulp.met_verblijf & jeugdhulp.aantal_hulpverleners.more_than(10))
        | jeugdhulp.aantal_hulpverleners.more_than(25)
    )
    & ~instelling.uitsluitend_vervoer
)

# Somebody who grows past ten gets six months; left out, they are over.
nog_in_de_zes_maanden = zaak.peildatum.on_or_before(instelling.drempel_overschreden_op.term(months=6))

bestuurseisen_gelden = instelling.soort.is_("gi") | (grotere_aanbieder & ~nog_in_de_zes_maanden)

intern_toezicht = Norm(
    "intern_toezicht",
    art_4_4_1,
    decision="audit_institution",
    when=bestuurseisen_gelden,
    then=instelling.interne_toezichthouder,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1", 4), bjw("4.0.a1")),
)

toezicht_los_van_leiding = Norm(
    "toezicht_los_van_leiding",
    art_4_4_1,
    decision="audit_institution",
    when=bestuurseisen_gelden,
    then=~instelling.lid_ook_in_leiding & ~instelling.lid_is_bestuurder_gemeente,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1", 4), bjw("4.0.a1")),
)

toezicht_onafhankelijk = Norm(
    "toezicht_onafhankelijk",
    art_4_4_1,
    decision="audit_institution",
    when=bestuurseisen_gelden,
    then=instelling.toezicht_onafhankelijk_kritisch & instelling.ervaring_bevorderd,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1", 4), bjw("4.0.a1")),
)

verdeling_en_conflicten = Norm(
    "verdeling_en_conflicten",
    art_4_4_1,
    decision="audit_institution",
    when=bestuurseisen_gelden,
    then=instelling.conflictregeling_vastgelegd,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1", 4), bjw("4.0.a1")),
)

zorgverleners_tellen_mee = NotModelled(
    provision=art_4_4_1,
    what=Text(
        "dat bij een zorginstelling ook de zorgverleners meetellen (lid 5) en het vastleggen van lid 3",
        "that in a care institution the care professionals count too (paragraph 5) and the record of "
        "paragraph 3",
    ),
    why=Text(
        "het gevraagde aantal is dat van wie volgens de wet als jeugdhulpverlener meetelt",
        "the number asked for is that of all who count as care workers under the Act",
    ),
    decisions=("audit_institution",),
    since="2026-01-01",
)
