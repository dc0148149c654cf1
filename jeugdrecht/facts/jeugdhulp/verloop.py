"""
The help and its course: type, form, start, end, resumption, and what was determined about the need for it.

Help that has ended counts as interrupted from its end date on. When it was never resumed there is no
number of months up to the resumption, so that every test on that number is no.
"""

from jeugdrecht.facts.jeugdige import geboortedatum
from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import choice, day, derived, derived_number, event
from jeugdrecht.sources import Text

type = choice(
    "jeugdhulp.type",
    "hulp_bij_problematiek",
    "participatie",
    "persoonlijke_verzorging",
    ask=Text("Om welk type jeugdhulp gaat het?", "Which type of youth care is concerned?"),
    says=Text("het type jeugdhulp is {value}", "the type of youth care is {value}"),
    unknown=Text(
        "het is niet bekend om welk type jeugdhulp het gaat",
        "it is not known which type of youth care is concerned",
    ),
)

type_2_of_3 = derived(
    "jeugdhulp.type_2_of_3",
    type.in_("participatie", "persoonlijke_verzorging"),
    ask=Text(
        "Gaat het om hulp bij participatie of persoonlijke verzorging?",
        "Is it participation support or personal care?",
    ),
    yes=Text(
        "het gaat om hulp bij participatie of persoonlijke verzorging",
        "it is participation support or personal care",
    ),
    no=Text(
        "het gaat niet om hulp bij participatie of persoonlijke verzorging",
        "it is neither participation support nor personal care",
    ),
    unknown=Text(
        "het is niet bekend of het om hulp bij participatie of persoonlijke verzorging gaat",
        "it is not known whether it is participation support or personal care",
    ),
)

vorm = choice(
    "jeugdhulp.vorm",
    "pleegzorg",
    "ambulante_jeugdhulp",
    "residentiele_jeugdhulp",
    "gesloten_jeugdhulp",
    "gezinshuis",
    ask=Text(
        "Welke vorm van jeugdhulp krijgt de jeugdige?",
        "Which form of youth care does the young person receive?",
    ),
    says=Text("de vorm van jeugdhulp is {value}", "the form of youth care is {value}"),
    unknown=Text(
        "het is niet bekend welke vorm van jeugdhulp de jeugdige krijgt",
        "it is not known which form of youth care the young person receives",
    ),
)

met_verblijf = derived(
    "jeugdhulp.met_verblijf",
    vorm.in_("pleegzorg", "residentiele_jeugdhulp", "gesloten_jeugdhulp", "gezinshuis"),
    ask=Text("Gaat het om jeugdhulp met verblijf?", "Is it residential youth care?"),
    yes=Text("het gaat om jeugdhulp met verblijf", "it is residential youth care"),
    no=Text("het gaat niet om jeugdhulp met verblijf", "it is not residential youth care"),
    unknown=Text(
        "het is niet bekend of het om jeugdhulp met verblijf gaat",
        "it is not known whether it is residential youth care",
    ),
)

kader = choice(
    "jeugdhulp.kader",
    "vrijwillig",
    "jeugdbescherming",
    "jeugdstrafrecht",
    ask=Text("In welk kader wordt de jeugdhulp verleend?", "In which framework is the youth care provided?"),
    says=Text("het kader van de jeugdhulp is {value}", "the framework of the youth care is {value}"),
    unknown=Text(
        "het is niet bekend in welk kader de jeugdhulp wordt verleend",
        "it is not known in which framework the youth care is provided",
    ),
)

startdatum = day(
    "jeugdhulp.startdatum",
    optional=True,
    ask=Text(
        "Op welke datum is de jeugdhulp begonnen (nvt: nog niet)?",
        "On which date did the youth care start (nvt: not yet)?",
    ),
    says=Text("de jeugdhulp is begonnen op {value}", "the youth care started on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de jeugdhulp is begonnen",
        "it is not known on which date the youth care started",
    ),
)

