"""
A record at a glance: each field with its outcome and the provisions that give it, also under each power.
"""

from jeugdrecht.engines.finding import Alternative, Finding
from jeugdrecht.explain.tree import Column, Grid
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.answers import short
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.vocabulary import Fact


def grid(words: Words, finding: Finding) -> Grid | None:
    """
    The fields of a record in a table; None for what is no record.

    Args:
        words: the language and register.
        finding: what was found.
    """
    if not finding.fields or finding.status == "not_applicable":
        return None
    found = (_under(words, alternative) for alternative in finding.alternatives)
    under = tuple(column for column in found if column is not None)
    heading = words.say("grid.own" if under else "grid.alone")
    own = Column(heading=heading, note="", cells=_cells(words, finding))
    return Grid(
        corner=words.say("grid.field"),
        names=tuple(_name(words, field) for field in finding.fields.values()),
        columns=(own, *under),
    )


def _under(words: Words, alternative: Alternative) -> Column | None:
    upstream = alternative.upstream
    if alternative.under is None or upstream is None or upstream.value == alternative.power.opens:
        return None  # what the power would give is what holds already
    citation = alternative.power.provision.citation(words.lang)
    value = words.label(upstream.decision, alternative.power.opens)
    return Column(
        heading=words.say("grid.under", citation=citation, value=value),
        note=_note(words, alternative, alternative.under),
        cells=_cells(words, alternative.under),
    )


def _note(words: Words, alternative: Alternative, under: Finding) -> str:
    """Whether the power is there to be used, and what is still asked for the rest of the column."""
    actor = words.official(alternative.power.actor)
    told = words.say(f"grid.{alternative.state}", actor=actor)
    asked = (cause.about for cause in under.causes)
    questions = tuple(dict.fromkeys(words.of(fact.question) for fact in asked if isinstance(fact, Fact)))
    return words.say("grid.asks", sentence=told, questions=" ".join(questions)) if questions else told


def _name(words: Words, field: Finding) -> str:
    name = field.decision.name
    return words.of(name) if name is not None else values.spoken(field.decision.id.rpartition(".")[2])


def _cells(words: Words, finding: Finding) -> tuple[tuple[str, str], ...]:
    return tuple(_cell(words, field) for field in finding.fields.values())


def _cell(words: Words, field: Finding) -> tuple[str, str]:
    cited = dict.fromkeys(
        used.provision.citation(words.lang) for used in field.used if used.role in ("decides", "limits")
    )
    return short(words, field), words.joined(tuple(cited)) if cited else ""
