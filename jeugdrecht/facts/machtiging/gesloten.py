"""
The authorisation of secure youth care: what comes with the petition, and what happens to it.
"""

from jeugdrecht.logic.declare import act, choice, event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verblijf_bepaald = yes_no(
    "machtiging.verblijf_bepaald",
    ask=Text(
        "Heeft het college of de uitvoerende GI bepaald dat de jeugdhulp (met verblijf anders dan bij een "
        "pleegouder) nodig is?",
        "Did the municipality or the executing institution determine that the care (with a stay other than"
        " with a foster parent) is needed?",
    ),
    yes=Text("het college of de GI heeft bepaald dat de jeugdhulp met verblijf nodig is",
             "the municipality or the institution determined that residential care is needed"),
    no=Text("het college noch de GI heeft bepaald dat de jeugdhulp met verblijf nodig is",
            "neither the municipality nor the institution determined that residential care is needed"),
    unknown=Text(
        "het is niet bekend of het college of de GI heeft bepaald dat de jeugdhulp met verblijf nodig is",
        "it is not known whether the municipality or the institution determined that residential care is "
        "needed",
    ),
)

raad_verklaart_gronden = act(
    "machtiging.raad_verklaart_gronden",
    ask=Text("Heeft de Raad verklaard dat de gronden voor gesloten jeugdhulp zich voordoen?",
             "Did the Board state that the grounds for secure youth care are there?"),
    yes=Text("de Raad heeft verklaard dat de gronden zich voordoen",
             "the Board stated that the grounds are there"),
    no=Text("de Raad heeft niet verklaard dat de gronden zich voordoen",
            "the Board did not state that the grounds are there"),
    unknown=Text("het is niet bekend of de Raad heeft verklaard dat de gronden zich voordoen",
                 "it is not known whether the Board stated that the grounds are there"),
)

hulpverleningsplan_overgelegd = yes_no(
    "machtiging.hulpverleningsplan_overgelegd",
    ask=Text("Is het hulpverleningsplan voor de voorwaardelijke machtiging overgelegd?",
             "Was the care plan for the conditional authorisation submitted?"),
    yes=Text("het hulpverleningsplan is overgelegd", "the care plan was submitted"),
    no=Text("het hulpverleningsplan is niet overgelegd", "the care plan was not submitted"),
    unknown=Text("het is niet bekend of het hulpverleningsplan is overgelegd",
                 "it is not known whether the care plan was submitted"),
)

jeugdreclassering_door_verzoeker = yes_no(
    "machtiging.jeugdreclassering_door_verzoeker",
    ask=Text("Voert de GI die verzoekt de jeugdreclassering van de jeugdige uit?",
             "Does the petitioning institution carry out the probation of the young person?"),
    yes=Text("de GI die verzoekt voert de jeugdreclassering uit",
             "the petitioning institution carries out the probation"),
    no=Text("de GI die verzoekt voert de jeugdreclassering niet uit",
            "the petitioning institution does not carry out the probation"),
    unknown=Text("het is niet bekend of de GI die verzoekt de jeugdreclassering uitvoert",
                 "it is not known whether the petitioning institution carries out the probation"),
)

gesloten_vanaf = event(
    "machtiging.gesloten_vanaf",
    ask=Text(
        "Op welke datum is een machtiging, spoedmachtiging of voorwaardelijke machtiging gesloten "
        "jeugdhulp ingegaan?",
        "On which date did a regular, emergency or conditional authorisation of secure youth care start?",
    ),
    says=Text("de machtiging gesloten jeugdhulp is ingegaan op {value}",
              "the authorisation of secure youth care started on {value}"),
    unknown=Text("het is niet bekend of en wanneer een machtiging gesloten jeugdhulp is ingegaan",
                 "it is not known whether and when an authorisation of secure youth care started"),
)

gesloten_gevraagd_tot = event(
    "machtiging.gesloten_gevraagd_tot",
    ask=Text("Tot welke datum wordt de machtiging gesloten jeugdhulp gevraagd (die dag niet meegerekend)?",
             "Up to which date is the authorisation of secure youth care requested (that day not included)?"),
    says=Text("de machtiging gesloten jeugdhulp wordt gevraagd tot {value}",
              "the authorisation of secure youth care is requested up to {value}"),
    unknown=Text("het is niet bekend tot wanneer de machtiging wordt gevraagd",
                 "it is not known up to when the authorisation is requested"),
)

vervallenverklaring_verzocht_op = event(
    "machtiging.vervallenverklaring_verzocht_op",
    ask=Text("Op welke datum is om vervallenverklaring verzocht?",
             "On which date was it petitioned to declare the decision void?"),
    says=Text("om vervallenverklaring is verzocht op {value}",
              "it was petitioned on {value} to declare the decision void"),
    unknown=Text("het is niet bekend of en wanneer om vervallenverklaring is verzocht",
                 "it is not known whether and when it was petitioned to declare the decision void"),
)

verblijf_niet_langer_nodig_op = event(
    "machtiging.verblijf_niet_langer_nodig_op",
    ask=Text(
        "Op welke datum bepaalde de GI met OTS of voogdij dat verblijf anders dan bij een pleegouder niet "
        "langer nodig is?",
        "On which date did the institution determine that a stay other than with a foster parent is no "
        "longer needed?",
    ),
    says=Text("de GI bepaalde op {value} dat het verblijf niet langer nodig is",
              "the institution determined on {value} that the stay is no longer needed"),
    unknown=Text("het is niet bekend of en wanneer de GI het verblijf niet langer nodig vond",
                 "it is not known whether and when the institution found the stay no longer needed"),
)

