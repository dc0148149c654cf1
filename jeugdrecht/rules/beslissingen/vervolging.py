"""
Of het feit vervolgd mag worden en wanneer dat recht verjaart, een bevinding per feit.

Verjaringsregels werken direct: de tekst van de dag van beoordeling geldt, ook voor oudere feiten, tenzij de
termijn toen al was voltooid.
"""

from jeugdrecht.facts import jeugdige, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Lowest, Record, Value
from jeugdrecht.sources import Text

# Before, there is no right to prosecute that could lapse (Sv 486).
vanaf_twaalf = jeugdige.leeftijd_op_pleegdatum.at_least(12)

vervolgbaarheid = Decision(
    id="vervolgbaarheid",
    question=Text(
        "Mag deze persoon voor dit feit worden vervolgd?",
        "May this person be prosecuted for this offence?",
    ),
    answer=Choice(
        (
            Value("vervolgbaar", Text("vervolgbaar", "may be prosecuted")),
            Value("niet_vervolgbaar", Text("niet vervolgbaar", "may not be prosecuted")),
        )
    ),
    governing=zaak.peildatum,
    since="2002-05-01",
    subject="feit",
)

verjaring = Decision(
    id="verjaring",
    question=Text(
        "Wanneer vervalt het recht om voor dit feit te vervolgen door verjaring?",
        "When does the right to prosecute this offence lapse by limitation?",
    ),
    answer=Record(("termijn_jaren", "begint_op", "verjaart_op")),
    governing=zaak.peildatum,
    since="2006-01-01",
    subject="feit",
    scope=vanaf_twaalf,
)

termijn_jaren = Decision(
    id="verjaring.termijn_jaren",
    question=Text(
        "Hoeveel jaar duurt de verjaringstermijn voor dit feit?",
        "How many years does limitation take for this offence?",
    ),
    answer=Lowest("jaar"),
    governing=zaak.peildatum,
    since="2006-01-01",
    subject="feit",
    scope=vanaf_twaalf,
    name=Text("termijn", "period"),
)

begint_op = Decision(
    id="verjaring.begint_op",
    question=Text("Op welke dag begint de verjaring?", "On which day does limitation begin?"),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2006-01-01",
    subject="feit",
    scope=vanaf_twaalf,
    name=Text("begint op", "begins on"),
)

verjaart_op = Decision(
    id="verjaring.verjaart_op",
    question=Text(
        "Vanaf welke dag is het recht om te vervolgen vervallen?",
        "From which day has the right to prosecute lapsed?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2006-01-01",
    subject="feit",
    scope=vanaf_twaalf,
    name=Text("vervallen vanaf", "lapsed from"),
)
