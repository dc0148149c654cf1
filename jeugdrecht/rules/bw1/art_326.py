"""
BW 1:326. Ondertoezichtstelling van kinderen onder voogdij van een natuurlijk persoon.

Afdeling 4 geldt dan overeenkomstig: lees voor de ouder met gezag de voogd. Bij voogdij van een instelling
of van de rechtspersoon van 302 lid 2 kent de wet geen ondertoezichtstelling.
"""

from jeugdrecht.facts import rechtsvraag, voogd
from jeugdrecht.logic.rules import Prohibition
from jeugdrecht.rules.bw1.art_255 import rechtspersoon_is_voogd
from jeugdrecht.sources import Provision, Text, bw1

art_326_1 = Provision(
    bw1("326", 1),
    heading=Text(
        "OTS bij voogdij van natuurlijke personen",
        "supervision under guardianship of natural persons",
    ),
    summary=Text(
        "OTS is ook mogelijk als een natuurlijke persoon voogd is.",
        "Children under guardianship of natural persons can be placed under supervision.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_326_2 = Provision(
    bw1("326", 2),
    heading=Text("voogd mag zelf OTS en verlenging vragen", "the guardian may petition too"),
    summary=Text(
        "Afdeling 4 geldt overeenkomstig, en de voogd kan ook zelf OTS en verlenging verzoeken.",
        "Section 4 applies and the guardian may also request the order and its extension.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

# Whether 332a goes before this is an open question.
toch_na_afwijzing = voogd.verzoek_beeindiging_afgewezen & rechtsvraag.ots_bij_voogdij_van_instelling

voogd_is_rechtspersoon = Prohibition(
    "geen_ots_bij_rechtspersoon",
    art_326_1,
    decision="ots",
    when=rechtspersoon_is_voogd & ~toch_na_afwijzing,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=(
        "bw1:255:1/ots",
        "bw1:255:3/na_burgemeester",
        "bw1:255:5/ander_kind",
        "bw1:267a/na_afwijzing_gezagsbeeindiging",
        "bw1:269/in_plaats_van_schorsing",
        "bw1:331a/in_plaats_van_schorsing_voogd",
    ),
    rests_on=(bw1("302", 2),),
    quote="onder voogdij staan van natuurlijke personen",
)

geen_vots_bij_rechtspersoon = Prohibition(
    "geen_vots_bij_rechtspersoon",
    art_326_1,
    decision="vots",
    when=rechtspersoon_is_voogd,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:257:1/vots",),
    rests_on=(bw1("302", 2),),
)

geen_verlenging_bij_rechtspersoon = Prohibition(
    "geen_verlenging_bij_rechtspersoon",
    art_326_1,
    decision="verlenging_ots",
    when=rechtspersoon_is_voogd,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:260:1/verlengen",),
    rests_on=(bw1("302", 2),),
)
