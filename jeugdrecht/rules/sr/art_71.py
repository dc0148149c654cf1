"""
Sr 71. De dag waarop de verjaring begint.

Gewoonlijk de dag na het feit; bij de genoemde misdrijven tegen een minderjarige pas de dag nadat het
slachtoffer achttien werd, en bij vrijheidsberoving de dag na de bevrijding of de dood. Dit geldt ook voor
jeugdigen: Sr 77d verkort alleen de duur.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import Deadline, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_71 = Provision(
    sr("71"),
    heading=Text("begin van de verjaring", "start of limitation"),
    summary=Text(
        "De termijn loopt vanaf de dag na het feit; later bij o.a. 251, 284 en 285c tegen een minderjarige "
        "en kindermishandeling of genitale verminking (300-302): vanaf de dag nadat het slachtoffer 18 "
        "werd; bij 279 en 282 na bevrijding of dood; bij valsheid na het gebruik.",
        "Time runs from the day after the offence; later starting points for listed offences, e.g. the day "
        "after a minor victim turned 18.",
    ),
    since="2024-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2020-01-01",
            "2024-06-30",
            Text(
                "Onder 3 noemde 240b lid 1, 247 tot en met 250, 273f, 284 en 285c tegen een minderjarige, "
                "en 300 tot en met 303.",
                "Item 3 named 240b(1), 247 to 250, 273f, 284 and 285c against a minor, and 300 to 303.",
            ),
        ),
        Edition(
            "2013-07-01",
            "2019-12-31",
            Text(
                "Onder 3 noemde minder misdrijven; 285c kwam er op 17 november 2015 bij.",
                "Item 3 named fewer crimes; 285c was added on 17 November 2015.",
            ),
        ),
    ),
)

dag_na_het_feit = Deadline(
    "dag_na_het_feit",
    art_71,
    decision="verjaring.begint_op",
    then=feit.pleegdatum.plus(days=1),
    since="2002-05-04",
    quote="op de dag na die waarop het feit is gepleegd",
)

slachtoffer_achttien = Deadline(
    "slachtoffer_achttien",
    art_71,
    decision="verjaring.begint_op",
    when=feit.verjaring_na_18e_verjaardag,
    then=feit.slachtoffer_geboortedatum.birthday(18).plus(days=1),
    since="2013-07-01",
    excepts=("sr:71/dag_na_het_feit",),
    quote="de dag na die waarop die persoon achttien jaren",
)

na_bevrijding_of_dood = Deadline(
    "na_bevrijding_of_dood",
    art_71,
    decision="verjaring.begint_op",
    when=feit.wetsartikel.in_("sr:279", "sr:279:1", "sr:279:2", "sr:282", "sr:282:1", "sr:282:2"),
    then=feit.slachtoffer_bevrijd_op.plus(days=1),
    since="2013-07-01",
    excepts=("sr:71/dag_na_het_feit",),
)

andere_beginpunten = NotModelled(
    provision=art_71,
    what=Text(
        "het latere begin bij milieumisdrijven (173 en 173b), bij valsheid (na het gebruik) en bij "
        "overtredingen van de burgerlijke stand (465 tot en met 467)",
        "the later start for environmental crimes (173 and 173b), for forgery (after its use) and for petty "
        "offences about the civil registers (465 to 467)",
    ),
    why=Text(
        "voor jeugdigen bijna zonder belang; geef bij valsheid de dag van het laatste gebruik als "
        "pleegdatum op",
        "hardly of interest for the young; for forgery, enter the day of its last use as the day of the "
        "offence",
    ),
    decisions=("verjaring", "verjaring.begint_op", "vervolgbaarheid"),
)

voortdurend_feit = NotModelled(
    provision=art_71,
    what=Text(
        "het begin van de verjaring bij een feit dat een periode beslaat",
        "the start of limitation for an offence that covers a period",
    ),
    why=Text(
        "een periode wordt per deel op zijn eerste dag beslist; bij een voortdurend feit begint de termijn "
        "na het einde",
        "a period is decided per part, on its first day; for a continuing offence time runs from its end",
    ),
    decisions=("verjaring", "verjaring.begint_op", "vervolgbaarheid"),
)
