"""
Secure youth care: admission, stay, the conditional authorisation and its plan.
"""

from jeugdrecht.logic.declare import choice, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

opnamedatum = event(
    "jeugdhulp.opnamedatum",
    ask=Text("Op welke datum is de jeugdige opgenomen in een gesloten accommodatie?",
             "On which date was the young person admitted to a closed accommodation?"),
    says=Text("de jeugdige is gesloten opgenomen op {value}",
              "the young person was admitted to closed care on {value}"),
    unknown=Text("het is niet bekend of en wanneer de jeugdige gesloten is opgenomen",
                 "it is not known whether and when the young person was admitted to closed care"),
)

opgenomen_gesloten = yes_no(
    "jeugdhulp.opgenomen_gesloten",
    ask=Text("Verblijft de jeugdige al in een gesloten accommodatie?",
             "Does the young person already stay in a closed accommodation?"),
    yes=Text("de jeugdige verblijft in een gesloten accommodatie",
             "the young person stays in a closed accommodation"),
    no=Text("de jeugdige verblijft niet in een gesloten accommodatie",
            "the young person does not stay in a closed accommodation"),
    unknown=Text("het is niet bekend of de jeugdige in een gesloten accommodatie verblijft",
                 "it is not known whether the young person stays in a closed accommodation"),
)

opgenomen_na_voorwaardelijke_machtiging = yes_no(
    "jeugdhulp.opgenomen_na_voorwaardelijke_machtiging",
    ask=Text("Is de jeugdige na een voorwaardelijke machtiging opgenomen?",
             "Was the young person admitted after a conditional authorisation?"),
    yes=Text("de jeugdige is na een voorwaardelijke machtiging opgenomen",
             "the young person was admitted after a conditional authorisation"),
    no=Text("de jeugdige is niet na een voorwaardelijke machtiging opgenomen",
            "the young person was not admitted after a conditional authorisation"),
    unknown=Text("het is niet bekend of de jeugdige na een voorwaardelijke machtiging is opgenomen",
                 "it is not known whether the young person was admitted after a conditional authorisation"),
)

belemmering_niet_buiten_af_te_wenden = judgement(
    "jeugdhulp.belemmering_niet_buiten_af_te_wenden", by="jeugdhulpaanbieder",
    ask=Text("Is de ernstige belemmering niet langer buiten de gesloten accommodatie af te wenden?",
             "Can the serious impediment no longer be averted outside the closed accommodation?"),
    yes=Text("de belemmering is niet langer buiten de accommodatie af te wenden",
             "the impediment can no longer be averted outside"),
    no=Text("de belemmering is nog buiten de accommodatie af te wenden",
            "the impediment can still be averted outside"),
    unknown=Text(
        "het is aan de jeugdhulpaanbieder of de belemmering niet langer buiten de accommodatie is af te "
        "wenden",
        "it is for the youth care provider to decide whether the impediment can no longer be averted "
        "outside",
    ),
)

onttrekt_zich = yes_no(
    "jeugdhulp.onttrekt_zich",
    ask=Text("Onttrekt de jeugdige zich aan de jeugdhulp, of wordt hij daaraan onttrokken?",
             "Does the young person evade the care, or is he withdrawn from it by others?"),
    yes=Text("de jeugdige onttrekt zich aan de jeugdhulp of wordt daaraan onttrokken",
             "the young person evades the care or is withdrawn from it"),
    no=Text("de jeugdige onttrekt zich niet aan de jeugdhulp en wordt daaraan niet onttrokken",
            "the young person neither evades the care nor is withdrawn from it"),
    unknown=Text("het is niet bekend of de jeugdige zich aan de jeugdhulp onttrekt of wordt onttrokken",
                 "it is not known whether the young person evades the care or is withdrawn from it"),
)

actuele_toestand_vastgesteld = yes_no(
    "jeugdhulp.actuele_toestand_vastgesteld",
    ask=Text("Heeft de aanbieder zich vooraf op de hoogte gesteld van de actuele toestand van de jeugdige?",
             "Did the provider beforehand establish the young person's current condition?"),
    yes=Text("de actuele toestand van de jeugdige is vastgesteld",
             "the young person's current condition was established"),
    no=Text("de actuele toestand van de jeugdige is niet vastgesteld",
            "the young person's current condition was not established"),
    unknown=Text("het is niet bekend of de actuele toestand van de jeugdige is vastgesteld",
                 "it is not known whether the young person's current condition was established"),
)

