"""
The rules for durable-rules: a rule for each answer, on one fact that is asserted and taken back.

It takes text for numbers and has no else, so yes and no are 1 and 0, and what an else would catch is written
out.
"""

from collections.abc import Callable, Sequence
from importlib import import_module, metadata
from itertools import count
from typing import Any

from benchmarks.rivals.inputs import Answers, Flat, flat
from benchmarks.rivals.rival import NotInstalledError, Rival

Test = tuple[Any, ...]
RULESET = "small_rules"
_FRESH = count(1)


def is_(name: str, wanted: int = 1) -> Test:
    """A fact is so."""
    return ("==", name, wanted)


def least(name: str, number: int) -> Test:
    """A fact is at least this."""
    return (">=", name, number)


def below(name: str, number: int) -> Test:
    """A fact is below this."""
    return ("<", name, number)


def both(*tests: Test) -> Test:
    """All of them."""
    return ("and", *tests)


def either(*tests: Test) -> Test:
    """One of them."""
    return ("or", *tests)


def no(test: Test) -> Test:
    """The opposite, since an expression has none."""
    kind, *parts = test
    match kind:
        case "and":
            return either(*map(no, parts))
        case "or":
            return both(*map(no, parts))
        case "==":
            return ("==", parts[0], 1 - parts[1])
        case ">=":
            return below(*parts)
        case _:
            return least(*parts)


MINOR = both(least("age", 12), below("age", 18))
GROUND = either(is_("grond_persoonlijkheid_dader"), is_("grond_omstandigheden_feit"))
ADULT = both(least("age", 16), below("age", 18), either(GROUND, is_("grond_ernst_feit")))
TOGETHER = both(
    least("age", 18), is_("gelijktijdig_vervolgd"), is_("ander_gelijktijdig_vervolgd"),
    least("other_age", 12), below("other_age", 18),
)  # fmt: skip
BEFORE = below("pleegdatum", 20140401)
YOUTH = both(
    least("age", 18), below("age", 23), GROUND,
    either(no(BEFORE), below("age", 21), is_("gunstiger_recht_gaat_voor")),
)  # fmt: skip
LATER = both(
    TOGETHER, GROUND, either(below("age", 23), is_("lid_5_ook_vanaf_23")),
    no(both(BEFORE, is_("lid_5_voor_2014"))),
)  # fmt: skip
AS_ADULT, AS_YOUTH = is_("past_volwassenenrecht_toe"), is_("past_jeugdrecht_toe")
CONFLICT = either(both(AS_ADULT, no(ADULT)), both(AS_YOUTH, no(either(YOUTH, LATER))))
NO_HALT = either(
    no(MINOR), is_("halt_aangewezen", 0), is_("toestemming_halt", 0), is_("stemt_in_met_halt", 0),
    both(least("referral_age", 18), is_("halt_na_18", 0)),
    both(below("age", 16), below("referral_age", 16), is_("ouders_stemmen_in_met_halt", 0)),
    least("eerdere_halt_afdoeningen", 3),
    both(is_("misdrijf", 0), is_("leerplicht"), least("eerdere_halt_afdoeningen_leerplicht", 1)),
)  # fmt: skip
DIRECT = either(
    both(is_("misdrijf"), is_("eerste_registratie"), is_("bekent_volledig"), is_("bewijs_duidelijk"),
         below("eerdere_halt_afdoeningen", 1)),
    both(is_("misdrijf", 0), is_("bekent"), below("eerdere_halt_afdoeningen_overtreding", 2),
         is_("eerder_proces_verbaal_misdrijf", 0)),
)  # fmt: skip
CONNECTED = either(is_("samenhang_met_misdrijf"), is_("samenhang_met_uitgezonderde_overtreding"))
KANTONRECHTER = both(
    is_("misdrijf", 0), is_("uitgezonderd_382_b", 0), no(both(below("start_age", 18), CONNECTED))
)
DECIDED = either(is_("dagvaardt"), is_("vervolgd_of_sepot"))
DROPPED = is_("ziet_aanstonds_onvoorwaardelijk_af")
RAAD: tuple[tuple[str, Test], ...] = (
    ("verplicht", both(MINOR, is_("in_verzekering_gesteld"))),
    ("niet_vereist", either(no(MINOR), DROPPED)),
    ("verplicht", both(DECIDED, no(KANTONRECHTER))),
    ("volgens_ketenafspraak", either(is_("preselect_hoger"), is_("ernstig_delict"))),
    ("facultatief", either(DECIDED, is_("strafbeschikking"))),
)
TO_RAAD = either(
    both(MINOR, is_("in_verzekering_gesteld")),
    both(MINOR, no(DROPPED), either(both(DECIDED, no(KANTONRECHTER)), RAAD[3][1])),
)
QUESTIONS: dict[str, tuple[tuple[tuple[str, Test], ...], str]] = {
    "law": (
        (("conflict", CONFLICT), ("volwassen", AS_ADULT), ("jeugd", AS_YOUTH), ("geen", below("age", 12)),
         ("jeugd", below("age", 18))),
        "volwassen",
    ),
    "halt": ((("niet_beschikbaar", NO_HALT), ("beschikbaar", DIRECT)), "met_toestemming_officier"),
    "raad": (RAAD, "niet_vereist"),
    "way": (
        (("geen_strafrecht", below("age", 12)), ("om", DROPPED),
         ("halt", both(no(NO_HALT), is_("dagvaardt", 0))), ("raad", TO_RAAD)),
        "om",
    ),
}  # fmt: skip
POWERS = {"adult": ADULT, "youth": YOUTH, "later": LATER}


