"""
Sr 57. Meer misdrijven samen berecht, in het volwassenenstrafrecht.

Een straf: hoogstens de hoogste straffen samen, en bij gevangenisstraf hoogstens de helft boven het hoogste
maximum. Tot en met de tekst van 1 januari 2026 was dat een derde. In het jeugdstrafrecht tellen de feiten als
een (artikel 77gg lid 2); bij 77b geldt artikel 57 wel.
"""

from jeugdrecht.facts import verdachte
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled
from jeugdrecht.rules.sr.art_10 import misdrijf_als_volwassene
from jeugdrecht.sources import Edition, Provision, Text, sr

art_57 = Provision(
    sr("57"),
    heading=Text("samenloop volwassenen", "concurrence for adults"),
    summary=Text(
        "Meerdaadse samenloop bij volwassenen (57-62) geldt niet bij jeugd (77a), wel bij 77b: één straf; "
        "gevangenisstraf hoogstens de helft boven het hoogste enkelvoudige maximum (tot en met de tekst van "
        "2026-01-01: een derde), en nooit meer dan het totaal.",
        "Adult concurrence rules do not apply to youths, but do under 77b: one sentence, imprisonment at "
        "most one half above the highest single maximum (one third in the text of 2026-01-01).",
    ),
    since="2026-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2026-06-30",
            Text(
                "Hoogstens een derde boven het hoogste maximum; de wisseling ligt tussen 2 januari en 1 juli "
                "2026.",
                "At most one third above the highest maximum; the switch lies between 2 January and 1 July "
                "2026.",
            ),
        ),
    ),
)

totaal = Limit(
    "totaal",
    art_57,
    decision="samenloop_maximum",
    when=misdrijf_als_volwassene,
    then=verdachte.som_strafmaxima_maanden,
    since="2002-05-04",
)

derde_erboven = Limit(
    "boven_het_hoogste",
    art_57,
    decision="samenloop_maximum",
    when=misdrijf_als_volwassene,
    then=verdachte.hoogste_strafmaximum_maanden.times(4, 3),
    since="2002-05-04",
    until="2026-06-30",
    rests_on=(sr("1", 2),),
    read="2026-01-01",
)

helft_erboven = Limit(
    "boven_het_hoogste",
    art_57,
    decision="samenloop_maximum",
    when=misdrijf_als_volwassene,
    then=verdachte.hoogste_strafmaximum_maanden.times(3, 2),
    since="2026-07-01",
    earlier=Earlier.OTHER_EDITION,
    quote="niet meer dan de helft boven het hoogste maximum",
)

wisseling = NotModelled(
    provision=art_57,
    what=Text(
        "feiten aan beide kanten van de wetswijziging van 2026 samen berecht, en de dag waarop die inging",
        "offences on both sides of the amendment of 2026 tried together, and the day it took effect",
    ),
    why=Text(
        "de tekst is op 1 januari en 1 juli 2026 gelezen, het overgangsrecht niet; voor een feit van ervoor "
        "geldt hier de oude, gunstigere grens (artikel 1 lid 2)",
        "the text was read on 1 January and 1 July 2026, its transitional law was not; for an offence of "
        "before the old, more favourable limit holds here (art. 1(2))",
    ),
    decisions=("samenloop_maximum",),
)

poging_en_medeplichtigheid = NotModelled(
    provision=art_57,
    what=Text(
        "welk maximum bij samenloop telt voor een poging, voorbereiding of medeplichtigheid",
        "which maximum counts in concurrence for an attempt, preparation or complicity",
    ),
    why=Text(
        "het hoogste maximum en het totaal worden opgegeven; geef daarin het verlaagde maximum van de "
        "artikelen 45, 46 en 49 op",
        "the highest maximum and the total are given; enter the reduced maximum of arts. 45, 46 and 49 in "
        "them",
    ),
    decisions=("samenloop_maximum",),
)

andere_samenloop = NotModelled(
    provision=art_57,
    what=Text(
        "een feit dat onder meer strafbepalingen valt, een voortgezette handeling, straffen van "
        "verschillende soort en overtredingen naast misdrijven (artikelen 55, 56, 58 en 62)",
        "one act under several provisions, a continued act, penalties of different kinds and minor offences "
        "beside crimes (arts. 55, 56, 58 and 62)",
    ),
    why=Text(
        "deze beslissing gaat over op zichzelf staande misdrijven met gevangenisstraf",
        "this decision is about separate crimes carrying imprisonment",
    ),
    decisions=("samenloop_maximum",),
)
