"""
Sr 77gg. Poging en medeplichtigheid; meer feiten samen.

Voor poging, voorbereiding, deelneming en medeplichtigheid gelden dezelfde maxima. Op zichzelf staande feiten
tellen als een feit. Welk maximum geldt voor feiten van voor en na de zestiende verjaardag samen, zegt de wet
niet.
"""

from jeugdrecht.facts import feit, jeugdige, rechtsvraag
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import NONE, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.rules.sr.titel_8a.art_77i import misdrijf
from jeugdrecht.sources import Provision, Text, sr

art_77gg_1 = Provision(
    sr("77gg", 1),
    heading=Text("zelfde maxima bij poging e.d.", "same maxima for an attempt and the like"),
    summary=Text(
        "Voor poging, voorbereiding, deelneming en medeplichtigheid gelden geen lagere plafonds: het maximum "
        "is dat van het voltooide misdrijf.",
        "Attempt, preparation, participation and complicity carry the same maxima.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77gg_2 = Provision(
    sr("77gg", 2),
    heading=Text("samenloop als één feit", "several offences count as one"),
    summary=Text(
        "Op zichzelf staande feiten tellen voor straf en maatregel als één feit; 63 geldt, alleen voor "
        "straffen.",
        "Independent offences count as one for sanctions; art. 63 applies.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

samen_berecht_misdrijf = feit.soort.is_("misdrijf") & feit.gelijktijdig_vervolgd
ook_een_van_voor_16 = feit.gelijktijdig_vervolgd & any_of(
    feiten, jeugdige.leeftijd_op_pleegdatum.between(12, 16) & samen_berecht_misdrijf
)
ook_een_vanaf_16 = feit.gelijktijdig_vervolgd & any_of(
    feiten, jeugdige.leeftijd_op_pleegdatum.between(16, 18) & samen_berecht_misdrijf
)

hele_reeks_24 = Limit(
    "hele_reeks_24",
    art_77gg_2,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=misdrijf
    & jeugdige.leeftijd_op_pleegdatum.less_than(16)
    & ook_een_vanaf_16
    & rechtsvraag.reeks_rond_16,
    then=24,
    since="2002-05-04",
    excepts=("sr:77i:1/tot_16",),
    rests_on=(sr("77i", 1),),
)

hele_reeks_12 = Limit(
    "hele_reeks_12",
    art_77gg_2,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=misdrijf
    & jeugdige.leeftijd_op_pleegdatum.between(16, 18)
    & ook_een_van_voor_16
    & ~rechtsvraag.reeks_rond_16,
    then=12,
    since="2002-05-04",
    excepts=("sr:77i:1/vanaf_16",),
    rests_on=(sr("77i", 1),),
)

geen_cumulatie = Limit(
    "geen_cumulatie",
    art_77gg_2,
    decision="samenloop_maximum",
    when=jeugd,
    then=NONE,
    since="2002-05-04",
    quote="als één feit aangemerkt",
)

drempels = NotModelled(
    provision=art_77gg_1,
    what=Text(
        "of het maximum van het voltooide misdrijf ook telt voor een drempel in jaren (77s, 77ma, Sv 257a, "
        "verjaring)",
        "whether the maximum of the completed crime also counts for a threshold in years (77s, 77ma, art. "
        "257a Sv, limitation)",
    ),
    why=Text(
        "dit lid gaat over de sancties zelf; bij elke drempel wordt de vraag apart gesteld",
        "this paragraph is about the sanctions themselves; at each threshold the question is asked there",
    ),
)

alleen_bij_misdrijf = NotModelled(
    provision=art_77gg_1,
    what=Text(
        "dat poging, voorbereiding en medeplichtigheid alleen bij een misdrijf strafbaar zijn (artikelen 45, "
        "46 en 52)",
        "that attempt, preparation and complicity are punishable for a crime only (arts. 45, 46 and 52)",
    ),
    why=Text(
        "de maxima gaan uit van een strafbaar feit; bij een overtreding staan zij er ook als die vorm is "
        "opgegeven",
        "the maxima presuppose a punishable offence; for a minor offence they stand even if that form is "
        "given",
    ),
    decisions=("sanctiemaxima", "sancties"),
)

een_feit = NotModelled(
    provision=art_77gg_2,
    what=Text(
        "dat het maximum bij meer feiten maar een keer geldt, en een feit op of na de achttiende verjaardag "
        "dat volgens jeugdrecht meedoet met een feit van voor de zestiende",
        "that with several offences the maximum holds only once, and an offence at 18 or later joined under "
        "youth law with one of before the sixteenth birthday",
    ),
    why=Text(
        "elk feit noemt het maximum voor alle feiten samen, niet iets om op te tellen; wordt voor een deel "
        "volwassenenrecht toegepast, dan splitst de rechter (ECLI:NL:HR:2025:289)",
        "each offence names the maximum for all together, not something to add up; where adult law is "
        "applied to part of them, the court splits (ECLI:NL:HR:2025:289)",
    ),
    decisions=("sanctiemaxima",),
)
