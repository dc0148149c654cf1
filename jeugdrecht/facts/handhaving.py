"""
Supervision and enforcement: what is supervised, what was breached, and which orders were given.
"""

from jeugdrecht.logic.declare import choice, event, judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

onvoldoende_naleving = judgement(
    "handhaving.onvoldoende_naleving", by="minister",
    ask=Text("Leeft de aanbieder of instelling de Jeugdwet niet of onvoldoende na?",
             "Does the provider or institution fail to comply, or comply insufficiently, with the Youth "
             "Act?"),
    yes=Text("de Jeugdwet wordt niet of onvoldoende nageleefd",
             "the Youth Act is not, or insufficiently, complied with"),
    no=Text("de Jeugdwet wordt voldoende nageleefd",
            "the Youth Act is sufficiently complied with"),
    unknown=Text("het is aan de minister of de Jeugdwet onvoldoende wordt nageleefd",
                 "it is for the minister to decide whether the Youth Act is not, or insufficiently, "
                 "complied with"),
)

geen_uitstel = judgement(
    "handhaving.geen_uitstel", by="toezichthouder",
    ask=Text("Kunnen maatregelen wegens gevaar voor veiligheid of gezondheid redelijkerwijs geen uitstel "
             "lijden?",
             "Can measures reasonably not be delayed because of danger to safety or health?"),
    yes=Text("maatregelen kunnen redelijkerwijs geen uitstel lijden",
             "measures can reasonably not be delayed"),
    no=Text("maatregelen kunnen wachten",
            "measures can wait"),
    unknown=Text("het is aan de toezichthouder of maatregelen geen uitstel kunnen lijden",
                 "it is for the supervisory official to decide whether measures can reasonably not be "
                 "delayed"),
)

bevel_op = event(
    "handhaving.bevel_op",
    ask=Text("Op welke datum is een bevel gegeven?",
             "On which date was an order given?"),
    says=Text("een bevel is gegeven op {value}",
              "an order was given on {value}"),
    unknown=Text("het is niet bekend of en wanneer een bevel is gegeven",
                 "it is not known whether and when an order was given"),
)

overtreden_bepaling = choice(
    "handhaving.overtreden_bepaling",
    "jw_4_1_6", "jw_4_1_8", "jw_4_3_2", "wmo_4_2_4", "wmo_4_2_5", "wmo_4_2_11",
    optional=True,
    ask=Text("Welke bepaling is overtreden (nvt: geen van deze)?",
             "Which provision was breached (nvt: none of these)?"),
    says=Text("overtreden is {value}",
              "what was breached is {value}"),
    unknown=Text("het is niet bekend welke bepaling is overtreden",
                 "it is not known which provision was breached"),
)

onderwerp = choice(
    "handhaving.onderwerp",
    "kwaliteit_in_het_algemeen", "tenuitvoerlegging_strafrechtelijke_beslissing", "naleving_jeugdwet",
    "naleving_1a_1", "naleving_4_5_1_of_4_5_2",
    ask=Text("Waarop wordt toezicht gehouden?",
             "What is being supervised?"),
    says=Text("toezicht wordt gehouden op {value}",
              "what is supervised is {value}"),
    unknown=Text("het is niet bekend waarop toezicht wordt gehouden",
                 "it is not known what is being supervised"),
)
