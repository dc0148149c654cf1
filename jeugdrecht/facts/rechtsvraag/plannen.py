"""
Unsettled questions about the plan, the family group plan and the first five working days.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gap_7 = legal_question(
    "rechtsvraag.gap_7", by="gi", default=True,
    ask=Text(
        "Gelden de zes weken voor het plan ook als geen familiegroepsplan hoeft te worden aangeboden, "
        "vanaf de dag waarvan de instelling uitgaat? Art. 4.1.3 lid 5 Jeugdwet laat ze lopen vanaf het "
        "afzien van een familiegroepsplan; bij jeugdreclassering en bij voogdij na beëindigd gezag "
        "(art. 4.1.2) is er geen afzien.",
        "Do the six weeks for the plan also hold if no family group plan need be offered, from the day "
        "that the institution takes as the start? Art. 4.1.3(5) Jeugdwet lets them run from the "
        "renouncing of a family group plan; in youth probation and guardianship after authority was "
        "ended (art. 4.1.2) there is no renouncing.",
    ),
    yes=Text("de zes weken gelden ook zonder aanbod van een familiegroepsplan",
             "the six weeks also hold without an offer of a family group plan"),
    no=Text("de zes weken gelden niet zonder aanbod van een familiegroepsplan",
            "the six weeks do not hold without an offer of a family group plan"),
    unknown=Text(
        "de wet laat open of de zes weken ook gelden zonder aanbod van een familiegroepsplan",
        "the law leaves open whether the six weeks also hold without an offer of a family group plan",
    ),
)

gap_17 = legal_question(
    "rechtsvraag.gap_17", by="gi", default=True,
    ask=Text(
        "Moet een familiegroepsplan al worden aangeboden als één van beide zich voordoet: het verlenen "
        "van verantwoorde hulp, of vroege signalering? Art. 4.1.2 Jeugdwet verbindt ze met 'en'; nee: "
        "alleen als beide zich voordoen.",
        "Must a family group plan be offered already if one of the two occurs: providing responsible "
        "help, or early detection? Art. 4.1.2 Jeugdwet joins them by 'and'; no: only if both occur.",
    ),
    yes=Text("een van beide gevallen is genoeg voor de plicht een familiegroepsplan aan te bieden",
             "one of the two cases is enough for the duty to offer a family group plan"),
    no=Text("de plicht een familiegroepsplan aan te bieden vraagt beide gevallen",
            "the duty to offer a family group plan asks for both cases"),
    unknown=Text(
        "de wet laat open of een van beide gevallen genoeg is voor de plicht een familiegroepsplan aan "
        "te bieden",
        "the law leaves open whether one of the two cases is enough for the duty to offer a family "
        "group plan",
    ),
)

vijf_werkdagen_bij_voorlopige_maatregel = legal_question(
    "rechtsvraag.vijf_werkdagen_bij_voorlopige_maatregel", by="gi", default=True,
    ask=Text(
        "Gelden de vijf werkdagen ook bij voorlopige ondertoezichtstelling en voorlopige voogdij? Art. "
        "4.2.1 en 4.2.2 Besluit Jeugdwet noemen alleen voogdij en ondertoezichtstelling; art. 1.1 laat "
        "dezelfde medewerkers ook de voorlopige maatregel uitvoeren.",
        "Do the five working days also hold for interim supervision and interim guardianship? "
        "Art. 4.2.1 and 4.2.2 Besluit Jeugdwet name guardianship and supervision only; art. 1.1 lets "
        "the same workers carry out the provisional measure too.",
    ),
    yes=Text("de vijf werkdagen gelden ook bij een voorlopige maatregel",
             "the five working days also hold for a provisional measure"),
    no=Text("de vijf werkdagen gelden niet bij een voorlopige maatregel",
            "the five working days do not hold for a provisional measure"),
    unknown=Text("de wet laat open of de vijf werkdagen ook bij een voorlopige maatregel gelden",
                 "the law leaves open whether the five working days also hold for a provisional measure"),
)
