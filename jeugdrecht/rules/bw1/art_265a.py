"""
BW 1:265a. Plaatsing buiten het gezin, dag en nacht, alleen met een machtiging.

Ook als de ouders instemmen: de uitzondering daarvoor is in 2015 vervallen. Zonder (voorlopige)
ondertoezichtstelling geldt dit artikel niet. Wat het gezin is, zegt de wet niet.
"""

from jeugdrecht.facts import gi, jeugdige, maatregel, machtiging, rechtsvraag
from jeugdrecht.logic.rules import Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_265a = Provision(
    bw1("265a"),
    heading=Text(
        "uithuisplaatsing alleen met machtiging",
        "out-of-home placement only with an authorisation",
    ),
    summary=Text(
        "Wie een kind onder OTS zowel overdag als 's nachts buiten het eigen gezin wil plaatsen, heeft "
        "altijd een machtiging tot uithuisplaatsing nodig.",
        "Placing the minor outside the family day and night is allowed only with an authorisation.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

onder_toezicht = maatregel.ots_of_vots_loopt
plaatst = gi.handeling.in_("uithuisplaatsen", "plaatsen_buiten_nederland")
wijzigt_binnen_machtiging = gi.handeling.is_("verblijf_wijzigen") & machtiging.uhp_loopt
dag_en_nacht_buiten_gezin = (
    (jeugdige.uit_huis_geplaatst | plaatst)
    & ~gi.handeling.is_("uithuisplaatsing_beeindigen")
    & (~machtiging.plaatsing_bij_andere_ouder | rechtsvraag.plaatsing_bij_andere_ouder)
)

geen_machtiging = Scope(
    "geen_machtiging",
    art_265a,
    decision="machtiging_nodig",
    then="geen",
    since="2015-01-01",
    closing=True,
)

machtiging_vereist = Prohibition(
    "machtiging_vereist",
    art_265a,
    decision="machtiging_nodig",
    when=onder_toezicht & dag_en_nacht_buiten_gezin & ~wijzigt_binnen_machtiging,
    then="machtiging_265b",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    excepts=("bw1:253s:1/toestemming_verzorgers", "bw1:336a:1/toestemming_verzorgers"),
    rests_on=(bw1("265b", 1),),
)

alleen_met_machtiging = Prohibition(
    "alleen_met_machtiging",
    art_265a,
    decision="gi_bevoegdheid",
    when=onder_toezicht
    & (plaatst | (gi.handeling.is_("verblijf_wijzigen") & ~machtiging.uhp_loopt))
    & dag_en_nacht_buiten_gezin,
    then="na_machtiging_kinderrechter",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(bw1("265b", 1), bw1("265b", 3)),
)
