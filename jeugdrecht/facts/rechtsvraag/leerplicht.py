"""
Questions that the Leerplichtwet 1969 leaves open.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gap_9 = legal_question(
    "rechtsvraag.gap_9", by="leerplichtambtenaar", default=True,
    ask=Text(
        "Eindigt de leerplicht bij het eerste van de twee eindpunten (twaalf volle schooljaren, of het "
        "schooljaar van de zestiende verjaardag)? Art. 3 lid 1 Lpw noemt beide zonder ze te verbinden.",
        "Does compulsory education end at the first of the two end points (twelve full school years, or the "
        "school year of the sixteenth birthday)? Art. 3(1) Lpw names both without connecting them.",
    ),
    yes=Text("de leerplicht eindigt bij het eerste van de twee eindpunten",
             "compulsory education ends at the first of the two end points"),
    no=Text("de leerplicht eindigt pas als beide eindpunten zijn bereikt",
            "compulsory education ends only when both end points have been reached"),
    unknown=Text("de wet laat open of de leerplicht bij het eerste of het laatste eindpunt eindigt",
                 "the law leaves open whether compulsory education ends at the first or the last end point"),
)

gap_10 = legal_question(
    "rechtsvraag.gap_10", by="leerplichtambtenaar", default=True,
    ask=Text(
        "Is elk ontvangen bericht van verzuim aanleiding tot onderzoek? Art. 22 lid 1 Lpw verwijst naar een "
        "kennisgeving van art. 21a lid 4, dat niet meer in de wet staat.",
        "Is any notice of absence received a reason to investigate? Art. 22(1) Lpw refers to a notice under "
        "art. 21a(4), which is no longer in the Act.",
    ),
    yes=Text("elk ontvangen bericht van verzuim is aanleiding tot onderzoek",
             "any notice of absence received is a reason to investigate"),
    no=Text("een ontvangen bericht van verzuim is op zichzelf geen aanleiding tot onderzoek",
            "a notice of absence received is in itself no reason to investigate"),
    unknown=Text("de wet laat open of een ontvangen bericht van verzuim aanleiding tot onderzoek is",
                 "the law leaves open whether a notice of absence received is a reason to investigate"),
)
