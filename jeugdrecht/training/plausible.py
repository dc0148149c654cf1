"""
What goes together in an invented case, so that it reads as one that happens.

The rules decide every combination of facts; here only those are kept that a reader would not stumble over.
"""

from collections.abc import Iterable, Mapping

from jeugdrecht.logic.case import Case, Given, Scalar
from jeugdrecht.sources import Text
from jeugdrecht.training.sequence import grown_enough, in_order, of_school_age, of_the_right_age

OFFENCES: Mapping[str, tuple[str, Text]] = {
    "sr:310": ("misdrijf", Text("diefstal", "theft")),
    "sr:350:1": ("misdrijf", Text("vernieling", "criminal damage")),
    "sr:141:1": ("misdrijf", Text("openlijk geweld", "public violence")),
    "sr:300:1": ("misdrijf", Text("mishandeling", "assault")),
    "sr:321": ("misdrijf", Text("verduistering", "embezzlement")),
    "sr:416": ("misdrijf", Text("opzetheling", "intentional handling of stolen goods")),
    "sr:424": ("overtreding", Text("baldadigheid", "mischief")),
    "sr:461": ("overtreding", Text("zich op verboden terrein bevinden", "trespassing")),
    "sr:447d": ("overtreding", Text("het niet nakomen van een opgelegde verplichting", "breach of a duty")),
    "lpw:2:3": ("overtreding", Text("schoolverzuim", "absence from school")),
    "lpw:4c": ("overtreding", Text("schoolverzuim", "absence from school")),
    "sr:141 openlijk geweld tegen goederen": (
        "misdrijf",
        Text("openlijk geweld tegen goederen", "public violence against property"),
    ),
    "sr:142:2": ("misdrijf", Text("misbruik van een alarmnummer", "misuse of an emergency number")),
    "sr:311:1:4": ("misdrijf", Text("diefstal met anderen", "theft with others")),
    "sr:326 prijsverwisseling": ("misdrijf", Text("prijsverwisseling", "swapping price labels")),
    "sr:350 vernieling": ("misdrijf", Text("vernieling", "criminal damage")),
    "sr:417bis": ("misdrijf", Text("schuldheling", "negligent handling of stolen goods")),
    "sr:424 baldadigheid": ("overtreding", Text("baldadigheid", "mischief")),
    "sr:453": ("overtreding", Text("openbare dronkenschap", "being drunk in public")),
    "sr:461 verboden terrein": ("overtreding", Text("zich op verboden terrein bevinden", "trespassing")),
    "sr:447c": ("overtreding", Text("het niet geven van gegevens", "withholding information")),
    "gemeentelijke verordening": (
        "overtreding",
        Text("overtreding van een gemeentelijke verordening", "breach of a by-law"),
    ),
    "poging tot 310, 311:1:4 of 321": (
        "misdrijf",
        Text("poging tot diefstal of verduistering", "attempted theft or embezzlement"),
    ),
    "vuurwerkbesluit:1.2.2": ("overtreding", Text("bezit van vuurwerk", "possession of fireworks")),
    "vuurwerkbesluit:2.3.6": ("overtreding", Text("afsteken van vuurwerk", "setting off fireworks")),
    "wp2000:72": ("overtreding", Text("zwartrijden", "fare dodging")),
    "wp2000:73": ("overtreding", Text("hinder in het openbaar vervoer", "nuisance in public transport")),
    "opiumwet:11:1": ("overtreding", Text("bezit van softdrugs", "possession of soft drugs")),
    "sr:181": ("misdrijf", Text("wederspannigheid met letsel", "resisting arrest with injury")),
    "sr:240b": ("misdrijf", Text("een zedenmisdrijf", "a sexual offence")),
    "sr:247": ("misdrijf", Text("een zedenmisdrijf", "a sexual offence")),
    "sr:248": ("misdrijf", Text("een zedenmisdrijf", "a sexual offence")),
    "sr:251": ("misdrijf", Text("een zedenmisdrijf", "a sexual offence")),
    "sr:279": ("misdrijf", Text("onttrekking aan het gezag", "removal from parental authority")),
    "sr:282": ("misdrijf", Text("vrijheidsberoving", "unlawful detention")),
    "sr:284": ("misdrijf", Text("dwang", "coercion")),
    "sr:285": ("misdrijf", Text("bedreiging", "threats")),
    "sr:302": ("misdrijf", Text("zware mishandeling", "grievous assault")),
}
"""The offences that cases are about: what each is by law, and its name."""
USUAL_OFFENCES = tuple(OFFENCES)[:11]
"""Those that are drawn where any will do."""
MAXIMA = {
    "sr:310": 48, "sr:350:1": 24, "sr:141:1": 54, "sr:300:1": 36, "sr:321": 36, "sr:416": 48,
}  # fmt: skip
"""The maximum of an offence in months, as the article itself names it."""

EARLIEST, LATEST = 19000101, 21991231
"""Whole numbers between these are days; no number or amount in a case comes near them."""
A_GENERATION = 25_0000
"""Where nobody was born, nothing in a case is older, in yyyymmdd."""
BIRTH, UNBORN = "jeugdige.geboortedatum", "jeugdige.ongeboren"
AHEAD = ("maatregel.einddatum", "verblijf.tot", "machtiging.einddatum")
MUNICIPALITIES = ("Oostwaard", "Lindevoort", "Meerdrecht", "Zandhoven", "Waterinck", "Nieuw-Elsland")
"""Invented names of municipalities."""


