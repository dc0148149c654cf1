"""
Words that the help of several commands shares.
"""

from jeugdrecht.cli.language import Words

ID = "ID"
DATA_FORMATS = ("text", "json")
REGISTER_FORMATS = ("text", "json", "csv")
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
LOG = Words(
    "schrijf in dit logboek dat de opdracht is uitgevoerd, zonder feiten (ook: JEUGDRECHT_LOG)",
    "note in this log that the command ran, without facts (also: JEUGDRECHT_LOG)",
)
LOG_SUBJECT = Words(
    "een pseudoniem van de betrokkene voor het logboek; nooit een naam of nummer",
    "a pseudonym of the data subject for the log; never a name or a number",
)
PSEUDONYM = Words("PSEUDONIEM", "PSEUDONYM")
RECEIPT_KEY = Words(
    "een bestand met een geheim van uw organisatie, zonder welk het bewijs niets laat raden",
    "a file with a secret of your organisation, without which the receipt lets nothing be guessed",
)
CASE_FILE = Words(
    "een YAML- of JSON-bestand, of - voor standaardinvoer", "a YAML or JSON file, or - for standard input"
)
