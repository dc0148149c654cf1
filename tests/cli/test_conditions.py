"""The promise that every condition a rule can have is put into words, in both languages and both ways."""

import pytest

from jeugdrecht.catalogue.conditions import Said, Teller
from jeugdrecht.explain.wording import Words
from jeugdrecht.logic import declare
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Lowest, SetOf, Value
from jeugdrecht.logic.nodes import ALWAYS, NODE_TYPES, AgeAtOffence
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.logic.walk import walk
from jeugdrecht.sources import Text, sr


def text(nl):
    """Give Dutch words that stand for themselves in English."""
    return Text(nl, nl)


SAYS = {"says": text("het is {value}"), "unknown": text("?")}
BOTH = {"yes": text("het regent"), "no": text("het is droog"), "unknown": text("?")}
regen = declare.yes_no("weer.regen", ask=text("Regent het?"), **BOTH)
mooi = declare.judgement("weer.mooi", by="rechter", ask=text("Is het mooi?"), **BOTH)
open_vraag = declare.legal_question("rechtsvraag.weer", by="organisatie", ask=text("Telt regen?"), **BOTH)
nat = declare.derived("weer.nat", regen | mooi, ask=text("Is het nat?"), **BOTH)
geboren = declare.day("kind.geboren", ask=text("Wanneer geboren?"), **SAYS)
begin = declare.day("feit.begin", ask=text("Wanneer begonnen?"), item="feit", **SAYS)
einde = declare.event("feit.einde", ask=text("Wanneer geëindigd?"), item="feit", **SAYS)
verlengd = declare.derived_day("feit.verlengd", begin.plus(years=1, days=2), ask=text("Tot wanneer?"), **SAYS)
leeftijd = declare.derived_number(
    "kind.leeftijd", geboren.age_on(begin), ask=text("Hoe oud?"), unit="jaar", **SAYS
)
bij_feit = declare.derived_age(
    AgeAtOffence, "kind.bij_feit", geboren.age_on(begin), ask=text("Hoe oud bij het feit?"), **SAYS
)
duur = declare.number("feit.duur", ask=text("Hoe lang?"), unit="maand", **SAYS)
boete = declare.amount("feit.boete", ask=text("Hoeveel boete?"), **SAYS)
soort = declare.choice("feit.soort", "grof", "zeer_licht", ask=text("Welke soort?"), item="feit", **SAYS)
plaats = declare.text("feit.plaats", ask=text("Waar?"), **SAYS)
thuis = declare.text("kind.thuis", ask=text("Waar woont het?"), **SAYS)
overal = declare.derived_text("feit.overal", plaats, ask=text("Overal?"), **SAYS)
feiten = ItemList("feiten", "feit", text("Welke feiten?"))
keuze = Decision(
    id="keuze", question=text("Wat?"), governing=begin, since="2000-01-01",
    answer=Choice((Value("a", text("de a")), Value("b", text("de b")))),
)  # fmt: skip
groep = Decision(
    id="groep", question=text("Welke?"), governing=begin, since="2000-01-01",
    answer=SetOf((Value("a", text("de a")),)),
)  # fmt: skip
uiterlijk = Decision(
    id="uiterlijk", question=text("Tot?"), governing=begin, since="2000-01-01", answer=Earliest()
)
hoogstens = Decision(
    id="hoogstens", question=text("Hoeveel?"), governing=begin, since="2000-01-01", answer=Lowest("maand")
)
LAW = Rulebase(decisions=(keuze, groep, uiterlijk, hoogstens), lists=(feiten,))

