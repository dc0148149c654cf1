"""
What the Raad voor de Kinderbescherming has done in the criminal case: advice, instruments of the LIJ.
"""

from jeugdrecht.logic.declare import act, yes_no
from jeugdrecht.sources import Text

zsm_advies_uitgebracht = act(
    "raad.zsm_advies_uitgebracht",
    item="feit",
    ask=Text(
        "Heeft de raad op ZSM de officier van justitie over de route geadviseerd?",
        "Has the Raad advised the public prosecutor on the route at the ZSM desk?",
    ),
    yes=Text(
        "de raad heeft op ZSM over de route geadviseerd",
        "the Raad has advised on the route at the ZSM desk",
    ),
    no=Text(
        "de raad heeft op ZSM nog niet over de route geadviseerd",
        "the Raad has not yet advised on the route at the ZSM desk",
    ),
    unknown=Text(
        "het is niet bekend of de raad op ZSM over de route heeft geadviseerd",
        "it is not known whether the Raad has advised on the route at the ZSM desk",
    ),
)

lij_2a_ingevuld = act(
    "raad.lij_2a_ingevuld",
    item="feit",
    ask=Text(
        "Heeft de raad instrument 2A van het LIJ ingevuld?",
        "Has the Raad completed instrument 2A of the LIJ?",
    ),
    yes=Text(
        "de raad heeft instrument 2A van het LIJ ingevuld",
        "the Raad has completed instrument 2A of the LIJ",
    ),
    no=Text(
        "de raad heeft instrument 2A van het LIJ nog niet ingevuld",
        "the Raad has not yet completed instrument 2A of the LIJ",
    ),
    unknown=Text(
        "het is niet bekend of de raad instrument 2A van het LIJ heeft ingevuld",
        "it is not known whether the Raad has completed instrument 2A of the LIJ",
    ),
)

lij_hoog_domein = yes_no(
    "raad.lij_hoog_domein",
    item="feit",
    ask=Text(
        "Is volgens instrument 2A minstens een domein hoog?",
        "Is at least one domain high according to instrument 2A?",
    ),
    yes=Text(
        "volgens instrument 2A is minstens een domein hoog",
        "according to instrument 2A at least one domain is high",
    ),
    no=Text(
        "volgens instrument 2A is geen domein hoog",
        "according to instrument 2A no domain is high",
    ),
    unknown=Text(
        "het is niet bekend of volgens instrument 2A een domein hoog is",
        "it is not known whether a domain is high according to instrument 2A",
    ),
)

lij_2b_ingevuld = act(
    "raad.lij_2b_ingevuld",
    item="feit",
    ask=Text(
        "Heeft de raad instrument 2B van het LIJ ingevuld?",
        "Has the Raad completed instrument 2B of the LIJ?",
    ),
    yes=Text(
        "de raad heeft instrument 2B van het LIJ ingevuld",
        "the Raad has completed instrument 2B of the LIJ",
    ),
    no=Text(
        "de raad heeft instrument 2B van het LIJ nog niet ingevuld",
        "the Raad has not yet completed instrument 2B of the LIJ",
    ),
    unknown=Text(
        "het is niet bekend of de raad instrument 2B van het LIJ heeft ingevuld",
        "it is not known whether the Raad has completed instrument 2B of the LIJ",
    ),
)

strafadvies_uitgebracht = act(
    "raad.strafadvies_uitgebracht",
    item="feit",
    ask=Text(
        "Heeft de raad in de strafzaak advies over de persoon van de verdachte uitgebracht?",
        "Has the Raad given advice on the person of the suspect in the criminal case?",
    ),
    yes=Text(
        "de raad heeft in de strafzaak advies over de persoon van de verdachte uitgebracht",
        "the Raad has given advice on the person of the suspect in the criminal case",
    ),
    no=Text(
        "de raad heeft in de strafzaak nog geen advies over de persoon van de verdachte uitgebracht",
        "the Raad has not yet given advice on the person of the suspect in the criminal case",
    ),
    unknown=Text(
        "het is niet bekend of de raad in de strafzaak advies over de persoon van de verdachte heeft "
        "uitgebracht",
        "it is not known whether the Raad has given advice on the person of the suspect in the criminal case",
    ),
)
