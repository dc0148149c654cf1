"""
Jeugdwet 8.1.1. Het persoonsgebonden budget: wanneer het college het verstrekt, en wanneer het kan weigeren.

Het budget is voor jeugdhulp uit een individuele voorziening. Een maatregel, jeugdreclassering of gesloten
jeugdhulp is hier geen grond om te weigeren: de instelling en de aanbieder staan juist tussen wie kan
helpen. Een verbod in een verordening vraagt dus een eigen grondslag.
"""

from jeugdrecht.facts import pgb
from jeugdrecht.logic.rules import Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, jw

art_8_1_1_1 = Provision(
    jw("8.1.1", 1),
    heading=Text("pgb op verzoek", "personal budget on request"),
    summary=Text(
        "Willen jeugdige of ouders dat, dan verstrekt het college een pgb voor jeugdhulp uit de individuele "
        "voorziening, als aan lid 2 is voldaan.",
        "If the youth or the parents want it, the executive grants a personal budget for help of the "
        "individual provision, if paragraph 2 is met.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_8_1_1_2 = Provision(
    jw("8.1.1", 2),
    heading=Text("voorwaarden pgb", "conditions of the personal budget"),
    summary=Text(
        "Pgb als jeugdige of ouders zelf of met hulp (netwerk, curator, bewindvoerder, mentor, gemachtigde, "
        "GI, aanbieder gesloten jeugdhulp) het aankunnen, gemotiveerd zorg in natura niet passend vinden en "
        "kwaliteit is gewaarborgd.",
        "A budget if they can handle it, alone or with help (network, guardian, agent, institution, "
        "provider of closed care), explain why care in kind is not suitable, and quality is ensured.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_8_1_1_4 = Provision(
    jw("8.1.1", 4),
    heading=Text("weigeren pgb", "refusing the personal budget"),
    summary=Text(
        "College kan weigeren voor zover derden duurder zijn dan de individuele voorziening, of na eerdere "
        "toepassing van 8.1.4 lid 1 a, d of e.",
        "The executive may refuse insofar as third parties cost more than the individual provision, or "
        "after 8.1.4(1)(a), (d) or (e) was applied before.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

voldoet = (
    pgb.gewenst
    & pgb.individuele_voorziening
    & pgb.bekwaam
    & pgb.natura_niet_passend_gemotiveerd
    & pgb.kwaliteit_gewaarborgd
)

verstrekken = Duty(
    "verstrekken",
    art_8_1_1_2,
    decision="pgb",
    when=voldoet,
    then="verstrekken",
    since="2015-01-01",
    actor="college",
    rests_on=(jw("8.1.1", 1),),
)

niet_verstrekken = Scope(
    "niet_verstrekken",
    art_8_1_1_1,
    decision="pgb",
    then="niet_verstrekken",
    since="2015-01-01",
    closing=True,
)

meerkosten_weigeren = Power(
    "meerkosten",
    art_8_1_1_4,
    decision="pgb",
    opens="weigeren_voor_meerkosten",
    requires=voldoet & pgb.duurder_dan_natura,
    act=pgb.geweigerd_wegens_kosten,
    actor="college",
    since="2015-01-01",
)

weigeren_na_herziening = Power(
    "na_herziening",
    art_8_1_1_4,
    decision="pgb",
    opens="weigeren",
    requires=voldoet & pgb.eerder_herzien,
    act=pgb.geweigerd_na_herziening,
    actor="college",
    since="2015-01-01",
    rests_on=(jw("8.1.4"),),
)

sociaal_netwerk = NotModelled(
    provision=art_8_1_1_1,
    what=Text(
        "onder welke voorwaarden iemand uit het netwerk met het budget wordt betaald (lid 3)",
        "under which conditions somebody of the network is paid with the budget (paragraph 3)",
    ),
    why=Text("dat regelt de verordening van de gemeente", "the municipal ordinance regulates that"),
    decisions=("pgb",),
)
