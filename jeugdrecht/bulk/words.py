"""
What is said about tables of cases, in Dutch and English.
"""

from jeugdrecht.sources import Text

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
