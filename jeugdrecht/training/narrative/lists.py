"""
How the lists of a case are told: offences, parents, measures, stays, addresses and others involved.

What belongs together of one item is one sentence: the offence with its day, the measure with its beginning.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic.case import Case, Given, Item
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.narrative.clauses import Clause
from jeugdrecht.training.plausible import OFFENCES

PLEGER = ("sanctie", "tenuitvoerlegging", "toezicht", "jeugdreclassering", "jji")
"""Where a case says something of these, the offence is not only suspected."""
NAMES = {"sr:461": Text("het betreden van verboden terrein", "trespassing")}
"""Names of offences that would not fit in a sentence."""
ORDINALS = (
    Text("eerste", "first"),
    Text("tweede", "second"),
    Text("derde", "third"),
    Text("vierde", "fourth"),
)
COUNTS = {2: Text("twee", "two"), 3: Text("drie", "three"), 4: Text("vier", "four")}
ITEM_WORDS: Mapping[str, Text] = {
    "feiten": Text("feit", "offence"), "maatregelen": Text("maatregel", "measure"),
    "verblijven": Text("verblijf", "stay"), "woonplaatsen": Text("adres", "address"),
    "ouders": Text("ouder", "parent"), "betrokkenen": Text("betrokkene", "person"),
}  # fmt: skip
DATED = {"feiten": "feit.pleegdatum", "maatregelen": "maatregel.ingangsdatum", "verblijven": "verblijf.vanaf",
         "woonplaatsen": "woonplaats.vanaf"}  # fmt: skip
"""The day by which the items of a list are put in order."""
PEOPLE = ("ouders", "betrokkenen")
_THE = {"feiten": "het", "maatregelen": "de", "verblijven": "het", "woonplaatsen": "het", "ouders": "de",
        "betrokkenen": "de"}  # fmt: skip
_NONE: Mapping[str, Text] = {
    "maatregelen": Text("van lopende of eerdere maatregelen is geen sprake",
                        "there are no current or earlier measures"),
    "ouders": Text("ouders zijn niet in beeld", "no parents are involved"),
    "verblijven": Text("{I} heeft niet elders verbleven", "{I} has not stayed elsewhere"),
    "woonplaatsen": Text("{I} staat nergens op een woonadres ingeschreven",
                         "{I} is not registered at any home address"),
    "betrokkenen": Text("verder is niemand bij de zaak betrokken", "nobody else is involved in the case"),
    "feiten": Text("van strafbare feiten is geen sprake", "there are no offences"),
}  # fmt: skip
ONE: Mapping[str, Text] = {
    "maatregelen": Text("er is één maatregel", "there is one measure"),
    "ouders": Text("{names} is de enige ouder in beeld", "{names} is the only parent involved"),
    "verblijven": Text("{I} heeft één verblijf gehad", "{I} has had one stay"),
    "woonplaatsen": Text("er is één woonadres bekend", "one home address is known"),
    "betrokkenen": Text("verder is {names} bij de zaak betrokken",
                        "{names} is involved in the case as well"),
    "feiten": Text("het gaat om één feit", "the case concerns one offence"),
}  # fmt: skip
_MORE: Mapping[str, Text] = {
    "maatregelen": Text("er zijn {count} maatregelen", "there are {count} measures"),
    "ouders": Text("{names} zijn de ouders", "{names} are the parents"),
    "verblijven": Text("{I} heeft {count} verblijven gehad", "{I} has had {count} stays"),
    "woonplaatsen": Text("er zijn {count} woonadressen bekend", "{count} home addresses are known"),
    "betrokkenen": Text("verder zijn {names} bij de zaak betrokken",
                        "{names} are involved in the case as well"),
    "feiten": Text("het gaat om {count} feiten", "the case concerns {count} offences"),
}  # fmt: skip
AUTHORITY = (
    Text("geen van beiden heeft het gezag", "neither of them has authority"),
    Text("{one} heeft het gezag, {other} niet", "{one} has authority, {other} does not"),
    Text("zij hebben allebei het gezag", "they both have authority"),
)
"""How many of two parents have authority."""
_MEASURES: Mapping[str, Text] = {
    "ots": Text("onder toezicht gesteld", "placed under a supervision order (OTS)"),
    "vots": Text("voorlopig onder toezicht gesteld", "placed under an interim supervision order (VOTS)"),
    "voogdij": Text("onder voogdij geplaatst", "placed under guardianship"),
    "voorlopige_voogdij": Text("onder voorlopige voogdij geplaatst", "placed under interim guardianship"),
    "uithuisplaatsing": Text("uit huis geplaatst", "placed out of home"),
    "gesloten_jeugdhulp": Text("in de gesloten jeugdhulp geplaatst", "placed in secure youth care"),
    "jeugdreclassering": Text("onder jeugdreclassering gesteld", "placed under youth probation"),
}  # fmt: skip
_STAYS: Mapping[str, Text] = {
    "thuis": Text("thuis", "at home"),
    "pleegouder": Text("bij een pleegouder", "with a foster parent"),
    "jeugdhulpaanbieder": Text("bij een jeugdhulpaanbieder", "with a youth care provider"),
    "wmo_opvang": Text("in de maatschappelijke opvang (Wmo)", "in a shelter (Wmo)"),
    "wmo_beschermd_wonen": Text("in een vorm van beschermd wonen (Wmo)", "in sheltered housing (Wmo)"),
    "wlz_verblijf": Text("in een instelling op grond van de Wlz", "in an institution under the Wlz"),
    "jji": Text("in een justitiële jeugdinrichting", "in a young offenders’ institution"),
    "gesloten_jeugdhulp": Text("in de gesloten jeugdhulp", "in secure youth care"),
    "netwerk_zonder_pleegcontract": Text("bij mensen uit het eigen netwerk, zonder pleegcontract,",
                                         "with people from the own network, without a foster care contract,"),
}  # fmt: skip


def counted(list_id: str, count: int, names: tuple[str, ...], lang: Lang) -> str | None:
    """
    How many items a list has, as a clause with `{I}` for the young person; None where its items say it.

    >>> counted("ouders", 2, ("A.B.", "C.D."), "nl")
    'A.B. en C.D. zijn de ouders'
    >>> counted("feiten", 1, (), "nl") is None
    True
    """
    if count == 0:
        return _NONE[list_id].in_(lang)
    told = f" {'en' if lang == 'nl' else 'and'} ".join(names)
    if count == 1:
        return None if list_id in DATED else ONE[list_id].in_(lang).replace("{names}", told)
    number = COUNTS[count].in_(lang) if count in COUNTS else str(count)
    return _MORE[list_id].in_(lang).replace("{names}", told).replace("{count}", number)


def in_order(list_id: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a list, what came first first; those without a day keep their place at the end."""
    dated = DATED.get(list_id, "")

    def day(item: Item) -> int:
        given = item.facts.get(dated)
        return given.value if given is not None and isinstance(given.value, int) else 99991231

    return tuple(sorted(items, key=day))


