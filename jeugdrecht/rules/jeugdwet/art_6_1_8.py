"""
Jeugdwet 6.1.8. Wie de machtiging verzoekt, wat bij het verzoek gaat, en wanneer de kinderrechter beslist.

Het college, tenzij voor een minderjarige een kinderbeschermingsmaatregel loopt of is verzocht: dan de Raad,
de officier, en de instelling die de maatregel uitvoert. Sinds 2023 ook de instelling die jeugdreclassering
uitvoert.
"""

from jeugdrecht.facts import gi, jeugdhulp, maatregel, machtiging, verzoek
from jeugdrecht.logic.rules import Deadline, Duty, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.rules.jeugdwet import art_6_1_4
from jeugdrecht.rules.jeugdwet.art_6_1_1 import minderjarig
from jeugdrecht.rules.jeugdwet.art_6_1_2 import voorwaardelijk
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_6_1_8_1 = Provision(
    jw("6.1.8", 1),
    heading=Text(
        "wie vraagt machtiging: college (hoofdregel)", "who petitions: the municipality (main rule)"
    ),
    summary=Text(
        "Verzoeken om machtiging, spoed- of voorwaardelijke machtiging doet het college van de woonplaats.",
        "Requests are made by the college of domicile.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_8_2 = Provision(
    jw("6.1.8", 2),
    heading=Text("bij maatregel: Raad, officier of GI", "with a measure: Council, prosecutor or institution"),
    summary=Text(
        "Is een maatregel opgelegd of wordt die verzocht, dan doet de Raad of de officier het"
        " verzoek; voert een GI de maatregel uit, dan kan ook de GI.",
        "When a measure is imposed or requested: Council or prosecutor; GI too if executing.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_8_3 = Provision(
    jw("6.1.8", 3),
    heading=Text("bij jeugdreclassering ook GI", "with youth probation the institution too"),
    summary=Text(
        "Gaat een collegeverzoek over een minderjarige voor wie een GI jeugdreclassering "
        "uitvoert, dan kan die GI het verzoek ook doen.",
        "GI executing probation may also file the request.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Een GI die alleen jeugdreclassering uitvoert kon geen verzoek doen.",
                "An institution that only carried out youth probation could not petition.",
            ),
        ),
    ),
)

art_6_1_8_4 = Provision(
    jw("6.1.8", 4),
    heading=Text("verklaring gedragswetenschapper bij verzoek", "statement of the expert with the petition"),
    summary=Text(
        "Bij het verzoek gaat een afschrift van de verklaring van instemming van de "
        "gekwalificeerde gedragswetenschapper, behalve bij spoed als onderzoek feitelijk "
        "onmogelijk was.",
        "Copy of expert consent statement, unless emergency with examination impossible.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Artikel 6.1.9: ook een afschrift van de bepaling van college of GI, of van "
                "de raadsverklaring; bij spoed alleen de verklaring van de "
                "gedragswetenschapper.",
                "Article 6.1.9: also a copy of the determination by municipality or "
                "institution, or of the statement of the Council; in an emergency only the "
                "statement of the expert.",
            ),
        ),
    ),
)

