"""
Besluit verplichte meldcode, aanhef. Op welke wetten het besluit rust: wie een meldcode moet hebben.

De plicht zelf staat in de wet van de sector. De aanhef noemt voor een deel wetten die inmiddels anders heten;
politie en Raad staan er niet bij.
"""

from jeugdrecht.facts import meldcode
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bvm, jw

aanhef = Provision(
    bvm("aanhef"),
    heading=Text("wie een meldcode moet hebben", "who must have a reporting code"),
    summary=Text(
        "De meldcodeplicht staat in sectorwetten: jeugdhulpaanbieder en GI (Jeugdwet 4.1.7), Wmo-aanbieder "
        "(Wmo 3.3), justitiële jeugdinrichting (Bjj 5a), leerplichtambtenaren via de gemeentelijke "
        "instructie (Leerplichtwet 16 lid 4 e), en volgens de grondslag van het besluit ook onderwijs, "
        "kinderopvang, zorg, penitentiaire en tbs-inrichtingen en COA.",
        "The duty lies in sector acts: Youth Act 4.1.7, Social Support Act 3.3, Bjj 5a, Compulsory Education "
        "Act 16(4)(e); and, by the basis of the decree, education, childcare, health care, prisons, tbs and "
        "COA.",
    ),
    since="2015-01-01",
    read="2020-10-01",
)

jeugdhulp_en_gi = Duty(
    "jeugdhulp_en_gi",
    aanhef,
    decision="meldcode_plicht",
    when=meldcode.sector.in_("jeugdhulp", "gecertificeerde_instelling"),
    then="verplicht",
    since="2015-01-01",
    rests_on=(jw("4.1.7"),),
)

andere_sectoren = Duty(
    "andere_sectoren",
    aanhef,
    decision="meldcode_plicht",
    when=meldcode.sector.in_("onderwijs", "kinderopvang", "zorg", "penitentiair", "tbs", "coa"),
    then="verplicht",
    since="2015-01-01",
)

geen_sector = Scope(
    "geen_sector",
    aanhef,
    decision="meldcode_plicht",
    then="niet_uit_deze_bron",
    since="2015-01-01",
    closing=True,
)

sectorwetten = NotModelled(
    provision=aanhef,
    what=Text(
        "de huidige artikelen voor onderwijs, kinderopvang, zorg, penitentiaire en tbs-inrichtingen en COA, "
        "en wie in die sectoren precies verplicht is",
        "the present articles for education, childcare, health care, prisons, tbs and COA, and who exactly "
        "is obliged in those sectors",
    ),
    why=Text(
        "zij zijn niet gelezen; de aanhef noemt oude artikelen",
        "they were not read; the preamble names old articles",
    ),
    decisions=("meldcode_plicht", "meldcode"),
)
