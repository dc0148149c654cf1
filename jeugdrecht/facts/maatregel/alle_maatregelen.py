"""
All measures together: what runs or was requested, and what was decided about a supervision order.
"""

from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.facts.maatregel.per_maatregel import einddatum, loopt, opgeheven_op, soort
from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import any_of, derived, judgement, yes_no
from jeugdrecht.sources import Text

ots_loopt = derived(
    "maatregel.ots_loopt",
    any_of(maatregelen, soort.is_("ots") & loopt),
    ask=Text(
        "Loopt er een ondertoezichtstelling op de peildatum?",
        "Is a supervision order running on the reference date?",
    ),
    yes=Text("er loopt een ondertoezichtstelling", "a supervision order is running"),
    no=Text("er loopt geen ondertoezichtstelling", "no supervision order is running"),
    unknown=Text(
        "het is niet bekend of er een ondertoezichtstelling loopt",
        "it is not known whether a supervision order is running",
    ),
)

vots_loopt = derived(
    "maatregel.vots_loopt",
    any_of(maatregelen, soort.is_("vots") & loopt),
    ask=Text(
        "Loopt er een voorlopige ondertoezichtstelling op de peildatum?",
        "Is an interim supervision order running on the reference date?",
    ),
    yes=Text("er loopt een voorlopige ondertoezichtstelling", "an interim supervision order is running"),
    no=Text("er loopt geen voorlopige ondertoezichtstelling", "no interim supervision order is running"),
    unknown=Text(
        "het is niet bekend of er een voorlopige ondertoezichtstelling loopt",
        "it is not known whether an interim supervision order is running",
    ),
)

ots_of_vots_loopt = derived(
    "maatregel.ots_of_vots_loopt",
    ots_loopt | vots_loopt,
    ask=Text(
        "Loopt er een (voorlopige) ondertoezichtstelling op de peildatum?",
        "Is an (interim) supervision order running on the reference date?",
    ),
    yes=Text("er loopt een (voorlopige) ondertoezichtstelling", "an (interim) supervision order is running"),
    no=Text("er loopt geen (voorlopige) ondertoezichtstelling", "no (interim) supervision order is running"),
    unknown=Text(
        "het is niet bekend of er een (voorlopige) ondertoezichtstelling loopt",
        "it is not known whether an (interim) supervision order is running",
    ),
)

voorlopige_voogdij_loopt = derived(
    "maatregel.voorlopige_voogdij_loopt",
    any_of(maatregelen, soort.is_("voorlopige_voogdij") & loopt),
    ask=Text(
        "Loopt er een voorlopige voogdij op de peildatum?",
        "Is an interim guardianship running on the reference date?",
    ),
    yes=Text("er loopt een voorlopige voogdij", "an interim guardianship is running"),
    no=Text("er loopt geen voorlopige voogdij", "no interim guardianship is running"),
    unknown=Text(
        "het is niet bekend of er een voorlopige voogdij loopt",
        "it is not known whether an interim guardianship is running",
    ),
)

kinderbescherming_loopt = derived(
    "maatregel.kinderbescherming_loopt",
    any_of(maatregelen, soort.in_("ots", "vots", "voogdij", "voorlopige_voogdij") & loopt),
    ask=Text(
        "Loopt er een kinderbeschermingsmaatregel op de peildatum?",
        "Is a child protection measure running on the reference date?",
    ),
    yes=Text("er loopt een kinderbeschermingsmaatregel", "a child protection measure is running"),
    no=Text("er loopt geen kinderbeschermingsmaatregel", "no child protection measure is running"),
    unknown=Text(
        "het is niet bekend of er een kinderbeschermingsmaatregel loopt",
        "it is not known whether a child protection measure is running",
    ),
)

jeugdreclassering_loopt = derived(
    "maatregel.jeugdreclassering_loopt",
    any_of(maatregelen, soort.is_("jeugdreclassering") & loopt),
    ask=Text(
        "Loopt er jeugdreclassering op de peildatum?", "Is youth probation running on the reference date?"
    ),
    yes=Text("er loopt jeugdreclassering", "youth probation is running"),
    no=Text("er loopt geen jeugdreclassering", "no youth probation is running"),
    unknown=Text(
        "het is niet bekend of er jeugdreclassering loopt",
        "it is not known whether youth probation is running",
    ),
)

