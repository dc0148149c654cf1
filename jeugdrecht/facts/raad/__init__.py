"""
What the Raad voor de Kinderbescherming finds, does and is asked.
"""

from jeugdrecht.facts.raad.strafzaak import (
    lij_2a_ingevuld,
    lij_2b_ingevuld,
    lij_hoog_domein,
    strafadvies_uitgebracht,
    zsm_advies_uitgebracht,
)
from jeugdrecht.facts.raad.verzoek import (
    deelt_afzien_schriftelijk_mee,
    oordeel_gevraagd_door,
    oordeel_gevraagd_op,
    vroeg_oordeel_rechter,
    ziet_af_van_verzoek,
)
from jeugdrecht.logic.declare import act, choice, judgement, text, yes_no
from jeugdrecht.sources import Text

__all__ = [
    "aanbieder_aangewezen",
    "advies_verlenging_noodzakelijk",
    "deelname_noodzakelijk",
    "deelt_afzien_schriftelijk_mee",
    "ernstig_delict",
    "geheimhoudingsplicht_verstrekker",
    "in_kennis_gesteld_verdenking",
    "inlichtingen_aan",
    "lij_2a_ingevuld",
    "lij_2b_ingevuld",
    "lij_hoog_domein",
    "maatregel_gebleken_bij_andere_taak",
    "noodzakelijk_voor_taak",
    "onderzoek_gevraagd_door",
    "onderzoek_loopt",
    "oordeel_gevraagd_door",
    "oordeel_gevraagd_op",
    "protocol_college",
    "protocol_regelt_keuze_gi",
    "strafadvies_uitgebracht",
    "taak_bij_wet",
    "verzoekt_maatregel",
    "vraagt_voor_taakuitvoering",
    "vroeg_oordeel_rechter",
    "ziet_af_van_advies",
    "ziet_af_van_verzoek",
    "zsm_advies_uitgebracht",
]

ernstig_delict = judgement(
    "raad.ernstig_delict",
    item="feit",
    by="raad",
    ask=Text("Is het een ernstig delict?", "Is it a serious offence?"),
    yes=Text("het is een ernstig delict", "it is a serious offence"),
    no=Text("het is geen ernstig delict", "it is not a serious offence"),
    unknown=Text(
        "het is aan de raad of het een ernstig delict is",
        "it is for the Raad to decide whether it is a serious offence",
    ),
)

taak_bij_wet = yes_no(
    "raad.taak_bij_wet",
    ask=Text("Is de taak bij de wet aan de raad opgedragen?", "Is the task assigned to the Raad by law?"),
    yes=Text("de taak is bij de wet aan de raad opgedragen", "the task is assigned to the Raad by law"),
    no=Text(
        "de taak is niet bij de wet aan de raad opgedragen", "the task is not assigned to the Raad by law"
    ),
    unknown=Text(
        "het is niet bekend of de taak bij de wet aan de raad is opgedragen",
        "it is not known whether the task is assigned to the Raad by law",
    ),
)

noodzakelijk_voor_taak = judgement(
    "raad.noodzakelijk_voor_taak",
    by="geheimhouder",
    ask=Text(
        "Zijn de inlichtingen noodzakelijk voor de taak van de raad?",
        "Is the information necessary for the Raad's task?",
    ),
    yes=Text(
        "de inlichtingen zijn noodzakelijk voor de taak van de raad",
        "the information is necessary for the Raad's task",
    ),
    no=Text(
        "de inlichtingen zijn niet noodzakelijk voor de taak van de raad",
        "the information is not necessary for the Raad's task",
    ),
    unknown=Text(
        "het is aan de geheimhouder of de inlichtingen noodzakelijk zijn voor de taak van de raad",
        "it is for the person bound to secrecy to decide whether "
        "the information is necessary for the Raad's task",
    ),
)

vraagt_voor_taakuitvoering = yes_no(
    "raad.vraagt_voor_taakuitvoering",
    ask=Text(
        "Vraagt de raad dit voor de uitvoering van zijn taak?",
        "Does the Raad ask this in order to perform its task?",
    ),
    yes=Text(
        "de raad vraagt dit voor de uitvoering van zijn taak",
        "the Raad asks this in order to perform its task",
    ),
    no=Text(
        "de raad vraagt dit niet voor de uitvoering van zijn taak",
        "the Raad does not ask this in order to perform its task",
    ),
    unknown=Text(
        "het is niet bekend of de raad dit voor de uitvoering van zijn taak vraagt",
        "it is not known whether the Raad asks this in order to perform its task",
    ),
)

