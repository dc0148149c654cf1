"""
BW1 241. Niemand heeft of gebruikt het gezag: de Raad vraagt een voorziening; voorlopige voogdij.

De voorlopige voogdij gaat naar een gecertificeerde instelling, bij asielkinderen mogelijk naar de door de
minister aanvaarde rechtspersoon. Zij vervalt na drie maanden (lid 4, elders). Bij een baby van nog geen zes
maanden is de opname als pleegkind zonder toestemming van de Raad genoeg.
"""

from jeugdrecht.facts import bedreiging, gezag, jeugdige, rechtsvraag, verzorger, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Deadline, Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, atw, bw1

art_241_1 = Provision(
    bw1("241", 1),
    heading=Text("gezagsvacuüm: plicht van de raad", "nobody in authority: the duty of the Raad"),
    summary=Text(
        "Constateert de raad dat gezag ontbreekt of niet wordt uitgeoefend, dan moet hij de rechter om een "
        "voorziening vragen.",
        "If a minor is without required authority or it is not exercised, the Board asks the court to "
        "provide.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_241_2 = Provision(
    bw1("241", 2),
    heading=Text("voorlopige voogdij door GI", "interim guardianship of a certified institution"),
    summary=Text(
        "Op verzoek van raad of OM kan de kinderrechter een GI met de voorlopige voogdij belasten als het "
        "dringend en onverwijld nodig is in het gezag te voorzien om de belangen van het kind te "
        "behartigen.",
        "On request of Board or prosecutor the judge may entrust interim guardianship to an "
        "institution if urgently and immediately necessary.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_241_3 = Provision(
    bw1("241", 3),
    heading=Text(
        "voorlopige voogdij bij pleegkind jonger dan zes maanden",
        "interim guardianship for a foster child under six months",
    ),
    summary=Text(
        "Dezelfde maatregel kan bij een baby van nog geen zes maanden (geen rechtspersoon als voogd) die "
        "als pleegkind in huis is genomen zonder dat de raad vooraf schriftelijk toestemde. Pleegkind: "
        "opgevoed door een ander dan ouder, voogd of familie (tot en met derde graad); niet als een andere "
        "wet al toezicht regelt, op de verzorging door anderen dan ouders of voogd (a) of op de inrichting "
        "waar het kind leeft (b).",
        "Also where a child under six months was taken in as foster child without the Board's prior "
        "written consent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_241_6 = Provision(
    bw1("241", 6),
    heading=Text("voorlopige voogdij asielkinderen", "interim guardianship of asylum-seeking children"),
    summary=Text(
        "Voor asielkinderen (Vw 2000 art. 28) die daarom in Nederland verblijven en aangewezen groepen kan "
        "de voorlopige voogdij aan de aanvaarde rechtspersoon van 302 lid 2.",
        "For asylum-seeking minors interim guardianship may go to the 302(2) legal person.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_241_7 = Provision(
    bw1("241", 7),
    heading=Text("onderzoek naar onwettige opname", "inquiry into an unlawful taking in"),
    summary=Text(
        "De raad kan de leefsituatie van een duurzaam elders verzorgde minderjarige onderzoeken bij "
        "redelijk vermoeden van opname in strijd met een wettelijk voorschrift.",
        "The Board may investigate where there is reasonable suspicion of unlawful placement.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_241_4 = Provision(
    bw1("241", 4),
    heading=Text("duur voorlopige voogdij", "duration of interim guardianship"),
    summary=Text(
        "Drie maanden na de beschikkingsdag is de maatregel uitgewerkt, behalve als eerder een "
        "gezagsvoorziening is gevraagd.",
        "Lapses three months after the day of the decision unless provision in authority was requested "
        "before.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_241_5 = Provision(
    bw1("241", 5),
    heading=Text("intrekken of wijzigen", "withdrawal or change"),
    summary=Text(
        "Intrekking of wijziging door de kinderrechter die haar beval, tenzij een verzoek van lid 4 loopt; "
        "dan beslist de rechter van dat verzoek.",
        "The judge who ordered it may withdraw or change it, unless a para-4 request is pending.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

voorziening_verzoeken = Duty(
    "voorziening_verzoeken",
    art_241_1,
    decision="raad_gezagstaken",
    when=gezag.ontbreekt | ~gezag.wordt_uitgeoefend,
    then="gezagsvoorziening_verzoeken",
    since="2015-01-01",
    actor="raad",
    rests_on=(bw1("245"),),
)

geen_voorlopige_voogdij = Scope(
    "geen_voorlopige_voogdij",
    art_241_2,
    decision="voorlopige_voogdij",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

bevoegd_verzoek = decided("minderjarig", "minderjarig") & decided("verzoeker", "bevoegd")

voorlopige_voogdij = Power(
    "voorlopige_voogdij",
    art_241_2,
    decision="voorlopige_voogdij",
    opens="bevoegd",
    requires=bevoegd_verzoek,
    grounds=bedreiging.dringend_en_onverwijld,
    actor="kinderrechter",
    since="2015-01-01",
    quote="dringend en onverwijld noodzakelijk",
)

pleegkind_onder_zes_maanden = Power(
    "pleegkind_onder_zes_maanden",
    art_241_3,
    decision="voorlopige_voogdij",
    opens="bevoegd",
    requires=bevoegd_verzoek
    & jeugdige.leeftijd_maanden.less_than(6)
    & ~voogd.is_rechtspersoon
    & verzorger.als_pleegkind_opgenomen
    & ~verzorger.toestemming_raad_vooraf
    & ~verzorger.ander_wettelijk_toezicht,
    actor="kinderrechter",
    since="2015-01-01",
    quote="de leeftijd van zes maanden nog niet bereikt",
)

asielkinderen = Power(
    "asielkinderen",
    art_241_6,
    decision="voorlopige_voogdij",
    opens="bevoegd",
    requires=bevoegd_verzoek & gezag.categorie_302_2,
    grounds=bedreiging.dringend_en_onverwijld,
    actor="kinderrechter",
    since="2015-01-01",
)

onderzoek_leefsituatie = NotModelled(
    provision=art_241_7,
    what=Text(
        "de bevoegdheid van de raad om de leefsituatie te onderzoeken bij een vermoeden van onwettige opname",
        "the power of the Raad to inquire into the living situation on a suspicion of unlawful taking in",
    ),
    why=Text(
        "het is een bevoegdheid tot onderzoek en geen taak; de gevolgen staan in lid 3",
        "it is a power to inquire and no duty; its effects are in paragraph 3",
    ),
    decisions=("raad_gezagstaken",),
)

laatste_dag = gezag.voorlopige_voogdij_op.term(months=3)

zonder_termijnenwet = gezag.voorlopige_voogdij_op.term(months=3, extended=False)

op_tijd = gezag.voorziening_verzocht_op.on_or_before(laatste_dag)

vervallen = Deadline(
    "vervallen",
    art_241_4,
    decision="verval_voorlopige_voogdij",
    when=~op_tijd,
    then=laatste_dag,
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="drie maanden na de dag van de beschikking",
)

# The same day where the last one is no rest day: then the open question makes no difference.
vervallen_zonder_verlenging = Deadline(
    "zonder_verlenging",
    art_241_4,
    decision="verval_voorlopige_voogdij",
    when=zonder_termijnenwet.before(laatste_dag)
    & ~gezag.voorziening_verzocht_op.on_or_before(zonder_termijnenwet)
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=zonder_termijnenwet,
    since="2015-01-01",
)

vervallen_tijdig_verzoek = Deadline(
    "tijdig_verzoek",
    art_241_4,
    decision="verval_voorlopige_voogdij",
    when=op_tijd,
    then=NONE,
    since="2015-01-01",
)

ingetrokken = Deadline(
    "ingetrokken",
    art_241_5,
    decision="verval_voorlopige_voogdij",
    when=gezag.voorlopige_voogdij_ingetrokken_op.has_come(),
    then=gezag.voorlopige_voogdij_ingetrokken_op.term(days=1, backward=True, extended=False),
    since="2015-01-01",
    actor="kinderrechter",
)

wie_intrekt = NotModelled(
    provision=art_241_5,
    what=Text(
        "welke rechter intrekt of wijzigt: na een verzoek om een gezagsvoorziening de rechter van dat "
        "verzoek",
        "which court withdraws or changes: after a request for provision, the court of that request",
    ),
    why=Text(
        "hier telt alleen de dag waarop de maatregel door intrekking eindigt",
        "only the day on which withdrawal ends the measure counts here",
    ),
    decisions=("verval_voorlopige_voogdij",),
)
