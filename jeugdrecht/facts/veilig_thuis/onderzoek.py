"""
What Veilig Thuis does with a report: its investigation, its conclusion, and whom it informs.
"""

from jeugdrecht.logic.declare import act, day, event, judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

onderzoek_nodig = judgement(
    "veilig_thuis.onderzoek_nodig",
    by="veilig_thuis",
    ask=Text("Is vastgesteld dat onderzoek naar kindermishandeling of huiselijk geweld moet plaatsvinden?",
             "Was it established that an investigation into child abuse or domestic violence is required?"),
    yes=Text("de Veilig Thuis-organisatie heeft vastgesteld dat onderzoek moet plaatsvinden",
             "the Veilig Thuis organisation has established that an investigation is required"),
    no=Text("de Veilig Thuis-organisatie heeft niet vastgesteld dat onderzoek moet plaatsvinden",
            "the Veilig Thuis organisation has not established that an investigation is required"),
    unknown=Text("het is aan Veilig Thuis of onderzoek moet plaatsvinden",
                 "it is for Veilig Thuis to decide whether an investigation is required"),
)

vaststelling_op = day(
    "veilig_thuis.vaststelling_op",
    ask=Text("Op welke datum is vastgesteld dat onderzoek moet plaatsvinden?",
             "On which date was it established that an investigation is required?"),
    says=Text("dat onderzoek moet plaatsvinden is vastgesteld op {value}",
              "that an investigation is required was established on {value}"),
    unknown=Text("het is niet bekend wanneer is vastgesteld dat onderzoek moet plaatsvinden",
                 "it is not known when it was established that an investigation is required"),
)

start_onderzoek_op = event(
    "veilig_thuis.start_onderzoek_op",
    ask=Text("Op welke datum is Veilig Thuis het onderzoek begonnen?",
             "On which date did Veilig Thuis start the investigation?"),
    says=Text("de Veilig Thuis-organisatie is het onderzoek begonnen op {value}",
              "the Veilig Thuis organisation started the investigation on {value}"),
    unknown=Text("het is niet bekend wanneer Veilig Thuis het onderzoek is begonnen",
                 "it is not known when Veilig Thuis started the investigation"),
)

veiligheid_beoordeeld_op = event(
    "veilig_thuis.veiligheid_beoordeeld_op",
    ask=Text("Op welke datum heeft Veilig Thuis de veiligheid beoordeeld?",
             "On which date did Veilig Thuis assess the safety?"),
    says=Text("de Veilig Thuis-organisatie heeft de veiligheid beoordeeld op {value}",
              "the Veilig Thuis organisation assessed the safety on {value}"),
    unknown=Text("het is niet bekend wanneer Veilig Thuis de veiligheid heeft beoordeeld",
                 "it is not known when Veilig Thuis assessed the safety"),
)

oordeel_op = event(
    "veilig_thuis.oordeel_op",
    ask=Text("Op welke datum heeft Veilig Thuis geoordeeld of en welke stappen volgen?",
             "On which date did Veilig Thuis conclude whether and which steps follow?"),
    says=Text("de Veilig Thuis-organisatie heeft geoordeeld op {value}",
              "the Veilig Thuis organisation concluded on {value}"),
    unknown=Text("het is niet bekend wanneer Veilig Thuis heeft geoordeeld",
                 "it is not known when Veilig Thuis concluded"),
)

aanleiding_hulpinstantie = judgement(
    "veilig_thuis.aanleiding_hulpinstantie",
    by="veilig_thuis",
    ask=Text(
        "Geeft het belang van de betrokkene of de ernst van de situatie aanleiding een hulpinstantie van "
        "de melding in kennis te stellen?",
        "Does the interest of the person concerned or the gravity of the situation give reason to inform "
        "a help agency of the report?",
    ),
    yes=Text("belang of ernst geeft aanleiding een hulpinstantie in kennis te stellen",
             "interest or gravity gives reason to inform a help agency"),
    no=Text("belang noch ernst geeft aanleiding een hulpinstantie in kennis te stellen",
            "neither interest nor gravity gives reason to inform a help agency"),
    unknown=Text("het is aan Veilig Thuis of een hulpinstantie in kennis moet worden gesteld",
                 "it is for Veilig Thuis to decide whether a help agency must be informed"),
)

