"""
Rv 810. De Raad voor de Kinderbescherming in zaken over minderjarigen.

In zaken over ondertoezichtstelling en over het einde van gezag of voogdij moet de Raad zijn gehoord of
behoorlijk opgeroepen, behalve bij (overeenkomstige) toepassing van art. 264 en 265 BW.
"""

from jeugdrecht.facts import behandeling, raad, verzoek
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1, rv

art_810_1 = Provision(
    rv("810", 1),
    heading=Text("advies van de raad", "advice of the Board"),
    summary=Text(
        "De rechter kan in zaken over minderjarigen (behalve levensonderhoud) advies van de raad vragen "
        "als hij dat voor de beoordeling van hun belangen noodzakelijk acht, in elke stand van de zaak.",
        "The court may seek the Board's advice if necessary to assess the minor's interests, at any stage.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_810_2 = Provision(
    rv("810", 2),
    heading=Text("raad uit eigen beweging", "the Board of its own motion"),
    summary=Text(
        "De raad kan uit eigen beweging schriftelijk zijn mening geven of ter zitting verschijnen.",
        "The Board may of its own motion give its views in writing or appear.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_810_3 = Provision(
    rv("810", 3),
    heading=Text("raad krijgt afschrift en tijdstip", "the Board gets a copy and the time"),
    summary=Text(
        "De raad krijgt daarom meteen het verzoekschrift in afschrift en tijdig bericht van de zitting.",
        "The Board gets a copy promptly and timely notice of the hearing.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_810_4 = Provision(
    rv("810", 4),
    heading=Text(
        "raad verplicht horen in OTS- en beëindigingszaken",
        "the Board must be heard on supervision and on ending authority",
    ),
    summary=Text(
        "In OTS-zaken en bij het einde van ouderlijk gezag of voogdij moet de raad eerst gehoord of "
        "behoorlijk opgeroepen zijn. Uitgezonderd is de toepassing OF overeenkomstige toepassing van 264 "
        "en 265 (dus ook 265 lid 3, 265d lid 4 en 265f lid 2).",
        "In supervision cases and termination cases the court does not decide without hearing or duly "
        "summoning the Board; excepted is the application or application mutatis mutandis of 264 and 265 "
        "(thus also 265(3), 265d(4) and 265f(2)).",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

geen_levensonderhoud = ~verzoek.maatregel.is_("levensonderhoud")

rechter_vraagt_advies = Power(
    "rechter_vraagt_advies",
    art_810_1,
    decision="raad_betrekken",
    opens="bevoegdheid",
    requires=geen_levensonderhoud,
    grounds=raad.advies_verlenging_noodzakelijk,
    actor="rechter",
    since="2015-01-01",
)

afschrift_en_tijdstip = Duty(
    "afschrift_en_tijdstip",
    art_810_3,
    decision="behandeling",
    when=geen_levensonderhoud,
    then="afschrift_verzoek_en_tijdstip_raad",
    since="2015-01-01",
    actor="griffier",
)

raad_horen = Duty(
    "raad_horen",
    art_810_4,
    decision="raad_betrekken",
    when=behandeling.over_ots | behandeling.over_einde_gezag,
    then="horen_verplicht",
    since="2015-01-01",
    excepts=("rv:810:1/rechter_vraagt_advies",),
    actor="rechter",
)

horen_gaat_voor = Documented(
    decision="raad_betrekken",
    question=Question.BEYOND_BASE,
    about=("rv:810:4/raad_horen",),
    why=Text(
        "De plicht de Raad te horen geldt in deze zaken altijd, ook als de rechter geen advies nodig vindt.",
        "The duty to hear the Raad always holds in these cases, also where the court needs no advice.",
    ),
)

niet_bij_264_en_265 = Prohibition(
    "niet_bij_264_en_265",
    art_810_4,
    decision="raad_betrekken",
    when=verzoek.maatregel.in_(
        "vervallenverklaring_aanwijzing",
        "toetsing_weigering_intrekking",
        "vervallenverklaring_contactbeperking",
        "intrekking_machtiging",
    ),
    since="2015-01-01",
    excepts=("rv:810:4/raad_horen",),
    rests_on=(bw1("265", 3), bw1("265d", 4), bw1("265f", 2)),
)

raad_niet_nodig = Scope(
    "raad_niet_nodig",
    art_810_1,
    decision="raad_betrekken",
    then="niet",
    since="2015-01-01",
    closing=True,
)

uit_eigen_beweging = NotModelled(
    provision=art_810_2,
    what=Text(
        "dat de raad zelf schriftelijk zijn mening kan geven of op de zitting kan verschijnen",
        "that the Board may itself give its views in writing or appear at the hearing",
    ),
    why=Text(
        "de raad beslist daar zelf over, in elke zaak over een minderjarige behalve levensonderhoud",
        "the Board decides on it itself, in every case about a minor except maintenance",
    ),
    decisions=("raad_betrekken",),
)
