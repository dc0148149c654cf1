"""A small vocabulary with every kind of fact, over which the random rulebases are written."""

from jeugdrecht.logic.declare import (
    act,
    amount,
    choice,
    day,
    derived,
    derived_day,
    derived_number,
    event,
    judgement,
    legal_question,
    number,
    text,
    yes_no,
)
from jeugdrecht.logic.nodes import DayTerm, FactNode, NumberTerm, YesNo
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.sources import Text


def _asked(name: str) -> dict[str, Text]:
    return {"ask": Text(f"{name}?", f"{name}?"), "unknown": Text(f"{name} onbekend", f"{name} unknown")}


def _said(name: str) -> dict[str, Text]:
    return {**_asked(name), "says": Text(f"{name} {{value}}", f"{name} {{value}}")}


def _answered(name: str) -> dict[str, Text]:
    return {**_asked(name), "yes": Text(name, name), "no": Text(f"niet {name}", f"not {name}")}


FEITEN = ItemList("feiten", "feit", Text("Feiten?", "Offences?"))
MAATREGELEN = ItemList("maatregelen", "maatregel", Text("Maatregelen?", "Measures?"))
LISTS = (FEITEN, MAATREGELEN)

geboren = day("jeugdige.geboortedatum", **_said("geboren"), fixed=True)
peildatum = day("zaak.peildatum", **_said("peildatum"))
begin = day("zaak.begin", **_said("begin"))
slot = day("zaak.slot", **_said("slot"), optional=True)
opgeheven = event("maatregel.opgeheven_op", **_said("opgeheven"))
a = yes_no("zaak.a", **_answered("a"))
b = yes_no("zaak.b", **_answered("b"))
c = yes_no("zaak.c", **_answered("c"), optional=True)
j = judgement("rechter.j", **_answered("j"), by="rechter")
k = judgement("rechter.k", **_answered("k"), by="rechter")
vraag = legal_question("rechtsvraag.q", **_answered("q"), by="gebruiker")
act_1 = act("rechter.doet_1", **_answered("1"))
act_2 = act("rechter.doet_2", **_answered("2"))
aantal = number("zaak.aantal", **_said("aantal"), unit="keer")
duur = number("zaak.duur", **_said("duur"), unit="keer", optional=True)
schade = amount("zaak.schade", **_said("schade"))
soort = choice("zaak.soort", "x", "y", "z", **_said("soort"))
kleur = choice("zaak.kleur", "rood", "blauw", **_said("kleur"), optional=True)
plaats = text("zaak.plaats", **_said("plaats"))
oord = text("zaak.oord", **_said("oord"))

pleegdatum = day("feit.pleegdatum", **_said("pleegdatum"), item="feit")
zwaar = yes_no("feit.zwaar", **_answered("zwaar"), item="feit")
samen = yes_no("feit.samen", **_answered("samen"), item="feit", optional=True)
ernst = judgement("feit.ernst", **_answered("ernst"), item="feit", by="rechter")
maanden = number("feit.maanden", **_said("maanden"), item="feit", unit="keer")
letsel = number("feit.letsel", **_said("letsel"), item="feit", unit="keer", optional=True)
wapen = choice("feit.wapen", "geen", "mes", **_said("wapen"), item="feit")
gestopt = event("feit.gestopt_op", **_said("gestopt"), item="feit")
act_feit = act("rechter.doet_feit", **_answered("feit"), item="feit")
loopt = yes_no("maatregel.loopt", **_answered("loopt"), item="maatregel")
start = day("maatregel.start", **_said("start"), item="maatregel")

leeftijd = derived_number("jeugdige.leeftijd", geboren.age_on(peildatum), **_said("leeftijd"), unit="jaar")
toen = derived_number(
    "jeugdige.leeftijd_op_pleegdatum", geboren.age_on(pleegdatum), **_said("toen"), unit="jaar", item="feit"
)
afloop = derived_day("zaak.afloop", begin.plus(months=3), **_said("afloop"))
ernstig = derived("feit.ernstig", zwaar | maanden.at_least(6), **_answered("ernstig"), item="feit")
bekend = derived("zaak.bekend", a & ~opgeheven.has_come(), **_answered("bekend"))

FACTS: tuple[FactNode, ...] = (
    geboren, peildatum, begin, slot, opgeheven, a, b, c, j, k, vraag, act_1, act_2, aantal, duur, schade, soort,
    kleur, plaats, oord, pleegdatum, zwaar, samen, ernst, maanden, letsel, wapen, gestopt, act_feit, loopt, start,
    leeftijd, toen, afloop, ernstig, bekend,
)  # fmt: skip
YES_NO: tuple[YesNo, ...] = (a, b, c, zwaar, samen, loopt)
JUDGEMENTS: tuple[YesNo, ...] = (j, k, vraag, ernst)
ACTS: tuple[YesNo, ...] = (act_1, act_2, act_feit)
AGES: tuple[NumberTerm, ...] = (leeftijd, toen, geboren.age_on(begin), geboren.age_on(gestopt))
NUMBERS: tuple[NumberTerm, ...] = (aantal, duur, maanden, letsel, aantal.plus(maanden), duur.minus(letsel))
MONTHS: tuple[NumberTerm, ...] = (
    begin.months_until(slot), begin.months_until(peildatum, begun=True), start.months_until(pleegdatum),
)  # fmt: skip
DAYS: tuple[DayTerm, ...] = (
    peildatum, begin, slot, opgeheven, pleegdatum, gestopt, start, afloop, geboren.birthday(18),
    begin.plus(months=1), slot.plus(years=1), opgeheven.plus(weeks=2), start.plus(months=1, days=10),
    pleegdatum.plus(years=1, months=-1), afloop.plus(months=1),
)  # fmt: skip
