"""
What bounds a sanction, and what starts its probation period; its subject is `sanctie`.
"""

from jeugdrecht.logic.declare import act, choice, day, event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

kans_op_levenslang_of_recidive_grond = yes_no(
    "sanctie.kans_op_levenslang_of_recidive_grond", item="feit",
    ask=Text("Is er een grond voor een maximum van dertig jaar gevangenisstraf (artikel 10 lid 3 Sr)?",
             "Is there a ground for the thirty-year maximum (article 10(3) Sr)?"),
    yes=Text("er is een grond voor een maximum van dertig jaar gevangenisstraf",
             "there is a ground for the thirty-year maximum"),
    no=Text("er is geen grond voor een maximum van dertig jaar gevangenisstraf",
            "there is no ground for the thirty-year maximum"),
    unknown=Text("het is niet bekend of er een grond is voor een maximum van dertig jaar gevangenisstraf",
                 "it is not known whether there is a ground for the thirty-year maximum"),
)

einduitspraak_op = day(
    "sanctie.einduitspraak_op", item="feit",
    ask=Text("Op welke datum is de einduitspraak gedaan?", "On which date was the final judgment given?"),
    says=Text("de einduitspraak is gedaan op {value}", "the final judgment was given on {value}"),
    unknown=Text("het is niet bekend op welke datum de einduitspraak is gedaan",
                 "it is not known on which date the final judgment was given"),
)

mededeling_vonnis = choice(
    "sanctie.mededeling_vonnis", "uitgereikt_of_toegezonden", "te_betekenen",
    item="feit",
    ask=Text("Is de mededeling van artikel 366a Sv uitgereikt of toegezonden, of moet zij worden betekend?",
             "Was the notice of article 366a Sv handed over or sent, or must it be served?"),
    says=Text("de mededeling van het vonnis is {value}", "the notice of the judgment is {value}"),
    unknown=Text("het is niet bekend hoe het vonnis moest worden meegedeeld",
                 "it is not known how notice of the judgment had to be given"),
)

mededeling_betekend_op = event(
    "sanctie.mededeling_betekend_op", item="feit",
    ask=Text("Op welke datum is de mededeling van het vonnis betekend?",
             "On which date was notice of the judgment served?"),
    says=Text("de mededeling van het vonnis is betekend op {value}",
              "notice of the judgment was served on {value}"),
    unknown=Text("het is niet bekend of en wanneer de mededeling van het vonnis is betekend",
                 "it is not known whether and when notice of the judgment was served"),
)

rechtsmiddel_tijdig = act(
    "sanctie.rechtsmiddel_tijdig", item="feit",
    ask=Text("Is op tijd een rechtsmiddel aangewend, zodat het vonnis niet onherroepelijk is?",
             "Was a remedy used in time, so that the judgment is not final?"),
    yes=Text("er is op tijd een rechtsmiddel aangewend", "a remedy was used in time"),
    no=Text("er is niet op tijd een rechtsmiddel aangewend", "no remedy was used in time"),
    unknown=Text("het is niet bekend of op tijd een rechtsmiddel is aangewend",
                 "it is not known whether a remedy was used in time"),
)
