"""
Besluit Jeugdwet 2.2. De verklaring omtrent het gedrag van wie justitiële gegevens ontvangt: hoogstens twee
jaar oud.
"""

from jeugdrecht.facts import gemeente, zaak
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, bjw

bjw_2_2 = Provision(
    bjw("2.2"),
    heading=Text(
        "verklaring van wie justitiële gegevens ontvangt",
        "certificate of who receives judicial data",
    ),
    summary=Text(
        "De ambtenaar of functionaris die justitiële gegevens krijgt heeft een verklaring omtrent het "
        "gedrag van hoogstens twee jaar oud.",
        "The official who receives judicial data has a certificate of good conduct not older than two years.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

vog_justitiele_gegevens = Norm(
    "vog_justitiele_gegevens",
    bjw_2_2,
    decision="college_plichten",
    when=gemeente.ontvangt_justitiele_gegevens,
    then=zaak.peildatum.on_or_before(gemeente.vog_justitiele_gegevens_op.plus(years=2)),
    since="2015-01-01",
    actor="college",
)
