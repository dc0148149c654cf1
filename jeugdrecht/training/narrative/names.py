"""
What people in invented cases are called: initials, which say nothing of where someone comes from.
"""

import re
from collections.abc import Iterable
from random import Random

from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.narrative.prose import Person

LETTERS = "ABCDEFGHJKLMNPRSTVWZ"
YOUNG_PERSON = (
    Text("de jeugdige", "the young person"), Text("de verdachte", "the suspect"),
    Text("de jongere", "the juvenile"), Text("de minderjarige", "the minor"),
    Text("de veroordeelde", "the convicted person"), Text("het kind", "the child"),
)  # fmt: skip
"""Who, in the sentences of facts, is the person that the case is about."""
_HE = {
    "nl": re.compile(r"\b(?:hij|hem)\b|\bzijn (?:eigen )?(?:mening|vrijheid|identiteit|belangen|welzijn|"
                     r"vertegenwoordiger|verplichtingen)"),
    "en": re.compile(r"\b(?:he|him|his)\b"),
}  # fmt: skip
_THEY = re.compile(r"\b(?:they|their|them)\b")


def initials(rng: Random) -> str:
    """
    Two initials.

    >>> len(initials(Random(1)))
    4
    """
    return "".join(f"{letter}." for letter in rng.sample(LETTERS, 2))


def others(name: str, count: int, rng: Random) -> tuple[str, ...]:
    """
    Initials for the other people in a case, no letter of which stands for someone else too.

    >>> len(set("".join(others("A.B.", 3, Random(1))).replace(".", "")))
    6
    """
    left = [letter for letter in LETTERS if letter not in name]
    drawn = rng.sample(left, 2 * count)
    return tuple(f"{one}.{two}." for one, two in zip(drawn[::2], drawn[1::2], strict=True))


def person(name: str, texts: Iterable[str], lang: Lang, rng: Random) -> Person:
    """
    Whom a case is about, with a pronoun that none of its texts contradicts.

    >>> person("A.B.", ["de jeugdige wil dat hij wordt gehoord"], "nl", Random(1)).pronoun
    'hij'
    """
    woman = rng.random() < 1 / 2
    said = " ".join(texts)
    he = bool(_HE[lang].search(said))
    if lang == "en":
        if _THEY.search(said):
            return Person(name)
        return Person(name, "he" if he or not woman else "she")
    return Person(name, "hij" if he or not woman else "zij")


def named(said: str, name: str, lang: Lang) -> str:
    """
    A sentence of a fact with the initials for the young person.

    >>> named("de jeugdige stemt in", "A.B.", "nl")
    'A.B. stemt in'
    >>> named("the young person's parents agree", "A.B.", "en")
    'A.B.’s parents agree'
    >>> named("the minor offence was admitted", "A.B.", "en")
    'the minor offence was admitted'
    """
    for who in YOUNG_PERSON:
        said = instead(said, who.in_(lang), name, lang)
    return said


def instead(said: str, words: str, name: str, lang: Lang) -> str:
    """A sentence with a name instead of some words, their genitive included."""
    first = f"[{words[0]}{words[0].upper()}]"
    pattern = rf"\b{first}{re.escape(words[1:])}\b(?:['’]s\b)?(?! van twaalf| check| protection| offence)"
    return re.sub(pattern, lambda found: name + ("’s" if lang == "en" and found[0][-2:] in ("'s", "’s")
                                                 else ""), said)  # fmt: skip
