"""
Sv 6:3:12. De tenuitvoerlegging van de gedragsmaatregel.

De gecertificeerde instelling bereidt de gedragsmaatregel voor en ondersteunt die. Is of wordt de jeugdige
tijdens de tenuitvoerlegging 16, dan kan de rechter een reclasseringsinstelling bepalen. Tot 1 april 2014
(Sr 77w) lag die grens op 18 jaar; art. V houdt dat voor oudere feiten in stand.
"""

from jeugdrecht.facts import feit, jeugdige, sanctie, toezicht, verdachte, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, sv, wet_adolescentenstrafrecht

art_6_3_12_1 = Provision(
    sv("6.3.12", 1),
    heading=Text(
        "begin gedragsmaatregel",
        "start of the behavioural measure",
    ),
    summary=Text(
        "De termijn van de gedragsmaatregel begint als de uitspraak voor tenuitvoerlegging vatbaar is; dat "
        "kan door dadelijke uitvoerbaarheid (77w lid 6) vóór de onherroepelijkheid zijn.",
        "The measure runs from when the judgment is enforceable, which may precede finality.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2008-02-01",
            "2019-12-31",
            Text(
                "Sr 77w: de termijn liep vanaf het onherroepelijk worden.",
                "Art. 77w Criminal Code: the term ran from finality.",
            ),
        ),
    ),
)

art_6_3_12_3 = Provision(
    sv("6.3.12", 3),
    heading=Text(
        "ondersteuning gedragsmaatregel, vanaf 16 door de reclassering",
        "support of the behavioural measure, from 16 by probation",
    ),
    summary=Text(
        "De gecertificeerde instelling bereidt de gedragsmaatregel voor en ondersteunt die. Is of "
        "wordt de jeugdige tijdens de tenuitvoerlegging 16, dan kan de rechter bepalen dat een "
        "reclasseringsinstelling ondersteunt.",
        "The certified institution supports; if the youth is or turns 16 during execution the court "
        "may designate probation.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2014-03-31",
            Text(
                "Sr 77w: de stichting; reclassering vanaf 18 jaar.",
                "Art. 77w Criminal Code: the foundation; probation from 18.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2014-12-31",
            Text(
                "Sr 77w lid 10: de stichting; reclassering vanaf 16 jaar.",
                "Art. 77w(10) Criminal Code: the foundation; probation from 16.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Sr 77w lid 10, met de gecertificeerde instelling.",
                "Art. 77w(10) Criminal Code, with the certified institution.",
            ),
        ),
    ),
)

art_6_3_12_4 = Provision(
    sv("6.3.12", 4),
    heading=Text("stilstand bij andere vrijheidsontneming", "standstill during other custody"),
    summary=Text(
        "De termijn loopt niet zolang de veroordeelde uit anderen hoofde vastzit of daaruit ongeoorloofd "
        "afwezig is.",
        "The term does not run while the convicted person is in custody on another ground, or unlawfully "
        "absent from it.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition("2008-02-01", "2019-12-31", Text("Stond in Sr 77w.", "Stood in art. 77w Criminal Code.")),
    ),
)

gedragsmaatregel = toezicht.fase.is_("gedragsmaatregel") & decided("sanctierecht", "jeugd")
# Reached at the offence, before the start, or since then while the measure is carried out.
begonnen = sanctie.aanvang_tenuitvoerlegging.on_or_before(zaak.peildatum)
zestien = (
    jeugdige.leeftijd_op_pleegdatum.at_least(16)
    | jeugdige.leeftijd_bij_tenuitvoerlegging.at_least(16)
    | (begonnen & jeugdige.leeftijd.at_least(16))
)
achttien = (
    jeugdige.leeftijd_op_pleegdatum.at_least(18)
    | jeugdige.leeftijd_bij_tenuitvoerlegging.at_least(18)
    | (begonnen & jeugdige.leeftijd.at_least(18))
)

stichting = Scope(
    "stichting",
    art_6_3_12_3,
    decision="toezicht_uitvoerder",
    when=gedragsmaatregel,
    then="stichting",
    since="2011-07-02",
    until="2014-12-31",
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_6_3_12_3,
    decision="toezicht_uitvoerder",
    when=gedragsmaatregel,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
)

reclassering_tot_2014 = Scope(
    "reclassering",
    art_6_3_12_3,
    decision="toezicht_uitvoerder",
    when=gedragsmaatregel & achttien,
    then="reclassering",
    since="2011-07-02",
    until="2014-03-31",
    actor="rechter",
    read="2014-02-16",
)

# Art. V: for an offence before 1 April 2014 the old age of eighteen stays.
reclassering = Scope(
    "reclassering",
    art_6_3_12_3,
    decision="toezicht_uitvoerder",
    when=gedragsmaatregel & (achttien | (zestien & feit.pleegdatum.on_or_after("2014-04-01"))),
    then="reclassering",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

# The term: since 2020 from the day on which the judgment can be executed, which may precede finality.
termijn_loopt_niet = Scope(
    "termijn_loopt_niet",
    art_6_3_12_1,
    decision="gedragsmaatregel_loopt",
    then="loopt_niet",
    since="2008-02-01",
    closing=True,
)

termijn_loopt_tot_2020 = Scope(
    "termijn_loopt",
    art_6_3_12_1,
    decision="gedragsmaatregel_loopt",
    when=verdachte.veroordeling_onherroepelijk,
    then="loopt",
    since="2008-02-01",
    until="2019-12-31",
    group="gedragsmaatregel_loopt",
    read="2014-04-01",
)

termijn_loopt = Scope(
    "termijn_loopt",
    art_6_3_12_1,
    decision="gedragsmaatregel_loopt",
    when=verdachte.veroordeling_onherroepelijk | sanctie.dadelijk_uitvoerbaar,
    then="loopt",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    group="gedragsmaatregel_loopt",
    rests_on=(sr("77w", 6),),
    quote="voor tenuitvoerlegging vatbaar is geworden",
)

andere_vrijheidsontneming = Scope(
    "andere_vrijheidsontneming",
    art_6_3_12_4,
    decision="gedragsmaatregel_loopt",
    when=sanctie.in_detentie,
    then="loopt_niet",
    since="2008-02-01",
    excepts=("gedragsmaatregel_loopt",),
    group="termijn_staat_stil",
)

voorbij = NotModelled(
    provision=art_6_3_12_1,
    what=Text(
        "of de maatregel al door tijdsverloop is geëindigd",
        "whether the measure has already ended by lapse of time",
    ),
    why=Text(
        "daarvoor zijn de dagen nodig waarop de termijn stilstond",
        "that needs the days on which the term stood still",
    ),
    decisions=("gedragsmaatregel_loopt",),
)

vooruit_bepaald = NotModelled(
    provision=art_6_3_12_3,
    what=Text(
        "dat de rechter vooraf kan bepalen dat de reclassering het overneemt op de zestiende verjaardag",
        "that the court may order in advance that probation takes over on the sixteenth birthday",
    ),
    why=Text(
        "de vraag is wie het op de peildatum kan zijn; stel haar opnieuw na de verjaardag",
        "the question is who it can be on the reference date; ask again after the birthday",
    ),
    decisions=("toezicht_uitvoerder",),
)
