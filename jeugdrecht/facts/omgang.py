"""
Contact between the child and a parent or someone close.
"""

from jeugdrecht.logic.declare import act, choice, event, judgement, number
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

ontzegd = act(
    "omgang.ontzegd",
    ask=Text("Is het recht op omgang ontzegd?", "Has the right to contact been denied?"),
    yes=Text("het recht op omgang is ontzegd", "the right to contact has been denied"),
    no=Text("het recht op omgang is niet ontzegd", "the right to contact has not been denied"),
    unknown=Text("het is niet bekend of het recht op omgang is ontzegd",
                 "it is not known whether the right to contact has been denied"),
)

duur_ontzegging_maanden = number(
    "omgang.duur_ontzegging_maanden", unit="maand", optional=True,
    ask=Text("Voor hoeveel maanden is de omgang ontzegd (nvt: zonder bepaalde tijd)?",
             "For how many months was contact denied (nvt: for no fixed period)?"),
    says=Text("de omgang is ontzegd voor {value} maanden", "contact was denied for {value} months"),
    unknown=Text("het is niet bekend voor hoeveel maanden de omgang is ontzegd",
                 "it is not known for how many months contact was denied"),
)

ontzegging_gewijsde_op = event(
    "omgang.ontzegging_gewijsde_op",
    ask=Text("Op welke datum kreeg de beschikking waarbij de omgang is ontzegd kracht van gewijsde?",
             "On which date did the order denying contact become final?"),
    says=Text("de beschikking waarbij de omgang is ontzegd kreeg kracht van gewijsde op {value}",
              "the order denying contact became final on {value}"),
    unknown=Text(
        "het is niet bekend wanneer de beschikking waarbij de omgang is ontzegd kracht van gewijsde kreeg",
        "it is not known when the order denying contact became final",
    ),
)

ernstig_nadeel_ontwikkeling = judgement(
    "omgang.ernstig_nadeel_ontwikkeling", by="rechter",
    ask=Text("Zou omgang ernstig nadeel opleveren voor de ontwikkeling van het kind?",
             "Would contact seriously harm the child's development?"),
    yes=Text("de rechter vindt dat omgang ernstig nadeel oplevert voor de ontwikkeling van het kind",
             "the court finds that contact would seriously harm the child's development"),
    no=Text("de rechter vindt niet dat omgang ernstig nadeel oplevert voor de ontwikkeling van het kind",
            "the court does not find that contact would seriously harm the child's development"),
    unknown=Text(
        "het is aan de rechter of omgang ernstig nadeel zou opleveren voor de ontwikkeling van het kind",
        "it is for the court to decide whether the court finds that contact would seriously harm the "
        "child's development",
    ),
)

ouder_kennelijk_ongeschikt = judgement(
    "omgang.ouder_kennelijk_ongeschikt", by="rechter",
    ask=Text("Is de ouder of de andere persoon kennelijk ongeschikt of niet in staat tot omgang?",
             "Is the parent or other person clearly unfit or unable to have contact?"),
    yes=Text("de rechter vindt de ouder of ander kennelijk ongeschikt of niet in staat tot omgang",
             "the court finds the parent or other person clearly unfit or unable to have contact"),
    no=Text("de rechter vindt de ouder of ander niet kennelijk ongeschikt of niet in staat tot omgang",
            "the court does not find the parent or other person clearly unfit or unable to have contact"),
    unknown=Text(
        "het is aan de rechter of de ouder of ander kennelijk ongeschikt of niet in staat is tot omgang",
        "it is for the court to decide whether the court finds the parent or other person clearly unfit "
        "or unable to have contact",
    ),
)

ernstige_bezwaren_kind = judgement(
    "omgang.ernstige_bezwaren_kind", by="rechter",
    ask=Text("Heeft het kind bij het verhoor ernstige bezwaren tegen omgang geuit?",
             "Did the child express serious objections to contact when heard?"),
    yes=Text("het kind heeft bij het verhoor ernstige bezwaren tegen omgang geuit",
             "the child expressed serious objections to contact when heard"),
    no=Text("het kind heeft bij het verhoor geen ernstige bezwaren tegen omgang geuit",
            "the child expressed no serious objections to contact when heard"),
    unknown=Text(
        "het is aan de rechter of het kind bij het verhoor ernstige bezwaren tegen omgang heeft geuit",
        "it is for the court to decide whether the child expressed serious objections to contact when heard",
    ),
)

strijd_met_zwaarwegende_belangen = judgement(
    "omgang.strijd_met_zwaarwegende_belangen", by="rechter",
    ask=Text("Is omgang anderszins in strijd met zwaarwegende belangen van het kind?",
             "Is contact otherwise contrary to weighty interests of the child?"),
    yes=Text("de rechter vindt omgang in strijd met zwaarwegende belangen van het kind",
             "the court finds contact contrary to weighty interests of the child"),
    no=Text("de rechter vindt omgang niet in strijd met zwaarwegende belangen van het kind",
            "the court does not find contact contrary to weighty interests of the child"),
    unknown=Text(
        "het is aan de rechter of omgang in strijd is met zwaarwegende belangen van het kind",
        "it is for the court to decide whether the court finds contact contrary to weighty interests of "
        "the child",
    ),
)

kind_vraagt = choice(
    "omgang.kind_vraagt",
    "gezag_na_scheiding", "omgang", "informatie", "niets",
    ask=Text("Waarover wil de minderjarige dat de rechter beslist?",
             "On what does the minor want the court to decide?"),
    says=Text("de minderjarige wil een beslissing over: {value}", "the minor wants a decision on: {value}"),
    unknown=Text("het is niet bekend waarover de minderjarige een beslissing wil",
                 "it is not known on what the minor wants a decision"),
)
