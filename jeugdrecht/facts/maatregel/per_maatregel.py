"""
One measure: its kind and its days.

A measure runs from the day it starts up to, not including, the day it ends.
"""

from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import choice, day, derived, derived_number, event, number, text
from jeugdrecht.sources import Text

soort = choice(
    "maatregel.soort",
    "ots",
    "vots",
    "voogdij",
    "voorlopige_voogdij",
    "uithuisplaatsing",
    "gesloten_jeugdhulp",
    "jeugdreclassering",
    "geen",
    item="maatregel",
    ask=Text("Om welke maatregel gaat het?", "Which measure is concerned?"),
    says=Text("de soort maatregel is {value}", "the kind of measure is {value}"),
    unknown=Text(
        "het is niet bekend om welke maatregel het gaat", "it is not known which measure is concerned"
    ),
)

ingangsdatum = day(
    "maatregel.ingangsdatum",
    item="maatregel",
    ask=Text("Op welke datum is de maatregel ingegaan?", "On which date did the measure start?"),
    says=Text("de maatregel is ingegaan op {value}", "the measure started on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de maatregel is ingegaan",
        "it is not known on which date the measure started",
    ),
)

einddatum = day(
    "maatregel.einddatum",
    item="maatregel",
    optional=True,
    ask=Text(
        "Op welke datum eindigt de maatregel, met de laatste verlenging (nvt: er is geen einddatum bepaald)?",
        "On which date does the measure end, with its last extension (nvt: no end date was set)?",
    ),
    says=Text("de maatregel eindigt op {value}", "the measure ends on {value}"),
    unknown=Text(
        "het is niet bekend op welke datum de maatregel eindigt",
        "it is not known on which date the measure ends",
    ),
)

opgeheven_op = event(
    "maatregel.opgeheven_op",
    item="maatregel",
    ask=Text("Op welke datum is de maatregel opgeheven?", "On which date was the measure lifted?"),
    says=Text("de maatregel is opgeheven op {value}", "the measure was lifted on {value}"),
    unknown=Text(
        "het is niet bekend of en wanneer de maatregel is opgeheven",
        "it is not known whether and when the measure was lifted",
    ),
)

loopt = derived(
    "maatregel.loopt",
    ingangsdatum.on_or_before(peildatum)
    & ~einddatum.on_or_before(peildatum)
    & ~opgeheven_op.on_or_before(peildatum),
    item="maatregel",
    ask=Text("Loopt de maatregel op de peildatum?", "Is the measure running on the reference date?"),
    yes=Text("de maatregel loopt", "the measure is running"),
    no=Text("de maatregel loopt niet", "the measure is not running"),
    unknown=Text(
        "het is niet bekend of de maatregel loopt", "it is not known whether the measure is running"
    ),
)

# A longest duration is passed by one day over, so a month entered counts: a year and a day is 13.
duur_maanden = derived_number(
    "maatregel.duur_maanden",
    ingangsdatum.months_until(einddatum, begun=True),
    unit="maand",
    item="maatregel",
    ask=Text(
        "Hoeveel maanden duurt de maatregel (een begonnen maand telt mee)?",
        "How many months does the measure last (a month that has begun counts)?",
    ),
    says=Text("de maatregel duurt {value} maanden", "the measure lasts {value} months"),
    unknown=Text(
        "het is niet bekend hoeveel maanden de maatregel duurt",
        "it is not known how many months the measure lasts",
    ),
)

verlenging_maanden = number(
    "maatregel.verlenging_maanden",
    unit="maand",
    item="maatregel",
    ask=Text(
        "Met hoeveel maanden wordt de maatregel of machtiging verlengd?",
        "By how many months is the measure or authorisation extended?",
    ),
    says=Text("de verlenging is {value} maanden", "the extension is {value} months"),
    unknown=Text(
        "het is niet bekend met hoeveel maanden de maatregel of machtiging wordt verlengd",
        "it is not known by how many months the measure or authorisation is extended",
    ),
)

voortzetting_maanden = number(
    "maatregel.voortzetting_maanden",
    unit="maand",
    item="maatregel",
    ask=Text(
        "Hoeveel maanden blijft de ondertoezichtstelling nog van kracht?",
        "For how many more months does the supervision order stay in force?",
    ),
    says=Text(
        "de ondertoezichtstelling blijft nog {value} maanden van kracht",
        "the supervision order stays in force for {value} more months",
    ),
    unknown=Text(
        "het is niet bekend hoeveel maanden de ondertoezichtstelling nog van kracht blijft",
        "it is not known for how many more months the supervision order stays in force",
    ),
)

vots_ging_vooraf = text(
    "maatregel.vots_ging_vooraf",
    item="maatregel",
    optional=True,
    ask=Text(
        "Welke voorlopige ondertoezichtstelling ging vooraf?",
        "Which interim supervision order preceded it?",
    ),
    says=Text(
        "{value} ging vooraf als voorlopige ondertoezichtstelling",
        "{value} preceded it as an interim supervision order",
    ),
    unknown=Text(
        "het is niet bekend welke voorlopige ondertoezichtstelling voorafging",
        "it is not known which interim supervision order preceded it",
    ),
)
