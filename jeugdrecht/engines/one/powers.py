"""
Powers: their state, and what follows when they are used (design 2.5).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jeugdrecht.engines.finding import Alternative, Cause, Causes, PowerState, Step
from jeugdrecht.engines.one.apply import Trial, Tried
from jeugdrecht.engines.one.steps import merge
from jeugdrecht.logic.nodes import YesNo
from jeugdrecht.logic.rules import Power
from jeugdrecht.logic.truth import all_of


# As a step: not frozen, since many are made.
@dataclass(slots=True, eq=False)
class PowerTried:
    """A power with what it requires (its days in force included) and its grounds, as they were tried."""

    power: Power
    requires: Step
    grounds: Step
    step: Step

    @property
    def unavailable(self) -> bool:
        """Whether a requirement or the grounds are surely lacking."""
        return self.requires.truth is False or self.grounds.truth is False

    @property
    def state(self) -> PowerState:
        """Available, waiting for the official's judgement, open, or unavailable."""
        if self.unavailable:
            return "unavailable"
        if self.requires.truth and self.grounds.truth:
            return "available"
        if self.requires.truth and all(cause.kind == "judgement" for cause in self.grounds.causes):
            return "judgement"
        return "open"


@dataclass(frozen=True, slots=True)
class Use:
    """
    What the acts say of the powers of a decision.

    Args:
        values: the values of the powers that were used.
        misused: the acts that no power supports.
        causes: why it is open whether a power was used, or could be; empty when that is settled.
        steps: the acts, as read.
    """

    values: tuple[str, ...]
    misused: tuple[Power, ...]
    causes: Causes
    steps: tuple[Step, ...]


def try_power(power: Power, trial: Trial, read: Tried | None = None) -> PowerTried:
    """
    A power as it stands in this case.

    Args:
        power: the power.
        trial: tries the rules of its decision.
        read: where the decision asks about the power, the rule that reads it; its exceptions count too.
    """
    if read is not None:
        beneath = (read.condition, read.in_force, read.applies)
        step = Step(power, read.applies.truth, read.applies.causes, beneath)
        return PowerTried(power, Step(power, True), read.applies, step)
    required = trial.evaluator.condition(power.requires, trial.context)
    in_force = trial.in_force(power)
    steps = (required, in_force)
    truth = all_of([step.truth for step in steps])
    causes = merge([step.causes for step in steps if step.value is None]) if truth is None else ()
    requires = Step(power, truth, causes, steps)
    grounds = trial.evaluator.condition(power.grounds, trial.context)
    whole = all_of((requires.truth, grounds.truth))
    causes = merge(step.causes for step in (requires, grounds) if step.value is None) if whole is None else ()
    act = () if power.act is None else (trial.evaluator.condition(power.act, trial.context),)
    return PowerTried(
        power, requires, grounds, Step(power, whole, causes, (required, in_force, grounds, *act))
    )


def use_of(powers: tuple[PowerTried, ...], trial: Trial) -> Use:
    """What was done with the powers; those that share an act, such as editions, stand in for each other."""
    values: list[str] = []
    misused: list[Power] = []
    causes: list[Causes] = []
    steps = []
    for act, group in _by_act(powers):
        step = trial.evaluator.condition(act, trial.context)
        steps.append(step)
        live = [tried for tried in group if not tried.unavailable]
        if step.truth is False or (step.truth is None and not live):
            continue
        supported = [tried for tried in live if tried.requires.truth]
        if step.truth is None:
            causes.append(step.causes)
        elif live:
            opened = {tried.power.opens for tried in supported}
            values.extend(tried.power.opens for tried in supported)
            causes.extend(tried.requires.causes for tried in live if tried.power.opens not in opened)
        else:
            misused.extend(tried.power for tried in group)
    return Use(tuple(dict.fromkeys(values)), tuple(misused), merge(causes), tuple(steps))


def _by_act(powers: Iterable[PowerTried]) -> list[tuple[YesNo, list[PowerTried]]]:
    groups: dict[str, tuple[YesNo, list[PowerTried]]] = {}
    for tried in powers:
        if tried.power.act is not None:
            groups.setdefault(tried.power.act.fact.id, (tried.power.act, []))[1].append(tried)
    return list(groups.values())


def alternatives(powers: tuple[PowerTried, ...]) -> tuple[Alternative, ...]:
    """Every power in statute order, the editions of one power as one."""
    groups: dict[tuple[str, str], list[PowerTried]] = {}
    for tried in powers:
        groups.setdefault((tried.power.provision.id, tried.power.opens), []).append(tried)
    return tuple(_together(group) for group in groups.values())


def _together(group: list[PowerTried]) -> Alternative:
    state = joint_state([tried.state for tried in group])
    shown = next(tried for tried in reversed(group) if state in (tried.state, "unavailable"))
    needs: tuple[Cause, ...] = ()
    if state in ("open", "judgement"):
        needs = merge(tried.step.causes for tried in group if not tried.unavailable)
    return Alternative(shown.power.opens, shown.power, state, needs, shown.step)


def joint_state(states: list[PowerState]) -> PowerState:
    """The state of several editions of one power together."""
    order: tuple[PowerState, ...] = ("available", "open", "judgement")
    return next((state for state in order if state in states), "unavailable")
