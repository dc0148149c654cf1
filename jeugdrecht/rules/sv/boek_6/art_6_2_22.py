"""
Sv 6:2:22. Duur en einde van de PIJ-maatregel.

De PIJ eindigt voorwaardelijk na twee jaar, tenzij zij is verlengd. De Minister kan haar eerder beëindigen.
"""

from jeugdrecht.facts import advies, tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_2_22_1 = Provision(
    sv("6.2.22", 1),
    heading=Text(
        "PIJ voorwaardelijk na twee jaar",
        "PIJ ends conditionally after two years",
    ),
    summary=Text(
        "PIJ eindigt voorwaardelijk na twee jaar, tenzij verlengd; de termijn start na onherroepelijkheid; "
        "de maatregel vervalt bij een nieuwe onherroepelijke PIJ of tbs. De termijn loopt niet tijdens "
        "andere vrijheidsontneming, bij meer dan een week ongeoorloofde afwezigheid en tijdens het "
        "voorwaardelijk einde (lid 2).",
        "PIJ ends conditionally after two years unless extended.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77s lid 7: zelfde regel; de PIJ zelf gold drie jaar.",
                "Art. 77s(7) Criminal Code: the same rule; the PIJ order itself ran for three years.",
            ),
        ),
    ),
)

art_6_2_22_3 = Provision(
    sv("6.2.22", 3),
    heading=Text(
        "PIJ vroegtijdig beëindigen",
        "ending PIJ early",
    ),
    summary=Text(
        "De Minister kan PIJ te allen tijde, na advies van de Raad, (on)voorwaardelijk beëindigen.",
        "The Minister may end PIJ at any time after Board advice.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77s lid 9: zelfde bevoegdheid van de Minister.",
                "Art. 77s(9) Criminal Code: the same power of the Minister.",
            ),
        ),
    ),
)

na_twee_jaar = Deadline(
    "na_twee_jaar",
    art_6_2_22_1,
    decision="pij_voorwaardelijk_einde",
    then=tenuitvoerlegging.onherroepelijk_op.plus(years=2),
    since="2014-04-01",
)

beeindiging = Scope(
    "beeindiging",
    art_6_2_22_3,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("pij_beeindiging") & advies.raad,
    then="mogelijk",
    since="2014-04-01",
    actor="minister",
)

termijn_loopt_niet = NotModelled(
    provision=art_6_2_22_1,
    what=Text(
        "dat de termijn niet loopt tijdens andere vrijheidsontneming, bij meer dan een week ongeoorloofde "
        "afwezigheid en na het voorwaardelijk einde, en dat een nieuwe PIJ of tbs haar laat vervallen",
        "that the term does not run during other custody, unauthorised absence of over a week and after "
        "the conditional end, and that a new PIJ order or tbs makes it lapse",
    ),
    why=Text(
        "de dagen daarvan staan niet in de zaak; tel ze bij het einde op",
        "those days are not in the case; add them to the end",
    ),
    decisions=("pij_voorwaardelijk_einde",),
)

einde_na_verlenging = NotModelled(
    provision=art_6_2_22_1,
    what=Text(
        "wanneer een verlengde PIJ voorwaardelijk eindigt",
        "when an extended PIJ order ends conditionally",
    ),
    why=Text(
        "art. 6:6:31 lid 2 zegt: een jaar voor de maximale duur; of dat de verlengde of de hoogste duur "
        "is, is uitleg",
        "art. 6:6:31(2) says: a year before the maximum length; whether that is the extended or the "
        "highest length is interpretation",
    ),
    decisions=("pij_voorwaardelijk_einde",),
)
