"""
Sv 488b. Wie wordt opgehouden: bericht aan de ouders.

Sinds 1 maart 2017 meldt de hulpofficier de vrijheidsbeneming aan de ouders of voogd, en sinds 1 juni 2019 ook
welke rechten er zijn. Lid 2 laat alleen die mededeling van rechten achterwege, niet de melding zelf; zij gaat
dan naar een vertrouwenspersoon of, is die er niet, naar de Raad. Bij een kind onder de twaalf gelden dezelfde
regels (487 lid 2).
"""

from jeugdrecht.facts import jeugdige, opsporing, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_488b_1 = Provision(
    sv("488b", 1),
    heading=Text(
        "bericht van vrijheidsbeneming aan de ouders", "notice of deprivation of liberty to parents"
    ),
    summary=Text(
        "De hulpofficier die het ophouden beveelt, meldt dat met de redenen zo snel mogelijk aan ouders of "
        "voogd, "
        "en deelt hun de rechten mee.",
        "The assistant prosecutor who orders the holding informs the parents or guardian of it and of the "
        "reasons "
        "as soon as possible, and of the rights.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition("2011-02-01", "2017-02-28", BESTOND_NIET),
        Edition(
            "2017-03-01",
            "2019-05-31",
            Text(
                "Bericht van de vrijheidsbeneming, zonder mededeling van rechten.",
                "Notice of the deprivation of liberty, without information on rights.",
            ),
        ),
    ),
)

art_488b_2 = Provision(
    sv("488b", 2),
    heading=Text("geen mededeling van rechten aan de ouders", "no information on rights to the parents"),
    summary=Text(
        "De mededeling van rechten aan ouders of voogd blijft achterwege als zij in strijd is met de "
        "belangen van "
        "de verdachte, of als zij na redelijke inspanning niet zijn te bereiken of onbekend zijn.",
        "The parents or guardian are not informed of the rights if that is contrary to the suspect's "
        "interests, or "
        "if they cannot be reached after reasonable effort or are unknown.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition("2011-02-01", "2017-02-28", BESTOND_NIET),
        Edition(
            "2017-03-01",
            "2019-05-31",
            Text(
                "Bij uitstel van het bericht (27e lid 3) ging het naar de Raad.",
                "Where the notice was postponed (art. 27e(3)) it went to the Board.",
            ),
        ),
    ),
)

art_488b_3 = Provision(
    sv("488b", 3),
    heading=Text("vertrouwenspersoon of Raad", "trusted person or Board"),
    summary=Text(
        "Blijft de mededeling aan de ouders achterwege, dan gaat zij naar de vertrouwenspersoon die de "
        "verdachte "
        "heeft aangewezen, en anders naar de Raad; vervalt de reden, dan krijgen de ouders haar alsnog "
        "(lid 4).",
        "The information then goes to the trusted person whom the suspect has named, or else to the "
        "Board; once "
        "the reason is gone, the parents receive it after all (paragraph 4).",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

opgehouden = (jeugdzaak | jeugdige.leeftijd_op_pleegdatum.less_than(12)) & minderjarig & verdachte.opgehouden
niet_aan_ouders = opsporing.mededeling_strijdig_met_belang | ~verdachte.ouders_bereikbaar

ouders_in_kennis_stellen = Duty(
    "ouders_in_kennis_stellen",
    art_488b_1,
    decision="waarborgen",
    when=opgehouden,
    then="ouders_in_kennis_stellen",
    since="2017-03-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("487", 2), sv("488", 2), sv("488", 3)),
)

uitstel_tot_2019 = Scope(
    "uitstel",
    art_488b_2,
    decision="waarborgen",
    when=opsporing.kennisgeving_uitgesteld,
    since="2017-03-01",
    until="2019-05-31",
    earlier=Earlier.NOTHING,
    excepts=("sv:488b:1/ouders_in_kennis_stellen",),
    actor="hulpofficier_van_justitie",
    read="2017-03-01",
)

raad_in_kennis_stellen_tot_2019 = Duty(
    "raad_in_kennis_stellen",
    art_488b_2,
    decision="waarborgen",
    when=opgehouden & opsporing.kennisgeving_uitgesteld,
    then="raad_in_kennis_stellen",
    since="2017-03-01",
    until="2019-05-31",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("487", 2), sv("488", 2)),
    read="2017-03-01",
)

ouders_mededeling_rechten = Duty(
    "ouders_mededeling_rechten",
    art_488b_1,
    decision="waarborgen",
    when=opgehouden,
    then="ouders_mededeling_rechten",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("487", 2), sv("488", 2), sv("488", 3)),
)

niet_meedelen = Scope(
    "niet_meedelen",
    art_488b_2,
    decision="waarborgen",
    when=niet_aan_ouders,
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    excepts=("sv:488b:1/ouders_mededeling_rechten",),
    actor="hulpofficier_van_justitie",
)

vertrouwenspersoon_mededeling_rechten = Duty(
    "vertrouwenspersoon_mededeling_rechten",
    art_488b_3,
    decision="waarborgen",
    when=opgehouden & niet_aan_ouders & verdachte.heeft_vertrouwenspersoon,
    then="vertrouwenspersoon_mededeling_rechten",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("487", 2), sv("488", 2)),
)

raad_mededeling_rechten = Duty(
    "raad_mededeling_rechten",
    art_488b_3,
    decision="waarborgen",
    when=opgehouden & niet_aan_ouders & ~verdachte.heeft_vertrouwenspersoon,
    then="raad_mededeling_rechten",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("487", 2), sv("488", 2)),
)

uitstel_na_2019 = NotModelled(
    provision=art_488b_1,
    what=Text(
        "of het bericht van de vrijheidsbeneming zelf nog kan worden uitgesteld (27e lid 3)",
        "whether the notice of the deprivation of liberty itself can still be postponed (art. 27e(3))",
    ),
    why=Text(
        "artikel 488b wijkt alleen van lid 1 van 27e af en noemt het uitstel sinds 1 juni 2019 niet meer; "
        "27e is "
        "niet gelezen",
        "article 488b deviates only from 27e(1) and has not named postponement since 1 June 2019; 27e was "
        "not "
        "read",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
