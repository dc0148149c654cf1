"""
Sv 257b. De strafbeschikking van een opsporingsambtenaar.

Een aangewezen ambtenaar kan in aangewezen zaken een boete opleggen. Bij een misdrijf kan dat alleen als de
verdachte bij het feit al 18 was, en tot hoogstens € 350.
"""

from jeugdrecht.facts import feit, jeugdige, procedure, sanctie
from jeugdrecht.logic.declare import decided, euro, unread
from jeugdrecht.logic.rules import Prohibition, Scope
from jeugdrecht.sources import Provision, Text, sv

art_257b_1 = Provision(
    sv("257b", 1),
    heading=Text("politiestrafbeschikking bij een overtreding", "police penal order for a minor offence"),
    summary=Text(
        "Een besluit kan aangewezen opsporingsambtenaren de bevoegdheid geven om in aangewezen zaken over "
        "overtredingen een boete op te leggen; de tekst noemt geen leeftijd.",
        "A decree may empower designated investigating officers to impose a fine in designated cases of "
        "minor offences; the text names no age.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_257b_2 = Provision(
    sv("257b", 2),
    heading=Text(
        "politiestrafbeschikking misdrijf alleen 18+", "police penal order for a crime: 18 and over"
    ),
    summary=Text(
        "De bij AMvB te geven bevoegdheid van opsporingsambtenaren om voor eenvoudige misdrijven "
        "(hoogstens zes jaar) een boete tot € 350 op te leggen, bestaat alleen voor feiten van wie 18 "
        "of ouder was.",
        "Police penal orders for simple crimes (six years at most, fine up to € 350) only for offenders "
        "aged 18 or over.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

niet_gelezen = unread(sv("257b", 1), "het besluit dat zaken en ambtenaren aanwijst, is niet gelezen")
vervolgbaar = decided("vervolgbaarheid", "vervolgbaar")
alleen_een_boete = (
    sanctie.door_opsporingsambtenaar
    & procedure.taakstraf_uren.is_(0)
    & ~sanctie.rijontzegging
    & ~sanctie.gedragsaanwijzing
)

overtreding = Scope(
    "overtreding",
    art_257b_1,
    decision="strafbeschikking.mogelijk",
    when=vervolgbaar & alleen_een_boete & feit.soort.is_("overtreding") & niet_gelezen,
    then="ja",
    since="2011-02-01",
    group="strafbeschikking_mogelijk",
    actor="opsporingsambtenaar",
)

misdrijf = Scope(
    "misdrijf",
    art_257b_2,
    decision="strafbeschikking.mogelijk",
    when=vervolgbaar
    & alleen_een_boete
    & feit.soort.is_("misdrijf")
    & feit.strafmaximum_maanden.at_most(72)
    & niet_gelezen,
    then="ja",
    since="2011-02-01",
    group="strafbeschikking_mogelijk",
    actor="opsporingsambtenaar",
    rests_on=(sv("257b", 1),),
)

alleen_18_plus = Prohibition(
    "alleen_18_plus",
    art_257b_2,
    decision="strafbeschikking.mogelijk",
    when=sanctie.door_opsporingsambtenaar
    & feit.soort.is_("misdrijf")
    & jeugdige.leeftijd_op_pleegdatum.less_than(18),
    then="nee",
    since="2011-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="opsporingsambtenaar",
    quote="de leeftijd van achttien jaren hebben bereikt",
)

meer_dan_350_euro = Prohibition(
    "meer_dan_350_euro",
    art_257b_2,
    decision="strafbeschikking.mogelijk",
    when=sanctie.door_opsporingsambtenaar
    & feit.soort.is_("misdrijf")
    & procedure.geldboete_euro.more_than(euro(350)),
    then="nee",
    since="2011-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="opsporingsambtenaar",
)
