"""
The authorisation of an out-of-home placement or of secure youth care.

It runs from the day it starts up to, not including, the day it ends.
"""

from jeugdrecht.facts.machtiging.gesloten import (
    aangevochten_beslissing,
    afgezien_van_familiegroepsplan,
    beslist_op_verzoek_op,
    besluit_opneming_op,
    gesloten_gevraagd_tot,
    gesloten_vanaf,
    gezagsdrager_wil_niet_gehoord,
    hulpverleningsplan_overgelegd,
    jeugdige_wil_niet_gehoord,
    jeugdreclassering_door_verzoeker,
    raad_verklaart_gronden,
    verblijf_bepaald,
    verblijf_niet_langer_nodig_op,
    vervallen_verklaard_op,
    vervallenverklaring_verzocht_op,
    verzorger_wil_niet_gehoord,
)
from jeugdrecht.facts.machtiging.verloop import (
    beeindigd_door_gi_op,
    ingetrokken_of_bekort_tot,
    verlengd_vanaf,
    voorgenomen_einde,
)
from jeugdrecht.facts.machtiging.verzoek import (
    belang_vergt_geen_collegebesluit,
    collegebesluit_overgelegd,
    plaatsing_bij_andere_ouder,
    wenselijk_buiten_nederland,
)
from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import choice, day, derived, derived_number, judgement, number, yes_no
from jeugdrecht.sources import Text

# Of this subject, but in a file of their own.
__all__ = [
    "aangevochten_beslissing",
    "afgezien_van_familiegroepsplan",
    "beeindigd_door_gi_op",
    "belang_vergt_geen_collegebesluit",
    "beslist_op_verzoek_op",
    "besluit_opneming_op",
    "collegebesluit_overgelegd",
    "gesloten_gevraagd_tot",
    "gesloten_vanaf",
    "gezagsdrager_wil_niet_gehoord",
    "hulpverleningsplan_overgelegd",
    "ingetrokken_of_bekort_tot",
    "jeugdige_wil_niet_gehoord",
    "jeugdreclassering_door_verzoeker",
    "plaatsing_bij_andere_ouder",
    "raad_verklaart_gronden",
    "verblijf_bepaald",
    "verblijf_niet_langer_nodig_op",
    "verlengd_vanaf",
    "vervallen_verklaard_op",
    "vervallenverklaring_verzocht_op",
    "verzorger_wil_niet_gehoord",
    "voorgenomen_einde",
    "wenselijk_buiten_nederland",
]

soort = choice(
    "machtiging.soort",
    "uithuisplaatsing",
    "gesloten_jeugdhulp",
    "spoed_gesloten",
    "voorwaardelijk_gesloten",
    "verlenging_voorwaardelijk_gesloten",
    "geen",
    ask=Text("Welke machtiging is verleend of verzocht?", "Which authorisation was granted or requested?"),
    says=Text("de soort machtiging is {value}", "the kind of authorisation is {value}"),
    unknown=Text(
        "het is niet bekend welke machtiging is verleend of verzocht",
        "it is not known which authorisation was granted or requested",
    ),
)

verleend = yes_no(
    "machtiging.verleend",
    ask=Text("Is de machtiging verleend?", "Was the authorisation granted?"),
    yes=Text("de machtiging is verleend", "the authorisation was granted"),
    no=Text("de machtiging is niet verleend", "the authorisation was not granted"),
    unknown=Text(
        "het is niet bekend of de machtiging is verleend",
        "it is not known whether the authorisation was granted",
    ),
)

datum = day(
    "machtiging.datum",
    ask=Text("Op welke datum is de machtiging verleend?", "On which date was the authorisation granted?"),
    says=Text("de machtiging is verleend op {value}", "the authorisation was granted on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de machtiging is verleend",
        "it is not known on which date the authorisation was granted",
    ),
)

ingangsdatum = day(
    "machtiging.ingangsdatum",
    ask=Text("Op welke datum gaat de machtiging in?", "On which date does the authorisation start?"),
    says=Text("de machtiging gaat in op {value}", "the authorisation starts on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de machtiging ingaat",
        "it is not known on which date the authorisation starts",
    ),
)

