"""
Sv 491. De ambtshalve aangewezen raadsman bij vervolging.

Wie voor de rechtbank wordt vervolgd en geen raadsman heeft, krijgt er een. Bij de kantonrechter en bij een
strafbeschikking geldt lid 1 niet. Tot 1 maart 2017 stond die regel in artikel 489 en ging dit artikel over de
melding van de inverzekeringstelling, nu artikel 490.
"""

from jeugdrecht.facts import advies, feit, jeugdige, officier, procedure, verdachte
from jeugdrecht.logic.declare import euro
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak, kantonrechter, vervolgd_voor_rechter
from jeugdrecht.sources import Edition, Provision, Text, sv

art_491_1 = Provision(
    sv("491", 1),
    heading=Text("raadsman bij vervolging", "counsel when prosecuted"),
    summary=Text(
        "Bij vervolging (niet bij strafbeschikking) voor een feit waarvan de rechtbank niet als kantonrechter"
        " kennisneemt, krijgt de verdachte zonder raadsman er een aangewezen.",
        "Counsel is assigned when prosecuted for an offence not before the cantonal judge.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Hier stond de melding van de inverzekeringstelling; de raadsman stond in artikel 489.",
                "This held the notice of police custody; counsel stood in art. 489.",
            ),
        ),
    ),
)

art_491_2 = Provision(
    sv("491", 2),
    heading=Text("horen bij strafbeschikking jeugd", "hearing for a youth penal order"),
    summary=Text(
        "Wil de officier in een strafbeschikking wegens misdrijf meer dan 20 uur taakstraf, of boete en "
        "schadevergoeding van los of samen meer dan € 115 opleggen, dan roept hij de verdachte op om te "
        "worden gehoord; heeft die geen raadsman, dan wijst de raad voor rechtsbijstand er een aan.",
        "If a penal order for a crime exceeds twenty hours or € 115 in payments, the youth must be heard "
        "with counsel.",
    ),
    since="2023-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Er was geen eigen hoorplicht; artikel 489 gaf boven 20 uur of € 115 een raadsman. Lid 2 "
                "zei dat de "
                "officier acht slaat op het rapport van de Raad.",
                "There was no separate duty to hear; art. 489 gave counsel above 20 hours or € 115. "
                "Paragraph 2 "
                "said that the prosecutor heeds the report of the Board.",
            ),
        ),
        Edition(
            "2017-03-01",
            "2022-12-31",
            Text("De grens was 32 uur of € 200.", "The threshold was 32 hours or € 200."),
        ),
    ),
)

