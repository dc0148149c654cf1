"""
Sv 6:6:37, zoals het gold van 1 januari tot en met 24 juli 2020: stukken ook naar de ouders.

Daarvoor stond die regel in artikel 504, daarna in artikel 503.
"""

from jeugdrecht.logic.rules import Duty, Earlier
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig
from jeugdrecht.sources import Provision, Text, sv

art_6_6_37_4 = Provision(
    sv("6.6.37", 4),
    heading=Text("afschriften aan de ouders in 2020", "copies to the parents in 2020"),
    summary=Text(
        "Stukken aan de minderjarige verdachte gingen ook naar zijn ouders of voogd.",
        "Documents to the suspect who is a minor also went to the parents or guardian.",
    ),
    since="2020-01-01",
    read="2020-01-01",
)

ouders_afschriften = Duty(
    "ouders_afschriften",
    art_6_6_37_4,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_afschriften",
    since="2020-01-01",
    until="2020-07-24",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3)),
)
