"""
Model answers: what the rules give for a question, in words and as data.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jeugdrecht.engines.finding import Finding as Found
from jeugdrecht.explain.tree import Node
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.findings import Finding
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.model import ModelAnswer, ProvisionRef
from jeugdrecht.training.narrative.absent import bare
from jeugdrecht.training.partly import known_text

FIELDS = {"gemeente": Text("gemeente", "municipality"), "grondslag": Text("grondslag", "ground")}
MOST_OPEN = 30
"""Where more than so many facts are missing, the reasoning tells only what is settled."""
SURE = ("holds", "does_not_hold", "known", "used", "misused", "decided")
GENERAL = ("assumed", "principle")
"""What bears on the whole of an answer and on no part of it in particular."""
ASIDE = ("not_modelled",)
"""What an explanation adds that an exercise does not ask."""


def model_answer(finding: Finding, lang: Lang) -> ModelAnswer:
    """
    The model answer of a finding.

    Args:
        finding: the finding.
        lang: the language of the words.

    >>> from jeugdrecht.api import decide
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> answer = model_answer(decide(case, ["sanctierecht"])["sanctierecht"], "en")
    >>> answer.value, answer.provisions[0].id
    ('jeugd', 'sr:77a')
    """
    told = finding.explanation(lang)
    data = finding.to_dict(lang, explained=False, stable=False)
    nodes = [node for section in told.sections for node in section.nodes if node.kind not in ASIDE]
    known = known_text(finding.found, lang)
    if known is not None and len(finding.found.causes) > MOST_OPEN:
        nodes = [node for node in nodes if node.state in SURE and node.kind not in GENERAL]
    answer = answer_text(finding.found, lang) or told.answer
    return ModelAnswer(
        status=finding.status, value=data["value"], text=bare(f"{known} {answer}" if known else answer),
        reasoning=tuple(_lines(nodes, 0)), provisions=provisions_of(data), finding=data,
    )  # fmt: skip


def answer_text(found: Found, lang: Lang) -> str | None:
    """The answer to a record in words, field by field, where all of them are decided."""
    if not found.fields or found.status != "decided":
        return None
    words = Words(lang)
    names = {name: FIELDS[name].in_(lang) if name in FIELDS else words.term(name) for name in found.fields}
    parts = (f"{names[name]}: {worded.of_decision(words, field.decision, field.value)}"
             for name, field in found.fields.items())  # fmt: skip
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}."


def provisions_of(data: Mapping[str, Any]) -> tuple[ProvisionRef, ...]:
    """The provisions of a finding in JSON, those of its fields included, each once."""
    found: dict[str, ProvisionRef] = {}
    for one in (data, *data.get("fields", {}).values()):
        for place in one["provisions"]:
            ref = ProvisionRef(id=place["id"], citation=place["citation"], role=place["role"],
                               url=place["url"] or "")  # fmt: skip
            found.setdefault(ref.id, ref)
    return tuple(found.values())


def _lines(nodes: Iterable[Node], depth: int) -> Iterator[str]:
    for node in nodes:
        yield f"{'  ' * depth}[{node.mark}] {node.text}"
        yield from _lines(node.because, depth + 1)
