"""
Acts of prosecution, which interrupt limitation (art. 72 Sr).

What counts as an act of prosecution is not said in art. 72; whoever enters the day answers for that.
"""

from jeugdrecht.logic.declare import day, derived, outcome_day, outcome_number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

laatste_vervolgingsdaad_op = day(
    "feit.laatste_vervolgingsdaad_op", item="feit", optional=True,
    ask=Text("Op welke dag is de laatste daad van vervolging verricht (nvt als er geen is)?",
             "On which day was the last act of prosecution done (nvt if there is none)?"),
    says=Text("de laatste daad van vervolging is verricht op {value}",
              "the last act of prosecution was done on {value}"),
    unknown=Text("het is niet bekend of en wanneer een daad van vervolging is verricht",
                 "it is not known whether and when an act of prosecution was done"),
)

eerdere_vervolgingsdaden_tijdig = yes_no(
    "feit.eerdere_vervolgingsdaden_tijdig", item="feit",
    ask=Text("Zijn er ook eerdere daden van vervolging, zo dat tussen het begin van de verjaring en de "
             "laatste daad steeds minder dan een hele termijn verstreek?",
             "Are there earlier acts of prosecution as well, such that between the start of limitation and "
             "the last act never a whole period went by?"),
    yes=Text("eerdere daden van vervolging hielden de verjaring steeds op tijd tegen",
             "earlier acts of prosecution each interrupted limitation in time"),
    no=Text("geen eerdere daad van vervolging hield de verjaring op tijd tegen",
            "no earlier act of prosecution interrupted limitation in time"),
    unknown=Text("het is niet bekend of eerdere daden van vervolging de verjaring op tijd tegenhielden",
                 "it is not known whether earlier acts of prosecution interrupted limitation in time"),
)

_einde_eerste_termijn = outcome_day("verjaring.begint_op").plus_counted(
    outcome_number("verjaring.termijn_jaren", "jaar")
)

verjaring_gestuit = derived(
    "feit.verjaring_gestuit",
    laatste_vervolgingsdaad_op.has_come()
    & (laatste_vervolgingsdaad_op.before(_einde_eerste_termijn) | eerdere_vervolgingsdaden_tijdig),
    item="feit",
    ask=Text("Is voor afloop van de verjaringstermijn een daad van vervolging verricht?",
             "Was an act of prosecution done before the limitation period expired?"),
    yes=Text("voor afloop van de verjaringstermijn is een daad van vervolging verricht",
             "an act of prosecution was done before the limitation period expired"),
    no=Text("voor afloop van de verjaringstermijn is geen daad van vervolging verricht",
            "no act of prosecution was done before the limitation period expired"),
    unknown=Text(
        "het is niet bekend of voor afloop van de verjaringstermijn een daad van vervolging is verricht",
        "it is not known whether an act of prosecution was done before the limitation period expired",
    ),
)

slachtoffer_bevrijd_op = day(
    "feit.slachtoffer_bevrijd_op", item="feit", optional=True,
    ask=Text("Op welke dag is het slachtoffer bevrijd of overleden (alleen bij 279 en 282 Sr)?",
             "On which day was the victim freed, or did the victim die (only for 279 and 282 Sr)?"),
    says=Text("het slachtoffer is bevrijd of overleden op {value}",
              "the victim was freed or died on {value}"),
    unknown=Text("het is niet bekend wanneer het slachtoffer is bevrijd of overleden",
                 "it is not known when the victim was freed or died"),
)
