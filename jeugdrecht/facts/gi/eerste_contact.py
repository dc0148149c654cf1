"""
The start of an execution: charged and informed, a worker appointed, the first contact, what is told.
"""

from jeugdrecht.logic.declare import choice, derived_day, event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Two things start the five working days, being charged and knowing it: the later of the two counts.
in_kennis_gesteld_op = event(
    "gi.in_kennis_gesteld_op",
    ask=Text("Op welke datum was de gecertificeerde instelling met de uitvoering belast en wist zij dat?",
             "On which date was the certified institution charged with the execution and informed of it?"),
    says=Text("de gecertificeerde instelling was op {value} belast en in kennis gesteld",
              "the certified institution had been charged and informed on {value}"),
    unknown=Text("het is niet bekend wanneer de gecertificeerde instelling belast en in kennis gesteld was",
                 "it is not known when the certified institution had been charged and informed"),
)

werker_aangewezen_op = event(
    "gi.werker_aangewezen_op",
    ask=Text("Op welke datum wees de gecertificeerde instelling de medewerker aan?",
             "On which date did the certified institution appoint the worker?"),
    says=Text("de medewerker is aangewezen op {value}", "the worker was appointed on {value}"),
    unknown=Text("het is niet bekend wanneer de medewerker is aangewezen",
                 "it is not known when the worker was appointed"),
)

# Supervision: the parent with authority or the guardian; guardianship: the parents; youth probation: the
# parents or the guardian.
eerste_contact_op = event(
    "gi.eerste_contact_op",
    ask=Text(
        "Op welke datum had de medewerker het eerste contact met zowel de jeugdige als wie daarbij "
        "hoort te zijn?",
        "On which date had the worker had first contact with both the young person and those who belong"
        " with it?",
    ),
    says=Text("het eerste contact was op {value}", "the first contact was on {value}"),
    unknown=Text("het is niet bekend wanneer het eerste contact was",
                 "it is not known when the first contact was"),
)

# The text does not say that the day of the notice counts: the count starts on the next working day.
uiterste_dag_eerste_contact = derived_day(
    "gi.uiterste_dag_eerste_contact", in_kennis_gesteld_op.term(working_days=5),
    ask=Text(
        "Wat is de vijfde werkdag na de dag waarop de instelling belast en in kennis gesteld was?",
        "What is the fifth working day after the day on which the institution had been charged and "
        "informed?",
    ),
    says=Text("de vijfde werkdag is {value}", "the fifth working day is {value}"),
    unknown=Text("het is niet bekend wat de vijfde werkdag is",
                 "it is not known what the fifth working day is"),
)

vervanger_geregeld = yes_no(
    "gi.vervanger_geregeld",
    ask=Text("Heeft de medewerker gezegd wie hem bij afwezigheid vervangt?",
             "Has the worker said who replaces him when absent?"),
    yes=Text("de medewerker heeft gezegd wie hem vervangt", "the worker has said who replaces him"),
    no=Text("de medewerker heeft niet gezegd wie hem vervangt", "the worker has not said who replaces him"),
    unknown=Text("het is niet bekend of de medewerker heeft gezegd wie hem vervangt",
                 "it is not known whether the worker has said who replaces him"),
)

uitleg_gegeven = yes_no(
    "gi.uitleg_gegeven",
    ask=Text(
        "Heeft de medewerker uitgelegd hoe men de GI om een beslissing vraagt, of bij jeugdreclassering"
        " welke verplichtingen uit de strafrechtelijke beslissing volgen?",
        "Has the worker explained how to ask the institution for a decision, or in youth probation "
        "which obligations follow from the criminal decision?",
    ),
    yes=Text("de medewerker heeft de vereiste uitleg gegeven",
             "the worker has given the required explanation"),
    no=Text("de medewerker heeft de vereiste uitleg niet gegeven",
            "the worker has not given the required explanation"),
    unknown=Text("het is niet bekend of de medewerker de vereiste uitleg heeft gegeven",
                 "it is not known whether the worker has given the required explanation"),
)

advies_gevraagd_door = choice(
    "gi.advies_gevraagd_door", "rechter", "openbaar_ministerie", "directeur_jji", "ander",
    ask=Text(
        "Wie vraagt de gecertificeerde instelling om advies over een verdachte of veroordeelde jeugdige?",
        "Who asks the certified institution for advice on a suspected or convicted young person?",
    ),
    says=Text("om het advies vraagt: {value}", "the advice is asked by: {value}"),
    unknown=Text("het is niet bekend wie om het advies vraagt", "it is not known who asks for the advice"),
)