def rival() -> Rival:
    """
    The engine with the rules in it.

    Raises:
        NotInstalledError: durable-rules is not here.
    """
    try:
        lang = import_module("durable.lang")
    except ImportError:
        raise NotInstalledError("durable-rules") from None
    found: dict[str, object] = {}
    name = f"{RULESET}_{next(_FRESH)}"
    with lang.ruleset(name):
        for question, (branches, otherwise) in QUESTIONS.items():
            for value, test in _apart(branches, otherwise):
                lang.when_all(_expression(lang.m, test))(_says(found, question, value))
        for power, test in POWERS.items():
            lang.when_all(_expression(lang.m, test))(_says(found, power, True))

    def decide(fact: Flat) -> dict[str, object]:
        found.clear()
        lang.assert_fact(name, fact)
        lang.retract_fact(name, fact)
        return dict(found)

    return Rival(f"durable-rules {metadata.version('durable_rules')}", "geen", _ready, decide, _answers)


def _apart(branches: Sequence[tuple[str, Test]], otherwise: str) -> list[tuple[str, Test]]:
    """Branches of which the first that holds counts, as tests of which exactly one holds."""
    found: list[tuple[str, Test]] = []
    before: list[Test] = []
    for value, test in branches:
        found.append((value, both(test, *map(no, before))))
        before.append(test)
    return [*found, (otherwise, both(*map(no, before)))]


def _expression(m: Any, test: Test) -> Any:
    kind, *parts = test
    if kind in ("and", "or"):
        made = [_expression(m, part) for part in parts]
        whole = made[0]
        for part in made[1:]:
            whole = whole & part if kind == "and" else whole | part
        return whole
    field, value = getattr(m, parts[0]), parts[1]
    return {"==": field == value, ">=": field >= value, "<": field < value}[kind]


def _says(found: dict[str, object], question: str, value: object) -> Callable[[Any], None]:
    def say(_: Any) -> None:
        found[question] = value

    return say


def _ready(facts: Any) -> Flat:
    said = {name: int(value) for name, value in flat(facts).items()}
    born = said["geboortedatum"]
    days = {"age": "pleegdatum", "other_age": "andere_pleegdatum", "referral_age": "verwijzing",
            "start_age": "datum_begin_vervolging"}  # fmt: skip
    return said | {name: (said[day] - born) // 10000 for name, day in days.items()}


def _answers(found: dict[str, Any]) -> Answers:
    powers = (power in found for power in POWERS)
    adult, youth, later = powers
    return found["law"], adult, youth, later, found["way"], found["halt"], found["raad"]
