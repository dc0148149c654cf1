"""
Sr 22b. Geen kale taakstraf in het volwassenenstrafrecht.

Geldt voor wie volgens volwassenenstrafrecht wordt gestraft, ook via artikel 77b. Strenger dan 77ma: er is een
verbod bij genoemde misdrijven en bij herhaling, en alleen een onvoorwaardelijke vrijheidsstraf of
vrijheidsbenemende maatregel ernaast heft het op.
"""

from jeugdrecht.facts import feit, rechtsvraag, sanctie
from jeugdrecht.facts.feit import klassen
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_22b_1 = Provision(
    sr("22b", 1),
    heading=Text("taakstrafverbod volwassenen", "bar on a bare task penalty for adults"),
    summary=Text(
        "Geen kale taakstraf bij een misdrijf met zes jaar of meer gevangenisstraf én ernstige "
        "lichamelijke aantasting van het slachtoffer, en niet bij 181, 252 en 253 Sr.",
        "No task penalty alone for a crime carrying six years or more that gravely violated the "
        "victim’s bodily integrity, nor for arts. 181, 252 and 253.",
    ),
    since="2024-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2012-01-03",
            "2024-06-30",
            Text(
                "Onderdeel b noemde 181, 240b, 248a, 248b, 248c en 250; verder gelijk.",
                "Item b named 181, 240b, 248a, 248b, 248c and 250; the rest was the same.",
            ),
        ),
    ),
)

art_22b_2 = Provision(
    sr("22b", 2),
    heading=Text("taakstrafverbod bij herhaling", "bar on repetition"),
    summary=Text(
        "Ook niet bij een misdrijf als in de vijf jaar voor het feit voor een soortgelijk misdrijf een "
        "taakstraf is opgelegd, die is verricht of in vervangende hechtenis is omgezet.",
        "Nor for a crime where in the five years before it a task penalty was imposed for a similar "
        "crime and performed or replaced by detention.",
    ),
    since="2012-01-03",
    read="2026-07-01",
)

art_22b_3 = Provision(
    sr("22b", 3),
    heading=Text("uitzondering op het taakstrafverbod", "exception to the bar"),
    summary=Text(
        "Afwijken mag als naast de taakstraf een onvoorwaardelijke vrijheidsstraf of een "
        "vrijheidsbenemende maatregel wordt opgelegd.",
        "Allowed if combined with an unsuspended custodial sentence or a custodial measure.",
    ),
    since="2012-01-03",
    read="2026-07-01",
)

volwassenenstrafrecht = decided("sanctierecht", "volwassen")
# Attempt and complicity lower the maximum by a third, preparation by half: both pass from 108 and 144 months.
verlaagd_onder_zes_jaar = (
    feit.deelnemingsvorm.in_("poging", "medeplichtigheid") & feit.strafmaximum_maanden.less_than(108)
) | (feit.deelnemingsvorm.is_("voorbereiding") & feit.strafmaximum_maanden.less_than(144))
zes_jaar_of_meer = feit.strafmaximum_maanden.at_least(72) & (
    ~verlaagd_onder_zes_jaar | rechtsvraag.zes_jaar_bij_poging
)

geen_verbod = Scope(
    "geen_verbod",
    art_22b_1,
    decision="kale_taakstraf",
    when=volwassenenstrafrecht,
    then="toegestaan",
    since="2012-01-03",
)

ernstige_inbreuk = Prohibition(
    "ernstige_inbreuk",
    art_22b_1,
    decision="kale_taakstraf",
    when=volwassenenstrafrecht
    & feit.soort.is_("misdrijf")
    & zes_jaar_of_meer
    & feit.ernstige_inbreuk_lichamelijke_integriteit,
    then="verboden",
    since="2012-01-03",
    excepts=("sr:22b:1/geen_verbod",),
    group="taakstrafverbod_volwassen",
    actor="rechter",
    quote="een gevangenisstraf van zes jaren of meer",
)

genoemde_misdrijven_tot_2024 = Prohibition(
    "genoemde_misdrijven",
    art_22b_1,
    decision="kale_taakstraf",
    when=volwassenenstrafrecht & feit.soort.is_("misdrijf") & klassen.taakstrafverbod_22b_tot_2024,
    then="verboden",
    since="2012-01-03",
    until="2024-06-30",
    excepts=("sr:22b:1/geen_verbod",),
    group="taakstrafverbod_volwassen",
    actor="rechter",
    read="2023-01-01",
)

genoemde_misdrijven = Prohibition(
    "genoemde_misdrijven",
    art_22b_1,
    decision="kale_taakstraf",
    when=volwassenenstrafrecht & feit.soort.is_("misdrijf") & klassen.taakstrafverbod_22b,
    then="verboden",
    since="2024-07-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("sr:22b:1/geen_verbod",),
    group="taakstrafverbod_volwassen",
    actor="rechter",
)

herhaling = Prohibition(
    "herhaling",
    art_22b_2,
    decision="kale_taakstraf",
    when=volwassenenstrafrecht
    & feit.soort.is_("misdrijf")
    & sanctie.eerdere_taakstraf_binnen_vijf_jaar
    & sanctie.eerder_misdrijf_soortgelijk,
    then="verboden",
    since="2012-01-03",
    excepts=("sr:22b:1/geen_verbod",),
    group="taakstrafverbod_volwassen",
    actor="rechter",
)

# The court uses this *kan* by imposing the other sanction, and what it imposes is a fact.
ernaast = Scope(
    "ernaast",
    art_22b_3,
    decision="kale_taakstraf",
    when=sanctie.onvoorwaardelijke_vrijheidsbeneming_ernaast,
    since="2012-01-03",
    excepts=("taakstrafverbod_volwassen",),
    actor="rechter",
)