onderzoek_loopt = yes_no(
    "raad.onderzoek_loopt",
    ask=Text("Loopt er een onderzoek van de raad?", "Is an investigation by the Raad under way?"),
    yes=Text("er loopt een onderzoek van de raad", "an investigation by the Raad is under way"),
    no=Text("er loopt geen onderzoek van de raad", "no investigation by the Raad is under way"),
    unknown=Text(
        "het is niet bekend of er een onderzoek van de raad loopt",
        "it is not known whether an investigation by the Raad is under way",
    ),
)

inlichtingen_aan = text(
    "raad.inlichtingen_aan",
    ask=Text("Aan wie worden de inlichtingen verstrekt?", "To whom is the information given?"),
    says=Text("de inlichtingen worden verstrekt aan {value}", "the information is given to {value}"),
    unknown=Text(
        "het is niet bekend aan wie de inlichtingen worden verstrekt",
        "it is not known to whom the information is given",
    ),
)

advies_verlenging_noodzakelijk = judgement(
    "raad.advies_verlenging_noodzakelijk",
    by="rechter",
    ask=Text(
        "Is advies van de raad noodzakelijk om de belangen van de minderjarige te beoordelen?",
        "Is the Raad's advice necessary to assess the minor's interests?",
    ),
    yes=Text(
        "advies van de raad is noodzakelijk om de belangen van de minderjarige te beoordelen",
        "the Raad's advice is necessary to assess the minor's interests",
    ),
    no=Text(
        "advies van de raad is niet noodzakelijk om de belangen van de minderjarige te beoordelen",
        "the Raad's advice is not necessary to assess the minor's interests",
    ),
    unknown=Text(
        "het is aan de rechter of advies van de raad noodzakelijk is "
        "om de belangen van de minderjarige te beoordelen",
        "it is for the court to decide whether the Raad's advice "
        "is necessary to assess the minor's interests",
    ),
)

deelname_noodzakelijk = judgement(
    "raad.deelname_noodzakelijk",
    by="raad",
    ask=Text(
        "Is het noodzakelijk dat de raad zijn mening aan de rechter geeft?",
        "Is it necessary that the Raad gives its view to the court?",
    ),
    yes=Text(
        "het is noodzakelijk dat de raad zijn mening aan de rechter geeft",
        "it is necessary that the Raad gives its view to the court",
    ),
    no=Text(
        "het is niet noodzakelijk dat de raad zijn mening aan de rechter geeft",
        "it is not necessary that the Raad gives its view to the court",
    ),
    unknown=Text(
        "het is aan de raad of het noodzakelijk is dat hij zijn mening aan de rechter geeft",
        "it is for the Raad to decide whether it is necessary that the Raad gives its view to the court",
    ),
)

onderzoek_gevraagd_door = choice(
    "raad.onderzoek_gevraagd_door",
    "college",
    "aangewezen_jeugdhulpaanbieder",
    "jeugdhulpaanbieder",
    "gi",
    "veilig_thuis",
    "school",
    "raad",
    "iemand_anders",
    "niemand",
    ask=Text("Wie verzoekt de raad om een onderzoek?", "Who asks the Raad to investigate?"),
    says=Text(
        "de raad is om onderzoek verzocht door {value}", "the Raad was asked to investigate by {value}"
    ),
    unknown=Text(
        "het is niet bekend wie de raad om een onderzoek verzoekt",
        "it is not known who asks the Raad to investigate",
    ),
)

maatregel_gebleken_bij_andere_taak = yes_no(
    "raad.maatregel_gebleken_bij_andere_taak",
    ask=Text(
        "Is bij een andere wettelijke taak van de raad gebleken dat een maatregel moet worden overwogen?",
        "Did another statutory task of the Raad show that a measure must be considered?",
    ),
    yes=Text(
        "bij een andere wettelijke taak is gebleken dat een maatregel moet worden overwogen",
        "another statutory task showed that a measure must be considered",
    ),
    no=Text(
        "bij een andere wettelijke taak is niet gebleken dat een maatregel moet worden overwogen",
        "no other statutory task showed that a measure must be considered",
    ),
    unknown=Text(
        "het is niet bekend of bij een andere wettelijke taak is "
        "gebleken dat een maatregel moet worden overwogen",
        "it is not known whether another statutory task showed that a measure must be considered",
    ),
)

verzoekt_maatregel = act(
    "raad.verzoekt_maatregel",
    ask=Text("Verzoekt de raad de maatregel?", "Does the Raad request the measure?"),
    yes=Text("de raad verzoekt de maatregel", "the Raad requests the measure"),
    no=Text("de raad verzoekt de maatregel niet", "the Raad does not request the measure"),
    unknown=Text(
        "het is niet bekend of de raad de maatregel verzoekt",
        "it is not known whether the Raad requests the measure",
    ),
)