VAN = {"since": begin, "until": einde}
CASES = [
    (ALWAYS, "zonder voorwaarde", "in geen geval"),
    (regen, "het regent", "het is droog"),
    (mooi, "het regent (oordeel van de rechter)", "het is droog (oordeel van de rechter)"),
    (open_vraag, "het regent (onbesliste rechtsvraag)", "het is droog (onbesliste rechtsvraag)"),
    (leeftijd.at_least(18), "Hoe oud? 18 jaar of ouder", "Hoe oud? jonger dan 18 jaar"),
    (bij_feit.at_least(16), "Hoe oud bij het feit? 16 jaar of ouder",
     "Hoe oud bij het feit? jonger dan 16 jaar"),
    (duur.at_most(declare.outcome_number("hoogstens", "maand").times(2, 3)),
     "Hoe lang? hoogstens 2/3 van de uitkomst van „Hoeveel?”",
     "Hoe lang? meer dan 2/3 van de uitkomst van „Hoeveel?”"),
    (begin.term(weeks=2).before(einde),
     "de laatste dag van de termijn van 2 weken vanaf feit.begin: vóór feit.einde",
     "de laatste dag van de termijn van 2 weken vanaf feit.begin: op of na feit.einde"),
    (begin.term(months=2, backward=True).after(geboren),
     "de dag 2 maanden voor feit.begin, teruggerekend: na kind.geboren",
     "de dag 2 maanden voor feit.begin, teruggerekend: op of vóór kind.geboren"),
    (begin.plus_counted(duur).before(declare.outcome_day("uiterlijk")),
     "feit.duur na feit.begin: vóór de uitkomst van „Tot?”",
     "feit.duur na feit.begin: op of na de uitkomst van „Tot?”"),
    (boete.at_most(90000), "Hoeveel boete? hoogstens € 900,00", "Hoeveel boete? meer dan € 900,00"),
    (boete.more_than(boete.plus(100)), "Hoeveel boete? meer dan feit.boete plus € 1,00",
     "Hoeveel boete? hoogstens feit.boete plus € 1,00"),
    (boete.less_than(boete.minus(100)), "Hoeveel boete? minder dan feit.boete min € 1,00",
     "Hoeveel boete? ten minste feit.boete min € 1,00"),
    (begin.before("2014-04-01"), "Wanneer begonnen? vóór 1 april 2014",
     "Wanneer begonnen? op of na 1 april 2014"),
    (begin.on_or_after(geboren.birthday(12)),
     "Wanneer begonnen? op of na de dag 12 jaar na kind.geboren, als verjaardag",
     "Wanneer begonnen? vóór de dag 12 jaar na kind.geboren, als verjaardag"),
    (verlengd.after(begin.plus(months=3, weeks=1)), "Tot wanneer? na 3 maanden en 1 week na feit.begin",
     "Tot wanneer? op of vóór 3 maanden en 1 week na feit.begin"),
    (begin.months_until(einde).at_least(6),
     "de volle maanden van feit.begin tot feit.einde: ten minste 6 maanden",
     "de volle maanden van feit.begin tot feit.einde: minder dan 6 maanden"),
    (begin.months_until(einde, begun=True).is_(1),
     "de ingegane maanden van feit.begin tot feit.einde: precies 1 maand",
     "de ingegane maanden van feit.begin tot feit.einde: niet 1 maand"),
    (geboren.age_on(begin).less_than(12),
     "de volle jaren van kind.geboren tot feit.begin: jonger dan 12 jaar",
     "de volle jaren van kind.geboren tot feit.begin: 12 jaar of ouder"),
    (soort.in_("grof", "zeer_licht"), "Welke soort? vereist: grof of zeer licht",
     "Welke soort? vereist: iets anders dan grof of zeer licht"),
    (overal.is_("Gouda"), "Overal? vereist: Gouda", "Overal? vereist: iets anders dan Gouda"),
    (declare.text_on(feiten, plaats, on=geboren, **VAN).exists(),
     "feit.plaats van een van de feiten op kind.geboren, de laatst begonnene: dat is er",
     "feit.plaats van een van de feiten op kind.geboren, de laatst begonnene: dat is er niet (nvt)"),
    (declare.start_on(feiten, on=geboren, **VAN).before(einde),
     "de eerste dag van een van de feiten op kind.geboren: vóór feit.einde",
     "de eerste dag van een van de feiten op kind.geboren: op of na feit.einde"),
    (declare.start_on(feiten, on=geboren, chained=True, **VAN).before(einde),
     "de eerste dag van de aaneengesloten feiten tot en met kind.geboren: vóór feit.einde",
     "de eerste dag van de aaneengesloten feiten tot en met kind.geboren: op of na feit.einde"),
    (plaats.is_(thuis), "Waar? gelijk aan kind.thuis", "Waar? niet gelijk aan kind.thuis"),
    (einde.has_come(), "Wanneer geëindigd? dat is gebeurd", "Wanneer geëindigd? dat is niet gebeurd"),
    (boete.exists(), "Hoeveel boete? dat is er", "Hoeveel boete? dat is er niet (nvt)"),
    (declare.decided("keuze", "a", "b"), "Wat? vereist: de a of de b",
     "Wat? vereist: iets anders dan de a of de b"),
    (declare.has_member("groep", "a"), "Welke? Daarbij hoort: de a", "Welke? Daarbij hoort niet: de a"),
    (declare.ends_by("uiterlijk", begin), "Tot? op of vóór feit.begin", "Tot? na feit.begin"),
    (declare.unread(sr("77a"), "te oud"), "wat art. 77a Sr hierover zegt is niet gelezen: te oud",
     "wat art. 77a Sr hierover zegt is niet gelezen: te oud"),
]  # fmt: skip
GROUPS = [
    (leeftijd.between(16, 18), Said("Hoe oud? 16 jaar of ouder en nog geen 18")),
    (regen & leeftijd.between(16, 18), Said("aan al het volgende moet zijn voldaan", (
        Said("het regent"), Said("Hoe oud? 16 jaar of ouder en nog geen 18")))),
    (~(regen & mooi), Said("een van de volgende is genoeg", (
        Said("het is droog"), Said("het is droog (oordeel van de rechter)")))),
    (~leeftijd.between(16, 18), Said("een van de volgende is genoeg", (
        Said("Hoe oud? jonger dan 16 jaar"), Said("Hoe oud? 18 jaar of ouder")))),
    (nat, Said("het regent", (Said("een van de volgende is genoeg", (
        Said("het regent"), Said("het regent (oordeel van de rechter)"))),))),
    (declare.any_of(feiten, soort.is_("grof")), Said("bij ten minste één van de feiten", (
        Said("Welke soort? vereist: grof"),))),
    (~declare.any_of(feiten, soort.is_("grof")), Said("bij geen van de feiten", (
        Said("Welke soort? vereist: grof"),))),
    (declare.holds_on(feiten, soort.is_("grof"), on=geboren, **VAN), Said(
        "bij een van de feiten op kind.geboren", (Said("Welke soort? vereist: grof"),))),
    (~declare.holds_on(feiten, soort.is_("grof"), on=geboren, **VAN), Said(
        "bij geen van de feiten op kind.geboren", (Said("Welke soort? vereist: grof"),))),
    (declare.every(feiten, soort.is_("grof")), Said("bij alle feiten", (
        Said("Welke soort? vereist: grof"),))),
    (declare.count_at_least(feiten, 2, soort.is_("grof")), Said("bij ten minste 2 van de feiten", (
        Said("Welke soort? vereist: grof"),))),
    (~declare.count_at_least(feiten, 2, soort.is_("grof")), Said("bij minder dan 2 van de feiten", (
        Said("Welke soort? vereist: grof"),))),
]  # fmt: skip


