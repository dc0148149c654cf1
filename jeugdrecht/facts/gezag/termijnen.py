"""
The days on which authority was suspended, provided for or restored on trial.
"""

from jeugdrecht.logic.declare import day, event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

geschorst_op = event(
    "gezag.geschorst_op",
    ask=Text("Op welke datum is het gezag van een ouder geschorst (de dag van de beschikking)?",
             "On which date was a parent's authority suspended (the day of the order)?"),
    says=Text("het gezag is geschorst op {value}", "authority was suspended on {value}"),
    unknown=Text("het is niet bekend of en wanneer het gezag is geschorst",
                 "it is not known whether and when authority was suspended"),
)

beeindiging_verzocht_op = event(
    "gezag.beeindiging_verzocht_op",
    ask=Text("Op welke datum is beëindiging van het gezag of de voogdij verzocht?",
             "On which date was termination of authority or guardianship requested?"),
    says=Text("beëindiging van het gezag of de voogdij is verzocht op {value}",
              "termination of authority or guardianship was requested on {value}"),
    unknown=Text("het is niet bekend of en wanneer beëindiging van het gezag of de voogdij is verzocht",
                 "it is not known whether and when termination of authority or guardianship was requested"),
)

voorlopige_voogdij_op = event(
    "gezag.voorlopige_voogdij_op",
    ask=Text("Op welke datum is een GI wegens ontbrekend gezag met de voorlopige voogdij belast (de dag van "
             "de beschikking)?",
             "On which date was a certified institution given interim guardianship because authority was "
             "lacking (the day of the order)?"),
    says=Text("een GI is met de voorlopige voogdij belast op {value}",
              "a certified institution was given interim guardianship on {value}"),
    unknown=Text("het is niet bekend of en wanneer een GI met de voorlopige voogdij is belast",
                 "it is not known whether and when a certified institution was given interim "
                 "guardianship"),
)

voorlopige_voogdij_ingetrokken_op = event(
    "gezag.voorlopige_voogdij_ingetrokken_op",
    ask=Text("Op welke datum is de voorlopige voogdij ingetrokken?",
             "On which date was the interim guardianship withdrawn?"),
    says=Text("de voorlopige voogdij is ingetrokken op {value}",
              "the interim guardianship was withdrawn on {value}"),
    unknown=Text("het is niet bekend of en wanneer de voorlopige voogdij is ingetrokken",
                 "it is not known whether and when the interim guardianship was withdrawn"),
)

voorziening_verzocht_op = event(
    "gezag.voorziening_verzocht_op",
    ask=Text("Op welke datum is een voorziening in het gezag verzocht?",
             "On which date was a provision on authority requested?"),
    says=Text("een voorziening in het gezag is verzocht op {value}",
              "a provision on authority was requested on {value}"),
    unknown=Text("het is niet bekend of en wanneer een voorziening in het gezag is verzocht",
                 "it is not known whether and when a provision on authority was requested"),
)

proeftijd_begin = event(
    "gezag.proeftijd_begin",
    ask=Text("Op welke datum begint de proeftijd voor herstel in het gezag?",
             "On which date does the trial period for restoring authority begin?"),
    says=Text("de proeftijd voor herstel in het gezag begint op {value}",
              "the trial period for restoring authority begins on {value}"),
    unknown=Text("het is niet bekend of en wanneer een proeftijd voor herstel in het gezag begint",
                 "it is not known whether and when a trial period for restoring authority begins"),
)

proeftijd_einde = day(
    "gezag.proeftijd_einde", optional=True,
    ask=Text("Op welke datum eindigt die proeftijd volgens de rechtbank (nvt: niet bepaald)?",
             "On which date does that trial period end by the order (nvt: not set)?"),
    says=Text("de proeftijd eindigt volgens de rechtbank op {value}",
              "the trial period ends by the order on {value}"),
    unknown=Text("het is niet bekend op welke datum de proeftijd volgens de rechtbank eindigt",
                 "it is not known on which date the trial period ends by the order"),
)

gedeeltelijk_sinds = event(
    "gezag.gedeeltelijk_sinds",
    ask=Text("Sinds welke datum oefent de GI een deel van het gezag uit (art. 1:265e BW)?",
             "Since which date has the certified institution exercised part of the authority (art. 1:265e "
             "BW)?"),
    says=Text("de GI oefent een deel van het gezag uit sinds {value}",
              "the certified institution has exercised part of the authority since {value}"),
    unknown=Text("het is niet bekend of en sinds wanneer de GI een deel van het gezag uitoefent",
                 "it is not known whether and since when the certified institution has exercised part of "
                 "the authority"),
)

gedeeltelijk_verlengd_vanaf = event(
    "gezag.gedeeltelijk_verlengd_vanaf",
    ask=Text("Vanaf welke datum is de gedeeltelijke uitoefening van het gezag het laatst verlengd?",
             "From which date was the partial exercise of authority last extended?"),
    says=Text("de gedeeltelijke uitoefening van het gezag is het laatst verlengd vanaf {value}",
              "the partial exercise of authority was last extended from {value}"),
    unknown=Text("het is niet bekend of en vanaf wanneer de gedeeltelijke uitoefening is verlengd",
                 "it is not known whether and from when the partial exercise was extended"),
)

gedeeltelijk_einddatum = day(
    "gezag.gedeeltelijk_einddatum", optional=True,
    ask=Text("Op welke datum eindigt de gedeeltelijke uitoefening van het gezag (nvt: niet bepaald)?",
             "On which date does the partial exercise of authority end (nvt: not set)?"),
    says=Text("de gedeeltelijke uitoefening van het gezag eindigt op {value}",
              "the partial exercise of authority ends on {value}"),
    unknown=Text("het is niet bekend op welke datum de gedeeltelijke uitoefening van het gezag eindigt",
                 "it is not known on which date the partial exercise of authority ends"),
)
