"""
Birth, age on the days that count, coming of age, death.
"""

from jeugdrecht.facts import beschikking, feit, procedure, sanctie, verzoek, zaak
from jeugdrecht.logic.declare import act, day, derived, derived_age, derived_number, judgement, yes_no
from jeugdrecht.logic.nodes import AgeAtDecision, AgeAtExecution, AgeAtHearing, AgeAtOffence
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

geboortedatum = day(
    "jeugdige.geboortedatum", fixed=True,
    ask=Text("Wat is de geboortedatum van de jeugdige?", "What is the young person's date of birth?"),
    says=Text("de jeugdige is geboren op {value}", "the young person was born on {value}"),
    unknown=Text("het is niet bekend wanneer de jeugdige is geboren",
                 "it is not known when the young person was born"),
)

leeftijd = derived_number(
    "jeugdige.leeftijd", geboortedatum.age_on(zaak.peildatum), unit="jaar",
    ask=Text("Hoe oud is de jeugdige op de peildatum, in volle jaren?",
             "How old is the young person on the reference date, in completed years?"),
    says=Text("de jeugdige is {value} jaar oud op de peildatum",
              "the young person is {value} years old on the reference date"),
    unknown=Text("het is niet bekend hoe oud de jeugdige is op de peildatum",
                 "it is not known how old the young person is on the reference date"),
)

leeftijd_maanden = derived_number(
    "jeugdige.leeftijd_maanden", geboortedatum.months_until(zaak.peildatum), unit="maand",
    ask=Text("Hoeveel volle maanden oud is de jeugdige op de peildatum?",
             "How many completed months old is the young person on the reference date?"),
    says=Text("de jeugdige is {value} maanden oud op de peildatum",
              "the young person is {value} months old on the reference date"),
    unknown=Text("het is niet bekend hoeveel maanden oud de jeugdige is op de peildatum",
                 "it is not known how many months old the young person is on the reference date"),
)

leeftijd_op_pleegdatum = derived_age(
    AgeAtOffence, "jeugdige.leeftijd_op_pleegdatum", geboortedatum.age_on(feit.pleegdatum), item="feit",
    ask=Text("Hoe oud was de jeugdige op de pleegdatum, in volle jaren?",
             "How old was the young person on the date of the offence, in completed years?"),
    says=Text("de jeugdige was {value} jaar oud op de pleegdatum",
              "the young person was {value} years old on the date of the offence"),
    unknown=Text("het is niet bekend hoe oud de jeugdige was op de pleegdatum",
                 "it is not known how old the young person was on the date of the offence"),
)

leeftijd_bij_verwijzing_halt = derived_number(
    "jeugdige.leeftijd_bij_verwijzing_halt",
    geboortedatum.age_on(feit.datum_verwijzing_halt),
    unit="jaar", item="feit",
    ask=Text("Hoe oud was de jeugdige bij de verwijzing naar Halt, in volle jaren?",
             "How old was the young person when referred to Halt, in completed years?"),
    says=Text("de jeugdige was {value} jaar oud bij de verwijzing naar Halt",
              "the young person was {value} years old when referred to Halt"),
    unknown=Text("het is niet bekend hoe oud de jeugdige was bij de verwijzing naar Halt",
                 "it is not known how old the young person was when referred to Halt"),
)

leeftijd_bij_begin_vervolging = derived_number(
    "jeugdige.leeftijd_bij_begin_vervolging",
    geboortedatum.age_on(feit.datum_begin_vervolging),
    unit="jaar", item="feit",
    ask=Text("Hoe oud was de jeugdige bij het begin van de vervolging, in volle jaren?",
             "How old was the young person when the prosecution began, in completed years?"),
    says=Text("de jeugdige was {value} jaar oud bij het begin van de vervolging",
              "the young person was {value} years old when the prosecution began"),
    unknown=Text("het is niet bekend hoe oud de jeugdige was bij het begin van de vervolging",
                 "it is not known how old the young person was when the prosecution began"),
)

leeftijd_op_zitting = derived_age(
    AgeAtHearing, "jeugdige.leeftijd_op_zitting", geboortedatum.age_on(procedure.zittingsdatum), item="feit",
    ask=Text("Hoe oud is de jeugdige op de dag van de zitting, in volle jaren?",
             "How old is the young person on the day of the hearing, in completed years?"),
    says=Text("de jeugdige is {value} jaar oud op de dag van de zitting",
              "the young person is {value} years old on the day of the hearing"),
    unknown=Text("het is niet bekend hoe oud de jeugdige is op de dag van de zitting",
                 "it is not known how old the young person is on the day of the hearing"),
)

leeftijd_op_beslissing = derived_age(
    AgeAtDecision, "jeugdige.leeftijd_op_beslissing", geboortedatum.age_on(beschikking.datum), item="feit",
    ask=Text("Hoe oud is de jeugdige op de dag van de beslissing, in volle jaren?",
             "How old is the young person on the day of the decision, in completed years?"),
    says=Text("de jeugdige is {value} jaar oud op de dag van de beslissing",
              "the young person is {value} years old on the day of the decision"),
    unknown=Text("het is niet bekend hoe oud de jeugdige is op de dag van de beslissing",
                 "it is not known how old the young person is on the day of the decision"),
)

leeftijd_op_verzoek = derived_number(
    "jeugdige.leeftijd_op_verzoek", geboortedatum.age_on(verzoek.datum), unit="jaar",
    ask=Text("Hoe oud is de jeugdige op de dag van het verzoek, in volle jaren?",
             "How old is the young person on the day of the petition, in completed years?"),
    says=Text("de jeugdige is {value} jaar oud op de dag van het verzoek",
              "the young person is {value} years old on the day of the petition"),
    unknown=Text("het is niet bekend hoe oud de jeugdige is op de dag van het verzoek",
                 "it is not known how old the young person is on the day of the petition"),
)

