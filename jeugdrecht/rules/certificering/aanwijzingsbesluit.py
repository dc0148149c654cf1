"""
Aanwijzingsbesluit certificerende instelling. Het Keurmerkinstituut, van 29 juni 2019 tot en met 28 juni 2024.

Wie daarna is aangewezen is niet gevonden: de naam is een gegeven met een looptijd.
"""

from jeugdrecht.facts import certificeerder
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, aanw, bjw, jw

art_2 = Provision(
    aanw("2"),
    heading=Text(
        "aanwijzing van het Keurmerkinstituut",
        "designation of Keurmerkinstituut",
    ),
    summary=Text(
        "Het Keurmerkinstituut B.V. te Zoetermeer is als certificerende instelling aangewezen (2014 en "
        "opnieuw in 2019 voor 2019-2024); het past het certificatieschema toe, gebruikt auditors met VOG "
        "(hoogstens vijf jaar oud) en publiceert lijsten van gecertificeerden en aanvragers.",
        "Keurmerkinstituut B.V. designated in 2014 and 2019 (2019-2024).",
    ),
    since="2019-06-29",
    read="2019-06-29",
    history=(
        Edition(
            "2014-06-19",
            "2019-06-28",
            Text(
                "Eerste aanwijzing van het Keurmerkinstituut (Stcrt. 2014, 17348).",
                "First designation of Keurmerkinstituut (Stcrt. 2014, 17348).",
            ),
        ),
    ),
    confidence="secondary",
)

keurmerkinstituut = Definition(
    "keurmerkinstituut",
    art_2,
    decision="certificeerder_aangewezen",
    when=certificeerder.naam.in_("Keurmerkinstituut", "Keurmerkinstituut B.V."),
    then="aangewezen",
    since="2019-06-29",
    until="2024-06-28",
    earlier=Earlier.OTHER_EDITION,
    group="aangewezen_bij_naam",
    rests_on=(jw("3.4", 1), bjw("3.1.1", 2)),
    fills=jw("3.4", 1),
)

na_juni_2024 = NotModelled(
    provision=art_2,
    what=Text(
        "wie na 28 juni 2024 de certificerende instelling is, en van 19 tot en met 28 juni 2019",
        "who is the certifying body after 28 June 2024, and from 19 to 28 June 2019",
    ),
    why=Text(
        "een opvolgend besluit is niet gevonden en de eerste dag van 2014 niet gelezen; geef de dag van "
        "aanwijzing",
        "no later decision was found and the first day in 2014 was not read; give the day of designation",
    ),
    decisions=("certificeerder_aangewezen", "bevoegde_uitvoerder"),
)
