"""
Leerplichtwet 21 en 21a. Zestien uur ongeoorloofd verzuim in vier opeenvolgende lesweken.

De drempel is gelijk gebleven, de weg niet: tot de zomer van 2020 een melding aan de minister of de gemeente,
daarna via het register onderwijsdeelnemers, en sinds 2024 zo voor elke school. De drempel is alleen die voor
de school: een proces-verbaal hangt er niet van af.
"""

from jeugdrecht.facts import school, verzuim
from jeugdrecht.logic.rules import Conclusion, Duty, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, lpw

art_21 = Provision(
    lpw("21"),
    heading=Text("kennisgeving aan de gemeente (tot 2024)", "notice to the municipality (until 2024)"),
    summary=Text(
        "Scholen buiten het voortgezet onderwijs gaven van zestien uur ongeoorloofd verzuim in vier "
        "opeenvolgende lesweken onverwijld kennis aan de gemeente (met 21b). Vervallen per 2024.",
        "Schools other than secondary schools gave notice of sixteen hours of unauthorised absence in four "
        "consecutive school weeks at once to the municipality (with 21b). Repealed as of 2024.",
    ),
    since="2015-01-01",
    read="2023-08-01",
)

art_21a_1 = Provision(
    lpw("21a", 1),
    heading=Text("zestien uur verzuim op een school", "sixteen hours of absence at a school"),
    summary=Text(
        "Loopt het ongeoorloofd verzuim van een ingeschreven leerling binnen vier opeenvolgende lesweken op "
        "tot zestien uur les of praktijk, dan ontstaat voor het hoofd de leveringsplicht van 12 lid 3 Wet "
        "register onderwijsdeelnemers.",
        "Sixteen hours of unauthorised absence in four consecutive school weeks triggers the supply duty.",
    ),
    since="2024-01-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-06-30",
            Text(
                "Alleen dagscholen voor voortgezet onderwijs, en een melding aan de minister in plaats van "
                "het register.",
                "Only secondary day schools, and a report to the minister instead of the register.",
            ),
        ),
        Edition(
            "2020-07-01",
            "2023-12-31",
            Text(
                "Alleen scholen voor voortgezet onderwijs (met 21b); andere scholen meldden de gemeente.",
                "Only secondary schools (with 21b); other schools reported to the municipality.",
            ),
        ),
    ),
)

art_21a_2 = Provision(
    lpw("21a", 2),
    heading=Text("zestien uur verzuim bij mbo en vavo", "sixteen hours of absence at mbo and vavo"),
    summary=Text(
        "Zelfde drempel voor mbo- en vavo-studenten van een instelling: zestien uur lestijd in vier "
        "opeenvolgende lesweken.",
        "Same threshold for mbo and vavo.",
    ),
    since="2020-07-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-06-30",
            Text(
                "Een melding aan de minister, met zo mogelijk de reden.",
                "A report to the minister, with the reason if possible.",
            ),
        ),
    ),
)

# Sixteen or more; school weeks in a row, so weeks of holiday do not count.
zestien_uur = (
    school.ingeschreven
    & ~verzuim.geldige_reden
    & verzuim.uren_in_vier_lesweken.at_least(16)
    & verzuim.lesweken.at_most(4)
)
voortgezet_onderwijs = school.soort.is_("voortgezet_onderwijs")
instelling = school.soort.is_("mbo_of_vavo")

kennisgeving_gemeente = Duty(
    "kennisgeving",
    art_21,
    decision="leerplicht_route",
    when=zestien_uur & school.soort.is_("andere_school"),
    then="melding_gemeente",
    since="2015-01-01",
    until="2023-12-31",
    actor="hoofd",
)

# Whatever the school: paragraph 1 for a school, paragraph 2 for an institution, with the same threshold.
levering_school = Duty(
    "levering",
    art_21a_1,
    decision="leerplicht_route",
    when=zestien_uur,
    then="levering_register",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="hoofd",
    rests_on=(lpw("21a", 2),),
)

levering_school_2020 = Duty(
    "levering",
    art_21a_1,
    decision="leerplicht_route",
    when=zestien_uur & voortgezet_onderwijs,
    then="levering_register",
    since="2020-07-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    actor="hoofd",
    read="2023-08-01",
)

melding_minister_school = Duty(
    "melding",
    art_21a_1,
    decision="leerplicht_route",
    when=zestien_uur & voortgezet_onderwijs,
    then="melding_minister",
    since="2015-01-01",
    until="2020-06-30",
    actor="hoofd",
    read="2015-01-01",
)

levering_instelling = Duty(
    "levering",
    art_21a_2,
    decision="leerplicht_route",
    when=zestien_uur & instelling,
    then="levering_register",
    since="2020-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="hoofd",
)