def numbered(list_id: str, number: int, lang: Lang) -> str:
    """
    What one of several items is called.

    >>> numbered("feiten", 2, "nl"), numbered("maatregelen", 1, "en")
    ('het tweede feit', 'the first measure')
    """
    word = ITEM_WORDS[list_id].in_(lang)
    ordinal = ORDINALS[number - 1].in_(lang) if number <= len(ORDINALS) else f"{number}e"
    return f"{_THE[list_id] if lang == 'nl' else 'the'} {ordinal} {word}"


@dataclass(frozen=True, slots=True)
class Telling:
    """
    What telling an item needs.

    Args:
        case: the case.
        name: the initials of the young person.
        lang: the language.
        draw: a number from 0 to 1 that chooses among ways to say the same.
        called: what this item is called among several, or None where it is the only one.
    """

    case: Case
    name: str
    lang: Lang
    draw: float
    called: str | None

    def day(self, given: Given) -> str:
        """A day in words."""
        return worded.known_day(Words(self.lang), given.value)

    def clause(self, said: Text, item: Item, facts: tuple[str, ...], **parts: str) -> Clause:
        """A clause on some facts of an item."""
        text = said.in_(self.lang).format(I=self.name, **parts)
        return Clause(text, tuple(f"{item.id}:{id}" for id in facts))


def core(list_id: str, item: Item, telling: Telling) -> Clause | None:
    """
    The facts of an item that make it what it is, in one clause; None where there are none.

    Args:
        list_id: its list.
        item: the item.
        telling: what it takes.
    """
    tell = _CORES.get(list_id)
    return None if tell is None else tell(item, telling)


def _given(item: Item, *ids: str) -> dict[str, Given]:
    return {id: item.facts[id] for id in ids if id in item.facts and item.facts[id].state == "given"}


def _offence(item: Item, telling: Telling) -> Clause | None:
    facts = _given(item, "feit.pleegdatum", "feit.wetsartikel", "feit.soort")
    article = facts.get("feit.wetsartikel")
    if article is not None and article.value not in OFFENCES:
        del facts["feit.wetsartikel"]
        article = None
    if not facts:
        return None
    kind = facts["feit.soort"].value if "feit.soort" in facts else None
    a_kind = {"misdrijf": Text("een misdrijf", "a crime"),
              "overtreding": Text("een overtreding", "a minor offence")}.get(
                  str(kind), Text("een strafbaar feit", "an offence"))  # fmt: skip
    what = a_kind.in_(telling.lang)
    if article is not None:
        name = NAMES.get(str(article.value), OFFENCES[str(article.value)][1]).in_(telling.lang)
        place = worded.cited(Words(telling.lang), str(article.value))
        what = f"{name} ({place}), {what}" if kind else f"{name} ({place})"
        if "feit.pleegdatum" in facts:
            what += ","
    day = telling.day(facts["feit.pleegdatum"]) if "feit.pleegdatum" in facts else ""
    said = _offence_said(telling, day, plain=kind is None and article is None)
    told = telling.clause(said, item, tuple(facts),
                          what=what.rstrip(",") if telling.called else what, day=day,
                          called=telling.called or "")  # fmt: skip
    return replace(told, alone=True)


