"""
Sv 6:3:11. Drie maanden voor de beslissing van het OM.
"""

from jeugdrecht.facts import sanctie, tenuitvoerlegging, zaak
from jeugdrecht.logic.rules import Deadline, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_3_11 = Provision(
    sv("6.3.11"),
    heading=Text(
        "drie maanden voor beslissing OM",
        "three months for the prosecution to decide",
    ),
    summary=Text(
        "Wijziging (6:3:2) of bevel (6:3:10) alleen binnen drie maanden na het verstrijken van de "
        "uitvoeringstermijn.",
        "Three months to decide after the execution period.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77q: zelfde termijn.",
                "Art. 77q Criminal Code: the same period.",
            ),
        ),
    ),
)

te_laat = Prohibition(
    "te_laat",
    art_6_3_11,
    decision="vervangende_detentie",
    when=zaak.peildatum.after(sanctie.uitvoeringstermijn_tot.plus(months=3)),
    then="geen",
    since="2014-04-01",
    excepts=("vervangende_detentie_toegepast",),
    actor="openbaar_ministerie",
    quote="binnen drie maanden na afloop van de termijn",
)

binnen_drie_maanden = Deadline(
    "binnen_drie_maanden",
    art_6_3_11,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("vervangende_detentie"),
    then={
        "id": "beslissen_na_taakstraf",
        "wat": Text(
            "beslissen over wijziging of vervangende detentie",
            "deciding on variation or substitute detention",
        ),
        "wie": Text("het openbaar ministerie", "the public prosecution service"),
        "termijn": Text(
            "binnen drie maanden na de uitvoeringstermijn", "within three months of the execution period"
        ),
    },
    since="2020-01-01",
    actor="openbaar_ministerie",
)
