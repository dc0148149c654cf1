"""
Rv 803. De behandeling met gesloten deuren (lid 1), en openbaar op verzoek (lid 2).
"""

from jeugdrecht.facts import behandeling, procedure
from jeugdrecht.logic.rules import Duty, Power, Scope
from jeugdrecht.sources import Provision, Text, rv

art_803_1 = Provision(
    rv("803", 1),
    heading=Text("gesloten deuren", "in camera"),
    summary=Text(
        "De mondelinge behandeling is met gesloten deuren.",
        "Hearings are in camera.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_803_2 = Provision(
    rv("803", 2),
    heading=Text("openbaar op verzoek", "public on request"),
    summary=Text(
        "Op verzoek van een belanghebbende kan de rechter de behandeling geheel of deels openbaar maken bij "
        "zwaarwegende belangen, als belangen van minderjarigen of privacy dat toelaten.",
        "On request of an interested party the hearing may be wholly or partly public if weighty interests "
        "and minors' interests/privacy allow.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

openbaar_verantwoord = procedure.openbaarheid_zwaarwegend & ~behandeling.openbaarheid_schaadt

gesloten_deuren = Duty(
    "gesloten_deuren",
    art_803_1,
    decision="behandeling",
    then="gesloten_deuren",
    since="2015-01-01",
    actor="rechter",
)

kan_openbaar = Power(
    "kan_openbaar",
    art_803_2,
    decision="behandeling",
    opens="openbaar",
    requires=behandeling.openbaarheid_verzocht,
    grounds=openbaar_verantwoord,
    act=behandeling.rechter_bepaalt_openbaarheid,
    actor="rechter",
    since="2015-01-01",
)

openbaar = Scope(
    "openbaar",
    art_803_2,
    decision="behandeling",
    when=behandeling.openbaarheid_verzocht & openbaar_verantwoord & behandeling.rechter_bepaalt_openbaarheid,
    then="openbaar",
    since="2015-01-01",
    excepts=("rv:803:1/gesloten_deuren",),
    actor="rechter",
)
