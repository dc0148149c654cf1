"""
BW1 248 en 249. De opvoednorm geldt ook voor voogd en verzorger, en wat een kind in acht neemt.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_248 = Provision(
    bw1("248"),
    heading=Text("247 lid 2 voor voogd en feitelijke verzorger", "247(2) for guardian and actual carer"),
    summary=Text(
        "De norm van 247 lid 2 geldt ook voor voogden en wie het kind zonder gezag verzorgt en opvoedt.",
        "The norm of 247(2) also applies to guardians and de facto carers.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_249 = Provision(
    bw1("249"),
    heading=Text("minderjarige houdt rekening met gezag en gezin", "the minor respects authority and family"),
    summary=Text(
        "De minderjarige houdt rekening met de gezagsbevoegdheden van ouder of voogd en met de belangen van "
        "de andere gezinsleden.",
        "The minor takes account of the powers of parent or guardian and the interests of the other family "
        "members.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

norm_voor_verzorgers = NotModelled(
    provision=art_248,
    what=Text(
        "dat 247 lid 2 ook voor voogd en feitelijke verzorger geldt",
        "that 247(2) also holds for guardian and actual carer",
    ),
    why=Text(
        "de tekst beslist hier niets dat een beslissing van de bibliotheek vraagt",
        "the text settles nothing here that a decision of the library asks",
    ),
)

kind_houdt_rekening = NotModelled(
    provision=art_249,
    what=Text(
        "dat het kind rekening houdt met gezag en gezin",
        "that the child respects authority and family",
    ),
    why=Text(
        "een gedragsnorm zonder gevolg in dit artikel",
        "a norm of conduct without effect in this article",
    ),
)
