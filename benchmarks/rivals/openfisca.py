"""
The rules for OpenFisca-core: a variable for each fact and each step, worked out on arrays.
"""

from importlib import import_module, metadata
from typing import Any

from benchmarks.rivals.inputs import Answers, Flat, flat
from benchmarks.rivals.rival import NotInstalledError, Rival

LAW = ("geen", "jeugd", "volwassen", "conflict")
HALT = ("niet_beschikbaar", "beschikbaar", "met_toestemming_officier")
RAAD = ("niet_vereist", "facultatief", "volgens_ketenafspraak", "verplicht")
WAY = ("geen_strafrecht", "om", "halt", "raad")
ASKED = ("law", "adult", "youth", "later", "way", "halt", "raad")
PERIOD = "2023-01"


def rival() -> Rival:
    """
    The engine with the rules in it, one case at a time.

    Raises:
        NotInstalledError: openfisca-core is not here.
    """
    system, build = _system()

    def decide(said: Flat) -> list[Any]:
        simulation = build.SimulationBuilder().build_default_simulation(system, count=1)
        for name, value in said.items():
            simulation.set_input(name, PERIOD, [value])
        return [simulation.calculate(name, PERIOD)[0] for name in ASKED]

    return Rival(
        f"OpenFisca-core {metadata.version('openfisca-core')}",
        "waarden van variabelen",
        flat,
        decide,
        _answers,
    )


def in_bulk() -> Rival:
    """
    The same on an array of cases at once, as it is meant to be used.

    Raises:
        NotInstalledError: openfisca-core is not here.
    """
    system, build = _system()

    def decide(said: dict[str, list[int | bool]]) -> list[Any]:
        count = len(next(iter(said.values())))
        simulation = build.SimulationBuilder().build_default_simulation(system, count=count)
        for name, values in said.items():
            simulation.set_input(name, PERIOD, values)
        return [simulation.calculate(name, PERIOD) for name in ASKED]

    def ready(cases: Any) -> dict[str, list[int | bool]]:
        rows = [flat(facts) for facts in cases]
        return {name: [row[name] for row in rows] for name in rows[0]}

    return Rival("OpenFisca-core, alle zaken tegelijk", "waarden van variabelen", ready, decide, _answers)


def _answers(found: list[Any]) -> Answers:
    law, adult, youth, later, way, halt, raad = found
    return LAW[law], bool(adult), bool(youth), bool(later), WAY[way], HALT[halt], RAAD[raad]


def _system() -> tuple[Any, Any]:
    try:
        numpy = import_module("numpy")
        build = import_module("openfisca_core.simulations.simulation_builder")
        entities, variables, systems = (
            import_module(f"openfisca_core.{name}") for name in ("entities", "variables", "taxbenefitsystems")
        )
    except ImportError:
        raise NotInstalledError("openfisca-core") from None
    person = entities.build_entity(key="person", plural="persons", label="", is_person=True)
    system = systems.TaxBenefitSystem([person])
    inputs = flat(_an_example())
    for name, value in inputs.items():
        system.add_variable(_variable(variables, person, name, type(value)))
    for name, (kind, formula) in _formulas(numpy).items():
        system.add_variable(_variable(variables, person, name, kind, formula))
    return system, build


def _an_example() -> Any:
    from benchmarks.facts import random_facts

    return random_facts(1, 1, (2022, 2022))[0]


def _variable(variables: Any, person: Any, name: str, kind: type, formula: Any = None) -> type:
    content = {
        "value_type": kind,
        "entity": person,
        "definition_period": import_module("openfisca_core.periods").DateUnit.MONTH,
        "label": name,
    }
    if formula is not None:
        content["formula"] = lambda who, period: formula(lambda variable: who(variable, period))
    return type(name, (variables.Variable,), content)


