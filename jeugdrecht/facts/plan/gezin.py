"""
The plan for a family: parents, child, network and the way to adulthood.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

ouders_gesproken = yes_no(
    "plan.ouders_gesproken",
    ask=Text("Zijn de ouders in deze fase gesproken?", "Were the parents spoken to in this phase?"),
    yes=Text("de ouders zijn in deze fase gesproken", "the parents were spoken to in this phase"),
    no=Text("de ouders zijn in deze fase niet gesproken", "the parents were not spoken to in this phase"),
    unknown=Text(
        "het is niet bekend of de ouders in deze fase zijn gesproken",
        "it is not known whether the parents were spoken to in this phase",
    ),
)

jeugdige_gesproken = yes_no(
    "plan.jeugdige_gesproken",
    ask=Text("Is de jeugdige in deze fase gesproken?", "Was the young person spoken to in this phase?"),
    yes=Text("de jeugdige is in deze fase gesproken", "the young person was spoken to in this phase"),
    no=Text("de jeugdige is in deze fase niet gesproken", "the young person was not spoken to in this phase"),
    unknown=Text(
        "het is niet bekend of de jeugdige in deze fase is gesproken",
        "it is not known whether the young person was spoken to in this phase",
    ),
)

contra_indicatie_gemotiveerd = yes_no(
    "plan.contra_indicatie_gemotiveerd",
    ask=Text("Is een sterke contra-indicatie gemotiveerd?", "Is a strong contra-indication explained?"),
    yes=Text(
        "een sterke contra-indicatie voor het gesprek is gemotiveerd",
        "a strong contra-indication to the talk is explained",
    ),
    no=Text(
        "een sterke contra-indicatie voor het gesprek is niet gemotiveerd",
        "no strong contra-indication to the talk is explained",
    ),
    unknown=Text(
        "het is niet bekend of een sterke contra-indicatie voor het gesprek is gemotiveerd",
        "it is not known whether a strong contra-indication to the talk is explained",
    ),
)

netwerk_betrokken = yes_no(
    "plan.netwerk_betrokken",
    ask=Text("Is het netwerk van het gezin betrokken?", "Is the family's network involved?"),
    yes=Text("het netwerk van het gezin is betrokken", "the family's network is involved"),
    no=Text("het netwerk van het gezin is niet betrokken", "the family's network is not involved"),
    unknown=Text(
        "het is niet bekend of het netwerk van het gezin is betrokken",
        "it is not known whether the family's network is involved",
    ),
)

onmogelijkheid_netwerk_gemotiveerd = yes_no(
    "plan.onmogelijkheid_netwerk_gemotiveerd",
    ask=Text(
        "Is gemotiveerd waarom het netwerk niet kan worden betrokken?",
        "Is it explained why the network cannot be involved?",
    ),
    yes=Text(
        "het plan motiveert waarom het netwerk niet kan worden betrokken",
        "it is explained why the network cannot be involved",
    ),
    no=Text(
        "het plan motiveert niet waarom het netwerk niet kan worden betrokken",
        "it is not explained why the network cannot be involved",
    ),
    unknown=Text(
        "het is niet bekend of het plan motiveert waarom het netwerk niet kan worden betrokken",
        "it is not known whether it is explained why the network cannot be involved",
    ),
)

netwerkafspraken_in_methodiek = yes_no(
    "plan.netwerkafspraken_in_methodiek",
    ask=Text(
        "Zijn afspraken over het netwerk in de methodiek opgenomen?",
        "Are network arrangements part of the method?",
    ),
    yes=Text(
        "afspraken over het netwerk staan in de methodiek", "network arrangements are part of the method"
    ),
    no=Text(
        "afspraken over het netwerk staan niet in de methodiek",
        "network arrangements are not part of the method",
    ),
    unknown=Text(
        "het is niet bekend of afspraken over het netwerk in de methodiek staan",
        "it is not known whether network arrangements are part of the method",
    ),
)

vertrouwensrelatie_afgewogen = yes_no(
    "plan.vertrouwensrelatie_afgewogen",
    ask=Text(
        "Is de vertrouwensrelatie afgewogen en vastgelegd?",
        "Was the relationship of trust weighed and recorded?",
    ),
    yes=Text(
        "de omgang met de vertrouwensrelatie is afgewogen en vastgelegd",
        "the relationship of trust was weighed and that was recorded",
    ),
    no=Text(
        "de omgang met de vertrouwensrelatie is niet afgewogen en vastgelegd",
        "the relationship of trust was not weighed or that was not recorded",
    ),
    unknown=Text(
        "het is niet bekend of de omgang met de vertrouwensrelatie is afgewogen en vastgelegd",
        "it is not known whether the relationship of trust was weighed and that was recorded",
    ),
)

begeleiding_naar_volwassenheid = yes_no(
    "plan.begeleiding_naar_volwassenheid",
    ask=Text(
        "Is er een begeleidingsaanbod voor de overgang naar volwassenheid?",
        "Is support offered for the transition to adulthood?",
    ),
    yes=Text(
        "er is een begeleidingsaanbod voor de overgang naar volwassenheid",
        "support is offered for the transition to adulthood",
    ),
    no=Text(
        "er is geen begeleidingsaanbod voor de overgang naar volwassenheid",
        "no support is offered for the transition to adulthood",
    ),
    unknown=Text(
        "het is niet bekend of er een begeleidingsaanbod is voor de overgang naar volwassenheid",
        "it is not known whether support is offered for the transition to adulthood",
    ),
)

programma_werk_en_scholing = yes_no(
    "plan.programma_werk_en_scholing",
    ask=Text("Is er een programma voor werk en scholing?", "Is there a work and training programme?"),
    yes=Text("er is een programma voor werk en scholing", "there is a work and training programme"),
    no=Text("er is geen programma voor werk en scholing", "there is no work and training programme"),
    unknown=Text(
        "het is niet bekend of er een programma voor werk en scholing is",
        "it is not known whether there is a work and training programme",
    ),
)

maatschappelijke_partners = yes_no(
    "plan.maatschappelijke_partners",
    ask=Text("Zijn maatschappelijke partners betrokken?", "Are community partners involved?"),
    yes=Text(
        "maatschappelijke partners zijn bij het programma betrokken",
        "community partners are involved in the programme",
    ),
    no=Text(
        "maatschappelijke partners zijn niet bij het programma betrokken",
        "community partners are not involved in the programme",
    ),
    unknown=Text(
        "het is niet bekend of maatschappelijke partners bij het programma zijn betrokken",
        "it is not known whether community partners are involved in the programme",
    ),
)