leeftijd_bij_start = derived_number(
    "jeugdhulp.leeftijd_bij_start",
    geboortedatum.age_on(startdatum),
    unit="jaar",
    ask=Text(
        "Hoe oud was de jeugdige bij de start van de jeugdhulp?",
        "How old was the young person when the youth care started?",
    ),
    says=Text(
        "de jeugdige was {value} jaar bij de start van de jeugdhulp",
        "the young person was {value} years old when the youth care started",
    ),
    unknown=Text(
        "het is niet bekend hoe oud de jeugdige was bij de start van de jeugdhulp",
        "it is not known how old the young person was when the youth care started",
    ),
)

gestart_voor_18 = derived(
    "jeugdhulp.gestart_voor_18",
    leeftijd_bij_start.less_than(18),
    ask=Text(
        "Is de jeugdhulp voor de achttiende verjaardag begonnen?",
        "Did the youth care start before the eighteenth birthday?",
    ),
    yes=Text(
        "de jeugdhulp is voor de achttiende verjaardag begonnen",
        "the youth care started before the eighteenth birthday",
    ),
    no=Text(
        "de jeugdhulp is niet voor de achttiende verjaardag begonnen",
        "the youth care did not start before the eighteenth birthday",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdhulp voor de achttiende verjaardag is begonnen",
        "it is not known whether the youth care started before the eighteenth birthday",
    ),
)

einddatum = day(
    "jeugdhulp.einddatum",
    optional=True,
    ask=Text(
        "Op welke datum is de jeugdhulp geëindigd (nvt: zij loopt nog zonder einddatum)?",
        "On which date did the youth care end (nvt: it still runs without an end date)?",
    ),
    says=Text("de jeugdhulp is geëindigd op {value}", "the youth care ended on {value}"),
    unknown=Text(
        "het is niet bekend of en op welke datum de jeugdhulp is geëindigd",
        "it is not known whether and on which date the youth care ended",
    ),
)

datum_hervatting = event(
    "jeugdhulp.datum_hervatting",
    ask=Text("Op welke datum is de jeugdhulp hervat?", "On which date was the youth care resumed?"),
    says=Text("de jeugdhulp is hervat op {value}", "the youth care was resumed on {value}"),
    unknown=Text(
        "het is niet bekend of en op welke datum de jeugdhulp is hervat",
        "it is not known whether and on which date the youth care was resumed",
    ),
)

onderbroken = derived(
    "jeugdhulp.onderbroken",
    einddatum.on_or_before(peildatum),
    ask=Text("Is de jeugdhulp onderbroken of geëindigd?", "Was the youth care interrupted or ended?"),
    yes=Text("de jeugdhulp is onderbroken of geëindigd", "the youth care was interrupted or ended"),
    no=Text("de jeugdhulp is niet onderbroken", "the youth care was not interrupted"),
    unknown=Text(
        "het is niet bekend of de jeugdhulp is onderbroken",
        "it is not known whether the youth care was interrupted or ended",
    ),
)

# Half a year is passed by one day over: 31 January to 31 July is 6, to 1 August 7.
maanden_tot_hervatting = derived_number(
    "jeugdhulp.maanden_tot_hervatting",
    einddatum.months_until(datum_hervatting, begun=True),
    unit="maand",
    ask=Text(
        "Hoeveel maanden lagen tussen het einde en de hervatting "
        "van de jeugdhulp (een begonnen maand telt mee)?",
        "How many months lay between the end and the resumption of "
        "the youth care (a month that has begun counts)?",
    ),
    says=Text(
        "de jeugdhulp werd na {value} maanden hervat", "the youth care was resumed after {value} months"
    ),
    unknown=Text(
        "het is niet bekend na hoeveel maanden de jeugdhulp is hervat",
        "it is not known after how many months the youth care was resumed",
    ),
)