art_6_1_8_6 = Provision(
    jw("6.1.8", 6),
    heading=Text("beslistermijn drie weken bij verblijf", "decision within three weeks during a stay"),
    summary=Text(
        "Verblijft de jeugdige al gesloten, dan volgt de beslissing uiterlijk drie weken na "
        "indiening; zo ook bij vervallenverklaring (6.1.7 lid 2).",
        "If already in closed placement: decision within three weeks of filing.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

maatregel_of_verzocht = minderjarig & maatregel.loopt_of_verzocht
gi_voert_maatregel_uit = (
    (maatregel.ots_of_vots_loopt & gi.voert_ots_uit)
    | maatregel.voogdij_gi_loopt
    | maatregel.voorlopige_voogdij_loopt
)

niet_bevoegd = Prohibition(
    "niet_bevoegd",
    art_6_1_8_1,
    decision="verzoeker_gesloten_jeugdhulp",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

college = Scope(
    "college",
    art_6_1_8_1,
    decision="verzoeker_gesloten_jeugdhulp",
    when=verzoek.verzoeker.is_("college") & ~maatregel_of_verzocht,
    then="bevoegd",
    since="2015-01-01",
    actor="college",
)

raad_of_officier = Scope(
    "raad_of_officier",
    art_6_1_8_2,
    decision="verzoeker_gesloten_jeugdhulp",
    when=verzoek.verzoeker.in_("raad", "om") & maatregel_of_verzocht,
    then="bevoegd",
    since="2015-01-01",
)

uitvoerende_gi = Scope(
    "uitvoerende_gi",
    art_6_1_8_2,
    decision="verzoeker_gesloten_jeugdhulp",
    when=verzoek.verzoeker.is_("gi") & minderjarig & gi_voert_maatregel_uit,
    then="bevoegd",
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

gi_jeugdreclassering = Scope(
    "gi_jeugdreclassering",
    art_6_1_8_3,
    decision="verzoeker_gesloten_jeugdhulp",
    when=verzoek.verzoeker.is_("gi")
    & minderjarig
    & ~maatregel.loopt_of_verzocht
    & maatregel.jeugdreclassering_loopt
    & machtiging.jeugdreclassering_door_verzoeker,
    then="bevoegd",
    since="2023-01-01",
    earlier=Earlier.NOTHING,
    actor="gecertificeerde_instelling",
)

instemmingsverklaring = Duty(
    "instemmingsverklaring",
    art_6_1_8_4,
    decision="stukken_gesloten_jeugdhulp",
    when=~(machtiging.soort.is_("spoed_gesloten") & jeugdhulp.onderzoek_feitelijk_onmogelijk),
    then="verklaring_gedragswetenschapper",
    since="2015-01-01",
)

bepaling_tot_2023 = Duty(
    "bepaling",
    art_6_1_8_4,
    decision="stukken_gesloten_jeugdhulp",
    when=~machtiging.soort.is_("spoed_gesloten"),
    then="bepaling_of_raadsverklaring",
    since="2015-01-01",
    until="2022-12-31",
    read="2022-08-01",
)

plan_bij_voorwaardelijk = Duty(
    "plan",
    art_6_1_4.art_6_1_4_4,
    decision="stukken_gesloten_jeugdhulp",
    when=voorwaardelijk,
    then="hulpverleningsplan",
    since="2015-01-01",
    rests_on=(jw("6.1.4"),),
)

verzoekschrift = NotModelled(
    provision=art_6_1_8_4,
    what=Text(
        "dat 265k BW en de regels van Rv over verzoeken overeenkomstig gelden (lid 5)",
        "that 265k BW and the rules of Rv on petitions apply likewise (paragraph 5)",
    ),
    why=Text(
        "de eisen aan het verzoekschrift zelf zijn hier niet opnieuw uitgewerkt",
        "the requirements of the petition itself are not worked out again here",
    ),
    decisions=("stukken_gesloten_jeugdhulp",),
)


beslistermijn = Deadline(
    "beslistermijn",
    art_6_1_8_6,
    decision="termijnen",
    when=verzoek.datum.has_come()
    & verzoek.maatregel.is_("gesloten_jeugdhulp")
    & jeugdhulp.opgenomen_gesloten,
    then={
        "id": "beslissing_machtiging",
        "wat": Text(
            "beslissen op het verzoek over een jeugdige die al gesloten verblijft",
            "decide on the petition concerning a young person already in closed placement",
        ),
        "wie": Text("de kinderrechter", "the juvenile court"),
        "uiterste_datum": verzoek.datum.term(weeks=3),
        "bepaling": "jw:6.1.8:6",
    },
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)
