"""
Sv 6:6:1. Enkelvoudige of meervoudige kamer.

De zaak gaat naar een meervoudige kamer als meer dan een jaar vrijheidsbeneming wordt gevorderd, bij een
jeugdige meer dan een half jaar. Tot 1 juli 2026 was precies een half jaar of een jaar al genoeg.
"""

from jeugdrecht.facts import tenuitvoerlegging
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_1_7 = Provision(
    sv("6.6.1", 7),
    heading=Text(
        "kamer voor executiebeslissingen",
        "bench for enforcement decisions",
    ),
    summary=Text(
        "Enkelvoudig, maar meervoudig als de vordering meer dan een jaar (jeugdige: meer dan een half "
        "jaar) vrijheidsbeneming vraagt, de rechter dat meteen nodig vindt, of de zaak gelijktijdig met "
        "een nieuw feit door een meervoudige kamer wordt behandeld.",
        "Single judge; full bench above one year (adult) or half a year (youth).",
    ),
    since="2026-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text(
                "Meervoudige kamer bij een jaar of meer; geen afwijkende regel voor jeugd.",
                "Full bench from one year; no different rule for youths.",
            ),
        ),
        Edition(
            "2020-07-25",
            "2026-06-30",
            Text(
                "Meervoudige kamer bij een jaar of meer, bij jeugddetentie een half jaar of meer.",
                "Full bench from one year, for youth detention from half a year.",
            ),
        ),
    ),
)

jeugd = decided("sanctierecht", "jeugd")
gevorderd = tenuitvoerlegging.gevorderde_maanden
anders_meervoudig = tenuitvoerlegging.meervoudig_nodig | tenuitvoerlegging.met_meervoudige_zaak

enkelvoudig = Scope(
    "enkelvoudig",
    art_6_6_1_7,
    decision="rechter_tenuitvoerlegging",
    then="enkelvoudige_kamer",
    since="2020-01-01",
    closing=True,
)

meervoudig_begin_2020 = Scope(
    "meervoudig",
    art_6_6_1_7,
    decision="rechter_tenuitvoerlegging",
    when=gevorderd.at_least(12) | anders_meervoudig,
    then="meervoudige_kamer",
    since="2020-01-01",
    until="2020-07-24",
    group="meervoudig_in_executie",
    read="2020-01-01",
)

meervoudig_tot_2026 = Scope(
    "meervoudig",
    art_6_6_1_7,
    decision="rechter_tenuitvoerlegging",
    when=gevorderd.at_least(12) | (jeugd & gevorderd.at_least(6)) | anders_meervoudig,
    then="meervoudige_kamer",
    since="2020-07-25",
    until="2026-06-30",
    earlier=Earlier.OTHER_EDITION,
    group="meervoudig_in_executie",
    read="2025-01-01",
)

meervoudig = Scope(
    "meervoudig",
    art_6_6_1_7,
    decision="rechter_tenuitvoerlegging",
    when=gevorderd.more_than(12) | (jeugd & gevorderd.more_than(6)) | anders_meervoudig,
    then="meervoudige_kamer",
    since="2026-07-01",
    earlier=Earlier.OTHER_EDITION,
    group="meervoudig_in_executie",
)

kantonrechter_en_77b = NotModelled(
    provision=art_6_6_1_7,
    what=Text(
        "de zaak die bij de kantonrechter diende, en of 'een jeugdige' ook is wie met toepassing van 77b als "
        "volwassene is gestraft",
        "the case that the cantonal judge tried, and whether 'a youth' is also who was sentenced as an adult "
        "under art. 77b",
    ),
    why=Text(
        "bevoegd is het gerecht van de eerste aanleg (lid 1), hier een enkelvoudige kamer genoemd; "
        "jeugdige is hier gelezen als: volgens jeugdrecht gestraft",
        "the court of first instance is competent (paragraph 1), called a single judge here; youth is read "
        "here as: sentenced under youth law",
    ),
    decisions=("rechter_tenuitvoerlegging",),
)

delen_van_een_maand = NotModelled(
    provision=art_6_6_1_7,
    what=Text(
        "een vordering van een half jaar en enkele dagen",
        "a demand for half a year and some days",
    ),
    why=Text(
        "de vordering is hier in hele maanden gevraagd; de wisseling van de tekst viel tussen 2 januari "
        "2025 en 1 juli 2026",
        "the demand is asked in whole months here; the text changed between 2 January 2025 and 1 July 2026",
    ),
    decisions=("rechter_tenuitvoerlegging",),
)
