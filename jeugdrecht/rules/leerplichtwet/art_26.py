"""
Leerplichtwet 26 tot en met 28. De straffen, en welke rechter: leerplichtfeiten zijn overtredingen.

Een jongere krijgt hoogstens een taakstraf of geldboete, nooit jeugddetentie (Sr 77h lid 1 onder b). Wat na
het proces-verbaal komt, volgt uit de strafzaak zelf: Halt, of de rechter.
"""

from jeugdrecht.facts import feit, school, verzuim
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of, decided, euro
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled, Power, Scope
from jeugdrecht.rules.leerplichtwet.art_2 import jongere_komt_niet_na, ouders_komen_niet_na
from jeugdrecht.sources import Edition, Provision, Text, lpw, sv

art_26_1 = Provision(
    lpw("26", 1),
    heading=Text("straf voor ouders of verzorgers", "penalty for parents or carers"),
    summary=Text(
        "Wie als gezagsdrager of verzorger de inschrijf-, bezoek- of kwalificatieplicht niet nakomt riskeert "
        "maximaal één maand hechtenis of een boete van de tweede categorie.",
        "Detention up to one month or category 2 fine.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_26_2 = Provision(
    lpw("26", 2),
    heading=Text("straf voor de jongere", "penalty for the young person"),
    summary=Text(
        "De leerplichtige van 12+ of kwalificatieplichtige die niet geregeld onderwijs volgt krijgt een "
        "hoofdstraf van 77h lid 1 onder b Sr; de geldboete is dan van de tweede categorie.",
        "Principal sanction of 77h(1)(b) Sr; fine category 2.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_27 = Provision(
    lpw("27"),
    heading=Text("bestuurlijke boete voor het hoofd", "administrative fine for the head"),
    summary=Text(
        "Boete tot 1.000 euro per overtreding, hoogstens 100.000 per schooljaar, bij verkeerd verlof, "
        "niet-naleven van 18 of van de leveringsplicht, of onjuiste inlichtingen.",
        "Fine up to 1,000 euro per violation, 100,000 per school year.",
    ),
    since="2024-01-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-06-30",
            Text(
                "Onderdeel b noemde 18, 21 en 21a; de einddag is aangenomen.",
                "Part b named 18, 21 and 21a; the last day is assumed.",
            ),
        ),
        Edition(
            "2020-07-01",
            "2023-12-31",
            Text(
                "Onderdeel b noemde 18, 21 en 12 lid 3 Wet register onderwijsdeelnemers.",
                "Part b named 18, 21 and 12(3) Education Participants Register Act.",
            ),
        ),
    ),
)

art_28 = Provision(
    lpw("28"),
    heading=Text("leerplichtfeiten zijn overtredingen", "attendance offences are petty offences"),
    summary=Text("Alle strafbare feiten in deze wet zijn overtredingen.", "All offences are minor offences."),
    since="2015-01-01",
    read="2026-08-01",
)

straf_ouders = Scope(
    "straf",
    art_26_1,
    decision="leerplicht_route",
    when=ouders_komen_niet_na,
    then="straf_ouders",
    since="2015-01-01",
)

straf_jongere = Scope(
    "straf",
    art_26_2,
    decision="leerplicht_route",
    when=jongere_komt_niet_na,
    then="straf_jongere",
    since="2015-01-01",
)

# Which court follows from the criminal case, and is asked only once there is a report.
eigen_leerplichtfeit = feit.wetsartikel.in_("lpw:2:3", "lpw:4c")

kantonrechter = Scope(
    "kantonrechter",
    art_28,
    decision="leerplicht_route",
    when=verzuim.proces_verbaal_opgemaakt
    & any_of(feiten, eigen_leerplichtfeit & decided("absolute_competentie", "kantonrechter")),
    then="kantonrechter",
    since="2015-01-01",
    rests_on=(sv("382", onderdeel="b"),),
)

kinderrechter = Scope(
    "kinderrechter",
    art_28,
    decision="leerplicht_route",
    when=verzuim.proces_verbaal_opgemaakt
    & any_of(feiten, eigen_leerplichtfeit & decided("bevoegde_rechter", "kinderrechter")),
    then="kinderrechter",
    since="2015-01-01",
    rests_on=(sv("382", "b", "6"),),
)

overtreding_van_het_hoofd = (
    school.overtreden_bepaling.in_("verlofregels", "verwijdering_of_levering") | school.onjuiste_inlichtingen
)

boete_van_de_minister = Power(
    "boete",
    art_27,
    decision="boete_hoofd",
    opens="bevoegd",
    requires=overtreding_van_het_hoofd,
    actor="minister",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(lpw("13a"), lpw("14"), lpw("18", 1)),
)

boete_van_de_minister_2020 = Power(
    "boete",
    art_27,
    decision="boete_hoofd",
    opens="bevoegd",
    requires=overtreding_van_het_hoofd,
    actor="minister",
    since="2020-07-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(lpw("13a"), lpw("14"), lpw("18", 1), lpw("21")),
    read="2022-08-01",
)

boete_van_de_minister_2015 = Power(
    "boete",
    art_27,
    decision="boete_hoofd",
    opens="bevoegd",
    requires=overtreding_van_het_hoofd,
    actor="minister",
    since="2015-01-01",
    until="2020-06-30",
    rests_on=(lpw("13a"), lpw("14"), lpw("18", 1), lpw("21"), lpw("21a", 1)),
    read="2015-01-01",
)

geen_boete = Scope(
    "geen_boete",
    art_27,
    decision="boete_hoofd",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

per_overtreding = Limit(
    "per_overtreding",
    art_27,
    decision="boetemaximum_hoofd",
    then=verzuim.overtredingen.times(100_000),
    since="2015-01-01",
)

per_schooljaar = Limit(
    "per_schooljaar",
    art_27,
    decision="boetemaximum_hoofd",
    then=euro(100_000),
    since="2015-01-01",
)

wat_een_overtreding_is = NotModelled(
    provision=art_27,
    what=Text(
        "wat een overtreding is, boetes die dit schooljaar al zijn opgelegd, en tot 2020 de minister van "
        "landbouw",
        "what a breach is, fines already imposed this school year, and until 2020 the minister of "
        "agriculture",
    ),
    why=Text(
        "de overtredingen worden geteld gevraagd; trek af wat al is opgelegd",
        "the breaches are asked as a number; subtract what was imposed already",
    ),
    decisions=("boete_hoofd", "boetemaximum_hoofd"),
)
