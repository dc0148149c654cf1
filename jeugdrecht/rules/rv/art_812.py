"""
Rv 812. Afgifte van de minderjarige, zo nodig met de sterke arm.
"""

from jeugdrecht.facts import behandeling
from jeugdrecht.logic.rules import Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, rv

art_812_1 = Provision(
    rv("812", 1),
    heading=Text("afgifte van de minderjarige", "handing over the minor"),
    summary=Text(
        "Een gezagsbeschikking (ook die van 253s, 265b, 326 en 336a) geeft degene aan wie het kind wordt "
        "toevertrouwd van rechtswege recht op afgifte, zo nodig met de sterke arm.",
        "An authority decision (incl. 253s, 265b, 326, 336a) gives the person entrusted a right to have the "
        "child handed over, if necessary by force.",
    ),
    since="2018-09-19",
    read="2026-07-14",
    history=(
        Edition(
            "2015-01-01",
            "2018-09-18",
            Text(
                "De opsomming noemde 261 (sinds 2015 de opheffing van de OTS) waar kennelijk 265b was "
                "bedoeld.",
                "The list named 261 (since 2015 the lifting of supervision) where 265b was evidently meant.",
            ),
        ),
    ),
)

art_812_2 = Provision(
    rv("812", 2),
    heading=Text("sterke arm bij zorg- en omgangsregelingen", "force for care and contact arrangements"),
    summary=Text(
        "Een beschikking van 253a lid 1 of 2 of 377a lid 2 kan alleen met de sterke arm worden uitgevoerd "
        "voor zover dat in de beschikking staat.",
        "A 253a(1)-(2) or 377a(2) decision may be enforced by force only as far as stated in it.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

gezag_of_verblijf = behandeling.afgifte_volgens.in_(
    "gezagsbeschikking",
    "uithuisplaatsing",
    "ots_onder_voogdij",
    "blokkade_verblijf_ouders",
    "blokkade_verblijf_voogd",
)
zorg_of_omgang = behandeling.afgifte_volgens.in_("zorgregeling", "omgangsregeling")

afgifte_tot_2018 = Scope(
    "afgifte",
    art_812_1,
    decision="afgifte",
    when=gezag_of_verblijf,
    then="met_sterke_arm",
    since="2015-01-01",
    until="2018-09-18",
    read="2017-09-01",
    rests_on=(rv("813", 1),),
)

afgifte = Scope(
    "afgifte",
    art_812_1,
    decision="afgifte",
    when=gezag_of_verblijf,
    then="met_sterke_arm",
    since="2018-09-19",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(rv("813", 1),),
)

als_bepaald = Scope(
    "als_bepaald",
    art_812_2,
    decision="afgifte",
    when=zorg_of_omgang & behandeling.sterke_arm_bepaald,
    then="met_sterke_arm",
    since="2015-01-01",
    rests_on=(rv("813", 1),),
)

niet_bepaald = Prohibition(
    "niet_bepaald",
    art_812_2,
    decision="afgifte",
    when=zorg_of_omgang & ~behandeling.sterke_arm_bepaald,
    then="zonder_sterke_arm",
    since="2015-01-01",
)

verkeerde_verwijzing = NotModelled(
    provision=art_812_1,
    what=Text(
        "dat de opsomming tot 19 september 2018 niet 265b maar 261 noemde",
        "that until 19 September 2018 the list named 261 instead of 265b",
    ),
    why=Text(
        "de hoofdregel gold al voor iedere gezagsbeschikking en 265b was kennelijk bedoeld (afgeleid)",
        "the main rule already held for every order on authority and 265b was evidently meant (inferred)",
    ),
    decisions=("afgifte",),
    until="2018-09-18",
)
