"""
The facts of the made-up law.
"""

from jeugdrecht.logic.declare import (
    act,
    amount,
    choice,
    day,
    derived,
    derived_number,
    event,
    judgement,
    legal_question,
    number,
    text,
    yes_no,
)
from jeugdrecht.logic.nodes import YesNo
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList
from jeugdrecht.sources import Text

feiten = ItemList("feiten", "feit", Text("Om welke feiten gaat het?", "Which offences are concerned?"))

geboortedatum = day(
    "jeugdige.geboortedatum",
    ask=Text("Op welke dag is de jeugdige geboren?", "On which day was the young person born?"),
    says=Text("de jeugdige is geboren op {value}", "the young person was born on {value}"),
    unknown=Text(
        "het is niet bekend op welke dag de jeugdige is geboren",
        "it is not known on which day the young person was born",
    ),
    fixed=True,
)
peildatum = day(
    "zaak.peildatum",
    ask=Text("Op welke dag wordt beslist?", "On which day is this decided?"),
    says=Text("de peildatum is {value}", "the reference date is {value}"),
    unknown=Text("de peildatum is niet bekend", "the reference date is not known"),
)
pleegdatum = day(
    "feit.pleegdatum",
    ask=Text("Op welke dag is het feit gepleegd?", "On which day was the offence committed?"),
    says=Text("het feit is gepleegd op {value}", "the offence was committed on {value}"),
    unknown=Text(
        "het is niet bekend op welke dag het feit is gepleegd",
        "it is not known on which day the offence was committed",
    ),
    item="feit",
)
leeftijd = derived_number(
    "jeugdige.leeftijd_op_pleegdatum",
    geboortedatum.age_on(pleegdatum),
    ask=Text("Hoe oud was de jeugdige bij het feit?", "How old was the young person at the offence?"),
    says=Text("de jeugdige was bij het feit {value}", "the young person was {value} old at the offence"),
    unknown=Text(
        "het is niet bekend hoe oud de jeugdige bij het feit was",
        "it is not known how old the young person was at the offence",
    ),
    unit="jaar",
    item="feit",
)
soort = choice(
    "feit.soort",
    "misdrijf",
    "overtreding",
    ask=Text("Is het feit een misdrijf of een overtreding?", "Is the offence a crime or a contravention?"),
    says=Text("het feit is een {value}", "the offence is a {value}"),
    unknown=Text(
        "het is niet bekend of het feit een misdrijf is", "it is not known whether the offence is a crime"
    ),
    item="feit",
)
schade = amount(
    "feit.schade",
    ask=Text("Hoe groot is de schade?", "How large is the damage?"),
    says=Text("de schade is {value}", "the damage is {value}"),
    unknown=Text("het is niet bekend hoe groot de schade is", "it is not known how large the damage is"),
    item="feit",
    optional=True,
)
plaats = text(
    "feit.gemeente",
    ask=Text("In welke gemeente is het feit gepleegd?", "In which municipality was the offence committed?"),
    says=Text("het feit is gepleegd in {value}", "the offence was committed in {value}"),
    unknown=Text("het is niet bekend waar het feit is gepleegd", "it is not known where this was committed"),
    item="feit",
)
woonplaats = text(
    "jeugdige.gemeente",
    ask=Text("In welke gemeente woont de jeugdige?", "In which municipality does the young person live?"),
    says=Text("de jeugdige woont in {value}", "the young person lives in {value}"),
    unknown=Text("het is niet bekend waar de jeugdige woont", "it is not known where the young person lives"),
)
bekent = yes_no(
    "verdachte.bekent",
    ask=Text("Bekent de verdachte het feit?", "Does the suspect confess?"),
    yes=Text("de verdachte bekent het feit", "the suspect confesses"),
    no=Text("de verdachte bekent het feit niet", "the suspect does not confess"),
    unknown=Text(
        "het is niet bekend of de verdachte het feit bekent", "it is not known whether the suspect confesses"
    ),
    item="feit",
)
eerder = number(
    "verdachte.eerdere_afdoeningen",
    ask=Text(
        "Hoe vaak is de verdachte eerder bij Halt geweest?", "How often was the suspect at Halt before?"
    ),
    says=Text("de verdachte is {value} keer bij Halt geweest", "the suspect was at Halt {value} times"),
    unknown=Text(
        "het is niet bekend hoe vaak de verdachte bij Halt is geweest",
        "it is not known how often the suspect was at Halt",
    ),
    unit="keer",
)
ingeschreven = YesNo(
    Fact(
        id="jeugdige.ingeschreven",
        type=FactType.YES_NO,
        question=Text("Staat de jeugdige ingeschreven?", "Is the young person registered?"),
        says=Text("de jeugdige staat ingeschreven", "the young person is registered"),
        unknown=Text("het is niet bekend of de jeugdige staat ingeschreven", "registration is not known"),
    )
)
grond = judgement(
    "rechter.grond_ernst_feit",
    by="rechter",
    ask=Text(
        "Geeft de ernst van het feit grond om het andere recht toe te passen?",
        "Does the gravity of the offence give ground to apply the other law?",
    ),
    yes=Text("de ernst van het feit geeft grond", "the gravity of the offence gives ground"),
    no=Text("de ernst van het feit geeft geen grond", "the gravity of the offence gives no ground"),
    unknown=Text(
        "het is aan de rechter of de ernst van het feit grond geeft",
        "it is for the court whether the gravity of the offence gives ground",
    ),
    item="feit",
)
past_toe = act(
    "rechter.past_volwassenenrecht_toe",
    ask=Text("Past de rechter het volwassenenrecht toe?", "Does the court apply adult law?"),
    yes=Text("de rechter past het volwassenenrecht toe", "the court applies adult law"),
    no=Text("de rechter past het volwassenenrecht niet toe", "the court does not apply adult law"),
    unknown=Text(
        "het is niet bekend of de rechter het volwassenenrecht toepast",
        "it is not known whether the court applies adult law",
    ),
    item="feit",
)
rechtsvraag = legal_question(
    "rechtsvraag.poging_telt_mee",
    by="organisatie",
    ask=Text("Telt een poging mee (GAP-1)?", "Does an attempt count (GAP-1)?"),
    yes=Text("een poging telt mee", "an attempt counts"),
    no=Text("een poging telt niet mee", "an attempt does not count"),
    unknown=Text("of een poging meetelt staat niet vast", "whether an attempt counts is unsettled"),
)
hulp_nodig = judgement(
    "raad.hulp_nodig",
    by="raad",
    ask=Text("Is hulp nodig?", "Is help needed?"),
    yes=Text(
        "de Raad voor de Kinderbescherming vindt hulp nodig",
        "the Child Care and Protection Board finds help needed",
    ),
    no=Text(
        "de Raad voor de Kinderbescherming vindt hulp niet nodig",
        "the Child Care and Protection Board finds help not needed",
    ),
    unknown=Text(
        "het is aan de Raad voor de Kinderbescherming of hulp nodig is",
        "it is for the Child Care and Protection Board whether help is needed",
    ),
)
past_jeugdrecht_toe = act(
    "rechter.past_jeugdrecht_toe",
    ask=Text("Past de rechter het jeugdrecht toe?", "Does the court apply youth law?"),
    yes=Text("de rechter past het jeugdrecht toe", "the court applies youth law"),
    no=Text("de rechter past het jeugdrecht niet toe", "the court does not apply youth law"),
    unknown=Text(
        "het is niet bekend of de rechter het jeugdrecht toepast",
        "it is not known whether the court applies youth law",
    ),
    item="feit",
)
behandelt_ook = act(
    "rechter.behandelt_ook_later_feit",
    ask=Text(
        "Behandelt de kinderrechter ook het latere feit?",
        "Does the juvenile court judge hear the later offence?",
    ),
    yes=Text(
        "de kinderrechter behandelt ook het latere feit",
        "the juvenile court judge also hears the later offence",
    ),
    no=Text(
        "de kinderrechter behandelt het latere feit niet",
        "the juvenile court judge does not hear the later offence",
    ),
    unknown=Text(
        "het is niet bekend of de kinderrechter ook het latere feit behandelt",
        "it is not known whether the juvenile court judge also hears the later offence",
    ),
    item="feit",
)
opgeheven = event(
    "maatregel.opgeheven_op",
    ask=Text("Op welke dag is de maatregel opgeheven?", "On which day was the measure lifted?"),
    says=Text("de maatregel is opgeheven op {value}", "the measure was lifted on {value}"),
    unknown=Text(
        "het is niet bekend of en wanneer de maatregel is opgeheven",
        "it is not known whether and when the measure was lifted",
    ),
)
leeftijd_bij_opheffing = derived_number(
    "jeugdige.leeftijd_bij_opheffing",
    geboortedatum.age_on(opgeheven),
    ask=Text("Hoe oud was de jeugdige bij de opheffing?", "How old was the young person at the lifting?"),
    says=Text("de jeugdige was bij de opheffing {value}", "the young person was {value} old at the lifting"),
    unknown=Text(
        "het is niet bekend hoe oud de jeugdige bij de opheffing was",
        "it is not known how old the young person was at the lifting",
    ),
    unit="jaar",
)
wetsartikel = text(
    "feit.wetsartikel",
    ask=Text("Onder welk wetsartikel valt het feit?", "Under which provision does the offence fall?"),
    says=Text("het feit valt onder {value}", "the offence falls under {value}"),
    unknown=Text(
        "het is niet bekend onder welk wetsartikel het feit valt",
        "it is not known under which provision the offence falls",
    ),
    item="feit",
)
opgelegd = day(
    "maatregel.opgelegd_op",
    ask=Text("Op welke dag is de maatregel opgelegd?", "On which day was the measure imposed?"),
    says=Text("de maatregel is opgelegd op {value}", "the measure was imposed on {value}"),
    unknown=Text("het is niet bekend wanneer de maatregel is opgelegd", "it is not known when this began"),
)
duur = number(
    "maatregel.duur_maanden",
    ask=Text("Hoe lang duurt de maatregel?", "How long does the measure last?"),
    says=Text("de maatregel duurt {value}", "the measure lasts {value}"),
    unknown=Text("het is niet bekend hoe lang de maatregel duurt", "it is not known how long this lasts"),
    unit="maand",
)
licht = derived(
    "feit.is_licht",
    soort.is_("overtreding") | schade.less_than(90000),
    ask=Text("Is het feit licht?", "Is the offence light?"),
    yes=Text("het feit is licht", "the offence is light"),
    no=Text("het feit is niet licht", "the offence is not light"),
    unknown=Text("het is niet bekend of het feit licht is", "it is not known whether the offence is light"),
    item="feit",
)
