"""
Jeugdwet 2.6. Waar het college in elk geval verantwoordelijk voor is, en de verklaring omtrent het gedrag in
de toegang.

De letters zijn op 1 juli 2019 verschoven: verwijzing was g en is e.
"""

from jeugdrecht.facts import gemeente
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_6_1 = Provision(
    jw("2.6", 1),
    heading=Text(
        "minimumtaken van het college",
        "minimum tasks of the executive",
    ),
    summary=Text(
        "Het college is verantwoordelijk voor toereikend aanbod (a), laagdrempelige en in spoed altijd "
        "bereikbare hulp (b), deskundig advies aan beroepskrachten (c), maatregelen tegen "
        "kindermishandeling (d) en toegang na verwijzing (e).",
        "The executive is responsible for sufficient supply (a), accessible help that can always be "
        "reached when urgent (b), expert advice for professionals (c), measures against child abuse (d) "
        "and access after referral (e).",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "Zeven onderdelen: ook kosteloos en anoniem advies aan jeugdigen (d) en de "
                "vertrouwenspersoon (f); verwijzing was onderdeel g.",
                "Seven items: also free and anonymous advice for young people (d) and the confidential "
                "adviser (f); referral was item g.",
            ),
        ),
    ),
)

art_2_6_1_e = Provision(
    jw("2.6", 1, "e"),
    heading=Text(
        "toegang na verwijzing",
        "access after referral",
    ),
    summary=Text(
        "Jeugdhulp is ook toegankelijk na verwijzing door huisarts, medisch specialist of jeugdarts, "
        "met behoud van hun professionele standaard; een gesloten lijst.",
        "Youth care is also accessible after referral by GP, medical specialist or youth doctor, by "
        "their professional standard; a closed list.",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "Dezelfde inhoud als onderdeel g.",
                "The same content as item g.",
            ),
        ),
    ),
)

art_2_6_2 = Provision(
    jw("2.6", 2),
    heading=Text(
        "verklaring omtrent het gedrag in de toegang",
        "certificate of good conduct at the point of access",
    ),
    summary=Text(
        "4.1.6 lid 1, 2, 4 en 5 geldt ook voor mensen die onder het college toeleiden, adviseren, "
        "bepalen en inzetten.",
        "4.1.6(1), (2), (4) and (5) also holds for people who work on access under the executive.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Verwees naar 4.1.6 lid 1, 2, 3 en 5; tot 1 juli 2019 als lid 3.",
                "Referred to 4.1.6(1), (2), (3) and (5); until 1 July 2019 as paragraph 3.",
            ),
        ),
    ),
)

toereikend_aanbod = Norm(
    "toereikend_aanbod",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.aanbod_toereikend,
    since="2015-01-01",
    actor="college",
)

laagdrempelig = Norm(
    "laagdrempelig",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.jeugdhulp_laagdrempelig,
    since="2015-01-01",
    actor="college",
)

altijd_bereikbaar = Norm(
    "altijd_bereikbaar",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.crisisdienst_altijd,
    since="2015-01-01",
    actor="college",
)

advies_beroepskrachten = Norm(
    "advies_beroepskrachten",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.advies_beroepskrachten,
    since="2015-01-01",
    actor="college",
)

kindermishandeling = Norm(
    "kindermishandeling",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.maatregelen_kindermishandeling,
    since="2015-01-01",
    actor="college",
)

toegang_na_verwijzing = Norm(
    "toegang_na_verwijzing",
    art_2_6_1_e,
    decision="college_plichten",
    then=gemeente.toegankelijk_na_verwijzing,
    since="2015-01-01",
    actor="college",
)

advies_jeugdigen = Norm(
    "advies_jeugdigen",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.advies_jeugdigen,
    since="2015-01-01",
    until="2019-06-30",
    actor="college",
    read="2019-04-02",
)

vertrouwenspersoon_2015 = Norm(
    "vertrouwenspersoon",
    art_2_6_1,
    decision="college_plichten",
    then=gemeente.voorziet_in_vertrouwenspersoon,
    since="2015-01-01",
    until="2019-06-30",
    actor="college",
    read="2019-04-02",
)

gelegenheid_2015 = Norm(
    "gelegenheid_vertrouwenspersoon",
    art_2_6_2,
    decision="college_plichten",
    then=gemeente.vertrouwenspersoon_heeft_toegang,
    since="2015-01-01",
    until="2019-06-30",
    actor="college",
    read="2019-04-02",
)

vog_toegang = Norm(
    "vog_toegang",
    art_2_6_2,
    decision="college_plichten",
    when=gemeente.werkt_aan_toegang,
    then=gemeente.vog_toegang,
    since="2015-01-01",
    actor="college",
)
