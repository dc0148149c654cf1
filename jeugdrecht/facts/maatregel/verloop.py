"""
How a measure of child protection went on: extended, kept in force, followed by another.
"""

from jeugdrecht.logic.declare import act, event, number
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verlengd_vanaf = event(
    "maatregel.verlengd_vanaf", item="maatregel",
    ask=Text("Vanaf welke datum geldt de laatste verlenging van de maatregel (het einde van de vorige duur)?",
             "From which date does the last extension of the measure run (the end of the duration before)?"),
    says=Text("de maatregel is het laatst verlengd vanaf {value}",
              "the measure was last extended from {value}"),
    unknown=Text("het is niet bekend of en vanaf wanneer de maatregel is verlengd",
                 "it is not known whether and from when the measure was extended"),
)

voortgezet_vanaf = event(
    "maatregel.voortgezet_vanaf", item="maatregel",
    ask=Text("Vanaf welke datum blijven de ondertoezichtstelling en de machtiging van kracht na de weigering "
             "van toestemming voor een ander verblijf (art. 1:265i lid 3 BW)?",
             "From which date do the supervision order and the authorisation stay in force after permission "
             "for another residence was refused (art. 1:265i(3) BW)?"),
    says=Text("na een weigering blijft de maatregel van kracht vanaf {value}",
              "after a refusal the measure stays in force from {value}"),
    unknown=Text("het is niet bekend of en vanaf wanneer de maatregel na een weigering van kracht blijft",
                 "it is not known whether and from when the measure stays in force after a refusal"),
)

ots_sluit_aan = act(
    "maatregel.ots_sluit_aan", item="maatregel",
    ask=Text("Gaat een ondertoezichtstelling in op de dag waarop deze voorlopige maatregel eindigt?",
             "Does a supervision order start on the day on which this provisional measure ends?"),
    yes=Text("een ondertoezichtstelling sluit zonder tussenpoos op de voorlopige maatregel aan",
             "a supervision order follows the provisional measure without a gap"),
    no=Text("er sluit geen ondertoezichtstelling zonder tussenpoos op de voorlopige maatregel aan",
            "no supervision order follows the provisional measure without a gap"),
    unknown=Text(
        "het is niet bekend of een ondertoezichtstelling zonder tussenpoos op deze maatregel aansluit",
        "it is not known whether a supervision order follows the provisional measure without a gap",
    ),
)

ots_duur_met_uhp_maanden = number(
    "maatregel.ots_duur_met_uhp_maanden", unit="maand",
    ask=Text("Hoeveel volle maanden hebben ondertoezichtstelling en uithuisplaatsing samen geduurd op de dag "
             "waarop de verlenging zou ingaan?",
             "For how many completed months will supervision and placement have run together on the day on "
             "which the extension would start?"),
    says=Text("ondertoezichtstelling en uithuisplaatsing hebben samen {value} maanden geduurd",
              "supervision and placement have run together for {value} months"),
    unknown=Text("het is niet bekend hoe lang ondertoezichtstelling en uithuisplaatsing samen hebben geduurd",
                 "it is not known for how long supervision and placement have run together"),
)
