"""
BW1 283. Een instelling die voogd is, procedeert zonder advocaat en kosteloos.
"""

from jeugdrecht.facts import verzoek, voogd
from jeugdrecht.logic.rules import Right
from jeugdrecht.sources import Provision, Text, bw1

art_283 = Provision(
    bw1("283"),
    heading=Text(
        "GI als voogd: geen advocaat, kosteloos",
        "institution as guardian: no lawyer, free of charge",
    ),
    summary=Text(
        "Verzoeken van de GI of de rechtspersoon van 302 lid 2 in verband met de voogdij kunnen "
        "zonder advocaat en zijn kosteloos.",
        "Requests by the institution or the 302(2) legal person concerning guardianship need no "
        "lawyer and are free.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

instelling_als_voogd = Right(
    "zonder_advocaat",
    art_283,
    decision="verzoekschrift.vereist",
    when=verzoek.verzoeker.in_("gi", "voogd") & voogd.soort.in_("gi", "aanvaarde_rechtspersoon"),
    since="2015-01-01",
    excepts=("rv:278:3/advocaat",),
    actor="gi",
)
