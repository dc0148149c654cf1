"""
Sr 77t. Voorwaardelijk einde van de PIJ-maatregel.

Bij het voorwaardelijk einde werkt de veroordeelde van rechtswege mee aan toezicht door een gecertificeerde
instelling of een reclasseringsinstelling; een leeftijd noemt het lid niet. Tot 1 april 2014 (77ta) kwam de
reclassering pas vanaf 18 jaar in beeld; art. V houdt dat voor oudere feiten in stand.
"""

from jeugdrecht.facts import feit, jeugdige, rechtsvraag, tenuitvoerlegging, toezicht
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, sv, wet_adolescentenstrafrecht

art_77t_1 = Provision(
    sr("77t", 1),
    heading=Text("PIJ: voorwaardelijk einde", "PIJ order: conditional end"),
    summary=Text(
        "Bij voorwaardelijk einde gelden van rechtswege: geen nieuw strafbaar feit, identificatie "
        "en meewerken aan toezicht door een gecertificeerde instelling of reclassering.",
        "On conditional termination, statutory conditions apply, supervised by certified "
        "institution or probation service.",
    ),
    since="2015-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2014-03-31",
            Text(
                "77ta lid 1: aanwijzingen van een stichting of, vanaf 18 jaar, de reclassering.",
                "77ta(1): directions of a foundation or, from 18, of the probation service.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2014-12-31",
            Text("77ta lid 1, met de stichting.", "77ta(1), with the foundation."),
        ),
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text("Stond als 77ta lid 1.", "Stood as 77ta(1)."),
        ),
    ),
)

art_77t_2 = Provision(
    sr("77t", 2),
    heading=Text(
        "PIJ: onvoorwaardelijk einde",
        "PIJ: unconditional end",
    ),
    summary=Text(
        "Een jaar na het voorwaardelijk einde eindigt PIJ vanzelf onvoorwaardelijk, tenzij de "
        "voorwaardelijke fase is verlengd (Sv 6:6:32); dan pas wanneer het maximum van die fase is "
        "bereikt.",
        "Unconditional end one year after the conditional end, or, if that phase was extended, when its "
        "maximum is reached.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Stond als 77ta lid 3.",
                "Stood as 77ta(3).",
            ),
        ),
        Edition(
            "2020-01-01",
            "2022-12-31",
            Text(
                "Stond als 77ta lid 2.",
                "Stood as 77ta(2).",
            ),
        ),
    ),
)

voorwaardelijk_einde = toezicht.fase.is_("voorwaardelijk_einde_pij") & decided("sanctierecht", "jeugd")

stichting = Scope(
    "stichting",
    art_77t_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijk_einde,
    then="stichting",
    since="2011-07-02",
    until="2014-12-31",
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_77t_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijk_einde,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
)

reclassering_tot_2014 = Scope(
    "reclassering",
    art_77t_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijk_einde & jeugdige.leeftijd.at_least(18),
    then="reclassering",
    since="2011-07-02",
    until="2014-03-31",
    read="2014-02-16",
)

# Art. V: for an offence before 1 April 2014 the old age of eighteen stays, on the day itself.
reclassering = Scope(
    "reclassering",
    art_77t_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijk_einde & (jeugdige.leeftijd.at_least(18) | feit.pleegdatum.on_or_after("2014-04-01")),
    then="reclassering",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

einde_door_de_minister = NotModelled(
    provision=art_77t_1,
    what=Text(
        "wie toezicht houdt als de Minister de PIJ-maatregel voorwaardelijk beëindigt (Sv 6:2:22 lid 3)",
        "who supervises where the Minister ends the PIJ order conditionally (art. 6:2:22(3) CCP)",
    ),
    why=Text(
        "lid 1 noemt die beëindiging niet; of de voorwaarden daar ook gelden, is uitleg",
        "paragraph 1 does not mention that ending; whether its conditions hold there is interpretation",
    ),
    decisions=("toezicht_uitvoerder",),
    since="2020-01-01",
)

# The phase lasts a year, or longer if extended. Whether a shorter extension runs on to two years is open.
verlengde_fase = tenuitvoerlegging.voorwaardelijke_fase_maanden.more_than(12)
tot_het_maximum = (
    tenuitvoerlegging.voorwaardelijke_fase_maanden.at_least(24) | rechtsvraag.pij_fase_tot_twee_jaar
)

na_een_jaar = Deadline(
    "na_een_jaar",
    art_77t_2,
    decision="pij_onvoorwaardelijk_einde",
    when=tenuitvoerlegging.voorwaardelijke_fase_maanden.at_most(12),
    then=tenuitvoerlegging.voorwaardelijk_geeindigd_op.plus(years=1),
    since="2014-04-01",
)

na_verlenging = Deadline(
    "na_verlenging",
    art_77t_2,
    decision="pij_onvoorwaardelijk_einde",
    when=verlengde_fase & tot_het_maximum,
    then=tenuitvoerlegging.voorwaardelijk_geeindigd_op.plus(years=2),
    since="2014-04-01",
    rests_on=(sv("6.6.32", 1),),
)

na_kortere_verlenging = Deadline(
    "na_kortere_verlenging",
    art_77t_2,
    decision="pij_onvoorwaardelijk_einde",
    when=verlengde_fase & ~tot_het_maximum,
    then=tenuitvoerlegging.voorwaardelijk_geeindigd_op.plus_counted(
        tenuitvoerlegging.voorwaardelijke_fase_maanden
    ),
    since="2014-04-01",
    rests_on=(sv("6.6.32", 1),),
)

onttrekking = NotModelled(
    provision=art_77t_2,
    what=Text(
        "dat de fase stilstaat als de veroordeelde zich meer dan een week aan het toezicht onttrekt, en "
        "een machtiging voor verplichte zorg",
        "that the phase stands still where the convicted person evades supervision for over a week, and an "
        "order for compulsory care",
    ),
    why=Text(
        "die dagen en die machtiging staan niet in de zaak",
        "those days and that order are not in the case",
    ),
    decisions=("pij_onvoorwaardelijk_einde",),
)
