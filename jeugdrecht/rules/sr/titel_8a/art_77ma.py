"""
Sr 77ma. Geen kale taakstraf in het jeugdstrafrecht.

Bij een misdrijf waarop zes jaar of meer staat en dat een ernstige inbreuk op het lichaam van het slachtoffer
was, wordt geen taakstraf opgelegd, tenzij met jeugddetentie, een gedragsmaatregel of PIJ ernaast. Voor wie
volgens volwassenenstrafrecht wordt gestraft, geldt artikel 22b.
"""

from jeugdrecht.facts import feit, rechtsvraag, sanctie
from jeugdrecht.facts.feit import klassen
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77ma_1 = Provision(
    sr("77ma", 1),
    heading=Text("taakstrafverbod jeugd", "bar on a bare task penalty for youths"),
    summary=Text(
        "Geen (kale) taakstraf als op het misdrijf zes jaar gevangenis of meer staat en het "
        "slachtoffer er ernstig lichamelijk door is aangetast.",
        "No task penalty alone for a crime carrying six years or more that gravely violated the "
        "victim’s bodily integrity.",
    ),
    since="2024-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text("Dit artikel bestond nog niet.", "This article did not exist yet."),
        ),
        Edition(
            "2014-04-01",
            "2024-06-30",
            Text(
                "Ook niet bij de misdrijven van 240b, 248a, 248b, 248c en 250 (onderdeel b).",
                "Nor for the crimes of 240b, 248a, 248b, 248c and 250 (item b).",
            ),
        ),
    ),
)

art_77ma_2 = Provision(
    sr("77ma", 2),
    heading=Text("uitzondering op het taakstrafverbod", "exception to the bar"),
    summary=Text(
        "Afwijken mag als naast de taakstraf ook jeugddetentie, de gedragsmaatregel of PIJ wordt opgelegd.",
        "Allowed if combined with youth detention, the behavioural measure or PIJ.",
    ),
    since="2014-04-01",
    read="2026-07-01",
)

jeugdstrafrecht = decided("sanctierecht", "jeugd")
# Attempt and complicity lower the maximum by a third, preparation by half: both pass from 108 and 144 months.
verlaagd_onder_zes_jaar = (
    feit.deelnemingsvorm.in_("poging", "medeplichtigheid") & feit.strafmaximum_maanden.less_than(108)
) | (feit.deelnemingsvorm.is_("voorbereiding") & feit.strafmaximum_maanden.less_than(144))
zes_jaar_of_meer = feit.strafmaximum_maanden.at_least(72) & (
    ~verlaagd_onder_zes_jaar | rechtsvraag.zes_jaar_bij_poging
)

geen_verbod = Scope(
    "geen_verbod",
    art_77ma_1,
    decision="kale_taakstraf",
    when=jeugdstrafrecht,
    then="toegestaan",
    since="2002-05-04",
)

ernstige_inbreuk = Prohibition(
    "ernstige_inbreuk",
    art_77ma_1,
    decision="kale_taakstraf",
    when=jeugdstrafrecht
    & feit.soort.is_("misdrijf")
    & zes_jaar_of_meer
    & feit.ernstige_inbreuk_lichamelijke_integriteit,
    then="verboden",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    excepts=("sr:77ma:1/geen_verbod",),
    group="taakstrafverbod_jeugd",
    actor="rechter",
    quote="een gevangenisstraf van zes jaren of meer",
)

genoemde_misdrijven = Prohibition(
    "genoemde_misdrijven",
    art_77ma_1,
    decision="kale_taakstraf",
    when=jeugdstrafrecht & feit.soort.is_("misdrijf") & klassen.taakstrafverbod_zeden_tot_2024,
    then="verboden",
    since="2014-04-01",
    until="2024-06-30",
    earlier=Earlier.NOTHING,
    excepts=("sr:77ma:1/geen_verbod",),
    group="taakstrafverbod_jeugd",
    actor="rechter",
    read="2014-04-01",
)

# The court uses this *kan* by imposing the other sanction, and what it imposes is a fact.
ernaast = Scope(
    "ernaast",
    art_77ma_2,
    decision="kale_taakstraf",
    when=sanctie.jeugddetentie_ernaast | sanctie.gedragsmaatregel_ernaast | sanctie.pij_ernaast,
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    excepts=("taakstrafverbod_jeugd",),
    actor="rechter",
)

verdragstoets = NotModelled(
    provision=art_77ma_1,
    what=Text(
        "dat rechters het verbod soms buiten toepassing laten wegens de artikelen 37 en 40 IVRK "
        "(PHR 2025:915)",
        "that courts sometimes leave the bar aside because of arts. 37 and 40 CRC (PHR 2025:915)",
    ),
    why=Text(
        "een arrest van de Hoge Raad daarover is niet gevonden; de tekst maakt de uitzondering niet",
        "no judgment of the Supreme Court on it was found; the text makes no such exception",
    ),
    decisions=("kale_taakstraf",),
    since="2014-04-01",
)

meer_feiten = NotModelled(
    provision=art_77ma_1,
    what=Text(
        "feiten die samen worden bestraft: het verbod wordt hier per feit bekeken",
        "offences that are punished together: here the bar is examined for each offence",
    ),
    why=Text(
        "of het verbod voor een feit ook de straf voor het geheel treft, beslist de gelezen tekst niet",
        "the text read does not settle whether a bar for one offence also binds the sentence for the whole",
    ),
    decisions=("kale_taakstraf",),
)

in_strafbeschikking = NotModelled(
    provision=art_77ma_1,
    what=Text(
        "of het verbod ook een taakstraf in een strafbeschikking treft, bij een maximum van zes jaar",
        "whether the bar also binds a task penalty in a penal order, for a crime of exactly six years",
    ),
    why=Text(
        "de gelezen tekst beslist niet of een strafbeschikking hier een veroordeling is (Sr 78b)",
        "the text read does not settle whether a penal order is a conviction here (art. 78b Sr)",
    ),
    decisions=("strafbeschikking",),
)
