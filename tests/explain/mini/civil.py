"""
The civil half: end dates, limits, a record, a list, contradictions, gaps and texts that were not read.
"""

from jeugdrecht.logic.decisions import (
    Checklist,
    Choice,
    Decision,
    Earliest,
    ListOf,
    Lowest,
    Record,
    SetOf,
    Value,
)
from jeugdrecht.logic.declare import any_of, count_at_least, decided, ends_by, holds_on
from jeugdrecht.logic.nodes import Constant, Number
from jeugdrecht.logic.rules import Deadline, Definition, Duty, Limit, Norm, Principle, Recommendation
from jeugdrecht.sources import Text
from tests.explain.mini import vocabulary as v
from tests.explain.mini.criminal import OLD, UNREAD, provision

bw_257 = provision("bw1:257:1", "voorlopige ondertoezichtstelling", "provisional supervision")
ivrk_3 = provision("ivrk:3:1", "het belang van het kind", "best interests of the child", read="2013-04-15")
bw_258 = provision("bw1:258", "duur van de ondertoezichtstelling", "duration of supervision")
bw_233 = provision("bw1:233", "minderjarigheid", "minority")
jw_4 = provision("jw:4.1.2", "plan van aanpak", "plan of action")
sr_77m = provision("sr:77m:2", "duur van de werkstraf", "duration of community service")
sr_77p = provision("sr:77p:1", "een toets", "a test")
lijst = provision("halt:amvb2010:1", "aangewezen feiten", "designated offences")
lijst_a = provision("halt:amvb2010:1:a", "diefstal", "theft")
lijst_b = provision("halt:amvb2010:1:b", "misbruik van alarmnummers", "misuse of emergency numbers")
lijst_c = provision("halt:amvb2010:1:c", "vernieling", "criminal damage")
sr_77l = provision("sr:77l:1", "geldboete", "fine")

JA_NEE = (Value("ja", Text("ja", "yes")), Value("nee", Text("nee", "no")))
SIDES = (Value("links", Text("linksom", "leftwards")), Value("rechts", Text("rechtsom", "rightwards")))


OP_DE_DAG = {"since": v.pleegdatum, "until": v.opgeheven, "on": v.peildatum}


def asked(id: str, nl: str, en: str, answer: object, **more: object) -> Decision:
    """A decision that is governed by the reference date."""
    return Decision(id=id, question=Text(nl, en), answer=answer, governing=v.peildatum, since=OLD, **more)


einde = asked("einde", "Wanneer eindigt de maatregel?", "When does the measure end?", Earliest())
DECISIONS = (
    einde,
    asked("loopt", "Is de maatregel voorbij?", "Is the measure over?", Choice(JA_NEE)),
    asked("maxima", "Wat zijn de maxima?", "What are the maxima?", Record(("uren", "boete", "soort"))),
    asked("maxima.uren", "Hoeveel uur werkstraf?", "How many hours of service?", Lowest("uur")),
    asked("maxima.boete", "Welke geldboete?", "Which fine?", Lowest("cent")),
    asked("maxima.soort", "Is omzetting mogelijk?", "Is conversion possible?", Choice(JA_NEE)),
    asked("termijnen", "Wat moet wanneer gebeuren?", "What must happen when?", ListOf(("wat", "wie"))),
    asked("toets", "Is aan de normen voldaan?", "Are the norms met?", Checklist(*JA_NEE)),
    asked(
        "rechten", "Welke rechten wegen mee?", "Which rights weigh?", ListOf(("id", "vraagt", "uitvoering"))
    ),
    asked("strijd", "Linksom of rechtsom?", "Leftwards or rightwards?", Choice(SIDES)),
    asked("na_strijd", "Wat volgt op de strijd?", "What follows the clash?", Choice(SIDES)),
    asked("leemte", "Wat geldt hier?", "What holds here?", Choice(SIDES)),
    asked("na_leemte", "Wat volgt op de leemte?", "What follows the gap?", Choice(SIDES)),
    asked("ongelezen", "Wat staat er?", "What does it say?", Choice(SIDES)),
    asked("na_ongelezen", "Wat volgt daaruit?", "What follows from that?", Choice(SIDES)),
    asked("jong", "Is de regel al gelezen?", "Was the rule read?", Choice(JA_NEE)),
    asked("oud", "Wat gold toen?", "What held then?", Choice(SIDES)),
    asked("na_oud", "Wat volgde toen?", "What followed then?", Choice(SIDES)),
    asked(
        "voor_kinderen",
        "Is een plan nodig?",
        "Is a plan needed?",
        Choice(JA_NEE),
        scope=v.geboortedatum.age_on(v.peildatum).less_than(18),
    ),
    asked("na_kinderen", "Wat volgt op het plan?", "What follows the plan?", Choice(JA_NEE)),
    asked("weging", "Weegt het zwaar genoeg?", "Does it weigh enough?", Choice(JA_NEE), subject="feit"),
    asked("na_weging", "En dus?", "And so?", Choice(JA_NEE), subject="feit"),
    asked("extra", "Wat komt erbij?", "What is added?", SetOf(JA_NEE[:1])),
    asked("duiding", "Telt dit mee?", "Does this count?", Choice(JA_NEE)),
    asked(
        "aangewezen", "Is het feit aangewezen?", "Is the offence designated?", Choice(JA_NEE), subject="feit"
    ),
    asked("na_aanwijzing", "Wat volgt op de aanwijzing?", "What follows?", Choice(JA_NEE), subject="feit"),
    asked("na_duiding", "Wat volgt op de duiding?", "What follows from that?", Choice(JA_NEE)),
    asked("samen", "Wat geldt samen?", "What holds together?", Record(("plan",))),
    asked(
        "samen.plan",
        "Is een plan verplicht?",
        "Is a plan required?",
        Choice(JA_NEE),
        scope=v.geboortedatum.age_on(v.peildatum).less_than(18),
    ),
    asked("toetsen", "Welke toetsen zijn gehaald?", "Which tests are met?", SetOf(()), subject="feit"),
)
DECISIONS = tuple(
    Decision(id=d.id, question=d.question, answer=d.answer, governing=d.governing, since="2020-01-01")
    if d.id == "oud"
    else d
    for d in DECISIONS
)

