"""
BW 1:265c. Verlenging van de machtiging, en of zij nog geldt.

De instelling verzoekt; Raad en openbaar ministerie pas als zij niet verzoekt. Na drie maanden zonder
uitvoering vervalt de machtiging: verlenging redt haar dan niet. Dat de noodzaak bij verlenging opnieuw wordt
getoetst, is afgeleid uit 265d lid 1.

Ten hoogste een jaar, telkens met ten hoogste een jaar te verlengen. Na drie maanden zonder uitvoering vervalt
zij; op welke dag precies, en of een weekend dat opschuift, laat de wet open.
"""

from jeugdrecht.facts import maatregel, machtiging, rechtsvraag, verzoek, zaak
from jeugdrecht.logic.declare import decided, ends_by, outcome_day
from jeugdrecht.logic.rules import NONE, Deadline, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.bw1.art_265b import grondslag_weggevallen, noodzaak
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265c_1 = Provision(
    bw1("265c", 1),
    heading=Text("maximumduur machtiging UHP", "longest duration of the authorisation"),
    summary=Text(
        "De machtiging duurt ten hoogste een jaar, behoudens verlenging. Een machtiging die gelijktijdig "
        "met een VOTS is verleend, wordt niet op dat jaar in mindering gebracht.",
        "At most one year unless extended; an authorisation given together with interim supervision is "
        "not deducted.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265c_2 = Provision(
    bw1("265c", 2),
    heading=Text("verlenging machtiging UHP", "extension of the authorisation"),
    summary=Text(
        "De GI kan om verlenging vragen (per keer maximaal een jaar). Laat de GI dat na, dan mogen raad of "
        "OM dat doen.",
        "On the institution’s request the judge may extend each time by at most one year; if it does not, "
        "the Raad or prosecutor may request.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265c_3 = Provision(
    bw1("265c", 3),
    heading=Text(
        "verval bij niet-uitvoering binnen drie maanden",
        "lapse where not carried out within three months",
    ),
    summary=Text(
        "Niet uitgevoerd binnen drie maanden: de machtiging is uitgewerkt.",
        "An authorisation not carried out after three months lapses.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

# --- de duur ----------------------------------------------------------------------------------------------

in_machtiging = Deadline(
    "in_machtiging",
    art_265c_1,
    decision="einde_uithuisplaatsing",
    when=machtiging.einddatum.has_come(),
    then=machtiging.einddatum,
    since="2015-01-01",
    actor="kinderrechter",
)

een_jaar = Deadline(
    "een_jaar",
    art_265c_1,
    decision="einde_uithuisplaatsing",
    when=~machtiging.verlengd_vanaf.has_come() & ~maatregel.voortgezet_vanaf.has_come(),
    then=machtiging.ingangsdatum.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="ten hoogste een jaar",
)

een_jaar_erbij = Deadline(
    "een_jaar",
    art_265c_2,
    decision="einde_uithuisplaatsing",
    when=machtiging.verlengd_vanaf.has_come() & ~maatregel.voortgezet_vanaf.after(machtiging.verlengd_vanaf),
    then=machtiging.verlengd_vanaf.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="telkens met ten hoogste een jaar verlengen",
)

# --- verval zonder uitvoering -----------------------------------------------------------------------------

# The last day for carrying it out, by each reading: whether the day with the same number still counts, and
# whether a weekend or holiday moves the last day on.
laatste_dag = machtiging.datum.term(months=3)

laatste_dag_zonder_termijnenwet = machtiging.datum.term(months=3, extended=False)

dag_ervoor = machtiging.datum.term(months=3, same_day=True)

dag_ervoor_zonder_termijnenwet = machtiging.datum.term(months=3, same_day=True, extended=False)

uitgevoerd_op = machtiging.datum_tenuitvoerlegging

vervallen = Deadline(
    "na_drie_maanden",
    art_265c_3,
    decision="verval_machtiging_265c",
    when=~uitgevoerd_op.on_or_before(laatste_dag),
    then=laatste_dag.plus(days=1),
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="na verloop van drie maanden niet ten uitvoer is gelegd",
)

vervallen_zonder_verlenging = Deadline(
    "zonder_verlenging",
    art_265c_3,
    decision="verval_machtiging_265c",
    when=laatste_dag_zonder_termijnenwet.before(laatste_dag)
    & ~uitgevoerd_op.on_or_before(laatste_dag_zonder_termijnenwet)
    & rechtsvraag.laatste_dag_265c
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=laatste_dag_zonder_termijnenwet.plus(days=1),
    since="2015-01-01",
)

vervallen_op_de_dag_zelf = Deadline(
    "op_de_dag_zelf",
    art_265c_3,
    decision="verval_machtiging_265c",
    when=dag_ervoor.before(laatste_dag)
    & ~uitgevoerd_op.on_or_before(dag_ervoor)
    & ~rechtsvraag.laatste_dag_265c,
    then=dag_ervoor.plus(days=1),
    since="2015-01-01",
)

vervallen_op_de_dag_zelf_zonder_verlenging = Deadline(
    "op_de_dag_zelf_zonder_verlenging",
    art_265c_3,
    decision="verval_machtiging_265c",
    when=dag_ervoor_zonder_termijnenwet.before(dag_ervoor)
    & ~uitgevoerd_op.on_or_before(dag_ervoor_zonder_termijnenwet)
    & ~rechtsvraag.laatste_dag_265c
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=dag_ervoor_zonder_termijnenwet.plus(days=1),
    since="2015-01-01",
)

uitgevoerd = Deadline(
    "uitgevoerd",
    art_265c_3,
    decision="verval_machtiging_265c",
    when=uitgevoerd_op.on_or_before(laatste_dag),
    then=NONE,
    since="2015-01-01",
)

# An authorisation that ends sooner by its own day does not live to lapse.
verval = Deadline(
    "verval_van_plaatsing",
    art_265c_3,
    decision="einde_uithuisplaatsing",
    when=~machtiging.einddatum.on_or_before(machtiging.datum.plus(months=3)),
    then=outcome_day("verval_machtiging_265c"),
    since="2015-01-01",
)

begin_en_uitvoering = NotModelled(
    provision=art_265c_3,
    what=Text(
        "een termijn die pas bij een latere ingangsdatum begint, en wat ten uitvoer leggen is",
        "a term that begins only with a later starting day, and what carrying out is",
    ),
    why=Text(
        "de wet noemt geen van beide; gerekend wordt vanaf de beschikking, en verzet van ouders stuit het "
        "verval niet (ECLI:NL:HR:2009:BK5269, over het oude art. 262 lid 3, niet zelf gelezen)",
        "the statute names neither; it counts from the order, and resistance of the parents does not stop "
        "the lapse (ECLI:NL:HR:2009:BK5269, on the former art. 262(3), not read itself)",
    ),
    decisions=("verval_machtiging_265c", "einde_uithuisplaatsing"),
)

loopt = machtiging.uhp_loopt & maatregel.ots_of_vots_loopt

# By no reading does it lapse before the day three months later, so until then nothing is open.
is_vervallen = zaak.peildatum.on_or_after(machtiging.datum.plus(months=3)) & ends_by(
    "verval_machtiging_265c", zaak.peildatum
)

niet_geldig = Scope(
    "niet_geldig",
    art_265c_1,
    decision="machtiging_geldig",
    then="niet_geldig",
    since="2015-01-01",
    closing=True,
)

geldig = Scope(
    "geldig",
    art_265c_1,
    decision="machtiging_geldig",
    when=loopt
    & ~machtiging.beeindigd_door_gi_op.on_or_before(zaak.peildatum)
    & ~machtiging.ingetrokken_of_bekort_tot.on_or_before(zaak.peildatum),
    then="geldig",
    since="2015-01-01",
    rests_on=(bw1("265b", 1), bw1("265d", 1), bw1("265d", 4)),
)

verlenging = Power(
    "verlenging",
    art_265c_2,
    decision="uithuisplaatsing",
    opens="bevoegd",
    requires=verzoek.maatregel.is_("verlenging_uithuisplaatsing")
    & decided("minderjarig", "minderjarig")
    & decided("verzoeker", "bevoegd")
    & loopt
    & ~is_vervallen
    & ~grondslag_weggevallen,
    grounds=noodzaak,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("265b", 1), bw1("265d", 1)),
)

vervallen_machtiging = Prohibition(
    "vervallen",
    art_265c_3,
    decision="machtiging_geldig",
    when=is_vervallen,
    then="niet_geldig",
    since="2015-01-01",
    excepts=("bw1:265c:1/geldig",),
)