def is_unborn(case: Case) -> bool:
    """Whether the case is about a child that is still to be born."""
    given = case.facts.get(UNBORN)
    return given is not None and given.value is True


def is_plausible(case: Case) -> bool:
    """Whether what the case says can be read without stumbling."""
    items = [{**case.facts, **facts} for facts in _items(case)]
    possible = all(_consistent(facts, case.on) and _in_the_past(facts, case.on) for facts in items)
    return possible and _measures_differ(case) and _one_authority(case)


def _items(case: Case) -> Iterable[Mapping[str, Given]]:
    yield {}
    for items in case.lists.values():
        for item in items.items:
            yield item.facts


def _consistent(facts: Mapping[str, Given], on: int) -> bool:
    said = {id: given.value for id, given in facts.items() if given.state == "given"}
    checks = (_offence, _confession, _earlier, _truancy, _guardian, _order, in_order)
    ages = of_school_age(said, on) and of_the_right_age(said, on) and grown_enough(said, on)
    return ages and all(check(said) for check in checks)


def _in_the_past(facts: Mapping[str, Given], on: int) -> bool:
    """What happened did so in this life, before the assessment; only the end of a measure may lie ahead."""
    said = {id: given.value for id, given in facts.items() if isinstance(given.value, int)}
    happened = {id: value for id, value in said.items() if _is_day(value)}
    birth = happened.get(BIRTH, on - A_GENERATION)
    if said.get(UNBORN):
        expected = happened.pop(BIRTH, on + 1)
        return expected > on and all(value <= on or id in AHEAD for id, value in happened.items())
    return all(birth <= value and (value <= on or id in AHEAD) for id, value in happened.items())


def _is_day(value: int) -> bool:
    return not isinstance(value, bool) and EARLIEST <= value <= LATEST


def _offence(said: Mapping[str, Scalar | None]) -> bool:
    article = said.get("feit.wetsartikel")
    if article is None or article not in OFFENCES:
        return article is None
    if said.get("feit.uitgezonderd_382_b_overig"):
        return False
    kind, maximum = said.get("feit.soort"), said.get("feit.strafmaximum_maanden")
    right = maximum is None or maximum == MAXIMA.get(str(article), maximum)
    return right and (kind is None or kind == OFFENCES[str(article)][0])


def _confession(said: Mapping[str, Scalar | None]) -> bool:
    return not (said.get("verdachte.bekent") is False and said.get("verdachte.bekent_volledig"))


def _earlier(said: Mapping[str, Scalar | None]) -> bool:
    """Earlier Halt disposals are at least those of each kind; a first registration has no earlier report."""
    total = said.get("verdachte.eerdere_halt_afdoeningen")
    parts = [number for id, number in said.items() if id.startswith("verdachte.eerdere_halt_afdoeningen_")]
    if isinstance(total, int) and sum(n for n in parts if isinstance(n, int)) > total:
        return False
    first = said.get("verdachte.eerste_registratie")
    return not (first and said.get("verdachte.eerder_proces_verbaal_misdrijf"))


def _truancy(said: Mapping[str, Scalar | None]) -> bool:
    """Absence from school is counted only where the offence is that."""
    article = str(said.get("feit.wetsartikel", "lpw"))
    counted = any(id.startswith("feit.verzuim_") for id in said)
    damage = any(id.startswith(("feit.schade", "feit.waarde", "feit.vermogensnadeel")) for id in said)
    return not (counted and not article.startswith("lpw")) and not (damage and article.startswith("lpw:"))


def _guardian(said: Mapping[str, Scalar | None]) -> bool:
    """A child without a guardian has none of whom something was asked."""
    none = said.get("voogd.soort") == "geen"
    return not (none and any(id.startswith("voogd.") and value is True for id, value in said.items()))


def _order(said: Mapping[str, Scalar | None]) -> bool:
    """What ends has begun before."""
    begun, ended = said.get("maatregel.ingangsdatum"), said.get("maatregel.einddatum")
    return not (isinstance(begun, int) and isinstance(ended, int) and ended <= begun)


def _one_authority(case: Case) -> bool:
    """A child has parents with authority or a guardian; guardianship as a measure has a guardian."""
    kind = case.facts.get("voogd.soort")
    parents = _said_in(case, "ouders", "ouder.heeft_gezag")
    measures = _said_in(case, "maatregelen", "maatregel.soort")
    guarded = kind is not None and kind.value != "geen"
    placed = {"voogdij", "voorlopige_voogdij"} & measures
    return not (True in parents and (guarded or placed)) and not (placed and kind is not None and not guarded)


def _said_in(case: Case, list_id: str, fact: str) -> set[Scalar | None]:
    given = case.lists.get(list_id)
    return {item.facts[fact].value for item in given.items if fact in item.facts} if given else set()


def _measures_differ(case: Case) -> bool:
    given = case.lists.get("maatregelen")
    kinds = [item.facts.get("maatregel.soort") for item in given.items] if given else []
    values = [kind.value for kind in kinds if kind is not None]
    return "geen" not in values and len(set(values)) == len(values)
