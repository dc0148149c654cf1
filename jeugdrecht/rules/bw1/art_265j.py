"""
BW1 265j. Uiterlijk wanneer de GI een voornemen aan de raad meldt: niet verlengen, eerder stoppen, verlengen.

Termijnen die terugrekenen worden niet om een weekend of feestdag verschoven.

De uiterste dagen staan bij de termijnen. Lid 3 geldt telkens opnieuw als ondertoezichtstelling en
uithuisplaatsing samen twee jaar of langer hebben geduurd.
"""

from jeugdrecht.facts import gi, maatregel, machtiging
from jeugdrecht.logic.rules import Deadline, Duty, NotModelled, Power
from jeugdrecht.sources import Provision, Text, atw, bw1

art_265j_1 = Provision(
    bw1("265j", 1),
    heading=Text(
        "melding voorgenomen niet-verlenging aan raad",
        "report of intended non-extension to the Raad",
    ),
    summary=Text(
        "Vindt de GI niet-verlenging van de OTS of van de machtiging aangewezen, dan meldt zij dat tijdig, "
        "uiterlijk twee maanden voor het verstrijken, met verslag van het verloop, aan de raad.",
        "If the institution considers non-extension indicated it notifies the Raad in time, at the latest "
        "two months before expiry, with a progress report.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265j_2 = Provision(
    bw1("265j", 2),
    heading=Text(
        "melding voorgenomen tussentijdse beëindiging UHP",
        "report of an intended early end of the placement",
    ),
    summary=Text(
        "Stopt de GI een UHP voor het einde van de toegestane periode, dan kondigt zij dat met een verslag "
        "bij de raad aan: op zijn laatst een maand vooraf.",
        "The institution may end the placement early but notifies the Raad at the latest one month "
        "beforehand, with a report.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265j_3 = Provision(
    bw1("265j", 3),
    heading=Text(
        "raadsadvies na twee jaar OTS met UHP",
        "advice of the Raad after two years of supervision with placement",
    ),
    summary=Text(
        "Duurt OTS met UHP al twee jaar of langer, dan hoort bij het GI-verzoek om beide te verlengen een "
        "raadsadvies over de OTS-verlenging. De GI kondigt haar voornemen bij de raad aan, niet later dan "
        "twee maanden voor de einddatum van de OTS.",
        "Where an order with placement has lasted two years or more, the institution’s request to extend "
        "both is accompanied by the Raad’s advice; the institution notifies the Raad at the latest two "
        "months before expiry.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

twee_maanden_voor_einde_ots = maatregel.einddatum.term(months=2, backward=True)

niet_verlengen_ots = Deadline(
    "niet_verlengen_ots",
    art_265j_1,
    decision="uiterste_melding_niet_verlengen",
    then=twee_maanden_voor_einde_ots,
    since="2015-01-01",
    actor="gi",
    rests_on=(atw("1", 2),),
    quote="uiterlijk twee maanden voor het verstrijken van de duur",
)

niet_verlengen_uhp = Deadline(
    "niet_verlengen_uhp",
    art_265j_1,
    decision="uiterste_melding_niet_verlengen_uhp",
    then=machtiging.einddatum.term(months=2, backward=True),
    since="2015-01-01",
    actor="gi",
    rests_on=(atw("1", 2),),
    quote="uiterlijk twee maanden voor het verstrijken van de duur",
)

eerder_beeindigen = Deadline(
    "eerder_beeindigen",
    art_265j_2,
    decision="uiterste_melding_beeindiging_uhp",
    then=machtiging.voorgenomen_einde.term(months=1, backward=True),
    since="2015-01-01",
    actor="gi",
    rests_on=(atw("1", 2),),
    quote="uiterlijk een maand voor het voorgenomen tijdstip van beëindiging",
)

verlengen_na_twee_jaar = Deadline(
    "verlengen_na_twee_jaar",
    art_265j_3,
    decision="uiterste_melding_verlenging",
    then=twee_maanden_voor_einde_ots,
    since="2015-01-01",
    actor="gi",
    rests_on=(atw("1", 2),),
    quote="uiterlijk twee maanden voor het verstrijken van de ondertoezichtstelling",
)

meetmoment = NotModelled(
    provision=art_265j_3,
    what=Text(
        "op welk moment de twee jaar ondertoezichtstelling met uithuisplaatsing wordt gemeten",
        "at which moment the two years of supervision with placement are measured",
    ),
    why=Text(
        "de wet noemt het niet; gevraagd wordt de duur op de dag waarop de verlenging zou ingaan",
        "the statute does not say; the duration on the day on which the extension would start is asked",
    ),
    decisions=("uiterste_melding_verlenging",),
)

# The notices are part of the supervision order proper, not of the provisional one.
niet_verlengen = gi.handeling.is_("niet_verlengen") & (maatregel.ots_loopt | machtiging.uhp_loopt)

verlenging_na_twee_jaar = (
    maatregel.ots_loopt & gi.verzoekt_verlenging_ots_en_uhp & maatregel.ots_duur_met_uhp_maanden.at_least(24)
)

niet_verlengen_zelf = Power(
    "niet_verlengen_zelf",
    art_265j_1,
    decision="gi_bevoegdheid",
    opens="zelf",
    requires=niet_verlengen,
    grounds=gi.niet_verlengen_aangewezen,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

melding_niet_verlengen = Duty(
    "melding_niet_verlengen",
    art_265j_1,
    decision="gi_plichten",
    when=niet_verlengen & gi.niet_verlengen_aangewezen,
    then="melding_raad_niet_verlengen",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

melding_beeindiging = Duty(
    "melding_beeindiging",
    art_265j_2,
    decision="gi_plichten",
    when=maatregel.ots_loopt & gi.handeling.is_("uithuisplaatsing_beeindigen") & machtiging.uhp_loopt,
    then="melding_raad_beeindiging",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

melding_verlenging = Duty(
    "melding_verlenging",
    art_265j_3,
    decision="gi_plichten",
    when=verlenging_na_twee_jaar,
    then="melding_raad_verlenging_na_twee_jaar",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

raadsadvies = Duty(
    "raadsadvies",
    art_265j_3,
    decision="gi_plichten",
    when=verlenging_na_twee_jaar,
    then="raadsadvies_bij_verzoek",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)
