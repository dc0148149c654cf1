"""
What is said about a case that cannot be read, in Dutch and English: what is wrong, and what to write.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jeugdrecht.sources import Text

NOT_SAID = Text("", "")


@dataclass(frozen=True, slots=True)
class Words:
    """
    The words for one kind of fault; parts between braces are filled in.

    Args:
        message: what is wrong, without a full stop.
        remedy: what to write instead, without a full stop.
    """

    message: Text
    remedy: Text = NOT_SAID


# --- the file ---------------------------------------------------------------------------------------------

NO_FILE = Words(Text("dit bestand is niet te lezen: {why}", "this file cannot be read: {why}"))
FILE_SAYS: Mapping[type[Exception], Text] = {
    FileNotFoundError: Text("het is er niet", "it is not there"),
    IsADirectoryError: Text("het is een map", "it is a folder"),
    PermissionError: Text("het mag niet worden geopend", "it may not be opened"),
}
FILE_SAYS_ELSE = Text("het systeem weigert het", "the system refuses it")
TOO_LARGE = Words(
    Text("het bestand is groter dan {limit} MB", "the file is larger than {limit} MB"),
    Text(
        "Geef één zaak of één gezin per bestand; voor grote aantallen is er `jeugdrecht bulk`",
        "Give one case or one family per file; for large numbers there is `jeugdrecht bulk`",
    ),
)
UTF_16 = Words(
    Text("het bestand is UTF-16 of UTF-32", "the file is UTF-16 or UTF-32"),
    Text("Bewaar het als UTF-8", "Save it as UTF-8"),
)
NOT_UTF_8 = Words(
    Text("byte {position} (0x{byte:02x}) is geen UTF-8", "byte {position} (0x{byte:02x}) is not UTF-8"),
    Text("Bewaar het bestand als UTF-8", "Save the file as UTF-8"),
)
CONTROL_CHARACTER = Words(
    Text("hier staat een besturingsteken (U+{code:04X})", "there is a control character here (U+{code:04X})"),
    Text("Haal het teken weg", "Remove the character"),
)
EMPTY_FILE = Words(
    Text("er staat niets in", "there is nothing in it"),
    Text(
        "`jeugdrecht case template` geeft een bestand om in te vullen",
        "`jeugdrecht case template` writes a file to fill in",
    ),
)
TOP_IS_NO_BLOCK = Words(
    Text("een zaak is een blok met sleutels", "a case is a block of keys"),
    Text(
        "Begin met `jeugdige:` of `feit:`; een gezin staat onder `cases:`",
        "Start with `jeugdige:` or `feit:`; a family stands under `cases:`",
    ),
)
NOT_YAML = Words(
    Text(
        "dit is geen geldige YAML: {why} (kolom {column})", "this is not valid YAML: {why} (column {column})"
    ),
    Text(
        "Kijk naar inspringing, dubbele punten en aanhalingstekens op en boven deze regel",
        "Look at indentation, colons and quotes on and above this line",
    ),
)
NOT_JSON = Words(
    Text("dit is geen geldige JSON (kolom {column})", "this is not valid JSON (column {column})"),
    Text(
        "Kijk naar komma's, haakjes en aanhalingstekens op en boven deze regel",
        "Look at commas, brackets and quotes on and above this line",
    ),
)
TOO_DEEP = Words(
    Text("dieper genest dan {limit} lagen", "nested deeper than {limit} levels"),
    Text(
        "Een zaak heeft onderwerpen, lijsten en feiten, niet meer",
        "A case has subjects, lists and facts, no more",
    ),
)
TOO_MANY = Words(
    Text("meer dan {limit} waarden", "more than {limit} values"),
    Text("Geef één zaak of één gezin per bestand", "Give one case or one family per file"),
)
ANCHOR = Words(
    Text("ankers (&) worden niet gelezen", "anchors (&) are not read"),
    Text("Schrijf de waarde uit waar zij geldt", "Write the value out where it holds"),
)
ALIAS = Words(
    Text("verwijzingen (*) worden niet gelezen", "aliases (*) are not read"),
    Text("Schrijf de waarde uit waar zij geldt", "Write the value out where it holds"),
)
MERGE = Words(
    Text("samenvoegen (<<) wordt niet gelezen", "merging (<<) is not read"),
    Text("Schrijf de sleutels uit", "Write the keys out"),
)
TAG = Words(
    Text("het type {found} wordt niet gelezen", "the type {found} is not read"),
    Text("Schrijf alleen de waarde", "Write the value only"),
)
SECOND_DOCUMENT = Words(
    Text("na `---` begint een tweede document", "a second document starts after `---`"),
    Text("Zet meer zaken als lijst onder `cases:`", "Put several cases as a list under `cases:`"),
)
KEY_TWICE = Words(
    Text("deze sleutel stond er al (regel {first})", "this key was there already (line {first})"),
    Text("Houd er één", "Keep one"),
)
KEY_IS_NO_TEXT = Words(
    Text("{found} is geen naam van een sleutel", "{found} is no name of a key"),
    Text("Een sleutel is een woord, zoals `jeugdige`", "A key is a word, such as `jeugdige`"),
)
KEY_IS_TRUE = Words(
    Text("een lezer van YAML 1.1 maakte van `on` een True", "a reader of YAML 1.1 turned `on` into True"),
    Text('Geef `read_cases` het pad, of schrijf `"on"`', 'Give `read_cases` the path, or write `"on"`'),
)
NO_ANSWER = Words(
    Text("dit is geen onbesliste rechtsvraag", "this is no unsettled legal question"),
    Text(
        "In dit bestand horen alleen antwoorden op `rechtsvraag`; feiten horen in de zaak",
        "This file holds answers to `rechtsvraag` only; facts belong in the case",
    ),
)
NO_SUCH_TYPE = Words(
    Text("een {found} is geen waarde in een zaak", "a {found} is no value in a case"),
    Text(
        "Geef tekst, getallen, ja/nee, datums, lijsten of dicts",
        "Give text, numbers, booleans, dates, lists or dicts",
    ),
)

# --- keys -------------------------------------------------------------------------------------------------

_NAMES = Text("`jeugdrecht facts` toont alle namen", "`jeugdrecht facts` shows all names")
UNKNOWN_KEY = Words(Text("deze sleutel bestaat niet", "there is no such key"), _NAMES)
UNKNOWN_FACT = Words(Text("{id} bestaat niet", "there is no {id}"), _NAMES)
LIST_IS_NO_FACT = Words(
    Text("{id} is een lijst, geen feit van de zaak", "{id} is a list, not a fact of the case"),
    Text(
        "Schrijf {list}: bovenaan in de zaak, met de onderdelen eronder; {list}: [] als er geen is",
        "Write {list}: at the top of the case, with the items beneath; {list}: [] if there is none",
    ),
)
ELSEWHERE = Words(
    Text("{id} bestaat hier niet", "there is no {id} here"),
    Text("Deze naam staat onder een ander onderwerp", "This name stands under another subject"),
)
FACT_OF_THE_CASE = Words(
    Text("{id} hoort bij de zaak, niet bij een {item}", "{id} belongs to the case, not to a {item}"),
    Text("Zet {id} bovenaan in de zaak", "Put {id} at the top of the case"),
)
FACT_OF_OTHER_ITEM = Words(
    Text("{id} hoort bij een {own}, niet bij een {item}", "{id} belongs to a {own}, not to a {item}"),
    Text("Zet {id} onder `{list}`", "Put {id} under `{list}`"),
)
FACT_TWICE = Words(
    Text("{id} is al opgegeven", "{id} has been given already"),
    Text("Geef een feit één keer, genest of met een punt", "Give a fact once, nested or dotted"),
)
LIST_TWICE = Words(
    Text("`{list}` en `{item}` zijn beide opgegeven", "both `{list}` and `{item}` are given"),
    Text("Zet alles onder `{list}`", "Put everything under `{list}`"),
)
CASES_WITHIN_CASE = Words(
    Text("naast `cases` kan hier alleen `on` staan", "beside `cases` only `on` can stand here"),
    Text("Zet dit in de zaak waar het bij hoort", "Put this in the case it belongs to"),
)
CASES_IS_NO_LIST = Words(
    Text("`cases` is een lijst met minstens één zaak", "`cases` is a list of at least one case"),
    Text("Schrijf elke zaak met een streepje ervoor", "Write each case after a dash"),
)
CASE_ID_TWICE = Words(
    Text("een andere zaak heet ook {found}", "another case is called {found} too"),
    Text("Geef elke zaak een eigen naam", "Give each case a name of its own"),
)

# --- lists and items --------------------------------------------------------------------------------------

NOT_A_BLOCK = Words(
    Text(
        "onder `{key}` horen namen met een waarde, niet {found}",
        "under `{key}` stand names with a value, not {found}",
    ),
    Text(
        "Schrijf `naam: waarde`, ingesprongen op de volgende regels",
        "Write `name: value`, indented on the next lines",
    ),
)
NOT_A_LIST = Words(
    Text("`{list}` is een lijst, niet {found}", "`{list}` is a list, not {found}"),
    Text(
        "Schrijf elk onderdeel met een streepje ervoor, [] als er geen is, of onbekend",
        "Write each item after a dash, [] if there is none, or onbekend",
    ),
)
NOT_AN_ITEM = Words(
    Text(
        "een {item} is een blok met namen en waarden, niet {found}",
        "a {item} is a block of names and values, not {found}",
    ),
    Text("Schrijf `- id: {item}-1` met de feiten eronder", "Write `- id: {item}-1` with its facts below"),
)
ITEM_ID_TWICE = Words(
    Text("{found} is al de id van een ander onderdeel", "{found} is the id of another item already"),
    Text("Geef elk onderdeel een eigen id", "Give each item an id of its own"),
)
NOT_AN_ID = Words(
    Text("{found} kan geen naam zijn", "{found} cannot be a name"),
    Text("Schrijf 1 tot {limit} tekens{without}", "Write 1 to {limit} characters{without}"),
)
COMPLETE_WITHOUT_LIST = Words(
    Text("`{list}` is volledig genoemd maar niet opgegeven", "`{list}` is said to be complete but not given"),
    Text("Schrijf `{list}: []` als er geen is", "Write `{list}: []` if there is none"),
)

# --- values -----------------------------------------------------------------------------------------------

EMPTY = Words(
    Text("hier staat geen waarde", "there is no value here"),
    Text("Laat de sleutel weg of schrijf onbekend", "Leave the key out or write onbekend"),
)
NOT_YES_NO = Words(
    Text("{found} is geen ja of nee", "{found} is not yes or no"),
    Text("Schrijf ja, nee of onbekend", "Write ja, nee or onbekend"),
)
NOT_WHOLE = Words(
    Text("{found} is geen geheel getal", "{found} is not a whole number"),
    Text("Schrijf alleen cijfers, zonder aanhalingstekens{unit}", "Write digits only, without quotes{unit}"),
)
OUT_OF_BOUNDS = Words(
    Text("{found} ligt niet tussen {low} en {high}", "{found} does not lie between {low} and {high}"),
    Text(
        "Schrijf een getal van {low} tot en met {high}{unit}", "Write a number from {low} up to {high}{unit}"
    ),
)
NOT_AN_AMOUNT = Words(
    Text("{found} is geen bedrag in euro's", "{found} is not an amount in euros"),
    Text(
        "Schrijf 900 of 900,50: hoogstens twee decimalen, geen punten tussen duizendtallen",
        "Write 900 or 900.50: at most two decimals, nothing between thousands",
    ),
)
NOT_A_PLACE = Words(
    Text("{found} is geen vindplaats in de wet", "{found} is no place in the law"),
    Text(
        "Schrijf het artikel met zijn wet, zoals sr:310, sr:285:1 of art. 310 Sr",
        "Write the article with its act, as sr:310, sr:285:1 or art. 310 Sr",
    ),
)
NOT_A_DAY = Words(
    Text("{found} is geen datum", "{found} is not a date"),
    Text("Schrijf jaar-maand-dag, zoals 2026-03-01", "Write year-month-day, as 2026-03-01"),
)
NO_SUCH_DAY = Words(
    Text("{found} is geen bestaande dag", "{found} is not an existing day"),
    Text("Schrijf een dag die bestaat, zoals 2026-03-01", "Write a day that exists, as 2026-03-01"),
)
DAY_OUT_OF_BOUNDS = Words(
    Text("{found} ligt niet tussen 1900 en 2199", "{found} does not lie between 1900 and 2199"),
    Text(
        "Schrijf een dag van 1900-01-01 tot en met 2199-12-31", "Write a day from 1900-01-01 up to 2199-12-31"
    ),
)
NOT_A_CHOICE = Words(
    Text("{found} is geen antwoord op {id}", "{found} is not an answer to {id}"),
    Text("Schrijf een van: {values}", "Write one of: {values}"),
)
NOT_A_TEXT = Words(
    Text("{found} is geen tekst", "{found} is not a text"),
    Text("Schrijf tekst tussen aanhalingstekens", "Write text between quotes"),
)
TEXT_TOO_LONG = Words(
    Text("deze tekst heeft {count} tekens", "this text has {count} characters"),
    Text("Schrijf er hoogstens {limit}", "Write at most {limit}"),
)
TEXT_NOT_PLAIN = Words(
    Text(
        "{found} bevat een besturingsteken of een nieuwe regel",
        "{found} holds a control character or a line break",
    ),
    Text("Schrijf gewone tekst op één regel", "Write plain text on one line"),
)
NVT_NOT_POSSIBLE = Words(
    Text("nvt kan niet bij {id}", "nvt is not possible for {id}"),
    Text(
        "Schrijf een waarde of onbekend, of laat de sleutel weg",
        "Write a value or onbekend, or leave the key out",
    ),
)
ONE_VALUE = Words(
    Text("hier hoort één waarde, geen lijst", "here belongs one value, not a list"),
    Text(
        "Schrijf één waarde, of `disputed:` met wat elke partij zegt",
        "Write one value, or `disputed:` with what each side says",
    ),
)
NEEDS_A_DAY = Words(
    Text("de peildatum is een dag", "the reference date is a day"),
    Text(
        "Schrijf een dag zoals 2026-03-01, of laat `on` weg voor vandaag",
        "Write a day such as 2026-03-01, or leave `on` out for today",
    ),
)
TWO_REFERENCE_DATES = Words(
    Text(
        "`on` en `zaak.peildatum` noemen twee dagen: {first} en {second}",
        "`on` and `zaak.peildatum` name two days: {first} and {second}",
    ),
    Text("Schrijf er één", "Write one"),
)

# --- provenance -------------------------------------------------------------------------------------------

NO_VALUE = Words(
    Text("een blok bij een feit heeft `value` of `disputed`", "a block at a fact has `value` or `disputed`"),
    Text(
        "Schrijf {{value: …, by: …}}, of {{disputed: [{{value: …, by: …}}, …]}}",
        "Write {{value: …, by: …}}, or {{disputed: [{{value: …, by: …}}, …]}}",
    ),
)
UNKNOWN_PROVENANCE = Words(
    Text("{key} zegt niets over de herkomst", "{key} says nothing about where it comes from"),
    Text(
        "Bij `value` kunnen staan: by, because, on, source",
        "Beside `value` can stand: by, because, on, source",
    ),
)
BESIDE_DISPUTED = Words(
    Text("naast `disputed` kan niets staan", "nothing can stand beside `disputed`"),
    Text("Zet de herkomst bij elke versie", "Put the provenance with each version"),
)
TOO_FEW_VERSIONS = Words(
    Text(
        "`disputed` is een lijst van minstens twee versies", "`disputed` is a list of at least two versions"
    ),
    Text("Schrijf wat elke partij zegt, of onbekend", "Write what each side says, or onbekend"),
)
VERSION_WITHOUT_VALUE = Words(
    Text("een versie heeft een waarde", "a version has a value"),
    Text("Schrijf {{value: …, by: …}} voor elke partij", "Write {{value: …, by: …}} for each side"),
)

# --- facts together ---------------------------------------------------------------------------------------

BEFORE_BIRTH = Words(
    Text("{found} ligt voor de geboorte ({birth})", "{found} lies before the birth ({birth})"),
    Text("Verbeter een van beide dagen{unborn}", "Correct one of the two days{unborn}"),
)
ENDS_BEFORE_START = Words(
    Text("{found} ligt voor {other} ({start})", "{found} lies before {other} ({start})"),
    Text("Verbeter een van beide dagen", "Correct one of the two days"),
)

# --- pieces -----------------------------------------------------------------------------------------------

AND_MORE = Words(Text("en nog {count} fouten", "and {count} more faults"))
UNBORN = Text(
    "; liep dit al voor de geboorte, geef dan jeugdige.ongeboren op: ja, of nvt nu het kind geboren is",
    "; if this ran before the birth already, give jeugdige.ongeboren: ja, or nvt now that the child is born",
)
WITHOUT_SIGNS = Text(", zonder : = @ en besturingstekens", ", without : = @ and control characters")
WITHOUT_CONTROL = Text(", zonder besturingstekens", ", without control characters")
IN_UNIT = Text(" (eenheid: {unit})", " (unit: {unit})")
UNITS = {
    unit.nl: unit
    for unit in (
        Text("jaar", "year"), Text("maand", "month"), Text("week", "week"), Text("dag", "day"),
        Text("uur", "hour"), Text("keer", "time"), Text("zaak per jaar", "case per year"),
        Text("graad", "degree"),
    )
}  # fmt: skip
"""The units of facts, by the name that a fact gives."""
A_LIST = Text("een lijst", "a list")
A_BLOCK = Text("een blok", "a block")
NOTHING = Text("niets", "nothing")
YAML_SAYS = {
    "mapping values are not allowed": Text("een dubbele punt waar die niet kan", "a colon where none can be"),
    "cannot start any token": Text(
        "een teken dat hier niet kan, zoals een tab", "a character that cannot be here, such as a tab"
    ),
    "found unexpected end of stream": Text("een aanhalingsteken is niet gesloten", "a quote is not closed"),
    "unexpected end of stream": Text("een aanhalingsteken is niet gesloten", "a quote is not closed"),
    "could not find expected ':'": Text("er ontbreekt een dubbele punt", "a colon is missing"),
    "expected ',' or '}'": Text("er ontbreekt een komma of }", "a comma or } is missing"),
    "expected ',' or ']'": Text("er ontbreekt een komma of ]", "a comma or ] is missing"),
    "undefined alias": Text("een verwijzing (*) zonder doel", "an alias (*) without an aim"),
}
YAML_SAYS_ELSE = Text("dit past niet bij wat erboven staat", "this does not fit what stands above it")
