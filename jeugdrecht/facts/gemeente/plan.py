"""
The assessment of a municipality, and the policy plan of its council.
"""

from jeugdrecht.logic.declare import act, choice, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

wordt_getoetst = act(
    "gemeente.wordt_getoetst",
    ask=Text("Wordt getoetst of gemeenteraad en college doen wat de Jeugdwet vraagt?",
             "Is it assessed whether council and municipal executive do what the Youth Act asks?"),
    yes=Text("getoetst wordt of gemeenteraad en college doen wat de Jeugdwet vraagt",
             "it is assessed whether council and municipal executive do what the Youth Act asks"),
    no=Text("gemeenteraad en college worden niet getoetst",
            "council and municipal executive are not assessed"),
    unknown=Text("het is niet bekend of gemeenteraad en college worden getoetst",
                 "it is not known whether it is assessed whether council and municipal executive do what "
                 "the Youth Act asks"),
)

plan_vastgesteld_door = choice(
    "gemeente.plan_vastgesteld_door",
    "gemeenteraad", "college",
    optional=True,
    ask=Text("Wie heeft het beleidsplan vastgesteld (nvt: er is geen plan)?",
             "Who adopted the policy plan (nvt: there is no plan)?"),
    says=Text("het beleidsplan is vastgesteld door {value}",
              "the policy plan was adopted by {value}"),
    unknown=Text("het is niet bekend wie het beleidsplan heeft vastgesteld",
                 "it is not known who adopted the policy plan"),
)

plan_visie_en_doelen = yes_no(
    "gemeente.plan_visie_en_doelen",
    ask=Text("Staat in het beleidsplan: de visie en de doelen van het beleid?",
             "Does the policy plan state this: the vision and goals of the policy?"),
    yes=Text("in het beleidsplan staat: de visie en de doelen van het beleid",
             "the policy plan states this: the vision and goals of the policy"),
    no=Text("in het beleidsplan staat niet: de visie en de doelen van het beleid",
            "the policy plan does not state this: the vision and goals of the policy"),
    unknown=Text("het is niet bekend of in het beleidsplan staat: de visie en de doelen van het beleid",
                 "it is not known whether the policy plan states this: the vision and goals of the policy"),
)

plan_samenhang_veilig_thuis = yes_no(
    "gemeente.plan_samenhang_veilig_thuis",
    ask=Text("Staat in het beleidsplan: de samenhang met Veilig Thuis en de acties in de planperiode?",
             "Does the policy plan state this: the coherence with Veilig Thuis and the actions in the "
             "period of the plan?"),
    yes=Text("in het beleidsplan staat: de samenhang met Veilig Thuis en de acties in de planperiode",
             "the policy plan states this: the coherence with Veilig Thuis and the actions in the period "
             "of the plan"),
    no=Text("in het beleidsplan staat niet: de samenhang met Veilig Thuis en de acties in de planperiode",
            "the policy plan does not state this: the coherence with Veilig Thuis and the actions in the "
            "period of the plan"),
    unknown=Text("het is niet bekend of in het beleidsplan staat: de samenhang met Veilig Thuis en de "
                 "acties in de planperiode",
                 "it is not known whether the policy plan states this: the coherence with Veilig Thuis and "
                 "the actions in the period of the plan"),
)

plan_resultaten_en_criteria = yes_no(
    "gemeente.plan_resultaten_en_criteria",
    ask=Text("Staat in het beleidsplan: de gewenste resultaten, hoe die worden gemeten en de "
             "outcomecriteria voor aanbieders en instellingen?",
             "Does the policy plan state this: the intended results, how they are measured and the outcome "
             "criteria for providers and institutions?"),
    yes=Text("in het beleidsplan staat: de gewenste resultaten, hoe die worden gemeten en de "
             "outcomecriteria voor aanbieders en instellingen",
             "the policy plan states this: the intended results, how they are measured and the outcome "
             "criteria for providers and institutions"),
    no=Text("in het beleidsplan staat niet: de gewenste resultaten, hoe die worden gemeten en de "
            "outcomecriteria voor aanbieders en instellingen",
            "the policy plan does not state this: the intended results, how they are measured and the "
            "outcome criteria for providers and institutions"),
    unknown=Text("het is niet bekend of in het beleidsplan staat: de gewenste resultaten, hoe die worden "
                 "gemeten en de outcomecriteria voor aanbieders en instellingen",
                 "it is not known whether the policy plan states this: the intended results, how they are "
                 "measured and the outcome criteria for providers and institutions"),
)

