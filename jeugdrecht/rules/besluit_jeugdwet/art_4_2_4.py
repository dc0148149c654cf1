"""
Besluit Jeugdwet 4.2.4 en 4.2.5. Het plan jaarlijks bezien; advies, verslag en melding bij jeugdreclassering.

Bezien is niet: wijzigen. Het verslag gaat naar het openbaar ministerie, niet naar de rechter, met afschrift
aan de raad.
"""

from jeugdrecht.facts import gi, jeugdreclassering, maatregel, plan, zaak
from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import Deadline, Duty, Norm, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bjw, sr

art_4_2_4 = Provision(
    bjw("4.2.4"),
    heading=Text("plan van aanpak minstens jaarlijks herzien", "plan reviewed at least once a year"),
    summary=Text(
        "De GI beziet zo vaak als nodig en minstens één keer per jaar of het plan van aanpak moet "
        "worden aangepast.",
        "Plan reviewed as often as needed, at least annually.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_5_1 = Provision(
    bjw("4.2.5", 1),
    heading=Text("advies op verzoek", "advice on request"),
    summary=Text(
        "De GI geeft gevraagd advies over een verdachte of veroordeelde jeugdige; taken van de Raad "
        "blijven onverlet.",
        "GI advises on request.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_5_2 = Provision(
    bjw("4.2.5", 2),
    heading=Text(
        "verslag aan OM elke zes maanden",
        "report to the prosecution service every six months",
    ),
    summary=Text(
        "Geregeld en minstens elke zes maanden verslag aan het OM dat op de voorwaarden toeziet, over "
        "naleving.",
        "Report to prosecution at least every six months.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_5_3 = Provision(
    bjw("4.2.5", 3),
    heading=Text("niet-naleving onverwijld melden", "non-compliance reported without delay"),
    summary=Text(
        "Komt de jeugdige een voorwaarde geheel of deels niet na, dan meldt de GI dat onverwijld aan "
        "het OM, of bij een scholings- en trainingsprogramma aan de directeur.",
        "Breach of condition reported without delay to prosecution, or to JJI director for training "
        "programmes.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_5_4 = Provision(
    bjw("4.2.5", 4),
    heading=Text("afschrift aan Raad", "copy to the Raad"),
    summary=Text(
        "Afschrift van verslag en melding aan de Raad wegens diens toezichtstaak (77hh Sr).",
        "Copies to the Council.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

de_instelling = Text("gecertificeerde instelling", "certified institution")
plan_van_aanpak = plan.betreft.in_("maatregel", "jeugdreclassering")
bezie_het_plan = Text(
    "bezie of het plan van aanpak moet worden bijgesteld",
    "consider whether the plan of action needs adjusting",
)
jaar_na_bezien = plan.laatst_bezien_op.term(years=1)
jaar_na_vaststelling = plan.vastgesteld_op.term(years=1)

jaarlijks_na_bezien = Deadline(
    "jaarlijks_na_bezien",
    art_4_2_4,
    decision="termijnen",
    when=plan.laatst_bezien_op.has_come() & plan_van_aanpak,
    then={
        "id": "bjw:4.2.4",
        "wat": bezie_het_plan,
        "wie": de_instelling,
        "uiterste_datum": jaar_na_bezien,
        "bepaling": "bjw:4.2.4",
    },
    since="2015-01-01",
)

jaarlijks_na_vaststelling = Deadline(
    "jaarlijks_na_vaststelling",
    art_4_2_4,
    decision="termijnen",
    when=plan.vastgesteld_op.has_come() & ~plan.laatst_bezien_op.has_come() & plan_van_aanpak,
    then={
        "id": "bjw:4.2.4:eerste_keer",
        "wat": bezie_het_plan,
        "wie": de_instelling,
        "uiterste_datum": jaar_na_vaststelling,
        "bepaling": "bjw:4.2.4",
    },
    since="2015-01-01",
)

jaarlijks_bezien = Norm(
    "jaarlijks_bezien",
    art_4_2_4,
    decision="audit_institution",
    when=(plan.vastgesteld_op.has_come() | plan.laatst_bezien_op.has_come()) & plan_van_aanpak,
    then=zaak.peildatum.on_or_before(jaar_na_bezien)
    | (~plan.laatst_bezien_op.has_come() & zaak.peildatum.on_or_before(jaar_na_vaststelling)),
    since="2015-01-01",
)

advies_niet = Scope(
    "advies_niet",
    art_4_2_5_1,
    decision="gi_advies",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

advies_op_verzoek = Duty(
    "advies_op_verzoek",
    art_4_2_5_1,
    decision="gi_advies",
    when=gi.advies_gevraagd_door.in_("rechter", "openbaar_ministerie", "directeur_jji"),
    then="verplicht",
    since="2015-01-01",
    actor="gi",
)

jeugdreclassering_met_voorwaarden = (
    any_of(maatregelen, maatregel.soort.is_("jeugdreclassering")) & jeugdreclassering.met_voorwaarden
)
breng_verslag_uit = Text(
    "breng verslag uit aan het openbaar ministerie over de naleving van de voorwaarden, met afschrift aan"
    " de raad",
    "report to the prosecution service on compliance with the conditions, with a copy to the Raad",
)

half_jaar_na_verslag = Deadline(
    "half_jaar_na_verslag",
    art_4_2_5_2,
    decision="termijnen",
    when=jeugdreclassering_met_voorwaarden & jeugdreclassering.datum_laatste_verslag.has_come(),
    then={
        "id": "bjw:4.2.5:2",
        "wat": breng_verslag_uit,
        "wie": de_instelling,
        "uiterste_datum": jeugdreclassering.datum_laatste_verslag.term(months=6),
        "bepaling": "bjw:4.2.5:2",
    },
    since="2015-01-01",
    rests_on=(bjw("4.2.5", 4),),
)

# No report yet: the first half year is counted from the day on which the institution began.
half_jaar_na_begin = Deadline(
    "half_jaar_na_begin",
    art_4_2_5_2,
    decision="termijnen",
    when=jeugdreclassering_met_voorwaarden
    & gi.in_kennis_gesteld_op.has_come()
    & ~jeugdreclassering.datum_laatste_verslag.has_come(),
    then={
        "id": "bjw:4.2.5:2:eerste_keer",
        "wat": breng_verslag_uit,
        "wie": de_instelling,
        "uiterste_datum": gi.in_kennis_gesteld_op.term(months=6),
        "bepaling": "bjw:4.2.5:2",
    },
    since="2015-01-01",
    rests_on=(bjw("4.2.5", 4),),
)

niet_nakomen_melden = Deadline(
    "niet_nakomen_melden",
    art_4_2_5_3,
    decision="termijnen",
    when=jeugdreclassering.niet_nakoming_op.has_come(),
    then={
        "id": "bjw:4.2.5:3",
        "wat": Text(
            "meld aan het openbaar ministerie (in een scholings- en trainingsprogramma: aan de directeur)"
            " dat een "
            "voorwaarde niet of niet geheel is nagekomen, met afschrift aan de raad",
            "report to the prosecution service (in a training programme: to the director) that a "
            "condition was not, "
            "or not fully, met, with a copy to the Raad",
        ),
        "wie": de_instelling,
        "uiterste_datum": Text("onverwijld", "without delay"),
        "bepaling": "bjw:4.2.5:3",
    },
    since="2015-01-01",
    rests_on=(bjw("4.2.5", 4),),
)

verslag_elk_half_jaar = Norm(
    "verslag_elk_half_jaar",
    art_4_2_5_2,
    decision="audit_institution",
    when=jeugdreclassering_met_voorwaarden & jeugdreclassering.datum_laatste_verslag.has_come(),
    then=zaak.peildatum.on_or_before(jeugdreclassering.datum_laatste_verslag.term(months=6)),
    since="2015-01-01",
)

afschrift_aan_raad = Norm(
    "afschrift_aan_raad",
    art_4_2_5_4,
    decision="audit_institution",
    when=jeugdreclassering_met_voorwaarden & jeugdreclassering.datum_laatste_verslag.has_come(),
    then=jeugdreclassering.afschrift_raad,
    since="2015-01-01",
    rests_on=(sr("77hh"),),
)

waarschuwen = NotModelled(
    provision=art_4_2_5_3,
    what=Text(
        "of de instelling eerst kan waarschuwen, en vanaf welke dag het eerste halfjaar voor het verslag "
        "loopt",
        "whether the institution can warn first, and from which day the first half year for the report runs",
    ),
    why=Text(
        "de tekst laat geen ruimte voor eerst waarschuwen en noemt geen begin; er wordt geteld vanaf de "
        "opdracht",
        "the text leaves no room to warn first and names no start; counting starts from the assignment",
    ),
    decisions=("termijnen",),
)

het_kalenderjaar = NotModelled(
    provision=art_4_2_4,
    what=Text(
        "of 'eenmaal per jaar' een kalenderjaar is of een jaar na de vorige keer",
        "whether 'once a year' is a calendar year or a year after the last time",
    ),
    why=Text(
        "de tekst zegt het niet; er wordt een jaar na de vorige keer geteld",
        "the text does not say; a year after the last time is counted",
    ),
    decisions=("termijnen",),
)
