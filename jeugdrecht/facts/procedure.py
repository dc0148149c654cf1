"""
The proceedings, criminal and civil: stage, court, hearing.
"""

from jeugdrecht.logic.declare import day
from jeugdrecht.sources import Text

zittingsdatum = day(
    "procedure.zittingsdatum",
    item="feit",
    ask=Text("Op welke datum is de zitting?", "On which date is the hearing?"),
    says=Text("de zitting is op {value}", "the hearing is on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de zitting is",
        "it is not known on which date the hearing is",
    ),
)
