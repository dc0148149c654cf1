"""
Jeugdwet 7.3.6 tot en met 7.3.10 en 7.3.12a. Het dossier: vastleggen, bewaren, vernietigen en inzien.

Twintig jaar na de laatste wijziging; tot 2020 vijftien jaar na ontvangst of vervaardiging van het stuk. De
regels gelden via 7.3.1 ook voor het dossier van de GI, behalve het vastleggen van toestemming.
"""

from jeugdrecht.facts import dossier, jeugdhulp, jeugdige
from jeugdrecht.logic.rules import Deadline, Duty, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_7_3_6 = Provision(
    jw("7.3.6"),
    heading=Text("toestemming op schrift", "consent in writing"),
    summary=Text(
        "Op verzoek legt de hulpverlener schriftelijk vast voor welke ingrijpende "
        "verrichtingen toestemming is gegeven.",
        "On request consent for invasive acts recorded in writing.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_8 = Provision(
    jw("7.3.8"),
    heading=Text("dossier en bewaartermijn", "file and retention period"),
    summary=Text(
        "Dossier bijhouden en twintig jaar bewaren vanaf de laatste wijziging, of langer als "
        "goed hulpverlenerschap dat vraagt.",
        "File kept twenty years from the last change, or longer if good practice requires.",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Vijftien jaar, te rekenen vanaf ontvangst of vervaardiging van het stuk.",
                "Fifteen years, counted from receipt or making of the document.",
            ),
        ),
    ),
)

art_7_3_9 = Provision(
    jw("7.3.9"),
    heading=Text("vernietigen dossier op verzoek", "destruction of the file on request"),
    summary=Text(
        "Gegevens worden op verzoek vernietigd, behalve als bewaren voor een ander van "
        "aanmerkelijk belang is of een wet zich verzet.",
        "Destruction on request, except substantial interest of another or statutory bar.",
    ),
    since="2018-07-28",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-07-27",
            Text(
                "Binnen drie maanden na het verzoek; dezelfde uitzonderingen.",
                "Within three months of the request; the same exceptions.",
            ),
        ),
    ),
)

art_7_3_10 = Provision(
    jw("7.3.10"),
    heading=Text("inzage en afschrift", "access and copy"),
    summary=Text(
        "De betrokkene krijgt desgevraagd inzage in en afschrift van zijn dossier, behalve "
        "voor zover de privacy van een ander dat verhindert.",
        "Access and copy on request, except insofar as another person's privacy requires otherwise.",
    ),
    since="2018-07-28",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-07-27",
            Text(
                "Zo spoedig mogelijk, met een mogelijke vergoeding voor het afschrift; "
                "dezelfde uitzondering.",
                "As soon as possible, with a possible fee for the copy; the same exception.",
            ),
        ),
    ),
)

art_7_3_12a = Provision(
    jw("7.3.12a"),
    heading=Text("inzage na overlijden", "access after death"),
    summary=Text(
        "Na overlijden krijgen op verzoek inzage: wie schriftelijk of elektronisch "
        "vastgelegde toestemming had, wie een zwaarwegend belang aannemelijk maakt, en bij "
        "overlijden onder 16 wie het gezag had (tenzij strijd met goed hulpverlenerschap); "
        "nooit als een wilsbekwame 12-plusser dat vastgelegd uitsloot of als de privacy van "
        "een ander wordt geschaad.",
        "If deceased was under 16 the holder of authority gets access; from 12 the deceased "
        "may have excluded it.",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Geen eigen recht voor nabestaanden: de hoofdregel van 7.3.11 gold.",
                "No right of their own for relatives: the main rule of 7.3.11 applied.",
            ),
        ),
    ),
)

achterwege = Scope(
    "achterwege",
    art_7_3_10,
    decision="dossier_verzoek",
    then="achterwege_laten",
    since="2015-01-01",
    closing=True,
)

vastleggen = Duty(
    "vastleggen",
    art_7_3_6,
    decision="dossier_verzoek",
    when=dossier.verzoek.is_("vastlegging_toestemming") & dossier.houder.is_("jeugdhulpverlener"),
    then="inwilligen",
    since="2015-01-01",
    rests_on=(jw("7.3.1"),),
)

