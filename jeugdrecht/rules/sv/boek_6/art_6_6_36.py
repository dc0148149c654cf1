"""
Sv 6:6:36. Verlenging van de gedragsmaatregel.

Eenmaal, voor hoogstens de oorspronkelijke duur, op een vordering die een tot twee maanden voor het einde is
ingediend, als gedrag en ontwikkeling dat vragen en de Raad heeft geadviseerd. Of dat advies ook bij 77c
moet, zegt het artikel niet uitdrukkelijk. Tot 2020 stond dit in Sr 77wd.
"""

from jeugdrecht.facts import advies, rechter, rechtsvraag, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.rules.sv.boek_6.art_6_6_31 import op_tijd, toch_ontvankelijk
from jeugdrecht.rules.sv.boek_6.art_6_6_34 import deskundige_of_reclassering, met_77c
from jeugdrecht.sources import Edition, Provision, Text, sr, sv

art_6_6_36_1 = Provision(
    sv("6.6.36", 1),
    heading=Text(
        "verlenging gedragsmaatregel",
        "extension of the behavioural measure",
    ),
    summary=Text(
        "Eenmaal voor hoogstens dezelfde duur; vordering een tot twee maanden voor het einde; advies Raad.",
        "Once, at most the same duration; application one to two months before the end; Board advice.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2008-02-01",
            "2019-12-31",
            Text(
                "Sr 77wd: zelfde inhoud.",
                "Art. 77wd Criminal Code: the same content.",
            ),
        ),
    ),
)

geen_verlenging = Scope(
    "geen_verlenging",
    art_6_6_36_1,
    decision="gedragsmaatregel_verlenging",
    then="niet_mogelijk",
    since="2008-02-01",
    closing=True,
)

verlenging = Scope(
    "verlenging",
    art_6_6_36_1,
    decision="gedragsmaatregel_verlenging",
    when=sanctie.soort.is_("gedragsmaatregel")
    & sanctie.vordering_om
    & tenuitvoerlegging.gedrag_geeft_aanleiding
    & rechter.maatregel_in_belang_ontwikkeling
    & ~sanctie.eerder_verlengd
    & tenuitvoerlegging.verlenging_maanden.at_most(sanctie.oorspronkelijke_duur_maanden)
    & (op_tijd | toch_ontvankelijk),
    then="mogelijk",
    since="2008-02-01",
    actor="rechter",
    quote="eenmaal verlengen voor ten hoogste dezelfde tijd",
)

geen_raadsadvies = Prohibition(
    "geen_raadsadvies",
    art_6_6_36_1,
    decision="gedragsmaatregel_verlenging",
    when=~advies.raad,
    then="niet_mogelijk",
    since="2008-02-01",
    excepts=("sv:6.6.36:1/verlenging",),
)

zonder_raad_bij_77c = Scope(
    "zonder_raad_bij_77c",
    art_6_6_36_1,
    decision="gedragsmaatregel_verlenging",
    when=met_77c & deskundige_of_reclassering & ~rechtsvraag.raadsadvies_bij_verlenging_77c,
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    excepts=("sv:6.6.36:1/geen_raadsadvies",),
    rests_on=(sr("77w", 2), sv("6.6.34", 1)),
)

vordering_indienen = Deadline(
    "vordering_indienen",
    art_6_6_36_1,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("gedragsmaatregel_verlenging"),
    then={
        "id": "vordering_indienen",
        "wat": Text(
            "verlenging van de gedragsmaatregel vorderen", "demanding extension of the behavioural measure"
        ),
        "wie": Text("het openbaar ministerie", "the public prosecution service"),
        "termijn": Text(
            "een tot twee maanden voor het einde",
            "one to two months before the end",
        ),
    },
    since="2020-01-01",
    actor="openbaar_ministerie",
)

stukken_en_inhoud = NotModelled(
    provision=art_6_6_36_1,
    what=Text(
        "het afschrift van de aantekeningen, en waaruit de verlenging bestaat",
        "the copy of the notes, and what the extension consists of",
    ),
    why=Text(
        "stukken en inhoud van de beslissing, geen voorwaarde die een feit is",
        "the file and the content of the decision, no requirement that is a fact",
    ),
    decisions=("gedragsmaatregel_verlenging",),
)
