"""
The personal budget: who wants it, what it takes, what it costs, and why it is revised.
"""

from jeugdrecht.logic.declare import act, amount, choice, derived, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gewenst = yes_no(
    "pgb.gewenst",
    ask=Text("Wensen de jeugdige of de ouders een persoonsgebonden budget?",
             "Do the young person or the parents want a personal budget?"),
    yes=Text("de jeugdige of de ouders wensen een persoonsgebonden budget",
             "the young person or the parents want a personal budget"),
    no=Text("de jeugdige en de ouders wensen geen persoonsgebonden budget",
            "the young person and the parents do not want a personal budget"),
    unknown=Text("het is niet bekend of de jeugdige of de ouders een persoonsgebonden budget wensen",
                 "it is not known whether the young person or the parents want a personal budget"),
)

individuele_voorziening = yes_no(
    "pgb.individuele_voorziening",
    ask=Text("Is een individuele voorziening toegekend?", "Has an individual provision been granted?"),
    yes=Text("een individuele voorziening is toegekend", "an individual provision has been granted"),
    no=Text("er is geen individuele voorziening toegekend", "no individual provision has been granted"),
    unknown=Text("het is niet bekend of een individuele voorziening is toegekend",
                 "it is not known whether an individual provision has been granted"),
)

bekwaam = judgement(
    "pgb.bekwaam", by="college",
    ask=Text(
        "Kunnen de jeugdige of de ouders, al dan niet met hulp, de taken van een budget verantwoord "
        "uitvoeren?",
        "Can the young person or the parents, with help or without, handle a budget responsibly?",
    ),
    yes=Text("de jeugdige of de ouders kunnen de taken van een budget verantwoord uitvoeren",
             "the young person or the parents can handle a budget responsibly"),
    no=Text("de jeugdige en de ouders kunnen de taken van een budget niet verantwoord uitvoeren",
            "the young person and the parents cannot handle a budget responsibly"),
    unknown=Text(
        "het is aan het college of de jeugdige of de ouders de taken van een budget verantwoord kunnen "
        "uitvoeren",
        "it is for the municipal executive to decide whether the young person or the parents can handle a "
        "budget responsibly",
    ),
)

natura_niet_passend_gemotiveerd = yes_no(
    "pgb.natura_niet_passend_gemotiveerd",
    ask=Text(
        "Hebben de jeugdige of de ouders gemotiveerd waarom de voorziening van een aanbieder niet passend "
        "is?",
        "Have the young person or the parents given reasons why the provision by a provider is not "
        "suitable?",
    ),
    yes=Text("gemotiveerd is waarom de voorziening van een aanbieder niet passend is",
             "reasons were given why the provision by a provider is not suitable"),
    no=Text("niet is gemotiveerd waarom de voorziening van een aanbieder niet passend is",
            "no reasons were given why the provision by a provider is not suitable"),
    unknown=Text(
        "het is niet bekend of is gemotiveerd waarom de voorziening van een aanbieder niet passend is",
        "it is not known whether reasons were given why the provision by a provider is not suitable",
    ),
)

kwaliteit_gewaarborgd = judgement(
    "pgb.kwaliteit_gewaarborgd", by="college",
    ask=Text("Is gewaarborgd dat de jeugdhulp van het budget van goede kwaliteit is?",
             "Is the quality of the youth care bought with the budget ensured?"),
    yes=Text("de kwaliteit van de jeugdhulp van het budget is gewaarborgd",
             "the quality of the youth care bought with the budget is ensured"),
    no=Text("de kwaliteit van de jeugdhulp van het budget is niet gewaarborgd",
            "the quality of the youth care bought with the budget is not ensured"),
    unknown=Text(
        "het is aan het college of de kwaliteit van de jeugdhulp van het budget is gewaarborgd",
        "it is for the municipal executive to decide whether the quality of the youth care is ensured",
    ),
)

kosten = amount(
    "pgb.kosten",
    ask=Text("Wat kost de jeugdhulp van derden met een budget?",
             "What does the youth care from others cost with a budget?"),
    says=Text("de jeugdhulp van derden kost {value}", "the youth care from others costs {value}"),
    unknown=Text("het is niet bekend wat de jeugdhulp van derden kost",
                 "it is not known what the youth care from others costs"),
)

