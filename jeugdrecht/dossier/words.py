"""
What is said about a dossier that cannot be read, in Dutch and English: what is wrong, and what to write.
"""

from jeugdrecht.cases.words import Words
from jeugdrecht.sources import Text

TOP_IS_NO_BLOCK = Words(
    Text(
        "een dossier is een blok met `dossier` en `events`", "a dossier is a block of `dossier` and `events`"
    ),
    Text("Schrijf `events:` met daaronder de gebeurtenissen", "Write `events:` with the events beneath it"),
)
UNKNOWN_KEY = Words(
    Text("deze sleutel bestaat niet in een dossier", "there is no such key in a dossier"),
    Text("Kies uit {allowed}", "Choose from {allowed}"),
)
NO_EVENTS = Words(
    Text("dit is geen dossier: er staat geen `events` in", "this is no dossier: there is no `events` in it"),
    Text("Schrijf `events:` met daaronder de gebeurtenissen", "Write `events:` with the events beneath it"),
)
EVENTS_IS_NO_LIST = Words(
    Text("`events` is een lijst van gebeurtenissen", "`events` is a list of events"),
    Text("Begin elke gebeurtenis met een streepje", "Begin each event with a dash"),
)
EVENT_IS_NO_BLOCK = Words(
    Text("een gebeurtenis is een blok met sleutels", "an event is a block of keys"),
    Text("Schrijf minstens `id`, `kind` en `on`", "Write at least `id`, `kind` and `on`"),
)
LEFT_OUT = Words(
    Text("`{key}` ontbreekt bij deze gebeurtenis", "`{key}` is missing from this event"),
    Text("Schrijf {write}", "Write {write}"),
)
WRITE_ID = Text("een naam die in dit dossier een keer voorkomt", "a name that occurs once in this dossier")
WRITE_KIND = Text(
    "een soort; `jeugdrecht dossier kinds` toont ze", "a kind; `jeugdrecht dossier kinds` lists them"
)
WRITE_DAY = Text("de dag waarop het gebeurde, als 2026-03-01", "the day on which it happened, as 2026-03-01")
NO_SUCH_KIND = Words(
    Text("er is geen soort gebeurtenis {found}", "there is no kind of event {found}"),
    Text("`jeugdrecht dossier kinds` toont de soorten", "`jeugdrecht dossier kinds` lists the kinds"),
)
NO_SUCH_ACTOR = Words(
    Text("{found} is geen hoedanigheid", "{found} is no capacity"),
    Text(
        "Schrijf in welke hoedanigheid iemand handelt, zoals gi, en nooit een naam",
        "Write in which capacity someone acts, such as gi, and never a name",
    ),
)
NOT_THIS_ACTOR = Words(
    Text("bij {kind} kan `by` niet {found} zijn", "with {kind} `by` cannot be {found}"),
    Text("Kies uit {allowed}", "Choose from {allowed}"),
)
ACTOR_LEFT_OUT = Words(
    Text("bij {kind} hoort `by`: wie het deed", "{kind} needs `by`: who did it"),
    Text("Kies uit {allowed}", "Choose from {allowed}"),
)
RECORDED_BEFORE = Words(
    Text(
        "vastgelegd op {recorded}, maar gebeurd op {on}: een dossier bevat wat is gebeurd",
        "recorded on {recorded}, but happened on {on}: a dossier holds what has happened",
    ),
    Text(
        "Zet een dag die nog moet komen in `data` van een andere gebeurtenis",
        "Put a day that is still to come into `data` of another event",
    ),
)
BOTH_AIMS = Words(
    Text("een gebeurtenis verbetert of trekt in, niet allebei", "an event corrects or withdraws, not both"),
    Text("Houd `corrects` of `withdraws`", "Keep `corrects` or `withdraws`"),
)
WITHDRAWAL_SAYS = Words(
    Text("een intrekking zegt zelf niets", "a withdrawal says nothing itself"),
    Text("Laat `data`, `about` en `complete` weg", "Leave out `data`, `about` and `complete`"),
)
WITHDRAWS_NOTHING = Words(
    Text("een intrekking noemt wat zij intrekt", "a withdrawal names what it withdraws"),
    Text("Schrijf `withdraws:` met de id", "Write `withdraws:` with the id"),
)
KIND_OF_WITHDRAWAL = Words(
    Text("alleen een intrekking trekt in", "only a withdrawal withdraws"),
    Text("Schrijf `kind: intrekking`", "Write `kind: intrekking`"),
)
NO_SUCH_EVENT = Words(
    Text("er is geen gebeurtenis {found} in dit dossier", "there is no event {found} in this dossier"),
    Text("Noem de id van een gebeurtenis die er staat", "Name the id of an event that is there"),
)
CORRECTS_WITHDRAWAL = Words(
    Text(
        "{found} is een intrekking, en die kan niet worden verbeterd",
        "{found} is a withdrawal, which cannot be corrected",
    ),
    Text(
        "Trek de intrekking in met `withdraws:`, en verbeter daarna de gebeurtenis zelf",
        "Withdraw the withdrawal with `withdraws:`, then correct the event itself",
    ),
)
ROUND = Words(
    Text("verbeteringen wijzen in een kring naar elkaar", "corrections point at each other in a circle"),
    Text("Laat er een weg", "Leave one out"),
)
ID_TWICE = Words(
    Text(
        "de id {found} is al gebruikt voor een andere gebeurtenis{first}",
        "the id {found} was used for another event already{first}",
    ),
    Text(
        "Een gebeurtenis wordt niet veranderd: geef een nieuwe id en schrijf `corrects:`",
        "An event is not changed: give a new id and write `corrects:`",
    ),
)
FIRST_AT = Text(" (regel {line})", " (line {line})")
NEEDS = Words(
    Text("bij {kind} hoort `{fact}`", "{kind} needs `{fact}`"),
    Text("Schrijf het onder `data`", "Write it under `data`"),
)
SETTLED_BY_KIND = Words(
    Text("dit volgt al uit de soort gebeurtenis", "this follows from the kind of event already"),
    Text("Laat het weg, of kies een andere soort", "Leave it out, or choose another kind"),
)
FACT_OF_ITEM = Words(
    Text(
        "dit gegeven hoort bij een {item}, en deze gebeurtenis gaat daar niet over",
        "this fact belongs to a {item}, and this event is not about one",
    ),
    Text("Maak er een eigen gebeurtenis van", "Make it an event of its own"),
)
ABOUT_LEFT_OUT = Words(
    Text(
        "niet te zien is over welke {item} dit gaat{known}",
        "it cannot be seen which {item} this is about{known}",
    ),
    Text("Schrijf `about:` met de naam ervan", "Write `about:` with its name"),
)
ABOUT_KNOWN = Text(": er zijn {items}", ": there are {items}")
ABOUT_NONE = Text(": er is er nog geen", ": there is none yet")
NO_SUCH_ITEM = Words(
    Text("er is op die dag geen {item} {found}", "on that day there is no {item} {found}"),
    Text(
        "Noem een {item} die er is, of leg eerst vast dat die begon",
        "Name a {item} that exists, or first record that it began",
    ),
)
OPENED_TWICE = Words(
    Text("{found} is al begonnen met gebeurtenis {first}", "{found} has begun already with event {first}"),
    Text("Geef `about` een andere naam", "Give `about` another name"),
)
ABOUT_NOTHING = Words(
    Text(
        "een gebeurtenis van soort {kind} gaat nergens apart over", "an event of kind {kind} is about no item"
    ),
    Text("Laat `about` weg", "Leave `about` out"),
)
NO_SUCH_LIST = Words(
    Text("er is geen lijst {found}", "there is no list {found}"),
    Text("Kies uit {allowed}", "Choose from {allowed}"),
)
OTHER_DOSSIER = Words(
    Text(
        "deze regel is van dossier {found}, de vorige van {first}",
        "this line is of dossier {found}, not {first}",
    ),
    Text("Houd elk dossier in een eigen bestand", "Keep each dossier in a file of its own"),
)
BEFORE_BIRTH = Words(
    Text("{on} ligt voor de geboorte op {birth}", "{on} lies before the birth on {birth}"),
    Text("Verbeter een van beide", "Correct one of the two"),
)
