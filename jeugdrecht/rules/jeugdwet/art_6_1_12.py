"""
Jeugdwet 6.1.12. Hoe lang de machtiging duurt, en wanneer zij vervalt.

Een jaar; de eerste voorwaardelijke zes maanden, een verlenging een jaar; een spoedmachtiging vier weken of
tot de beslissing. Zij vervalt na drie maanden zonder uitvoering, en als de instelling verblijf niet langer
nodig vindt.
"""

from jeugdrecht.facts import gi, maatregel, machtiging
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled
from jeugdrecht.rules.jeugdwet.art_6_1_2 import gewoon
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_6_1_12_2 = Provision(
    jw("6.1.12", 2),
    heading=Text("duur machtigingen", "duration of authorisations"),
    summary=Text(
        "Machtiging max één jaar; eerste voorwaardelijke max zes maanden, verlenging max een "
        "jaar; spoedmachtiging tot beslissing op het verzoek, max vier weken.",
        "Authorisation max one year; first conditional six months, extensions one year; "
        "emergency max four weeks.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_12_3 = Provision(
    jw("6.1.12", 3),
    heading=Text("vervallen bij niet-uitvoering", "lapse when not carried out"),
    summary=Text(
        "De machtiging vervalt als zij drie maanden niet ten uitvoer is gelegd.",
        "The authorisation lapses when it has not been carried out for three months.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_12_4 = Provision(
    jw("6.1.12", 4),
    heading=Text("vervallen door bepaling van de GI", "lapse by determination of the institution"),
    summary=Text(
        "De machtiging of spoedmachtiging vervalt als de GI die de OTS uitvoert of de voogdij"
        " heeft bepaalt dat verblijf anders dan bij een pleegouder niet langer nodig is.",
        "The (emergency) authorisation lapses when the institution with the supervision order"
        " or guardianship determines that a stay other than with a foster parent is no longer"
        " needed.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Gold niet bij een machtiging op verklaring van de Raad (6.1.2 lid 7 oud).",
                "Did not hold for an authorisation on a statement of the Council (the former 6.1.2(7)).",
            ),
        ),
    ),
)

