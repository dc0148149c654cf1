"""
The proceedings, criminal and civil: stage, court, hearing, penal order.

What belongs to one offence has `item="feit"`; given at the top of a case it holds for every offence.
"""

from jeugdrecht.logic.declare import act, amount, choice, day, event, judgement, number, yes_no
from jeugdrecht.sources import Text

# Left out, there is no hearing (yet), and what turns on its day is judged on the reference date.
zittingsdatum = event(
    "procedure.zittingsdatum",
    item="feit",
    ask=Text("Op welke datum is de zitting?", "On which date is the hearing?"),
    says=Text("de zitting is op {value}", "the hearing is on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de zitting is", "it is not known on which date the hearing is"
    ),
)

fase = choice(
    "procedure.fase",
    "ophouding",
    "inverzekeringstelling",
    "eerste_aanleg",
    "hoger_beroep",
    "uitvoering_taakstraf",
    item="feit",
    ask=Text("In welke fase is de strafzaak?", "In which stage is the criminal case?"),
    says=Text("de strafzaak is in de fase {value}", "the criminal case is in the stage {value}"),
    unknown=Text(
        "het is niet bekend in welke fase de strafzaak is",
        "it is not known in which stage the criminal case is",
    ),
)

afdoening = choice(
    "procedure.afdoening",
    "strafbeschikking",
    "vervolging_voor_rechter",
    "sepot",
    "halt",
    item="feit",
    optional=True,
    ask=Text(
        "Op welke wijze wordt de strafzaak afgedaan (nvt: nog niet gekozen)?",
        "How is the criminal case disposed of (nvt: not chosen yet)?",
    ),
    says=Text("de wijze van afdoening is {value}", "the way of disposal is {value}"),
    unknown=Text(
        "het is niet bekend op welke wijze de strafzaak wordt afgedaan",
        "it is not known how the criminal case is disposed of",
    ),
)

gelijktijdige_behandeling_495_4 = act(
    "procedure.gelijktijdige_behandeling_495_4",
    item="feit",
    ask=Text(
        "Behandelt de kinderrechter tegelijk ook het feit dat op of na de achttiende verjaardag is gepleegd?",
        "Does the juvenile court also try the offence that was "
        "committed on or after the eighteenth birthday?",
    ),
    yes=Text(
        "de kinderrechter behandelt ook het feit dat op of na de achttiende verjaardag is gepleegd",
        "the juvenile court also tries the offence that was committed on or after the eighteenth birthday",
    ),
    no=Text(
        "de kinderrechter behandelt het feit dat op of na de achttiende verjaardag is gepleegd niet",
        "the juvenile court does not try the offence that was committed on or after the eighteenth birthday",
    ),
    unknown=Text(
        "het is niet bekend of de kinderrechter ook het feit behandelt "
        "dat op of na de achttiende verjaardag is gepleegd",
        "it is not known whether the juvenile court also tries the offence "
        "that was committed on or after the eighteenth birthday",
    ),
)

openbaar = yes_no(
    "procedure.openbaar",
    item="feit",
    ask=Text("Is de zitting openbaar?", "Is the hearing public?"),
    yes=Text("de zitting is openbaar", "the hearing is public"),
    no=Text("de zitting is niet openbaar", "the hearing is not public"),
    unknown=Text(
        "het is niet bekend of de zitting openbaar is", "it is not known whether the hearing is public"
    ),
)

taakstraf_uren = number(
    "procedure.taakstraf_uren",
    unit="uur",
    item="feit",
    ask=Text(
        "Hoeveel uren taakstraf bevat de strafbeschikking?",
        "How many hours of task penalty does the penal order contain?",
    ),
    says=Text(
        "de strafbeschikking bevat {value} uur taakstraf",
        "the penal order contains {value} hours of task penalty",
    ),
    unknown=Text(
        "het is niet bekend hoeveel uren taakstraf de strafbeschikking bevat",
        "it is not known how many hours of task penalty the penal order contains",
    ),
)

betalingsverplichting_euro = amount(
    "procedure.betalingsverplichting_euro",
    item="feit",
    ask=Text(
        "Welk bedrag moet op grond van de strafbeschikking worden "
        "betaald, boete en schadevergoeding samen, in euro?",
        "What amount must be paid under the penal order, fine and compensation together, in euros?",
    ),
    says=Text(
        "op grond van de strafbeschikking moet {value} worden betaald",
        "{value} must be paid under the penal order",
    ),
    unknown=Text(
        "het is niet bekend welk bedrag op grond van de strafbeschikking moet worden betaald",
        "it is not known what amount must be paid under the penal order",
    ),
)

