"""
Sv 494a. Het advies van de Raad over de persoon van de verdachte.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). Een nieuw advies mag wegblijven als er in het jaar voor de
inverzekeringstelling al een is opgesteld; een advies van precies een jaar oud telt nog mee.
"""

from jeugdrecht.facts import advies, raad, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_494 import advies_gevraagd
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_494a_1 = Provision(
    sv("494a", 1),
    heading=Text("advies van de Raad", "advice of the Board"),
    summary=Text(
        "Op het verzoek om inlichtingen brengt de Raad advies over de verdachte uit.",
        "On the request for information the Board gives advice on the suspect.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_494a_2 = Provision(
    sv("494a", 2),
    heading=Text("kwetsbaarheden", "vulnerabilities"),
    summary=Text(
        "Het advies meldt bijzondere kwetsbaarheden als daarvan blijkt.",
        "The advice mentions particular vulnerabilities if there are any.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_494a_3 = Provision(
    sv("494a", 3),
    heading=Text("recent advies", "recent advice"),
    summary=Text(
        "Van een advies kan worden afgezien als in het jaar voor de inverzekeringstelling al een advies is "
        "opgesteld.",
        "Advice can be dispensed with if advice was drawn up in the year before police custody.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_494a_4 = Provision(
    sv("494a", 4),
    heading=Text("betrokken bij het advies", "involved in the advice"),
    summary=Text(
        "De verdachte, zijn ouders of voogd of een vertrouwenspersoon worden bij het advies betrokken.",
        "The suspect, the parents or guardian or a trusted person are involved in the advice.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

kwetsbaarheden_melden = Duty(
    "kwetsbaarheden_melden",
    art_494a_2,
    decision="waarborgen",
    when=advies_gevraagd,
    then="kwetsbaarheden_melden_in_advies",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="raad",
    rests_on=(sv("488", 2), sv("494", 1), sv("494a", 1)),
)

betrokken_bij_advies = Duty(
    "betrokken_bij_advies",
    art_494a_4,
    decision="waarborgen",
    when=advies_gevraagd,
    then="betrokken_bij_advies",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="raad",
    rests_on=(sv("488", 2), sv("494", 1), sv("494a", 1)),
)

# Dispensing is a choice; it only counts where the earlier advice is recent enough.
recent_advies = Scope(
    "recent_advies",
    art_494a_3,
    decision="waarborgen",
    when=raad.ziet_af_van_advies
    & advies.eerder_raadsadvies_op.on_or_before(verdachte.in_verzekering_gesteld_op)
    & verdachte.in_verzekering_gesteld_op.on_or_before(advies.eerder_raadsadvies_op.plus(years=1)),
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    excepts=(
        "sv:494:1/advies_raad",
        "sv:494a:2/kwetsbaarheden_melden",
        "sv:494a:4/betrokken_bij_advies",
    ),
    actor="raad",
)

niet_verplicht_advies = NotModelled(
    provision=art_494a_1,
    what=Text(
        "een advies dat wordt gevraagd zonder dat het moet, bij de kantonrechter of een strafbeschikking",
        "advice asked for without a duty, before the cantonal judge or for a penal order",
    ),
    why=Text(
        "of het is gevraagd, wordt niet gevraagd; dan gelden dezelfde eisen",
        "whether it was asked for is not asked; then the same demands hold",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
