"""
De beslissingen over Veilig Thuis: wat het moet doen en wanneer, of dat op tijd was, zijn eisen en de
handhaving.
"""

from jeugdrecht.facts import melding, veilig_thuis, zaak
from jeugdrecht.logic.decisions import Checklist, Choice, Decision, Earliest, ListOf, Lowest, Value
from jeugdrecht.sources import Text

op_tijd_of_te_laat = Choice(
    (
        Value("op_tijd", Text("op tijd", "in time")),
        Value("te_laat", Text("te laat", "late")),
        Value("loopt_nog", Text("de termijn loopt nog", "the term is still running")),
    )
)
bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)

taken_van_veilig_thuis = Decision(
    id="veilig_thuis",
    question=Text(
        "Wat moet Veilig Thuis doen, en uiterlijk wanneer?", "What must Veilig Thuis do, and by when?"
    ),
    answer=ListOf(("id", "wat", "wie", "uiterste_datum", "bepaling")),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=melding.ontvangen
    | melding.adviesvraag
    | veilig_thuis.eerste_contact
    | veilig_thuis.calamiteit_of_geweld
    | veilig_thuis.klachtoordeel_ontvangen_op.has_come(),
    name=Text("Veilig Thuis", "Veilig Thuis"),
)

start_onderzoek_veilig_thuis = Decision(
    id="start_onderzoek_veilig_thuis",
    question=Text(
        "Is Veilig Thuis het onderzoek binnen vijf dagen na de melding begonnen?",
        "Did Veilig Thuis start the investigation within five days of the report?",
    ),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=melding.ontvangen & veilig_thuis.onderzoek_nodig,
    name=Text("begin onderzoek", "start of investigation"),
)

oordeel_veilig_thuis = Decision(
    id="oordeel_veilig_thuis",
    question=Text(
        "Heeft Veilig Thuis binnen tien weken na de vaststelling geoordeeld?",
        "Did Veilig Thuis conclude within ten weeks of establishing the need?",
    ),
    answer=op_tijd_of_te_laat,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=melding.ontvangen & veilig_thuis.onderzoek_nodig,
    name=Text("oordeel", "conclusion"),
)

bronvermelding_veilig_thuis = Decision(
    id="bronvermelding_veilig_thuis",
    question=Text(
        "Moet Veilig Thuis geheim houden van wie de gegevens komen?",
        "Must Veilig Thuis keep secret from whom the data come?",
    ),
    answer=Choice(
        (
            Value("geheim", Text("de herkomst blijft geheim", "the origin stays secret")),
            Value(
                "niet_geheim_op_deze_grond",
                Text("niet geheim op deze grond", "not secret on this ground"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=melding.bron.in_("beroepsmatig", "ander"),
)

audit_veilig_thuis = Decision(
    id="audit_veilig_thuis",
    question=Text(
        "Aan welke eisen voldoen gemeente en Veilig Thuis?",
        "Which requirements do the municipality and Veilig Thuis meet?",
    ),
    answer=Checklist(
        met=Value("voldoet", Text("voldoet", "is met")),
        unmet=Value("voldoet_niet", Text("voldoet niet", "is not met")),
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=veilig_thuis.wordt_getoetst,
)

praktijknorm_veilig_thuis = Decision(
    id="praktijknorm_veilig_thuis",
    question=Text(
        "Is de praktijknorm van het handelingsprotocol gehaald (zij bindt niet)?",
        "Was the practice norm of the protocol met (it does not bind)?",
    ),
    answer=Checklist(
        met=Value("gehaald", Text("gehaald", "is met")),
        unmet=Value("niet_gehaald", Text("niet gehaald", "is not met")),
    ),
    governing=zaak.peildatum,
    since="2023-12-01",
    scope=melding.ontvangen & (melding.acuut | ~melding.acuut),
)

handhaving_veilig_thuis = Decision(
    id="handhaving_veilig_thuis",
    question=Text(
        "Mag deze stap tegen Veilig Thuis worden gezet?", "May this step against Veilig Thuis be taken?"
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=veilig_thuis.handhavingsstap.in_("aanwijzing", "bevel", "verlenging_bevel", "bestuurlijke_boete"),
)

einde_bevel_veilig_thuis = Decision(
    id="einde_bevel_veilig_thuis",
    question=Text(
        "Tot wanneer geldt het bevel aan Veilig Thuis?", "Until when does the order to Veilig Thuis hold?"
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=veilig_thuis.bevel_op.has_come(),
)

overtreding_gegeven = veilig_thuis.overtreden_bepaling.in_(
    "wmo_4_2_4", "wmo_4_2_5", "wmo_4_2_11", "aanwijzing_verslag"
)

boete_veilig_thuis = Decision(
    id="boete_veilig_thuis",
    question=Text(
        "Hoe hoog kan de bestuurlijke boete voor Veilig Thuis zijn?",
        "How high can the administrative fine for Veilig Thuis be?",
    ),
    answer=Lowest(unit="cent"),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=overtreding_gegeven,
)

strafbaar_veilig_thuis = Decision(
    id="strafbaar_veilig_thuis",
    question=Text(
        "Is de overtreding door Veilig Thuis ook een strafbaar feit?",
        "Is the breach by Veilig Thuis a criminal offence too?",
    ),
    answer=Choice(
        (
            Value("overtreding", Text("een overtreding", "a petty offence")),
            Value("niet_strafbaar", Text("geen strafbaar feit", "no criminal offence")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=overtreding_gegeven,
)