einddatum = day(
    "machtiging.einddatum",
    optional=True,
    ask=Text(
        "Op welke datum eindigt de machtiging (nvt: er is geen einddatum bepaald)?",
        "On which date does the authorisation end (nvt: no end date was set)?",
    ),
    says=Text("de machtiging eindigt op {value}", "the authorisation ends on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de machtiging eindigt",
        "it is not known on which date the authorisation ends",
    ),
)

# A longest duration is passed by one day over, so a month entered counts.
duur_maanden = derived_number(
    "machtiging.duur_maanden",
    ingangsdatum.months_until(einddatum, begun=True),
    unit="maand",
    ask=Text(
        "Hoeveel maanden duurt de machtiging (een begonnen maand telt mee)?",
        "How many months does the authorisation last (a month that has begun counts)?",
    ),
    says=Text("de machtiging duurt {value} maanden", "the authorisation lasts {value} months"),
    unknown=Text(
        "het is niet bekend hoeveel maanden de machtiging duurt",
        "it is not known how many months the authorisation lasts",
    ),
)

datum_tenuitvoerlegging = day(
    "machtiging.datum_tenuitvoerlegging",
    optional=True,
    ask=Text(
        "Op welke datum is de machtiging ten uitvoer gelegd (nvt: niet ten uitvoer gelegd)?",
        "On which date was the authorisation executed (nvt: not executed)?",
    ),
    says=Text("de machtiging is ten uitvoer gelegd op {value}", "the authorisation was executed on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de machtiging ten uitvoer is gelegd",
        "it is not known on which date the authorisation was executed",
    ),
)

ten_uitvoer_gelegd = derived(
    "machtiging.ten_uitvoer_gelegd",
    datum_tenuitvoerlegging.on_or_before(peildatum),
    ask=Text("Is de machtiging ten uitvoer gelegd?", "Has the authorisation been executed?"),
    yes=Text("de machtiging is ten uitvoer gelegd", "the authorisation has been executed"),
    no=Text("de machtiging is niet ten uitvoer gelegd", "the authorisation has not been executed"),
    unknown=Text(
        "het is niet bekend of de machtiging ten uitvoer is gelegd",
        "it is not known whether the authorisation has been executed",
    ),
)

# Asked, not worked out: it counts to the day of execution, or else to the reference date, and no term
# says 'or else'.
maanden_niet_ten_uitvoer_gelegd = number(
    "machtiging.maanden_niet_ten_uitvoer_gelegd",
    unit="maand",
    ask=Text(
        "Hoeveel volle maanden is de machtiging niet ten uitvoer gelegd?",
        "For how many completed months has the authorisation not been executed?",
    ),
    says=Text(
        "de machtiging is {value} maanden niet ten uitvoer gelegd",
        "the authorisation has not been executed for {value} months",
    ),
    unknown=Text(
        "het is niet bekend hoeveel maanden de machtiging niet ten uitvoer is gelegd",
        "it is not known for how many months the authorisation has not been executed",
    ),
)

uhp_loopt = derived(
    "machtiging.uhp_loopt",
    soort.is_("uithuisplaatsing")
    & verleend
    & ingangsdatum.on_or_before(peildatum)
    & ~einddatum.on_or_before(peildatum),
    ask=Text(
        "Loopt er een machtiging tot uithuisplaatsing op de peildatum?",
        "Is a placement authorisation running on the reference date?",
    ),
    yes=Text("er loopt een machtiging tot uithuisplaatsing", "a placement authorisation is running"),
    no=Text("er loopt geen machtiging tot uithuisplaatsing", "no placement authorisation is running"),
    unknown=Text(
        "het is niet bekend of er een machtiging tot uithuisplaatsing loopt",
        "it is not known whether a placement authorisation is running",
    ),
)

noodzakelijk_verzorging_en_opvoeding = judgement(
    "machtiging.noodzakelijk_verzorging_en_opvoeding",
    by="kinderrechter",
    ask=Text(
        "Is uithuisplaatsing noodzakelijk voor de verzorging en opvoeding?",
        "Is placement necessary for care and upbringing?",
    ),
    yes=Text(
        "uithuisplaatsing is noodzakelijk voor de verzorging en opvoeding",
        "placement is necessary for care and upbringing",
    ),
    no=Text(
        "uithuisplaatsing is niet noodzakelijk voor de verzorging en opvoeding",
        "placement is not necessary for care and upbringing",
    ),
    unknown=Text(
        "het is aan de kinderrechter of uithuisplaatsing noodzakelijk is voor de verzorging en opvoeding",
        "it is for the juvenile court to decide whether placement is necessary for care and upbringing",
    ),
)

