"""
BW 1:303. De instelling die voogd is bepaalt het verblijf, zoals een andere voogd.

Een machtiging van 265b heeft zij niet nodig; gesloten jeugdhulp vraagt een machtiging van de Jeugdwet.
"""

from jeugdrecht.facts import gi, machtiging
from jeugdrecht.logic.rules import Scope
from jeugdrecht.rules.bw1.art_306 import instelling_is_voogd
from jeugdrecht.sources import Provision, Text, bw1, jw

art_303 = Provision(
    bw1("303"),
    heading=Text(
        "GI-voogd heeft bevoegdheden van een gewone voogd",
        "a guardian institution has the powers of any guardian",
    ),
    summary=Text(
        "Tenzij de wet anders bepaalt heeft de GI-voogd dezelfde bevoegdheden en plichten als andere "
        "voogden.",
        "Unless otherwise provided, an institution as guardian has the same powers and duties as other "
        "guardians.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

bepaalt_verblijf = instelling_is_voogd & gi.handeling.in_("uithuisplaatsen", "verblijf_wijzigen")
gesloten = machtiging.plaatsingssoort.is_("gesloten_accommodatie")

verblijf_bepalen = Scope(
    "verblijf_bepalen",
    art_303,
    decision="gi_bevoegdheid",
    when=bepaalt_verblijf & ~gesloten,
    then="zelf",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(bw1("306a"),),
)

gesloten_met_machtiging = Scope(
    "gesloten_met_machtiging",
    art_303,
    decision="gi_bevoegdheid",
    when=bepaalt_verblijf & gesloten,
    then="na_machtiging_kinderrechter",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(jw("6.1.2", 3),),
)