vernietigen = Duty(
    "vernietigen",
    art_7_3_9,
    decision="dossier_verzoek",
    when=dossier.verzoek.is_("vernietiging")
    & ~jeugdhulp.aanmerkelijk_belang_ander
    & ~jeugdhulp.wet_verzet_zich,
    then="inwilligen",
    since="2015-01-01",
)

inzage = Duty(
    "inzage",
    art_7_3_10,
    decision="dossier_verzoek",
    when=dossier.verzoek.is_("inzage_of_afschrift") & ~dossier.schaadt_privacy_ander,
    then="inwilligen",
    since="2015-01-01",
)

bewaren_tot_2020 = Deadline(
    "bewaren",
    art_7_3_8,
    decision="termijnen",
    when=dossier.stuk_ontvangen_op.has_come(),
    then={
        "id": "bewaren_dossier_tot_2020",
        "wat": Text("het stuk in het dossier bewaren tot", "keep the document in the file until"),
        "wie": Text("de jeugdhulpverlener of de GI-medewerker", "the youth care or institution worker"),
        "uiterste_datum": dossier.stuk_ontvangen_op.plus(years=15),
        "bepaling": "jw:7.3.8",
    },
    since="2015-01-01",
    until="2019-12-31",
    rests_on=(jw("7.3.1"),),
    read="2019-07-01",
)

bewaren = Deadline(
    "bewaren",
    art_7_3_8,
    decision="termijnen",
    when=dossier.laatste_wijziging_op.has_come(),
    then={
        "id": "bewaren_dossier",
        "wat": Text("het dossier bewaren tot", "keep the file until"),
        "wie": Text("de jeugdhulpverlener of de GI-medewerker", "the youth care or institution worker"),
        "uiterste_datum": dossier.laatste_wijziging_op.plus(years=20),
        "bepaling": "jw:7.3.8",
    },
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("7.3.1"),),
)

vernietigen_binnen_drie_maanden = Deadline(
    "drie_maanden",
    art_7_3_9,
    decision="termijnen",
    when=dossier.verzoek_vernietiging_op.has_come(),
    then={
        "id": "vernietigen_dossier",
        "wat": Text("de gegevens vernietigen", "destroy the data"),
        "wie": Text("de jeugdhulpverlener of de GI-medewerker", "the youth care or institution worker"),
        "uiterste_datum": dossier.verzoek_vernietiging_op.term(months=3),
        "bepaling": "jw:7.3.9",
    },
    since="2015-01-01",
    until="2018-07-27",
    read="2018-05-25",
)

langer_of_ouder = NotModelled(
    provision=art_7_3_8,
    what=Text(
        "langer bewaren als goed hulpverlenerschap dat vraagt, en de termijn voor dossiers van voor 2020",
        "keeping longer where good practice asks, and the term for files of before 2020",
    ),
    why=Text(
        "langer bewaren is een oordeel; overgangsrecht is niet gelezen, de peildatum beslist",
        "keeping longer is a judgement; transitional law was not read, the reference date decides",
    ),
    decisions=("termijnen",),
)


gezagsdrager = (
    jeugdige.leeftijd_bij_overlijden.less_than(16)
    & dossier.verzoeker_had_gezag
    & ~dossier.strijd_met_goed_hulpverlenerschap
)
uitgesloten = (
    jeugdige.inzage_uitgesloten
    & jeugdige.leeftijd_bij_overlijden.at_least(12)
    & dossier.wilsbekwaam_bij_vastlegging
)

inzage_nabestaanden = Duty(
    "inzage",
    art_7_3_12a,
    decision="dossier_verzoek",
    when=dossier.verzoek.is_("inzage_na_overlijden")
    & (gezagsdrager | dossier.toestemming_betrokkene | dossier.zwaarwegend_belang_inzage)
    & ~uitgesloten
    & ~dossier.schaadt_privacy_ander,
    then="inwilligen",
    since="2020-01-01",
    earlier=Earlier.NOTHING,
)
