"""
Wmo 2015 4.3.2. Aanwijzing en bevel aan Veilig Thuis.

De minister geeft een aanwijzing met een termijn, de toezichthouder bij onuitstelbaar gevaar een bevel van
zeven dagen. Alleen de minister verlengt het; dat wordt niet aan de toezichthouder gemandateerd.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, wmo

art_4_3_2 = Provision(
    wmo("4.3.2"),
    heading=Text("aanwijzing en bevel aan Veilig Thuis", "direction and order to Veilig Thuis"),
    summary=Text(
        "Aanwijzing met termijn bij onvoldoende naleving; bij onuitstelbaar gevaar bevel van zeven dagen, "
        "door minister te verlengen.",
        "Direction with a term on insufficient compliance; on danger that brooks no delay an order of seven "
        "days, which the minister may extend.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

geen_bevoegdheid = Scope(
    "geen_bevoegdheid",
    art_4_3_2,
    decision="handhaving_veilig_thuis",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

aanwijzing = Power(
    "aanwijzing",
    art_4_3_2,
    decision="handhaving_veilig_thuis",
    opens="bevoegd",
    requires=veilig_thuis.handhavingsstap.is_("aanwijzing") & veilig_thuis.handhaver.is_("minister"),
    grounds=veilig_thuis.onvoldoende_naleving,
    actor="minister",
    since="2015-01-01",
)

bevel = Power(
    "bevel",
    art_4_3_2,
    decision="handhaving_veilig_thuis",
    opens="bevoegd",
    requires=veilig_thuis.handhavingsstap.is_("bevel") & veilig_thuis.handhaver.is_("toezichthouder"),
    grounds=veilig_thuis.geen_uitstel,
    actor="toezichthouder",
    since="2015-01-01",
)

verlenging = Power(
    "verlenging",
    art_4_3_2,
    decision="handhaving_veilig_thuis",
    opens="bevoegd",
    requires=veilig_thuis.handhavingsstap.is_("verlenging_bevel")
    & veilig_thuis.handhaver.is_("minister")
    & veilig_thuis.bevel_op.has_come(),
    actor="minister",
    since="2015-01-01",
)

zeven_dagen = Deadline(
    "zeven_dagen",
    art_4_3_2,
    decision="einde_bevel_veilig_thuis",
    when=~veilig_thuis.bevel_verlengd_tot.has_come(),
    then=veilig_thuis.bevel_op.plus(days=7),
    since="2015-01-01",
)

verlengd = Deadline(
    "verlengd",
    art_4_3_2,
    decision="einde_bevel_veilig_thuis",
    when=veilig_thuis.bevel_verlengd_tot.has_come(),
    then=veilig_thuis.bevel_verlengd_tot,
    since="2015-01-01",
)

of_de_laatste_dag_telt = NotModelled(
    provision=art_4_3_2,
    what=Text(
        "of de dag waarop de zeven dagen eindigen nog meetelt, en of het bevel dan nog op tijd is verlengd",
        "whether the day on which the seven days end still counts, and whether the order was extended in "
        "time",
    ),
    why=Text("de tekst zegt het niet", "the text does not say"),
    decisions=("einde_bevel_veilig_thuis",),
)