noodzakelijk_onderzoek_gesteldheid = judgement(
    "machtiging.noodzakelijk_onderzoek_gesteldheid",
    by="kinderrechter",
    ask=Text(
        "Is uithuisplaatsing noodzakelijk voor onderzoek van de geestelijke of lichamelijke gesteldheid?",
        "Is placement necessary to examine the minor's mental or physical condition?",
    ),
    yes=Text(
        "uithuisplaatsing is noodzakelijk voor onderzoek van de gesteldheid",
        "placement is necessary to examine the minor's condition",
    ),
    no=Text(
        "uithuisplaatsing is niet noodzakelijk voor onderzoek van de gesteldheid",
        "placement is not necessary to examine the minor's condition",
    ),
    unknown=Text(
        "het is aan de kinderrechter of uithuisplaatsing noodzakelijk is voor onderzoek van de gesteldheid",
        "it is for the juvenile court to decide whether placement "
        "is necessary to examine the minor's condition",
    ),
)

gedeeltelijk_gezag_noodzakelijk = judgement(
    "machtiging.gedeeltelijk_gezag_noodzakelijk",
    by="kinderrechter",
    ask=Text(
        "Is gedeeltelijk gezag voor de GI noodzakelijk voor de uitvoering van de ondertoezichtstelling?",
        "Is partial authority of the certified institution necessary for carrying out the supervision order?",
    ),
    yes=Text(
        "gedeeltelijk gezag voor de GI is noodzakelijk voor de uitvoering van de ondertoezichtstelling",
        "partial authority of the certified institution is necessary for carrying out the supervision order",
    ),
    no=Text(
        "gedeeltelijk gezag voor de GI is niet noodzakelijk voor de uitvoering van de ondertoezichtstelling",
        "partial authority of the certified institution is not "
        "necessary for carrying out the supervision order",
    ),
    unknown=Text(
        "het is aan de kinderrechter of gedeeltelijk gezag voor de GI "
        "noodzakelijk is voor de uitvoering van de ondertoezichtstelling",
        "it is for the juvenile court to decide whether partial authority of the "
        "certified institution is necessary for carrying out the supervision order",
    ),
)

toestemming_wijziging_verblijf = yes_no(
    "machtiging.toestemming_wijziging_verblijf",
    ask=Text(
        "Is toestemming verleend om het verblijf te wijzigen?",
        "Was permission granted to change the residence?",
    ),
    yes=Text(
        "er is toestemming verleend om het verblijf te wijzigen",
        "permission was granted to change the residence",
    ),
    no=Text(
        "er is geen toestemming verleend om het verblijf te wijzigen",
        "no permission was granted to change the residence",
    ),
    unknown=Text(
        "het is niet bekend of er toestemming is verleend om het verblijf te wijzigen",
        "it is not known whether permission was granted to change the residence",
    ),
)

plaatsingssoort = choice(
    "machtiging.plaatsingssoort",
    "pleeggezin",
    "instelling",
    "gezinshuis",
    "gesloten_accommodatie",
    ask=Text("Waar wordt de jeugdige geplaatst?", "Where is the young person placed?"),
    says=Text("de soort plaatsing is {value}", "the kind of placement is {value}"),
    unknown=Text(
        "het is niet bekend waar de jeugdige wordt geplaatst",
        "it is not known where the young person is placed",
    ),
)

gesloten_verleend = derived(
    "machtiging.gesloten_verleend",
    soort.in_("gesloten_jeugdhulp", "spoed_gesloten") & verleend,
    ask=Text(
        "Is een machtiging gesloten jeugdhulp verleend?", "Was a secure youth care authorisation granted?"
    ),
    yes=Text(
        "er is een machtiging gesloten jeugdhulp verleend", "a secure youth care authorisation was granted"
    ),
    no=Text(
        "er is geen machtiging gesloten jeugdhulp verleend", "no secure youth care authorisation was granted"
    ),
    unknown=Text(
        "het is niet bekend of er een machtiging gesloten jeugdhulp is verleend",
        "it is not known whether a secure youth care authorisation was granted",
    ),
)
