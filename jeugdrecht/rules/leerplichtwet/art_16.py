"""
Leerplichtwet 16 en 18. Het toezicht van de gemeente, en wat het hoofd meldt.

Dit gaat over gemeente en school, niet over de weg van een verzuim. Een verwijdering wordt terstond gemeld.
"""

from jeugdrecht.facts import meldcode, school
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, bvm, lpw

art_16_4 = Provision(
    lpw("16", 4),
    heading=Text("instructie en meldcode van de leerplichtambtenaar", "instruction and reporting code"),
    summary=Text(
        "B&W houden toezicht op naleving (anders dan door hoofden), wijzen ambtenaren aan en geven een "
        "instructie met in elk geval de behandeling van verzuim, samenwerking en een meldcode (e); zij "
        "bevorderen gebruik van de meldcode (lid 8).",
        "Supervision and instruction incl. reporting code.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_18_1 = Provision(
    lpw("18", 1),
    heading=Text("verwijdering melden", "reporting removal"),
    summary=Text(
        "Een besluit tot verwijdering wordt terstond aan B&W gemeld; inlichtingen op verzoek (lid 3).",
        "Removal reported at once.",
    ),
    since="2015-01-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-07-01",
            Text(
                "Daarnaast kennisgeving van in- en uitschrijving binnen zeven dagen door scholen buiten het "
                "voortgezet onderwijs en de instellingen.",
                "Besides, notice of enrolment and removal within seven days by schools other than secondary "
                "schools and institutions.",
            ),
        ),
    ),
)

meldcode_leerplicht = Duty(
    "meldcode",
    art_16_4,
    decision="meldcode_plicht",
    when=meldcode.sector.is_("leerplicht"),
    then="verplicht",
    since="2015-01-01",
    actor="college",
    rests_on=(bvm("aanhef"),),
)

verwijdering_melden = Duty(
    "verwijdering",
    art_18_1,
    decision="melding_verwijdering",
    when=school.verwijderingsbesluit,
    then="terstond_melden",
    since="2015-01-01",
    actor="hoofd",
)

geen_verwijdering = Scope(
    "geen_verwijdering",
    art_18_1,
    decision="melding_verwijdering",
    then="niet_melden",
    since="2015-01-01",
    closing=True,
)

instructie = NotModelled(
    provision=art_16_4,
    what=Text(
        "de overige inhoud van de instructie, de opsporingstaak (lid 5) en het bevorderen van de meldcode "
        "(lid 8)",
        "the other contents of the instruction, the power to investigate (para. 5) and promoting the code "
        "(para. 8)",
    ),
    why=Text(
        "zij zeggen hoe de gemeente werkt, niet waarheen een verzuim leidt",
        "they say how the municipality works, not where an absence leads",
    ),
    decisions=("meldcode_plicht",),
)

inlichtingen = NotModelled(
    provision=art_18_1,
    what=Text(
        "bericht over een combinatie van leren en werken (lid 2), inlichtingen op verzoek (lid 3), en aan "
        "welk orgaan bij een gemeenschappelijke regeling (lid 5)",
        "notice of a combination of learning and working (para. 2), information on request (para. 3), and to "
        "which body under a joint arrangement (para. 5)",
    ),
    why=Text(
        "terstond is geen aantal dagen; de rest hangt van een verzoek of regeling af",
        "at once is no number of days; the rest depends on a request or arrangement",
    ),
    decisions=("melding_verwijdering",),
)
