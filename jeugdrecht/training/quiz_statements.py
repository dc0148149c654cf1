"""
Questions about the law behind an answer: which source settles it, what belongs to it, and what a power means.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from jeugdrecht.explain.wording import Words
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang, Provision, url_for
from jeugdrecht.training import quiz_words as words
from jeugdrecht.training.model import ProvisionRef
from jeugdrecht.training.quiz_asked import Asked, made, with_sources
from jeugdrecht.training.quiz_model import Item, Option, Sort

LOWER_RANK = "lower_rank"
POWER_AS_DUTY = "power_as_duty"
POWER_OVERLOOKED = "power_overlooked"
POWER_BY_ITSELF = "power_by_itself"
FEWEST_OTHERS = 2
WRONG_ACTOR = "wrong_actor"
UNSETTLED = "rechtsvraag."
"""A legal question that is not settled waits for nobody in the case."""
COURTS = ("rechter", "kinderrechter", "rechtbank")
OFFICIALS = ("kinderrechter", "officier_van_justitie", "raad", "gi", "college")
"""Who judges in youth law; those who do not hold a judgement are its wrong holders."""
STANDING = ("available", "judgement")
"""The states in which a power may be used, with or without a judgement of its official."""


def source_items(asked: Asked, law: Rulebase, lang: Lang) -> Iterator[Item]:
    """
    Which provision settles the answer: where one alone does, and a lower source bears on the question.

    Args:
        asked: what the question rests on.
        law: the law of its decision.
        lang: the language.
    """
    right = _settling(asked, law)
    if right is None:
        return
    others = [one for one in _carriers(asked, law) if _place(one) != _place(right)]
    lower = [one for one in others if one.instrument.rank < right.instrument.rank]
    used = {ref.id for ref in asked.provisions if ref.role != "supports"}
    beside = [one for one in others if one not in lower and one.id not in used]
    if not lower:
        return
    options = (
        _settles(right, asked, lang),
        *(_lower(one, right, lang) for one in _distinct(lower)),
        *(_elsewhere(one, right, lang) for one in _distinct(beside)),
    )
    text = words.WHICH_SOURCE.in_(lang).format(question=asked.text)
    yield made(asked, Sort.CHOICE, text, options, lang)


def _settling(asked: Asked, law: Rulebase) -> Provision | None:
    """The one provision that decides; None where several do, or none does by itself."""
    ids = {ref.id for ref in asked.provisions if ref.role == "decides"}
    excepted = any(ref.role in ("excepts", "blocks") for ref in asked.provisions)
    if asked.finding["status"] != "decided" or len(ids) != 1 or excepted:
        return None
    return law.provisions.get(ids.pop())


def _carriers(asked: Asked, law: Rulebase) -> tuple[Provision, ...]:
    """The provisions whose rules speak in the decision."""
    return tuple(dict.fromkeys(part.provision for part in law.parts_of(asked.decision.id)))


def _place(provision: Provision) -> str:
    """The article: two of its parts would make a question of detail, not of source."""
    return ":".join(provision.id.split(":")[:2])


def _distinct(provisions: list[Provision]) -> list[Provision]:
    return list({_place(one): one for one in reversed(provisions)}.values())[::-1]


def _settles(right: Provision, asked: Asked, lang: Lang) -> Option:
    told = words.SETTLES.in_(lang).format(
        citation=right.citation(lang), rank=right.instrument.rank.label.in_(lang)
    )
    said = words.RIGHT.in_(lang).format(text=f"{told} {asked.answer}")
    return Option(text=right.citation(lang), right=True, feedback=said, provision=_ref(right, asked))


def _lower(one: Provision, right: Provision, lang: Lang) -> Option:
    told = words.LOWER.in_(lang).format(
        citation=one.citation(lang), rank=one.instrument.rank.label.in_(lang), right=right.citation(lang),
        higher=right.instrument.rank.label.in_(lang),
    )  # fmt: skip
    said = words.WRONG.in_(lang).format(text=told)
    return Option(text=one.citation(lang), right=False, feedback=said, mistake=LOWER_RANK,
                  provision=_beside(one, lang))  # fmt: skip


def _elsewhere(one: Provision, right: Provision, lang: Lang) -> Option:
    told = words.ELSEWHERE.in_(lang).format(citation=one.citation(lang))
    see = words.PROVISIONS.in_(lang).format(citations=right.citation(lang))
    said = words.WRONG.in_(lang).format(text=f"{told} {see}")
    return Option(text=one.citation(lang), right=False, feedback=said, provision=_beside(one, lang))


def _beside(provision: Provision, lang: Lang) -> ProvisionRef:
    """A provision that bears on the question and does not settle it."""
    return ProvisionRef(id=provision.id, citation=provision.citation(lang), role="supports",
                        url=url_for(provision.place) or "")  # fmt: skip


def _ref(provision: Provision, asked: Asked) -> ProvisionRef | None:
    return next((ref for ref in asked.provisions if ref.id == provision.id), None)


def power_items(asked: Asked, lang: Lang) -> Iterator[Item]:
    """
    What a power of the decision means in this case: a *kan*, no *moet*; of one power that fits.

    Args:
        asked: what the question rests on.
        lang: the language.
    """
    power = next(iter(_plain_powers(asked)), None)
    ref = next((one for one in asked.provisions if power and one.id == power["provision"]), None)
    if power is not None and ref is not None:
        parts = _parts(asked, power, ref, lang)
        text = words.WHAT_FOLLOWS.in_(lang).format_map(parts)
        yield made(asked, Sort.CHOICE, text, tuple(_meanings(asked, power, ref, parts, lang)), lang)


def _plain_powers(asked: Asked) -> list[Mapping[str, Any]]:
    """The powers of which the state is known and that the finding rests on; those that stand come first."""
    # A power changes a whole record: it is asked of the decision that it belongs to, not of each field.
    if asked.decision.record is not None or asked.finding["status"] not in ("decided", "judgement"):
        return []
    cited = {ref.id for ref in asked.provisions}
    powers = [
        one for one in asked.finding.get("alternatives", ()) if one["provision"] in cited and one["actor"]
    ]
    places = [one["provision"] for one in powers]
    # A provision that gives two powers would leave open which of them is meant.
    clear = [one for one in powers if places.count(one["provision"]) == 1]
    standing = [one for one in clear if one["state"] in STANDING]
    return standing or [one for one in clear if one["state"] == "unavailable"]


def _parts(asked: Asked, power: Mapping[str, Any], ref: ProvisionRef, lang: Lang) -> dict[str, str]:
    return {
        "citation": ref.citation, "actor": Words(lang).official(str(power["actor"])), "question": asked.text,
    }  # fmt: skip


def _meanings(
    asked: Asked, power: Mapping[str, Any], ref: ProvisionRef, parts: dict[str, str], lang: Lang
) -> Iterator[Option]:
    stands = power["state"] in STANDING
    may = words.MAY_IF if power["state"] == "judgement" else words.MAY
    why = words.POWER_IS[power["state"]]
    right, wrong = words.RIGHT.in_(lang), words.WRONG.in_(lang)

    def option(text: str, feedback: str, mistake: str | None = None) -> Option:
        said = (right if mistake is None else wrong).format(text=with_sources(feedback, (ref,), lang))
        return Option(text=text, right=mistake is None, feedback=said, mistake=mistake, provision=ref)

    power_is, closed = (one.in_(lang).format_map(parts) for one in (words.IS_POWER, why))
    can, cannot = may.in_(lang), words.CANNOT.in_(lang)
    yield option(can if stands else cannot, f"{power_is} {closed}")
    yield option(words.MUST.in_(lang), f"{power_is} {closed}", POWER_AS_DUTY)
    yield option(cannot if stands else can, closed, POWER_OVERLOOKED if stands else "power_assumed")
    needs_act = words.NEEDS_ACT.in_(lang).format_map(parts)
    yield option(words.BY_ITSELF.in_(lang), f"{needs_act} {closed}", POWER_BY_ITSELF)


def actor_items(asked: Asked, lang: Lang) -> Iterator[Item]:
    """
    Who gives the judgement that the answer waits for; where one official can give all of it.

    Args:
        asked: what the question rests on.
        lang: the language.
    """
    judged = [one for one in asked.finding.get("judgements", ()) if not one["id"].startswith(UNSETTLED)]
    holders = [str(one["by"]).split(", ") for one in judged]
    by = tuple(one for one in (holders[0] if holders else ()) if one and all(one in own for own in holders))
    if asked.finding["status"] != "judgement" or not by:
        return
    say = Words(lang)
    told = words.JUDGES.in_(lang).format(actor=say.officials(by))
    said = with_sources(told, asked.provisions, lang)
    right = Option(text=say.officials(by), right=True, feedback=words.RIGHT.in_(lang).format(text=said))
    others = [one for one in OFFICIALS if one not in by and not _same_body(one, by)]
    wrong = [Option(text=say.official(one), right=False, mistake=WRONG_ACTOR,
                    feedback=words.WRONG.in_(lang).format(text=said)) for one in others]  # fmt: skip
    text = words.WHO_JUDGES.in_(lang).format(question=asked.text)
    yield made(asked, Sort.CHOICE, text, (right, *wrong), lang)


def _same_body(official: str, by: tuple[str, ...]) -> bool:
    """Whether an official is a court where the judgement is a court’s: which one is another question."""
    return official in COURTS and any(one in COURTS for one in by)
