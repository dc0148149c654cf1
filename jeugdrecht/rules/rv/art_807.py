"""
Rv 807. Beschikkingen waartegen geen gewoon rechtsmiddel openstaat.

De lijst is limitatief. Zij noemt de voorlopige ondertoezichtstelling, maar niet de machtiging tot
uithuisplaatsing die tegelijk is gegeven; en niet de regeling na een contactbeperking (265f lid 2).
"""

from jeugdrecht.facts import rechtsmiddel, verzoek
from jeugdrecht.logic.rules import NONE, NotModelled, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, bw1, rv

art_807 = Provision(
    rv("807"),
    heading=Text("geen gewoon rechtsmiddel", "no ordinary remedy"),
    summary=Text(
        "Geen gewoon rechtsmiddel (alleen cassatie in het belang der wet) bij beschikkingen op grond van "
        "BW1 257, 259, 262b, 263 lid 3, 264 en 265 (maar wel bij 265f lid 2), 278 lid 2, 253s, 336a, 435 "
        "lid 2 en 452 lid 2.",
        "Only cassation in the interest of the law against decisions under BW1 257, 259, 262b, 263(3), 264 "
        "and 265 (except 265f(2)), 278(2), 253s, 336a, and 435(2), 452(2).",
    ),
    since="2015-01-01",
    read="2026-07-14",
    history=(
        Edition(
            "2015-01-01",
            "2017-09-01",
            Text(
                "De lijst noemde ook 262a lid 3, dat nooit in werking is getreden.",
                "The list also named 262a(3), which never entered into force.",
            ),
        ),
    ),
)

op_de_lijst = rechtsmiddel.tegen.in_("proeftijd_herstel_gezag", "blokkade_verblijf_ouders") | (
    rechtsmiddel.tegen.is_("beschikking")
    & verzoek.maatregel.in_(
        "vots",
        "vervanging_gi",
        "geschil_uitvoering",
        "bekrachtiging_aanwijzing",
        "vervallenverklaring_aanwijzing",
        "toetsing_weigering_intrekking",
        "verblijf_onder_voogdij",
    )
)

geen_beroep = Prohibition(
    "geen_beroep",
    art_807,
    decision="rechtsmiddel.rechtsmiddel",
    when=op_de_lijst,
    then="geen",
    since="2015-01-01",
    excepts=("hoger_beroep",),
    rests_on=(bw1("265f", 2),),
)

geen_beroepstermijn = Prohibition(
    "geen_beroepstermijn",
    art_807,
    decision="rechtsmiddel.uiterste_datum",
    when=op_de_lijst,
    then=NONE,
    since="2015-01-01",
    excepts=("beroepstermijn",),
)

doorbreking = NotModelled(
    provision=art_807,
    what=Text(
        "doorbreking van het verbod in de rechtspraak, en curatele en mentorschap (435 lid 2, 452 lid 2)",
        "breaking through the ban in case law, and legal guardianship of adults (435(2), 452(2))",
    ),
    why=Text(
        "doorbreking staat niet in de tekst en is niet nagezocht; de andere artikelen gaan over "
        "meerderjarigen",
        "breaking through is not in the text and was not looked up; the other articles are about adults",
    ),
    decisions=("rechtsmiddel",),
)
