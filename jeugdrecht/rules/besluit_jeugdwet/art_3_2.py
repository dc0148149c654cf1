"""
Besluit Jeugdwet 3.2.1 tot en met 3.2.3. De aanvraag, schorsing en intrekking, en de jaarlijkse controle.

Tot het besluit van de certificerende instelling blijft een certificaat geldig, wat er ook mankeert.
"""

from jeugdrecht.facts import certificaat, instelling, rechtsvraag, zaak
from jeugdrecht.logic.rules import Deadline, Duty, Norm, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bjw, jw

art_3_2_1_1 = Provision(
    bjw("3.2.1", 1),
    heading=Text(
        "aanvraag bij de certificerende instelling",
        "application to the certifying body",
    ),
    summary=Text(
        "Aanvraag voor certificaat of voorlopig certificaat gaat naar de certificerende instelling.",
        "Application to the certifying body.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_1_2 = Provision(
    bjw("3.2.1", 2),
    heading=Text(
        "beslissen binnen zes maanden",
        "deciding within six months",
    ),
    summary=Text(
        "Beslissing binnen zes maanden na ontvangst.",
        "Decision within six months of receipt.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_1_3 = Provision(
    bjw("3.2.1", 3),
    heading=Text(
        "vergoeding voor de aanvraag",
        "fee for the application",
    ),
    summary=Text(
        "De aanvrager is een vergoeding verschuldigd; de tekst zegt letterlijk aan de gecertificeerde "
        "instelling, bedoeld zal zijn de certificerende. De minister kan maximumtarieven stellen (lid 4).",
        "Applicant owes a fee; text literally says certified institution, presumably certifying body.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_2 = Provision(
    bjw("3.2.2"),
    heading=Text(
        "schorsing en intrekking: vier gronden",
        "suspension and withdrawal: four grounds",
    ),
    summary=Text(
        "Schorsing of intrekking van een (voorlopig) certificaat volgt (a) wegens vooraf redelijkerwijs "
        "onbekende feiten die tot weigering hadden geleid, (b) onjuiste inlichtingen waarvan de "
        "instelling de onjuistheid kende of kon kennen, (c) niet meer voldoen aan het normenkader, of (d)"
        " wettelijke plichten of gecertificeerde taken niet meer naar behoren nakomen.",
        "Suspension or withdrawal on four grounds: unknown facts, incorrect information, no longer "
        "meeting norms, no longer properly performing duties.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_2_a = Provision(
    bjw("3.2.2", "a"),
    heading=Text(
        "geen onbekende feiten die tot weigering hadden geleid (grond a)",
        "no unknown facts that would have led to refusal (ground a)",
    ),
    summary=Text(
        "Grond a: feiten die de certificerende instelling bij de afgifte redelijkerwijs niet kon kennen "
        "en waarmee zij niet had afgegeven.",
        "Ground a: facts that the certifying body could not reasonably know at issue and with which it "
        "would not have issued.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_2_b = Provision(
    bjw("3.2.2", "b"),
    heading=Text(
        "geen onjuiste inlichtingen waarvan de onjuistheid kenbaar was (grond b)",
        "no incorrect information known or knowable to be so (ground b)",
    ),
    summary=Text(
        "Grond b: onjuiste inlichtingen van de instelling, die dat wist of kon weten.",
        "Ground b: incorrect information from the institution, which knew or could know.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_2_c = Provision(
    bjw("3.2.2", "c"),
    heading=Text(
        "nog volgens het normenkader (grond c)",
        "still meeting the framework (ground c)",
    ),
    summary=Text(
        "Grond c: de instelling voldoet niet meer aan het normenkader.",
        "Ground c: the institution no longer meets the framework.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_2_d = Provision(
    bjw("3.2.2", "d"),
    heading=Text(
        "wettelijke plichten en gecertificeerde taken naar behoren (grond d)",
        "statutory duties and certified tasks properly performed (ground d)",
    ),
    summary=Text(
        "Grond d: de instelling komt wettelijke plichten niet meer naar behoren na, of voert de "
        "gecertificeerde taken niet meer naar behoren uit.",
        "Ground d: the institution no longer properly performs its statutory duties or the certified tasks.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_3_1 = Provision(
    bjw("3.2.3", 1),
    heading=Text(
        "jaarlijkse controle",
        "annual check",
    ),
    summary=Text(
        "Tijdens de looptijd stelt de certificerende instelling elk jaar vast of nog aan het normenkader "
        "wordt voldaan; kosten voor de GI (lid 2), die gratis informatie geeft (lid 3).",
        "Annual check at the GI's cost; GI supplies information free.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_3_3 = Provision(
    bjw("3.2.3", 3),
    heading=Text(
        "informatie voor de controle",
        "information for the check",
    ),
    summary=Text(
        "De gecertificeerde instelling geeft de certificerende instelling op verzoek kosteloos wat voor "
        "de controle nodig is.",
        "The certified institution gives the certifying body on request, free of charge, what the check "
        "needs.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

uiterste_beslisdag = certificaat.aanvraag_ontvangen_op.term(months=6)

beslistermijn = Deadline(
    "beslistermijn",
    art_3_2_1_2,
    decision="beslistermijn_certificaat",
    then=uiterste_beslisdag,
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.2.1", 1),),
)

beslissen_in_termijnen = Deadline(
    "beslissen_in_termijnen",
    art_3_2_1_2,
    decision="termijnen",
    when=certificaat.aanvraag_ontvangen_op.has_come(),
    then={
        "id": "bjw:3.2.1:2",
        "wat": Text(
            "beslis op de aanvraag van een certificaat", "decide on the application for a certificate"
        ),
        "wie": Text("certificerende instelling", "certifying body"),
        "uiterste_datum": uiterste_beslisdag,
        "bepaling": "bjw:3.2.1:2",
    },
    since="2015-01-01",
    rests_on=(bjw("3.2.1", 1),),
)

geen_gronden = Scope(
    "geen_gronden",
    art_3_2_2,
    decision="schorsing_of_intrekking",
    then="geen_grond",
    since="2015-01-01",
    closing=True,
)

grond_a = certificaat.bij_afgifte_onbekende_feiten & certificaat.zou_niet_zijn_afgegeven
grond_b = certificaat.onjuiste_inlichtingen & certificaat.onjuistheid_kenbaar

onbekende_feiten = Duty(
    "onbekende_feiten",
    art_3_2_2_a,
    decision="schorsing_of_intrekking",
    when=grond_a,
    then="schorsen_of_intrekken",
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.2.2"), jw("3.4", 2)),
)

onjuiste_inlichtingen = Duty(
    "onjuiste_inlichtingen",
    art_3_2_2_b,
    decision="schorsing_of_intrekking",
    when=grond_b,
    then="schorsen_of_intrekken",
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.2.2"), jw("3.4", 2)),
)

niet_meer_volgens_normenkader = Duty(
    "niet_meer_volgens_normenkader",
    art_3_2_2_c,
    decision="schorsing_of_intrekking",
    when=~certificaat.voldoet_aan_normenkader,
    then="schorsen_of_intrekken",
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.2.2"), jw("3.4", 2)),
)

niet_naar_behoren = Duty(
    "niet_naar_behoren",
    art_3_2_2_d,
    decision="schorsing_of_intrekking",
    when=~certificaat.taken_naar_behoren,
    then="schorsen_of_intrekken",
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.2.2"), jw("3.4", 2)),
)

onbekende_feiten_bij_toets = Prohibition(
    "onbekende_feiten_bij_toets",
    art_3_2_2_a,
    decision="certificering",
    when=grond_a,
    then="voldoet_niet",
    since="2015-01-01",
    fills=jw("3.4", 6),
)

onjuiste_inlichtingen_bij_toets = Prohibition(
    "onjuiste_inlichtingen_bij_toets",
    art_3_2_2_b,
    decision="certificering",
    when=grond_b,
    then="voldoet_niet",
    since="2015-01-01",
    fills=jw("3.4", 6),
)

niet_volgens_normenkader_bij_toets = Prohibition(
    "niet_volgens_normenkader_bij_toets",
    art_3_2_2_c,
    decision="certificering",
    when=~certificaat.voldoet_aan_normenkader,
    then="voldoet_niet",
    since="2015-01-01",
    rests_on=(jw("3.4", 4),),
    fills=jw("3.4", 6),
)

niet_naar_behoren_bij_toets = Prohibition(
    "niet_naar_behoren_bij_toets",
    art_3_2_2_d,
    decision="certificering",
    when=~certificaat.taken_naar_behoren,
    then="voldoet_niet",
    since="2015-01-01",
    fills=jw("3.4", 6),
)

# In the first year after issue no check can be missing yet.
binnen_een_jaar = zaak.peildatum.on_or_before(certificaat.datum_afgifte.plus(years=1)) | (
    zaak.peildatum.on_or_before(certificaat.laatste_controle_op.plus(years=1))
)
tijdig_gecontroleerd = binnen_een_jaar | (
    rechtsvraag.controle_per_kalenderjaar & certificaat.controle_dit_of_vorig_kalenderjaar
)

controle_te_laat = Prohibition(
    "controle_te_laat",
    art_3_2_3_1,
    decision="certificering",
    when=~tijdig_gecontroleerd,
    then="voldoet_niet",
    since="2015-01-01",
    fills=jw("3.4", 6),
)

vergoeding = NotModelled(
    provision=art_3_2_1_3,
    what=Text(
        "de vergoeding die de aanvrager verschuldigd is, naar de letter aan de gecertificeerde instelling",
        "the fee that the applicant owes, by the letter to the certified institution",
    ),
    why=Text(
        "bedoeld zal zijn de certificerende instelling; over bedragen zijn geen regels gelezen",
        "the certifying body must be meant; no rules on amounts were read",
    ),
)

keuze_schorsen_of_intrekken = NotModelled(
    provision=art_3_2_2,
    what=Text("of wordt geschorst of ingetrokken", "whether it is suspension or withdrawal"),
    why=Text(
        "het besluit schrijft een van beide voor en laat de keuze aan de certificerende instelling",
        "the decree prescribes one of the two and leaves the choice to the certifying body",
    ),
    decisions=("schorsing_of_intrekking",),
)

op_tijd_beslist = Norm(
    "op_tijd_beslist",
    art_3_2_1_2,
    decision="audit_institution",
    when=certificaat.aanvraag_ontvangen_op.has_come() & instelling.soort.is_("certificerende_instelling"),
    then=certificaat.aanvraag_beslist_op.on_or_before(uiterste_beslisdag)
    | (~certificaat.aanvraag_beslist_op.has_come() & zaak.peildatum.on_or_before(uiterste_beslisdag)),
    since="2015-01-01",
    actor="certificerende_instelling",
)

geen_onbekende_feiten = Norm(
    "geen_onbekende_feiten",
    art_3_2_2_a,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=~grond_a,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

juiste_inlichtingen = Norm(
    "juiste_inlichtingen",
    art_3_2_2_b,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=~grond_b,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

plichten_naar_behoren = Norm(
    "plichten_naar_behoren",
    art_3_2_2_d,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.taken_naar_behoren,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

nog_volgens_normenkader = Norm(
    "nog_volgens_normenkader",
    art_3_2_2_c,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.voldoet_aan_normenkader,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

jaarlijks_gecontroleerd = Norm(
    "jaarlijks_gecontroleerd",
    art_3_2_3_1,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=tijdig_gecontroleerd,
    since="2015-01-01",
    actor="certificerende_instelling",
)

informatie_voor_controle = Norm(
    "informatie_voor_controle",
    art_3_2_3_3,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=instelling.informatie_aan_certificeerder,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)
