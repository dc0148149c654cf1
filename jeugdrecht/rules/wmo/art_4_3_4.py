"""
Wmo 2015 4.3.4. Boetes voor Veilig Thuis, en niet-melden als overtreding.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.declare import euro
from jeugdrecht.logic.rules import Limit, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, wmo

art_4_3_4 = Provision(
    wmo("4.3.4"),
    heading=Text("boetes en strafbaarheid van Veilig Thuis", "fines and offence of Veilig Thuis"),
    summary=Text(
        "Boete tot € 6.700 (aanwijzing over jaarverslagonderdelen) of € 33.500 (4.2.4, 4.2.5, 4.2.11); "
        "niet-melden van 4.2.5 is overtreding: hechtenis tot zes maanden of boete vierde categorie.",
        "Fines of EUR 6,700 or EUR 33,500; breach of 4.2.5 is a petty offence: detention up to six months or "
        "a category 4 fine.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

hoge_boete = veilig_thuis.overtreden_bepaling.in_("wmo_4_2_4", "wmo_4_2_5", "wmo_4_2_11")
lage_boete = veilig_thuis.overtreden_bepaling.is_("aanwijzing_verslag")

boete = Power(
    "boete",
    art_4_3_4,
    decision="handhaving_veilig_thuis",
    opens="bevoegd",
    requires=veilig_thuis.handhavingsstap.is_("bestuurlijke_boete")
    & veilig_thuis.handhaver.is_("minister")
    & (hoge_boete | lage_boete),
    actor="minister",
    since="2015-01-01",
)

boete_verslag = Limit(
    "boetemaximum_verslag",
    art_4_3_4,
    decision="boete_veilig_thuis",
    when=lage_boete,
    then=euro(6_700),
    since="2015-01-01",
)

boete_vog_melding_openbaarmaking = Limit(
    "boetemaximum",
    art_4_3_4,
    decision="boete_veilig_thuis",
    when=hoge_boete,
    then=euro(33_500),
    since="2015-01-01",
)

niet_melden = Scope(
    "niet_melden",
    art_4_3_4,
    decision="strafbaar_veilig_thuis",
    when=veilig_thuis.overtreden_bepaling.is_("wmo_4_2_5"),
    then="overtreding",
    since="2015-01-01",
    rests_on=(wmo("4.2.5"),),
)

niet_strafbaar = Scope(
    "niet_strafbaar",
    art_4_3_4,
    decision="strafbaar_veilig_thuis",
    then="niet_strafbaar",
    since="2015-01-01",
    closing=True,
)

een_van_beide = NotModelled(
    provision=art_4_3_4,
    what=Text(
        "wie van beide ministers oplegt, de hoogte van de boete, en de keuze tussen boete en vervolging bij "
        "4.2.5",
        "which of the two ministers imposes, the amount of the fine, and the choice between fine and "
        "prosecution under 4.2.5",
    ),
    why=Text(
        "beide zijn bevoegd; de rest is aan hen en aan het openbaar ministerie",
        "both are competent; the rest is for them and for the prosecution",
    ),
    decisions=("handhaving_veilig_thuis", "boete_veilig_thuis", "strafbaar_veilig_thuis"),
)
