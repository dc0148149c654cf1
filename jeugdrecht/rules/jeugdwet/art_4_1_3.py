"""
Jeugdwet 4.1.3. Het plan: in samenspraak, mondeling of op schrift, binnen zes weken, en de pleegouder.

Zes weken is de termijn om het plan vast te stellen, veertien dagen die om een mondeling plan op schrift te
stellen. In gesloten jeugdhulp geldt een eigen termijn.
"""

from jeugdrecht.facts import jeugdhulp, plan, rechtsvraag, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Definition, Duty, Earlier, Norm, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_4_1_3_1 = Provision(
    jw("4.1.3", 1),
    heading=Text("begrip plan", "what a plan is"),
    summary=Text(
        "Plan omvat in dit artikel zowel het hulpverleningsplan als het plan van aanpak.",
        "Plan covers both kinds.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_3_2 = Provision(
    jw("4.1.3", 2),
    heading=Text("plan in samenspraak", "plan made together"),
    summary=Text(
        "Komt er geen familiegroepsplan, dan wordt gewerkt met een plan dat zo veel mogelijk samen met "
        "jeugdige en ouders is gemaakt en op de behoefte is afgestemd; bij pleegzorg ook overleg met de"
        " pleegouder (lid 3).",
        "Without family group plan: work on a plan made as far as possible together with youth and "
        "parents; foster parent consulted.",
    ),
    since="2023-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-06-30",
            Text(
                "Een plan waarover is overlegd met jeugdige en ouders en dat op de behoefte is afgestemd.",
                "A plan discussed with youth and parents and fitted to the needs.",
            ),
        ),
    ),
)

