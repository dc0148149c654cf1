"""
BW1 266. De rechtbank kan het gezag van een ouder beëindigen, op een van twee gronden.

Per ouder getoetst, ook als zijn gezag is geschorst, en ook voor de niet-ouder die samen met een ouder gezag
heeft. Een duur van OTS of uithuisplaatsing is niet vereist. Beëindigen blijft een bevoegdheid.
"""

from jeugdrecht.facts import bedreiging, gezag, ouder
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_266_1 = Provision(
    bw1("266", 1),
    heading=Text("gronden gezagsbeëindiging", "grounds for termination of authority"),
    summary=Text(
        "Twee alternatieve gronden (a, b) waarop de rechtbank iemands ouderlijk gezag mag beëindigen.",
        "The district court may terminate a parent's authority on ground (a) OR (b).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_266_1_a = Provision(
    bw1("266", 1, "a"),
    heading=Text(
        "grond a: bedreiging en ouder kan het niet binnen aanvaardbare termijn",
        "ground a: threat, and parent not able within an acceptable period",
    ),
    summary=Text(
        "Ernstige ontwikkelingsbedreiging EN een ouder die de verantwoordelijkheid (247 lid 2) niet binnen "
        "een voor dit kind aanvaardbare tijd aankan.",
        "The child's development is seriously threatened AND the parent is unable to bear responsibility "
        "within a period acceptable for the child.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_266_1_b = Provision(
    bw1("266", 1, "b"),
    heading=Text("grond b: misbruik van gezag", "ground b: abuse of authority"),
    summary=Text("De ouder misbruikt het gezag.", "The parent abuses authority."),
    since="2015-01-01",
    read="2025-07-05",
)

art_266_2 = Provision(
    bw1("266", 2),
    heading=Text("beëindiging van geschorst gezag", "termination of suspended authority"),
    summary=Text(
        "Ook geschorst gezag kan worden beëindigd, mits aan lid 1 is voldaan.",
        "Suspended authority can also be terminated if para 1 is met.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

te_beeindigen = (
    decided("minderjarig", "minderjarig")
    & (ouder.heeft_gezag | gezag.geschorst)
    & decided("verzoeker", "bevoegd")
)

geen_beeindiging = Scope(
    "geen_beeindiging",
    art_266_1,
    decision="gezagsbeeindiging",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

bedreigd_en_niet_in_staat = Power(
    "bedreigd_en_niet_in_staat",
    art_266_1_a,
    decision="gezagsbeeindiging",
    opens="bevoegd",
    requires=te_beeindigen,
    grounds=bedreiging.ernstig & ~ouder.in_staat_binnen_aanvaardbare_termijn,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("247", 2), bw1("253v", 6), bw1("266", 2), bw1("267", 1)),
    quote="aanvaardbaar te achten termijn",
)

misbruik = Power(
    "misbruik",
    art_266_1_b,
    decision="gezagsbeeindiging",
    opens="bevoegd",
    requires=te_beeindigen,
    grounds=ouder.misbruikt_gezag,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("253v", 6), bw1("266", 2), bw1("267", 1)),
    quote="de ouder het gezag misbruikt",
)
