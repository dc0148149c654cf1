"""
Where the young person stays, and whether that stay counts for the domicile of the Youth Act.
"""

from jeugdrecht.facts import rechtsvraag
from jeugdrecht.facts.lists import verblijven
from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import choice, derived, derived_day, event, holds_on, start_on, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "verblijf.soort",
    "thuis", "jeugdhulpaanbieder", "pleegouder", "wmo_opvang", "wmo_beschermd_wonen", "wlz_verblijf", "jji",
    "gesloten_jeugdhulp", "netwerk_zonder_pleegcontract",
    item="verblijf", optional=True,
    ask=Text("Waar verblijft de jeugdige?", "Where does the young person stay?"),
    says=Text("de jeugdige verblijft hier: {value}", "the young person stays here: {value}"),
    unknown=Text("het is niet bekend waar de jeugdige verblijft",
                 "it is not known where the young person stays"),
)

vanaf = event(
    "verblijf.vanaf", item="verblijf",
    ask=Text("Vanaf welke dag verbleef de jeugdige daar (weggelaten: altijd al)?",
             "From which day did the young person stay there (left out: always)?"),
    says=Text("de jeugdige verbleef daar vanaf {value}", "the young person stayed there from {value}"),
    unknown=Text("het is niet bekend vanaf welke dag de jeugdige daar verbleef",
                 "it is not known from which day the young person stayed there"),
)

tot = event(
    "verblijf.tot", item="verblijf",
    ask=Text("Op welke dag verbleef de jeugdige daar niet meer (weggelaten: nog steeds)?",
             "On which day did the young person no longer stay there (left out: still)?"),
    says=Text("de jeugdige verbleef daar tot {value}", "the young person stayed there until {value}"),
    unknown=Text("het is niet bekend tot welke dag de jeugdige daar verbleef",
                 "it is not known until which day the young person stayed there"),
)

# A closed accommodation is one of a provider of youth care; the Wlz institution counts since 2025.
telt_voor_woonplaats = soort.in_(
    "jeugdhulpaanbieder", "pleegouder", "wmo_opvang", "wmo_beschermd_wonen", "jji", "gesloten_jeugdhulp"
) | (soort.is_("wlz_verblijf") & peildatum.on_or_after("2025-01-01"))

in_lijst_woonplaats = derived(
    "verblijf.in_lijst_woonplaats",
    holds_on(verblijven, telt_voor_woonplaats, since=vanaf, until=tot, on=peildatum),
    ask=Text("Is het een verblijf waarbij de woonplaats van voor het verblijf telt?",
             "Is it a stay for which the domicile before the stay counts?"),
    yes=Text("bij dit verblijf telt de woonplaats van voor het verblijf",
             "for this stay the domicile before it counts"),
    no=Text("bij dit verblijf telt de woonplaats van voor het verblijf niet",
            "for this stay the domicile before it does not count"),
    unknown=Text("het is niet bekend of bij dit verblijf de woonplaats van voor het verblijf telt",
                 "it is not known whether the domicile before this stay counts"),
)

# A stay that counts, of which the first day is given.
met_begindag = holds_on(
    verblijven, telt_voor_woonplaats & vanaf.has_come(), since=vanaf, until=tot, on=peildatum
)

begonnen_op = derived_day(
    "verblijf.begonnen_op",
    start_on(verblijven, when=telt_voor_woonplaats, since=vanaf, until=tot, on=peildatum),
    ask=Text("Op welke dag begon het verblijf?", "On which day did the stay begin?"),
    says=Text("het verblijf begon op {value}", "the stay began on {value}"),
    unknown=Text("het is niet bekend wanneer het verblijf begon", "it is not known when the stay began"),
)

reeks_begonnen_op = derived_day(
    "verblijf.reeks_begonnen_op",
    start_on(
        verblijven, when=telt_voor_woonplaats, since=vanaf, until=tot, on=peildatum, chained=True
    ),
    ask=Text("Op welke dag begon het eerste van de aansluitende verblijven?",
             "On which day did the first of the consecutive stays begin?"),
    says=Text("het eerste van de aansluitende verblijven begon op {value}",
              "the first of the consecutive stays began on {value}"),
    unknown=Text("het is niet bekend wanneer het eerste van de aansluitende verblijven begon",
                 "it is not known when the first of the consecutive stays began"),
)

jji_verlaten_op = event(
    "verblijf.jji_verlaten_op",
    ask=Text("Op welke dag verliet de jeugdige de justitiële jeugdinrichting?",
             "On which day did the young person leave the youth institution?"),
    says=Text("de jeugdige verliet de justitiële jeugdinrichting op {value}",
              "the young person left the youth institution on {value}"),
    unknown=Text("het is niet bekend of en wanneer de jeugdige een justitiële jeugdinrichting verliet",
                 "it is not known whether and when the young person left a youth institution"),
)

hulp_in_verband_met_jji = derived(
    "verblijf.hulp_in_verband_met_jji",
    jji_verlaten_op.on_or_before(peildatum) & rechtsvraag.gap_4,
    ask=Text(
        "Houdt de jeugdhulp of jeugdreclassering verband met verblijf in een justitiële jeugdinrichting?",
        "Is the youth care or youth probation linked to a stay in a youth institution?",
    ),
    yes=Text("de hulp houdt verband met verblijf in een justitiële jeugdinrichting",
             "the help is linked to a stay in a youth institution"),
    no=Text("de hulp houdt geen verband met verblijf in een justitiële jeugdinrichting",
            "the help is not linked to a stay in a youth institution"),
    unknown=Text(
        "het is niet bekend of de hulp verband houdt met verblijf in een justitiële jeugdinrichting",
        "it is not known whether the help is linked to a stay in a youth institution",
    ),
)

vergunning_onder_i = yes_no(
    "verblijf.vergunning_onder_i",
    ask=Text(
        "Is de vergunning verleend op tijdelijke humanitaire gronden als bedoeld in artikel 3.5 lid 2 "
        "onder i Vb 2000?",
        "Was the permit granted on temporary humanitarian grounds under article 3.5(2)(i) Vb 2000?",
    ),
    yes=Text("de vergunning rust op artikel 3.5 lid 2 onder i Vb 2000",
             "the permit rests on article 3.5(2)(i) Vb 2000"),
    no=Text("de vergunning rust niet op artikel 3.5 lid 2 onder i Vb 2000",
            "the permit does not rest on article 3.5(2)(i) Vb 2000"),
    unknown=Text("het is niet bekend of de vergunning op artikel 3.5 lid 2 onder i Vb 2000 rust",
                 "it is not known whether the permit rests on article 3.5(2)(i) Vb 2000"),
)
