"""
How the facts of a child's case are told: guardians, requests, measures, addresses, stays, youth care.
"""

from collections.abc import Mapping

from jeugdrecht.sources import Text
from jeugdrecht.training.narrative.ways import Ways

FAMILY: Mapping[str, Ways] = {
    "bedreiging.ernstig": Ways(
        (Text("{I} wordt ernstig in de ontwikkeling bedreigd, vindt de rechter.",
              "In the court’s view {I}’s development is seriously threatened."),),
        (Text("Van een ernstige bedreiging in de ontwikkeling van {I} is volgens de rechter geen sprake.",
              "In the court’s view there is no serious threat to {I}’s development."),),
    ),
    "bedreiging.zorg_voldoende_geaccepteerd": Ways(
        (Text("De zorg die nodig is, wordt voldoende geaccepteerd.",
              "The care that is needed is sufficiently accepted."),),
        (Text("De zorg die nodig is, wordt niet of onvoldoende geaccepteerd.",
              "The care that is needed is not, or not sufficiently, accepted."),),
    ),
    "voogd.soort": Ways(by_value={
        "geen": Text("{I} heeft geen voogd.", "{I} has no guardian."),
        "gi": Text("Een gecertificeerde instelling is voogd van {I}.",
                   "A certified institution is {I}’s guardian."),
        "natuurlijk_persoon": Text("{I} heeft een voogd, een natuurlijk persoon.",
                                   "{I} has a guardian, a natural person."),
        "aanvaarde_rechtspersoon": Text("De voogd van {I} is een aanvaarde rechtspersoon.",
                                        "{I}’s guardian is an accepted legal person."),
    }),
    "maatregel.soort": Ways((
        Text("De maatregel is: {value}.", "The measure is: {value}."),
        Text("Het gaat bij deze maatregel om: {value}.", "What this measure is: {value}."),
    )),
    "maatregel.ingangsdatum": Ways((
        Text("De maatregel ging in op {value}.", "The measure took effect on {value}."),
    )),
    "maatregel.einddatum": Ways((
        Text("De maatregel heeft als einddatum {value}.", "The measure has {value} as its end date."),
    )),
    "woonplaats.woonadres_gemeente": Ways(
        (Text("Volgens de basisregistratie woont {I} in {value}.",
              "According to the population register {I} lives in {value}."),),
        absent=Text("In de basisregistratie heeft {I} in geen enkele gemeente een woonadres.",
                    "In the population register {I} has no home address in any municipality."),
    ),
    "woonplaats.adres_voor_verblijf_gemeente": Ways(
        (Text("Vlak voor het verblijf woonde {I} in {value}.",
              "Just before the stay {I} lived in {value}."),),
        absent=Text("Vlak voor het verblijf had {I} nergens een woonadres.",
                    "Just before the stay {I} had no home address anywhere."),
    ),
    "woonplaats.moeder_bij_geboorte_gemeente": Ways(
        (Text("Bij de geboorte stond de moeder ingeschreven in {value}.",
              "At the birth the mother was registered in {value}."),),
        absent=Text("Waar de moeder bij de geboorte stond ingeschreven, is niet vast te stellen.",
                    "Where the mother was registered at the birth cannot be established."),
    ),
    "woonplaats.feitelijk_verblijf_gemeente": Ways((
        Text("Toen om hulp werd gevraagd, verbleef {I} werkelijk in {value}.",
             "When help was asked for, {I} actually stayed in {value}."),
    )),
    "woonplaats.gezagsouder_gemeente": Ways(
        (Text("Wie het gezag heeft, woont in {value}.",
              "The holder of parental authority lives in {value}."),),
        absent=Text("Een woonplaats van wie het gezag heeft, is er niet.",
                    "There is no domicile of a holder of parental authority."),
    ),
    "jeugdhulp.startdatum": Ways(
        (Text("De jeugdhulp begon op {value}.", "The youth care began on {value}."),),
        absent=Text("De jeugdhulp is nog niet begonnen.", "The youth care has not begun."),
    ),
    "jeugdhulp.einddatum": Ways(
        (Text("De jeugdhulp eindigde op {value}.", "The youth care ended on {value}."),),
        absent=Text("De jeugdhulp loopt nog en is niet onderbroken.",
                    "The youth care still runs and was not interrupted."),
    ),
    "jeugdhulp.noodzaak_bepaald": Ways(by_value={
        "niet": Text("Dat de jeugdhulp nodig is, is niet bepaald.",
                     "It has not been determined that the youth care is needed."),
        "voor_18": Text("Voor de achttiende verjaardag is bepaald dat de jeugdhulp nodig is.",
                        "Before the eighteenth birthday it was determined that the youth care is needed."),
        "voortzetting": Text("Bepaald is dat voortzetting van de jeugdhulp nodig is.",
                             "It was determined that the youth care must be continued."),
        "hervatting": Text("Bepaald is dat hervatting van de jeugdhulp nodig is.",
                           "It was determined that the youth care must be resumed."),
    }),
}  # fmt: skip
