"""
The regional framework: who is party to it, from which vision, and how it follows national frameworks.
"""

from jeugdrecht.logic.declare import judgement, yes_no
from jeugdrecht.sources import Text

vergeleken_met_advies = yes_no(
    "regio.vergeleken_met_advies",
    ask=Text(
        "Wordt een regionaal afsprakenkader naast het VNG-advies gelegd?",
        "Is a regional framework compared with the VNG advice?",
    ),
    yes=Text(
        "een regionaal afsprakenkader wordt naast het VNG-advies gelegd",
        "a regional framework is compared with the VNG advice",
    ),
    no=Text(
        "er wordt geen regionaal afsprakenkader naast het VNG-advies gelegd",
        "no regional framework is compared with the VNG advice",
    ),
    unknown=Text(
        "het is niet bekend of een regionaal afsprakenkader naast het VNG-advies wordt gelegd",
        "it is not known whether a regional framework is compared with the VNG advice",
    ),
)

afsprakenkader_vastgesteld = yes_no(
    "regio.afsprakenkader_vastgesteld",
    ask=Text("Is een regionaal afsprakenkader vastgesteld?", "Has a regional framework been adopted?"),
    yes=Text("een regionaal afsprakenkader is vastgesteld", "a regional framework has been adopted"),
    no=Text("er is geen regionaal afsprakenkader vastgesteld", "no regional framework has been adopted"),
    unknown=Text(
        "het is niet bekend of een regionaal afsprakenkader is vastgesteld",
        "it is not known whether a regional framework has been adopted",
    ),
)

gedeelde_visie = yes_no(
    "regio.gedeelde_visie",
    ask=Text("Is er een gedeelde visie?", "Is there a shared vision?"),
    yes=Text("er is een gedeelde visie", "there is a shared vision"),
    no=Text("er is geen gedeelde visie", "there is no shared vision"),
    unknown=Text(
        "het is niet bekend of er een gedeelde visie is", "it is not known whether there is a shared vision"
    ),
)

gemeenten_partij = yes_no(
    "regio.gemeenten_partij",
    ask=Text("Zijn de gemeenten partij bij het kader?", "Are the municipalities party to the framework?"),
    yes=Text(
        "de gemeenten zijn partij bij het afsprakenkader", "the municipalities are party to the framework"
    ),
    no=Text(
        "niet alle gemeenten zijn partij bij het afsprakenkader",
        "not all municipalities are party to the framework",
    ),
    unknown=Text(
        "het is niet bekend of de gemeenten partij zijn bij het afsprakenkader",
        "it is not known whether the municipalities are party to the framework",
    ),
)

gi_partij = yes_no(
    "regio.gi_partij",
    ask=Text(
        "Zijn de gecertificeerde instellingen partij bij het kader?",
        "Are the certified institutions party to the framework?",
    ),
    yes=Text(
        "de gecertificeerde instellingen zijn partij bij het afsprakenkader",
        "the certified institutions are party to the framework",
    ),
    no=Text(
        "niet alle gecertificeerde instellingen zijn partij bij het afsprakenkader",
        "not all certified institutions are party to the framework",
    ),
    unknown=Text(
        "het is niet bekend of de gecertificeerde instellingen partij zijn bij het afsprakenkader",
        "it is not known whether the certified institutions are party to the framework",
    ),
)

justitiele_ketenpartners_partij = yes_no(
    "regio.justitiele_ketenpartners_partij",
    ask=Text(
        "Zijn de justitiële ketenpartners partij bij het kader?",
        "Are the justice partners party to the framework?",
    ),
    yes=Text(
        "de justitiële ketenpartners zijn partij bij het afsprakenkader",
        "the justice partners are party to the framework",
    ),
    no=Text(
        "niet alle justitiële ketenpartners zijn partij bij het afsprakenkader",
        "not all justice partners are party to the framework",
    ),
    unknown=Text(
        "het is niet bekend of de justitiële ketenpartners partij zijn bij het afsprakenkader",
        "it is not known whether the justice partners are party to the framework",
    ),
)

gezamenlijke_opdracht = yes_no(
    "regio.gezamenlijke_opdracht",
    ask=Text("Is een gezamenlijke opdracht vastgelegd?", "Has a joint assignment been recorded?"),
    yes=Text("een gezamenlijke opdracht is vastgelegd", "a joint assignment has been recorded"),
    no=Text("er is geen gezamenlijke opdracht vastgelegd", "no joint assignment has been recorded"),
    unknown=Text(
        "het is niet bekend of een gezamenlijke opdracht is vastgelegd",
        "it is not known whether a joint assignment has been recorded",
    ),
)

