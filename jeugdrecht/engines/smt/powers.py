"""
What follows when powers are used (design 2.5), on rails.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jeugdrecht.engines.smt.apply import Trial
from jeugdrecht.engines.smt.forms import Bool, Rails, all_of, both, either, no
from jeugdrecht.logic.nodes import YesNo
from jeugdrecht.logic.rules import Power


@dataclass(frozen=True, slots=True)
class PowerTried:
    """A power with what it requires (its days in force included) and its grounds."""

    power: Power
    requires: Rails
    grounds: Rails

    @property
    def live(self) -> Bool:
        """Whether nothing it needs is surely lacking."""
        return both(self.requires.possible, self.grounds.possible)

    @property
    def supported(self) -> Bool:
        """Whether what it requires is there, and its grounds are not surely lacking."""
        return both(self.live, self.requires.yes)


@dataclass(frozen=True, slots=True)
class Use:
    """
    What the acts say of the powers of a decision.

    Args:
        values: for each value that a power opens, whether a power was used for it.
        misused: whether an act is there that no power supports.
        pending: whether it is open if a power was used, or could be.
    """

    values: Mapping[str, Bool]
    misused: Bool
    pending: Bool

    @property
    def any(self) -> Bool:
        """Whether a power was used."""
        return either(*self.values.values())


def try_power(power: Power, trial: Trial) -> PowerTried:
    """A power as it stands."""
    required = trial.nodes.condition(power.requires, trial.place)
    grounds = trial.nodes.condition(power.grounds, trial.place)
    return PowerTried(power, all_of((required, trial.in_force(power))), grounds)


def use_of(powers: Iterable[PowerTried], trial: Trial) -> Use:
    """What was done with the powers; powers that share an act stand in for each other."""
    values: dict[str, list[Bool]] = {}
    misused: list[Bool] = []
    pending: list[Bool] = []
    for used, group in _by_act(powers):
        act = trial.nodes.condition(used, trial.place)
        live = either(*(tried.live for tried in group))
        for tried in group:
            values.setdefault(tried.power.opens, []).append(both(act.yes, tried.supported))
            same = (other.supported for other in group if other.power.opens == tried.power.opens)
            pending.append(both(act.yes, tried.live, no(either(*same))))
        misused.append(both(act.yes, no(live)))
        pending.append(both(live, act.open))
    return Use({value: either(*tests) for value, tests in values.items()}, either(*misused), either(*pending))


def _by_act(powers: Iterable[PowerTried]) -> list[tuple[YesNo, list[PowerTried]]]:
    groups: dict[str, tuple[YesNo, list[PowerTried]]] = {}
    for tried in powers:
        if tried.power.act is not None:
            groups.setdefault(tried.power.act.fact.id, (tried.power.act, []))[1].append(tried)
    return list(groups.values())
