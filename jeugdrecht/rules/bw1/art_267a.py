"""
BW 1:267a. Ondertoezichtstelling als de rechtbank gezagsbeëindiging afwijst.

Zonder verzoek daarom, mits de grond van 255 is vervuld. Van 2015 tot 19 september 2018 bestond dit artikel
niet.
"""

from jeugdrecht.facts import bedreiging, gezag
from jeugdrecht.logic.rules import Earlier, Power
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_267a = Provision(
    bw1("267a"),
    heading=Text("OTS bij afwijzing gezagsbeëindiging", "supervision when ending authority is dismissed"),
    summary=Text(
        "Wijst de rechtbank gezagsbeëindiging af, dan kan zij het kind onder toezicht stellen (255) als "
        "aan de grond daarvoor is voldaan.",
        "If the court rejects termination it may place the child under supervision if the ground is met.",
    ),
    since="2018-09-19",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2018-09-18",
            Text(
                "Dit artikel bestond niet.",
                "This article did not exist.",
            ),
        ),
    ),
)

na_afwijzing_gezagsbeeindiging = Power(
    "na_afwijzing_gezagsbeeindiging",
    art_267a,
    decision="ots",
    opens="bevoegd",
    requires=gezag.verzoek_beeindiging_afgewezen,
    grounds=bedreiging.grond_ots,
    actor="rechtbank",
    since="2018-09-19",
    earlier=Earlier.NOTHING,
    rests_on=(bw1("255", 1),),
)