@pytest.mark.parametrize(("node", "yes", "no"), CASES, ids=lambda part: part if isinstance(part, str) else "")
def test_a_condition_and_its_opposite_are_said(node, yes, no):
    """What must be so, and what must be so for it not to hold."""
    told = Teller(Words("nl"), LAW)

    assert told.condition(node) == Said(yes)
    assert told.condition(node, negated=True) == Said(no)
    assert told.condition(~node) == Said(no)


@pytest.mark.parametrize(("node", "said"), GROUPS)
def test_groups_keep_their_parts(node, said):
    """Parts stand beneath what joins them; two bounds of one quantity are said as one."""
    assert Teller(Words("nl"), LAW).condition(node) == said


def test_every_condition_can_be_said_in_english():
    """No node lacks its English words."""
    told = Teller(Words("en"), LAW)

    assert [node for node, *_ in CASES + GROUPS if not told.condition(node).text] == []
    assert told.condition(boete.exists()) == Said("Hoeveel boete? there is one")
    assert told.condition(regen & mooi).text == "all of the following must be met"


def test_every_kind_of_node_is_tried_here():
    """A kind of node that is added makes this fail until it has words."""
    tried = {type(part) for node, *_ in CASES + GROUPS for part in walk(node)}
    negations = {type(~node) for node, *_ in GROUPS}

    assert [kind for kind in NODE_TYPES if not any(issubclass(one, kind) for one in tried | negations)] == []