beslist_op_verzoek_op = event(
    "machtiging.beslist_op_verzoek_op",
    ask=Text("Op welke datum is op het verzoek om een gewone machtiging beslist?",
             "On which date was the petition for a regular authorisation decided?"),
    says=Text("op het verzoek om een machtiging is beslist op {value}",
              "the petition for an authorisation was decided on {value}"),
    unknown=Text("het is niet bekend of en wanneer op het verzoek om een machtiging is beslist",
                 "it is not known whether and when the petition for an authorisation was decided"),
)

besluit_opneming_op = event(
    "machtiging.besluit_opneming_op",
    ask=Text(
        "Op welke datum besloot de aanbieder de jeugdige na een voorwaardelijke machtiging op te nemen?",
        "On which date did the provider decide to admit the young person after a conditional "
        "authorisation?",
    ),
    says=Text("de aanbieder besloot op {value} tot opneming", "the provider decided on {value} to admit"),
    unknown=Text("het is niet bekend of en wanneer de aanbieder tot opneming besloot",
                 "it is not known whether and when the provider decided to admit"),
)

vervallen_verklaard_op = event(
    "machtiging.vervallen_verklaard_op",
    ask=Text("Op welke datum heeft de kinderrechter de opneming vervallen verklaard?",
             "On which date did the juvenile court declare the admission void?"),
    says=Text("de opneming is vervallen verklaard op {value}", "the admission was declared void on {value}"),
    unknown=Text("het is niet bekend of en wanneer de opneming vervallen is verklaard",
                 "it is not known whether and when the admission was declared void"),
)

aangevochten_beslissing = choice(
    "machtiging.aangevochten_beslissing",
    "wijziging_plan", "opneming_verplicht", "opneming_bevoegd", "intrekking_schorsing",
    ask=Text("Welke beslissing van de aanbieder moet vervallen worden verklaard?",
             "Which decision of the provider is to be declared void?"),
    says=Text("de bestreden beslissing is {value}", "the contested decision is {value}"),
    unknown=Text("het is niet bekend welke beslissing van de aanbieder wordt bestreden",
                 "it is not known which decision of the provider is contested"),
)

afgezien_van_familiegroepsplan = act(
    "machtiging.afgezien_van_familiegroepsplan",
    ask=Text(
        "Ziet de kinderrechter af van het familiegroepsplan (ouders willen het niet, concrete bedreiging, "
        "of het belang van het kind)?",
        "Does the juvenile court leave the family group plan aside (the parents do not want it, a concrete"
        " threat, or the child's interest)?",
    ),
    yes=Text("de kinderrechter ziet af van het familiegroepsplan",
             "the juvenile court leaves the family group plan aside"),
    no=Text("de kinderrechter heeft niet van het familiegroepsplan afgezien",
            "the juvenile court has not left the family group plan aside"),
    unknown=Text("het is niet bekend of de kinderrechter afziet van het familiegroepsplan",
                 "it is not known whether the juvenile court leaves the family group plan aside"),
)

jeugdige_wil_niet_gehoord = act(
    "machtiging.jeugdige_wil_niet_gehoord",
    ask=Text("Stelt de kinderrechter vast dat de jeugdige niet bereid is te worden gehoord?",
             "Does the juvenile court find the young person unwilling to be heard?"),
    yes=Text("de jeugdige is niet bereid te worden gehoord", "the young person is unwilling to be heard"),
    no=Text("niet is vastgesteld dat de jeugdige het horen weigert",
            "the young person was not found unwilling to be heard"),
    unknown=Text("het is niet bekend of de jeugdige niet bereid is te worden gehoord",
                 "it is not known whether the young person is unwilling to be heard"),
)

gezagsdrager_wil_niet_gehoord = act(
    "machtiging.gezagsdrager_wil_niet_gehoord",
    ask=Text("Stelt de kinderrechter vast dat de gezagsdrager niet bereid is te worden gehoord?",
             "Does the juvenile court find the holder of authority unwilling to be heard?"),
    yes=Text("de gezagsdrager is niet bereid te worden gehoord",
             "the holder of authority is unwilling to be heard"),
    no=Text("niet is vastgesteld dat de gezagsdrager het horen weigert",
            "the holder of authority was not found unwilling to be heard"),
    unknown=Text("het is niet bekend of de gezagsdrager niet bereid is te worden gehoord",
                 "it is not known whether the holder of authority is unwilling to be heard"),
)

verzorger_wil_niet_gehoord = act(
    "machtiging.verzorger_wil_niet_gehoord",
    ask=Text("Stelt de kinderrechter vast dat de verzorger niet bereid is te worden gehoord?",
             "Does the juvenile court find the carer unwilling to be heard?"),
    yes=Text("de verzorger is niet bereid te worden gehoord", "the carer is unwilling to be heard"),
    no=Text("niet is vastgesteld dat de verzorger het horen weigert",
            "the carer was not found unwilling to be heard"),
    unknown=Text("het is niet bekend of de verzorger niet bereid is te worden gehoord",
                 "it is not known whether the carer is unwilling to be heard"),
)
