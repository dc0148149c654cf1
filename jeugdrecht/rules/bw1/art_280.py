"""
BW1 280 onder b en 281. Wanneer een door de rechter gegeven voogdij begint en wanneer voogdij eindigt.

Bij kracht van gewijsde, of daags na verstrekking of verzending als de beschikking uitvoerbaar bij voorraad
is. De door een ouder aangewezen voogd begint met zijn tijdige bereidverklaring (onder a).
"""

from jeugdrecht.facts import beschikking, gezag, voogd
from jeugdrecht.logic.rules import NONE, Deadline, NotModelled
from jeugdrecht.sources import Provision, Text, atw, bw1

art_280_b = Provision(
    bw1("280", "b"),
    heading=Text(
        "begin voogdij: door rechter benoemde voogd",
        "start of guardianship: guardian appointed by the court",
    ),
    summary=Text(
        "Na bereidverklaring begint de voogdij op de dag dat de benoeming in kracht van gewijsde gaat, of "
        "bij uitvoerbaarheid bij voorraad de dag na verstrekking of verzending.",
        "After declaring willingness, guardianship starts when the appointment becomes final, or, if "
        "provisionally enforceable, the day after it is issued or sent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_281_1 = Provision(
    bw1("281", 1),
    heading=Text("einde voogdij", "end of guardianship"),
    summary=Text(
        "Eindmoment is het onherroepelijk worden van: ontslag of beëindiging, overgang van gezag naar (een) "
        "ouder(s), of overname door een andere voogd via 299a.",
        "Guardianship ends when a decision of dismissal/termination, vesting authority in parent(s), or "
        "transfer under 299a becomes final.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_281_2 = Provision(
    bw1("281", 2),
    heading=Text("einde bij uitvoerbaarheid bij voorraad", "end where provisionally enforceable"),
    summary=Text(
        "Bij uitvoerbaarheid bij voorraad eindigt de voogdij de dag na verstrekking of verzending.",
        "If provisionally enforceable guardianship ends the day after issuing or sending.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_280_a = Provision(
    bw1("280", onderdeel="a"),
    heading=Text(
        "begin voogdij: door ouder benoemde voogd",
        "start of guardianship: guardian appointed by a parent",
    ),
    summary=Text(
        "De door een ouder benoemde voogd begint als hij zich na diens overlijden bereid verklaart "
        "(persoonlijk of bij bijzonder gevolmachtigde, ter griffie), binnen veertien dagen na betekening "
        "van de benoeming, of twee maanden als hij buiten Nederland is.",
        "A guardian appointed by a parent starts when, after the parent’s death, he declares himself "
        "willing within fourteen days after service (two months if abroad).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

bereid = voogd.bereid_verklaard | voogd.datum_bereidverklaring.has_come()
door_rechter = bereid & ~voogd.benoemd_door_ouder

# An order takes effect on the earlier of the two days that can have come.
na_verzending = beschikking.uitvoerbaar_bij_voorraad & beschikking.verzonden_op.has_come()

begin_bij_gewijsde = Deadline(
    "begin_bij_gewijsde",
    art_280_b,
    decision="begin_voogdij",
    when=door_rechter & beschikking.kracht_van_gewijsde_op.has_come(),
    then=beschikking.kracht_van_gewijsde_op,
    since="2015-01-01",
)

begin_daags_na_verzending = Deadline(
    "begin_daags_na_verzending",
    art_280_b,
    decision="begin_voogdij",
    when=door_rechter & na_verzending,
    then=beschikking.verzonden_op.plus(days=1),
    since="2015-01-01",
    quote="is verstrekt of verzonden",
)

nog_niet_begonnen = Deadline(
    "nog_niet_begonnen",
    art_280_b,
    decision="begin_voogdij",
    when=door_rechter & ~beschikking.kracht_van_gewijsde_op.has_come() & ~na_verzending,
    then=NONE,
    since="2015-01-01",
)

door_ouder_aangewezen = Deadline(
    "door_ouder_aangewezen",
    art_280_b,
    decision="begin_voogdij",
    when=voogd.benoemd_door_ouder & voogd.datum_bereidverklaring.has_come() & voogd.bereidverklaring_tijdig,
    then=voogd.datum_bereidverklaring,
    since="2015-01-01",
    rests_on=(bw1("280", onderdeel="a"),),
)

te_laat_bereid = Deadline(
    "te_laat_bereid",
    art_280_b,
    decision="begin_voogdij",
    when=voogd.benoemd_door_ouder
    & ~(voogd.datum_bereidverklaring.has_come() & voogd.bereidverklaring_tijdig),
    then=NONE,
    since="2015-01-01",
    rests_on=(bw1("280", onderdeel="a"),),
)

eindigt = voogd.voogdij_geeindigd | gezag.aan_ouder_opgedragen

einde_bij_gewijsde = Deadline(
    "einde_bij_gewijsde",
    art_281_1,
    decision="einde_voogdij",
    when=eindigt & beschikking.kracht_van_gewijsde_op.has_come(),
    then=beschikking.kracht_van_gewijsde_op,
    since="2015-01-01",
)

nog_niet_geeindigd = Deadline(
    "nog_niet_geeindigd",
    art_281_1,
    decision="einde_voogdij",
    when=eindigt & ~beschikking.kracht_van_gewijsde_op.has_come() & ~na_verzending,
    then=NONE,
    since="2015-01-01",
)

einde_daags_na_verzending = Deadline(
    "einde_daags_na_verzending",
    art_281_2,
    decision="einde_voogdij",
    when=eindigt & na_verzending,
    then=beschikking.verzonden_op.plus(days=1),
    since="2015-01-01",
)

veertien_dagen = Deadline(
    "veertien_dagen",
    art_280_a,
    decision="uiterste_bereidverklaring_voogd",
    when=~voogd.buiten_nederland,
    then=voogd.datum_betekening_benoeming.term(days=14),
    since="2015-01-01",
    actor="voogd",
    rests_on=(atw("1", 1), atw("3")),
    quote="binnen veertien dagen",
)

twee_maanden_buiten_nederland = Deadline(
    "twee_maanden_buiten_nederland",
    art_280_a,
    decision="uiterste_bereidverklaring_voogd",
    when=voogd.buiten_nederland,
    then=voogd.datum_betekening_benoeming.term(months=2),
    since="2015-01-01",
    actor="voogd",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="binnen twee maanden, nadat de benoeming is betekend",
)

begin_van_de_voogdij = NotModelled(
    provision=art_280_a,
    what=Text(
        "dat de voogdij begint bij de verklaring, in persoon of bij bijzondere volmacht ter griffie afgelegd",
        "that guardianship starts with the declaration, made at the registry in person or by proxy",
    ),
    why=Text(
        "hier wordt alleen gevraagd tot wanneer dat kan; zonder betekening loopt geen termijn",
        "only until when that can be done is asked here; without service no term runs",
    ),
    decisions=("uiterste_bereidverklaring_voogd",),
)
