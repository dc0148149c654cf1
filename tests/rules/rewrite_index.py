"""
Works out the index of the law files, and rewrites it: `python -m tests.rules.rewrite_index`.
"""

import textwrap
from collections import defaultdict
from importlib import import_module
from pathlib import Path

from jeugdrecht.logic.arising import needs_of
from jeugdrecht.logic.canonical import fingerprint_of
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.reach import decisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NotModelled, Power, Rule
from jeugdrecht.rules import library
from jeugdrecht.sources import Provision

INDEX = Path(library.__file__).with_name("index.py")
HEAD = INDEX.read_text(encoding="utf-8").partition("FINGERPRINT =")[0]


def needed(rulebase: Rulebase) -> dict[str, tuple[str, ...]]:
    """The modules that each decision needs: of its own rules, of what it reads, of what these rest on."""
    speaks: dict[str, set[str]] = defaultdict(set)
    holds: dict[str, str] = {}
    written: dict[str, str] = {}
    for name in library.module_names():
        module, short = import_module(name), name.removeprefix("jeugdrecht.rules.")
        for part in (*library.declared(module, Rule), *library.declared(module, Power)):
            speaks[part.decision].add(short)
            written[part.id] = short
        for decision in library.declared(module, Decision):
            speaks[decision.id].add(short)
        for omission in library.declared(module, NotModelled):
            for marked in omission.decisions:
                speaks[marked].add(short)
        for provision in library.declared(module, Provision):
            holds.setdefault(provision.id, short)
    order = [
        decision.id
        for name in library.CATALOGUE
        for decision in library.declared(import_module(f"jeugdrecht.rules.beslissingen.{name}"), Decision)
        if decision.record is None  # a field is asked for as part of its record
    ]
    return {
        id: tuple(sorted(_of(id, rulebase, speaks, holds) | _principles(id, rulebase, written)))
        for id in order
    }


def _principles(id: str, rulebase: Rulebase, written: dict[str, str]) -> set[str]:
    """The modules of the principles that the provisions of a decision implement."""
    parts = (part for name in decisions_beneath(rulebase, id) for part in rulebase.parts_of(name))
    return {written[rule.id] for rule in rulebase.principles_on({part.provision.id for part in parts})}


def _of(id: str, rulebase: Rulebase, speaks: dict[str, set[str]], holds: dict[str, str]) -> set[str]:
    found: set[str] = set()
    for name in decisions_beneath(rulebase, id):
        found |= speaks[name]
        for part in rulebase.parts_of(name):
            found |= {holds[place.id] for place in part.rests_on if place.id in holds}
    return found


def text() -> str:
    """The index as it should read."""
    rulebase = library.rulebase()
    fingerprint = fingerprint_of(rulebase.parts, rulebase.decisions.values())
    edition = max(provision.read for provision in rulebase.provisions.values())
    lines = [
        f'FINGERPRINT = "{fingerprint}"',
        f'EDITION = "{edition}"',
        "DECISIONS: dict[str, tuple[str, ...]] = {",
    ]
    for id, modules in needed(rulebase).items():
        lines += [f'    "{id}": (', *_filled(modules), "    ),"]
    lines += ["}  # fmt: skip", "ARISES: dict[str, Arises] = {"]
    for id in needed(rulebase):
        lines += _arising(id, rulebase)
    return HEAD + "\n".join([*lines, "}  # fmt: skip", ""])


def _arising(id: str, rulebase: Rulebase) -> list[str]:
    """The list of which a decision asks each item, and what a case must speak of to bring it up."""
    items = rulebase.list_of_item.get(rulebase.decision(id).subject or "")
    needs = needs_of(rulebase, id)
    told = tuple(tuple(tuple(sorted(facts)) for facts in sets) for sets in needs)
    written = f'"{id}": Arises({items.id if items else None!r}, {told!r}),'.replace("'", '"')
    return textwrap.wrap(written, 108, initial_indent=" " * 4, subsequent_indent=" " * 8)


def _filled(modules: tuple[str, ...]) -> list[str]:
    """The names, as many to a line as fit."""
    names = " ".join(f'"{module}",' for module in modules)
    return textwrap.wrap(names, 108, initial_indent=" " * 8, subsequent_indent=" " * 8)


if __name__ == "__main__":
    INDEX.write_text(text(), encoding="utf-8")
