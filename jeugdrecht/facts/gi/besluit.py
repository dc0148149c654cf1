"""
The decision of the certified institution on a request: received, decided, sent, in time or late.
"""

from jeugdrecht.logic.declare import day, derived, event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

ontvangstdatum_verzoek = day(
    "gi.ontvangstdatum_verzoek",
    ask=Text("Op welke datum ontving de gecertificeerde instelling het verzoek?",
             "On which date did the certified institution receive the request?"),
    says=Text("de gecertificeerde instelling ontving het verzoek op {value}",
              "the certified institution received the request on {value}"),
    unknown=Text("het is niet bekend op welke datum de gecertificeerde instelling het verzoek ontving",
                 "it is not known on which date the certified institution received the request"),
)

datum_besluit = day(
    "gi.datum_besluit",
    ask=Text("Op welke datum heeft de gecertificeerde instelling op het verzoek beslist?",
             "On which date did the certified institution decide on the request?"),
    says=Text("de gecertificeerde instelling heeft op {value} op het verzoek beslist",
              "the certified institution decided on the request on {value}"),
    unknown=Text("het is niet bekend op welke datum de gecertificeerde instelling op het verzoek heeft "
                 "beslist",
                 "it is not known on which date the certified institution decided on the request"),
)

# Left out, there is no decision (yet): then the term of art. 265 lid 4 BW stays open.
besluit_verzonden_op = event(
    "gi.besluit_verzonden_op",
    ask=Text("Op welke datum heeft de gecertificeerde instelling haar beslissing op het verzoek verzonden of "
             "uitgereikt?",
             "On which date did the certified institution send or hand over its decision on the request?"),
    says=Text("de gecertificeerde instelling heeft haar beslissing verzonden of uitgereikt op {value}",
              "the certified institution sent or handed over its decision on {value}"),
    unknown=Text("het is niet bekend of en wanneer de gecertificeerde instelling haar beslissing heeft "
                 "verzonden of uitgereikt",
                 "it is not known whether and when the certified institution sent or handed over its "
                 "decision"),
)

laatste_dag_besluit = ontvangstdatum_verzoek.term(weeks=2)

# Art. 265 lid 2 and 265d lid 3 BW: two weeks after receipt. What was sent in time was decided in time.
besluit_te_laat = derived(
    "gi.besluit_te_laat",
    besluit_verzonden_op.after(laatste_dag_besluit) & datum_besluit.after(laatste_dag_besluit),
    ask=Text("Heeft de gecertificeerde instelling later dan twee weken na ontvangst op het verzoek beslist?",
             "Did the certified institution decide later than two weeks after receiving the request?"),
    yes=Text("de gecertificeerde instelling heeft te laat op het verzoek beslist",
             "the certified institution decided on the request too late"),
    no=Text("de gecertificeerde instelling heeft niet te laat op het verzoek beslist",
            "the certified institution did not decide on the request too late"),
    unknown=Text("het is niet bekend of de gecertificeerde instelling te laat op het verzoek heeft beslist",
                 "it is not known whether the certified institution decided on the request too late"),
)