def _formulas(np: Any) -> dict[str, tuple[type, Any]]:
    choose = np.select
    return {
        "age": (int, lambda v: (v("pleegdatum") - v("geboortedatum")) // 10000),
        "other_age": (int, lambda v: (v("andere_pleegdatum") - v("geboortedatum")) // 10000),
        "referral_age": (int, lambda v: (v("verwijzing") - v("geboortedatum")) // 10000),
        "start_age": (int, lambda v: (v("datum_begin_vervolging") - v("geboortedatum")) // 10000),
        "minor": (bool, lambda v: (v("age") >= 12) & (v("age") < 18)),
        "ground": (bool, lambda v: v("grond_persoonlijkheid_dader") | v("grond_omstandigheden_feit")),
        "adult": (
            bool,
            lambda v: (v("age") >= 16) & (v("age") < 18) & (v("ground") | v("grond_ernst_feit")),
        ),
        "together": (
            bool,
            lambda v: (v("age") >= 18) & v("gelijktijdig_vervolgd") & v("ander_gelijktijdig_vervolgd")
            & (v("other_age") >= 12) & (v("other_age") < 18),
        ),
        "before": (bool, lambda v: v("pleegdatum") < 20140401),
        "youth": (
            bool,
            lambda v: (v("age") >= 18) & (v("age") < 23) & v("ground")
            & (~v("before") | (v("age") < 21) | v("gunstiger_recht_gaat_voor")),
        ),
        "later": (
            bool,
            lambda v: v("together") & v("ground") & ((v("age") < 23) | v("lid_5_ook_vanaf_23"))
            & ~(v("before") & v("lid_5_voor_2014")),
        ),
        "conflict": (
            bool,
            lambda v: (v("past_volwassenenrecht_toe") & ~v("adult"))
            | (v("past_jeugdrecht_toe") & ~(v("youth") | v("later"))),
        ),
        "law": (
            int,
            lambda v: choose(
                [v("conflict"), v("past_volwassenenrecht_toe"), v("past_jeugdrecht_toe"), v("age") < 12,
                 v("age") < 18],
                [3, 2, 1, 0, 1], 2,
            ),
        ),
        "no_halt": (
            bool,
            lambda v: ~v("minor") | ~v("halt_aangewezen") | ~v("toestemming_halt") | ~v("stemt_in_met_halt")
            | ((v("referral_age") >= 18) & ~v("halt_na_18"))
            | ((v("age") < 16) & (v("referral_age") < 16) & ~v("ouders_stemmen_in_met_halt"))
            | (v("eerdere_halt_afdoeningen") >= 3)
            | (~v("misdrijf") & v("leerplicht") & (v("eerdere_halt_afdoeningen_leerplicht") >= 1)),
        ),
        "direct": (
            bool,
            lambda v: np.where(
                v("misdrijf"),
                v("eerste_registratie") & v("bekent_volledig") & v("bewijs_duidelijk")
                & (v("eerdere_halt_afdoeningen") == 0),
                v("bekent") & (v("eerdere_halt_afdoeningen_overtreding") < 2)
                & ~v("eerder_proces_verbaal_misdrijf"),
            ),
        ),
        "halt": (int, lambda v: choose([v("no_halt"), v("direct")], [0, 1], 2)),
        "kantonrechter": (
            bool,
            lambda v: ~v("misdrijf") & ~v("uitgezonderd_382_b")
            & ~((v("start_age") < 18)
                & (v("samenhang_met_misdrijf") | v("samenhang_met_uitgezonderde_overtreding"))),
        ),
        "decided": (bool, lambda v: v("dagvaardt") | v("vervolgd_of_sepot")),
        "raad": (
            int,
            lambda v: choose(
                [v("minor") & v("in_verzekering_gesteld"),
                 ~v("minor") | v("ziet_aanstonds_onvoorwaardelijk_af"),
                 v("decided") & ~v("kantonrechter"), v("preselect_hoger") | v("ernstig_delict"),
                 v("decided") | v("strafbeschikking")],
                [3, 0, 3, 2, 1], 0,
            ),
        ),
        "way": (
            int,
            lambda v: choose(
                [v("age") < 12, v("ziet_aanstonds_onvoorwaardelijk_af"), (v("halt") != 0) & ~v("dagvaardt"),
                 v("minor") & (v("raad") >= 2)],
                [0, 1, 2, 3], 1,
            ),
        ),
    }  # fmt: skip
