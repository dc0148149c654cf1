"""
Rv 809. De minderjarige krijgt gelegenheid zijn mening te geven.

Vanaf twaalf jaar moet de rechter die gelegenheid geven voor hij beslist; de leeftijd op de dag van de
beslissing telt, dat is hier de peildatum. Jonger dan twaalf is het een bevoegdheid. Bij spoed kan het
achteraf, binnen twee weken; het verval daarna staat in `art_809_3`.

Naast art. 800 lid 3; beide gelegenheden moeten binnen de termijn vallen. Bij een kind onder de twaalf is
horen een bevoegdheid (lid 1); dat lid 3 daar niet tot verval leidt is afgeleid.
"""

from jeugdrecht.facts import belanghebbende, jeugdige, procedure, rechtsvraag, spoedbeschikking, verzoek
from jeugdrecht.logic.rules import NONE, Deadline, Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, atw, rv

art_809_3 = Provision(
    rv("809", 3),
    heading=Text("spoed: minderjarige later horen", "urgency: the minor heard later"),
    summary=Text(
        "Kan niet worden gewacht zonder onmiddellijk en ernstig gevaar, dan kunnen VOTS, machtiging UHP, "
        "voorlopige voogdij en 265i lid 2 worden gegeven zonder lid 1; zij verliezen hun kracht na twee "
        "weken tenzij de minderjarige binnen die termijn zijn mening kon geven.",
        "In case of immediate and serious danger these decisions may be given without para 1; they lapse "
        "after two weeks unless the minor could express his view within that time.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_809_1 = Provision(
    rv("809", 1),
    heading=Text(
        "gelegenheid voor de minderjarige zijn mening te geven", "a chance for the minor to give an opinion"
    ),
    summary=Text(
        "In zaken over minderjarigen (behalve levensonderhoud van wie jonger is dan 16) beslist de rechter "
        "niet voordat hij de minderjarige van 12 of ouder gelegenheid gaf zijn mening te geven, tenzij de "
        "zaak kennelijk van ondergeschikt belang is. Jongeren onder 12 (en bij levensonderhoud onder 16) "
        "KAN hij gelegenheid geven op een door hem te bepalen wijze.",
        "In minors' cases (except maintenance of those under 16) the court does not decide before giving "
        "the minor aged 12+ an opportunity to express his view, unless manifestly of minor importance. "
        "Under 12 (and under 16 in maintenance) it may do so in a manner it determines.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_809_4 = Provision(
    rv("809", 4),
    heading=Text("niet verschenen minderjarige", "a minor who does not appear"),
    summary=Text(
        "Bleef de minderjarige weg, dan mag de rechter een tweede datum kiezen en hem laten brengen; "
        "blijft hij weer weg, dan kan het zonder hem.",
        "If the minor did not use the opportunity the court may set another day on which he is brought; if "
        "absent again the case may proceed without him.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

laatste_dag = spoedbeschikking.datum.term(weeks=2)

zonder_termijnenwet = spoedbeschikking.datum.term(weeks=2, extended=False)

gelegenheid_op = spoedbeschikking.minderjarige_gelegenheid_op

vanaf_twaalf = jeugdige.geboortedatum.birthday(12).on_or_before(spoedbeschikking.datum)

kracht_verloren = Deadline(
    "kracht_verloren",
    art_809_3,
    decision="verval_spoedmaatregel",
    when=vanaf_twaalf & ~gelegenheid_op.on_or_before(laatste_dag),
    then=laatste_dag,
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="verliezen haar kracht na verloop van twee weken",
)

# The same day where the last one is no rest day: then the open question makes no difference.
kracht_verloren_zonder_verlenging = Deadline(
    "zonder_verlenging",
    art_809_3,
    decision="verval_spoedmaatregel",
    when=vanaf_twaalf
    & zonder_termijnenwet.before(laatste_dag)
    & ~gelegenheid_op.on_or_before(zonder_termijnenwet)
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=zonder_termijnenwet,
    since="2015-01-01",
)

gelegenheid_gegeven = Deadline(
    "gelegenheid_gegeven",
    art_809_3,
    decision="verval_spoedmaatregel",
    when=~vanaf_twaalf | gelegenheid_op.on_or_before(laatste_dag),
    then=NONE,
    since="2015-01-01",
)

onder_de_twaalf = NotModelled(
    provision=art_809_3,
    what=Text(
        "of lid 3 ook geldt voor een kind dat bij de beslissing nog geen twaalf was",
        "whether paragraph 3 also holds for a child who was not yet twelve when the order was given",
    ),
    why=Text(
        "het lid noemt geen leeftijd; afgeleid uit lid 1 geldt het hier alleen vanaf twaalf jaar",
        "the paragraph names no age; inferred from paragraph 1 it holds here only from twelve",
    ),
    decisions=("verval_spoedmaatregel",),
)

levensonderhoud_tot_16 = verzoek.maatregel.is_("levensonderhoud") & jeugdige.leeftijd.less_than(16)

verplicht_vanaf_12 = Duty(
    "verplicht_vanaf_12",
    art_809_1,
    decision="horen_minderjarige",
    when=jeugdige.minderjarig & jeugdige.leeftijd.at_least(12) & ~levensonderhoud_tot_16,
    then="verplicht",
    since="2015-01-01",
    actor="rechter",
)

ondergeschikt_belang = Scope(
    "ondergeschikt_belang",
    art_809_1,
    decision="horen_minderjarige",
    when=jeugdige.minderjarig
    & jeugdige.leeftijd.at_least(12)
    & ~levensonderhoud_tot_16
    & procedure.kennelijk_ondergeschikt_belang,
    then="niet",
    since="2015-01-01",
    excepts=("rv:809:1/verplicht_vanaf_12",),
    actor="rechter",
)

bevoegd_onder_12 = Scope(
    "bevoegd_onder_12",
    art_809_1,
    decision="horen_minderjarige",
    when=jeugdige.minderjarig & (jeugdige.leeftijd.less_than(12) | levensonderhoud_tot_16),
    then="bevoegdheid",
    since="2015-01-01",
    actor="rechter",
)

meerderjarig = Scope(
    "meerderjarig",
    art_809_1,
    decision="horen_minderjarige",
    then="niet",
    since="2015-01-01",
    closing=True,
)

gelegenheid_na_spoed = Duty(
    "gelegenheid_na_spoed",
    art_809_3,
    decision="procesrechten",
    when=spoedbeschikking.datum.has_come()
    & belanghebbende.rol.is_("minderjarige")
    & jeugdige.geboortedatum.age_on(spoedbeschikking.datum).at_least(12),
    then="gelegenheid_binnen_twee_weken",
    since="2015-01-01",
    actor="rechter",
    rests_on=(rv("809", 1),),
)

nadere_dag = Power(
    "nadere_dag",
    art_809_4,
    decision="nadere_dag_minderjarige",
    opens="bevoegd",
    requires=~procedure.minderjarige_verschenen & procedure.keer_niet_verschenen.is_(1),
    actor="rechter",
    since="2015-01-01",
    rests_on=(rv("813", 1),),
)

zonder_nadere_dag = Scope(
    "zonder_nadere_dag",
    art_809_4,
    decision="nadere_dag_minderjarige",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

twaalf_tijdens_de_twee_weken = NotModelled(
    provision=art_809_3,
    what=Text(
        "het kind dat twaalf wordt in de twee weken na een spoedbeslissing",
        "the child who turns twelve in the two weeks after an urgent order",
    ),
    why=Text(
        "lid 3 noemt geen leeftijd; dat het onder twaalf geen plicht geeft is afgeleid uit lid 1, naar de "
        "dag van de spoedbeslissing",
        "paragraph 3 names no age; that it gives no duty under twelve follows from paragraph 1, by the day "
        "of the urgent order",
    ),
    decisions=("procesrechten",),
)
