"""
In what order a case is told: who, what happened, what runs, who asks for what, what officials found.
"""

from collections.abc import Sequence

from jeugdrecht.logic.vocabulary import Fact, FactType, Nature

TOPICS: tuple[tuple[str, ...], ...] = (
    ("jeugdige", "kind", "school"),
    ("ouder", "gezag", "voogd", "verzorger", "omgang", "pleegouder"),
    ("feit", "verdachte", "opsporing", "verzuim", "melding", "incident", "meldcode"),
    ("maatregel", "machtiging", "verblijf", "woonplaats", "jeugdhulp", "plan", "behandeling", "bedreiging"),
    ("instelling", "certificaat", "certificeerder", "medewerker", "vog", "regio", "overeenkomst", "gemeente"),
    ("verzoek", "klacht", "rechtsmiddel", "belanghebbende", "procedure", "beschikking", "spoedbeschikking"),
    ("officier", "college", "gi", "raad", "advies", "gedragswetenschapper", "sanctie", "tenuitvoerlegging",
     "toezicht", "rechter"),
)  # fmt: skip
"""Subjects that are told together; those that stand nowhere are told after them."""
FIRST = (
    "jeugdige.geboortedatum", "school.ingeschreven", "school.soort", "ouder.heeft_gezag", "voogd.soort",
    "verdachte.bekent", "verzuim.uren_in_vier_lesweken", "verzuim.lesweken",
    "verdachte.eerdere_halt_afdoeningen", "bedreiging.ernstig", "machtiging.soort",
    "machtiging.verleend", "jeugdhulp.kader", "jeugdhulp.vorm", "jeugdhulp.startdatum", "jeugdhulp.einddatum",
    "instelling.soort", "certificaat.soort", "verzoek.verzoeker", "verzoek.maatregel", "sanctie.soort",
    "rechter.grond_ernst_feit", "rechter.grond_persoonlijkheid_dader", "rechter.grond_omstandigheden_feit",
)  # fmt: skip
"""These facts begin what is told of their subject, in this order."""
FEWEST, MOST = 2, 5
"""Sentences in a paragraph."""
_LATE = (Nature.JUDGEMENT, Nature.ACT)


def topic_of(subject: str) -> int:
    """
    The number of the topic that a subject is told under.

    >>> topic_of("jeugdige"), topic_of("rechter") > topic_of("feit")
    (0, True)
    """
    return next((number for number, topic in enumerate(TOPICS) if subject in topic), len(TOPICS))


def rank(fact: Fact, value: object) -> tuple[int, int, int, int, bool]:
    """
    What a fact is sorted by: its topic and subject, what comes first, judgements late, days in their order.

    Args:
        fact: the fact.
        value: what it holds.
    """
    topic = topic_of(fact.subject)
    within = TOPICS[topic].index(fact.subject) if topic < len(TOPICS) else 0
    first = FIRST.index(fact.id) if fact.id in FIRST else len(FIRST)
    day = value if fact.type is FactType.DAY and isinstance(value, int) else 0
    return (topic, within, first, day + (fact.nature in _LATE), value is False)


def paragraphs(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """
    Where paragraphs begin and end, given how many sentences each topic has.

    A short topic takes the next one in; a long one is cut.

    >>> paragraphs([1, 2, 3, 1]), paragraphs([9])
    ([(0, 3), (3, 7)], [(0, 5), (5, 9)])
    """
    found: list[tuple[int, int]] = []
    at = 0
    for length in lengths:
        cuts = -(-length // MOST)
        size = -(-length // cuts) if cuts else 0
        for begin in range(at, at + length, size or 1):
            end = min(begin + size, at + length)
            before = found[-1][1] - found[-1][0] if found else MOST
            if before < FEWEST or before + end - begin < MOST:
                found[-1] = (found[-1][0], end)
            else:
                found.append((begin, end))
        at += length
    return found
