"""
Reads the law files: all of them, or only those that the asked decisions need.
"""

import gc
import pkgutil
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

import jeugdrecht.rules
from jeugdrecht.errors import UnknownIdError
from jeugdrecht.facts.lists import LISTS
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.documented import Documented
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NotModelled, Power, Rule
from jeugdrecht.rules.index import DECISIONS, EDITION, FINGERPRINT
from jeugdrecht.sources import Provision, statute_order

VERSION = "0.1.0"
"""The version of the law as encoded; docs/ontwikkelaars/uitgeven.md says what raises it."""

CATALOGUE = (
    "vervolging", "jeugdstrafrecht", "keten", "waarborgen", "sanctiemaxima", "maatregelen", "taakstraf",
    "strafbeschikking", "sancties", "toezicht", "tenuitvoerlegging",
    "kinderbescherming", "verzoeken",
    "termijnen_civiel",
    "rechtspositie",
    "plaatsing",
    "gezag", "gezag_ontstaan", "voogdij",
    "jeugdwet", "college", "leerplicht",
    "gesloten_jeugdhulp", "dossier",
    "termijnen_jeugdwet", "hulp_en_plan",
    "instelling", "gemeente",
    "veilig_thuis", "meldcode", "jji",
    "kinderrechten",
    "regio",
)  # fmt: skip
"""The files of decisions, in the order of the catalogue."""

Found = TypeVar("Found")


@cache
def rulebase() -> Rulebase:
    """All of the law."""
    return _assemble([import_module(name) for name in module_names()])


def set_aside() -> None:
    """
    Load all of the law for a process that decides for long, and keep it out of the search for garbage.

    Looking through the law each time takes a third of the work.
    """
    rulebase()
    gc.collect()
    gc.freeze()
    # A finding is thousands of small objects without a circle among them: they go without that search.
    gc.set_threshold(100_000)


def rulebase_for(*decisions: str) -> Rulebase:
    """
    The part of the law that these decisions need; the same part in whatever order they are named.

    Raises:
        UnknownIdError: there is no such decision; the nearest names are given.
    """
    _refuse_unknown(decisions)
    asked = frozenset(decisions)
    return _part(tuple(decision for decision in DECISIONS if decision in asked))


def law_for(*decisions: str) -> Rulebase:
    """
    All of the law where it is loaded already, else the part that these decisions need; both decide the same.

    A server loads it all at once: then no combination of decisions makes a further part.

    Raises:
        UnknownIdError: there is no such decision; the nearest names are given.
    """
    if not rulebase.cache_info().currsize:
        return rulebase_for(*decisions)
    _refuse_unknown(decisions)
    return rulebase()


def _refuse_unknown(decisions: Iterable[str]) -> None:
    for decision in decisions:
        if decision not in DECISIONS:
            raise UnknownIdError.among(decision, DECISIONS, what="decision")


# Callers of a server name decisions in any combination, so only the latest parts are kept.
@lru_cache(maxsize=256)
def _part(decisions: tuple[str, ...]) -> Rulebase:
    # In the order of the whole, which settles what stands first of two omissions at one place.
    names = sorted({f"jeugdrecht.rules.{name}" for decision in decisions for name in DECISIONS[decision]})
    return _assemble([import_module(name) for name in names])


@cache
def module_names() -> tuple[str, ...]:
    """Every law file, as the name of its module."""
    found = pkgutil.walk_packages(jeugdrecht.rules.__path__, "jeugdrecht.rules.")
    machine = ("jeugdrecht.rules.library", "jeugdrecht.rules.index")
    return tuple(sorted(info.name for info in found if not info.ispkg and info.name not in machine))


def declared(module: ModuleType, kind: type[Found] | tuple[type[Found], ...]) -> list[Found]:
    """What a law file declares of one kind, in the order of the file."""
    return [value for value in vars(module).values() if isinstance(value, kind)]


def _assemble(modules: Sequence[ModuleType]) -> Rulebase:
    order = {id: place for place, id in enumerate(DECISIONS)}
    return Rulebase(
        decisions=sorted(_all(modules, Decision), key=lambda decision: order.get(decision.id, len(order))),
        rules=sorted(_all(modules, Rule), key=lambda rule: statute_order(rule.provision.place)),
        powers=sorted(_all(modules, Power), key=lambda power: statute_order(power.provision.place)),
        provisions=sorted(_all(modules, Provision), key=lambda provision: statute_order(provision.place)),
        not_modelled=sorted(
            _all(modules, NotModelled), key=lambda omission: statute_order(omission.provision.place)
        ),
        documented=_all(modules, Documented),
        lists=LISTS,
        version=VERSION,
        edition=EDITION,
        fingerprint=FINGERPRINT,
    )  # fmt: skip


def _all(modules: Iterable[ModuleType], kind: type[Found]) -> list[Found]:
    found = {id(value): value for module in modules for value in declared(module, kind)}
    return list(found.values())
