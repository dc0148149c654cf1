"""A small vocabulary with every kind of fact, over which the random rulebases are written."""

from jeugdrecht.logic.declare import (
    act,
    amount,
    choice,
    day,
    derived,
    derived_age,
    derived_day,
    derived_number,
    derived_text,
    event,
    judgement,
    legal_question,
    number,
    text,
    yes_no,
)
from jeugdrecht.logic.nodes import AgeAtOffence, AgeDerived, DayTerm, FactNode, NumberTerm, YesNo
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.sources import Text


def asked(name: str) -> dict[str, Text]:
    return {"ask": Text(f"{name}?", f"{name}?"), "unknown": Text(f"{name} onbekend", f"{name} unknown")}


def said(name: str) -> dict[str, Text]:
    return {**asked(name), "says": Text(f"{name} {{value}}", f"{name} {{value}}")}


def answered(name: str) -> dict[str, Text]:
    return {**asked(name), "yes": Text(name, name), "no": Text(f"niet {name}", f"not {name}")}


FEITEN = ItemList("feiten", "feit", Text("Feiten?", "Offences?"))
MAATREGELEN = ItemList("maatregelen", "maatregel", Text("Maatregelen?", "Measures?"))
LISTS = (FEITEN, MAATREGELEN)

geboren = day("jeugdige.geboortedatum", **said("geboren"), fixed=True)
peildatum = day("zaak.peildatum", **said("peildatum"))
begin = day("zaak.begin", **said("begin"))
slot = day("zaak.slot", **said("slot"), optional=True)
opgeheven = event("maatregel.opgeheven_op", **said("opgeheven"))
a = yes_no("zaak.a", **answered("a"))
b = yes_no("zaak.b", **answered("b"))
c = yes_no("zaak.c", **answered("c"), optional=True)
j = judgement("rechter.j", **answered("j"), by="rechter")
k = judgement("rechter.k", **answered("k"), by="rechter")
vraag = legal_question("rechtsvraag.q", **answered("q"), by="gebruiker")
vraag_ja = legal_question("rechtsvraag.ja", **answered("ja"), by="gebruiker", default=True)
vraag_nee = legal_question("rechtsvraag.nee", **answered("nee"), by="gebruiker", default=False)
act_1 = act("rechter.doet_1", **answered("1"))
act_2 = act("rechter.doet_2", **answered("2"))
aantal = number("zaak.aantal", **said("aantal"), unit="keer")
duur = number("zaak.duur", **said("duur"), unit="keer", optional=True)
looptijd = number("zaak.looptijd", **said("looptijd"), unit="maand", optional=True)
jaren = number("zaak.jaren", **said("jaren"), unit="jaar")
weken = number("zaak.weken", **said("weken"), unit="week")
dagen = number("zaak.dagen", **said("dagen"), unit="dag")
schade = amount("zaak.schade", **said("schade"))
soort = choice("zaak.soort", "x", "y", "z", **said("soort"))
kleur = choice("zaak.kleur", "rood", "blauw", **said("kleur"), optional=True)
plaats = text("zaak.plaats", **said("plaats"))
oord = text("zaak.oord", **said("oord"))

pleegdatum = day("feit.pleegdatum", **said("pleegdatum"), item="feit")
zwaar = yes_no("feit.zwaar", **answered("zwaar"), item="feit")
samen = yes_no("feit.samen", **answered("samen"), item="feit", optional=True)
ernst = judgement("feit.ernst", **answered("ernst"), item="feit", by="rechter")
maanden = number("feit.maanden", **said("maanden"), item="feit", unit="keer")
letsel = number("feit.letsel", **said("letsel"), item="feit", unit="keer", optional=True)
wapen = choice("feit.wapen", "geen", "mes", **said("wapen"), item="feit")
gestopt = event("feit.gestopt_op", **said("gestopt"), item="feit")
act_feit = act("rechter.doet_feit", **answered("feit"), item="feit")
loopt = yes_no("maatregel.loopt", **answered("loopt"), item="maatregel")
start = day("maatregel.start", **said("start"), item="maatregel")
tot = event("maatregel.tot", **said("tot"), item="maatregel")
gemeente = text("maatregel.gemeente", **said("gemeente"), item="maatregel")

leeftijd = derived_number("jeugdige.leeftijd", geboren.age_on(peildatum), **said("leeftijd"), unit="jaar")
toen = derived_age(
    AgeAtOffence, "jeugdige.leeftijd_op_pleegdatum", geboren.age_on(pleegdatum), **said("toen"), item="feit"
)
afloop = derived_day("zaak.afloop", begin.plus(months=3), **said("afloop"))
ernstig = derived("feit.ernstig", zwaar | maanden.at_least(6), **answered("ernstig"), item="feit")
woonplaats = derived_text("zaak.woonplaats", plaats, **said("woonplaats"))
bekend = derived("zaak.bekend", a & ~opgeheven.has_come(), **answered("bekend"))

FACTS: tuple[FactNode, ...] = (
    geboren, peildatum, begin, slot, opgeheven, a, b, c, j, k, vraag, vraag_ja, vraag_nee, act_1, act_2,
    aantal, duur, schade, looptijd, jaren, weken, dagen,
    soort, kleur, plaats, oord, pleegdatum, zwaar, samen, ernst, maanden, letsel, wapen, gestopt, act_feit,
    loopt, start, tot, gemeente, leeftijd, toen, afloop, ernstig, woonplaats, bekend,
)  # fmt: skip
YES_NO: tuple[YesNo, ...] = (a, b, c, zwaar, samen, loopt)
JUDGEMENTS: tuple[YesNo, ...] = (j, k, vraag, vraag_ja, vraag_nee, ernst)
ACTS: tuple[YesNo, ...] = (act_1, act_2, act_feit)
AGES: tuple[NumberTerm | AgeDerived, ...] = (leeftijd, toen, geboren.age_on(begin), geboren.age_on(gestopt))
NUMBERS: tuple[NumberTerm, ...] = (
    aantal, duur, maanden, letsel, aantal.plus(maanden), duur.minus(letsel), aantal.times(2, 3),
    letsel.times(3, 2),
)  # fmt: skip
MONTHS: tuple[NumberTerm, ...] = (
    begin.months_until(slot), begin.months_until(peildatum, begun=True), start.months_until(pleegdatum),
)  # fmt: skip
DAYS: tuple[DayTerm, ...] = (peildatum, begin, slot, opgeheven, pleegdatum, gestopt, start)
MONTHS_LATER: tuple[DayTerm, ...] = (
    afloop, geboren.birthday(18), begin.plus(months=1), slot.plus(years=1), afloop.plus(months=1),
    pleegdatum.plus(years=1, months=-1),
    begin.plus_counted(looptijd), pleegdatum.plus_counted(jaren),
)  # fmt: skip
DAYS_LATER: tuple[DayTerm, ...] = (
    opgeheven.plus(weeks=2), start.plus(months=1, days=10), slot.plus(days=-1), begin.plus_counted(weken),
    slot.plus_counted(dagen),
)  # fmt: skip
