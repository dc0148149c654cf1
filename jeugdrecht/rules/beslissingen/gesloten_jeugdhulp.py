"""
De beslissingen over gesloten jeugdhulp: de machtiging, wie haar verzoekt, de behandeling, het verblijf en het
einde.

Grond, leeftijd en of een maatregel loopt worden getoetst op de dag van de beslissing: geef die als peildatum.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, machtiging, verzoek, vrijheidsbeperking, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, SetOf, Value
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)
toegestaan_of_niet = Choice(
    (
        Value("toegestaan", Text("toegestaan", "permitted")),
        Value("niet_toegestaan", Text("niet toegestaan", "not permitted")),
    )
)

om_gesloten_jeugdhulp = verzoek.maatregel.is_("gesloten_jeugdhulp")
om_vervallenverklaring = machtiging.aangevochten_beslissing.in_(
    "wijziging_plan", "opneming_verplicht", "opneming_bevoegd", "intrekking_schorsing"
)
verleend = machtiging.gesloten_vanaf.has_come()
voorwaardelijk_verleend = verleend & machtiging.soort.in_(
    "voorwaardelijk_gesloten", "verlenging_voorwaardelijk_gesloten"
)

gesloten_jeugdhulp = Decision(
    id="gesloten_jeugdhulp",
    question=Text(
        "Mag de kinderrechter deze machtiging gesloten jeugdhulp verlenen?",
        "May the juvenile court judge grant this authorisation of secure youth care?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp,
    name=Text("gesloten jeugdhulp", "secure youth care"),
)

verzoeker_gesloten_jeugdhulp = Decision(
    id="verzoeker_gesloten_jeugdhulp",
    question=Text(
        "Mag deze verzoeker om gesloten jeugdhulp vragen?",
        "May this petitioner ask for secure youth care?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp,
    name=Text("verzoeker", "petitioner"),
)

procesbekwaam_gesloten = Decision(
    id="procesbekwaam_gesloten",
    question=Text(
        "Kan de jeugdige in zaken over gesloten jeugdhulp zelf optreden?",
        "Can the young person act in matters of secure youth care?",
    ),
    answer=Choice(
        (
            Value(
                "bekwaam",
                Text("ja, zelf bekwaam", "yes, capable to act"),
            ),
            Value(
                "niet_bekwaam",
                Text("nee", "no"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp | om_vervallenverklaring,
)

stukken_gesloten_jeugdhulp = Decision(
    id="stukken_gesloten_jeugdhulp",
    question=Text(
        "Wat moet bij het verzoek om gesloten jeugdhulp worden overgelegd?",
        "What must be submitted with the petition for secure youth care?",
    ),
    answer=SetOf(
        (
            Value(
                "verklaring_gedragswetenschapper",
                Text(
                    "een afschrift van de instemming van de gedragswetenschapper",
                    "a copy of the consent of the behavioural expert",
                ),
            ),
            Value(
                "bepaling_of_raadsverklaring",
                Text(
                    "de bepaling van college of GI, of de verklaring van de Raad",
                    "the determination of municipality or institution, or the statement of the Board",
                ),
            ),
            Value(
                "hulpverleningsplan",
                Text("het hulpverleningsplan", "the care plan"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp,
)

behandeling_gesloten_jeugdhulp = Decision(
    id="behandeling_gesloten_jeugdhulp",
    question=Text(
        "Wat moet de kinderrechter doen voor hij beslist?",
        "What must the juvenile court judge do before it decides?",
    ),
    answer=SetOf(
        (
            Value(
                "jeugdige_horen",
                Text("de jeugdige horen", "hear the young person"),
            ),
            Value(
                "gezagsdrager_horen",
                Text("wie het gezag uitoefent horen", "hear the holder of authority"),
            ),
            Value(
                "verzorger_horen",
                Text("wie de jeugdige in zijn gezin verzorgt horen", "hear the carer in the family"),
            ),
            Value(
                "verzoeker_horen",
                Text("de verzoeker horen", "hear the petitioner"),
            ),
            Value(
                "aanbieder_horen",
                Text("de jeugdhulpaanbieder horen", "hear the youth care provider"),
            ),
            Value(
                "horen_binnen_twee_weken",
                Text(
                    "binnen twee weken na de spoedbeslissing alsnog horen",
                    "hear within two weeks after the emergency order",
                ),
            ),
            Value(
                "familiegroepsplan_mogelijk_maken",
                Text(
                    "de mogelijkheid van een familiegroepsplan bieden",
                    "offer the possibility of a family group plan",
                ),
            ),
            Value(
                "raadsman_toevoegen",
                Text("toevoeging van een raadsman gelasten", "order that counsel is appointed"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp | om_vervallenverklaring,
)

afschriften_gesloten_jeugdhulp = Decision(
    id="afschriften_gesloten_jeugdhulp",
    question=Text(
        "Wie krijgt een afschrift van de beschikking?",
        "Who gets a copy of the order?",
    ),
    answer=SetOf(
        (
            Value(
                "jeugdige",
                Text("de jeugdige", "the young person"),
            ),
            Value(
                "gezagsdrager",
                Text("wie het gezag heeft", "the holder of authority"),
            ),
            Value(
                "verzorger",
                Text("wie de jeugdige in zijn gezin verzorgt", "the carer in the family"),
            ),
            Value(
                "verzoeker",
                Text("de verzoeker", "the petitioner"),
            ),
            Value(
                "raadsman",
                Text("de raadsman van de jeugdige", "the young person's counsel"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp | om_vervallenverklaring,
)

einde_gesloten_jeugdhulp = Decision(
    id="einde_gesloten_jeugdhulp",
    question=Text(
        "Vanaf welke dag is er uiterlijk geen machtiging meer voor gesloten verblijf?",
        "From which day is there at the latest no authorisation any more for closed stay?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verleend,
    name=Text("einde gesloten jeugdhulp", "end of secure youth care"),
)

geldt_als_uithuisplaatsing = Decision(
    id="geldt_als_uithuisplaatsing",
    question=Text(
        "Geldt de machtiging gesloten jeugdhulp ook als machtiging tot uithuisplaatsing?",
        "Does the authorisation of secure youth care also count as authorisation for out-of-home placement?",
    ),
    answer=Choice(
        (
            Value(
                "geldt",
                Text("ja", "yes"),
            ),
            Value(
                "geldt_niet",
                Text("nee", "no"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verleend,
)

opneming_voorwaardelijk = Decision(
    id="opneming_voorwaardelijk",
    question=Text(
        "Moet of mag de aanbieder de jeugdige na de voorwaardelijke machtiging opnemen?",
        "Must or may the provider admit the young person under the conditional authorisation?",
    ),
    answer=Choice(
        (
            Value(
                "verplicht",
                Text("de aanbieder moet opnemen", "the provider must admit"),
            ),
            Value(
                "bevoegd",
                Text("de aanbieder mag opnemen", "the provider may admit"),
            ),
            Value(
                "niet_toegestaan",
                Text("opnemen mag niet", "admission is not allowed"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voorwaardelijk_verleend,
)

planwijziging_voorwaardelijk = Decision(
    id="planwijziging_voorwaardelijk",
    question=Text(
        "Mag de aanbieder het plan van de voorwaardelijke machtiging wijzigen?",
        "May the provider change the plan of the conditional authorisation?",
    ),
    answer=toegestaan_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdhulp.planwijziging_met_instemming | ~jeugdhulp.planwijziging_met_instemming,
)

vervallenverklaring_gesloten = Decision(
    id="vervallenverklaring_gesloten",
    question=Text(
        "Kan de kinderrechter de beslissing van de aanbieder op dit verzoek vervallen verklaren?",
        "Can the juvenile court judge declare the provider's decision void on this petition?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_vervallenverklaring,
)

plaats_tenuitvoerlegging = Decision(
    id="plaats_tenuitvoerlegging",
    question=Text(
        "Mag de machtiging in deze accommodatie ten uitvoer worden gelegd?",
        "May the authorisation be carried out in this accommodation?",
    ),
    answer=toegestaan_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdhulp.accommodatie.in_("geregistreerd", "aangewezen_deel", "niet_geregistreerd"),
)

tenuitvoerlegging_in_inrichting = Decision(
    id="tenuitvoerlegging_in_inrichting",
    question=Text(
        "Mag de rechter bepalen dat de machtiging in een justitiele jeugdinrichting wordt uitgevoerd?",
        "May the court order that the authorisation is carried out in a youth institution?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_gesloten_jeugdhulp & (jeugdhulp.in_jji_na_veroordeling | ~jeugdhulp.in_jji_na_veroordeling),
)

aanbieder_verzorger_leerplicht = Decision(
    id="aanbieder_verzorger_leerplicht",
    question=Text(
        "Is de aanbieder van het gesloten verblijf verzorger voor de Leerplichtwet?",
        "Is the provider of the closed stay a carer under the Leerplichtwet?",
    ),
    answer=Choice(
        (
            Value(
                "verzorger",
                Text("ja, zolang de machtiging loopt", "yes, as long as the authorisation runs"),
            ),
            Value(
                "geen_verzorger",
                Text("nee, niet op deze grond", "no, not on this ground"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdhulp.opgenomen_gesloten
    & jeugdige.leerplichtig.in_("niet", "leerplichtig", "kwalificatieplichtig"),
)

vrijheid_beperken = Decision(
    id="vrijheidsbeperking",
    question=Text(
        "Mag deze vrijheidsbeperkende maatregel worden toegepast?",
        "May this restrictive measure be applied?",
    ),
    answer=toegestaan_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=vrijheidsbeperking.soort.in_(
        "toezicht",
        "bewegingsvrijheid",
        "insluiting",
        "programma_of_behandeling",
        "contact",
        "controle",
        "ander",
    ),
)