def _offence_said(telling: Telling, day: str, *, plain: bool) -> Text:
    items = [item for given in telling.case.lists.values() for item in given.items]
    ids = {*telling.case.facts, *(id for item in items for id in item.facts)}
    subjects = {id.partition(".")[0] for id in ids}
    if telling.called:
        if not day:
            return Text("{called} is {what}", "{called} is {what}")
        whole = Text("{called} is gepleegd op {day}", "{called} was committed on {day}")
        return whole if plain else Text("{called}, {what}, is gepleegd op {day}",
                                        "{called}, {what}, was committed on {day}")  # fmt: skip
    if not day:
        return Text("het gaat om {what}", "the case concerns {what}")
    if not subjects.isdisjoint(PLEGER):
        return Text("het gaat om {what} gepleegd op {day}", "the case concerns {what} committed on {day}")
    ways = (
        Text("{I} wordt verdacht van {what} gepleegd op {day}",
             "{I} is suspected of {what} committed on {day}"),
        Text("het gaat om {what} gepleegd op {day}", "the case concerns {what} committed on {day}"),
        Text("volgens het dossier gaat het om {what} gepleegd op {day}",
             "according to the file it concerns {what} committed on {day}"),
    )  # fmt: skip
    return ways[int(telling.draw * len(ways))]


def _measure(item: Item, telling: Telling) -> Clause | None:
    facts = _given(item, "maatregel.soort", "maatregel.ingangsdatum", "maatregel.einddatum")
    kind = facts.get("maatregel.soort")
    if kind is None or str(kind.value) not in _MEASURES:
        return None
    done = _MEASURES[str(kind.value)].in_(telling.lang)
    begun = telling.day(facts["maatregel.ingangsdatum"]) if "maatregel.ingangsdatum" in facts else ""
    ends = telling.day(facts["maatregel.einddatum"]) if "maatregel.einddatum" in facts else ""
    said = Text("op {begun} is {I} {done}", "on {begun} {I} was {done}") if begun else Text(
        "{I} is {done}", "{I} was {done}")  # fmt: skip
    if ends:
        end = Text(", met {ends} als einddatum", ", with {ends} as the end date")
        said = Text(said.nl + end.nl, said.en + end.en)
    return replace(telling.clause(said, item, tuple(facts), done=done, begun=begun, ends=ends), alone=True)


def _stay(item: Item, telling: Telling) -> Clause | None:
    facts = _given(item, "verblijf.soort", "verblijf.vanaf", "verblijf.tot")
    kind = facts.get("verblijf.soort")
    if kind is None or str(kind.value) not in _STAYS:
        return None
    said = {
        (False, False): Text("{I} verblijft {where}", "{I} stays {where}"),
        (True, False): Text("{I} verblijft sinds {since} {where}", "{I} has stayed {where} since {since}"),
        (False, True): Text("{I} verbleef tot {until} {where}", "{I} stayed {where} until {until}"),
        (True, True): Text("{I} verbleef van {since} tot {until} {where}",
                           "{I} stayed {where} from {since} until {until}"),
    }["verblijf.vanaf" in facts, "verblijf.tot" in facts]  # fmt: skip
    return telling.clause(said, item, tuple(facts),
                          where=_STAYS[str(kind.value)].in_(telling.lang).rstrip(","),
                          **_days(facts, "verblijf", telling))  # fmt: skip


def _address(item: Item, telling: Telling) -> Clause | None:
    facts = _given(item, "woonplaats.woonadres_gemeente", "woonplaats.vanaf", "woonplaats.tot")
    if "woonplaats.woonadres_gemeente" not in facts:
        return None
    said = {
        (False, False): Text("volgens de basisregistratie woont {I} in {where}",
                             "according to the population register {I} lives in {where}"),
        (True, False): Text("sinds {since} staat {I} in de basisregistratie op een adres in {where}",
                            "since {since} {I} has been registered at an address in {where}"),
        (False, True): Text("tot {until} stond {I} in de basisregistratie op een adres in {where}",
                            "until {until} {I} was registered at an address in {where}"),
        (True, True): Text("van {since} tot {until} stond {I} in de basisregistratie op een adres in {where}",
                           "from {since} until {until} {I} was registered at an address in {where}"),
    }["woonplaats.vanaf" in facts, "woonplaats.tot" in facts]  # fmt: skip
    where = str(facts["woonplaats.woonadres_gemeente"].value)
    return telling.clause(said, item, tuple(facts), where=where, **_days(facts, "woonplaats", telling))


def _days(facts: Mapping[str, Given], subject: str, telling: Telling) -> dict[str, str]:
    return {name: telling.day(facts[id]) for name, id in (("since", f"{subject}.vanaf"),
            ("until", f"{subject}.tot")) if id in facts}  # fmt: skip


_CORES: Mapping[str, Callable[[Item, Telling], Clause | None]] = {
    "feiten": _offence, "maatregelen": _measure, "verblijven": _stay, "woonplaatsen": _address,
}  # fmt: skip


def told_by(clause: Clause | None) -> Iterator[str]:
    """The ids of the facts that a clause tells, without their item."""
    for name in clause.tells if clause is not None else ():
        yield name.rpartition(":")[2]