voorwaarden_nageleefd = yes_no(
    "jeugdhulp.voorwaarden_nageleefd",
    ask=Text("Leeft de jeugdige de voorwaarden na?", "Does the young person comply with the conditions?"),
    yes=Text("de jeugdige leeft de voorwaarden na", "the young person complies with the conditions"),
    no=Text("de jeugdige leeft de voorwaarden niet na",
            "the young person does not comply with the conditions"),
    unknown=Text("het is niet bekend of de jeugdige de voorwaarden naleeft",
                 "it is not known whether the young person complies with the conditions"),
)

verblijf_nodig_voor_afronden = judgement(
    "jeugdhulp.verblijf_nodig_voor_afronden", by="rechter",
    ask=Text("Is verblijf in de inrichting nodig om een behandeling of opleiding af te ronden?",
             "Is the stay in the institution needed to finish a treatment or training?"),
    yes=Text("het verblijf is nodig om behandeling of opleiding af te ronden",
             "the stay is needed to finish treatment or training"),
    no=Text("het verblijf is niet nodig om behandeling of opleiding af te ronden",
            "the stay is not needed to finish treatment or training"),
    unknown=Text("het is aan de rechter of het verblijf nodig is om behandeling of opleiding af te ronden",
                 "it is for the court to decide whether the stay is needed to finish treatment or training"),
)

in_jji_na_veroordeling = yes_no(
    "jeugdhulp.in_jji_na_veroordeling",
    ask=Text(
        "Is de jeugdige bij het verlenen van de machtiging op basis van een veroordeling in een inrichting"
        " opgenomen?",
        "Is the young person, when the authorisation is granted, in a youth institution after a "
        "conviction?",
    ),
    yes=Text("de jeugdige is na een veroordeling in een inrichting opgenomen",
             "the young person is in a youth institution after a conviction"),
    no=Text("de jeugdige is niet na een veroordeling in een inrichting opgenomen",
            "the young person is not in a youth institution after a conviction"),
    unknown=Text("het is niet bekend of de jeugdige na een veroordeling in een inrichting is opgenomen",
                 "it is not known whether the young person is in a youth institution after a conviction"),
)

accommodatie = choice(
    "jeugdhulp.accommodatie",
    "geregistreerd", "aangewezen_deel", "niet_geregistreerd",
    ask=Text(
        "In wat voor accommodatie wordt de machtiging uitgevoerd: geregistreerd, een aangewezen deel van "
        "een geregistreerde, of geen van beide?",
        "In which accommodation is the authorisation carried out: a registered one, a designated part of a"
        " registered one, or neither?",
    ),
    says=Text("de accommodatie is: {value}", "the accommodation is: {value}"),
    unknown=Text("het is niet bekend of de accommodatie is geregistreerd",
                 "it is not known whether the accommodation is registered"),
)

plan_uitvoering_gestart_op = event(
    "jeugdhulp.plan_uitvoering_gestart_op",
    ask=Text(
        "Op welke datum is de uitvoering van het hulpverleningsplan in de gesloten accommodatie begonnen?",
        "On which date did the carrying out of the care plan in the closed accommodation begin?",
    ),
    says=Text("de uitvoering van het hulpverleningsplan is begonnen op {value}",
              "the carrying out of the care plan began on {value}"),
    unknown=Text("het is niet bekend of en wanneer de uitvoering van het hulpverleningsplan is begonnen",
                 "it is not known whether and when the carrying out of the care plan began"),
)

laatste_evaluatie_op = event(
    "jeugdhulp.laatste_evaluatie_op",
    ask=Text("Op welke datum is het hulpverleningsplan in de gesloten accommodatie het laatst geëvalueerd?",
             "On which date was the care plan in the closed accommodation last evaluated?"),
    says=Text("het hulpverleningsplan is het laatst geëvalueerd op {value}",
              "the care plan was last evaluated on {value}"),
    unknown=Text("het is niet bekend of en wanneer het hulpverleningsplan is geëvalueerd",
                 "it is not known whether and when the care plan was evaluated"),
)

planwijziging_met_instemming = yes_no(
    "jeugdhulp.planwijziging_met_instemming",
    ask=Text(
        "Stemt de jeugdige in met de wijziging van het hulpverleningsplan bij de voorwaardelijke "
        "machtiging?",
        "Does the young person consent to the change of the care plan of the conditional authorisation?",
    ),
    yes=Text("de jeugdige stemt in met de wijziging van het plan",
             "the young person consents to the change of the plan"),
    no=Text("de jeugdige stemt niet in met de wijziging van het plan",
            "the young person does not consent to the change of the plan"),
    unknown=Text("het is niet bekend of de jeugdige instemt met de wijziging van het plan",
                 "it is not known whether the young person consents to the change of the plan"),
)
