"""
Leerplichtwet 11 tot en met 14. Vrijstelling van geregeld schoolbezoek, en wat zij vraagt.

Ziekte: kennisgeving binnen twee dagen. Godsdienst: uiterlijk twee dagen vooraf. Vakantie en gewichtige
omstandigheden: verlof, door het hoofd voor hoogstens tien dagen per schooljaar.
"""

from jeugdrecht.facts import school, verzuim
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, lpw

art_11 = Provision(
    lpw("11"),
    heading=Text("vrijstelling van geregeld schoolbezoek", "exemption from regular attendance"),
    summary=Text(
        "Geoorloofd afwezig bij sluiting, wettelijk verbod, tijdelijke ontzegging, ziekte, godsdienstige "
        "plichten, vakantie wegens beroep ouder (met verlof) en andere gewichtige omstandigheden (met "
        "verlof).",
        "Authorised absence on seven grounds.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_12 = Provision(
    lpw("12"),
    heading=Text("ziekmelding binnen twee dagen", "illness reported within two days"),
    summary=Text(
        "Beroep op ziekte alleen als het hoofd binnen twee dagen bericht kreeg; godsdienstige plichten "
        "uiterlijk twee dagen vooraf (13).",
        "Illness notified within two days; religious duties two days in advance.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_13a = Provision(
    lpw("13a"),
    heading=Text("vakantieverlof: tien dagen, één keer", "holiday leave: ten days, once"),
    summary=Text(
        "Verlof wegens het beroep van een verzorger hoogstens tien dagen per schooljaar, één keer, niet in "
        "de eerste twee lesweken.",
        "Leave max ten days once per school year, not in the first two weeks.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_14 = Provision(
    lpw("14"),
    heading=Text("verlof wegens gewichtige omstandigheden", "leave for weighty circumstances"),
    summary=Text(
        "Het hoofd kan per schooljaar tot tien dagen verlof verlenen; daarboven besluit de "
        "leerplichtambtenaar van de woongemeente na het hoofd te hebben gehoord; alsnog verlof als reden "
        "binnen twee dagen is gemeld.",
        "Head up to ten days; above that the officer of the municipality of residence, after hearing the "
        "head.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

school_niet_toegankelijk = Scope(
    "school_niet_toegankelijk",
    art_11,
    decision="vrijstelling_schoolbezoek",
    when=verzuim.grond.in_("a_gesloten", "b_verboden", "c_tuchtmaatregel"),
    then="vrijgesteld",
    since="2015-01-01",
)

ziekte = Scope(
    "ziekte",
    art_12,
    decision="vrijstelling_schoolbezoek",
    when=verzuim.grond.is_("d_ziekte") & school.kennisgeving_tijdig,
    then="vrijgesteld",
    since="2015-01-01",
    rests_on=(lpw("11"),),
)

godsdienst = Scope(
    "godsdienst",
    art_12,
    decision="vrijstelling_schoolbezoek",
    when=verzuim.grond.is_("e_godsdienst") & school.kennisgeving_twee_dagen_vooraf,
    then="vrijgesteld",
    since="2015-01-01",
    rests_on=(lpw("11"),),
)

vakantie = Scope(
    "vakantie",
    art_13a,
    decision="vrijstelling_schoolbezoek",
    when=verzuim.grond.is_("f_vakantie_beroep")
    & verzuim.vakantie_alleen_buiten_schoolvakantie
    & verzuim.verlof_verleend
    & verzuim.verlofdagen.at_most(10)
    & ~verzuim.eerder_vakantieverlof
    & ~verzuim.eerste_twee_lesweken,
    then="vrijgesteld",
    since="2015-01-01",
    rests_on=(lpw("11"),),
)

gewichtige_omstandigheden = Scope(
    "gewichtige_omstandigheden",
    art_14,
    decision="vrijstelling_schoolbezoek",
    when=verzuim.grond.is_("g_gewichtig")
    & verzuim.verlof_verleend
    & (verzuim.verlofdagen.at_most(10) | verzuim.verlof_verleend_door.is_("leerplichtambtenaar")),
    then="vrijgesteld",
    since="2015-01-01",
    rests_on=(lpw("11"),),
)

niet_vrijgesteld = Scope(
    "niet_vrijgesteld",
    art_11,
    decision="vrijstelling_schoolbezoek",
    then="niet_vrijgesteld",
    since="2015-01-01",
    closing=True,
)

evenredig_verlof = NotModelled(
    provision=art_13a,
    what=Text(
        "het evenredige deel van de tien dagen bij wie kwalificatieplichtig is, ook in artikel 14, en de "
        "vrijstelling van vijf uur per week onder de zes jaar (11a)",
        "the proportional part of the ten days for those under the qualification duty, in article 14 too, "
        "and the exemption of five hours a week under six (11a)",
    ),
    why=Text(
        "het aantal dagen waarop de jongere onderwijs moet volgen is niet in de woordenlijst",
        "the number of days on which education must be followed is not in the vocabulary",
    ),
    decisions=("vrijstelling_schoolbezoek", "leerplicht_route"),
)
