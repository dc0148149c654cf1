"""
The sanction law as a programmer would write it who wants to see why: the same rules, each step an object.

As `by_hand` it knows no unknown and holds only for complete facts; it says nothing of provisions or words.
"""

from dataclasses import dataclass

from benchmarks.facts import Facts


@dataclass(frozen=True, slots=True)
class Node:
    """
    One step.

    Args:
        about: the name of the fact, condition, rule or power.
        value: what came out.
        because: the steps it rests on.
    """

    about: str
    value: object
    because: tuple["Node", ...] = ()


def sanctierecht(facts: Facts) -> Node:
    """The sanction law for an offence since 2002-05-04, with each rule, power and fact that was looked at."""
    born, committed = Node("geboortedatum", facts.geboortedatum), Node("pleegdatum", facts.pleegdatum)
    age = Node("leeftijd", (facts.pleegdatum - facts.geboortedatum) // 10000, (born, committed))
    rules = _rules((facts.pleegdatum - facts.geboortedatum) // 10000, age, committed)
    powers = _powers(facts, (facts.pleegdatum - facts.geboortedatum) // 10000, age, committed)
    acts = (
        Node("past_volwassenenrecht_toe", facts.past_volwassenenrecht_toe),
        Node("past_jeugdrecht_toe", facts.past_jeugdrecht_toe),
    )
    adult, youth = powers[0].value, any(power.value for power in powers[1:])
    if (acts[0].value and not adult) or (acts[1].value and not youth):
        value = "conflict"
    elif acts[0].value:
        value = "volwassen"
    elif acts[1].value:
        value = "jeugd"
    else:
        value = next(rule.about for rule in rules if rule.value)
    return Node("sanctierecht", value, (*rules, *powers, *acts))


def _rules(years: int, age: Node, committed: Node) -> tuple[Node, ...]:
    below, from_12 = Node("onder 12", years < 12, (age,)), Node("vanaf 12", years >= 12, (age,))
    minor, adult = Node("onder 18", years < 18, (age,)), Node("vanaf 18", years >= 18, (age,))
    in_force = Node("van kracht", True, (committed,))
    return (
        Node("geen", years < 12, (below, in_force)),
        Node("jeugd", 12 <= years < 18, (Node("12 tot 18", 12 <= years < 18, (from_12, minor)), in_force)),
        Node("volwassen", years >= 18, (adult, in_force)),
    )


def _powers(facts: Facts, years: int, age: Node, committed: Node) -> tuple[Node, ...]:
    person = Node("grond_persoonlijkheid_dader", facts.grond_persoonlijkheid_dader)
    around = Node("grond_omstandigheden_feit", facts.grond_omstandigheden_feit)
    serious = Node("grond_ernst_feit", facts.grond_ernst_feit)
    either = Node("grond", person.value or around.value, (person, around))
    any_of = Node("een van drie gronden", serious.value or either.value, (serious, person, around))
    between = Node("16 tot 18", 16 <= years < 18, (age,))
    newer = facts.pleegdatum >= 20140401
    old, new = Node("tot 2014-04-01", not newer, (committed,)), Node("vanaf 2014-04-01", newer, (committed,))
    to_21, to_23 = Node("18 tot 21", 18 <= years < 21, (age,)), Node("18 tot 23", 18 <= years < 23, (age,))
    later = Node("21 tot 23", 21 <= years < 23, (age,))
    milder = Node("gunstiger_recht_gaat_voor", facts.gunstiger_recht_gaat_voor)
    return (
        Node("77b", between.value and any_of.value, (between, any_of)),
        Node("77c oud", to_21.value and old.value and either.value, (to_21, old, either)),
        Node(
            "77c gunstiger", later.value and old.value and either.value and milder.value,
            (later, old, either, milder),
        ),
        Node("77c", to_23.value and new.value and either.value, (to_23, new, either)),
        _together(facts, years, age, either, new),
    )  # fmt: skip


def _together(facts: Facts, years: int, age: Node, ground: Node, new: Node) -> Node:
    other = Node("andere_pleegdatum", facts.andere_pleegdatum)
    earlier = facts.andere_pleegdatum
    minor_then = Node(
        "toen 12 tot 18",
        earlier is not None and 12 <= (earlier - facts.geboortedatum) // 10000 < 18,
        (other,),
    )
    both = Node("gelijktijdig_vervolgd", facts.gelijktijdig_vervolgd)
    with_it = Node("ander_gelijktijdig_vervolgd", facts.ander_gelijktijdig_vervolgd)
    adult = Node("vanaf 18", years >= 18, (age,))
    after_23 = Node("lid_5_ook_vanaf_23", facts.lid_5_ook_vanaf_23)
    before_2014 = Node("lid_5_voor_2014", facts.lid_5_voor_2014)
    parts = (adult, both, with_it, minor_then, ground)
    reach = years < 23 or after_23.value
    return Node(
        "495 lid 5",
        all(part.value for part in parts) and reach and (new.value or not before_2014.value),
        (*parts, after_23, before_2014),
    )
