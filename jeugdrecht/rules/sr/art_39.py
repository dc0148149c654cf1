"""
Sr 39. Ontoerekenbaarheid.

Wie het feit wegens een stoornis of handicap niet kan worden toegerekend, is niet strafbaar: geen straf, wel
een maatregel. Ook in het jeugdstrafrecht.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_39 = Provision(
    sr("39"),
    heading=Text("ontoerekenbaarheid", "lack of criminal responsibility"),
    summary=Text(
        "Kan het feit door een psychische stoornis, psychogeriatrische aandoening of verstandelijke handicap "
        "niet aan de dader worden toegerekend, dan is hij niet strafbaar. Geldt ook voor jeugd: 77a sluit 39 "
        "niet uit.",
        "Not punishable if the act cannot be attributed because of mental disorder etc.; also applies to "
        "youths.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text(
                "De oude termen: gebrekkige ontwikkeling of ziekelijke stoornis van de geestvermogens.",
                "The old terms: impaired development or pathological disorder of the mental faculties.",
            ),
        ),
    ),
)

straf_mogelijk = Scope(
    "toegerekend",
    art_39,
    decision="toerekening",
    when=feit.toerekenbaar,
    then="straf_of_maatregel",
    since="2002-05-04",
    actor="rechter",
)

geen_straf = Prohibition(
    "niet_toegerekend",
    art_39,
    decision="toerekening",
    when=~feit.toerekenbaar,
    then="alleen_maatregel",
    since="2002-05-04",
    actor="rechter",
    quote="niet kan worden toegerekend",
)

maxima_gaan_uit_van_toerekening = NotModelled(
    provision=art_39,
    what=Text(
        "dat er geen straf volgt als het feit niet kan worden toegerekend, of als er een andere grond is die "
        "straf uitsluit",
        "that no penalty follows if the offence cannot be attributed, or another ground excludes punishment",
    ),
    why=Text(
        "de maxima gaan uit van een strafbare dader; de toerekening heeft een eigen beslissing",
        "the maxima assume a punishable offender; attribution has a decision of its own",
    ),
    decisions=("sanctiemaxima",),
)
