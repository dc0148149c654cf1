"""
BW 1:265. Intrekking van een aanwijzing door de instelling zelf, wegens gewijzigde omstandigheden.

Op verzoek van degene tot wie zij is gericht, ongeacht de leeftijd.

Beslist zij op tijd, dan loopt de termijn als bij art. 264 vanaf de dag na verzending. Beslist zij niet of te
laat, dan geldt dat als afwijzing; de termijn loopt door, en eindigt twee weken na een late beslissing,
waarbij de dag van verzending zelf meetelt.
"""

from jeugdrecht.facts import aanwijzing, gi, rechtsmiddel, verzoek
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Deadline, Power, Scope
from jeugdrecht.rules.bw1.art_263 import aanwijzing_staat, onder_toezicht
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265_1 = Provision(
    bw1("265", 1),
    heading=Text(
        "intrekking door de GI wegens gewijzigde omstandigheden",
        "withdrawal by the institution because of changed circumstances",
    ),
    summary=Text(
        "De GI mag een aanwijzing (deels) intrekken als de geadresseerde dat vraagt en de omstandigheden "
        "zijn gewijzigd.",
        "At the addressee's request the institution may withdraw the instruction wholly or partly because "
        "of changed circumstances.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265_2 = Provision(
    bw1("265", 2),
    heading=Text("beslistermijn GI", "the institution's term to decide"),
    summary=Text(
        "De GI reageert schriftelijk; zij heeft daarvoor twee weken, te rekenen vanaf ontvangst.",
        "The institution decides in writing within two weeks of receiving the request.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265_3 = Provision(
    bw1("265", 3),
    heading=Text("264 geldt ook hier", "article 264 holds here too"),
    summary=Text(
        "Op de beslissing van de GI is art. 264 van overeenkomstige toepassing: dezelfde verzoekers, twee "
        "weken, geen schorsing.",
        "Art. 264 applies mutatis mutandis to the institution's decision.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265_4 = Provision(
    bw1("265", 4),
    heading=Text("uitblijven beslissing is afwijzing", "no decision is a refusal"),
    summary=Text(
        "Niet of niet tijdig beslissen geldt als afwijzing. De termijn om naar de kinderrechter te gaan "
        "loopt dan door zolang de GI niet beslist; beslist zij alsnog, dan eindigt de termijn na twee "
        "weken gerekend MET INGANG VAN de dag van verzending of uitreiking.",
        "Failure to decide (in time) counts as refusal. The period for going to court runs on until the "
        "institution decides; if it does, the period ends after two weeks counted FROM AND INCLUDING the "
        "day of sending or handing over.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

intrekken = Power(
    "intrekken",
    art_265_1,
    decision="gi_bevoegdheid",
    opens="zelf",
    requires=onder_toezicht
    & gi.handeling.is_("aanwijzing_intrekken")
    & aanwijzing_staat
    & aanwijzing.verzoeker_is_adressaat,
    grounds=verzoek.gewijzigde_omstandigheden,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

op_een_verzoek_van_264 = (
    rechtsmiddel.tegen.in_("besluit_over_aanwijzing", "besluit_over_contactbeperking")
    & rechtsmiddel.in_kring_264
)

op_een_verzoek = op_een_verzoek_van_264 | (
    rechtsmiddel.tegen.is_("besluit_over_uithuisplaatsing") & rechtsmiddel.in_kring_265d
)

besloten = gi.besluit_verzonden_op.has_come()

nog_geen_besluit = Scope(
    "nog_geen_besluit",
    art_265_2,
    decision="rechtsmiddel.rechtsmiddel",
    when=op_een_verzoek & ~besloten & ~rechtsmiddel.weigering_door_uitblijven,
    then="besluit_gi_afwachten",
    since="2015-01-01",
    rests_on=(atw("1", 1), bw1("265d", 3)),
)

instelling = Scope(
    "instelling",
    art_265_2,
    decision="rechtsmiddel.instantie",
    when=decided("rechtsmiddel.rechtsmiddel", "besluit_gi_afwachten"),
    then="gecertificeerde_instelling",
    since="2015-01-01",
)

tegen_het_besluit = Scope(
    "tegen_het_besluit",
    art_265_3,
    decision="rechtsmiddel.rechtsmiddel",
    when=op_een_verzoek_van_264 & besloten,
    then="verzoek_kinderrechter",
    since="2015-01-01",
    group="naar_kinderrechter",
)

twee_weken_na_tijdig_besluit = Deadline(
    "twee_weken",
    art_265_3,
    decision="rechtsmiddel.uiterste_datum",
    when=op_een_verzoek_van_264 & besloten & ~gi.besluit_te_laat,
    then=gi.besluit_verzonden_op.term(weeks=2),
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)

tegen_het_uitblijven = Scope(
    "tegen_het_uitblijven",
    art_265_4,
    decision="rechtsmiddel.rechtsmiddel",
    when=op_een_verzoek & rechtsmiddel.weigering_door_uitblijven,
    then="verzoek_kinderrechter",
    since="2015-01-01",
    group="naar_kinderrechter",
    rests_on=(bw1("265d", 4),),
)

termijn_loopt_door = Deadline(
    "termijn_loopt_door",
    art_265_4,
    decision="rechtsmiddel.uiterste_datum",
    when=op_een_verzoek & rechtsmiddel.weigering_door_uitblijven,
    then=NONE,
    since="2015-01-01",
    rests_on=(bw1("265d", 4),),
)

twee_weken_met_de_dag_zelf = Deadline(
    "twee_weken_met_de_dag_zelf",
    art_265_4,
    decision="rechtsmiddel.uiterste_datum",
    when=op_een_verzoek & besloten & gi.besluit_te_laat,
    then=gi.besluit_verzonden_op.term(weeks=2, same_day=True),
    since="2015-01-01",
    rests_on=(atw("1", 1), bw1("265d", 4)),
)

beslist_binnen_twee_weken = Deadline(
    "beslist_binnen_twee_weken",
    art_265_2,
    decision="beslistermijn_gi",
    when=rechtsmiddel.tegen.in_("besluit_over_aanwijzing", "besluit_over_contactbeperking"),
    then=gi.ontvangstdatum_verzoek.term(weeks=2),
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)
