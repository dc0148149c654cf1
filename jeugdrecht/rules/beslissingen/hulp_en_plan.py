"""
De beslissingen over hulp en instelling: familiegroepsplan en plan, klachten, werktoedeling, pleegouder.
"""

from jeugdrecht.facts import gi, incident, instelling, klacht, medewerker, plan, pleegouder, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, SetOf, Value
from jeugdrecht.logic.declare import decided
from jeugdrecht.sources import Text

familiegroepsplan = Decision(
    id="familiegroepsplan",
    question=Text(
        "Moet als eerste de mogelijkheid van een familiegroepsplan worden geboden?",
        "Must the possibility of a family group plan be offered first?",
    ),
    answer=Choice(
        (
            Value("aanbieden", Text("als eerste aanbieden", "offer first")),
            Value("niet_verplicht", Text("niet verplicht", "not required")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=plan.uitvoering_verantwoorde_hulp | plan.vroege_signalering,
    name=Text("familiegroepsplan", "family group plan"),
)

# The question arises once something is said about one of the three reasons.
reden_genoemd = (
    (plan.ouders_wensen_geen_familiegroepsplan | ~plan.ouders_wensen_geen_familiegroepsplan)
    | (plan.concrete_bedreiging | ~plan.concrete_bedreiging)
    | (plan.belang_anderszins_geschaad | ~plan.belang_anderszins_geschaad)
)

afzien_familiegroepsplan = Decision(
    id="afzien_familiegroepsplan",
    question=Text(
        "Kan de instelling ervan afzien een familiegroepsplan aan te bieden?",
        "Can the institution refrain from offering a family group plan?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("kan afzien", "can refrain")),
            Value("niet_bevoegd", Text("kan niet afzien", "cannot refrain")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=decided("familiegroepsplan", "aanbieden") & reden_genoemd,
    name=Text("afzien van familiegroepsplan", "no family group plan"),
)

plan_vorm = Decision(
    id="plan_vorm",
    question=Text(
        "Mag het plan mondeling worden afgesproken, of moet het op schrift?",
        "May the plan be agreed orally, or must it be in writing?",
    ),
    answer=Choice(
        (
            Value("mondeling_mag", Text("mondeling mag", "oral is allowed")),
            Value("schriftelijk", Text("op schrift", "in writing")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=plan.betreft.in_("jeugdhulp", "maatregel", "jeugdreclassering", "pleegzorg"),
    name=Text("vorm van het plan", "form of the plan"),
)

instemming_pleegouder = Decision(
    id="instemming_pleegouder",
    question=Text(
        "Is voor dit onderdeel van het plan instemming van de pleegouder nodig?",
        "Does this part of the plan need the foster parent's agreement?",
    ),
    answer=Choice(
        (
            Value("vereist", Text("nodig", "needed")),
            Value("niet_vereist", Text("niet nodig", "not needed")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=plan.betreft.is_("pleegzorg")
    & plan.onderdeel.in_("rol_pleegouder", "begeleiding_pleegouder", "ander"),
    name=Text("instemming pleegouder", "agreement of foster parent"),
)

zwijgbeding = Decision(
    id="zwijgbeding",
    question=Text(
        "Is een beding nietig dat het openbaar maken van een incident beperkt?",
        "Is a clause void that limits disclosing an incident?",
    ),
    answer=Choice(
        (
            Value("nietig", Text("nietig", "void")),
            Value("niet_nietig", Text("niet nietig op deze grond", "not void on this ground")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=incident.beding_beperkt_openbaarmaking,
    name=Text("zwijgbeding", "gag clause"),
)

klachtrecht = Decision(
    id="klachtrecht",
    question=Text(
        "Kan deze persoon klagen bij de klachtencommissie van de instelling?",
        "Can this person complain to the institution's complaints committee?",
    ),
    answer=Choice(
        (
            Value("mogelijk", Text("kan klagen", "can complain")),
            Value("niet_mogelijk", Text("kan hier niet klagen", "cannot complain here")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=klacht.klager.in_(
        "jeugdige", "ouder", "ouder_zonder_gezag", "voogd", "medegezagsdrager", "pleegouder", "nabestaande",
        "ander",
    ),
    name=Text("klachtrecht", "right to complain"),
)  # fmt: skip

structurele_klacht = Decision(
    id="structurele_klacht",
    question=Text(
        "Wat doet de klachtencommissie met een ernstige en structurele klacht?",
        "What does the complaints committee do with a serious and structural complaint?",
    ),
    answer=SetOf(
        (
            Value("instelling_informeren", Text("de instelling informeren", "inform the institution")),
            Value("melden_aan_inspectie", Text("melden aan de inspectie", "report to the inspectorate")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=klacht.ernstig_en_structureel,
    name=Text("structurele klacht", "structural complaint"),
)

jaarverslag_openbaar = Decision(
    id="jaarverslag_openbaar",
    question=Text(
        "Uiterlijk op welke dag is het jaarverslag over de kwaliteit openbaar?",
        "By which day is the annual quality report public?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.jaarverslag_vastgesteld_op.has_come(),
    name=Text("jaarverslag openbaar", "annual report public"),
)

jaarverslag_toezenden = Decision(
    id="jaarverslag_toezenden",
    question=Text(
        "Uiterlijk op welke dag is het jaarverslag aan ministers en inspectie gezonden?",
        "By which day has the annual report been sent to ministers and inspectorate?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.jaarverslag_vastgesteld_op.has_come(),
    name=Text("jaarverslag toezenden", "annual report sent"),
)

gi_advies = Decision(
    id="gi_advies",
    question=Text(
        "Moet de gecertificeerde instelling het gevraagde advies geven?",
        "Must the certified institution give the advice asked for?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("verplicht", "required")),
            Value("niet_verplicht", Text("niet op deze grond", "not on this ground")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gi.advies_gevraagd_door.in_("rechter", "openbaar_ministerie", "directeur_jji", "ander"),
    name=Text("advies van de GI", "advice of the certified institution"),
)

# The question arises once it is known whether the worker is registered, and that there is a register.
werktoedeling = Decision(
    id="werktoedeling",
    question=Text("Mag deze medewerker deze taak uitvoeren?", "May this worker carry out this task?"),
    answer=Choice(
        (
            Value("toegestaan", Text("toegestaan", "allowed")),
            Value("niet_toegestaan", Text("niet toegestaan", "not allowed")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=(medewerker.geregistreerd | ~medewerker.geregistreerd) & instelling.register_erkend,
    name=Text("werktoedeling", "allocation of work"),
)

pleegcontract = Decision(
    id="pleegcontract",
    question=Text(
        "Voldoet de pleegouder aan de voorwaarden voor een pleegcontract?",
        "Does the foster parent meet the conditions for a foster care contract?",
    ),
    answer=Choice(
        (
            Value("voldoet", Text("voldoet", "meets them")),
            Value("voldoet_niet", Text("voldoet niet", "does not meet them")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=pleegouder.leeftijd.exists(),
    name=Text("pleegcontract", "foster care contract"),
)

einde_pleegcontract = Decision(
    id="einde_pleegcontract",
    question=Text(
        "Moet de pleegzorgaanbieder het pleegcontract opzeggen omdat de jeugdige wil stoppen?",
        "Must the foster care provider end the foster care contract because the young person wants to stop?",
    ),
    answer=Choice(
        (
            Value("schriftelijk_opzeggen", Text("schriftelijk opzeggen", "end it in writing")),
            Value("niet_op_deze_grond", Text("niet op deze grond", "not on this ground")),
        )
    ),
    governing=zaak.peildatum,
    since="2023-01-01",
    scope=pleegouder.wenst_beeindiging,
    name=Text("einde pleegcontract", "end of foster care contract"),
)
