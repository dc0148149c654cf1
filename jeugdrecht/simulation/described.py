"""
A caseload in words: what is drawn, how it is spread, and which figure or assumption that rests on.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from jeugdrecht.simulation.basis import Ages, Assumption, Basis, Drawn, Offset, Share
from jeugdrecht.simulation.caseload import Caseload
from jeugdrecht.sources import Lang, Text

HEADS = (Text("Gegeven", "Fact"), Text("Verdeling", "Spread"), Text("Berust op", "Rests on"))
AGE = Text("leeftijd op de peildatum", "age on the reference date")
ASSUMED = Text("**aanname:** {why}", "**assumption:** {why}")
MANY = Text("aantal per persoon", "number per person")
ON_THE_DAY = Text("op de peildatum", "on the reference date")
EARLIER = Text("{low} tot {high} dagen eerder", "{low} to {high} days earlier")
LATER = Text("{low} tot {high} dagen later", "{low} to {high} days later")
DAYS_AFTER = Text("{months} maanden na `{after}`", "{months} months after `{after}`")
FIRST = Text(
    "het eerste op de peildatum, elk ander {rest}", "the first on the reference date, each other {rest}"
)
WHERE = Text("als {conditions}", "where {conditions}")
AGED = Text("{low} tot {high} jaar", "aged {low} to {high}")
AND = Text(" en ", " and ")
WORDS = {True: Text("ja", "yes"), False: Text("nee", "no")}


def described(caseload: Caseload, *, lang: Lang = "nl") -> str:
    """
    The table of a caseload, in Markdown.

    Args:
        caseload: the caseload.
        lang: the language of the words.

    >>> from jeugdrecht.simulation import JEUGDIGEN
    >>> print(described(JEUGDIGEN, lang="en").splitlines()[2][:56])
    | age on the reference date | 0: 4%, 1: 4%, 2: 4%, 3: 4%
    """
    lines = [f"| {' | '.join(head.in_(lang) for head in HEADS)} |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {' | '.join(cells)} |" for cells in _cells(caseload, lang))]) + "\n"


def _cells(caseload: Caseload, lang: Lang) -> Iterator[tuple[str, str, str]]:
    ages: Ages = caseload.ages
    yield AGE.in_(lang), _spread(ages.weights, lang), "; ".join(_basis(one, lang) for one in ages.basis)
    if caseload.items is not None and len(caseload.items.weights) > 1:
        yield MANY.in_(lang), _spread(caseload.items.weights, lang), _basis(caseload.items.basis, lang)
    for of in caseload.drawn:
        yield f"`{of.fact}`", _told(of, lang), _basis(of.basis, lang)


def _told(of: Drawn, lang: Lang) -> str:
    told = _days(of, lang) if isinstance(of, Offset) else _spread(of.weights, lang)
    conditions = [f"`{fact}` {_word(value, lang)}" for fact, value in of.only.items()]
    if isinstance(of, Share) and of.ages is not None:
        conditions.append(AGED.in_(lang).format(low=of.ages[0], high=of.ages[1]))
    where = WHERE.in_(lang).format(conditions=AND.in_(lang).join(conditions))
    return f"{told}, {where}" if conditions else told


def _days(of: Offset, lang: Lang) -> str:
    if of.after is not None:
        return DAYS_AFTER.in_(lang).format(months=of.months, after=of.after)
    told = ON_THE_DAY.in_(lang)
    if of.high < 0:
        told = EARLIER.in_(lang).format(low=-of.high, high=-of.low)
    elif of.high > 0:
        told = LATER.in_(lang).format(low=of.low, high=of.high)
    return told if of.first is None else FIRST.in_(lang).format(rest=told)


def _spread(weights: Mapping[Any, float], lang: Lang) -> str:
    whole = sum(weights.values())
    return ", ".join(
        f"{_word(value, lang)}: {_per_cent(100 * weight / whole, lang)}" for value, weight in weights.items()
    )


def _per_cent(part: float, lang: Lang) -> str:
    text = f"{part:.1f}".removesuffix(".0")
    return f"{text.replace('.', ',')} %" if lang == "nl" else f"{text}%"


def _word(value: object, lang: Lang) -> str:
    return WORDS[value].in_(lang) if isinstance(value, bool) else str(value)


def _basis(basis: Basis, lang: Lang) -> str:
    if isinstance(basis, Assumption):
        return ASSUMED.in_(lang).format(why=basis.why.in_(lang))
    return f"[{basis.publisher}]({basis.url}): {basis.what.in_(lang)}"