aanbieder_aangewezen = yes_no(
    "raad.aanbieder_aangewezen",
    ask=Text(
        "Heeft het college de jeugdhulpaanbieder aangewezen om de raad om onderzoek te verzoeken?",
        "Has the municipal executive designated the youth care provider to ask the Raad to investigate?",
    ),
    yes=Text(
        "het college heeft de jeugdhulpaanbieder aangewezen om de raad om onderzoek te verzoeken",
        "the municipal executive has designated the youth care provider to ask the Raad to investigate",
    ),
    no=Text(
        "het college heeft de jeugdhulpaanbieder niet aangewezen om de raad om onderzoek te verzoeken",
        "the municipal executive has not designated the youth care provider to ask the Raad to investigate",
    ),
    unknown=Text(
        "het is niet bekend of het college de jeugdhulpaanbieder "
        "heeft aangewezen om de raad om onderzoek te verzoeken",
        "it is not known whether the municipal executive has designated "
        "the youth care provider to ask the Raad to investigate",
    ),
)

protocol_college = yes_no(
    "raad.protocol_college",
    ask=Text(
        "Is er een protocol tussen de raad en het college?",
        "Is there a protocol between the Raad and the municipal executive?",
    ),
    yes=Text(
        "er is een protocol tussen de raad en het college",
        "there is a protocol between the Raad and the municipal executive",
    ),
    no=Text(
        "er is geen protocol tussen de raad en het college",
        "there is no protocol between the Raad and the municipal executive",
    ),
    unknown=Text(
        "het is niet bekend of er een protocol tussen de raad en het college is",
        "it is not known whether there is a protocol between the Raad and the municipal executive",
    ),
)

protocol_regelt_keuze_gi = yes_no(
    "raad.protocol_regelt_keuze_gi",
    ask=Text(
        "Regelt het protocol het overleg over de keuze van de GI?",
        "Does the protocol cover consultation on the choice of the certified institution?",
    ),
    yes=Text(
        "het protocol regelt het overleg over de keuze van de GI",
        "the protocol covers consultation on the choice of the certified institution",
    ),
    no=Text(
        "het protocol regelt het overleg over de keuze van de GI niet",
        "the protocol does not cover consultation on the choice of the certified institution",
    ),
    unknown=Text(
        "het is niet bekend of het protocol het overleg over de keuze van de GI regelt",
        "it is not known whether the protocol covers consultation on the choice of the certified institution",
    ),
)

geheimhoudingsplicht_verstrekker = yes_no(
    "raad.geheimhoudingsplicht_verstrekker",
    ask=Text(
        "Is wie de inlichtingen verstrekt tot geheimhouding verplicht?",
        "Is whoever gives the information bound to secrecy?",
    ),
    yes=Text(
        "wie de inlichtingen verstrekt is tot geheimhouding verplicht",
        "whoever gives the information is bound to secrecy",
    ),
    no=Text(
        "wie de inlichtingen verstrekt is niet tot geheimhouding verplicht",
        "whoever gives the information is not bound to secrecy",
    ),
    unknown=Text(
        "het is niet bekend of wie de inlichtingen verstrekt tot geheimhouding verplicht is",
        "it is not known whether whoever gives the information is bound to secrecy",
    ),
)

in_kennis_gesteld_verdenking = yes_no(
    "raad.in_kennis_gesteld_verdenking",
    ask=Text(
        "Is de raad van de verdenking of veroordeling van de ouder in kennis gesteld?",
        "Has the Raad been informed of the suspicion or conviction of the parent?",
    ),
    yes=Text(
        "de raad is van de verdenking of veroordeling van de ouder in kennis gesteld",
        "the Raad has been informed of the suspicion or conviction of the parent",
    ),
    no=Text(
        "de raad is niet van de verdenking of veroordeling van de ouder in kennis gesteld",
        "the Raad has not been informed of the suspicion or conviction of the parent",
    ),
    unknown=Text(
        "het is niet bekend of de raad van de verdenking of veroordeling van de ouder in kennis is gesteld",
        "it is not known whether the Raad has been informed of the suspicion or conviction of the parent",
    ),
)

ziet_af_van_advies = act(
    "raad.ziet_af_van_advies",
    item="feit",
    ask=Text(
        "Is van een nieuw advies afgezien, omdat er al een recent advies is?",
        "Was new advice dispensed with, because there is recent advice already?",
    ),
    yes=Text(
        "van een nieuw advies is afgezien, omdat er al een recent advies is",
        "new advice was dispensed with, because there is recent advice already",
    ),
    no=Text(
        "van een nieuw advies is niet afgezien",
        "new advice was not dispensed with",
    ),
    unknown=Text(
        "het is niet bekend of van een nieuw advies is afgezien",
        "it is not known whether new advice was dispensed with",
    ),
)
