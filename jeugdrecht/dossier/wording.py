"""
The words of a dossier, in Dutch and English: how a day came out, what the law says of a step, what was wrong.
"""

from collections.abc import Iterable, Mapping

from jeugdrecht.dossier.course import Outcome, Run
from jeugdrecht.dossier.deadlines import Deadline
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.next_steps import Says
from jeugdrecht.dossier.watched import Meaning
from jeugdrecht.engines.finding import Cause
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.values import day as day_in_words
from jeugdrecht.logic import days
from jeugdrecht.logic.days import Day
from jeugdrecht.logic.rules import Rule
from jeugdrecht.logic.vocabulary import Fact, ItemList
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text

OUTCOMES: Mapping[Outcome, Text] = {
    "loopt": Text("loopt nog", "still running"),
    "op_tijd": Text("op tijd", "in time"),
    "gedaan": Text("gedaan", "done"),
    "te_laat": Text("te laat", "late"),
    "verstreken": Text("verstreken, niet gedaan", "passed, not done"),
    "voorbij": Text("voorbij, niet gebruikt", "passed, not used"),
    "geeindigd": Text("geëindigd", "ended"),
    "vervangen": Text("vervangen", "replaced"),
    "onbekend": Text("niet te zeggen: de dag staat niet vast", "cannot be said: the day is not settled"),
}
MEANINGS: Mapping[Meaning, Text] = {
    "moet": Text("uiterlijk", "at the latest"),
    "kan": Text("kan t/m", "possible until"),
    "einde": Text("houdt op", "ends"),
    "tot_en_met": Text("geldt t/m", "holds until"),
}
SAYS: Mapping[Says, Text] = {
    "moet": Text("Moet", "Must"),
    "kan": Text("Kan", "Can"),
    "na_toestemming": Text("Kan pas met toestemming van de rechter", "Possible only with leave of the court"),
    "aan_de_orde": Text(
        "Aan de orde (de regels zeggen niet of het moet)", "At issue (the rules do not say whether it must)"
    ),
    "norm": Text("Norm of afspraak, geen plicht", "Norm or agreement, no duty"),
    "oordeel": Text("Wacht op een oordeel", "Waits for a judgement"),
    "open": Text("Nog niet te zeggen", "Cannot be said yet"),
    "niet": Text("Kan niet", "Not possible"),
}
WRONG: Mapping[str, Text] = {
    "te_laat": Text("te laat", "late"),
    "niet_gedaan": Text("niet gedaan", "not done"),
    "niet_bevoegd": Text("niet bevoegd", "not entitled"),
    "niet_toegestaan": Text("volgens de regels niet mogelijk", "not possible by the rules"),
    "op_voorwaarde": Text("alleen bevoegd op een voorwaarde", "entitled on a condition only"),
    "andere_hoedanigheid": Text(
        "gedaan door een ander dan de wet noemt", "done by another than the law names"
    ),
    "buiten_volgorde": Text("buiten de volgorde van de wet", "out of the order of the law"),
    "volgorde_praktijk": Text(
        "anders dan de gewone volgorde (de regels noemen geen bepaling)",
        "not in the usual order (the rules name no provision)",
    ),
    "oordeel_van_ander": Text("een oordeel dat aan een ander is", "a judgement that is for another"),
    "onbeslist": Text("nog niet te beoordelen", "cannot be judged yet"),
    "twee_verbeteringen": Text(
        "twee verbeteringen van een gebeurtenis op een dag", "two corrections of one event on one day"
    ),
}
PRACTICE = Text("praktijk", "practice")
BIRTHDAY = Text("wordt {age} jaar", "turns {age}")
BY_LAW = Text("van rechtswege", "by law")
NO_FOLLOWS = Text("niet in de regels opgenomen", "not in the rules")
STAY = Text("verblijf: {where}", "stay: {where}")
OFFENCE = Text("strafzaak ({item})", "criminal case ({item})")
HALT = "halt"
PLACEMENT = Text("machtiging uithuisplaatsing", "placement authorisation")


