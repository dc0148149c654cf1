"""
What the readers and the store say when something is wrong.
"""

from jeugdrecht.sources import Text

NO_PART = Text("het onderdeel voor wetteksten ontbreekt", "the part for official texts is missing")
INSTALL = Text(
    'Installeer het met: pip install "jeugdrecht[corpus]"', 'Install it: pip install "jeugdrecht[corpus]"'
)
NO_FILE = Text("dit bestand is niet te openen: {why}", "this file cannot be opened: {why}")
IS_FOLDER = Text("dit is een map", "this is a folder")
CHECK_NAME = Text("Controleer de naam", "Check the name")
TOO_LARGE = Text(
    "dit bestand is (uitgepakt) groter dan {limit} MB", "this file is larger than {limit} MB (unpacked)"
)
GIVE_ONE = Text("Geef de tekst van één regeling", "Give the text of one instrument")
IS_ZIP = Text("dit is een zip-bestand", "this is a zip file")
UNPACK = Text("Pak het uit en geef het XML-bestand", "Unpack it and give the XML file")
BAD_GZIP = Text("dit gzip-bestand is beschadigd of onvolledig", "this gzip file is damaged or incomplete")
FETCH_AGAIN = Text("Haal het opnieuw op", "Fetch it again")
OWN_DTD = Text(
    "dit bestand brengt een eigen DTD mee; die kan entiteiten bevatten en wordt niet gelezen",
    "this file brings a DTD of its own; that may hold entities and is not read",
)
NO_DTD = Text(
    "Geef het XML-bestand zoals wetten.overheid.nl het geeft", "Give the file as published, unaltered"
)
NOT_XML = Text("dit is geen welgevormde XML ({why})", "this is not well-formed XML ({why})")
TOO_DEEP = Text("hier zijn te veel elementen genest", "elements are nested too deep here")
ENTITY = Text(
    "hier staat {found}, een entiteit die het bestand niet zelf oplost",
    "here stands {found}, an entity that the file does not resolve itself",
)
EMPTY = Text("dit bestand is leeg", "this file is empty")
UNKNOWN_ROOT = Text(
    "het eerste element is <{root}>; dat is geen tekst en geen wetstechnische informatie van het BWB",
    "the first element is <{root}>; that is no text and no legislative history of the official database",
)
FORMS = Text(
    "Geef een toestand (XML), de oudere XML, wetstechnische informatie (WTI) of YAML van regelrecht",
    "Give a toestand (XML), the older XML, legislative history (WTI) or YAML of regelrecht",
)
NO_BWB = Text("nergens staat van welke regeling dit is", "nothing says of which instrument this is")
GIVE_BWB = Text(
    "Geef --bwb, zoals --bwb BWBR0001854, of zet de id in de bestandsnaam",
    "Give --bwb, as --bwb BWBR0001854, or put the id in the name of the file",
)
BWB_DIFFERS = Text(
    "het bestand zegt zelf {found}, en opgegeven is {given}", "the file itself says {found}, given is {given}"
)
WRONG_BWB = Text("{found} is geen id van een regeling", "{found} is no id of an instrument")
NO_EDITION = Text(
    "nergens staat vanaf welke dag deze tekst geldt", "nothing says from which day this text holds"
)
GIVE_EDITION = Text(
    "Geef --edition, zoals --edition 2014-04-01, of zet de hele dag in de bestandsnaam",
    "Give --edition, as --edition 2014-04-01, or put the whole day in the name of the file",
)
EDITION_DIFFERS = Text(
    "de tekst zegt zelf {found}, en opgegeven is {given}", "the text itself says {found}, given is {given}"
)
WRONG_DAY = Text("{found} is geen dag", "{found} is no day")
WRITE_DAY = Text("Schrijf een dag als 2014-04-01", "Write a day as 2014-04-01")
NO_ARTICLES = Text("hierin staat geen enkel artikel met een nummer", "this holds no article with a number")
NOT_YAML = Text("dit is geen leesbare YAML ({why})", "this is not readable YAML ({why})")
ALIAS = Text("verwijzingen (* en &) worden niet gelezen", "aliases (* and &) are not read")
NOT_REGELRECHT = Text(
    "de sleutel {key} ontbreekt of is geen {kind}", "the key {key} is missing or is no {kind}"
)
TEXT = Text("tekst", "text")
LIST = Text("lijst", "list")
NOT_A_CORPUS = Text("dit is geen corpus van jeugdrecht, of het is beschadigd: {why}",
                    "this is no corpus of jeugdrecht, or it is damaged: {why}")  # fmt: skip
MOVE_IT = Text(
    "Kies een andere map, of haal dit bestand zelf weg en voeg de teksten opnieuw toe",
    "Choose another folder, or remove this file yourself and add the texts again",
)
BUSY = Text("een ander programma is bezig met dit corpus", "another program is busy with this corpus")
TRY_AGAIN = Text("Probeer het zo weer", "Try again in a moment")
NO_WRITE = Text("hier kan niet worden geschreven: {why}", "this cannot be written: {why}")
OTHER_FOLDER = Text("Kies een andere map met --corpus", "Choose another folder with --corpus")
NO_CORPUS = Text("er zijn nog geen wetteksten toegevoegd", "no official texts were added yet")
ADD_ONE = Text("Voeg er een toe: jeugdrecht corpus add BESTAND", "Add one: jeugdrecht corpus add FILE")
TAKEN = Text(
    "van {bwb} staat editie {edition} er al, met een andere inhoud, uit {file}",
    "edition {edition} of {bwb} is there already, with other content, from {file}",
)
REPLACE = Text("Geef --replace om die te vervangen", "Give --replace to replace it")
NO_HOME = Text("er is geen map bekend voor wetteksten", "no folder for official texts is known")
SET_FOLDER = Text(
    "Geef --corpus MAP, zet JEUGDRECHT_CORPUS, of installeer jeugdrecht[corpus]",
    "Give --corpus FOLDER, set JEUGDRECHT_CORPUS, or install jeugdrecht[corpus]",
)
