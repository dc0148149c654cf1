"""
Youth care when the domicile changes: running, awarded, or begun before the domicile rule of 2022.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

loopt_bij_wijziging = yes_no(
    "jeugdhulp.loopt_bij_wijziging",
    ask=Text("Loopt de jeugdhulp op de dag waarop de woonplaats wijzigt?",
             "Is the youth care running on the day on which the domicile changes?"),
    yes=Text("de jeugdhulp liep toen de woonplaats wijzigde",
             "the youth care was running when the domicile changed"),
    no=Text("de jeugdhulp liep niet toen de woonplaats wijzigde",
            "the youth care was not running when the domicile changed"),
    unknown=Text("het is niet bekend of de jeugdhulp liep toen de woonplaats wijzigde",
                 "it is not known whether the youth care was running when the domicile changed"),
)

toegekend_niet_gestart = yes_no(
    "jeugdhulp.toegekend_niet_gestart",
    ask=Text("Was de jeugdhulp bij de wijziging toegekend maar nog niet begonnen?",
             "Was the youth care awarded but not yet begun when the domicile changed?"),
    yes=Text("de jeugdhulp was toegekend en nog niet begonnen",
             "the youth care was awarded and not yet begun"),
    no=Text("het ging niet om toegekende jeugdhulp die nog moest beginnen",
            "it was not youth care that was awarded and still to begin"),
    unknown=Text("het is niet bekend of de jeugdhulp was toegekend en nog niet begonnen",
                 "it is not known whether the youth care was awarded and not yet begun"),
)

werkingsbesluit_nieuw = yes_no(
    "jeugdhulp.werkingsbesluit_nieuw",
    ask=Text("Is de jeugdhulp begonnen voor 1 januari 2022, de dag waarop de woonplaatsregel wijzigde?",
             "Did the youth care begin before 1 January 2022, the day on which the domicile rule changed?"),
    yes=Text("de jeugdhulp is voor 1 januari 2022 begonnen", "the youth care began before 1 January 2022"),
    no=Text("de jeugdhulp is niet voor 1 januari 2022 begonnen",
            "the youth care did not begin before 1 January 2022"),
    unknown=Text("het is niet bekend of de jeugdhulp voor 1 januari 2022 is begonnen",
                 "it is not known whether the youth care began before 1 January 2022"),
)
