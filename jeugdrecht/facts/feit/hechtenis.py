"""
Whether the offence allows pre-trial detention (art. 67 Sv).
"""

from jeugdrecht.facts import opsporing, rechtsvraag
from jeugdrecht.facts.feit import klassen
from jeugdrecht.facts.feit.delict import deelnemingsvorm, pleegdatum, soort, strafmaximum_maanden
from jeugdrecht.logic.declare import derived, unread
from jeugdrecht.sources import Text, sv

# A fact reads as one block, a sentence to a line.
# fmt: off

# Attempt and complicity lower the maximum by a third, preparation by half.
_verlaagd_onder_vier_jaar = (
    deelnemingsvorm.in_("poging", "medeplichtigheid") & strafmaximum_maanden.less_than(72)
) | (deelnemingsvorm.is_("voorbereiding") & strafmaximum_maanden.less_than(96))
_vier_jaar = strafmaximum_maanden.at_least(48) & (
    ~_verlaagd_onder_vier_jaar | rechtsvraag.voorlopige_hechtenis_bij_poging
)
# The text of the day of the offence; between the texts read, a list that changed is not known.
_op_een_gelezen_dag = (
    klassen.hechtenis_in_elke_tekst
    | (klassen.hechtenis_2002 & pleegdatum.before("2002-07-12"))
    | (klassen.hechtenis_2014 & pleegdatum.on_or_after("2014-01-06") & pleegdatum.before("2014-04-01"))
    | (klassen.hechtenis_2014_en_2026 & pleegdatum.on_or_after("2014-01-06"))
    | (klassen.hechtenis_2026 & pleegdatum.on_or_after("2026-07-01"))
)
_tussen_de_teksten = (
    (
        (klassen.hechtenis_2002 | klassen.hechtenis_2014 | klassen.hechtenis_2014_en_2026)
        & pleegdatum.on_or_after("2002-07-12")
        & pleegdatum.before("2014-01-06")
    )
    | (klassen.hechtenis_2014 & pleegdatum.on_or_after("2014-04-01") & pleegdatum.before("2026-07-01"))
    | (klassen.hechtenis_2026 & pleegdatum.on_or_after("2014-04-01") & pleegdatum.before("2026-07-01"))
    | klassen.hechtenis_zonder_lid
) & unread(sv("67", 1), "de lijst van art. 67 lid 1 Sv is niet voor deze dag gelezen, of het lid ontbreekt")
# Paragraph 2: without a fixed address any imprisonment is enough, save for poaching (the cantonal court).
_zonder_vaste_woonplaats = (
    opsporing.geen_vaste_woonplaats_verdachte & strafmaximum_maanden.at_least(1) & ~klassen.stroperij
)

voorlopige_hechtenis_toegelaten = derived(
    "feit.voorlopige_hechtenis_toegelaten",
    soort.is_("misdrijf")
    & (_vier_jaar | _op_een_gelezen_dag | _tussen_de_teksten | _zonder_vaste_woonplaats),
    item="feit",
    ask=Text("Is voor het feit voorlopige hechtenis toegelaten?",
             "Does the offence allow pre-trial detention?"),
    yes=Text("voor het feit is voorlopige hechtenis toegelaten", "the offence allows pre-trial detention"),
    no=Text("voor het feit is geen voorlopige hechtenis toegelaten",
            "the offence does not allow pre-trial detention"),
    unknown=Text("het is niet bekend of voor het feit voorlopige hechtenis is toegelaten",
                 "it is not known whether the offence allows pre-trial detention"),
)