geldboete_euro = amount(
    "procedure.geldboete_euro",
    item="feit",
    ask=Text("Hoe hoog is de geldboete, in euro?", "How high is the fine, in euros?"),
    says=Text("de geldboete bedraagt {value}", "the fine is {value}"),
    unknown=Text("het is niet bekend hoe hoog de geldboete is", "it is not known how high the fine is"),
)

boetecategorie = number(
    "procedure.boetecategorie",
    item="feit",
    ask=Text(
        "In welke boetecategorie valt de geldboete (1 tot en met 6)?",
        "In which category does the fine fall (1 to 6)?",
    ),
    says=Text("de geldboete valt in categorie {value}", "the fine falls in category {value}"),
    unknown=Text(
        "het is niet bekend in welke categorie de geldboete valt",
        "it is not known in which category the fine falls",
    ),
)

betreft_minderjarige = yes_no(
    "procedure.betreft_minderjarige",
    ask=Text("Gaat de zaak over een minderjarige?", "Is the case about a minor?"),
    yes=Text("de zaak gaat over een minderjarige", "the case is about a minor"),
    no=Text("de zaak gaat niet over een minderjarige", "the case is not about a minor"),
    unknown=Text(
        "het is niet bekend of de zaak over een minderjarige gaat",
        "it is not known whether the case is about a minor",
    ),
)

zaak_kantonrechter = yes_no(
    "procedure.zaak_kantonrechter",
    ask=Text("Behandelt de kantonrechter de zaak?", "Is the case heard by the cantonal court?"),
    yes=Text("de kantonrechter behandelt de zaak", "the cantonal court hears the case"),
    no=Text("de kantonrechter behandelt de zaak niet", "the cantonal court does not hear the case"),
    unknown=Text(
        "het is niet bekend of de kantonrechter de zaak behandelt",
        "it is not known whether the cantonal court hears the case",
    ),
)

kennelijk_ondergeschikt_belang = judgement(
    "procedure.kennelijk_ondergeschikt_belang",
    by="rechter",
    ask=Text("Is de zaak kennelijk van ondergeschikt belang?", "Is the case clearly of minor importance?"),
    yes=Text("de zaak is kennelijk van ondergeschikt belang", "the case is clearly of minor importance"),
    no=Text(
        "de zaak is niet kennelijk van ondergeschikt belang", "the case is not clearly of minor importance"
    ),
    unknown=Text(
        "het is aan de rechter of de zaak kennelijk van ondergeschikt belang is",
        "it is for the court to decide whether the case is clearly of minor importance",
    ),
)

minderjarige_gelegenheid_op = day(
    "procedure.minderjarige_gelegenheid_op",
    optional=True,
    ask=Text(
        "Op welke datum kreeg de minderjarige gelegenheid zijn mening te geven?",
        "On which date was the minor given the chance to be heard?",
    ),
    says=Text(
        "de minderjarige kreeg op {value} gelegenheid zijn mening te geven",
        "the minor was given the chance to be heard on {value}",
    ),
    unknown=Text(
        "het is niet bekend op welke datum de minderjarige gelegenheid kreeg zijn mening te geven",
        "it is not known on which date the minor was given the chance to be heard",
    ),
)

minderjarige_verschenen = yes_no(
    "procedure.minderjarige_verschenen",
    ask=Text("Is de minderjarige verschenen om zijn mening te geven?", "Did the minor appear to be heard?"),
    yes=Text("de minderjarige is verschenen om zijn mening te geven", "the minor appeared to be heard"),
    no=Text(
        "de minderjarige is niet verschenen om zijn mening te geven", "the minor did not appear to be heard"
    ),
    unknown=Text(
        "het is niet bekend of de minderjarige is verschenen om zijn mening te geven",
        "it is not known whether the minor appeared to be heard",
    ),
)

keer_niet_verschenen = number(
    "procedure.keer_niet_verschenen",
    unit="keer",
    ask=Text(
        "Hoeveel keer is de minderjarige niet verschenen?", "How many times did the minor fail to appear?"
    ),
    says=Text(
        "de minderjarige is {value} keer niet verschenen",
        "the number of times that the minor failed to appear is {value}",
    ),
    unknown=Text(
        "het is niet bekend hoeveel keer de minderjarige niet is verschenen",
        "it is not known how many times the minor failed to appear",
    ),
)