verzocht = yes_no(
    "maatregel.verzocht",
    ask=Text(
        "Is een kinderbeschermingsmaatregel verzocht?", "Has a child protection measure been requested?"
    ),
    yes=Text(
        "er is een kinderbeschermingsmaatregel verzocht", "a child protection measure has been requested"
    ),
    no=Text(
        "er is geen kinderbeschermingsmaatregel verzocht", "no child protection measure has been requested"
    ),
    unknown=Text(
        "het is niet bekend of er een kinderbeschermingsmaatregel is verzocht",
        "it is not known whether a child protection measure has been requested",
    ),
)

loopt_of_verzocht = derived(
    "maatregel.loopt_of_verzocht",
    kinderbescherming_loopt | verzocht,
    ask=Text(
        "Loopt er een kinderbeschermingsmaatregel, of is er een verzocht?",
        "Is a child protection measure running, or has one been requested?",
    ),
    yes=Text(
        "er loopt een kinderbeschermingsmaatregel of er is er een verzocht",
        "a child protection measure is running or has been requested",
    ),
    no=Text(
        "er loopt geen kinderbeschermingsmaatregel en er is er geen verzocht",
        "no child protection measure is running or has been requested",
    ),
    unknown=Text(
        "het is niet bekend of er een kinderbeschermingsmaatregel loopt of is verzocht",
        "it is not known whether a child protection measure is running or has been requested",
    ),
)

# An earlier order that has ended is not the end of supervision while another runs.
ots_geeindigd = derived(
    "maatregel.ots_geeindigd",
    any_of(
        maatregelen,
        soort.is_("ots") & (einddatum.on_or_before(peildatum) | opgeheven_op.on_or_before(peildatum)),
    )
    & ~ots_loopt,
    ask=Text("Is de ondertoezichtstelling geëindigd?", "Has the supervision order ended?"),
    yes=Text("de ondertoezichtstelling is geëindigd", "the supervision order has ended"),
    no=Text("de ondertoezichtstelling is niet geëindigd", "the supervision order has not ended"),
    unknown=Text(
        "het is niet bekend of de ondertoezichtstelling is geëindigd",
        "it is not known whether the supervision order has ended",
    ),
)

ots_uitgesproken = yes_no(
    "maatregel.ots_uitgesproken",
    ask=Text(
        "Spreekt de kinderrechter de ondertoezichtstelling uit?",
        "Does the juvenile court make the supervision order?",
    ),
    yes=Text(
        "de kinderrechter spreekt de ondertoezichtstelling uit",
        "the juvenile court makes the supervision order",
    ),
    no=Text(
        "de kinderrechter spreekt de ondertoezichtstelling niet uit",
        "the juvenile court does not make the supervision order",
    ),
    unknown=Text(
        "het is niet bekend of de kinderrechter de ondertoezichtstelling uitspreekt",
        "it is not known whether the juvenile court makes the supervision order",
    ),
)

ots_op_grond_van_256 = yes_no(
    "maatregel.ots_op_grond_van_256",
    ask=Text(
        "Is de ondertoezichtstelling uitgesproken op grond van art. 1:256 BW?",
        "Was the supervision order made under art. 1:256 BW?",
    ),
    yes=Text(
        "de ondertoezichtstelling is uitgesproken op grond van art. 1:256 BW",
        "the supervision order was made under art. 1:256 BW",
    ),
    no=Text(
        "de ondertoezichtstelling is niet uitgesproken op grond van art. 1:256 BW",
        "the supervision order was not made under art. 1:256 BW",
    ),
    unknown=Text(
        "het is niet bekend of de ondertoezichtstelling is uitgesproken op grond van art. 1:256 BW",
        "it is not known whether the supervision order was made under art. 1:256 BW",
    ),
)