months = v.opgelegd.months_until(v.peildatum)
TESTS = {
    "leeftijd_min": v.leeftijd.at_least(12),
    "leeftijd_onder": ~v.leeftijd.at_least(12),
    "leeftijd_max": v.leeftijd.at_most(17),
    "leeftijd_boven": v.leeftijd.more_than(17),
    "leeftijd_precies": v.leeftijd.is_(16),
    "leeftijd_anders": ~v.leeftijd.is_(16),
    "leeftijd_buiten": ~v.leeftijd.between(12, 18),
    "duur_min": v.duur.at_least(6),
    "duur_onder": v.duur.less_than(6),
    "duur_max": v.duur.at_most(6),
    "duur_boven": v.duur.more_than(6),
    "duur_precies": v.duur.is_(6),
    "duur_anders": ~v.duur.is_(6),
    "duur_tussen": v.duur.between(3, 12),
    "dag_vanaf": v.opgelegd.on_or_after("2025-01-01"),
    "dag_voor": v.opgelegd.before("2025-01-01"),
    "dag_tot": v.opgelegd.on_or_before("2025-01-01"),
    "dag_na": v.opgelegd.after("2025-01-01"),
    "dag_op": v.opgelegd.is_("2025-01-01"),
    "dag_anders": ~v.opgelegd.is_("2025-01-01"),
    "dag_tussen": v.opgelegd.on_or_after("2025-01-01") & v.opgelegd.before("2025-07-01"),
    "maanden": months.at_least(12),
    "maanden_begonnen": v.opgelegd.months_until(v.peildatum, begun=True).less_than(v.duur),
    "som": v.duur.plus(3).at_most(12),
    "verschil": v.duur.minus(3).at_most(12),
    "einde_periode": v.opgelegd.plus(years=1, months=2, weeks=1, days=3).before(v.peildatum),
    "verjaardag": v.geboortedatum.birthday(18).after(v.peildatum),
    "naamloze_leeftijd": v.geboortedatum.age_on(v.peildatum).less_than(18),
    "vast": Number(3, "jaar").at_least(2),
    "gelijk": v.woonplaats.is_("Gouda"),
    "ander": ~v.woonplaats.in_("Gouda", "Delft"),
    "zelfde_plaats": v.woonplaats.is_(v.plaats),
    "andere_plaats": ~v.woonplaats.is_(v.plaats),
    "schade_onder": v.schade.less_than(90000),
    "schade_niet_onder": ~v.schade.less_than(90000),
    "opgeheven": v.opgeheven.has_come(),
    "bij_opheffing": v.leeftijd_bij_opheffing.exists(),
    "bij_opheffing_18": v.leeftijd_bij_opheffing.at_least(18),
    "hulp_nodig": v.hulp_nodig,
    "wetsartikel": v.wetsartikel.in_("lpw:2:3", "sr:350 vernieling"),
    "nooit": Constant(False),
    "altijd": ~Constant(False),
    "op_de_dag": holds_on(v.feiten, v.soort.is_("misdrijf"), **OP_DE_DAG),
    "niet_op_de_dag": ~holds_on(v.feiten, v.soort.is_("overtreding"), **OP_DE_DAG),
    "voor_opheffing": v.opgelegd.before(v.opgeheven),
    "niet_ingeschreven": ~v.ingeschreven,
    "geen_misdrijf": ~any_of(v.feiten, v.soort.is_("misdrijf")),
    "minder_dan_twee": ~count_at_least(v.feiten, 2, v.soort.is_("misdrijf")),
    "twee": count_at_least(v.feiten, 2, v.soort.is_("misdrijf")),
    "een": any_of(v.feiten, v.soort.is_("overtreding") & v.pleegdatum.after("2020-01-01")),
    "al_voorbij": ends_by("einde", v.peildatum),
    "niet_voorbij": ~ends_by("einde", v.peildatum),
    "groep": (v.duur.is_(1) & v.rechtsvraag) | (v.duur.is_(2) & ~v.rechtsvraag) | v.ingeschreven,
}


