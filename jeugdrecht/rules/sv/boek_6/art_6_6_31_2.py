"""
Sv 6:6:31 lid 2. Hoe lang de PIJ-maatregel met verlengingen samen hoogstens duurt.

Zeven jaar. Voor feiten van voor 2 juli 2011 vier, of bij een stoornis tijdens het feit zes; daarna tot 1
april 2014 vijf of zeven. Tot 2020 stond dit in Sr 77t. Of zij mag worden verlengd, zegt een eigen beslissing.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import Earlier, Limit
from jeugdrecht.rules.sr.titel_8a.art_77s_7 import misdrijf
from jeugdrecht.rules.sv.boek_6.art_6_6_31 import art_6_6_31_2
from jeugdrecht.sources import sr, wet_adolescentenstrafrecht

vier_jaar_samen = Limit(
    "samen",
    art_6_6_31_2,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=misdrijf & ~feit.stoornis_tijdens_feit,
    then=4,
    since="2002-05-04",
    until="2011-07-01",
    rests_on=(sr("77s", 7),),
    read="2010-12-15",
)

zes_jaar_samen = Limit(
    "samen_bij_stoornis",
    art_6_6_31_2,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=misdrijf & feit.stoornis_tijdens_feit,
    then=6,
    since="2002-05-04",
    until="2011-07-01",
    rests_on=(sr("77s", 7),),
    read="2010-12-15",
)

vijf_jaar_samen = Limit(
    "samen",
    art_6_6_31_2,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=misdrijf & ~feit.stoornis_tijdens_feit,
    then=5,
    since="2011-07-02",
    until="2014-03-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77s", 7), wet_adolescentenstrafrecht("V")),
    read="2014-02-16",
)

zeven_jaar_samen_tot_2014 = Limit(
    "samen_bij_stoornis",
    art_6_6_31_2,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=misdrijf & feit.stoornis_tijdens_feit,
    then=7,
    since="2011-07-02",
    until="2014-03-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77s", 7), wet_adolescentenstrafrecht("V")),
    read="2014-02-16",
)

zeven_jaar_samen = Limit(
    "samen",
    art_6_6_31_2,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=misdrijf,
    then=7,
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77s", 7),),
)
