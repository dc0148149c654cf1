"""
BW 1:332a. Ondertoezichtstelling als de rechtbank beëindiging van de voogdij afwijst.

Of dat ook kan bij voogdij van een instelling laat de wet open: 326 lid 1 noemt alleen natuurlijke personen.
"""

from jeugdrecht.facts import bedreiging, rechtsvraag, voogd
from jeugdrecht.logic.rules import Power
from jeugdrecht.sources import Provision, Text, bw1

art_332a = Provision(
    bw1("332a"),
    heading=Text(
        "OTS bij afwijzing beëindiging voogdij",
        "supervision when ending guardianship is dismissed",
    ),
    summary=Text(
        "Wijst de rechtbank beëindiging van de voogdij af, dan kan zij OTS uitspreken.",
        "If termination of guardianship is rejected the court may order supervision.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

na_afwijzing_beeindiging_voogdij = Power(
    "na_afwijzing_beeindiging_voogdij",
    art_332a,
    decision="ots",
    opens="bevoegd",
    requires=voogd.verzoek_beeindiging_afgewezen
    & (~voogd.soort.in_("gi", "aanvaarde_rechtspersoon") | rechtsvraag.ots_bij_voogdij_van_instelling),
    grounds=bedreiging.grond_ots,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("255", 1), bw1("326", 1)),
)
