"""
Complete cases in the forms that the benchmark compares: plain fields for the rules by hand, a case for `one`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items, Scalar

SUBJECTS = {
    "jeugdige": ("geboortedatum",),
    "feit": (
        "soort", "wetsartikel", "halt_aangewezen", "bewijs_duidelijk", "datum_verwijzing_halt",
        "datum_begin_vervolging", "gelijktijdig_vervolgd", "uitgezonderd_382_b", "samenhang_met_misdrijf",
        "samenhang_met_uitgezonderde_overtreding",
    ),
    "verdachte": (
        "bekent", "bekent_volledig", "eerste_registratie", "eerder_proces_verbaal_misdrijf",
        "eerdere_halt_afdoeningen", "eerdere_halt_afdoeningen_overtreding",
        "eerdere_halt_afdoeningen_leerplicht", "stemt_in_met_halt", "ouders_stemmen_in_met_halt", "preselect",
        "in_verzekering_gesteld",
    ),
    "officier": ("toestemming_halt", "dagvaardt", "ziet_aanstonds_onvoorwaardelijk_af"),
    "procedure": ("afdoening",),
    "raad": ("ernstig_delict",),
    "rechter": (
        "grond_ernst_feit", "grond_persoonlijkheid_dader", "grond_omstandigheden_feit",
        "gunstiger_recht_gaat_voor", "past_volwassenenrecht_toe", "past_jeugdrecht_toe",
    ),
    "rechtsvraag": ("halt_na_18", "lid_5_voor_2014", "lid_5_ook_vanaf_23"),
}  # fmt: skip
"""The facts by subject; each is the field of the same name, except for the days of the offences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """
    Everything that the compared decisions read, days as yyyymmdd.

    Args:
        peildatum: the reference date.
        pleegdatum: the day of the offence that is decided.
        andere_pleegdatum: the day of a second offence, or None.
        ander_gelijktijdig_vervolgd: whether that one is prosecuted with it.
    """

    peildatum: int
    pleegdatum: int
    andere_pleegdatum: int | None
    ander_gelijktijdig_vervolgd: bool
    geboortedatum: int
    soort: str
    wetsartikel: str
    halt_aangewezen: bool
    bewijs_duidelijk: bool
    datum_verwijzing_halt: int | None
    datum_begin_vervolging: int
    gelijktijdig_vervolgd: bool
    uitgezonderd_382_b: bool
    samenhang_met_misdrijf: bool
    samenhang_met_uitgezonderde_overtreding: bool
    bekent: bool
    bekent_volledig: bool
    eerste_registratie: bool
    eerder_proces_verbaal_misdrijf: bool
    eerdere_halt_afdoeningen: int
    eerdere_halt_afdoeningen_overtreding: int
    eerdere_halt_afdoeningen_leerplicht: int
    stemt_in_met_halt: bool
    ouders_stemmen_in_met_halt: bool
    preselect: str
    in_verzekering_gesteld: bool
    toestemming_halt: bool
    dagvaardt: bool
    ziet_aanstonds_onvoorwaardelijk_af: bool
    afdoening: str
    ernstig_delict: bool
    grond_ernst_feit: bool
    grond_persoonlijkheid_dader: bool
    grond_omstandigheden_feit: bool
    gunstiger_recht_gaat_voor: bool
    past_volwassenenrecht_toe: bool
    past_jeugdrecht_toe: bool
    halt_na_18: bool
    lid_5_voor_2014: bool
    lid_5_ook_vanaf_23: bool


def random_facts(seed: int, count: int, years: tuple[int, int]) -> tuple[Facts, ...]:
    """
    Complete cases, one in three with a birthday on the day of the offence or next to it.

    Args:
        seed: the same seed gives the same cases.
        count: how many.
        years: the first and the last year of the offence.
    """
    chance = Random(seed)
    return tuple(_random(chance, years) for _ in range(count))


def _random(chance: Random, years: tuple[int, int]) -> Facts:
    committed = _random_day(chance, years)
    born = _birth(chance, committed)
    referred = days.plus(committed, days=chance.randint(1, 400))
    drawn: dict[str, Any] = _words(chance) | _counts(chance) | _yes_and_no(chance)
    return Facts(
        peildatum=days.plus(committed, days=chance.randint(0, 900)),
        pleegdatum=committed,
        andere_pleegdatum=days.plus(committed, months=-chance.randint(1, 60)) if _likely(chance) else None,
        ander_gelijktijdig_vervolgd=_likely(chance),
        geboortedatum=born,
        datum_verwijzing_halt=referred if _likely(chance) else None,
        datum_begin_vervolging=days.plus(committed, days=chance.randint(1, 600)),
        **drawn,
    )


