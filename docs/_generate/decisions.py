"""
The page of each decision, of each topic, and the list of them all.
"""

from collections.abc import Iterator
from typing import Any

from _generate import drawings, proofs, published
from _generate.examples import example_of
from _generate.law import (
    AREAS,
    LAW,
    decisions_by_topic,
    page_of_decision,
    read_by,
    reads,
    told,
    topic_names,
)
from _generate.rules_told import rules
from _generate.writing import (
    MANY,
    anchor,
    folded,
    hidden,
    page,
    points,
    table,
    title_of,
    to_decision,
    to_provision,
)
from jeugdrecht.catalogue import decisions as catalogue
from jeugdrecht.catalogue import facts
from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper.markdown import escaped
from jeugdrecht.logic.nodes import FactNode
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rules import Power

_SHAPES = {
    "choice": "Een van deze:",
    "set": "Nul of meer van deze:",
    "lowest": "Een getal: de strengste grens die geldt.",
    "earliest": "Een dag: de eerste die geldt.",
    "list": "Een lijst, met in elke regel: {members}.",
    "checklist": "Van elke norm: {met} of {unmet}.",
    "text": "Een tekst uit de zaak.",
    "record": "Onderdelen, elk met een eigen antwoord: {members}.",
}
_GROUPS = (
    ("base", "Hoofdregels"),
    ("exception", "Uitzonderingen"),
    ("closing", "Als geen andere regel geldt"),
    ("power", "Bevoegdheden"),
)
_POWER = (
    "Een bevoegdheid beslist niet: zij staat als alternatief bij het antwoord, tot de zaak zegt dat zij is "
    "gebruikt."
)
_COMPETENCE = "Deze beslissing zegt of de bevoegdheid er is. Of zij wordt gebruikt, is aan wie haar heeft."
_LEFT = (
    "Deze vragen beantwoordt geen programma. Zolang niemand dat doet, zegt de bevinding dat zij op een "
    "oordeel wacht, en van wie."
)
_DISPUTED = (
    "Over deze vragen verschillen de meningen, of de tekst laat haar open. U kunt zelf antwoorden; elke "
    "bevinding die ervan afhangt, vermeldt dat."
)
_ABOUT = (
    "Een beslissing is een vraag met een vaste reeks antwoorden. Elke heeft een eigen bladzijde: de regels "
    "in leesbare vorm, wat aan een mens is overgelaten, een voorbeeld met de uitkomst, en wat niet is "
    "uitgewerkt. De bladzijden worden bij het bouwen uit de regels zelf gemaakt."
)


def pages() -> dict[str, str]:
    """Every page about decisions, by its path below docs."""
    found = {"beslissingen/index.md": _index()}
    for topic, decisions in decisions_by_topic().items():
        found[f"beslissingen/{topic}/index.md"] = _topic(topic, decisions)
        found |= {f"{page_of_decision(id)}.md": page(_decision(id)) for id in decisions}
    return found


# --- the lists --------------------------------------------------------------------------------------------


def _index() -> str:
    return page((
        "# Alle beslissingen",
        _ABOUT,
        *(block for area, topics in AREAS.items() for block in _area(area, topics)),
        hidden(f"{topic}/index" for topic in decisions_by_topic()),
    ))  # fmt: skip


def _area(area: str, topics: tuple[str, ...]) -> Iterator[str]:
    yield f"## {area}"
    for topic in topics:
        yield f"### [{topic_names()[topic]}]({topic}/index.md)"
        yield _questions(decisions_by_topic()[topic])


def _topic(topic: str, decisions: tuple[str, ...]) -> str:
    return page((
        f"# {topic_names()[topic]}",
        _questions(decisions),
        hidden(f"{title_of(id)} <{id}>" for id in decisions),
    ))  # fmt: skip


def _questions(decisions: tuple[str, ...]) -> str:
    return "\n".join(f"- {to_decision(id)}: {escaped(LAW.decision(id).question.nl)}" for id in decisions)


# --- one decision -----------------------------------------------------------------------------------------


def _decision(id: str) -> Iterator[str]:
    data = catalogue.one_decision(LAW, id, "nl")
    yield anchor("beslissing", id)
    yield f"# {title_of(id)}"
    yield f"**{escaped(data['question'])}**"
    yield _identity(data)
    yield "## Antwoorden"
    yield from _answers(data)
    if data["scope"] is not None:
        yield "## Wanneer de vraag zich voordoet"
        yield points(data["scope"])
    yield from _parts(id)
    yield from _facts(id)
    yield from _example(id)
    yield from _left_out(data)
    yield from proofs.of_decision(name for name in LAW.decisions if name == id or name.startswith(f"{id}."))
    yield from _ties(id)
    yield from _published(id)


def _identity(data: dict[str, Any]) -> str:
    governing = LAW.decision(data["id"]).governing
    asked = governing.fact if isinstance(governing, FactNode) else None
    day = "" if asked is None else f"„{escaped(asked.question.nl)}” (`{asked.id}`)"
    rows = (
        ("Naam", f"`{data['id']}`"),
        ("Over", words.item(data["subject"], "nl")),
        ("Beslist naar het recht op de dag van", day),
        ("Teksten gelezen vanaf", words.day(data["since"], "nl")),
        ("Op de opdrachtregel", f"`jeugdrecht decisions {data['id']}`"),
    )
    return "\n".join(f"- {name}: {text}" for name, text in rows if text)


