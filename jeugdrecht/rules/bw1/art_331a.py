"""
BW 1:331a. Ondertoezichtstelling in plaats van schorsing van de voogd.

Tot 19 september 2018 verwees het artikel naar 254; bedoeld was 255, en de uitkomst is dezelfde.
"""

from jeugdrecht.facts import bedreiging, verzoek, voogd
from jeugdrecht.logic.rules import Power
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_331a = Provision(
    bw1("331a"),
    heading=Text("OTS in plaats van schorsing voogd", "supervision instead of suspension of the guardian"),
    summary=Text(
        "In plaats van schorsing en voorlopige voogdij kan de rechtbank OTS uitspreken (255).",
        "Instead of suspension the court may order supervision.",
    ),
    since="2018-09-19",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2018-09-18",
            Text(
                "Verwees naar 254; kennelijk was 255 bedoeld.",
                "Referred to 254; evidently 255 was meant.",
            ),
        ),
    ),
)

in_plaats_van_schorsing_voogd = Power(
    "in_plaats_van_schorsing_voogd",
    art_331a,
    decision="ots",
    opens="bevoegd",
    requires=voogd.schorsing_verzocht | verzoek.maatregel.is_("schorsing_voogdij"),
    grounds=bedreiging.grond_ots,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("255", 1), bw1("326", 1)),
)