def _random_day(chance: Random, years: tuple[int, int]) -> int:
    written = f"{chance.randint(*years)}-{chance.choice(('01-01', '02-28', '03-01', '05-10'))}"
    return days.plus(days.day(written), days=chance.choice((0, 0, 1, 29, 31, 200)))


def _birth(chance: Random, committed: int) -> int:
    born = days.plus(committed, years=-chance.randint(10, 25))
    return days.plus(born, days=chance.choice((-1, 0, 1, *(chance.randint(-180, 180) for _ in range(6)))))


def _likely(chance: Random) -> bool:
    return chance.random() < 0.6


def _words(chance: Random) -> dict[str, object]:
    return {
        "soort": chance.choice(("misdrijf", "overtreding")),
        "wetsartikel": chance.choice(("sr:310", "sr:350", "lpw:2:3", "lpw:4c")),
        "preselect": chance.choice(("laag", "laag", "midden", "hoog")),
        "afdoening": chance.choice(("strafbeschikking", "vervolging_voor_rechter", "sepot", "halt")),
    }


def _counts(chance: Random) -> dict[str, object]:
    names = (name for name in SUBJECTS["verdachte"] if name.startswith("eerdere_halt_afdoeningen"))
    return {name: chance.choice((0, 0, 0, 0, 1, 2, 3)) for name in names}


# Most cases would end at the first condition if each yes were as likely as each no.
LIKELY = frozenset({
    "halt_aangewezen", "bewijs_duidelijk", "gelijktijdig_vervolgd", "bekent", "bekent_volledig",
    "eerste_registratie", "stemt_in_met_halt", "ouders_stemmen_in_met_halt", "toestemming_halt",
})  # fmt: skip
RARE = frozenset({
    "past_volwassenenrecht_toe", "past_jeugdrecht_toe", "dagvaardt", "uitgezonderd_382_b",
    "ziet_aanstonds_onvoorwaardelijk_af", "eerder_proces_verbaal_misdrijf", "samenhang_met_misdrijf",
    "ernstig_delict", "in_verzekering_gesteld",
})  # fmt: skip


def _yes_and_no(chance: Random) -> dict[str, object]:
    return {name: chance.random() < _share(name) for name in _yes_no_names()}


def _share(name: str) -> float:
    return 0.9 if name in LIKELY else 0.15 if name in RARE else 0.5


def _yes_no_names() -> tuple[str, ...]:
    types = Facts.__annotations__
    return tuple(name for names in SUBJECTS.values() for name in names if types[name] is bool)


def as_case(facts: Facts) -> Case:
    """The facts as engine `one` reads them: the offence `feit-1`, and `feit-2` where there is a second."""
    items = tuple(
        Item(f"feit-{number}", _given(said)) for number, said in enumerate(_offences(facts), start=1)
    )
    return Case(on=facts.peildatum, facts=_given(_about_the_person(facts)), lists={"feiten": Items(items)})


def as_mapping(facts: Facts) -> dict[str, object]:
    """The facts as the Python interface takes them, days as text."""
    offences = [_written(said) for said in _offences(facts)]
    return {"on": days.iso(facts.peildatum), "feiten": offences, **_written(_about_the_person(facts))}


def _about_the_person(facts: Facts) -> dict[str, Scalar]:
    return _said(facts, [subject for subject in SUBJECTS if subject != "feit"])


def _offences(facts: Facts) -> Iterator[dict[str, Scalar]]:
    yield {"feit.pleegdatum": facts.pleegdatum, **_said(facts, ["feit"])}
    if facts.andere_pleegdatum is not None:
        together = facts.ander_gelijktijdig_vervolgd
        yield {"feit.pleegdatum": facts.andere_pleegdatum, "feit.gelijktijdig_vervolgd": together}


def _said(facts: Facts, subjects: Iterable[str]) -> dict[str, Scalar]:
    said = {f"{subject}.{name}": getattr(facts, name) for subject in subjects for name in SUBJECTS[subject]}
    return {id: value for id, value in said.items() if value is not None}


def _given(said: Mapping[str, Scalar]) -> dict[str, Given]:
    return {id: Given(value) for id, value in said.items()}


def _written(said: Mapping[str, Scalar]) -> dict[str, Scalar]:
    return {id: days.iso(int(value)) if "datum" in id else value for id, value in said.items()}
