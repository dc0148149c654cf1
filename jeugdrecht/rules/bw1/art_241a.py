"""
BW1 241a. De instelling met voorlopige voogdij procedeert zoals de Raad.
"""

from jeugdrecht.facts import maatregel, verzoek
from jeugdrecht.logic.rules import Right
from jeugdrecht.sources import Provision, Text, bw1

art_241a = Provision(
    bw1("241a"),
    heading=Text(
        "243 geldt voor GI met voorlopige voogdij",
        "art. 243 for an institution with interim guardianship",
    ),
    summary=Text(
        "De regels van 243 (inlichtingen, kosteloos, advocaat) gelden ook voor een GI die "
        "voorlopige voogdij uitoefent.",
        "Art. 243 also applies to an institution exercising interim guardianship.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

gi_met_voorlopige_voogdij = Right(
    "zonder_advocaat",
    art_241a,
    decision="verzoekschrift.vereist",
    when=verzoek.verzoeker.is_("gi") & maatregel.voorlopige_voogdij_loopt,
    since="2015-01-01",
    excepts=("rv:278:3/advocaat",),
    actor="gi",
    rests_on=(bw1("243", 4),),
)
