"""
BW 1:257 lid 1. Voorlopige ondertoezichtstelling: een ernstig vermoeden en een acute bedreiging.

Alleen op verzoek van wie ook om ondertoezichtstelling kan vragen (255 lid 2), nooit ambtshalve; ten hoogste
drie maanden, en altijd te herroepen. Voor een ongeboren kind: zie BW 1:2.

Verlengen kan niet. De duur bepaalt de rechter; de Algemene termijnenwet verlengt haar niet.
"""

from jeugdrecht.facts import bedreiging, maatregel, rechtsvraag, verzoek
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.bw1.art_260 import art_260_1
from jeugdrecht.rules.bw1.verzoekers import bevoegd_verzoek
from jeugdrecht.sources import Provision, Text, bw1

art_257_2 = Provision(
    bw1("257", 2),
    heading=Text(
        "VOTS: verzoekers, maximumduur, herroeping",
        "interim supervision: petitioners, longest duration, revocation",
    ),
    summary=Text(
        "Verzoekers: zie 255 lid 2. Maximumduur: drie maanden, door de rechter te bepalen; herroepen kan "
        "steeds.",
        "Petitioners as in 255(2). Duration at most three months; revocable at any time.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_257_1 = Provision(
    bw1("257", 1),
    heading=Text("grond voorlopige ondertoezichtstelling (VOTS)", "ground for interim supervision"),
    summary=Text(
        "VOTS vereist twee dingen tegelijk: een ernstig vermoeden dat de OTS-grond er is, en een acute en "
        "ernstige bedreiging die nu moet worden weggenomen.",
        "Interim supervision is possible if there is a serious suspicion that the ground is met AND "
        "the measure is necessary to remove an acute and serious threat.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

in_beschikking = Deadline(
    "in_beschikking",
    art_257_2,
    decision="einde_vots",
    when=maatregel.einddatum.has_come(),
    then=maatregel.einddatum,
    since="2015-01-01",
    actor="kinderrechter",
)

drie_maanden = Deadline(
    "drie_maanden",
    art_257_2,
    decision="einde_vots",
    then=maatregel.ingangsdatum.plus(months=3),
    since="2015-01-01",
    quote="op ten hoogste drie maanden",
)

door_herroeping = Deadline(
    "herroepen",
    art_257_2,
    decision="einde_vots",
    when=maatregel.opgeheven_op.has_come(),
    then=maatregel.opgeheven_op,
    since="2015-01-01",
    actor="kinderrechter",
    quote="kan de beslissing te allen tijde herroepen",
)

vervolg = NotModelled(
    provision=art_257_2,
    what=Text(
        "een vervolgbeslissing na een voorlopige ondertoezichtstelling van minder dan drie maanden",
        "a further decision after an interim supervision order of less than three months",
    ),
    why=Text(
        "de wet regelt dat niet; vast staat alleen dat zij niet langer dan drie maanden na ingang duurt",
        "the statute does not provide for it; only the three months after its start stand firm",
    ),
    decisions=("einde_vots",),
)

geen_vots = Scope(
    "geen_vots",
    art_257_1,
    decision="vots",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

vots = Power(
    "vots",
    art_257_1,
    decision="vots",
    opens="bevoegd",
    requires=bevoegd_verzoek & ~verzoek.ambtshalve,
    grounds=bedreiging.ernstig_vermoeden_grond_ots & bedreiging.acuut_en_ernstig,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("257", 2), bw1("255", 1), bw1("255", 2)),
    quote="noodzakelijk is om een acute en ernstige bedreiging",
)

ots_loopt_al = Prohibition(
    "vots_naast_ots",
    art_260_1,
    decision="vots",
    when=maatregel.ots_loopt,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:257:1/vots",),
)

geen_tweede = Prohibition(
    "geen_tweede",
    art_257_2,
    decision="vots",
    when=maatregel.vots_loopt & ~rechtsvraag.vervolg_op_kortere_vots,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:257:1/vots",),
)

niet_te_herroepen = Scope(
    "niet_te_herroepen",
    art_257_2,
    decision="herroeping_vots",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

altijd_te_herroepen = Documented(
    decision="herroeping_vots",
    question=Question.DEAD_RULE,
    about=("bw1:257:2/niet_te_herroepen",),
    why=Text(
        "Zolang de voorlopige ondertoezichtstelling loopt kan de kinderrechter haar altijd herroepen, en "
        "buiten die tijd doet de vraag zich niet voor; de slotregel staat er omdat elke bevoegdheid er een "
        "heeft.",
        "While the interim supervision order runs the judge can always revoke it, and at other times the "
        "question does not arise; the closing rule stands because each competence has one.",
    ),
)

herroepen = Power(
    "herroepen_kan",
    art_257_2,
    decision="herroeping_vots",
    opens="bevoegd",
    requires=maatregel.vots_loopt,
    actor="kinderrechter",
    since="2015-01-01",
    quote="kan de beslissing te allen tijde herroepen",
)

langer_dan_drie_maanden = Prohibition(
    "langer_dan_drie_maanden",
    art_257_2,
    decision="gevraagde_duur",
    when=verzoek.maatregel.is_("vots") & verzoek.gevraagd_tot.after(verzoek.gevraagd_vanaf.plus(months=3)),
    then="te_lang",
    since="2015-01-01",
    quote="op ten hoogste drie maanden",
)
