"""
Jeugdwet 3.4. De certificerende instelling, het certificaat en het normenkader.

De aanwijzing van wie certificeert duurt vijf jaar, een certificaat drie en een voorlopig twee. Een
lopende aanvraag verlengt niets. Of de laatste dag meetelt zegt de wet niet: GAP-13.
"""

from jeugdrecht.facts import certificaat, certificeerder, instelling, rechtsvraag, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Definition, Duty, Norm, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bjw, jw

art_3_4_1 = Provision(
    jw("3.4", 1),
    heading=Text(
        "aanwijzing van de certificerende instelling",
        "designation of the certifying body",
    ),
    summary=Text(
        "De minister van JenV wijst de certificerende instelling aan.",
        "Minister of Justice and Security designates the certifying body.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_4_2 = Provision(
    jw("3.4", 2),
    heading=Text(
        "beslissen over certificaten",
        "deciding on certificates",
    ),
    summary=Text(
        "De certificerende instelling beslist op aanvraag over certificaat en voorlopig certificaat en "
        "mag een certificaat schorsen of intrekken.",
        "Certifying body decides on applications and may suspend or withdraw.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_4_3 = Provision(
    jw("3.4", 3),
    heading=Text(
        "wanneer wordt afgegeven",
        "when a certificate is issued",
    ),
    summary=Text(
        "Afgifte volgt als de aanvrager aan de voorschriften van de wet voldoet.",
        "Issued when the applicant meets the statutory requirements.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_4_4 = Provision(
    jw("3.4", 4),
    heading=Text(
        "het normenkader",
        "the standards framework",
    ),
    summary=Text(
        "De minister van JenV stelt een normenkader vast waaraan een aanvrager moet voldoen, met in elk "
        "geval eisen aan deskundigheid van medewerkers (a), methodieken en interventies (b), organisatie "
        "en processen (c) en samenwerking (d).",
        "Minister adopts norms: staff expertise, methods, organisation and processes, cooperation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_4_5 = Provision(
    jw("3.4", 5),
    heading=Text(
        "drie jaar, of voorlopig twee",
        "three years, or provisionally two",
    ),
    summary=Text(
        "Een certificaat geldt drie jaar, een voorlopig certificaat twee jaar.",
        "Certificate three years; provisional certificate two years.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_4_6 = Provision(
    jw("3.4", 6),
    heading=Text(
        "nadere regels over certificering",
        "further rules on certification",
    ),
    summary=Text(
        "Bij of krachtens AMvB komen regels over eisen en toezicht, aanvraag, schorsings- en "
        "intrekkingsgronden, vergoeding en controle.",
        "Delegated rules on requirements, application, suspension/withdrawal, fees and control.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

aanwijzen = Power(
    "aanwijzen",
    art_3_4_1,
    decision="aanwijzing_certificeerder",
    opens="bevoegd",
    requires=certificeerder.rechtspersoon
    & certificeerder.onafhankelijk
    & certificeerder.zetel_in_nederland
    & certificeerder.administratie
    & certificeerder.verzekerd,
    grounds=certificeerder.deskundig_en_toegerust,
    actor="minister",
    since="2015-01-01",
    rests_on=(bjw("3.1.1", 1),),
)

eisen_niet_vervuld = Scope(
    "eisen_niet_vervuld",
    art_3_4_1,
    decision="aanwijzing_certificeerder",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
    rests_on=(bjw("3.1.1", 1),),
)

vijf_jaar_om = certificeerder.datum_aanwijzing.plus(years=5)
binnen_de_vijf_jaar = certificaat.datum_afgifte.before(vijf_jaar_om) | (
    certificaat.datum_afgifte.is_(vijf_jaar_om) & rechtsvraag.gap_13_aanwijzing
)

aangewezen = Definition(
    "aangewezen",
    art_3_4_1,
    decision="certificeerder_aangewezen",
    when=certificeerder.datum_aanwijzing.on_or_before(certificaat.datum_afgifte) & binnen_de_vijf_jaar,
    then="aangewezen",
    since="2015-01-01",
    rests_on=(bjw("3.1.1", 2),),
)

niet_aangewezen = Definition(
    "niet_aangewezen",
    art_3_4_1,
    decision="certificeerder_aangewezen",
    then="niet_aangewezen",
    since="2015-01-01",
    closing=True,
)

andere_afgever = Prohibition(
    "andere_afgever",
    art_3_4_1,
    decision="certificering",
    when=decided("certificeerder_aangewezen", "niet_aangewezen"),
    then="voldoet_niet",
    since="2015-01-01",
)

afgeven = Duty(
    "afgeven",
    art_3_4_3,
    decision="afgifte_certificaat",
    when=certificaat.aangevraagd.is_("voorlopig_certificaat") & certificaat.voldoet_aan_voorschriften,
    then="afgeven",
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(jw("3.4", 2), bjw("3.2.1", 1)),
)

afgeven_volgens_normenkader = Duty(
    "afgeven_volgens_normenkader",
    art_3_4_4,
    decision="afgifte_certificaat",
    when=certificaat.aangevraagd.is_("certificaat")
    & certificaat.voldoet_aan_voorschriften
    & certificaat.voldoet_aan_normenkader,
    then="afgeven",
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(jw("3.4", 2), jw("3.4", 3), bjw("3.2.1", 1)),
)

niet_afgeven = Scope(
    "niet_afgeven",
    art_3_4_3,
    decision="afgifte_certificaat",
    then="niet_afgeven",
    since="2015-01-01",
    closing=True,
    actor="certificerende_instelling",
    rests_on=(jw("3.4", 2),),
)

afgegeven = certificaat.datum_afgifte.on_or_before(zaak.peildatum)
drie_jaar_om = certificaat.datum_afgifte.plus(years=3)
twee_jaar_om = certificaat.datum_afgifte.plus(years=2)

certificaat_loopt = Definition(
    "certificaat_loopt",
    art_3_4_5,
    decision="certificaat_geldig",
    when=certificaat.soort.is_("certificaat")
    & afgegeven
    & (
        zaak.peildatum.before(drie_jaar_om)
        | (zaak.peildatum.is_(drie_jaar_om) & rechtsvraag.gap_13_certificaat)
    ),
    then="geldig",
    since="2015-01-01",
    group="looptijd",
)

voorlopig_certificaat_loopt = Definition(
    "voorlopig_certificaat_loopt",
    art_3_4_5,
    decision="certificaat_geldig",
    when=certificaat.soort.is_("voorlopig_certificaat")
    & afgegeven
    & (
        zaak.peildatum.before(twee_jaar_om)
        | (zaak.peildatum.is_(twee_jaar_om) & rechtsvraag.gap_13_certificaat)
    ),
    then="geldig",
    since="2015-01-01",
    group="looptijd",
)

buiten_de_looptijd = Definition(
    "buiten_de_looptijd",
    art_3_4_5,
    decision="certificaat_geldig",
    then="niet_geldig",
    since="2015-01-01",
    closing=True,
)

geschorst = Prohibition(
    "geschorst",
    art_3_4_2,
    decision="certificaat_geldig",
    when=certificaat.soort.in_("certificaat", "voorlopig_certificaat") & certificaat.geschorst,
    then="niet_geldig",
    since="2015-01-01",
    excepts=("looptijd",),
    rests_on=(bjw("3.2.2"),),
)

ingetrokken = Prohibition(
    "ingetrokken",
    art_3_4_2,
    decision="certificaat_geldig",
    when=certificaat.soort.in_("certificaat", "voorlopig_certificaat") & certificaat.ingetrokken,
    then="niet_geldig",
    since="2015-01-01",
    excepts=("looptijd",),
    rests_on=(bjw("3.2.2"),),
)

geen_lopend_certificaat = Prohibition(
    "geen_lopend_certificaat",
    art_3_4_5,
    decision="certificering",
    when=decided("certificaat_geldig", "niet_geldig") & ~certificaat.geschorst & ~certificaat.ingetrokken,
    then="voldoet_niet",
    since="2015-01-01",
)

geschorst_of_ingetrokken = Prohibition(
    "geschorst_of_ingetrokken",
    art_3_4_2,
    decision="certificering",
    when=certificaat.geschorst | certificaat.ingetrokken,
    then="voldoet_niet",
    since="2015-01-01",
    rests_on=(bjw("3.2.2"),),
)

alles_op_orde = Scope(
    "alles_op_orde",
    art_3_4_3,
    decision="certificering",
    then="voldoet",
    since="2015-01-01",
    closing=True,
    rests_on=(jw("3.4", 4),),
)

voorlopig_lichter = NotModelled(
    provision=art_3_4_3,
    what=Text(
        "waarin de toets voor een voorlopig certificaat lichter is dan voor een certificaat",
        "in what the test for a provisional certificate is lighter than for a certificate",
    ),
    why=Text(
        "dat staat in een schema dat niet is gelezen; de wet eist voor het voorlopige alleen de "
        "voorschriften",
        "that stands in a scheme that was not read; for the provisional one the Act only asks its own rules",
    ),
    decisions=("afgifte_certificaat",),
)

beperkt_of_niet_verlengd = NotModelled(
    provision=art_3_4_5,
    what=Text(
        "een beperkt certificaat, en wat geldt zolang een nieuwe aanvraag loopt",
        "a limited certificate, and what holds while a new application is pending",
    ),
    why=Text(
        "de wet kent geen beperking en geen verlenging; alleen de looptijd, schorsing en intrekking tellen",
        "the Act knows no limitation and no extension; only the term, suspension and withdrawal count",
    ),
    decisions=("certificaat_geldig", "bevoegde_uitvoerder"),
)

nadere_regels = NotModelled(
    provision=art_3_4_6,
    what=Text("de grondslag voor nadere regels", "the basis for further rules"),
    why=Text(
        "die regels staan in hoofdstuk 3 van het Besluit Jeugdwet en zijn daar opgenomen",
        "those rules stand in chapter 3 of the Besluit Jeugdwet and are encoded there",
    ),
)

certificaat_van_aangewezene = Norm(
    "certificaat_van_aangewezene",
    art_3_4_1,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=decided("certificeerder_aangewezen", "aangewezen"),
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(bjw("3.1.1", 2),),
)

voldoet_aan_de_wet = Norm(
    "voldoet_aan_de_wet",
    art_3_4_3,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.voldoet_aan_voorschriften,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

voldoet_aan_normenkader = Norm(
    "voldoet_aan_normenkader",
    art_3_4_4,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.voldoet_aan_normenkader,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

geldig_certificaat = Norm(
    "geldig_certificaat",
    art_3_4_5,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=decided("certificaat_geldig", "geldig"),
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)