melding_minister_instelling = Duty(
    "melding",
    art_21a_2,
    decision="leerplicht_route",
    when=zestien_uur & instelling,
    then="melding_minister",
    since="2015-01-01",
    until="2020-06-30",
    actor="hoofd",
    read="2015-01-01",
)

wat_wordt_geleverd = NotModelled(
    provision=art_21a_1,
    what=Text(
        "wat het hoofd levert en wanneer (12 lid 3 Wet register onderwijsdeelnemers)",
        "what the head supplies and when (12(3) Education Participants Register Act)",
    ),
    why=Text(
        "die wet is niet opgenomen; dit artikel noemt geen dagen",
        "that Act has not been encoded; this article names no days",
    ),
    decisions=("leerplicht_route",),
)

# For the list of terms: the day on which sixteen hours were reached, and to whom it then went.
bereikt = verzuim.zestien_uur_bereikt_op.has_come()
hoofd = Text("het hoofd van de school of instelling", "the head of the school or institution")
wat_leveren = Text(
    "het verzuim van zestien uur in vier lesweken leveren aan het register onderwijsdeelnemers",
    "supply the absence of sixteen hours in four school weeks to the education participants register",
)
wat_melden = Text(
    "het verzuim van zestien uur in vier lesweken melden aan de minister",
    "report the absence of sixteen hours in four school weeks to the minister",
)
zonder_dag = Text("geen dag in het artikel", "no day in the article")
onverwijld = Text("onverwijld", "without delay")
aan_het_register: Conclusion = {
    "id": "verzuim_leveren",
    "wat": wat_leveren,
    "wie": hoofd,
    "uiterste_datum": zonder_dag,
    "bepaling": "lpw:21a:1",
}
aan_het_register_instelling: Conclusion = {
    "id": "verzuim_leveren",
    "wat": wat_leveren,
    "wie": hoofd,
    "uiterste_datum": zonder_dag,
    "bepaling": "lpw:21a:2",
}
aan_het_register_ongeacht_school: Conclusion = {
    "id": "verzuim_leveren",
    "wat": wat_leveren,
    "wie": hoofd,
    "uiterste_datum": zonder_dag,
    "bepaling": "lpw:21a",
}
aan_de_minister: Conclusion = {
    "id": "verzuim_aan_minister",
    "wat": wat_melden,
    "wie": hoofd,
    "uiterste_datum": onverwijld,
    "bepaling": "lpw:21a:1",
}
aan_de_minister_instelling: Conclusion = {
    "id": "verzuim_aan_minister",
    "wat": wat_melden,
    "wie": hoofd,
    "uiterste_datum": onverwijld,
    "bepaling": "lpw:21a:2",
}
aan_de_gemeente: Conclusion = {
    "id": "verzuim_aan_gemeente",
    "wat": Text(
        "de gemeente kennis geven van het verzuim van zestien uur in vier lesweken",
        "notify the municipality of the absence of sixteen hours in four school weeks",
    ),
    "wie": hoofd,
    "uiterste_datum": onverwijld,
    "bepaling": "lpw:21",
}

termijn_gemeente = Duty(
    "termijn",
    art_21,
    decision="termijnen",
    when=bereikt & school.soort.is_("andere_school"),
    then=aan_de_gemeente,
    since="2015-01-01",
    until="2023-12-31",
    actor="hoofd",
)

termijn_levering = Duty(
    "termijn",
    art_21a_1,
    decision="termijnen",
    when=bereikt,
    then=aan_het_register_ongeacht_school,
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="hoofd",
    rests_on=(lpw("21a", 2),),
)

termijn_levering_2020 = Duty(
    "termijn",
    art_21a_1,
    decision="termijnen",
    when=bereikt & voortgezet_onderwijs,
    then=aan_het_register,
    since="2020-07-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    actor="hoofd",
    read="2023-08-01",
)

termijn_minister = Duty(
    "termijn",
    art_21a_1,
    decision="termijnen",
    when=bereikt & voortgezet_onderwijs,
    then=aan_de_minister,
    since="2015-01-01",
    until="2020-06-30",
    actor="hoofd",
    read="2015-01-01",
)

termijn_levering_instelling = Duty(
    "termijn",
    art_21a_2,
    decision="termijnen",
    when=bereikt & instelling,
    then=aan_het_register_instelling,
    since="2020-07-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    actor="hoofd",
    read="2023-08-01",
)

termijn_minister_instelling = Duty(
    "termijn",
    art_21a_2,
    decision="termijnen",
    when=bereikt & instelling,
    then=aan_de_minister_instelling,
    since="2015-01-01",
    until="2020-06-30",
    actor="hoofd",
    read="2015-01-01",
)
