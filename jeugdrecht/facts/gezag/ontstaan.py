"""
How authority came about without the court: acknowledgment, the register, the mother at birth.
"""

from jeugdrecht.logic.declare import act, event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verklaring_alleen_moeder = act(
    "gezag.verklaring_alleen_moeder",
    ask=Text(
        "Staat in de erkenningsakte dat moeder en erkenner verklaarden dat alleen de moeder het gezag "
        "uitoefent?",
        "Does the deed of acknowledgment say that mother and acknowledging person declared that the "
        "mother alone exercises authority?",
    ),
    yes=Text("in de akte staat dat alleen de moeder het gezag uitoefent",
             "the deed states that the mother alone exercises authority"),
    no=Text("in de akte staat niet dat alleen de moeder het gezag uitoefent",
            "the deed does not state that the mother alone exercises authority"),
    unknown=Text("het is niet bekend of in de akte staat dat alleen de moeder het gezag uitoefent",
                 "it is not known whether the deed states that the mother alone exercises authority"),
)

vervangende_toestemming_erkenning = act(
    "gezag.vervangende_toestemming_erkenning",
    ask=Text("Blijkt uit de erkenningsakte dat de rechtbank vervangende toestemming voor de erkenning gaf?",
             "Does the deed show that the court gave its permission in place of consent to acknowledgment?"),
    yes=Text("de rechtbank gaf vervangende toestemming voor de erkenning",
             "the court's permission replaced consent to acknowledgment"),
    no=Text("de rechtbank gaf geen vervangende toestemming voor de erkenning",
            "the court's permission did not replace consent to acknowledgment"),
    unknown=Text("het is niet bekend of de rechtbank vervangende toestemming voor de erkenning gaf",
                 "it is not known whether the court's permission replaced consent to acknowledgment"),
)

aangetekend_in_register = act(
    "gezag.aangetekend_in_register",
    ask=Text(
        "Is op verzoek van beide ouders in het gezagsregister aangetekend dat zij het gezag gezamenlijk "
        "uitoefenen?",
        "Was it noted in the authority register, at both parents' request, that they exercise authority "
        "jointly?",
    ),
    yes=Text("het gezamenlijk gezag is in het gezagsregister aangetekend",
             "joint authority was noted in the authority register"),
    no=Text("het gezamenlijk gezag is niet in het gezagsregister aangetekend",
            "joint authority was not noted in the authority register"),
    unknown=Text("het is niet bekend of het gezamenlijk gezag in het gezagsregister is aangetekend",
                 "it is not known whether joint authority was noted in the authority register"),
)

rechter_besliste = act(
    "gezag.rechter_besliste",
    ask=Text("Heeft de rechter al beslist wie het gezag uitoefent?",
             "Has the court already decided who exercises authority?"),
    yes=Text("de rechter heeft al beslist wie het gezag uitoefent",
             "the court has already decided who exercises authority"),
    no=Text("de rechter heeft nog niet beslist wie het gezag uitoefent",
            "the court has not yet decided who exercises authority"),
    unknown=Text("het is niet bekend of de rechter al heeft beslist wie het gezag uitoefent",
                 "it is not known whether the court has already decided who exercises authority"),
)

moeder_onbevoegd_bij_bevalling = act(
    "gezag.moeder_onbevoegd_bij_bevalling",
    ask=Text(
        "Was de moeder bij de bevalling onbevoegd tot het gezag (minderjarig, onder curatele of niet- "
        "tijdelijk geestelijk gestoord), en is zij dat nog?",
        "Was the mother incompetent to hold authority at the birth (a minor, under adult guardianship or "
        "with a lasting mental disorder), and is she still?",
    ),
    yes=Text("de moeder was bij de bevalling onbevoegd tot het gezag en is dat nog",
             "the mother was incompetent to hold authority at the birth and still is"),
    no=Text("de moeder is bevoegd tot het gezag", "the mother is competent to hold authority"),
    unknown=Text(
        "het is niet bekend of de moeder bij de bevalling onbevoegd was tot het gezag en dat nog is",
        "it is not known whether the mother was incompetent to hold authority at the birth and still is",
    ),
)

erkend_op = event(
    "gezag.erkend_op",
    ask=Text("Op welke datum is het kind erkend (niet ingevuld: niet erkend)?",
             "On which date was the child acknowledged (left out: not acknowledged)?"),
    says=Text("het kind is erkend op {value}", "the child was acknowledged on {value}"),
    unknown=Text("het is niet bekend of en wanneer het kind is erkend",
                 "it is not known whether and when the child was acknowledged"),
)

erkenner_uitgesloten = act(
    "gezag.erkenner_uitgesloten",
    ask=Text(
        "Was bij de erkenning een voogd belast, ontbrak de voorziening in het gezag, had de moeder het "
        "gezag samen met een niet-ouder, of had de erkenner eerder het gezag (artikel 1:251b lid 1 BW)?",
        "At the acknowledgment, was there a guardian, was nobody in authority, did the mother share it "
        "with a non-parent, or had the acknowledging person held it before (article 1:251b(1) BW)?",
    ),
    yes=Text("een uitzondering van artikel 1:251b lid 1 BW doet zich voor",
             "an exception of article 1:251b(1) BW applies"),
    no=Text("geen uitzondering van artikel 1:251b lid 1 BW doet zich voor",
            "no exception of article 1:251b(1) BW applies"),
    unknown=Text("het is niet bekend of een uitzondering van artikel 1:251b lid 1 BW zich voordoet",
                 "it is not known whether an exception of article 1:251b(1) BW applies"),
)

aantekening_verzocht = act(
    "gezag.aantekening_verzocht",
    ask=Text("Verzoeken beide ouders om gezamenlijk gezag in het gezagsregister aan te tekenen?",
             "Do both parents ask to have joint authority noted in the authority register?"),
    yes=Text("beide ouders verzoeken om aantekening van gezamenlijk gezag",
             "both parents ask for a note of joint authority"),
    no=Text("er is geen verzoek van beide ouders om aantekening van gezamenlijk gezag",
            "both parents have not asked for a note of joint authority"),
    unknown=Text("het is niet bekend of beide ouders om aantekening van gezamenlijk gezag verzoeken",
                 "it is not known whether both parents ask for a note of joint authority"),
)

eerder_gezamenlijk = act(
    "gezag.eerder_gezamenlijk",
    ask=Text("Hebben de ouders eerder samen het gezag over dit kind gehad?",
             "Did the parents have joint authority over this child before?"),
    yes=Text("de ouders hadden eerder samen het gezag over dit kind",
             "the parents had joint authority over this child before"),
    no=Text("de ouders hadden niet eerder samen het gezag over dit kind",
            "the parents did not have joint authority over this child before"),
    unknown=Text("het is niet bekend of de ouders eerder samen het gezag over dit kind hadden",
                 "it is not known whether the parents had joint authority over this child before"),
)