def _answers(data: dict[str, Any]) -> Iterator[str]:
    answer = data["answer"]
    members = ", ".join(f"`{one}`" for one in answer.get("members", answer.get("fields", ())))
    marks = {key: f"`{answer[key]}`" for key in ("met", "unmet") if key in answer}
    yield _SHAPES[answer["type"]].format(members=members, **marks)
    yield "\n".join(f"- `{value['id']}`: {escaped(value['label'])}" for value in data["values"])


def _parts(id: str) -> Iterator[str]:
    """The rules, for a record field by field."""
    fields = [name for name in LAW.decisions if name.startswith(f"{id}.")]
    if LAW.parts_of(id):
        yield "## Regels"
        yield from _grouped(id, "###")
    for name in fields:
        decision = LAW.decision(name)
        yield f"## Onderdeel {name.partition('.')[2].replace('_', ' ')}"
        yield f"**{escaped(decision.question.nl)}**"
        yield from _grouped(name, "###")


def _grouped(id: str, mark: str) -> Iterator[str]:
    groups: dict[str, list[str]] = {key: [] for key, _ in _GROUPS}
    for part in LAW.parts_of(id):
        groups[_group(part.id, isinstance(part, Power))].append(part.id)
    alone = [key for key, found in groups.items() if found] == ["base"]
    for key, heading in _GROUPS:
        if groups[key]:
            yield "" if alone else f"{mark} {heading}"
            yield _of_powers(id) if key == "power" else ""
            yield from rules(groups[key], within="decision", fold=len(LAW.parts_of(id)) > MANY)


def _of_powers(id: str) -> str:
    """What the powers of a decision do: open another answer, or be what the answer is about."""
    return _COMPETENCE if all(power.act is None for power in LAW.powers_of(id)) else _POWER


def _group(id: str, power: bool) -> str:
    one = told()[id]
    if power:
        return "power"
    if one["closing"]:
        return "closing"
    return "exception" if one["excepts"] else "base"


def _facts(id: str) -> Iterator[str]:
    asked = {fact.id: facts.in_brief(fact, "nl") for fact in facts_beneath(LAW, id)}.values()
    judged = [fact for fact in asked if fact["nature"] == "judgement"]
    disputed = [fact for fact in asked if fact["nature"] == "legal_question"]
    rest = [fact for fact in asked if fact["nature"] not in ("judgement", "legal_question")]
    if judged:
        yield "## Wat aan een mens is overgelaten"
        yield _LEFT
        rows = [
            (f"`{f['id']}`", escaped(f["question"]), escaped(words.officials(f["by"], "nl"))) for f in judged
        ]
        yield folded(table(("Oordeel", "Vraag", "Van"), rows), len(rows), "oordelen")
    if disputed:
        yield "## Onbesliste rechtsvragen"
        yield _DISPUTED
        yield "\n".join(f"- `{fact['id']}`: {escaped(fact['question'])}" for fact in disputed)
    if rest:
        yield "## Wat gevraagd kan worden"
        yield "Niet alles telt in elke zaak: wat niets meer uitmaakt, wordt niet gevraagd."
        rows = [(f"`{f['id']}`", escaped(f["question"]), words.NATURES[f["nature"]].nl) for f in rest]
        yield folded(table(("Gegeven", "Vraag", "Soort"), rows), len(rows), "gegevens")


def _example(id: str) -> Iterator[str]:
    example = example_of(id)
    yield "## Voorbeeld"
    yield f"Een verzonnen zaak uit de tests: {escaped(example.says)}. Sla haar op als `zaak.yaml`:"
    yield f"```yaml\n{example.file}```"
    yield f"```console\n$ jeugdrecht decide zaak.yaml --decision {id}\n```"
    yield f"Dit is de uitkomst: {_outcome(id)}"
    yield f"```text\n{example.text.rstrip()}\n```"


def _outcome(id: str) -> str:
    finding = example_of(id).finding
    return f"`{finding.status}`, met deze uitleg."


def _left_out(data: dict[str, Any]) -> Iterator[str]:
    omissions = data["not_modelled"]
    if omissions:
        yield "## Wat niet is uitgewerkt"
        lines = (
            f"- {to_provision(one['provision'], one['citation'])}: {escaped(one['what'])}. "
            f"*Waarom:* {escaped(one['why'])}."
            for one in omissions
        )
        yield folded("\n".join(lines), len(omissions), "onderdelen")


def _ties(id: str) -> Iterator[str]:
    yield "## Samenhang"
    rows = (("Leest", reads()[id]), ("Wordt gelezen door", read_by()[id]))
    yield "\n".join(f"- {name}: {', '.join(map(to_decision, ids))}." for name, ids in rows if ids)
    yield drawings.of_decision(id, depth=2)


def _published(id: str) -> Iterator[str]:
    cases = published.on_decision(id)
    if cases:
        yield "## Gepubliceerde zaken"
        lines = "\n".join(f"- {published.link(case)}" for case in cases)
        yield folded(lines, len(cases), "zaken waarin deze beslissing is nagegaan")