art_491_3 = Provision(
    sv("491", 3),
    heading=Text("raadsman voor de veroordeelde", "counsel for the convicted person"),
    summary=Text(
        "De veroordeelde zonder raadsman krijgt er een voor bepaalde verhoren bij de tenuitvoerlegging, "
        "als hij die "
        "nodig heeft.",
        "The convicted person without counsel is given one for certain hearings in the execution phase, if "
        "needed.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    decides=False,
)

# What the penal order comes to: the threshold of paragraph 2, per edition.
strafbeschikking_wegens_misdrijf = (
    procedure.afdoening.is_("strafbeschikking") & ~officier.dagvaardt & feit.soort.is_("misdrijf")
)
meer_dan_de_grens_tot_2023 = strafbeschikking_wegens_misdrijf & (
    procedure.taakstraf_uren.more_than(32) | procedure.betalingsverplichting_euro.more_than(euro(200))
)
meer_dan_de_grens = strafbeschikking_wegens_misdrijf & (
    procedure.taakstraf_uren.more_than(20) | procedure.betalingsverplichting_euro.more_than(euro(115))
)

ambtshalve_raadsman = Duty(
    "ambtshalve_raadsman",
    art_491_1,
    decision="waarborgen",
    when=jeugdzaak & vervolgd_voor_rechter & ~kantonrechter & ~verdachte.heeft_raadsman,
    then="ambtshalve_raadsman",
    since="2017-03-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2),),
)

raad_inlichten_tot_2017 = Duty(
    "raad_inlichten",
    art_491_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="raad_inlichten_bij_inverzekeringstelling",
    since="2011-02-01",
    until="2017-02-28",
    rests_on=(sv("488", 2),),
    read="2011-02-01",
)

rapport_raad_meewegen_tot_2017 = Duty(
    "rapport_raad_meewegen",
    art_491_2,
    decision="waarborgen",
    when=jeugdzaak & officier.vordering.is_("bewaring") & advies.raad_rapport_beschikbaar,
    then="rapport_raad_meewegen",
    since="2011-02-01",
    until="2017-02-28",
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
    read="2011-02-01",
)

raadsman_bij_strafbeschikking_tot_2023 = Duty(
    "raadsman_bij_strafbeschikking",
    art_491_2,
    decision="waarborgen",
    when=jeugdzaak & meer_dan_de_grens_tot_2023 & ~verdachte.heeft_raadsman,
    then="raadsman_bij_strafbeschikking",
    since="2017-03-01",
    until="2022-12-31",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
    read="2017-03-01",
)

raadsman_bij_strafbeschikking = Duty(
    "raadsman_bij_strafbeschikking",
    art_491_2,
    decision="waarborgen",
    when=jeugdzaak & meer_dan_de_grens & ~verdachte.heeft_raadsman,
    then="raadsman_bij_strafbeschikking",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
)

misdrijf_van_jeugdige = jeugdige.leeftijd_op_pleegdatum.between(12, 18) & feit.soort.is_("misdrijf")

hoorplicht_tot_2023 = Duty(
    "hoorplicht",
    art_491_2,
    decision="strafbeschikking.hoorplicht_met_raadsman",
    when=misdrijf_van_jeugdige
    & (procedure.taakstraf_uren.more_than(32) | procedure.betalingsverplichting_euro.more_than(euro(200))),
    then="ja",
    since="2017-03-01",
    until="2022-12-31",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
    read="2019-06-01",
)

hoorplicht = Duty(
    "hoorplicht",
    art_491_2,
    decision="strafbeschikking.hoorplicht_met_raadsman",
    when=misdrijf_van_jeugdige
    & (procedure.taakstraf_uren.more_than(20) | procedure.betalingsverplichting_euro.more_than(euro(115))),
    then="ja",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
    quote="roept deze de verdachte op om te worden gehoord",
)

raadsman_tot_2017 = NotModelled(
    provision=art_491_2,
    what=Text(
        "de ambtshalve raadsman van het oude artikel 489, bij een taakstraf boven 20 uur of een bedrag boven "
        "€ 115, ook bij overtredingen",
        "counsel assigned under the old art. 489 for a task penalty above 20 hours or an amount above € 115, "
        "also for minor offences",
    ),
    why=Text(
        "die tekst gaf een raadsman, maar geen eigen plicht om te horen",
        "that text gave counsel, but no separate duty to hear",
    ),
    decisions=("strafbeschikking",),
    until="2017-02-28",
)

raadsman_veroordeelde = NotModelled(
    provision=art_491_3,
    what=Text(
        "de raadsman voor de veroordeelde bij een verhoor in de tenuitvoerlegging (leden 3 en 4)",
        "counsel for the convicted person at a hearing in the execution phase (paragraphs 3 and 4)",
    ),
    why=Text(
        "de voorzitter weegt of bijstand nodig is; dit lid staat hier naast 6:6:3 lid 3, dat zonder die eis "
        "een raadsman geeft en dat het niet opzij zet",
        "the president weighs whether counsel is needed; this paragraph stands here beside art. 6:6:3(3), "
        "which gives counsel without that test and which it does not set aside",
    ),
    decisions=("waarborgen", "waarborgen_tenuitvoerlegging"),
)