art_4_1_3_3 = Provision(
    jw("4.1.3", 3),
    heading=Text("overleg met de pleegouder", "consultation with the foster parent"),
    summary=Text(
        "Bij pleegzorg wordt over het plan ook met de betrokken pleegouder overlegd.",
        "In foster care the plan is also discussed with the foster parent concerned.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_3_4 = Provision(
    jw("4.1.3", 4),
    heading=Text("plan mondeling of schriftelijk", "plan oral or in writing"),
    summary=Text(
        "Een plan mag mondeling, behalve bij maatregel, jeugdreclassering en gesloten jeugdhulp. Wil "
        "jeugdige, een ouder of de aanbieder het op schrift, dan binnen veertien dagen.",
        "Plan may be oral except for measures, probation and closed help; in writing within fourteen "
        "days on request.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_3_5 = Provision(
    jw("4.1.3", 5),
    heading=Text("plan binnen zes weken", "plan within six weeks"),
    summary=Text(
        "Het plan wordt uiterlijk zes weken nadat vaststaat dat van een familiegroepsplan wordt "
        "afgezien vastgesteld.",
        "Plan adopted at latest six weeks after it is established that no family group plan will be made.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_3_6 = Provision(
    jw("4.1.3", 6),
    heading=Text("instemming pleegouder met zijn rol", "foster parent agrees to the own role"),
    summary=Text(
        "Bij pleegzorg is instemming van de pleegouder nodig voor het deel over zijn rol en de begeleiding.",
        "Foster parent's consent needed for the part on role and support.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

zes_weken_na_afzien = plan.afgezien_op.term(weeks=6)
zes_weken_zonder_aanbod = plan.begin_zonder_aanbod_op.term(weeks=6)
zonder_aanbod = plan.begin_zonder_aanbod_op.has_come() & ~plan.afgezien_op.has_come() & rechtsvraag.gap_7

plan_stelt_vast = Text(
    "stel het hulpverleningsplan of plan van aanpak vast", "adopt the care plan or plan of action"
)
aanbieder_of_gi = Text(
    "jeugdhulpaanbieder of gecertificeerde instelling", "provider or certified institution"
)

zes_weken = Deadline(
    "zes_weken",
    art_4_1_3_5,
    decision="termijnen",
    when=plan.afgezien_op.has_come(),
    then={
        "id": "jw:4.1.3:5",
        "wat": plan_stelt_vast,
        "wie": aanbieder_of_gi,
        "uiterste_datum": zes_weken_na_afzien,
        "bepaling": "jw:4.1.3:5",
    },
    since="2015-01-01",
    rests_on=(jw("4.1.3", 1), atw("1", 1)),
)

# Youth probation, and guardianship after authority was ended: nobody renounces, so the text names no start.
zes_weken_zonder = Deadline(
    "zes_weken_zonder_aanbod",
    art_4_1_3_5,
    decision="termijnen",
    when=zonder_aanbod,
    then={
        "id": "jw:4.1.3:5:zonder_aanbod",
        "wat": plan_stelt_vast,
        "wie": Text("gecertificeerde instelling", "certified institution"),
        "uiterste_datum": zes_weken_zonder_aanbod,
        "bepaling": "jw:4.1.3:5",
    },
    since="2015-01-01",
    rests_on=(jw("4.1.2"), atw("1", 1)),
)

vastgesteld_op_tijd = Deadline(
    "op_tijd",
    art_4_1_3_5,
    decision="plan_vaststelling",
    when=plan.vastgesteld_op.on_or_before(zes_weken_na_afzien)
    | (zonder_aanbod & plan.vastgesteld_op.on_or_before(zes_weken_zonder_aanbod)),
    then="op_tijd",
    since="2015-01-01",
    rests_on=(jw("4.1.3", 1),),
)

nog_niet_vastgesteld = ~plan.vastgesteld_op.has_come()

vastgesteld_te_laat = Deadline(
    "te_laat",
    art_4_1_3_5,
    decision="plan_vaststelling",
    when=plan.vastgesteld_op.after(zes_weken_na_afzien)
    | (nog_niet_vastgesteld & zaak.peildatum.after(zes_weken_na_afzien))
    | (zonder_aanbod & plan.vastgesteld_op.after(zes_weken_zonder_aanbod))
    | (zonder_aanbod & nog_niet_vastgesteld & zaak.peildatum.after(zes_weken_zonder_aanbod)),
    then="te_laat",
    since="2015-01-01",
)

zes_weken_lopen = Deadline(
    "loopt_nog",
    art_4_1_3_5,
    decision="plan_vaststelling",
    when=nog_niet_vastgesteld
    & (
        zaak.peildatum.on_or_before(zes_weken_na_afzien)
        | (zonder_aanbod & zaak.peildatum.on_or_before(zes_weken_zonder_aanbod))
    ),
    then="loopt_nog",
    since="2015-01-01",
)

mondeling = Scope(
    "mondeling",
    art_4_1_3_4,
    decision="plan_vorm",
    then="mondeling_mag",
    since="2015-01-01",
    closing=True,
    actor="jeugdhulpaanbieder",
)

schriftelijk = Duty(
    "schriftelijk",
    art_4_1_3_4,
    decision="plan_vorm",
    when=plan.betreft.in_("maatregel", "jeugdreclassering") | jeugdhulp.vorm.is_("gesloten_jeugdhulp"),
    then="schriftelijk",
    since="2015-01-01",
)

veertien_dagen_na_wens = plan.wens_op_schrift_op.term(days=14)

veertien_dagen = Deadline(
    "veertien_dagen",
    art_4_1_3_4,
    decision="termijnen",
    when=plan.wens_op_schrift_op.has_come(),
    then={
        "id": "jw:4.1.3:4",
        "wat": Text("stel het mondelinge plan op schrift", "put the oral plan in writing"),
        "wie": Text("jeugdhulpaanbieder", "provider of youth help"),
        "uiterste_datum": veertien_dagen_na_wens,
        "bepaling": "jw:4.1.3:4",
    },
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)

op_schrift_op_tijd = Deadline(
    "op_tijd",
    art_4_1_3_4,
    decision="plan_op_schrift",
    when=plan.op_schrift_gesteld_op.on_or_before(veertien_dagen_na_wens),
    then="op_tijd",
    since="2015-01-01",
)

op_schrift_te_laat = Deadline(
    "te_laat",
    art_4_1_3_4,
    decision="plan_op_schrift",
    when=plan.op_schrift_gesteld_op.after(veertien_dagen_na_wens)
    | (~plan.op_schrift_gesteld_op.has_come() & zaak.peildatum.after(veertien_dagen_na_wens)),
    then="te_laat",
    since="2015-01-01",
)

op_schrift_loopt = Deadline(
    "loopt_nog",
    art_4_1_3_4,
    decision="plan_op_schrift",
    when=~plan.op_schrift_gesteld_op.has_come() & zaak.peildatum.on_or_before(veertien_dagen_na_wens),
    then="loopt_nog",
    since="2015-01-01",
)

instemming_niet = Definition(
    "instemming_niet",
    art_4_1_3_6,
    decision="instemming_pleegouder",
    then="niet_vereist",
    since="2015-01-01",
    closing=True,
)

instemming_vereist = Duty(
    "instemming_vereist",
    art_4_1_3_6,
    decision="instemming_pleegouder",
    when=plan.onderdeel.in_("rol_pleegouder", "begeleiding_pleegouder"),
    then="vereist",
    since="2015-01-01",
    actor="pleegouder",
)

in_samenspraak_tot_juli_2023 = Norm(
    "in_samenspraak",
    art_4_1_3_2,
    decision="audit_institution",
    when=plan.afgezien_op.has_come(),
    then=plan.overleg_gevoerd,
    since="2015-01-01",
    until="2023-06-30",
    read="2023-01-01",
)

in_samenspraak = Norm(
    "in_samenspraak",
    art_4_1_3_2,
    decision="audit_institution",
    when=plan.afgezien_op.has_come(),
    then=plan.in_samenspraak,
    since="2023-07-01",
    earlier=Earlier.OTHER_EDITION,
)

overleg_met_pleegouder = Norm(
    "overleg_met_pleegouder",
    art_4_1_3_3,
    decision="audit_institution",
    when=plan.afgezien_op.has_come() & plan.betreft.is_("pleegzorg"),
    then=plan.overleg_pleegouder,
    since="2015-01-01",
)

plan_op_tijd = Norm(
    "plan_op_tijd",
    art_4_1_3_5,
    decision="audit_institution",
    when=decided("plan_vaststelling", "op_tijd", "te_laat"),
    then=decided("plan_vaststelling", "op_tijd"),
    since="2015-01-01",
)

wanneer_vaststaat = NotModelled(
    provision=art_4_1_3_5,
    what=Text(
        "welk feit doet vaststaan dat van een familiegroepsplan wordt afgezien",
        "which fact establishes that no family group plan will be made",
    ),
    why=Text(
        "de tekst zegt niet of het woord van de ouders of het besluit van de instelling telt: de datum is"
        " een "
        "gegeven",
        "the text does not say whether the parents' word or the institution's decision counts: the day is"
        " given",
    ),
    decisions=("termijnen", "plan_vaststelling"),
)