plan_werktoedeling = yes_no(
    "gemeente.plan_werktoedeling",
    ask=Text("Staat in het beleidsplan: hoe college en aanbieders aan de eisen van "
             "verantwoordelijkheidstoedeling voldoen?",
             "Does the policy plan state this: how municipal executive and providers meet the requirements "
             "on the allocation of responsibilities?"),
    yes=Text("in het beleidsplan staat: hoe college en aanbieders aan de eisen van "
             "verantwoordelijkheidstoedeling voldoen",
             "the policy plan states this: how municipal executive and providers meet the requirements on "
             "the allocation of responsibilities"),
    no=Text("in het beleidsplan staat niet: hoe college en aanbieders aan de eisen van "
            "verantwoordelijkheidstoedeling voldoen",
            "the policy plan does not state this: how municipal executive and providers meet the "
            "requirements on the allocation of responsibilities"),
    unknown=Text("het is niet bekend of in het beleidsplan staat: hoe college en aanbieders aan de eisen "
                 "van verantwoordelijkheidstoedeling voldoen",
                 "it is not known whether the policy plan states this: how municipal executive and "
                 "providers meet the requirements on the allocation of responsibilities"),
)

plan_kleine_doelgroepen = yes_no(
    "gemeente.plan_kleine_doelgroepen",
    ask=Text("Staat in het beleidsplan: hoe de behoeften van kleine doelgroepen zijn nagegaan?",
             "Does the policy plan state this: how the needs of small target groups were ascertained?"),
    yes=Text("in het beleidsplan staat: hoe de behoeften van kleine doelgroepen zijn nagegaan",
             "the policy plan states this: how the needs of small target groups were ascertained"),
    no=Text("in het beleidsplan staat niet: hoe de behoeften van kleine doelgroepen zijn nagegaan",
            "the policy plan does not state this: how the needs of small target groups were ascertained"),
    unknown=Text("het is niet bekend of in het beleidsplan staat: hoe de behoeften van kleine doelgroepen "
                 "zijn nagegaan",
                 "it is not known whether the policy plan states this: how the needs of small target "
                 "groups were ascertained"),
)

plan_handicapverdrag = yes_no(
    "gemeente.plan_handicapverdrag",
    ask=Text("Staat in het beleidsplan: hoe het college het VN-Gehandicaptenverdrag uitvoert?",
             "Does the policy plan state this: how the municipal executive carries out the UN disability "
             "convention?"),
    yes=Text("in het beleidsplan staat: hoe het college het VN-Gehandicaptenverdrag uitvoert",
             "the policy plan states this: how the municipal executive carries out the UN disability "
             "convention"),
    no=Text("in het beleidsplan staat niet: hoe het college het VN-Gehandicaptenverdrag uitvoert",
            "the policy plan does not state this: how the municipal executive carries out the UN "
            "disability convention"),
    unknown=Text("het is niet bekend of in het beleidsplan staat: hoe het college het "
                 "VN-Gehandicaptenverdrag uitvoert",
                 "it is not known whether the policy plan states this: how the municipal executive carries "
                 "out the UN disability convention"),
)

plan_betreft_onderwijs = yes_no(
    "gemeente.plan_betreft_onderwijs",
    ask=Text("Gaat een deel van het plan over afstemming en samenwerking met het onderwijs?",
             "Is a part of the plan about coordination and cooperation with education?"),
    yes=Text("een deel van het plan gaat over het onderwijs",
             "a part of the plan is about education"),
    no=Text("geen deel van het plan gaat over het onderwijs",
            "no part of the plan is about education"),
    unknown=Text("het is niet bekend of een deel van het plan over het onderwijs gaat",
                 "it is not known whether a part of the plan is about education"),
)

plan_overleg_onderwijs = yes_no(
    "gemeente.plan_overleg_onderwijs",
    ask=Text("Is over het concept op overeenstemming gericht overleg gevoerd met de samenwerkingsverbanden "
             "van het onderwijs?",
             "Was the draft discussed with the education partnerships with a view to agreement?"),
    yes=Text("over het concept is overleg gevoerd met de samenwerkingsverbanden van het onderwijs",
             "the draft was discussed with the education partnerships"),
    no=Text("over het concept is geen overleg gevoerd met de samenwerkingsverbanden van het onderwijs",
            "the draft was not discussed with the education partnerships"),
    unknown=Text("het is niet bekend of over het concept overleg is gevoerd met de samenwerkingsverbanden "
                 "van het onderwijs",
                 "it is not known whether the draft was discussed with the education partnerships"),
)

plan_procedure_met_geschillen = yes_no(
    "gemeente.plan_procedure_met_geschillen",
    ask=Text("Volgde dat overleg een vastgestelde procedure met een voorziening voor geschillen?",
             "Did that consultation follow an adopted procedure with a provision for disputes?"),
    yes=Text("het overleg volgde een vastgestelde procedure met een voorziening voor geschillen",
             "the consultation followed an adopted procedure with a provision for disputes"),
    no=Text("het overleg volgde geen vastgestelde procedure met een voorziening voor geschillen",
            "the consultation did not follow an adopted procedure with a provision for disputes"),
    unknown=Text("het is niet bekend of het overleg een vastgestelde procedure met een voorziening voor "
                 "geschillen volgde",
                 "it is not known whether the consultation followed an adopted procedure with a provision "
                 "for disputes"),
)
