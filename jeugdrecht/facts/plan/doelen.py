"""
The plan for a family: its goals, and who agreed on them.
"""

from jeugdrecht.logic.declare import number, yes_no
from jeugdrecht.sources import Text

eerdere_hulp_beschreven = yes_no(
    "plan.eerdere_hulp_beschreven",
    ask=Text(
        "Beschrijft het plan eerdere stappen en hulp, en verwijzen de doelen daarnaar?",
        "Does the plan describe earlier steps and help, and do the goals refer to them?",
    ),
    yes=Text(
        "het plan beschrijft eerdere stappen en hulp, en de doelen verwijzen daarnaar",
        "the plan describes earlier steps and help, and the goals refer to them",
    ),
    no=Text(
        "het plan beschrijft eerdere stappen en hulp niet, of de doelen verwijzen er niet naar",
        "the plan does not describe earlier steps and help, or the goals do not refer to them",
    ),
    unknown=Text(
        "het is niet bekend of het plan eerdere stappen en hulp beschrijft en de doelen daarnaar verwijzen",
        "it is not known whether the plan describes earlier steps and help, and the goals refer to them",
    ),
)

doelen_dwang_gelijk_vrijwillig = yes_no(
    "plan.doelen_dwang_gelijk_vrijwillig",
    ask=Text(
        "Zijn de doelen in het gedwongen kader gelijk aan die in het vrijwillige kader?",
        "Are the compulsory goals the same as the voluntary goals?",
    ),
    yes=Text(
        "de doelen in het gedwongen kader zijn gelijk aan die in het vrijwillige kader",
        "the compulsory goals are the same as the voluntary goals",
    ),
    no=Text(
        "de doelen in het gedwongen kader zijn niet gelijk aan die in het vrijwillige kader",
        "the compulsory goals are not the same as the voluntary goals",
    ),
    unknown=Text(
        "het is niet bekend of de doelen in het gedwongen kader gelijk zijn aan die in het vrijwillige kader",
        "it is not known whether the compulsory goals are the same as the voluntary goals",
    ),
)

afwijking_doelen_gemotiveerd = yes_no(
    "plan.afwijking_doelen_gemotiveerd",
    ask=Text("Is afwijking van eerdere doelen gemotiveerd?", "Is departure from earlier goals explained?"),
    yes=Text(
        "het plan motiveert waarom het van eerdere doelen afwijkt",
        "departure from earlier goals is explained",
    ),
    no=Text(
        "het plan motiveert niet waarom het van eerdere doelen afwijkt",
        "departure from earlier goals is not explained",
    ),
    unknown=Text(
        "het is niet bekend of het plan motiveert waarom het van eerdere doelen afwijkt",
        "it is not known whether departure from earlier goals is explained",
    ),
)

nieuwe_doelen_door_om_of_rechter = yes_no(
    "plan.nieuwe_doelen_door_om_of_rechter",
    ask=Text("Stelt het OM of de rechter nieuwe doelen?", "Does the prosecution or the court set new goals?"),
    yes=Text("het OM of de rechter stelt nieuwe doelen", "the prosecution or the court sets new goals"),
    no=Text(
        "het OM en de rechter stellen geen nieuwe doelen", "the prosecution and the court set no new goals"
    ),
    unknown=Text(
        "het is niet bekend of het OM of de rechter nieuwe doelen stelt",
        "it is not known whether the prosecution or the court sets new goals",
    ),
)

partneroverleg_nieuwe_doelen = yes_no(
    "plan.partneroverleg_nieuwe_doelen",
    ask=Text("Hebben de partners over de nieuwe doelen overlegd?", "Did the partners discuss the new goals?"),
    yes=Text("de partners hebben over de nieuwe doelen overlegd", "the partners discussed the new goals"),
    no=Text(
        "de partners hebben niet over de nieuwe doelen overlegd", "the partners did not discuss the new goals"
    ),
    unknown=Text(
        "het is niet bekend of de partners over de nieuwe doelen hebben overlegd",
        "it is not known whether the partners discussed the new goals",
    ),
)

veiligheidsvoorwaarden_gekoppeld = yes_no(
    "plan.veiligheidsvoorwaarden_gekoppeld",
    ask=Text(
        "Zijn veiligheidsvoorwaarden aan het plan gekoppeld?", "Are safety conditions linked to the plan?"
    ),
    yes=Text(
        "de veiligheidsvoorwaarden zijn aan het plan gekoppeld",
        "the safety conditions are linked to the plan",
    ),
    no=Text(
        "de veiligheidsvoorwaarden zijn niet aan het plan gekoppeld",
        "the safety conditions are not linked to the plan",
    ),
    unknown=Text(
        "het is niet bekend of de veiligheidsvoorwaarden aan het plan zijn gekoppeld",
        "it is not known whether the safety conditions are linked to the plan",
    ),
)

rolafspraken_vastgelegd = yes_no(
    "plan.rolafspraken_vastgelegd",
    ask=Text("Zijn de rolafspraken vastgelegd?", "Are role agreements recorded?"),
    yes=Text(
        "de afspraken over ieders rol zijn vastgelegd", "the agreements on each one's role are recorded"
    ),
    no=Text(
        "de afspraken over ieders rol zijn niet vastgelegd",
        "the agreements on each one's role are not recorded",
    ),
    unknown=Text(
        "het is niet bekend of de afspraken over ieders rol zijn vastgelegd",
        "it is not known whether the agreements on each one's role are recorded",
    ),
)

aantal_geldende_gezinsplannen = number(
    "plan.aantal_geldende_gezinsplannen",
    ask=Text("Hoeveel geldende plannen heeft het gezin?", "How many plans apply to the family?"),
    says=Text(
        "het aantal geldende plannen van het gezin is {value}",
        "the number of plans that apply to the family is {value}",
    ),
    unknown=Text(
        "het is niet bekend hoeveel geldende plannen het gezin heeft",
        "it is not known how many plans apply to the family",
    ),
)