afspraken_interventies = yes_no(
    "regio.afspraken_interventies",
    ask=Text(
        "Zijn op regioniveau afspraken gemaakt over interventies in gezinnen?",
        "Are there regional arrangements on interventions in families?",
    ),
    yes=Text(
        "op het niveau van de regio zijn afspraken gemaakt over interventies in gezinnen",
        "there are regional arrangements on interventions in families",
    ),
    no=Text(
        "op het niveau van de regio zijn geen afspraken gemaakt over interventies in gezinnen",
        "there are no regional arrangements on interventions in families",
    ),
    unknown=Text(
        "het is niet bekend of op het niveau van de regio afspraken zijn gemaakt over "
        "interventies in gezinnen",
        "it is not known whether there are regional arrangements on interventions in families",
    ),
)

samenwerking_stabiel = judgement(
    "regio.samenwerking_stabiel",
    by="gemeenten_en_partners",
    ask=Text("Is de samenwerking in de regio stabiel?", "Is the cooperation in the region stable?"),
    yes=Text("de samenwerking in de regio is stabiel", "the cooperation in the region is stable"),
    no=Text("de samenwerking in de regio is niet stabiel", "the cooperation in the region is not stable"),
    unknown=Text(
        "het is aan de gemeenten en hun partners of de samenwerking in de regio stabiel is",
        "it is for the municipalities and their partners to decide whether the "
        "cooperation in the region is stable",
    ),
)

landelijk_kader_gevolgd = yes_no(
    "regio.landelijk_kader_gevolgd",
    ask=Text("Wordt het landelijk kader gevolgd?", "Is the national framework followed?"),
    yes=Text("het landelijk kader wordt gevolgd", "the national framework is followed"),
    no=Text("het landelijk kader wordt niet gevolgd", "the national framework is not followed"),
    unknown=Text(
        "het is niet bekend of het landelijk kader wordt gevolgd",
        "it is not known whether the national framework is followed",
    ),
)

gevolgen_afwijking_beoordeeld = yes_no(
    "regio.gevolgen_afwijking_beoordeeld",
    ask=Text(
        "Zijn de gevolgen van afwijken van het landelijk kader beoordeeld?",
        "Were the consequences of departing from the national framework assessed?",
    ),
    yes=Text(
        "de gevolgen van afwijken van het landelijk kader zijn beoordeeld",
        "the consequences of departing from the national framework were assessed",
    ),
    no=Text(
        "de gevolgen van afwijken van het landelijk kader zijn niet beoordeeld",
        "the consequences of departing from the national framework were not assessed",
    ),
    unknown=Text(
        "het is niet bekend of de gevolgen van afwijken van het landelijk kader zijn beoordeeld",
        "it is not known whether the consequences of departing from the national framework were assessed",
    ),
)

inrichting_sluit_aan_op_visie = yes_no(
    "regio.inrichting_sluit_aan_op_visie",
    ask=Text(
        "Sluit de regionale inrichting aan op de gedeelde visie?",
        "Does the regional set-up follow the shared vision?",
    ),
    yes=Text(
        "de regionale inrichting sluit aan op de gedeelde visie",
        "the regional set-up follows the shared vision",
    ),
    no=Text(
        "de regionale inrichting sluit niet aan op de gedeelde visie",
        "the regional set-up does not follow the shared vision",
    ),
    unknown=Text(
        "het is niet bekend of de regionale inrichting aansluit op de gedeelde visie",
        "it is not known whether the regional set-up follows the shared vision",
    ),
)

bijdrage_doelen_herkenbaar = yes_no(
    "regio.bijdrage_doelen_herkenbaar",
    ask=Text(
        "Is de bijdrage aan de regionale doelen herkenbaar?",
        "Is the contribution to regional goals recognisable?",
    ),
    yes=Text(
        "de bijdrage aan de regionale doelen is herkenbaar",
        "the contribution to the regional goals is recognisable",
    ),
    no=Text(
        "de bijdrage aan de regionale doelen is niet herkenbaar",
        "the contribution to the regional goals is not recognisable",
    ),
    unknown=Text(
        "het is niet bekend of de bijdrage aan de regionale doelen herkenbaar is",
        "it is not known whether the contribution to the regional goals is recognisable",
    ),
)

varianten_beperkt = judgement(
    "regio.varianten_beperkt",
    by="gemeenten_en_landelijke_partners",
    ask=Text("Is het aantal uitvoeringsvarianten beperkt?", "Is the number of variants limited?"),
    yes=Text("het aantal uitvoeringsvarianten is beperkt", "the number of variants is limited"),
    no=Text("het aantal uitvoeringsvarianten is niet beperkt", "the number of variants is not limited"),
    unknown=Text(
        "het is aan de gemeenten en hun landelijke partners of het aantal uitvoeringsvarianten beperkt is",
        "it is for the municipalities and their national partners to decide whether the "
        "number of variants is limited",
    ),
)
