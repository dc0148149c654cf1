"""
How the facts of a criminal case are told.
"""

from collections.abc import Mapping

from jeugdrecht.sources import Text
from jeugdrecht.training.narrative.ways import Ways

CRIMINAL: Mapping[str, Ways] = {
    "feit.pleegdatum": Ways((
        Text("Het feit is gepleegd op {value}.", "The offence was committed on {value}."),
        Text("Het feit vond plaats op {value}.", "The offence took place on {value}."),
        Text("Volgens het dossier is het feit op {value} gepleegd.",
             "According to the file the offence was committed on {value}."),
    )),
    "feit.soort": Ways((
        Text("Het gaat om een {value}.", "It is a {value}."),
        Text("De wet noemt dit feit een {value}.", "The law calls this offence a {value}."),
    )),
    "feit.wetsartikel": Ways((
        Text("{I} wordt verdacht van {name} ({value}).", "{I} is suspected of {name} ({value})."),
        Text("De verdenking is {name} ({value}).", "The suspicion is of {name} ({value})."),
    )),
    "feit.halt_aangewezen": Ways(
        (Text("Het feit hoort tot de feiten die voor Halt zijn aangewezen.",
              "The offence is one of those designated for Halt."),),
        (Text("Het feit hoort niet tot de feiten die voor Halt zijn aangewezen.",
              "The offence is not one of those designated for Halt."),),
    ),
    "feit.gelijktijdig_vervolgd": Ways(
        (Text("{I} wordt voor dit feit tegelijk met een ander feit vervolgd.",
              "{I} is prosecuted for this offence together with another one."),),
        (Text("Dit feit wordt niet tegelijk met een ander feit vervolgd.",
              "This offence is not prosecuted together with another one."),),
    ),
    "feit.datum_begin_vervolging": Ways((
        Text("De vervolging is op {value} begonnen.", "The prosecution began on {value}."),
        Text("Op {value} begon de vervolging.", "On {value} the prosecution began."),
    )),
    "verdachte.bekent": Ways(
        (Text("{I} bekent.", "{I} confesses."), Text("{I} geeft toe het feit te hebben gepleegd.",
                                                   "{I} admits to having committed the offence.")),
        (Text("{I} ontkent het feit.", "{I} denies the offence."),
         Text("{I} bekent niet.", "{I} does not confess.")),
    ),
    "verdachte.stemt_in_met_halt": Ways(
        (Text("{I} wil meedoen aan Halt en stemt daar vrijwillig mee in.",
              "{I} wants to take part in Halt and agrees to it freely."),
         Text("{I} stemt vrijwillig in met een Halt-afdoening.", "{I} freely agrees to a Halt disposal.")),
        (Text("{I} stemt niet in met een Halt-afdoening.", "{I} does not agree to a Halt disposal."),
         Text("{I} wil geen Halt-afdoening.", "{I} does not want a Halt disposal.")),
    ),
    "verdachte.ouders_stemmen_in_met_halt": Ways(
        (Text("De ouders van {I} vinden Halt goed.", "The parents of {I} agree to Halt."),),
        (Text("De ouders van {I} stemmen niet in met Halt.", "The parents of {I} do not agree to Halt."),),
    ),
    "officier.toestemming_halt": Ways(
        (Text("De officier van justitie heeft toestemming gegeven voor Halt.",
              "The public prosecutor has given consent for Halt."),
         Text("Voor Halt is er toestemming van de officier van justitie.",
              "For Halt there is the consent of the public prosecutor.")),
        (Text("De officier van justitie geeft geen toestemming voor Halt.",
              "The public prosecutor gives no consent for Halt."),
         Text("Toestemming van de officier van justitie voor Halt is er niet.",
              "There is no consent of the public prosecutor for Halt.")),
    ),
    "officier.verwachte_vrijheidsstraf_maanden": Ways((
        Text("De officier van justitie verwacht een vrijheidsstraf van {value} te vorderen.",
             "The public prosecutor expects to demand a custodial sentence of {value}."),
    )),
    "officier.zaak_ingewikkeld": Ways(
        (Text("De officier van justitie vindt de zaak ingewikkeld.",
              "The public prosecutor finds the case complex."),),
        (Text("De officier van justitie vindt de zaak niet ingewikkeld.",
              "The public prosecutor does not find the case complex."),),
    ),
    "verdachte.eerdere_halt_afdoeningen": Ways(
        (Text("{I} kreeg eerder {value} keer een Halt-afdoening.",
              "{I} has had {value} earlier Halt disposals."),),
        by_value={
            0: Text("{I} kreeg nog niet eerder een Halt-afdoening.", "{I} has had no Halt disposal before."),
            1: Text("{I} kreeg één keer eerder een Halt-afdoening.",
                    "{I} has had one earlier Halt disposal."),
        },
    ),
    "verdachte.eerdere_halt_afdoeningen_leerplicht": Ways(
        (Text("Van de eerdere Halt-afdoeningen waren er {value} voor schoolverzuim.",
              "Of the earlier Halt disposals {value} were for absence from school."),),
        by_value={
            0: Text("Voor schoolverzuim kreeg {I} niet eerder een Halt-afdoening.",
                    "{I} has had no earlier Halt disposal for absence from school."),
            1: Text("Voor schoolverzuim kreeg {I} één keer eerder een Halt-afdoening.",
                    "{I} has had one earlier Halt disposal for absence from school."),
        },
    ),
    "verdachte.eerdere_halt_afdoeningen_overtreding": Ways(
        (Text("Van de eerdere Halt-afdoeningen waren er {value} voor een overtreding.",
              "Of the earlier Halt disposals {value} were for a minor offence."),),
        by_value={
            0: Text("Voor een overtreding kreeg {I} niet eerder een Halt-afdoening.",
                    "{I} has had no earlier Halt disposal for a minor offence."),
            1: Text("Voor een overtreding kreeg {I} één keer eerder een Halt-afdoening.",
                    "{I} has had one earlier Halt disposal for a minor offence."),
        },
    ),
    "rechter.past_volwassenenrecht_toe": Ways(
        (Text("De rechter berecht {I} voor dit feit volgens het volwassenenstrafrecht.",
              "For this offence the court tries {I} under adult criminal law."),),
    ),
    "rechter.past_jeugdrecht_toe": Ways(
        (Text("De rechter past op {I} met artikel 77c Sr het jeugdstrafrecht toe.",
              "The court applies youth criminal law to {I} by article 77c Sr."),),
    ),
}  # fmt: skip

ASSESSED = (
    Text("Beoordeel de zaak naar de stand op {value}.", "Assess the case as it stands on {value}."),
    Text("U beoordeelt de zaak op {value}.", "You assess the case on {value}."),
    Text("Neem {value} als de dag waarop u oordeelt.", "Take {value} as the day on which you decide."),
)  # fmt: skip
"""On which day the case is read."""
ASSUME = Text(
    "de wet laat hier een vraag open; neem daarover het volgende aan: {said}",
    "the law leaves a question open here; assume the following about it: {said}",
)
ASSUME_TOO = Text("neem ook aan: {said}", "assume as well: {said}")
