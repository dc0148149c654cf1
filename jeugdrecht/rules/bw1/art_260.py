"""
BW 1:260. Verlenging van de ondertoezichtstelling, telkens met ten hoogste een jaar.

De grond van 255 lid 1 wordt opnieuw getoetst, en de ondertoezichtstelling moet op de dag van de beslissing
(de peildatum) nog lopen: een tijdig verzoek houdt haar niet in stand. Een voorlopige wordt niet verlengd.

Alleen een lopende ondertoezichtstelling wordt verlengd: ook de beslissing valt voor het einde. De wet noemt
geen termijn voor het verzoek.
"""

from jeugdrecht.facts import bedreiging, maatregel
from jeugdrecht.logic.declare import outcome_day
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.bw1.verzoekers import bevoegd_verzoek
from jeugdrecht.sources import Provision, Text, atw, bw1

art_260_1 = Provision(
    bw1("260", 1),
    heading=Text("verlenging OTS", "extension of supervision"),
    summary=Text(
        "De duur van de OTS kan telkens met ten hoogste een jaar worden verlengd, mits de grond van 255 "
        "lid 1 (nog) is vervuld.",
        "The order may be extended each time by at most one year, provided the ground of 255(1) is met.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_260_2 = Provision(
    bw1("260", 2),
    heading=Text("wie verlenging OTS mag verzoeken", "who may petition for extension"),
    summary=Text(
        "Eerst de GI met toezicht. Vraagt die niets, dan mogen ook: raad, ouder (ook zonder gezag), de "
        "niet-ouder die het kind in zijn gezin opvoedt, en OM.",
        "First the supervising institution; only if it does not: the Board, a parent (even without "
        "authority), the non-parent carer and the public prosecutor.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

# What came last decides: an extension, or that the order was kept in force after a refusal (265i lid 3).
laatst_verlengd = maatregel.verlengd_vanaf.has_come() & ~maatregel.voortgezet_vanaf.after(
    maatregel.verlengd_vanaf
)

een_jaar_erbij = Deadline(
    "een_jaar",
    art_260_1,
    decision="einde_ots",
    when=laatst_verlengd,
    then=maatregel.verlengd_vanaf.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="telkens verlengen met ten hoogste een jaar",
)

duur_van_verlenging = Deadline(
    "duur",
    art_260_1,
    decision="einde_ots",
    when=laatst_verlengd & ~maatregel.einddatum.has_come(),
    then=maatregel.verlengd_vanaf.plus_counted(maatregel.verlenging_maanden),
    since="2015-01-01",
    actor="kinderrechter",
)

voor_het_einde = Deadline(
    "voor_het_einde",
    art_260_1,
    decision="uiterste_verzoek_verlenging",
    then=outcome_day("einde_ots").term(days=1, backward=True, extended=False),
    since="2015-01-01",
    actor="kinderrechter",
)

doorlopen = NotModelled(
    provision=art_260_1,
    what=Text(
        "dat de wet niet zegt dat een tijdig verzoek de ondertoezichtstelling in stand houdt",
        "that the statute does not say that a timely request keeps the supervision order in force",
    ),
    why=Text(
        "afgeleid: na afloop valt er niets te verlengen, anders dan bij 253s lid 3 en 336a lid 3",
        "inferred: once it has ended there is nothing to extend, unlike 253s(3) and 336a(3)",
    ),
    decisions=("uiterste_verzoek_verlenging",),
)

geen_verlenging = Scope(
    "geen_verlenging",
    art_260_1,
    decision="verlenging_ots",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

verlengen = Power(
    "verlengen",
    art_260_1,
    decision="verlenging_ots",
    opens="bevoegd",
    requires=bevoegd_verzoek,
    grounds=bedreiging.grond_ots,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("260", 2), bw1("255", 1), bw1("255", 1, "a"), bw1("255", 1, "b"), bw1("258")),
    quote="mits aan de grond, bedoeld in artikel 255, eerste lid",
)

loopt_niet_meer = Prohibition(
    "loopt_niet_meer",
    art_260_1,
    decision="verlenging_ots",
    when=~maatregel.ots_loopt,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:260:1/verlengen",),
)

tijdens_procedure = NotModelled(
    provision=art_260_1,
    what=Text(
        "dat een ondertoezichtstelling die voor de beslissing afloopt niet meer kan worden verlengd",
        "that a supervision order that ends before the decision can no longer be extended",
    ),
    why=Text(
        "dat is afgeleid: de wet noemt geen termijn voor het verzoek en laat de maatregel niet doorlopen",
        "that is inferred: the statute names no term for the petition and does not let the measure run on",
    ),
    decisions=("verlenging_ots",),
)