deskundige_draagt_bij = judgement(
    "procedure.deskundige_draagt_bij",
    by="rechter",
    ask=Text(
        "Kan een deskundigenonderzoek mede tot de beslissing leiden?",
        "Can an expert examination contribute to the decision?",
    ),
    yes=Text(
        "een deskundigenonderzoek kan mede tot de beslissing leiden",
        "an expert examination can contribute to the decision",
    ),
    no=Text(
        "een deskundigenonderzoek kan niet mede tot de beslissing leiden",
        "an expert examination cannot contribute to the decision",
    ),
    unknown=Text(
        "het is aan de rechter of een deskundigenonderzoek mede tot de beslissing kan leiden",
        "it is for the court to decide whether an expert examination can contribute to the decision",
    ),
)

weigeringsgrond_inzage = yes_no(
    "procedure.weigeringsgrond_inzage",
    ask=Text("Is er een grond om inzage te weigeren?", "Is there a ground to refuse access to the file?"),
    yes=Text("er is een grond om inzage te weigeren", "there is a ground to refuse access to the file"),
    no=Text("er is geen grond om inzage te weigeren", "there is no ground to refuse access to the file"),
    unknown=Text(
        "het is niet bekend of er een grond is om inzage te weigeren",
        "it is not known whether there is a ground to refuse access to the file",
    ),
)

openbaarheid_zwaarwegend = judgement(
    "procedure.openbaarheid_zwaarwegend",
    by="rechter",
    ask=Text("Pleiten zwaarwegende belangen voor openbaarheid?", "Do weighty interests call for publicity?"),
    yes=Text("zwaarwegende belangen pleiten voor openbaarheid", "weighty interests call for publicity"),
    no=Text(
        "er zijn geen zwaarwegende belangen die voor openbaarheid pleiten",
        "no weighty interests call for publicity",
    ),
    unknown=Text(
        "het is aan de rechter of zwaarwegende belangen voor openbaarheid pleiten",
        "it is for the court to decide whether weighty interests call for publicity",
    ),
)

zaak_loopt = yes_no(
    "procedure.zaak_loopt",
    ask=Text("Loopt er een zaak bij de rechter?", "Is a case pending in court?"),
    yes=Text("er loopt een zaak bij de rechter", "a case is pending in court"),
    no=Text("er loopt geen zaak bij de rechter", "no case is pending in court"),
    unknown=Text(
        "het is niet bekend of er een zaak bij de rechter loopt",
        "it is not known whether a case is pending in court",
    ),
)

behandeling_binnen_zes_weken = day(
    "procedure.behandeling_binnen_zes_weken",
    ask=Text(
        "Op welke datum behandelt de rechtbank het gezagsgeschil?",
        "On which date does the court hear the dispute on authority?",
    ),
    says=Text(
        "de rechtbank behandelt het gezagsgeschil op {value}",
        "the court hears the dispute on authority on {value}",
    ),
    unknown=Text(
        "het is niet bekend op welke datum de rechtbank het gezagsgeschil behandelt",
        "it is not known on which date the court hears the dispute on authority",
    ),
)

artikel_in_werking = yes_no(
    "procedure.artikel_in_werking",
    ask=Text(
        "Is het artikel waarop een beroep wordt gedaan in werking getreden?",
        "Has the article that is relied on entered into force?",
    ),
    yes=Text(
        "het artikel waarop een beroep wordt gedaan is in werking getreden",
        "the article that is relied on has entered into force",
    ),
    no=Text(
        "het artikel waarop een beroep wordt gedaan is niet in werking getreden",
        "the article that is relied on has not entered into force",
    ),
    unknown=Text(
        "het is niet bekend of het artikel waarop een beroep wordt gedaan in werking is getreden",
        "it is not known whether the article that is relied on has entered into force",
    ),
)

gevangenhouding_dagen = number(
    "procedure.gevangenhouding_dagen",
    unit="dag",
    item="feit",
    ask=Text(
        "Voor hoeveel dagen wordt gevangenhouding of gevangenneming bevolen?",
        "For how many days is detention on remand by the court ordered?",
    ),
    says=Text(
        "gevangenhouding of gevangenneming wordt voor {value} dagen bevolen",
        "detention on remand by the court is ordered for {value} days",
    ),
    unknown=Text(
        "het is niet bekend voor hoeveel dagen gevangenhouding of gevangenneming wordt bevolen",
        "it is not known for how many days detention on remand by the court is ordered",
    ),
    optional=True,
)
