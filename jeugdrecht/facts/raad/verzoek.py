"""
Whether the Raad petitions, and the opinion of the court that it is asked to obtain.
"""

from jeugdrecht.logic.declare import act, choice, event
from jeugdrecht.sources import Text

# As long as nobody says so, the Raad may still petition, and those who come after it have to wait.
ziet_af_van_verzoek = act(
    "raad.ziet_af_van_verzoek",
    ask=Text(
        "Ziet de raad ervan af een verzoek in te dienen?", "Does the Raad refrain from filing a petition?"
    ),
    yes=Text("de raad ziet ervan af een verzoek in te dienen", "the Raad refrains from filing a petition"),
    no=Text(
        "de raad ziet er niet van af een verzoek in te dienen",
        "the Raad does not refrain from filing a petition",
    ),
    unknown=Text(
        "het is niet bekend of de raad ervan afziet een verzoek in te dienen",
        "it is not known whether the Raad refrains from filing a petition",
    ),
)

deelt_afzien_schriftelijk_mee = act(
    "raad.deelt_afzien_schriftelijk_mee",
    ask=Text(
        "Heeft de raad schriftelijk aan het college of de GI meegedeeld dat hij geen verzoek indient?",
        "Did the Raad notify the municipal executive or the certified "
        "institution in writing that it files no petition?",
    ),
    yes=Text(
        "de raad heeft schriftelijk meegedeeld dat hij geen verzoek indient",
        "the Raad has notified in writing that it files no petition",
    ),
    no=Text(
        "de raad heeft niet schriftelijk meegedeeld dat hij geen verzoek indient",
        "the Raad has not notified in writing that it files no petition",
    ),
    unknown=Text(
        "het is niet bekend of de raad schriftelijk heeft meegedeeld dat hij geen verzoek indient",
        "it is not known whether the Raad has notified in writing that it files no petition",
    ),
)

oordeel_gevraagd_op = event(
    "raad.oordeel_gevraagd_op",
    ask=Text(
        "Wat is de dagtekening van het verzoek aan de raad om het oordeel van de rechter te vragen?",
        "What is the date on the request to the Raad to seek the court's opinion?",
    ),
    says=Text(
        "het verzoek aan de raad om het oordeel van de rechter te vragen is gedagtekend op {value}",
        "the request to the Raad to seek the court's opinion is dated {value}",
    ),
    unknown=Text(
        "het is niet bekend wanneer het verzoek aan de raad om het "
        "oordeel van de rechter te vragen is gedagtekend",
        "it is not known what the date on the request to the Raad to seek the court's opinion is",
    ),
)

oordeel_gevraagd_door = choice(
    "raad.oordeel_gevraagd_door",
    "burgemeester",
    "gi",
    optional=True,
    ask=Text(
        "Wie verzoekt de raad om het oordeel van de rechter te vragen?",
        "Who asks the Raad to seek the court's opinion?",
    ),
    says=Text(
        "de raad is verzocht het oordeel van de rechter te vragen door {value}",
        "the Raad was asked to seek the court's opinion by {value}",
    ),
    unknown=Text(
        "het is niet bekend wie de raad verzoekt om het oordeel van de rechter te vragen",
        "it is not known who asks the Raad to seek the court's opinion",
    ),
)

vroeg_oordeel_rechter = act(
    "raad.vroeg_oordeel_rechter",
    ask=Text(
        "Heeft de raad het oordeel van de rechter gevraagd?", "Has the Raad sought the court's opinion?"
    ),
    yes=Text("de raad heeft het oordeel van de rechter gevraagd", "the Raad has sought the court's opinion"),
    no=Text(
        "de raad heeft het oordeel van de rechter niet gevraagd",
        "the Raad has not sought the court's opinion",
    ),
    unknown=Text(
        "het is niet bekend of de raad het oordeel van de rechter heeft gevraagd",
        "it is not known whether the Raad has sought the court's opinion",
    ),
)
