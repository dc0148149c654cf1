"""
The certificate of conduct (verklaring omtrent het gedrag): issued when, and suspected since when.
"""

from jeugdrecht.logic.declare import event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Left out, there is none.
datum_afgifte = event(
    "vog.datum_afgifte",
    ask=Text("Op welke datum is de verklaring omtrent het gedrag afgegeven?",
             "On which date was the certificate of conduct issued?"),
    says=Text("de verklaring omtrent het gedrag is afgegeven op {value}",
              "the certificate of conduct was issued on {value}"),
    unknown=Text("het is niet bekend wanneer de verklaring omtrent het gedrag is afgegeven",
                 "it is not known when the certificate of conduct was issued"),
)

# Whether there is such a suspicion is found by the supervisor, the provider or the institution; the day is
# theirs.
vermoeden_sinds = event(
    "vog.vermoeden_sinds",
    ask=Text(
        "Op welke datum ontstond het redelijk vermoeden dat iemand niet meer aan de eisen voor de "
        "verklaring voldoet?",
        "On which date did the reasonable suspicion arise that someone no longer meets the requirements"
        " for the certificate?",
    ),
    says=Text("het redelijk vermoeden bestaat sinds {value}",
              "the reasonable suspicion exists since {value}"),
    unknown=Text("het is niet bekend sinds wanneer het redelijk vermoeden bestaat",
                 "it is not known since when the reasonable suspicion exists"),
)

overgelegd_op = event(
    "vog.overgelegd_op",
    ask=Text("Op welke datum is de nieuwe verklaring omtrent het gedrag overgelegd?",
             "On which date was the new certificate of conduct submitted?"),
    says=Text("de nieuwe verklaring is overgelegd op {value}",
              "the new certificate was submitted on {value}"),
    unknown=Text("het is niet bekend wanneer de nieuwe verklaring is overgelegd",
                 "it is not known when the new certificate was submitted"),
)