leeftijd_bij_tenuitvoerlegging = derived_age(
    AgeAtExecution, "jeugdige.leeftijd_bij_tenuitvoerlegging",
    geboortedatum.age_on(sanctie.aanvang_tenuitvoerlegging), item="feit",
    ask=Text("Hoe oud is de jeugdige bij de aanvang van de tenuitvoerlegging, in volle jaren?",
             "How old is the young person when enforcement starts, in completed years?"),
    says=Text("de jeugdige is {value} jaar oud bij de aanvang van de tenuitvoerlegging",
              "the young person is {value} years old when enforcement starts"),
    unknown=Text("het is niet bekend hoe oud de jeugdige is bij de aanvang van de tenuitvoerlegging",
                 "it is not known how old the young person is when enforcement starts"),
)

ongeboren = yes_no(
    "jeugdige.ongeboren", optional=True,
    ask=Text("Is het kind nog niet geboren?", "Is the child unborn?"),
    yes=Text("het kind is nog niet geboren", "the child is not yet born"),
    no=Text("het kind is geboren", "the child has been born"),
    unknown=Text("het is niet bekend of het kind al is geboren",
                 "it is not known whether the child has been born"),
)

belang_ongeboren_vordert = judgement(
    "jeugdige.belang_ongeboren_vordert", by="rechter",
    ask=Text("Vordert het belang van het ongeboren kind dat het als geboren geldt?",
             "Does the unborn child's interest require it to be deemed born?"),
    yes=Text("de rechter vindt dat het belang van het ongeboren kind vordert dat het als geboren geldt",
             "the court finds that the unborn child's interest requires it to be deemed born"),
    no=Text("de rechter vindt niet dat het belang van het ongeboren kind vordert dat het als geboren geldt",
            "the court does not find that the unborn child's interest requires it to be deemed born"),
    unknown=Text(
        "het is aan de rechter of het belang van het ongeboren kind vordert dat het als geboren geldt",
        "it is for the court to decide whether the unborn child's interest requires it to be deemed born",
    ),
)

dood_ter_wereld_gekomen = act(
    "jeugdige.dood_ter_wereld_gekomen",
    ask=Text("Is het kind dood ter wereld gekomen?", "Was the child stillborn?"),
    yes=Text("het kind is dood ter wereld gekomen", "the child was stillborn"),
    no=Text("het kind is niet dood ter wereld gekomen", "the child was not stillborn"),
    unknown=Text("het is niet bekend of het kind dood ter wereld is gekomen",
                 "it is not known whether the child was stillborn"),
)

overleden = act(
    "jeugdige.overleden",
    ask=Text("Is de jeugdige overleden?", "Has the young person died?"),
    yes=Text("de jeugdige is overleden", "the young person has died"),
    no=Text("de jeugdige is niet overleden", "the young person has not died"),
    unknown=Text("het is niet bekend of de jeugdige is overleden",
                 "it is not known whether the young person has died"),
)

overlijdensdatum = day(
    "jeugdige.overlijdensdatum", optional=True,
    ask=Text("Op welke datum is de jeugdige overleden?", "On which date did the young person die?"),
    says=Text("de jeugdige is overleden op {value}", "the young person died on {value}"),
    unknown=Text("het is niet bekend op welke datum de jeugdige is overleden",
                 "it is not known on which date the young person died"),
)

leeftijd_bij_overlijden = derived_number(
    "jeugdige.leeftijd_bij_overlijden", geboortedatum.age_on(overlijdensdatum), unit="jaar",
    ask=Text("Hoe oud was de jeugdige bij overlijden, in volle jaren?",
             "How old was the young person at death, in completed years?"),
    says=Text("de jeugdige was {value} jaar oud bij overlijden",
              "the young person was {value} years old at death"),
    unknown=Text("het is niet bekend hoe oud de jeugdige was bij overlijden",
                 "it is not known how old the young person was at death"),
)

meerderjarig_verklaard = act(
    "jeugdige.meerderjarig_verklaard",
    ask=Text("Is de jeugdige meerderjarig verklaard op grond van artikel 1:253ha BW?",
             "Was the young person declared of age under article 1:253ha BW?"),
    yes=Text("de jeugdige is meerderjarig verklaard", "the young person was declared of age"),
    no=Text("de jeugdige is niet meerderjarig verklaard", "the young person was not declared of age"),
    unknown=Text("het is niet bekend of de jeugdige meerderjarig is verklaard",
                 "it is not known whether the young person was declared of age"),
)

gehuwd = act(
    "jeugdige.gehuwd",
    ask=Text("Is of was de jeugdige gehuwd of geregistreerd partner?",
             "Is or was the young person married or in a registered partnership?"),
    yes=Text("de jeugdige is of was gehuwd of geregistreerd partner",
             "the young person is or was married or in a registered partnership"),
    no=Text("de jeugdige is en was niet gehuwd of geregistreerd partner",
            "the young person is and was not married or in a registered partnership"),
    unknown=Text("het is niet bekend of de jeugdige gehuwd of geregistreerd partner is of was",
                 "it is not known whether the young person is or was married or in a registered partnership"),
)

minderjarig = derived(
    "jeugdige.minderjarig", leeftijd.less_than(18) & ~meerderjarig_verklaard,
    ask=Text("Is de jeugdige minderjarig op de peildatum?",
             "Is the young person a minor on the reference date?"),
    yes=Text("de jeugdige is minderjarig", "the young person is a minor"),
    no=Text("de jeugdige is meerderjarig", "the young person is of age"),
    unknown=Text("het is niet bekend of de jeugdige minderjarig is",
                 "it is not known whether the young person is a minor"),
)
