"""
Sv 488ac. Het verhoor op beeld en geluid.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). Of de ernst van het misdrijf of de persoonlijkheid van de
verdachte aanleiding geeft, beoordeelt wie verhoort.
"""

from jeugdrecht.facts import opsporing
from jeugdrecht.logic.rules import Duty, Earlier
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, sv

art_488ac = Provision(
    sv("488ac"),
    heading=Text("audiovisuele registratie", "audio-visual recording"),
    summary=Text(
        "Een verhoor wordt opgenomen als de ernst van het misdrijf of de persoonlijkheid van de verdachte "
        "daartoe "
        "aanleiding geeft.",
        "An interview is recorded if the seriousness of the crime or the suspect's personality calls for it.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2019-05-31",
            Text("Dit artikel bestond nog niet.", "This article did not exist yet."),
        ),
    ),
)

opname_verhoor = Duty(
    "opname_verhoor",
    art_488ac,
    decision="waarborgen",
    when=jeugdzaak & opsporing.verhoor & (opsporing.ernst_misdrijf | opsporing.persoonlijkheid_verdachte),
    then="opname_verhoor",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="opsporingsambtenaar",
    rests_on=(sv("488", 2),),
)
