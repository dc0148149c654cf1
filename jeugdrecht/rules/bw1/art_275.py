"""
BW1 275. Gaat de andere ouder niet alleen verder, dan benoemt de rechtbank een voogd.

Beëindigd op verzoek van pleegouders die het kind ten minste een jaar opvoeden: bij voorkeur zij, als zij
bevoegd zijn.
"""

from jeugdrecht.facts import gezag, verzoek, verzorger, voogd
from jeugdrecht.logic.rules import Definition, Duty, NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_275_1 = Provision(
    bw1("275", 1),
    heading=Text("benoeming van een voogd", "appointment of a guardian"),
    summary=Text(
        "Gaat de andere ouder niet alleen verder met het gezag, dan moet de rechtbank een voogd benoemen.",
        "If the other parent does not exercise authority alone, the court appoints a guardian.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_275_2 = Provision(
    bw1("275", 2),
    heading=Text("aanmelding als voogd tijdens onderzoek", "applying as guardian during the inquiry"),
    summary=Text(
        "Ieder die bevoegd is tot voogdij kan tijdens het onderzoek schriftelijk vragen met de voogdij te "
        "worden belast.",
        "Anyone competent may ask in writing during the investigation to be entrusted with guardianship.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_275_3 = Provision(
    bw1("275", 3),
    heading=Text("voorkeur voor pleegouders", "preference for foster parents"),
    summary=Text(
        "Op verzoek van pleegouders beëindigd: de rechtbank benoemt bij voorkeur degene(n) die het kind op "
        "het tijdstip van het verzoek ten minste een jaar in hun gezin verzorgden en opvoedden, mits "
        "voogdijbevoegd.",
        "If termination was requested by foster parents the court preferably appoints those who at that "
        "time had raised the child for at least a year, if competent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

over_ouders = ~gezag.enige_gezagsouder_overleden & ~voogd.voogdij_geeindigd & ~voogd.een_voogd_geschorst
geen_ouder_verder = (
    gezag.beeindigd.is_("beide_ouders")
    | (gezag.beeindigd.is_("een_ouder") & gezag.gezamenlijk_ouders & gezag.andere_ouder_verhinderd)
    | (
        gezag.beeindigd.is_("enige_gezagsouder")
        & (
            ~gezag.andere_ouder_verzoekt
            | gezag.andere_ouder_verhinderd
            | ~verzoek.noodzakelijk_in_belang_minderjarige
        )
    )
)

voogd_benoemen = Duty(
    "voogd_benoemen",
    art_275_1,
    decision="gezag_daarna",
    when=over_ouders & geen_ouder_verder,
    then="rechtbank_benoemt_voogd",
    since="2015-01-01",
    actor="rechtbank",
    rests_on=(bw1("274", 1), bw1("302", 1)),
)

natuurlijk_persoon = Definition(
    "natuurlijk_persoon",
    art_275_1,
    decision="te_benoemen_voogd",
    then="natuurlijk_persoon",
    since="2015-01-01",
    rests_on=(bw1("246"), bw1("302", 2)),
)

pleegouders = Definition(
    "pleegouders",
    art_275_3,
    decision="te_benoemen_voogd",
    when=gezag.beeindigd_op_verzoek_pleegouders
    & verzorger.duur_verzorging_maanden_op_verzoek.at_least(12)
    & voogd.bevoegd,
    then="pleegouders_bij_voorkeur",
    since="2015-01-01",
    rests_on=(bw1("246"),),
    quote="bij voorkeur",
)

aanmelden = NotModelled(
    provision=art_275_2,
    what=Text(
        "dat ieder die bevoegd is zich tijdens het onderzoek schriftelijk als voogd kan aanmelden",
        "that anyone competent may apply in writing as guardian during the inquiry",
    ),
    why=Text(
        "een recht om gehoord te worden als kandidaat; het bindt de rechtbank niet",
        "a right to be considered as a candidate; it does not bind the court",
    ),
    decisions=("te_benoemen_voogd",),
)
