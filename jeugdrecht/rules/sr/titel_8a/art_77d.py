"""
Sr 77d. De verjaring van misdrijven van wie 12 tot en met 17 jaar was.

De termijn van art. 70 wordt gehalveerd (lid 1), behalve bij het zedenmisdrijf van lid 2 door wie 16 of 17
was; de zwaarste misdrijven verjaren in twintig jaar (lid 3). Dit volgt de leeftijd op het feit, ook bij
77b; bij 77c geldt het niet.
"""

from jeugdrecht.facts import feit, jeugdige
from jeugdrecht.logic.rules import Earlier, Limit
from jeugdrecht.rules.sr.art_70 import (
    acht_jaar_of_meer,
    boven_drie_jaar,
    boven_tien_jaar,
    jeugdig,
    misdrijf,
)
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77d_1 = Provision(
    sr("77d", 1),
    heading=Text("halve verjaringstermijn jeugd", "limitation halved for the young"),
    summary=Text(
        "Voor misdrijven wordt de verjaringstermijn van artikel 70 gehalveerd.",
        "Limitation periods of art. 70 are halved for crimes (misdrijven).",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77d_2 = Provision(
    sr("77d", 2),
    heading=Text("geen halvering bij 251 door 16-plussers", "not halved for art. 251 at 16 or over"),
    summary=Text(
        "Geen halvering bij het misdrijf van artikel 251 begaan door iemand die toen 16 of ouder was tegen "
        "een minderjarige.",
        "No halving for art. 251 committed by someone 16 or older against a minor.",
    ),
    since="2024-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2005-01-03",
            Text("Lijst: 240b en 242 tot en met 250a.", "List: 240b and 242 to 250a."),
        ),
        Edition(
            "2005-01-04",
            "2013-03-31",
            Text(
                "Lijst: 240b, 242 tot en met 250 en 273a, sinds 9 mei 2007 genummerd 273f.",
                "List: 240b, 242 to 250 and 273a, numbered 273f since 9 May 2007.",
            ),
        ),
        Edition(
            "2013-04-01",
            "2024-06-30",
            Text("Lijst: 240b lid 1, 247 tot en met 250 en 273f.", "List: 240b(1), 247 to 250 and 273f."),
        ),
    ),
)

art_77d_3 = Provision(
    sr("77d", 3),
    heading=Text("twintig jaar voor de zwaarste feiten", "twenty years for the gravest offences"),
    summary=Text(
        "Misdrijven met 12 jaar of meer en de genoemde zware zedenmisdrijven tegen minderjarigen verjaren "
        "voor jeugdigen in twintig jaar (voor volwassenen niet).",
        "For youths the gravest offences (12 years or more, listed sexual offences against minors) lapse "
        "after twenty years.",
    ),
    since="2024-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2006-01-01",
            "2013-03-31",
            Text("Alleen misdrijven met levenslange gevangenisstraf.", "Only crimes with life imprisonment."),
        ),
        Edition(
            "2013-04-01",
            "2024-06-30",
            Text(
                "Twaalf jaar of meer, en 240b lid 2, 243, 245 en 246 tegen een minderjarige.",
                "Twelve years or more, and 240b(2), 243, 245 and 246 against a minor.",
            ),
        ),
    ),
)

half_van_zes = Limit(
    "half_van_zes",
    art_77d_1,
    decision="verjaring.termijn_jaren",
    when=jeugdig & misdrijf & ~boven_drie_jaar,
    then=3,
    since="2006-01-01",
    excepts=("misdrijven",),
    group="gehalveerd",
    rests_on=(sr("70", 1),),
)

half_van_twaalf_tot_2013 = Limit(
    "half_van_twaalf",
    art_77d_1,
    decision="verjaring.termijn_jaren",
    when=jeugdig & misdrijf & boven_drie_jaar & ~boven_tien_jaar,
    then=6,
    since="2006-01-01",
    until="2013-03-31",
    excepts=("misdrijven",),
    group="gehalveerd",
    rests_on=(sr("70", 1),),
)

half_van_twintig_tot_2013 = Limit(
    "half_van_twintig",
    art_77d_1,
    decision="verjaring.termijn_jaren",
    when=jeugdig & misdrijf & boven_tien_jaar,
    then=10,
    since="2006-01-01",
    until="2013-03-31",
    excepts=("misdrijven",),
    group="gehalveerd",
    rests_on=(sr("70", 1),),
)

half_van_twaalf = Limit(
    "half_van_twaalf",
    art_77d_1,
    decision="verjaring.termijn_jaren",
    when=jeugdig & misdrijf & boven_drie_jaar & ~acht_jaar_of_meer,
    then=6,
    since="2013-04-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("misdrijven",),
    group="gehalveerd",
    rests_on=(sr("70", 1),),
)

half_van_twintig = Limit(
    "half_van_twintig",
    art_77d_1,
    decision="verjaring.termijn_jaren",
    when=jeugdig & misdrijf & acht_jaar_of_meer,
    then=10,
    since="2013-04-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("misdrijven",),
    group="gehalveerd",
    rests_on=(sr("70", 1),),
)

volle_termijn = Limit(
    "volle_termijn",
    art_77d_2,
    decision="verjaring.termijn_jaren",
    when=jeugdige.leeftijd_op_pleegdatum.between(16, 18) & feit.zeden_tegen_minderjarige_251,
    since="2002-05-04",
    excepts=("gehalveerd",),
    quote="de leeftijd van zestien jaren heeft bereikt",
)

twintig_jaar = Limit(
    "twintig_jaar",
    art_77d_3,
    decision="verjaring.termijn_jaren",
    when=jeugdig & feit.twintig_jaar_verjaring,
    then=20,
    since="2006-01-01",
    excepts=("misdrijven", "gehalveerd"),
    quote="verjaart in twintig jaren",
)
