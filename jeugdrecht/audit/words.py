"""
What is said of a table of norms that cannot be read.
"""

from jeugdrecht.cases.words import Words
from jeugdrecht.sources import Text

NO_TABLE = Words(
    Text("dit is geen normentabel", "this is no table of norms"),
    Text(
        "Begin met `schema: {schema}`, `titel:` en `normen:`",
        "Begin with `schema: {schema}`, `titel:` and `normen:`",
    ),
)
OTHER_SCHEMA = Words(
    Text("het schema is {found}", "the schema is {found}"),
    Text("Schrijf {schema}", "Write {schema}"),
)
NO_NORMS = Words(
    Text("er is geen lijst van normen", "there is no list of norms"),
    Text(
        "Schrijf onder `normen:` een lijst: - id: …, norm: …",
        "Write a list under `normen:`: - id: …, norm: …",
    ),
)
NO_BLOCK = Words(
    Text(
        "een norm is een blok met id en norm, niet {found}", "a norm is a block with id and norm, not {found}"
    ),
    Text("Schrijf - id: nk-1 en daaronder norm: …", "Write - id: nk-1 and beneath it norm: …"),
)
TWICE = Words(
    Text("de norm {id} staat er al", "the norm {id} is there already"),
    Text("Geef elke norm een eigen id", "Give each norm its own id"),
)
UNKNOWN_KEY = Words(
    Text("dit kent een normentabel niet", "a table of norms does not know this"),
    Text("Kies uit {known}", "Choose from {known}"),
)
MISSING = Words(
    Text("{key} ontbreekt", "{key} is missing"),
    Text("Voeg `{key}:` toe", "Add `{key}:`"),
)
NO_TEXT = Words(
    Text("hier hoort een tekst, niet {found}", "this must be a text, not {found}"),
    Text("Schrijf de tekst achter de sleutel", "Write the text after the key"),
)
TOO_LONG = Words(
    Text("deze tekst is langer dan {most} tekens", "this text is longer than {most} characters"),
    Text("Vat hem samen, en noem de vindplaats bij bron", "Summarise it, and name the place under bron"),
)
NOT_ONE_OF = Words(
    Text("{found} kan hier niet", "{found} is not possible here"),
    Text("Kies uit {allowed}", "Choose from {allowed}"),
)
NO_PLACE = Words(
    Text("{found} is geen bepaling", "{found} is no provision"),
    Text("Schrijf haar als jw:3.4:4", "Write it as jw:3.4:4"),
)
NO_DAY = Words(
    Text("{found} is geen dag", "{found} is no day"),
    Text("Schrijf een dag als 2026-03-01", "Write a day as 2026-03-01"),
)
