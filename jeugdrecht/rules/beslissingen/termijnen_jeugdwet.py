"""
De termijnen van de Jeugdwet en het Besluit Jeugdwet: wat wie uiterlijk wanneer doet, en of dat op tijd was.

Een termijn staat in de lijst zodra de gebeurtenis is gegeven die hem laat lopen. Of iets op tijd is gedaan,
is per plicht een eigen vraag: zolang het niet is gedaan en de laatste dag niet voorbij is, loopt de termijn.
"""

from jeugdrecht.facts import (
    certificaat,
    dossier,
    gi,
    incident,
    jeugdhulp,
    jeugdreclassering,
    klacht,
    maatregel,
    machtiging,
    medewerker,
    melding,
    plan,
    pleegouder,
    rechtsvraag,
    verzoek,
    verzuim,
    vog,
    vrijheidsbeperking,
    zaak,
)
from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.logic.decisions import Choice, Decision, ListOf, Value
from jeugdrecht.logic.declare import any_of
from jeugdrecht.sources import Text

# What starts a term, by chapter; whoever adds a term adds its start here.
begin_uitvoering = (
    gi.in_kennis_gesteld_op.has_come()
    | jeugdreclassering.datum_laatste_verslag.has_come()
    | jeugdreclassering.niet_nakoming_op.has_come()
)
begin_plan = (
    plan.afgezien_op.has_come()
    | plan.begin_zonder_aanbod_op.has_come()
    | plan.wens_op_schrift_op.has_come()
    | plan.vastgesteld_op.has_come()
    | plan.laatst_bezien_op.has_come()
)
begin_instelling = (
    klacht.oordeel_ontvangen_op.has_come()
    | incident.bekend_op.has_come()
    | medewerker.startdatum.has_come()
    | vog.datum_afgifte.has_come()
    | vog.vermoeden_sinds.has_come()
    | pleegouder.contract_gesloten_op.has_come()
    | certificaat.aanvraag_ontvangen_op.has_come()
)

begin_gesloten = (
    jeugdhulp.opnamedatum.has_come()
    | jeugdhulp.plan_uitvoering_gestart_op.has_come()
    | jeugdhulp.laatste_evaluatie_op.has_come()
    | machtiging.gesloten_vanaf.has_come()
    | machtiging.besluit_opneming_op.has_come()
    | machtiging.vervallenverklaring_verzocht_op.has_come()
    | (verzoek.datum.has_come() & verzoek.maatregel.is_("gesloten_jeugdhulp"))
    | jeugdhulp.instemming_ingetrokken_op.has_come()
    | klacht.gesloten_ontvangen_op.has_come()
    | klacht.gesloten_afschrift_op.has_come()
    | vrijheidsbeperking.noodmaatregel_begonnen_op.has_come()
    | vrijheidsbeperking.insluiting_begonnen_op.has_come()
)
begin_dossier = (
    dossier.laatste_wijziging_op.has_come()
    | dossier.stuk_ontvangen_op.has_come()
    | dossier.verzoek_vernietiging_op.has_come()
)

begin_melding_of_verzuim = melding.ontvangen_op.has_come() | verzuim.zestien_uur_bereikt_op.has_come()

# As in the rules of art. 4.2.1: a measure that was lifted by the notice gives no term.
liep_nog = ~maatregel.opgeheven_op.on_or_before(gi.in_kennis_gesteld_op)
vijf_werkdagen_gelden = any_of(
    maatregelen, maatregel.soort.in_("ots", "voogdij", "jeugdreclassering") & liep_nog
) | (
    any_of(maatregelen, maatregel.soort.in_("vots", "voorlopige_voogdij") & liep_nog)
    & rechtsvraag.vijf_werkdagen_bij_voorlopige_maatregel
)

op_tijd_of_te_laat = Choice(
    (
        Value("op_tijd", Text("op tijd", "in time")),
        Value("te_laat", Text("te laat", "late")),
        Value("loopt_nog", Text("de termijn loopt nog", "the term is still running")),
    )
)

termijnen = Decision(
    id="termijnen",
    question=Text("Wat moet wie uiterlijk wanneer doen?", "Who must do what by when?"),
    answer=ListOf(("id", "wat", "wie", "uiterste_datum", "bepaling")),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=begin_uitvoering
    | begin_plan
    | begin_instelling
    | begin_gesloten
    | begin_dossier
    | begin_melding_of_verzuim,
    name=Text("termijnen", "deadlines"),
)

eerste_contact = Decision(
    id="eerste_contact",
    question=Text(
        "Zijn de medewerker aangewezen en het eerste contact gelegd binnen vijf werkdagen?",
        "Were the worker appointed and the first contact made within five working days?",
    ),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gi.in_kennis_gesteld_op.has_come() & vijf_werkdagen_gelden,
    name=Text("eerste contact", "first contact"),
)

plan_vaststelling = Decision(
    id="plan_vaststelling",
    question=Text("Is het plan binnen zes weken vastgesteld?", "Was the plan adopted within six weeks?"),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=plan.afgezien_op.has_come() | (plan.begin_zonder_aanbod_op.has_come() & rechtsvraag.gap_7),
    name=Text("plan vastgesteld", "plan adopted"),
)

plan_op_schrift = Decision(
    id="plan_op_schrift",
    question=Text(
        "Is het mondelinge plan binnen veertien dagen op schrift gesteld?",
        "Was the oral plan put in writing within fourteen days?",
    ),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=plan.wens_op_schrift_op.has_come(),
    name=Text("plan op schrift", "plan in writing"),
)

klachtreactie = Decision(
    id="klachtreactie",
    question=Text(
        "Heeft de instelling op tijd gereageerd op het oordeel van de klachtencommissie?",
        "Did the institution react in time to the opinion of the complaints committee?",
    ),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=klacht.oordeel_ontvangen_op.has_come(),
    name=Text("reactie op klacht", "reaction to complaint"),
)

nieuwe_vog = Decision(
    id="nieuwe_vog",
    question=Text(
        "Is na een redelijk vermoeden op tijd een nieuwe verklaring omtrent het gedrag overgelegd?",
        "Was a new certificate of conduct submitted in time after a reasonable suspicion?",
    ),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2026-01-01",
    scope=vog.vermoeden_sinds.has_come(),
    name=Text("nieuwe VOG", "new certificate of conduct"),
)