vervanging_gi_259 = yes_no(
    "maatregel.vervanging_gi_259",
    ask=Text(
        "Is de GI vervangen op grond van art. 1:259 BW?",
        "Was the certified institution replaced under art. 1:259 BW?",
    ),
    yes=Text(
        "de GI is vervangen op grond van art. 1:259 BW",
        "the certified institution was replaced under art. 1:259 BW",
    ),
    no=Text(
        "de GI is niet vervangen op grond van art. 1:259 BW",
        "the certified institution was not replaced under art. 1:259 BW",
    ),
    unknown=Text(
        "het is niet bekend of de GI is vervangen op grond van art. 1:259 BW",
        "it is not known whether the certified institution was replaced under art. 1:259 BW",
    ),
)

voortzetting_noodzakelijk_continuiteit = judgement(
    "maatregel.voortzetting_noodzakelijk_continuiteit",
    by="kinderrechter",
    ask=Text(
        "Is voortzetting door dezelfde rechtspersoon noodzakelijk voor de continuïteit?",
        "Is continuation by the same legal person necessary for continuity?",
    ),
    yes=Text(
        "voortzetting door dezelfde rechtspersoon is noodzakelijk voor de continuïteit",
        "continuation by the same legal person is necessary for continuity",
    ),
    no=Text(
        "voortzetting door dezelfde rechtspersoon is niet noodzakelijk voor de continuïteit",
        "continuation by the same legal person is not necessary for continuity",
    ),
    unknown=Text(
        "het is aan de kinderrechter of voortzetting door dezelfde "
        "rechtspersoon noodzakelijk is voor de continuïteit",
        "it is for the juvenile court to decide whether continuation "
        "by the same legal person is necessary for continuity",
    ),
)

opvoeding_uit_hoofde_van_ots = yes_no(
    "maatregel.opvoeding_uit_hoofde_van_ots",
    ask=Text(
        "Is het kind geplaatst uit hoofde van een ondertoezichtstelling of voorlopige voogdij?",
        "Was the child placed under a supervision order or interim guardianship?",
    ),
    yes=Text(
        "het kind is geplaatst uit hoofde van een ondertoezichtstelling of voorlopige voogdij",
        "the child was placed under a supervision order or interim guardianship",
    ),
    no=Text(
        "het kind is niet geplaatst uit hoofde van een ondertoezichtstelling of voorlopige voogdij",
        "the child was not placed under a supervision order or interim guardianship",
    ),
    unknown=Text(
        "het is niet bekend of het kind is geplaatst uit hoofde van "
        "een ondertoezichtstelling of voorlopige voogdij",
        "it is not known whether the child was placed under a supervision order or interim guardianship",
    ),
)

ots_verzocht_binnen_termijn = yes_no(
    "maatregel.ots_verzocht_binnen_termijn",
    ask=Text(
        "Is binnen de blokkeringstermijn een ondertoezichtstelling verzocht?",
        "Was a supervision order requested within the blocking period?",
    ),
    yes=Text(
        "binnen de blokkeringstermijn is een ondertoezichtstelling verzocht",
        "a supervision order was requested within the blocking period",
    ),
    no=Text(
        "binnen de blokkeringstermijn is geen ondertoezichtstelling verzocht",
        "no supervision order was requested within the blocking period",
    ),
    unknown=Text(
        "het is niet bekend of binnen de blokkeringstermijn een ondertoezichtstelling is verzocht",
        "it is not known whether a supervision order was requested within the blocking period",
    ),
)

gelijktijdig_uitgesproken = yes_no(
    "maatregel.gelijktijdig_uitgesproken",
    ask=Text(
        "Wordt de (voorlopige) ondertoezichtstelling gelijktijdig met de machtiging uitgesproken?",
        "Is the (interim) supervision order made together with the authorisation?",
    ),
    yes=Text(
        "de (voorlopige) ondertoezichtstelling wordt gelijktijdig met de machtiging uitgesproken",
        "the (interim) supervision order is made together with the authorisation",
    ),
    no=Text(
        "de (voorlopige) ondertoezichtstelling wordt niet gelijktijdig met de machtiging uitgesproken",
        "the (interim) supervision order is not made together with the authorisation",
    ),
    unknown=Text(
        "het is niet bekend of de (voorlopige) ondertoezichtstelling "
        "gelijktijdig met de machtiging wordt uitgesproken",
        "it is not known whether the (interim) supervision order is made together with the authorisation",
    ),
)
