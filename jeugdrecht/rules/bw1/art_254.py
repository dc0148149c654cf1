"""
BW 1:254. Het begrip gecertificeerde instelling: dat van de Jeugdwet.
"""

from jeugdrecht.logic.rules import Definition
from jeugdrecht.sources import Provision, Text, bw1

art_254 = Provision(
    bw1("254"),
    heading=Text("begrip gecertificeerde instelling (GI)", "the term certified institution"),
    summary=Text(
        "In afdeling 4 (ondertoezichtstelling) betekent gecertificeerde instelling: die van art. 1.1 "
        "Jeugdwet.",
        "In the supervision-order section 'certified institution' has the meaning of art. 1.1 Youth Act.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

bij_een_gi = Definition(
    "bij_een_gi",
    art_254,
    decision="ots_uitvoerder",
    then="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(bw1("255", 1), bw1("257", 1)),
)
