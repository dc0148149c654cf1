"""
How facts are told in a case, where the sentence of the fact itself would read like a form.

Per fact the ways to say yes and to say no, or to say a value; `{I}` is the young person, `{value}` the value.
A fact without templates is told in its own sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True)
class Ways:
    """
    The ways to tell a fact.

    Args:
        yes: that it is so, or its value.
        no: that it is not so.
        by_value: of a choice or a number, a sentence of its own for some values.
        absent: that the question does not apply.
    """

    yes: tuple[Text, ...] = ()
    no: tuple[Text, ...] = ()
    by_value: Mapping[object, Text] = field(default_factory=dict)
    absent: Text | None = None

    def of(self, value: object) -> tuple[Text, ...]:
        """The ways to tell a value."""
        if not isinstance(value, bool) and value in self.by_value:
            return (self.by_value[value],)
        return self.no if value is False else self.yes


CRIMINAL: Mapping[str, Ways] = {
    "jeugdige.geboortedatum": Ways((
        Text("{I} is geboren op {value}.", "{I} was born on {value}."),
        Text("De geboortedatum van {I} is {value}.", "{I}’s date of birth is {value}."),
        Text("Deze zaak gaat over {I}, geboren op {value}.", "This case is about {I}, born on {value}."),
    )),
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
    "zaak.peildatum": Ways((
        Text("Beoordeel de zaak naar de stand op {value}.", "Assess the case as it stands on {value}."),
        Text("De zaak wordt beoordeeld op {value}.", "The case is assessed on {value}."),
        Text("Ga uit van {value} als dag van de beoordeling.", "Take {value} as the day of the assessment."),
    )),
}  # fmt: skip

NONE_OF: Mapping[str, Text] = {
    "maatregelen": Text("Er lopen en liepen geen maatregelen.", "No measures run or have run."),
    "ouders": Text("Er zijn geen ouders in beeld.", "There are no parents involved."),
    "verblijven": Text("Een verblijf elders is er niet geweest.", "There has been no stay elsewhere."),
    "woonplaatsen": Text("Inschrijvingen op een woonadres zijn er niet.",
                         "There are no registrations at a home address."),
    "betrokkenen": Text("Er is verder niemand bij de zaak betrokken.", "Nobody else is involved."),
    "feiten": Text("Er zijn geen strafbare feiten.", "There are no offences."),
}  # fmt: skip
ONE_OF: Mapping[str, Text] = {
    "maatregelen": Text("Er is één maatregel.", "There is one measure."),
    "ouders": Text("Er is één ouder in beeld.", "One parent is involved."),
    "verblijven": Text("Er is één verblijf.", "There is one stay."),
    "woonplaatsen": Text("Er is één inschrijving op een woonadres.",
                         "There is one registration at a home address."),
    "betrokkenen": Text("Er is nog één ander bij de zaak betrokken.", "One other person is involved."),
    "feiten": Text("Het gaat om één feit.", "There is one offence."),
}  # fmt: skip
MORE_OF: Mapping[str, Text] = {
    "maatregelen": Text("Er zijn {count} maatregelen.", "There are {count} measures."),
    "ouders": Text("Er zijn {count} ouders in beeld.", "{count} parents are involved."),
    "verblijven": Text("Er zijn {count} verblijven.", "There are {count} stays."),
    "woonplaatsen": Text("Er zijn {count} inschrijvingen op een woonadres.",
                         "There are {count} registrations at a home address."),
    "betrokkenen": Text("Er zijn nog {count} anderen bij de zaak betrokken.",
                        "{count} other people are involved."),
    "feiten": Text("Het gaat om {count} feiten.", "There are {count} offences."),
}  # fmt: skip
COUNTS = {2: Text("twee", "two"), 3: Text("drie", "three"), 4: Text("vier", "four")}
KINDS: Mapping[str, Text] = {
    "maatregel": Text("maatregel", "measure"), "ouder": Text("ouder", "parent"),
    "verblijf": Text("verblijf", "stay"), "woonplaats": Text("inschrijving", "registration"),
    "belanghebbende": Text("betrokkene", "person involved"), "feit": Text("feit", "offence"),
}  # fmt: skip
ASSUME = Text("Ga ervan uit: {said}", "Assume: {said}")
ABSENT = Text("Niet van toepassing is de vraag: {question}", "The question does not apply: {question}")
YOUNG_PERSON = (
    Text("de jeugdige", "the young person"), Text("de verdachte", "the suspect"),
)  # fmt: skip
"""Who, in the sentences of facts, is the person that the case is about."""
