"""
Proving many decisions, on as many processors as there are.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from jeugdrecht.errors import Fault, InputError, UnknownIdError
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.proof.model import DecisionProof, Proof
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text

FEW = 12
"""So few decisions are proven here; more are worth another process."""

_MISSING = Text("de bewijzer ontbreekt ({library})", "the prover is missing ({library})")
_INSTALL = Text('Installeer hem met: pip install "jeugdrecht[prove]"',
                'Install it: pip install "jeugdrecht[prove]"')  # fmt: skip


def prove(
    decisions: Sequence[str] | None = None, *, law: Rulebase | None = None, processes: int | None = None,
    lang: Lang = "nl",
) -> Proof:  # fmt: skip
    """
    Prove of decisions, over every complete case at once, that each has one answer and each rule a use.

    Args:
        decisions: their ids; left out, all. A record stands for its fields.
        law: another law than that of the library; it is proven in this process.
        processes: how many to work in; left out, one for each processor, and one where there is little to do.
        lang: the language of the messages about wrong input.

    Raises:
        UnknownIdError: there is no such decision.
        InputError: the solver is not installed.

    >>> proof = prove(["minderjarig"])
    >>> proof.faults, proof["minderjarig"].rules
    ((), 5)
    """
    require_solver(lang)
    whole = library.rulebase() if law is None else law
    named = tuple(with_rules(whole, decisions))
    workers = processes or (1 if law is not None or len(named) <= FEW else os.cpu_count() or 1)
    found = _here(whole, named) if workers == 1 or law is not None else _in_processes(whole, named, workers)
    return Proof(tuple(found), whole.identity)


def require_solver(lang: Lang) -> None:
    """
    Tell how to install the solver, where it is not.

    Raises:
        InputError: it is not.
    """
    try:
        import z3  # noqa: F401 - heavy, and an extra
    except ModuleNotFoundError as error:
        library_name = error.name or "z3-solver"
        message = _MISSING.in_(lang).format(library=library_name)
        raise InputError(Fault("prove", message, _INSTALL.in_(lang), lang=lang)) from None


def with_rules(law: Rulebase, decisions: Sequence[str] | None) -> Iterator[str]:
    """
    The decisions that have rules of their own: of a record its fields, in the order of the catalogue.

    Raises:
        UnknownIdError: there is no such decision.
    """
    asked = tuple(law.decisions) if decisions is None else decisions
    wanted = set()
    for id in asked:
        if id not in law.decisions:
            raise UnknownIdError.among(id, law.decisions, what="decision")
        answer = law.decision(id).answer
        wanted |= {f"{id}.{name}" for name in answer.fields} if isinstance(answer, Record) else {id}
    return (id for id in law.decisions if id in wanted)


def _here(law: Rulebase, decisions: Sequence[str]) -> Iterator[DecisionProof]:
    from jeugdrecht.proof.asking import prove_decision

    return (prove_decision(law, decision) for decision in decisions)


def _in_processes(law: Rulebase, decisions: Sequence[str], workers: int) -> Iterator[DecisionProof]:
    # The largest first, so that none of them is left for the end.
    largest_first = sorted(decisions, key=partial(_size, law), reverse=True)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        found = dict(zip(largest_first, pool.map(_in_library, largest_first), strict=True))
    return (found[decision] for decision in decisions)


def _size(law: Rulebase, decision: str) -> int:
    return sum(1 for _ in nodes_beneath(law, decision))


def _in_library(decision: str) -> DecisionProof:
    from jeugdrecht.proof.asking import prove_decision

    return prove_decision(library.rulebase(), decision)
