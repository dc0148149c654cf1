"""
Words that the help of several commands shares.
"""

from jeugdrecht.cli.language import Words

ID = "ID"
DATA_FORMATS = ("text", "json")
GRAPH_FORMATS = ("mermaid", "dot", "svg", "json")
DAY = Words("DATUM", "DATE")
ON = Words(
    "de peildatum, zoals 2026-03-01, in plaats van die in de zaak",
    "the reference date, as 2026-03-01, instead of the case's own",
)
ANSWERS = Words(
    "eigen antwoorden op onbesliste rechtsvragen (YAML), voor wat de zaak openlaat",
    "your own answers to unsettled legal questions (YAML), where the case gives none",
)
FORMAT_OF = Words("de vorm: {} (anders: text)", "the form: {} (default: text)")
FORMAT = Words("de vorm (anders: text)", "the form (default: text)")
FILE = Words("BESTAND", "FILE")
OUTPUT = Words(
    "schrijf naar dit nieuwe bestand; een bestand dat er al is blijft staan",
    "write to this new file; a file that is there stays as it is",
)
CASE_FILE = Words(
    "een YAML- of JSON-bestand, of - voor standaardinvoer", "a YAML or JSON file, or - for standard input"
)