kosten_natura = amount(
    "pgb.kosten_natura",
    ask=Text("Wat kost de individuele voorziening in natura?",
             "What does the individual provision in kind cost?"),
    says=Text("de voorziening in natura kost {value}", "the provision in kind costs {value}"),
    unknown=Text("het is niet bekend wat de voorziening in natura kost",
                 "it is not known what the provision in kind costs"),
)

duurder_dan_natura = derived(
    "pgb.duurder_dan_natura", kosten.more_than(kosten_natura),
    ask=Text("Is de jeugdhulp van derden duurder dan de individuele voorziening?",
             "Is the youth care from others more expensive than the individual provision?"),
    yes=Text("de jeugdhulp van derden is duurder dan de voorziening in natura",
             "the youth care from others is more expensive than the provision in kind"),
    no=Text("de jeugdhulp van derden is niet duurder dan de voorziening in natura",
            "the youth care from others is not more expensive than the provision in kind"),
    unknown=Text(
        "het is niet bekend of de jeugdhulp van derden duurder is dan de voorziening in natura",
        "it is not known whether the youth care from others is more expensive than the provision in kind",
    ),
)

eerder_herzien = act(
    "pgb.eerder_herzien",
    ask=Text(
        "Heeft het college eerder een budget herzien of ingetrokken wegens onjuiste gegevens, niet- "
        "nageleefde voorwaarden of oneigenlijk gebruik (8.1.4 lid 1 a, d, e)?",
        "Did the municipal executive revise or withdraw a budget before, for incorrect data, conditions "
        "not met or improper use (8.1.4(1)(a), (d), (e))?",
    ),
    yes=Text("het college heeft eerder een budget herzien of ingetrokken op grond a, d of e",
             "the municipal executive revised or withdrew a budget before on ground a, d or e"),
    no=Text("het college heeft niet eerder een budget herzien of ingetrokken op grond a, d of e",
            "the municipal executive did not revise or withdraw a budget before on ground a, d or e"),
    unknown=Text(
        "het is niet bekend of het college eerder een budget op grond a, d of e heeft herzien of "
        "ingetrokken",
        "it is not known whether the municipal executive revised or withdrew a budget before on ground a, "
        "d or e",
    ),
)

geweigerd_wegens_kosten = act(
    "pgb.geweigerd_wegens_kosten",
    ask=Text(
        "Weigert het college het budget voor zover de jeugdhulp van derden duurder is?",
        "Does the municipal executive refuse the budget insofar as the youth care from others costs more?",
    ),
    yes=Text("het college weigert het budget voor de meerkosten",
             "the municipal executive refuses the budget for the extra costs"),
    no=Text("het college weigert het budget niet wegens de kosten",
            "the municipal executive does not refuse the budget because of the costs"),
    unknown=Text("het is niet bekend of het college het budget wegens de kosten weigert",
                 "it is not known whether the municipal executive refuses the budget because of the costs"),
)

geweigerd_na_herziening = act(
    "pgb.geweigerd_na_herziening",
    ask=Text("Weigert het college het budget omdat eerder een budget is herzien of ingetrokken?",
             "Does the municipal executive refuse the budget because one was revised or withdrawn before?"),
    yes=Text("het college weigert het budget wegens een eerdere herziening of intrekking",
             "the municipal executive refuses the budget because of an earlier revision or withdrawal"),
    no=Text(
        "het college weigert het budget niet wegens een eerdere herziening of intrekking",
        "the municipal executive does not refuse the budget because of an earlier revision or withdrawal",
    ),
    unknown=Text(
        "het is niet bekend of het college het budget wegens een eerdere herziening weigert",
        "it is not known whether the municipal executive refuses the budget because of an earlier revision",
    ),
)

grond_herziening = choice(
    "pgb.grond_herziening", "a", "b", "c", "d", "e", "geen",
    ask=Text(
        "Op welke grond wordt het budget herzien of ingetrokken (a onjuiste gegevens, b niet meer "
        "aangewezen, c niet meer toereikend, d voorwaarden, e gebruik)?",
        "On which ground is the budget revised or withdrawn (a incorrect data, b no longer needed, c no "
        "longer sufficient, d conditions, e use)?",
    ),
    says=Text("de grond voor herziening of intrekking is {value}",
              "the ground for revision or withdrawal is {value}"),
    unknown=Text("het is niet bekend op welke grond het budget wordt herzien of ingetrokken",
                 "it is not known on which ground the budget is revised or withdrawn"),
)
