"""
Sv 6:3:9. Voorbereiding en ondersteuning van de taakstraf.

De Raad bereidt de taakstraf voor en ondersteunt die; een gecertificeerde instelling kan haar uitvoeren, met
aanwijzingen van de Raad. Tot 2020 stond dit in Sr 77o lid 1.
"""

from jeugdrecht.facts import toezicht
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_3_9_1 = Provision(
    sv("6.3.9", 1),
    heading=Text("de Raad ondersteunt de taakstraf", "the Board supports the task penalty"),
    summary=Text(
        "De Raad bereidt voor en ondersteunt; kan de gecertificeerde instelling aanwijzingen geven "
        "als die de taakstraf uitvoert; het OM kan inlichtingen vragen.",
        "The Board prepares and supports, and may instruct the certified institution where that "
        "executes the task penalty.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2014-12-31",
            Text(
                "Sr 77o lid 1: een stichting kon de taakstraf uitvoeren.",
                "Art. 77o(1) Criminal Code: a foundation could execute the task penalty.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Sr 77o lid 1, met de gecertificeerde instelling.",
                "Art. 77o(1) Criminal Code, with the certified institution.",
            ),
        ),
    ),
)

taakstraf = toezicht.fase.is_("taakstraf") & decided("sanctierecht", "jeugd")

stichting = Scope(
    "stichting",
    art_6_3_9_1,
    decision="toezicht_uitvoerder",
    when=taakstraf,
    then="stichting",
    since="2011-07-02",
    until="2014-12-31",
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_6_3_9_1,
    decision="toezicht_uitvoerder",
    when=taakstraf,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
)

voorbereiding_door_de_raad = NotModelled(
    provision=art_6_3_9_1,
    what=Text(
        "dat de Raad de taakstraf voorbereidt en ondersteunt",
        "that the Board prepares and supports the task penalty",
    ),
    why=Text(
        "de Raad is geen van de uitvoerders die de vraag onderscheidt",
        "the Board is none of the parties that the question tells apart",
    ),
    decisions=("toezicht_uitvoerder",),
)