aanleiding_keten = judgement(
    "veilig_thuis.aanleiding_keten",
    by="veilig_thuis",
    ask=Text(
        "Geeft het belang van de betrokkene of de ernst van de situatie aanleiding politie, Raad of een "
        "andere genoemde instantie van de melding in kennis te stellen?",
        "Does the interest of the person concerned or the gravity of the situation give reason to inform "
        "police, Board or another body named of the report?",
    ),
    yes=Text(
        "belang of ernst geeft aanleiding politie, Raad of een andere genoemde instantie in kennis te "
        "stellen",
        "interest or gravity gives reason to inform police, Board or another body named",
    ),
    no=Text(
        "belang noch ernst geeft aanleiding politie, Raad of een andere genoemde instantie in kennis te "
        "stellen",
        "neither interest nor gravity gives reason to inform police, Board or another body named",
    ),
    unknown=Text(
        "het is aan Veilig Thuis of politie, Raad of een andere genoemde instantie in kennis moet worden "
        "gesteld",
        "it is for Veilig Thuis to decide whether police, Board or another body named must be informed",
    ),
)

eerste_contact = act(
    "veilig_thuis.eerste_contact",
    ask=Text("Is er een eerste contact tussen Veilig Thuis en de betrokkene?",
             "Is there a first contact between Veilig Thuis and the person concerned?"),
    yes=Text("er is een eerste contact tussen Veilig Thuis en de betrokkene",
             "there is a first contact between Veilig Thuis and the person concerned"),
    no=Text("er is nog geen eerste contact tussen Veilig Thuis en de betrokkene",
            "there is no first contact between Veilig Thuis and the person concerned yet"),
    unknown=Text("het is niet bekend of er een eerste contact met de betrokkene is",
                 "it is not known whether there is a first contact with the person concerned"),
)

uitzonderingsgrond = judgement(
    "veilig_thuis.uitzonderingsgrond",
    by="veilig_thuis",
    ask=Text(
        "Vormt het noemen van de bron een bedreiging voor slachtoffer, huiselijke kring of bron, of "
        "verstoort het de vertrouwensrelatie ernstig, of kan het dat doen?",
        "Is naming the source a threat to the victim, the domestic circle or the source, or does it "
        "seriously disturb the relation of trust, or can it do so?",
    ),
    yes=Text(
        "het noemen van de bron vormt een bedreiging of verstoort de vertrouwensrelatie ernstig, of kan "
        "dat doen",
        "naming the source is a threat or seriously disturbs the relation of trust, or can do so",
    ),
    no=Text("het noemen van de bron vormt geen bedreiging en verstoort de vertrouwensrelatie niet ernstig",
            "naming the source is no threat and does not seriously disturb the relation of trust"),
    unknown=Text(
        "het is aan Veilig Thuis of het noemen van de bron een bedreiging of ernstige verstoring oplevert",
        "it is for Veilig Thuis to decide whether naming the source is a threat or serious disturbance",
    ),
)

calamiteit_of_geweld = act(
    "veilig_thuis.calamiteit_of_geweld",
    ask=Text("Was er bij de uitvoering van de taken van Veilig Thuis een calamiteit of geweld?",
             "Was there a calamity or violence in the performance of the tasks of Veilig Thuis?"),
    yes=Text("er was bij de uitvoering van de taken van Veilig Thuis een calamiteit of geweld",
             "there was a calamity or violence in the performance of the tasks of Veilig Thuis"),
    no=Text("er was bij de uitvoering van de taken van Veilig Thuis geen calamiteit of geweld",
            "there was no calamity or violence in the performance of the tasks of Veilig Thuis"),
    unknown=Text(
        "het is niet bekend of er bij de uitvoering van de taken van Veilig Thuis een calamiteit of "
        "geweld was",
        "it is not known whether there was a calamity or violence in the performance of the tasks of "
        "Veilig Thuis",
    ),
)

klachtoordeel_ontvangen_op = event(
    "veilig_thuis.klachtoordeel_ontvangen_op",
    ask=Text("Op welke datum ontving Veilig Thuis het oordeel van de klachtencommissie?",
             "On which date did Veilig Thuis receive the opinion of the complaints committee?"),
    says=Text("de Veilig Thuis-organisatie ontving het oordeel van de klachtencommissie op {value}",
              "the Veilig Thuis organisation received the opinion of the complaints committee on {value}"),
    unknown=Text("het is niet bekend wanneer Veilig Thuis het oordeel van de klachtencommissie ontving",
                 "it is not known when Veilig Thuis received the opinion of the complaints committee"),
)