def rule(name: str, decision: str, then: object, **more: object) -> Definition:
    """A definition of art. 1:257 BW."""
    return Definition(name, bw_257, decision=decision, then=then, since=OLD, **more)


RULES = (
    Deadline("duur", bw_258, decision="einde", then=v.opgelegd.plus(years=1), since=OLD),
    Deadline("achttien", bw_233, decision="einde", then=v.geboortedatum.birthday(18), since=OLD),
    rule("voorbij", "loopt", "ja", when=ends_by("einde", v.peildatum)),
    rule("loopt", "loopt", "nee", when=~ends_by("einde", v.peildatum)),
    Limit("uren", sr_77m, decision="maxima.uren", then=200, since=OLD),
    Limit("uren_kort", sr_77m, decision="maxima.uren", then=60, when=v.ingeschreven, since=OLD),
    Limit("boete", sr_77l, decision="maxima.boete", then=v.schade.plus(0), since=OLD),
    rule("soort", "maxima.soort", "ja", when=v.ingeschreven),
    rule("soort_niet", "maxima.soort", "nee", when=~v.ingeschreven),
    Duty(
        "plan",
        jw_4,
        decision="termijnen",
        then={"id": "plan", "wat": Text("een plan maken", "make a plan"), "wie": ("gi", "ouders")},
        since=OLD,
        actor="gi",
    ),
    Duty(
        "verslag",
        jw_4,
        decision="termijnen",
        then={"id": "verslag", "wat": Text("verslag doen", "report"), "wie": "raad"},
        when=v.ingeschreven,
        since=OLD,
    ),
    Norm("plan", jw_4, decision="toets", then=v.ingeschreven, since=OLD, actor="gi"),
    Recommendation("verslag", bw_258, decision="toets", then=v.rechtsvraag, since=OLD),
    Principle(
        "belang",
        ivrk_3,
        decision="rechten",
        when=v.geboortedatum.age_on(v.peildatum).less_than(18),
        then={
            "id": "belang",
            "vraagt": Text("weeg het belang", "weigh the interests"),
            "uitvoering": ("jw:4.1.2", "sr:77l:1", "bw1:233", "bw1:257:1", "bw1:258", "sr:77m:2"),
        },
        since=OLD,
    ),
    rule("links", "strijd", "links"),
    rule("rechts", "strijd", "rechts", when=v.geboortedatum.before(v.peildatum)),
    rule("na", "na_strijd", "links", when=decided("strijd", "links")),
    rule("geen", "leemte", "links", when=v.geboortedatum.after(v.peildatum)),
    rule("na", "na_leemte", "links", when=~decided("leemte", "links", "rechts")),
    rule("dicht", "ongelezen", "links", when=UNREAD),
    rule("na", "na_ongelezen", "links", when=decided("ongelezen", "links")),
    Definition("jong", bw_257, decision="jong", then="ja", since="2025-01-01"),
    rule("toen", "oud", "links"),
    rule("na", "na_oud", "links", when=decided("oud", "links")),
    rule("plan", "voor_kinderen", "ja"),
    rule("plan", "na_kinderen", "ja", when=decided("voor_kinderen", "ja")),
    rule("geen_plan", "na_kinderen", "nee", when=~decided("voor_kinderen", "ja")),
    rule("zwaar", "weging", "ja", when=v.grond),
    rule("licht", "weging", "nee", when=~v.grond),
    rule("dus", "na_weging", "ja", when=decided("weging", "ja")),
    rule("extra", "extra", "ja", when=v.ingeschreven),
    rule("telt", "duiding", "ja", when=v.rechtsvraag),
    rule("telt_niet", "duiding", "nee", when=~v.rechtsvraag),
    # A default, with rules that ask for another article, and one that asks for less damage.
    Definition("niet", lijst, decision="aangewezen", then="nee", since=OLD, closing=True),
    Definition(
        "diefstal",
        lijst_a,
        decision="aangewezen",
        when=v.wetsartikel.is_("sr:310") & v.schade.at_most(15000),
        then="ja",
        since=OLD,
    ),
    Definition(
        "alarm",
        lijst_b,
        decision="aangewezen",
        when=(v.wetsartikel.is_("sr:142:2") & v.bekent) | (v.wetsartikel.is_("sr:142") & ~v.bekent),
        then="ja",
        since=OLD,
    ),
    Definition(
        "vernieling",
        lijst_c,
        decision="aangewezen",
        when=v.wetsartikel.in_("sr:350", "sr:350:1") & v.schade.at_most(90000),
        then="ja",
        since=OLD,
    ),
    rule("na", "na_aanwijzing", "nee", when=~decided("aangewezen", "ja")),
    rule("na", "na_duiding", "ja", when=decided("duiding", "ja")),
    rule("plan", "samen.plan", "ja"),
    *(
        Definition(name, sr_77p, decision="toetsen", then=name, when=condition, since=OLD)
        for name, condition in TESTS.items()
    ),
)
PROVISIONS = (bw_257, bw_258, bw_233, jw_4, sr_77m, sr_77l, sr_77p, lijst_a, lijst_b, lijst_c)
