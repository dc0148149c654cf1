"""
Sv 6:3:10. De taakstraf wordt niet goed verricht.

Dan volgt vervangende jeugddetentie, behoudens een zwaarwegende onbillijkheid. Begint zij na de achttiende
verjaardag, dan kan zij als hechtenis worden uitgevoerd als het vonnis dat bepaalt; zwijgt het vonnis, dan
blijft het jeugddetentie. Voor feiten van voor 1 april 2014 was hechtenis de regel.
"""

from jeugdrecht.facts import feit, jeugdige, rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

art_6_3_10_1 = Provision(
    sv("6.3.10", 1),
    heading=Text(
        "niet-nakoming taakstraf jeugd",
        "non-performance of the youth task penalty",
    ),
    summary=Text(
        "Bij niet beginnen, niet meewerken of niet behoorlijk uitvoeren volgt vervangende jeugddetentie of "
        "hechtenis, behoudens onbillijkheid door uitzonderlijke latere omstandigheden; kennisgeving aan "
        "veroordeelde en Raad.",
        "Non-performance leads to substitute youth detention unless grossly unfair.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77p lid 1: zelfde inhoud.",
                "Art. 77p(1) Criminal Code: the same content.",
            ),
        ),
    ),
)

art_6_3_10_2 = Provision(
    sv("6.3.10", 2),
    heading=Text(
        "evenredige vermindering",
        "proportional reduction",
    ),
    summary=Text(
        "Is een deel van de taakstraf verricht, dan daalt de vervangende jeugddetentie naar evenredigheid; "
        "afronden naar boven op hele dagen.",
        "Partly performed: proportional reduction, rounded up to whole days.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77n lid 4: zelfde inhoud.",
                "Art. 77n(4) Criminal Code: the same content.",
            ),
        ),
    ),
)

art_6_3_10_3 = Provision(
    sv("6.3.10", 3),
    heading=Text(
        "hechtenis vanaf 18",
        "adult detention from 18",
    ),
    summary=Text(
        "Begint de tenuitvoerlegging na de 18e verjaardag, dan mag het hechtenis zijn, mits het vonnis dat "
        "bepaalt.",
        "At 18, detention may replace youth detention if the judgment says so.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2008-03-28",
            "2014-03-31",
            Text(
                "Sr 77p lid 4: vanaf 18 jaar hechtenis, tenzij het vonnis jeugddetentie toelaat.",
                "Art. 77p(4) Criminal Code: adult detention from 18, unless the judgment allows youth "
                "detention.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77p lid 4: zelfde inhoud.",
                "Art. 77p(4) Criminal Code: the same content.",
            ),
        ),
    ),
)

# Text of 77p from 1 April 2014 and of 6:3:10.
niet_verricht = (
    ~sanctie.taakstraf_begonnen | ~sanctie.identiteit_vastgesteld | ~sanctie.taakstraf_behoorlijk_verricht
)
toe_te_passen = sanctie.vervangende_jeugddetentie & niet_verricht & ~rechter.tenuitvoerlegging_onbillijk
vanaf_18 = jeugdige.leeftijd_bij_tenuitvoerlegging.at_least(18)
oud_feit = feit.pleegdatum.before("2014-04-01")

geen = Scope(
    "geen",
    art_6_3_10_1,
    decision="vervangende_detentie",
    then="geen",
    since="2014-04-01",
    closing=True,
)

toepassen = Duty(
    "toepassen",
    art_6_3_10_1,
    decision="vervangende_detentie",
    when=toe_te_passen,
    then="jeugddetentie",
    since="2014-04-01",
    group="vervangende_detentie_toegepast",
    actor="openbaar_ministerie",
    rests_on=(sv("6.1.14", 1),),
    quote="wordt vervangende jeugddetentie of hechtenis toegepast",
)

# Art. V: for an older offence the old rule stays, hechtenis from eighteen unless the judgment says otherwise.
hechtenis_bij_oud_feit = Duty(
    "hechtenis_bij_oud_feit",
    art_6_3_10_3,
    decision="vervangende_detentie",
    when=toe_te_passen & vanaf_18 & oud_feit & ~sanctie.jeugddetentie_ook_vanaf_18,
    then="hechtenis",
    since="2014-04-01",
    excepts=("sv:6.3.10:1/toepassen",),
    group="vervangende_detentie_toegepast",
    actor="openbaar_ministerie",
    read="2014-02-16",
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

als_hechtenis = Power(
    "als_hechtenis",
    art_6_3_10_3,
    decision="vervangende_detentie",
    opens="hechtenis",
    requires=toe_te_passen & vanaf_18 & ~oud_feit & sanctie.vervangende_hechtenis,
    act=tenuitvoerlegging.als_hechtenis,
    actor="minister",
    since="2014-04-01",
    quote="indien het vonnis dit bepaalt",
)

evenredig = NotModelled(
    provision=art_6_3_10_2,
    what=Text(
        "de evenredige vermindering voor verrichte uren, naar boven afgerond op hele dagen",
        "the proportional reduction for hours performed, rounded up to whole days",
    ),
    why=Text(
        "een breuk van twee feiten is hier niet te rekenen: dagen maal (uren min verrichte uren) gedeeld "
        "door uren",
        "a fraction of two facts cannot be worked out here: days times (hours minus hours performed) "
        "divided by hours",
    ),
    decisions=("vervangende_detentie",),
)

wie_uitvoert = NotModelled(
    provision=art_6_3_10_3,
    what=Text(
        "wie kiest voor uitvoering als hechtenis",
        "who chooses execution as adult detention",
    ),
    why=Text(
        "lid 3 noemt niemand; hier de Minister, die uitvoert (6:1:1); het OM past de vervangende straf toe",
        "paragraph 3 names nobody; here the Minister, who executes (6:1:1); the prosecution service applies "
        "the substitute penalty",
    ),
    decisions=("vervangende_detentie",),
)

kennisgeving = NotModelled(
    provision=art_6_3_10_1,
    what=Text(
        "de kennisgeving aan de veroordeelde en de Raad",
        "the notice to the convicted person and the Board",
    ),
    why=Text(
        "zij volgt op de beslissing; de termijn voor bezwaar staat in 6:6:23",
        "it follows the decision; the period for objection stands in 6:6:23",
    ),
    decisions=("vervangende_detentie",),
)