def kind(id: str, lang: Lang) -> str:
    """
    What a kind of event is called.

    >>> kind("ots", "en")
    'supervision order'
    """
    return KINDS[id].label.in_(lang)


def kinds(ids: Iterable[str], lang: Lang, *, all_of: bool = False) -> str:
    """
    Kinds of events of which one is enough, or with *all_of* none can be missed.

    >>> kinds(("ots", "vots"), "nl")
    'ondertoezichtstelling of voorlopige ondertoezichtstelling'
    """
    return Words(lang).joined(tuple(kind(id, lang) for id in ids), "list.and" if all_of else "list.or")


def actor(id: str | None, lang: Lang) -> str:
    """
    Who did something, in words.

    >>> actor("gi", "nl"), actor(None, "nl")
    ('de gecertificeerde instelling', '')
    """
    if id is None:
        return ""
    return "Halt" if id == HALT else Words(lang).term(id)


def day(number: Day, lang: Lang) -> str:
    """
    A day as people write it.

    >>> day(20260301, "nl")
    '1 maart 2026'
    """
    return day_in_words(Words(lang), number)


def what(deadline: Deadline, lang: Lang) -> str:
    """
    What a day is about, with the item and what is only supposed.

    Args:
        deadline: the day.
        lang: the language.
    """
    about = f" ({deadline.about})" if deadline.about is not None else ""
    condition = f", {deadline.condition.in_(lang)}" if deadline.condition is not None else ""
    return f"{deadline.what.in_(lang)}{about}{condition}"


def holder(deadline: Deadline, lang: Lang) -> str:
    """
    Who must or can do it; the person it is asked of, where no official is named; else it happens by law.

    Args:
        deadline: the day.
        lang: the language.
    """
    found = deadline.holder
    if found is None and deadline.meaning == "kan" and deadline.about is not None:
        return deadline.about
    if found is None:
        return BY_LAW.in_(lang)
    return Words(lang).official(found) if isinstance(found, str) else found.in_(lang)


def dated(deadline: Deadline, lang: Lang) -> str:
    """
    The same in little space, for a table.

    Args:
        deadline: the day.
        lang: the language.
    """
    if deadline.day is None:
        return deadline.term.in_(lang) if deadline.term is not None else ""
    found = " / ".join(days.iso(one) for one in deadline.days or (deadline.day,))
    return found if deadline.is_sure else f"{found} ?"


def when(deadline: Deadline, lang: Lang) -> str:
    """
    The day, every day that it can still be, or what the law says instead of a day.

    Args:
        deadline: the day.
        lang: the language.
    """
    if deadline.day is None:
        return deadline.term.in_(lang) if deadline.term is not None else ""
    found = deadline.days or (deadline.day,)
    told = Words(lang).joined(tuple(day(one, lang) for one in found), "list.or")
    return told if deadline.is_sure else f"{told} (?)"


def citations(rules: Iterable[Rule], lang: Lang) -> str:
    """
    The provisions of rules, each once, as lawyers cite them.

    Args:
        rules: the rules.
        lang: the language.
    """
    return "; ".join(dict.fromkeys(rule.provision.citation(lang=lang) for rule in rules))


def follows(run: Run, lang: Lang) -> str:
    """
    What follows when a day is not met, as the provisions say it; empty where nothing has to be done.

    Args:
        run: the day.
        lang: the language.
    """
    provisions = library.rulebase().provisions
    found = (provisions[id] for id in run.deadline.watch.follows)
    told = (f"{one.summary.in_(lang)} ({one.citation(lang=lang)})" for one in found)
    return " ".join(told) or (NO_FOLLOWS.in_(lang) if run.deadline.meaning == "moet" else "")


def cause(found: Cause, lang: Lang) -> str:
    """
    What is missing, or left to a person: the question.

    Args:
        found: the cause.
        lang: the language.
    """
    about = found.about
    return about.question.in_(lang) if isinstance(about, Fact | ItemList) else found.id
