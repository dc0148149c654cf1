"""
Rv 358. Hoger beroep van beschikkingen: open tegen eindbeschikkingen, tussenbeschikkingen pas samen daarmee.

De termijn van lid 2 wijkt in zaken over het personen- en familierecht voor die van art. 806.
"""

from jeugdrecht.facts import rechtsmiddel
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Deadline, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, rv

art_358_1 = Provision(
    rv("358", 1),
    heading=Text("hoger beroep: hoofdregel", "appeal: main rule"),
    summary=Text(
        "Tegen eindbeschikkingen staat hoger beroep open, behoudens berusting.",
        "Final decisions are open to appeal, unless accepted.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_358_4 = Provision(
    rv("358", 4),
    heading=Text("hoger beroep tussenbeschikking", "appeal against an interim order"),
    summary=Text(
        "Een tussenbeschikking kan alleen samen met de eindbeschikking worden aangevallen, tenzij de rechter "
        "anders bepaalt.",
        "Interim decisions only together with the final one, unless the court decides otherwise.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

tegen_beschikking = rechtsmiddel.tegen.in_(
    "beschikking", "proeftijd_herstel_gezag", "blokkade_verblijf_ouders", "inzage"
)
# Of the interested parties who were not sent the order, only an interested party can appeal (art. 806 lid 1).
beroepsgerechtigd = rechtsmiddel.rol.is_("verzoeker_of_ontvanger_afschrift") | (
    rechtsmiddel.rol.is_("andere_belanghebbende") & decided("belanghebbende", "belanghebbende")
)
nog_niet_los = rechtsmiddel.tussenbeschikking & ~rechtsmiddel.tussentijds_beroep_bepaald

geen_zonder_bepaling = Scope(
    "geen_zonder_bepaling",
    art_358_1,
    decision="rechtsmiddel.rechtsmiddel",
    then="geen",
    since="2015-01-01",
    closing=True,
)

geen_dag_zonder_bepaling = Deadline(
    "geen_dag_zonder_bepaling",
    art_358_1,
    decision="rechtsmiddel.uiterste_datum",
    then=NONE,
    since="2015-01-01",
    closing=True,
)

geen_instantie_zonder_bepaling = Scope(
    "geen_instantie_zonder_bepaling",
    art_358_1,
    decision="rechtsmiddel.instantie",
    then="geen",
    since="2015-01-01",
    closing=True,
)

hoger_beroep = Scope(
    "hoger_beroep",
    art_358_1,
    decision="rechtsmiddel.rechtsmiddel",
    when=tegen_beschikking & beroepsgerechtigd & ~rechtsmiddel.berust,
    then="hoger_beroep",
    since="2015-01-01",
    group="hoger_beroep",
    rests_on=(rv("806", 1),),
)

gerechtshof = Scope(
    "gerechtshof",
    art_358_1,
    decision="rechtsmiddel.instantie",
    when=decided("rechtsmiddel.rechtsmiddel", "hoger_beroep", "hoger_beroep_met_eindbeschikking"),
    then="gerechtshof",
    since="2015-01-01",
)

met_eindbeschikking = Scope(
    "met_eindbeschikking",
    art_358_4,
    decision="rechtsmiddel.rechtsmiddel",
    when=tegen_beschikking & beroepsgerechtigd & ~rechtsmiddel.berust & nog_niet_los,
    then="hoger_beroep_met_eindbeschikking",
    since="2015-01-01",
    excepts=("rv:358:1/hoger_beroep",),
    group="hoger_beroep",
)

nog_geen_termijn = Prohibition(
    "nog_geen_termijn",
    art_358_4,
    decision="rechtsmiddel.uiterste_datum",
    when=tegen_beschikking & nog_niet_los,
    then=NONE,
    since="2015-01-01",
    excepts=("beroepstermijn",),
)

incidenteel_beroep = NotModelled(
    provision=art_358_1,
    what=Text(
        "incidenteel hoger beroep bij verweerschrift, na de termijn of na berusting (lid 5)",
        "a cross-appeal by response, after the term or after acquiescence (paragraph 5)",
    ),
    why=Text(
        "het hangt van een hoger beroep van een ander af; de vraag hier is naar het eigen rechtsmiddel",
        "it depends on an appeal of another; the question here is of the person's own remedy",
    ),
    decisions=("rechtsmiddel",),
)

minderjarige_in_beroep = NotModelled(
    provision=art_358_1,
    what=Text(
        "door wie een minderjarige in hoger beroep wordt vertegenwoordigd, en de verplichte advocaat",
        "who represents a minor on appeal, and the lawyer that is obligatory there",
    ),
    why=Text(
        "de bepalingen over procesbekwaamheid en vertegenwoordiging zijn niet gelezen",
        "the provisions on capacity to litigate and representation were not read",
    ),
    decisions=("rechtsmiddel",),
)
