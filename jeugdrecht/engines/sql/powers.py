"""
Powers: the column of their state, and what follows when they are used (design 2.5).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jeugdrecht.engines.sql.apply import Trial, Tried
from jeugdrecht.engines.sql.coded import is_coded, word
from jeugdrecht.engines.sql.forms import TRUE, Sql, both, cases, certain, either, no, nothing, unknown
from jeugdrecht.engines.sql.reading import Causes, Reading, column_of, merged, together, where
from jeugdrecht.engines.sql.several import more_than_one
from jeugdrecht.engines.sql.tables import identifier
from jeugdrecht.logic.nodes import YesNo
from jeugdrecht.logic.rules import Power

POWER_STATES = ("available", "judgement", "open", "unavailable")
"""In the order of their codes, from 1."""


@dataclass(frozen=True, slots=True)
class PowerTried:
    """
    A power with what it requires (its days in force included) and its grounds.

    Args:
        power: the power.
        requires, grounds: as they were tried.
        available: whether it can be used.
        unavailable: whether something it needs is surely lacking.
    """

    power: Power
    requires: Reading
    grounds: Reading
    available: Sql
    unavailable: Sql

    @property
    def live(self) -> Sql:
        """Whether nothing it needs is surely lacking."""
        return no(self.unavailable)

    @property
    def supported(self) -> Sql:
        """Whether what it requires is there, and its grounds are not surely lacking."""
        live = self.live
        return live if live == self.available else both(live, self.requires.yes)

    @property
    def waiting(self) -> Sql:
        """Whether only the official's judgement is waited for."""
        others = (cause for kind, cause in self.grounds.causes.items() if kind != "judgement")
        return both(self.requires.yes, unknown(self.grounds.value), no(either(*others)))


@dataclass(frozen=True, slots=True)
class Use:
    """
    What the acts say of the powers of a decision.

    Args:
        values: for each value that a power opens, whether a power was used for it.
        misused: whether an act is there that no power supports.
        causes: why it is open whether a power was used, or could be.
    """

    values: Mapping[str, Sql]
    misused: Sql
    causes: Causes

    @property
    def any(self) -> Sql:
        """Whether a power was used."""
        return either(*self.values.values())

    @property
    def several(self) -> Sql:
        """Whether powers were used that give different values."""
        return more_than_one(self.values.values())

    @property
    def pending(self) -> Sql:
        """Whether it is open if a power was used, or could be."""
        return either(*self.causes.values())


def try_power(power: Power, trial: Trial, read: Tried | None = None) -> PowerTried:
    """
    A power as it stands in each row.

    Args:
        power: the power.
        trial: tries the rules of its decision.
        read: where the decision asks about the power, the rule that reads it; its exceptions count too.
    """
    if read is not None:
        return PowerTried(power, Reading(TRUE), read.applies, read.applies.yes, read.applies.no)
    name = f"{power.decision}__{power.id}"
    required = trial.nodes.condition(power.requires, trial.frame)
    in_force = trial.in_force(power)
    requires = together(both(required.value, in_force.value), (required, in_force))
    about = power.provision.citation()
    requires = column_of(trial.frame, f"{name}__vereist", requires, about)
    grounds = trial.nodes.condition(power.grounds, trial.frame)
    grounds = column_of(trial.frame, f"{name}__grond", grounds, about)
    available = trial.frame.let(f"{name}__kan", both(requires.yes, grounds.yes))
    unavailable = no(available)
    if not (certain(requires.value) and certain(grounds.value)):
        unavailable = trial.frame.let(f"{name}__niet", either(requires.no, grounds.no))
    return PowerTried(power, requires, grounds, available, unavailable)


def use_of(powers: tuple[PowerTried, ...], trial: Trial) -> Use:
    """What was done with the powers; powers that share an act stand in for each other."""
    values: dict[str, list[Sql]] = {}
    misused: list[Sql] = []
    causes: list[Causes] = []
    for used, group in _by_act(powers):
        act = trial.nodes.condition(used, trial.frame)
        live = either(*(tried.live for tried in group))
        for tried in group:
            values.setdefault(tried.power.opens, []).append(both(act.yes, tried.supported))
            same = (other.supported for other in group if other.power.opens == tried.power.opens)
            causes.append(where(both(act.yes, no(either(*same)), tried.live), tried.requires.causes))
        causes.append(where(live, act.causes))
        misused.append(both(act.yes, no(live)))
    name = f"{trial.decision.id}__gebruikt"
    return Use(
        {value: trial.frame.let(f"{name}_{value}", either(*tests)) for value, tests in values.items()},
        trial.frame.let(f"{trial.decision.id}__misbruikt", either(*misused)),
        {kind: trial.frame.let(f"{name}__{kind}", cause) for kind, cause in merged(causes).items()},
    )


def _by_act(powers: Iterable[PowerTried]) -> list[tuple[YesNo, list[PowerTried]]]:
    groups: dict[str, tuple[YesNo, list[PowerTried]]] = {}
    for tried in powers:
        if tried.power.act is not None:
            groups.setdefault(tried.power.act.fact.id, (tried.power.act, []))[1].append(tried)
    return list(groups.values())


def states(powers: Iterable[PowerTried], arises: Sql) -> Mapping[str, Sql]:
    """The state of every power by the name of its column."""
    return {name: _joint(group, arises) for name, group in named(powers).items()}


def named(powers: Iterable[PowerTried]) -> Mapping[str, list[PowerTried]]:
    """The powers by the names of their columns, the editions of one power together."""
    groups: dict[tuple[str, str], list[PowerTried]] = {}
    for tried in powers:
        groups.setdefault((tried.power.provision.id, tried.power.opens), []).append(tried)
    provisions = Counter(provision for provision, _ in groups)
    return {
        identifier(provision if provisions[provision] == 1 else f"{provision}.{opens}"): group
        for (provision, opens), group in groups.items()
    }


def _joint(group: list[PowerTried], arises: Sql) -> Sql:
    available = either(*(tried.available for tried in group))
    waiting = either(*(tried.waiting for tried in group))
    open_ = either(*(both(tried.live, no(tried.available), no(tried.waiting)) for tried in group))
    return cases(
        (no(arises), nothing("INT" if is_coded() else "VARCHAR")),
        *((test, word(state, POWER_STATES)) for test, state in
          ((available, "available"), (open_, "open"), (waiting, "judgement"))),
        otherwise=word("unavailable", POWER_STATES),
    )  # fmt: skip