art_6_1_12_5 = Provision(
    jw("6.1.12", 5),
    heading=Text("schorsing door de aanbieder", "suspension by the provider"),
    summary=Text(
        "De aanbieder kan de tenuitvoerlegging schorsen, met instemming van een "
        "gedragswetenschapper, en de schorsing intrekken; tegen intrekking staat het verzoek "
        "van 6.1.7 open.",
        "The provider may suspend the carrying out, with the consent of a behavioural expert,"
        " and withdraw the suspension; against withdrawal the petition of 6.1.7 is open.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_12_1 = Provision(
    jw("6.1.12", 1),
    heading=Text("uitvoerbaar bij voorraad", "provisionally enforceable"),
    summary=Text(
        "De beschikking van de kinderrechter kan meteen worden uitgevoerd, ook bij hoger beroep.",
        "The order of the juvenile court can be carried out at once, also on appeal.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_12_6 = Provision(
    jw("6.1.12", 6),
    heading=Text("mededelingen aan Raad en college", "notices to Council and municipality"),
    summary=Text(
        "Het college meldt de Raad dat de machtiging volgens lid 4 verviel of dat het geen nieuwe vraagt; de "
        "aanbieder meldt Raad en college een schorsing en de intrekking daarvan.",
        "The municipality tells the Council that the authorisation lapsed under paragraph 4 or that it asks "
        "for no new one; the provider tells both of a suspension and its withdrawal.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_12_7 = Provision(
    jw("6.1.12", 7),
    heading=Text("hoger beroep bij het gerechtshof", "appeal to the court of appeal"),
    summary=Text(
        "Tegen de beslissing op een verzoek om een van de drie machtigingen, en tegen die over "
        "vervallenverklaring, is hoger beroep mogelijk.",
        "An appeal is possible against the decision on a petition for any of the three authorisations, and "
        "against that on declaring void.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

vanaf = machtiging.gesloten_vanaf
spoed = machtiging.soort.is_("spoed_gesloten")
uitgevoerd_voor = machtiging.datum_tenuitvoerlegging.before(vanaf.plus(months=3))
door_gi = (maatregel.ots_of_vots_loopt & gi.voert_ots_uit) | maatregel.voogdij_gi_loopt

in_beschikking = Deadline(
    "in_beschikking",
    art_6_1_12_2,
    decision="einde_gesloten_jeugdhulp",
    when=machtiging.einddatum.has_come(),
    then=machtiging.einddatum,
    since="2015-01-01",
    actor="kinderrechter",
)

een_jaar = Deadline(
    "een_jaar",
    art_6_1_12_2,
    decision="einde_gesloten_jeugdhulp",
    when=gewoon | machtiging.soort.is_("verlenging_voorwaardelijk_gesloten"),
    then=vanaf.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
)

zes_maanden = Deadline(
    "zes_maanden",
    art_6_1_12_2,
    decision="einde_gesloten_jeugdhulp",
    when=machtiging.soort.is_("voorwaardelijk_gesloten"),
    then=vanaf.plus(months=6),
    since="2015-01-01",
    rests_on=(atw("4"),),
)

vier_weken = Deadline(
    "vier_weken",
    art_6_1_12_2,
    decision="einde_gesloten_jeugdhulp",
    when=spoed,
    then=vanaf.plus(weeks=4),
    since="2015-01-01",
    rests_on=(atw("4"),),
)

tot_beslissing = Deadline(
    "tot_beslissing",
    art_6_1_12_2,
    decision="einde_gesloten_jeugdhulp",
    when=spoed & machtiging.beslist_op_verzoek_op.has_come(),
    then=machtiging.beslist_op_verzoek_op,
    since="2015-01-01",
)

# Only the regular authorisation: a conditional one is not carried out as long as nobody is admitted.
niet_uitgevoerd = Deadline(
    "niet_uitgevoerd",
    art_6_1_12_3,
    decision="einde_gesloten_jeugdhulp",
    when=gewoon & ~uitgevoerd_voor,
    then=vanaf.plus(months=3),
    since="2015-01-01",
)

gi_bepaalt_tot_2023 = Deadline(
    "gi_bepaalt",
    art_6_1_12_4,
    decision="einde_gesloten_jeugdhulp",
    when=(gewoon | spoed)
    & machtiging.verblijf_niet_langer_nodig_op.has_come()
    & door_gi
    & ~machtiging.raad_verklaart_gronden,
    then=machtiging.verblijf_niet_langer_nodig_op,
    since="2015-01-01",
    until="2022-12-31",
    read="2022-08-01",
)

gi_bepaalt = Deadline(
    "gi_bepaalt",
    art_6_1_12_4,
    decision="einde_gesloten_jeugdhulp",
    when=(gewoon | spoed) & machtiging.verblijf_niet_langer_nodig_op.has_come() & door_gi,
    then=machtiging.verblijf_niet_langer_nodig_op,
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
)

drie_maanden_precies = NotModelled(
    provision=art_6_1_12_3,
    what=Text(
        "vanaf welke dag de drie maanden lopen, of uitvoeren op de laatste dag nog redt, en "
        "of een latere onderbreking ook telt",
        "from which day the three months run, whether carrying out on the last day still "
        "saves, and whether a later interruption counts too",
    ),
    why=Text(
        "de wet noemt het niet; gerekend is vanaf de ingangsdatum tot de dag met hetzelfde nummer",
        "the statute does not say; it is counted from the starting day to the day with the same number",
    ),
    decisions=("einde_gesloten_jeugdhulp",),
)


schorsing = NotModelled(
    provision=art_6_1_12_5,
    what=Text(
        "de schorsing van de tenuitvoerlegging en de intrekking daarvan",
        "the suspension of the carrying out and its withdrawal",
    ),
    why=Text(
        "schorsing verandert de duur niet; alleen het verzoek tegen intrekking is opgenomen",
        "suspension does not change the duration; only the petition against withdrawal is encoded",
    ),
    decisions=("einde_gesloten_jeugdhulp",),
)


uiterste_duur = Deadline(
    "uiterste_duur",
    art_6_1_12_2,
    decision="termijnen",
    when=vanaf.has_come() & gewoon,
    then={
        "id": "duur_machtiging",
        "wat": Text("de machtiging eindigt uiterlijk", "the authorisation ends at the latest"),
        "wie": Text("de kinderrechter", "the juvenile court"),
        "uiterste_datum": vanaf.plus(years=1),
        "bepaling": "jw:6.1.12:2",
    },
    since="2015-01-01",
)

uiterste_duur_eerste_voorwaardelijke = Deadline(
    "uiterste_duur_eerste_voorwaardelijke",
    art_6_1_12_2,
    decision="termijnen",
    when=vanaf.has_come() & machtiging.soort.is_("voorwaardelijk_gesloten"),
    then={
        "id": "duur_eerste_voorwaardelijke",
        "wat": Text(
            "de eerste voorwaardelijke machtiging eindigt uiterlijk",
            "the first conditional authorisation ends at the latest",
        ),
        "wie": Text("de kinderrechter", "the juvenile court"),
        "uiterste_datum": vanaf.plus(months=6),
        "bepaling": "jw:6.1.12:2",
    },
    since="2015-01-01",
)

uiterste_duur_verlengde_voorwaardelijke = Deadline(
    "uiterste_duur_verlengde_voorwaardelijke",
    art_6_1_12_2,
    decision="termijnen",
    when=vanaf.has_come() & machtiging.soort.is_("verlenging_voorwaardelijk_gesloten"),
    then={
        "id": "duur_verlengde_voorwaardelijke",
        "wat": Text(
            "de verlengde voorwaardelijke machtiging eindigt uiterlijk",
            "the extended conditional authorisation ends at the latest",
        ),
        "wie": Text("de kinderrechter", "the juvenile court"),
        "uiterste_datum": vanaf.plus(years=1),
        "bepaling": "jw:6.1.12:2",
    },
    since="2015-01-01",
)

uiterste_duur_spoed = Deadline(
    "uiterste_duur_spoed",
    art_6_1_12_2,
    decision="termijnen",
    when=vanaf.has_come() & spoed,
    then={
        "id": "duur_spoedmachtiging",
        "wat": Text("de spoedmachtiging eindigt uiterlijk", "the emergency authorisation ends at the latest"),
        "wie": Text("de kinderrechter", "the juvenile court"),
        "uiterste_datum": vanaf.plus(weeks=4),
        "bepaling": "jw:6.1.12:2",
    },
    since="2015-01-01",
)

verval_zonder_uitvoering = Deadline(
    "verval_zonder_uitvoering",
    art_6_1_12_3,
    decision="termijnen",
    when=vanaf.has_come() & gewoon & ~uitgevoerd_voor,
    then={
        "id": "verval_machtiging",
        "wat": Text(
            "de machtiging vervalt als zij niet eerder is uitgevoerd",
            "the authorisation lapses if not carried out earlier",
        ),
        "wie": Text("de jeugdhulpaanbieder", "the youth care provider"),
        "uiterste_datum": vanaf.plus(months=3),
        "bepaling": "jw:6.1.12:3",
    },
    since="2015-01-01",
)

bij_voorraad = NotModelled(
    provision=art_6_1_12_1,
    what=Text(
        "dat de beschikking bij voorraad uitvoerbaar is", "that the order is provisionally enforceable"
    ),
    why=Text(
        "het geldt voor elke beschikking en verandert bevoegdheid noch duur",
        "it holds for every order and changes neither competence nor duration",
    ),
    decisions=("gesloten_jeugdhulp",),
)

mededelingen = NotModelled(
    provision=art_6_1_12_6,
    what=Text(
        "de mededelingen van college en aanbieder na vervallen, niet verlengen en schorsing",
        "the notices of municipality and provider after a lapse, no renewal and a suspension",
    ),
    why=Text("het lid noemt geen termijn", "the paragraph names no term"),
    decisions=("einde_gesloten_jeugdhulp",),
)

hoger_beroep = NotModelled(
    provision=art_6_1_12_7,
    what=Text("het hoger beroep tegen deze beschikkingen", "the appeal against these orders"),
    why=Text(
        "de termijn volgt uit Rv 806 en wordt bij de rechtsmiddelen berekend",
        "the term follows from Rv 806 and is counted with the remedies",
    ),
    decisions=("gesloten_jeugdhulp", "vervallenverklaring_gesloten"),
)
