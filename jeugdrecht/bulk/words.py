"""
What is said about tables of cases, in Dutch and English.
"""

from jeugdrecht.sources import Lang, Text

NO_FACT = Text("geen gegeven heet zo", "no fact has this name")
NO_FACT_DO = Text(
    "Schrijf het id van een gegeven met `__` voor de punt, of haal de kolom weg",
    "Write the id of a fact with `__` for the dot, or remove the column",
)
DOT = Text("een kolom heeft `__` waar een id een punt heeft", "a column has `__` where an id has a dot")
WRITE = Text("Schrijf {name}", "Write {name}")
NO_FLAG = Text("dit gegeven kan niet `nvt` zijn", "this fact cannot be `nvt` (not applicable)")
HOLDS_MORE = Text(
    "deze kolom bevat {kind}; een gegeven is één waarde", "this column holds {kind}; a fact is one value"
)
MAKE_COLUMNS = Text("Maak er kolommen met één waarde van", "Make it columns of one value")
SAME_NAME = Text("de uitvoer heeft al een kolom met deze naam", "the output has a column of this name")
RENAME = Text("Geef de kolom een andere naam", "Give the column another name")
CARRIED = Text(
    "De kolom {name} is geen gegeven en gaat mee naar de uitvoer; bedoelde u {near}?",
    "The column {name} is no fact and is passed on to the output; did you mean {near}?",
)
NO_SUCH_LIST = Text("geen lijst heet {found}", "no list is called {found}")
CHOOSE = Text("Kies uit {allowed}", "Choose from {allowed}")
IN_ROWS = Text(
    "de rijen zelf hebben al kolommen van deze lijst: {names}",
    "the rows themselves have columns of this list: {names}",
)
ONE_PLACE = Text("Geef de lijst op één plaats", "Give the list in one place")
NEEDS_CASE = Text(
    "deze lijst hoort bij zaken, en {table} heeft geen kolom `case`",
    "this list belongs to cases, and {table} has no column `case`",
)
ADD_CASE = Text("Geef elke rij de naam van haar zaak", "Give each row the name of its case")
OF_ITEM = Text(
    "{decision} gaat over een {item}; daarvan zijn hier geen rijen",
    "{decision} is about a {item}; there are no rows of these here",
)
ROWS_OF = Text("Geef een tabel met een rij per {item}", "Give a table with a row for each {item}")
SEVERAL = Text(
    "één SELECT heeft één soort rijen, en deze beslissingen gaan over verschillende: {named}",
    "one SELECT has one kind of rows, and these decisions are about several: {named}",
)
ONE_AT_A_TIME = Text("Vraag per soort een SELECT", "Ask for a SELECT for each kind")
NOTHING_ASKED = Text("er is geen beslissing genoemd", "no decision was named")
NAME_ONE = Text("Noem er minstens een", "Name at least one")
DECLINED = Text("SQL geeft {decision} niet: {why}", "SQL does not give {decision}: {why}")
BY_BULK = Text(
    "`jeugdrecht bulk` beslist deze per rij met de gewone engine",
    "`jeugdrecht bulk` decides it row by row with the usual engine",
)
NO_DIALECT = Text("{found} is geen dialect", "{found} is no dialect")

# --- rows that cannot be decided --------------------------------------------------------------------------

NOT_YES_NO = Text("geen ja of nee", "not yes or no")
NOT_WHOLE = Text("geen geheel getal", "not a whole number")
NOT_AMOUNT = Text("geen bedrag in euro's", "not an amount in euros")
OUT_OF_BOUNDS = Text("ligt niet tussen {low} en {high}", "does not lie between {low} and {high}")
NO_DAY = Text(
    "geen bestaande dag tussen 1900 en 2199, geschreven als 2026-03-01",
    "no existing day between 1900 and 2199, written as 2026-03-01",
)
NOT_A_CHOICE = Text("niet een van: {values}", "not one of: {values}")
NOT_PLAIN = Text(
    "geen tekst van één regel van hoogstens {limit} tekens",
    "no text of one line of at most {limit} characters",
)
NOT_AN_ID = Text(
    "een bepaling staat hier als id, zoals sr:310", "a provision is written here as its id, as sr:310"
)
BEFORE_BIRTH = Text("ligt voor de geboorte", "lies before the birth")
ENDS_BEFORE_START = Text("ligt voor {other}", "lies before {other}")
CONTRADICTS = Text(
    "volgt niet uit de andere gegevens van deze rij", "does not follow from the other facts of this row"
)
SAID_TWICE = Text(
    "heeft een waarde en is ook onbekend of niet van toepassing",
    "has a value and is unknown or not applicable as well",
)
ROWS_DIFFER = Text("de rijen van deze zaak verschillen hierin", "the rows of this case differ in this")
BROKEN_LINE = Text(
    "deze regel heeft niet de kolommen van de kop", "this line lacks the columns of the header"
)
WRONG_KIND = Text(
    "deze kolom bevat {kind}; dit gegeven is {wanted}", "this column holds {kind}; this fact is {wanted}"
)
WANTED = {
    "bool": Text("ja of nee", "yes or no"),
    "int": Text("een geheel getal", "a whole number"),
    "euro": Text("een bedrag in euro's", "an amount in euros"),
    "date": Text("een dag", "a day"),
    "enum": Text("een woord", "a word"),
    "text": Text("een tekst", "a text"),
}
OTHER_TYPE = Text("Geef de kolom een ander type", "Give the column another type")

# --- what SQL declines ------------------------------------------------------------------------------------

_RUNS = Text(
    "welk item van een lijst op een dag loopt, wordt niet in SQL gezocht",
    "which item of a list runs on a day is not looked for in SQL",
)
REASONS = {
    "EndOfTerm": Text(
        "een wettelijke termijn vraagt de kalender van feestdagen",
        "a statutory term needs the calendar of holidays",
    ),
    "ListOf": Text("een lijst van records is geen kolom", "a list of records is no column"),
    "Checklist": Text("de normen van een toets zijn geen kolom", "the norms of an audit are no column"),
    "HoldsOn": _RUNS,
    "TextOn": _RUNS,
    "StartOn": _RUNS,
}


def reason_of(node: str, told: str, lang: Lang) -> str:
    """
    Why SQL declines a node or a shape, in words for people.

    Args:
        node: its name.
        told: what the engine says itself.
        lang: the language.
    """
    return REASONS[node].in_(lang) if node in REASONS else told
