"""
The words of proofs, in Dutch and in English.
"""

from collections.abc import Mapping

from jeugdrecht.logic.documented import Question
from jeugdrecht.proof.model import State
from jeugdrecht.sources import Text

QUESTIONS: Mapping[Question, Text] = {
    Question.EXACTLY_ONE: Text("elke volledige zaak krijgt een uitkomst", "every case gets an answer"),
    Question.GAP: Text("geen leemte", "no gap"),
    Question.OVERLAP: Text("geen tegenspraak", "no contradiction"),
    Question.DEAD_RULE: Text("elke regel kan gelden", "every rule can apply"),
    Question.DEAD_EXCEPTION: Text("elke uitzondering treft iets", "every exception meets something"),
    Question.BEYOND_BASE: Text(
        "geen uitzondering beslist buiten haar hoofdregel", "no exception decides beyond its base"
    ),
    Question.POWER_WITHOUT_DEFAULT: Text(
        "naast elke bevoegdheid staat een uitkomst", "beside every power an answer stands"
    ),
    Question.RANK: Text("geen lagere regel gaat boven een hogere", "no lower rule overrides a higher one"),
}
"""What holds where it is proven."""

FOUND: Mapping[Question, Text] = {
    Question.EXACTLY_ONE: Text("een volledige zaak zonder uitkomst", "a complete case without an answer"),
    Question.GAP: Text("een leemte: geen regel beslist deze zaak", "a gap: no rule decides this case"),
    Question.OVERLAP: Text(
        "een tegenspraak: regels met verschillende uitkomst gelden tegelijk",
        "a contradiction: rules with different answers apply together",
    ),
    Question.DEAD_RULE: Text("deze regel kan nooit gelden", "this rule can never apply"),
    Question.DEAD_EXCEPTION: Text(
        "deze uitzondering treft nooit wat zij opzij zet", "this exception never meets what it sets aside"
    ),
    Question.BEYOND_BASE: Text(
        "deze uitzondering beslist ook waar niets staat dat zij opzij zet",
        "this exception also decides where nothing stands that it sets aside",
    ),
    Question.POWER_WITHOUT_DEFAULT: Text(
        "een bevoegdheid zonder uitkomst als zij niet wordt gebruikt",
        "a power without an answer where it is not used",
    ),
    Question.RANK: Text(
        "deze regel zet een hogere opzij zonder te zeggen wie daar ruimte voor laat",
        "this rule sets aside a higher one and does not say what leaves the room",
    ),
}
"""What it is that was found."""

STATES: Mapping[State, Text] = {
    "proven": Text("bewezen", "proven"),
    "unread": Text("bewezen waar de tekst is gelezen", "proven where the text was read"),
    "documented": Text("gevonden en verantwoord", "found and documented"),
    "found": Text("gevonden", "found"),
    "declined": Text("niet bewezen", "not proven"),
    "not_asked": Text("niet aan de orde", "does not arise"),
}

NOT_REPRODUCED = Text(
    "het besliswerk vindt dit in deze zaak niet: de bewijzer en de beslisser verschillen",
    "deciding this case does not find it: the prover and the decider differ",
)
UNNEEDED = Text("verantwoord maar niet meer gevonden: {about}", "documented but no longer found: {about}")
BECAUSE = Text("waarom: {why}", "why: {why}")
UNREAD = Text("niet gelezen: {places}", "not read: {places}")
