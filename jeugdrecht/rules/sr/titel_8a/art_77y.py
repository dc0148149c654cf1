"""
Sr 77y. De proeftijd in het jeugdstrafrecht.

Hoogstens twee jaar, ook bij jongvolwassenen met 77c. Zij begint op de vijftiende dag na de uitspraak of na de
betekening van de mededeling, of bij dadelijke uitvoerbaarheid op de dag van de uitspraak.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import NONE, Deadline, Duty, Earlier, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77y_1 = Provision(
    sr("77y", 1),
    heading=Text("proeftijd jeugd", "probation period for youths"),
    summary=Text("Proeftijd maximaal twee jaar.", "Probation period at most two years."),
    since="2002-05-04",
    read="2026-07-01",
)

art_77y_2 = Provision(
    sr("77y", 2),
    heading=Text("ingang proeftijd", "start of the probation period"),
    summary=Text(
        "Start: is de kennisgeving van Sv 366a leden 1-2 uitgereikt of toegezonden, dan de vijftiende dag "
        "na de einduitspraak; moet zij worden betekend (366a lid 3), dan de vijftiende dag na betekening; "
        "telkens tenzij door een tijdig rechtsmiddel het vonnis niet onherroepelijk is. Bij dadelijke "
        "uitvoerbaarheid (77za): de uitspraakdag.",
        "Starts on the fifteenth day after judgment/service, or at once if immediately enforceable.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text(
                "Zonder de dadelijke uitvoerbaarheid.",
                "Without immediate enforceability.",
            ),
        ),
    ),
)

dadelijk = sanctie.dadelijk_uitvoerbaar

twee_jaar = Limit(
    "twee_jaar",
    art_77y_1,
    decision="sanctiemaxima.proeftijd_jaren",
    when=jeugd,
    then=2,
    since="2002-05-04",
    actor="rechter",
    quote="een proeftijd vast van ten hoogste twee jaren",
)

proeftijd_in_vonnis = Duty(
    "proeftijd",
    art_77y_1,
    decision="vonnis",
    when=sanctie.voorwaardelijk,
    then="proeftijd",
    since="2002-05-04",
    actor="rechter",
)

na_uitspraak = Deadline(
    "na_uitspraak",
    art_77y_2,
    decision="proeftijd_ingang",
    when=sanctie.mededeling_vonnis.is_("uitgereikt_of_toegezonden") & ~sanctie.rechtsmiddel_tijdig,
    then=sanctie.einduitspraak_op.plus(days=15),
    since="2002-05-04",
)

na_betekening = Deadline(
    "na_betekening",
    art_77y_2,
    decision="proeftijd_ingang",
    when=sanctie.mededeling_vonnis.is_("te_betekenen")
    & sanctie.mededeling_betekend_op.has_come()
    & ~sanctie.rechtsmiddel_tijdig,
    then=sanctie.mededeling_betekend_op.plus(days=15),
    since="2002-05-04",
)

nog_niet_betekend = Deadline(
    "nog_niet_betekend",
    art_77y_2,
    decision="proeftijd_ingang",
    when=sanctie.mededeling_vonnis.is_("te_betekenen") & ~sanctie.mededeling_betekend_op.has_come(),
    then=NONE,
    since="2002-05-04",
)

rechtsmiddel = Deadline(
    "rechtsmiddel",
    art_77y_2,
    decision="proeftijd_ingang",
    when=sanctie.rechtsmiddel_tijdig,
    then=NONE,
    since="2002-05-04",
    quote="door de tijdige aanwending van een rechtsmiddel",
)

dag_van_de_uitspraak = Deadline(
    "dag_van_de_uitspraak",
    art_77y_2,
    decision="proeftijd_ingang",
    when=dadelijk,
    then=sanctie.einduitspraak_op,
    since="2020-01-01",
    earlier=Earlier.NOTHING,
    excepts=("sr:77y:2/na_uitspraak", "sr:77y:2/na_betekening", "sr:77y:2/nog_niet_betekend",
             "sr:77y:2/rechtsmiddel"),
)  # fmt: skip

stilstand = NotModelled(
    provision=art_77y_2,
    what=Text(
        "dat de proeftijd stilstaat tijdens vrijheidsbeneming, en hoe de vijftiende dag op een weekeinde of "
        "feestdag uitkomt",
        "that the probation period stands still during custody, and a fifteenth day on a weekend or holiday",
    ),
    why=Text(
        "de beslissing geeft het begin; het verloop staat in Sv 6:1:18",
        "the decision gives the start; how it runs stands in art. 6:1:18 Sv",
    ),
    decisions=("proeftijd_ingang",),
)
