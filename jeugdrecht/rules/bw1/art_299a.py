"""
BW 1:299a lid 5. Geen vervangende toestemming voor de voogd zolang de verzorgers om de voogdij vragen.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.rules import Prohibition
from jeugdrecht.rules.bw1.art_336a import verzorgers_weigeren
from jeugdrecht.sources import Provision, Text, bw1

art_299a = Provision(
    bw1("299a", 5),
    heading=Text(
        "geen vervangende toestemming hangende het verzoek",
        "no consent of the court while the petition is pending",
    ),
    summary=Text(
        "Zolang op een verzoek van de verzorger om de voogdij niet onherroepelijk is beslist, blijft 336a "
        "lid 2 buiten toepassing.",
        "While a petition of the carer for guardianship has not been finally decided, 336a(2) does not "
        "apply.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

buiten_toepassing = Prohibition(
    "buiten_toepassing",
    art_299a,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & verzoek.verzoek_299a_loopt,
    then="buiten_toepassing",
    since="2015-01-01",
    rests_on=(bw1("336a", 2),),
)
