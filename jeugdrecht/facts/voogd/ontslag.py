"""
Leaving the office of guardian at one's own request, or because one may no longer hold it.
"""

from jeugdrecht.logic.declare import act, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

ontslag_gevraagd = act(
    "voogd.ontslag_gevraagd",
    ask=Text("Vraagt de voogd om ontslag?", "Does the guardian ask to be discharged?"),
    yes=Text("de voogd vraagt om ontslag", "the guardian asks to be discharged"),
    no=Text("de voogd vraagt niet om ontslag", "the guardian does not ask to be discharged"),
    unknown=Text("het is niet bekend of de voogd om ontslag vraagt",
                 "it is not known whether the guardian asks to be discharged"),
)

onbevoegd_geworden = yes_no(
    "voogd.onbevoegd_geworden",
    ask=Text("Is de voogd op een grond van artikel 1:246 BW onbevoegd tot de voogdij?",
             "Is the guardian incompetent on a ground of article 1:246 BW?"),
    yes=Text("de voogd is onbevoegd tot de voogdij", "the guardian is incompetent"),
    no=Text("de voogd is bevoegd tot de voogdij", "the guardian is competent"),
    unknown=Text("het is niet bekend of de voogd onbevoegd is tot de voogdij",
                 "it is not known whether the guardian is incompetent"),
)

gebrek_na_aanvang = yes_no(
    "voogd.gebrek_na_aanvang",
    ask=Text(
        "Kan de voogd de taak niet meer waarnemen door een geestelijk of lichamelijk gebrek dat na de "
        "aanvang is ontstaan?",
        "Can the guardian no longer perform the task because of a mental or physical infirmity that arose "
        "later?",
    ),
    yes=Text("de voogd kan de taak niet meer waarnemen door een later gebrek",
             "the guardian can no longer perform the task because of a later infirmity"),
    no=Text("geen later gebrek verhindert de voogd de taak waar te nemen",
            "no later infirmity prevents the guardian from performing the task"),
    unknown=Text(
        "het is niet bekend of een later gebrek de voogd verhindert de taak waar te nemen",
        "it is not known whether the guardian can no longer perform the task because of a later infirmity",
    ),
)

pensioenleeftijd_bereikt = yes_no(
    "voogd.pensioenleeftijd_bereikt",
    ask=Text("Heeft de voogd de pensioengerechtigde leeftijd bereikt (artikel 7a lid 1 AOW)?",
             "Has the guardian reached pension age (article 7a(1) AOW)?"),
    yes=Text("de voogd heeft de pensioengerechtigde leeftijd bereikt",
             "the guardian has reached pension age"),
    no=Text("de voogd heeft de pensioengerechtigde leeftijd niet bereikt",
            "the guardian has not reached pension age"),
    unknown=Text("het is niet bekend of de voogd de pensioengerechtigde leeftijd heeft bereikt",
                 "it is not known whether the guardian has reached pension age"),
)

bevoegde_opvolger_bereid = yes_no(
    "voogd.bevoegde_opvolger_bereid",
    ask=Text("Is een bevoegde opvolger schriftelijk bereid de voogdij over te nemen?",
             "Is a competent successor willing in writing?"),
    yes=Text("een bevoegde opvolger is schriftelijk bereid de voogdij over te nemen",
             "a competent successor is willing in writing"),
    no=Text("geen bevoegde opvolger is schriftelijk bereid de voogdij over te nemen",
            "no competent successor is willing in writing"),
    unknown=Text(
        "het is niet bekend of een bevoegde opvolger schriftelijk bereid is de voogdij over te nemen",
        "it is not known whether a competent successor is willing in writing",
    ),
)

beiden_willen_ontslag = yes_no(
    "voogd.beiden_willen_ontslag",
    ask=Text("Willen beide voogden ontslag?", "Do both guardians wish to resign?"),
    yes=Text("beide voogden willen ontslag", "both guardians wish to resign"),
    no=Text("niet beide voogden willen ontslag", "not both guardians wish to resign"),
    unknown=Text("het is niet bekend of beide voogden ontslag willen",
                 "it is not known whether both guardians wish to resign"),
)
