"""
Rv 806. De beroepstermijn van drie maanden.

Voor verzoekers en wie een afschrift kreeg vanaf de uitspraak, voor andere belanghebbenden vanaf betekening of
bekendheid. Drie maanden vallen onder de Algemene termijnenwet.
"""

from jeugdrecht.facts import rechtsmiddel, zaak
from jeugdrecht.logic.declare import decided, outcome_day
from jeugdrecht.logic.rules import Deadline, NotModelled, Prohibition
from jeugdrecht.sources import Provision, Text, atw, rv

art_806_1 = Provision(
    rv("806", 1),
    heading=Text("beroepstermijn drie maanden", "three months to appeal"),
    summary=Text(
        "Beroepstermijn drie maanden: (a) vanaf de uitspraakdag voor de verzoeker en wie een afschrift "
        "kreeg; (b) vanaf betekening of bekend worden voor andere belanghebbenden.",
        "Appeal within three months after the ruling for the petitioner and recipients of a copy (a); for "
        "others within three months after service or knowledge (b).",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_806_2 = Provision(
    rv("806", 2),
    heading=Text("regels in hoger beroep", "rules on appeal"),
    summary=Text("In hoger beroep gelden 799-805 lid 1 ook.", "Articles 799 to 805(1) apply on appeal."),
    since="2015-01-01",
    read="2026-07-14",
)

tegen_beschikking = rechtsmiddel.tegen.in_(
    "beschikking", "proeftijd_herstel_gezag", "blokkade_verblijf_ouders", "inzage"
)
uiterste_dag = outcome_day("rechtsmiddel.uiterste_datum")

# Not lodged yet, the appeal is judged as if it were lodged on the reference date.
te_laat_in_beroep = rechtsmiddel.datum_beroep.after(uiterste_dag) | (
    ~rechtsmiddel.datum_beroep.has_come() & zaak.peildatum.after(uiterste_dag)
)

vanaf_uitspraak = Deadline(
    "vanaf_uitspraak",
    art_806_1,
    decision="rechtsmiddel.uiterste_datum",
    when=tegen_beschikking & ~rechtsmiddel.berust & rechtsmiddel.rol.is_("verzoeker_of_ontvanger_afschrift"),
    then=rechtsmiddel.uitspraak_op.term(months=3),
    since="2015-01-01",
    group="beroepstermijn",
    rests_on=(atw("1", 1),),
)

vanaf_bekendheid = Deadline(
    "vanaf_bekendheid",
    art_806_1,
    decision="rechtsmiddel.uiterste_datum",
    when=tegen_beschikking
    & ~rechtsmiddel.berust
    & rechtsmiddel.rol.is_("andere_belanghebbende")
    & decided("belanghebbende", "belanghebbende"),
    then=rechtsmiddel.bekend_geworden_op.term(months=3),
    since="2015-01-01",
    group="beroepstermijn",
    rests_on=(atw("1", 1),),
)

te_laat = Prohibition(
    "te_laat",
    art_806_1,
    decision="rechtsmiddel.rechtsmiddel",
    when=tegen_beschikking & te_laat_in_beroep,
    then="geen",
    since="2015-01-01",
    excepts=("rv:358:1/hoger_beroep",),
)

verschoonbaarheid_in_beroep = NotModelled(
    provision=art_806_1,
    what=Text(
        "wanneer de rechter een te laat hoger beroep toch toelaat, en of wie een afschrift kreeg zonder "
        "belanghebbende te zijn beroep kan instellen",
        "when the court still admits a late appeal, and whether someone who was sent a copy without being an "
        "interested party can appeal",
    ),
    why=Text(
        "dat is rechtspraak; het artikel noemt voor de termijn geen uitzondering en onder a geen andere eis "
        "dan het afschrift",
        "that is case law; the article names no exception to the term and under (a) no other demand than the "
        "copy",
    ),
    decisions=("rechtsmiddel",),
)

procedure_in_hoger_beroep = NotModelled(
    provision=art_806_2,
    what=Text(
        "het verloop van de procedure bij het gerechtshof",
        "the course of the proceedings before the court of appeal",
    ),
    why=Text(
        "dezelfde regels als in eerste aanleg; de beslissingen zijn naar de eerste aanleg gesteld",
        "the same rules as at first instance; the decisions are put as at first instance",
    ),
    decisions=("behandeling", "procesrechten"),
)
