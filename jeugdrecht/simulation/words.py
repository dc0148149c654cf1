"""
The words of a simulation, in Dutch and in English.
"""

from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.simulation.effects import EARLIER_DAY, LATER_DAY, SAME_DAY, Answer, Effect
from jeugdrecht.sources import Lang, Text

STATUSES = {
    "open": Text("open: er ontbreken gegevens", "open: facts are missing"),
    "judgement": Text("wacht op een oordeel", "waits for a judgement"),
    "conflict": Text("tegenstrijdig", "contradictory"),
    "gap": Text("geen regel beslist dit", "no rule decides this"),
    "outside": Text("het recht is hiervoor niet gelezen", "the law for this was not read"),
    "not_applicable": Text("doet zich niet voor", "does not arise"),
}
STATES = {
    "available": Text("mogelijk", "available"),
    "judgement": Text("aan het oordeel van wie beslist", "up to the judgement of whoever decides"),
    "open": Text("open: er ontbreken gegevens", "open: facts are missing"),
    "unavailable": Text("niet mogelijk", "not available"),
    "-": Text("doet zich niet voor", "does not arise"),
}
DAYS = {
    SAME_DAY: Text("een dag", "a day"),
    EARLIER_DAY: Text("een eerdere dag", "an earlier day"),
    LATER_DAY: Text("een latere dag", "a later day"),
}
NONE = Text("geen", "none")
HEADS = (
    Text("Beslissing", "Decision"),
    Text("Was", "Was"),
    Text("Wordt", "Becomes"),
    Text("Aantal", "Number"),
    Text("Aandeel", "Share"),
    Text("Per leeftijd", "By age"),
)
POWER = Text("{decision}, bevoegdheid van {provision}: {opens}", "{decision}, power of {provision}: {opens}")
SAME_ANSWER = Text("alle antwoorden gelijk", "all answers the same")
CHANGED_LAW = Text("gewijzigd recht", "amended law")
DRAWN = Text(
    "{rows} rijen van {people} getrokken mensen ({about}), seed {seed}; {before} tegenover {after}.",
    "{rows} rows of {people} people drawn ({about}), seed {seed}; {before} against {after}.",
)
CAUTION = Text(
    "Een getrokken bestand zegt wie geraakt kan worden, niet hoeveel mensen dat in werkelijkheid zijn.",
    "A caseload that was drawn says who can be affected, not how many people that are in reality.",
)
PICTURE = Text("Wie geraakt wordt, per leeftijd", "Who is affected, by age")
NOBODY = Text(
    "Niemand in dit bestand krijgt een ander antwoord.", "Nobody in this caseload gets another answer."
)
AXIS = Text("aantal rijen per leeftijd", "number of rows by age")
OTHERS = Text("andere overgangen", "other changes")
PEAK = Text("{what}: {count} rijen, van {youngest} tot en met {oldest} jaar",
            "{what}: {count} rows, aged {youngest} to {oldest}")  # fmt: skip


def asked(effect: Effect, law: Rulebase, lang: Lang) -> str:
    """The decision or the power that an effect is about."""
    if effect.power is None:
        return effect.decision
    provision, opens = effect.power
    return POWER.in_(lang).format(
        decision=effect.decision,
        provision=law.provisions[provision].citation(),
        opens=law.decision(effect.decision).label(opens, lang),
    )


def answer(effect: Effect, of: Answer, law: Rulebase, lang: Lang) -> str:
    """An answer of an effect, in words."""
    if effect.power is not None:
        return STATES[of.status].in_(lang)
    if of.status in STATUSES:
        return STATUSES[of.status].in_(lang)
    if of.value is None:
        return NONE.in_(lang)
    if of.value in DAYS:
        return DAYS[str(of.value)].in_(lang)
    decision = law.decision(effect.decision)
    return " + ".join(decision.label(part, lang) for part in str(of.value).split(" + "))


def number(count: int, lang: Lang) -> str:
    """
    A number with its thousands apart.

    >>> number(12345, "nl"), number(12345, "en")
    ('12.345', '12,345')
    """
    return f"{count:,}".replace(",", ".") if lang == "nl" else f"{count:,}"


def share(part: int, whole: int, lang: Lang) -> str:
    """
    A share in per cent.

    >>> share(1, 8, "nl"), share(1, 8, "en")
    ('12,5 %', '12.5%')
    """
    text = f"{100 * part / whole:.1f}"
    return f"{text.replace('.', ',')} %" if lang == "nl" else f"{text}%"
