"""
What a plan is about, how it was made, and whether a family group plan came first.
"""

from jeugdrecht.logic.declare import choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

uitvoering_verantwoorde_hulp = yes_no(
    "plan.uitvoering_verantwoorde_hulp",
    ask=Text("Verleent de instelling in deze zaak verantwoorde hulp (ook bij een maatregel)?",
             "Does the institution provide responsible help in this case (also in a measure)?"),
    yes=Text("de instelling verleent verantwoorde hulp", "the institution provides responsible help"),
    no=Text("de instelling verleent geen hulp", "the institution provides no help"),
    unknown=Text("het is niet bekend of de instelling hulp verleent",
                 "it is not known whether the institution provides help"),
)

vroege_signalering = yes_no(
    "plan.vroege_signalering",
    ask=Text(
        "Gaat het om vroege signalering van opgroei- of opvoedingsproblemen, psychische problemen of "
        "stoornissen?",
        "Is it about early detection of problems of growing up or upbringing, of mental problems or "
        "disorders?",
    ),
    yes=Text("het gaat om vroege signalering van problemen", "it is about early detection of problems"),
    no=Text("het gaat niet om vroege signalering", "it is not about early detection"),
    unknown=Text("het is niet bekend of het om vroege signalering gaat",
                 "it is not known whether it is about early detection"),
)

familiegroepsplan_aangeboden = yes_no(
    "plan.familiegroepsplan_aangeboden",
    ask=Text(
        "Heeft de instelling als eerste de mogelijkheid geboden om binnen een redelijke termijn een "
        "familiegroepsplan te maken?",
        "Did the institution first offer the possibility to make a family group plan within a "
        "reasonable term?",
    ),
    yes=Text("de mogelijkheid van een familiegroepsplan is als eerste geboden",
             "the possibility of a family group plan was offered first"),
    no=Text("de mogelijkheid van een familiegroepsplan is niet als eerste geboden",
            "the possibility of a family group plan was not offered first"),
    unknown=Text("het is niet bekend of de mogelijkheid van een familiegroepsplan is geboden",
                 "it is not known whether the possibility of a family group plan was offered"),
)

ouders_wensen_geen_familiegroepsplan = yes_no(
    "plan.ouders_wensen_geen_familiegroepsplan",
    ask=Text("Hebben de ouders laten weten dat zij geen familiegroepsplan willen maken?",
             "Have the parents made known that they do not want to make a family group plan?"),
    yes=Text("de ouders willen geen familiegroepsplan maken",
             "the parents do not want to make a family group plan"),
    no=Text("de ouders hebben niet laten weten dat zij geen familiegroepsplan willen",
            "the parents have not made known that they want no family group plan"),
    unknown=Text("het is niet bekend of de ouders een familiegroepsplan willen maken",
                 "it is not known whether the parents want to make a family group plan"),
)

concrete_bedreiging = judgement(
    "plan.concrete_bedreiging", by=("jeugdhulpaanbieder", "gi"),
    ask=Text(
        "Geven concrete bedreigingen in de ontwikkeling van het kind aanleiding om van een "
        "familiegroepsplan af te zien?",
        "Do concrete threats to the child's development give reason not to have a family group plan?",
    ),
    yes=Text("concrete bedreigingen geven aanleiding om van een familiegroepsplan af te zien",
             "concrete threats give reason not to have a family group plan"),
    no=Text("er zijn geen concrete bedreigingen die daartoe aanleiding geven",
            "there are no concrete threats that give reason for that"),
    unknown=Text(
        "het is aan de aanbieder of de GI of concrete bedreigingen daartoe aanleiding geven",
        "it is for the provider or the institution to decide whether concrete threats give reason for that",
    ),
)

belang_anderszins_geschaad = judgement(
    "plan.belang_anderszins_geschaad", by=("jeugdhulpaanbieder", "gi"),
    ask=Text("Zou een familiegroepsplan de belangen van het kind anderszins schaden?",
             "Would a family group plan otherwise harm the child's interests?"),
    yes=Text("een familiegroepsplan zou de belangen van het kind schaden",
             "a family group plan would harm the child's interests"),
    no=Text("een familiegroepsplan schaadt de belangen van het kind niet",
            "a family group plan does not harm the child's interests"),
    unknown=Text(
        "het is aan de aanbieder of de GI of een familiegroepsplan de belangen van het kind zou schaden",
        "it is for the provider or the institution to decide whether a family group plan would harm the"
        " child's interests",
    ),
)

betreft = choice(
    "plan.betreft", "jeugdhulp", "maatregel", "jeugdreclassering", "pleegzorg",
    ask=Text("Waarop heeft het plan betrekking?", "What does the plan concern?"),
    says=Text("het plan heeft betrekking op: {value}", "the plan concerns: {value}"),
    unknown=Text("het is niet bekend waarop het plan betrekking heeft",
                 "it is not known what the plan concerns"),
)

onderdeel = choice(
    "plan.onderdeel", "rol_pleegouder", "begeleiding_pleegouder", "ander",
    ask=Text("Om welk onderdeel van het plan gaat het?", "Which part of the plan is concerned?"),
    says=Text("het onderdeel van het plan is: {value}", "the part of the plan is: {value}"),
    unknown=Text("het is niet bekend om welk onderdeel van het plan het gaat",
                 "it is not known which part of the plan is concerned"),
)

in_samenspraak = yes_no(
    "plan.in_samenspraak",
    ask=Text(
        "Is het plan zo veel mogelijk samen met de jeugdige en de ouders gemaakt en afgestemd op wat de"
        " jeugdige nodig heeft?",
        "Was the plan made as far as possible together with the young person and parents, and fitted to"
        " what the young person needs?",
    ),
    yes=Text("het plan is zo veel mogelijk in samenspraak gemaakt",
             "the plan was made together as far as possible"),
    no=Text("het plan is niet in samenspraak gemaakt", "the plan was not made together"),
    unknown=Text("het is niet bekend of het plan in samenspraak is gemaakt",
                 "it is not known whether the plan was made together"),
)

# The requirement until 1 July 2023.
overleg_gevoerd = yes_no(
    "plan.overleg_gevoerd",
    ask=Text(
        "Is over het plan overlegd met de jeugdige en de ouders en is het afgestemd op wat de jeugdige "
        "nodig heeft?",
        "Was the plan discussed with the young person and parents, and fitted to what the young person "
        "needs?",
    ),
    yes=Text("over het plan is overlegd", "the plan was discussed"),
    no=Text("over het plan is niet overlegd", "the plan was not discussed"),
    unknown=Text("het is niet bekend of over het plan is overlegd",
                 "it is not known whether the plan was discussed"),
)

overleg_pleegouder = yes_no(
    "plan.overleg_pleegouder",
    ask=Text("Is over het plan ook overlegd met de betrokken pleegouder?",
             "Was the plan also discussed with the foster parent concerned?"),
    yes=Text("over het plan is ook met de pleegouder overlegd",
             "the plan was also discussed with the foster parent"),
    no=Text("over het plan is niet met de pleegouder overlegd",
            "the plan was not discussed with the foster parent"),
    unknown=Text("het is niet bekend of over het plan met de pleegouder is overlegd",
                 "it is not known whether the plan was discussed with the foster parent"),
)
