"""
Sv 6:6:30. De niet betaalde geldboete: omzetting, en de duur van vervangende jeugddetentie.

De rechter kan haar op vordering vervangen door jeugddetentie, of op verzoek door een taakstraf zolang de
veroordeelde op de dag van die beslissing nog geen 18 is.

Tot 2020 stond dezelfde regel in artikel 77l lid 6 Sr.
"""

from jeugdrecht.facts import jeugdige, sanctie, tenuitvoerlegging
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, sv

art_6_6_30_1 = Provision(
    sv("6.6.30", 1),
    heading=Text(
        "boete omzetten",
        "converting a fine",
    ),
    summary=Text(
        "Bij niet-betaling kan de rechter er jeugddetentie van maken of, op verzoek en zolang de "
        "veroordeelde nog geen 18 is, een taakstraf.",
        "Unpaid fine may be converted to youth detention or, before 18, a community order.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77l leden 3 en 4: zelfde inhoud.",
                "Art. 77l(3)-(4) Criminal Code: the same content.",
            ),
        ),
    ),
)

art_6_6_30_4 = Provision(
    sv("6.6.30", 4),
    heading=Text("vervangende jeugddetentie bij boete", "substitute youth detention with a fine"),
    summary=Text(
        "Een dag tot drie maanden; maximaal een dag per volle € 15 nog te betalen; door betaling vervalt "
        "zij.",
        "One day to three months; one day per full € 15.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition("2014-04-01", "2019-12-31", Text("Stond in 77l lid 6 Sr.", "Stood in art. 77l(6) Sr.")),
    ),
)

drie_maanden = Limit(
    "vervangend",
    art_6_6_30_4,
    decision="sanctiemaxima.vervangende_detentie_boete_maanden",
    when=decided("sanctierecht", "jeugd"),
    then=3,
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77l", 2),),
)

dag_per_bedrag = NotModelled(
    provision=art_6_6_30_4,
    what=Text(
        "het minimum van een dag, de dag per volle € 15 die nog moet worden betaald, en dat betalen haar "
        "doet "
        "vervallen",
        "the minimum of one day, the day per full € 15 still to be paid, and that payment ends it",
    ),
    why=Text(
        "dat hangt van het openstaande bedrag af; het overzicht geeft alleen het plafond",
        "that depends on the amount outstanding; the overview gives the ceiling only",
    ),
    decisions=("sanctiemaxima",),
)

onbetaald = sanctie.soort.is_("geldboete") & ~sanctie.boete_betaald & ~sanctie.verhaal_mogelijk

door_jeugddetentie = Scope(
    "door_jeugddetentie",
    art_6_6_30_1,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("boete_in_jeugddetentie") & onbetaald & sanctie.vordering_om,
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
)

door_taakstraf = Scope(
    "door_taakstraf",
    art_6_6_30_1,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("boete_in_taakstraf")
    & onbetaald
    & tenuitvoerlegging.verzoek_veroordeelde
    & jeugdige.leeftijd.less_than(18),
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
)

als_hechtenis = NotModelled(
    provision=art_6_6_30_1,
    what=Text(
        "uitvoering als hechtenis vanaf 18 als de beslissing dat bepaalt (lid 3), en wijziging van eerder "
        "bevolen jeugddetentie",
        "execution as adult detention from 18 where the decision says so (paragraph 3), and changing youth "
        "detention ordered earlier",
    ),
    why=Text(
        "dat komt na de vraag of de boete kan worden omgezet",
        "that comes after the question whether the fine can be converted",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
