"""
Aanwijzing van het Keurmerkinstituut: de eerste, en de voorwaarden van de tweede.

De besluiten zijn uit secundaire bronnen bekend.
"""

from jeugdrecht.facts import certificeerder, instelling, zaak
from jeugdrecht.logic.rules import Definition, Earlier, Norm
from jeugdrecht.sources import Provision, Text, bjw, cert, jw

aanwijzing_1 = Provision(
    cert("aanwijzing", 1),
    heading=Text(
        "het Keurmerkinstituut vanaf 2014",
        "Keurmerkinstituut from 2014",
    ),
    summary=Text(
        "Keurmerkinstituut B.V. (Zoetermeer) aangewezen bij besluit van 19 juni 2014 (Stcrt. 2014, 17348).",
        "Keurmerkinstituut designated on 19 June 2014.",
    ),
    since="2014-06-19",
    read="2014-06-19",
    confidence="secondary",
)

aanwijzing_2 = Provision(
    cert("aanwijzing", 2),
    heading=Text(
        "het Keurmerkinstituut van 2019 tot 2024",
        "Keurmerkinstituut from 2019 to 2024",
    ),
    summary=Text(
        "Opnieuw aangewezen bij besluit van 24 juni 2019 (Stcrt. 2019, 35764; BWBR0042347; in werking "
        "29-06-2019), getiteld 2019-2024.",
        "Designated again on 24 June 2019, titled 2019-2024.",
    ),
    since="2019-06-29",
    read="2019-06-29",
    confidence="secondary",
)

aanwijzing_3 = Provision(
    cert("aanwijzing", 3),
    heading=Text(
        "het schema bij het besluit van 2019, uit secundaire bron",
        "the scheme with the 2019 decision, from a secondary source",
    ),
    summary=Text(
        "KMI past bij afgifte het certificatieschema toe dat als bijlage bij het aanwijzingsbesluit 2019 "
        "hoort.",
        "KMI applies the certification scheme annexed to the 2019 designation.",
    ),
    since="2019-06-29",
    read="2019-06-29",
    confidence="secondary",
)

aanwijzing_4 = Provision(
    cert("aanwijzing", 4),
    heading=Text(
        "verklaring omtrent het gedrag van auditors, uit secundaire bron",
        "good conduct of auditors, from a secondary source",
    ),
    summary=Text(
        "Auditors hebben een VOG, nooit ouder dan vijf jaar.",
        "Auditors hold a certificate of conduct, never older than five years.",
    ),
    since="2019-06-29",
    read="2019-06-29",
    confidence="secondary",
)

aanwijzing_5 = Provision(
    cert("aanwijzing", 5),
    heading=Text(
        "openbare lijsten, uit secundaire bron",
        "public lists, from a secondary source",
    ),
    summary=Text(
        "Op de website staan de gecertificeerde instellingen en de aanvragers van een (voorlopig) "
        "certificaat.",
        "Website list of certified institutions and applicants.",
    ),
    since="2019-06-29",
    read="2019-06-29",
    confidence="secondary",
)

aanwijzing_6 = Provision(
    cert("aanwijzing", 6),
    heading=Text(
        "inzicht in kosten, uit secundaire bron",
        "insight into costs, from a secondary source",
    ),
    summary=Text(
        "Jaarlijks inzicht aan de minister in kosten en baten (vervolg van de bepaling afgekapt in de bron).",
        "Annual insight into costs and revenues (source truncated).",
    ),
    since="2019-06-29",
    read="2019-06-29",
    confidence="secondary",
)

eerste_aanwijzing = Definition(
    "eerste_aanwijzing",
    aanwijzing_1,
    decision="certificeerder_aangewezen",
    when=certificeerder.naam.in_("Keurmerkinstituut", "Keurmerkinstituut B.V."),
    then="aangewezen",
    since="2014-06-19",
    until="2019-06-18",
    group="aangewezen_bij_naam",
    rests_on=(jw("3.4", 1), bjw("3.1.1", 2)),
    fills=jw("3.4", 1),
)
# NORMS

schema_toegepast = Norm(
    "schema_toegepast",
    aanwijzing_3,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.schema_toegepast,
    since="2019-06-29",
    actor="certificerende_instelling",
    earlier=Earlier.NOTHING,
    rests_on=(cert("aanwijzing", 2),),
)

auditors_met_verklaring = Norm(
    "auditors_met_verklaring",
    aanwijzing_4,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.auditor_heeft_vog
    & zaak.peildatum.on_or_before(certificeerder.vog_auditor_afgegeven_op.plus(years=5)),
    since="2019-06-29",
    actor="certificerende_instelling",
    earlier=Earlier.NOTHING,
    rests_on=(cert("aanwijzing", 2),),
)

lijsten_openbaar = Norm(
    "lijsten_openbaar",
    aanwijzing_5,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.lijst_gecertificeerden & certificeerder.lijst_aanvragers,
    since="2019-06-29",
    actor="certificerende_instelling",
    earlier=Earlier.NOTHING,
    rests_on=(cert("aanwijzing", 2),),
)

kosten_inzichtelijk = Norm(
    "kosten_inzichtelijk",
    aanwijzing_6,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.kosteninzicht,
    since="2019-06-29",
    actor="certificerende_instelling",
    earlier=Earlier.NOTHING,
    rests_on=(cert("aanwijzing", 2),),
)