tijdig_hervat_of_voortgezet = derived(
    "jeugdhulp.tijdig_hervat_of_voortgezet",
    ~onderbroken | maanden_tot_hervatting.at_most(6),
    ask=Text(
        "Is de jeugdhulp voortgezet, of binnen een half jaar hervat?",
        "Was the youth care continued, or resumed within half a year?",
    ),
    yes=Text(
        "de jeugdhulp is voortgezet of binnen een half jaar hervat",
        "the youth care was continued or resumed within half a year",
    ),
    no=Text(
        "de jeugdhulp is niet voortgezet en niet binnen een half jaar hervat",
        "the youth care was neither continued nor resumed within half a year",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdhulp is voortgezet of binnen een half jaar is hervat",
        "it is not known whether the youth care was continued or resumed within half a year",
    ),
)

noodzaak_bepaald = choice(
    "jeugdhulp.noodzaak_bepaald",
    "niet",
    "voor_18",
    "voortzetting",
    "hervatting",
    ask=Text(
        "Wat is over de noodzaak van jeugdhulp bepaald (niet; voor de "
        "achttiende verjaardag; voortzetting; hervatting)?",
        "What was determined about the need for youth care (niet: nothing; voor_18: before the "
        "eighteenth birthday; voortzetting: continuation; hervatting: resumption)?",
    ),
    says=Text(
        "over de noodzaak van jeugdhulp is {value} bepaald",
        "what was determined about the need for youth care is {value}",
    ),
    unknown=Text(
        "het is niet bekend wat over de noodzaak van jeugdhulp is bepaald",
        "it is not known what was determined about the need for youth care",
    ),
)

noodzaak_is_bepaald = derived(
    "jeugdhulp.noodzaak_is_bepaald",
    noodzaak_bepaald.in_("voor_18", "voortzetting", "hervatting"),
    ask=Text(
        "Is de noodzaak van jeugdhulp, voortzetting of hervatting bepaald?",
        "Has the need for youth care, its continuation or its resumption been determined?",
    ),
    yes=Text(
        "de noodzaak van jeugdhulp, voortzetting of hervatting is bepaald",
        "the need for youth care, its continuation or its resumption has been determined",
    ),
    no=Text(
        "de noodzaak van jeugdhulp, voortzetting of hervatting is niet bepaald",
        "the need for youth care, its continuation or its resumption has not been determined",
    ),
    unknown=Text(
        "het is niet bekend of de noodzaak van jeugdhulp, voortzetting of hervatting is bepaald",
        "it is not known whether the need for youth care, its "
        "continuation or its resumption has been determined",
    ),
)

datum_noodzaak_bepaald = day(
    "jeugdhulp.datum_noodzaak_bepaald",
    optional=True,
    ask=Text(
        "Op welke datum is de noodzaak van jeugdhulp bepaald (nvt: niet bepaald)?",
        "On which date was the need for youth care determined (nvt: not determined)?",
    ),
    says=Text(
        "de noodzaak van jeugdhulp is bepaald op {value}", "the need for youth care was determined on {value}"
    ),
    unknown=Text(
        "het is niet bekend op welke datum de noodzaak van jeugdhulp is bepaald",
        "it is not known on which date the need for youth care was determined",
    ),
)

leeftijd_bij_bepaling = derived_number(
    "jeugdhulp.leeftijd_bij_bepaling",
    geboortedatum.age_on(datum_noodzaak_bepaald),
    unit="jaar",
    ask=Text(
        "Hoe oud was de jeugdige toen de noodzaak van jeugdhulp werd bepaald?",
        "How old was the young person when the need for youth care was determined?",
    ),
    says=Text(
        "de jeugdige was {value} jaar toen de noodzaak van jeugdhulp werd bepaald",
        "the young person was {value} years old when the need for youth care was determined",
    ),
    unknown=Text(
        "het is niet bekend hoe oud de jeugdige was toen de noodzaak van jeugdhulp werd bepaald",
        "it is not known how old the young person was when the need for youth care was determined",
    ),
)
