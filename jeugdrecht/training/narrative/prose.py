"""
From clauses to running text: what has one subject is joined, a day may come first, and who was just named
is named by a pronoun.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.narrative.clauses import Clause, sentence

MOST_WORDS = 24
"""A joined sentence that is longer is read twice."""
AND, BUT, ON = Text("en", "and"), Text("maar", "but"), Text("op", "on")
FURTHER = (Text("Verder", "Furthermore,"), Text("Daarnaast", "In addition,"))
UNKNOWN = Text("het is niet bekend ", "it is not known ")
UNKNOWN_TOO = (
    Text("Niet bekend is ", "It is not known "),
    Text("Uit de stukken blijkt niet ", "The papers do not show "),
    Text("In het dossier staat niet ", "The file does not say "),
)
"""Ways to say that something is not known."""
SHARED = frozenset(("is", "was", "wordt", "werd", "zijn", "waren", "are", "were", "bevat", "contains"))
"""Verbs that need not be said twice where the subject is the same."""
FEWEST_SAME = 2
PREPOSITIONS = frozenset(
    ("over", "op", "aan", "met", "voor", "van", "in", "bij", "about", "on", "with", "for", "of", "by", "to")
)
THAT = {"nl": ("dat ", "niet dat "), "en": ("that ", "not that ")}


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    One sentence, with what it tells.

    Args:
        text: the sentence.
        tells: the facts, each with the item before it where there is one (`feit-1:feit.soort`), and the
            lists that it counts; none for a sentence that only opens the case.
    """

    text: str
    tells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """
    Whom the case is about.

    Args:
        name: the initials.
        pronoun: what stands for them, in the language of the text; empty where none is used.
    """

    name: str
    pronoun: str = ""


def running(
    clauses: Sequence[Clause], about: Person, lang: Lang, rng: Random, before: Clause | None = None
) -> tuple[Sentence, ...]:
    """
    Clauses as sentences of one paragraph.

    Args:
        clauses: what is to be told, in order.
        about: whom the case is about.
        lang: the language.
        rng: draws where a day comes first.
        before: what was said just before, or None.
    """
    return tuple(_spoken(_joined(clauses, lang), about, lang, rng, before))


def _joined(clauses: Sequence[Clause], lang: Lang) -> list[Clause]:
    """Each clause with the next one, where the two can be one sentence."""
    found: list[Clause] = []
    open_ = False
    for clause in _said_once(clauses):
        both = join(found[-1], clause, lang) if open_ else None
        if both is not None:
            found[-1] = both
        else:
            found.append(clause)
        open_ = both is None
    return found


def _said_once(clauses: Sequence[Clause]) -> list[Clause]:
    """Without what another says too: that something was done, where another says on which day."""
    found = list(clauses)
    for one in clauses:
        longer = next((other for other in found if other is not one and _says_more(other, one)), None)
        if longer is not None and one in found:
            found[found.index(longer)] = replace(longer, tells=(*one.tells, *longer.tells))
            found.remove(one)
    return found


def _says_more(longer: Clause, one: Clause) -> bool:
    """Whether a clause is another one with a day or a number in it: *is 6 uur opgehouden*."""
    if longer.day is not None and longer.text.startswith(f"{one.text} "):
        return True
    same = bool(one.subject) and (longer.subject, longer.verb) == (one.subject, one.verb)
    before = longer.rest.removesuffix(one.rest)
    return same and before != longer.rest and before[:1].isdigit()


def join(one: Clause, other: Clause, lang: Lang) -> Clause | None:
    """
    Two clauses with the same subject as one, where that reads well; else None.

    >>> one = Clause("A.B. bekent het feit").with_parts("nl", ("A.B.",))
    >>> other = Clause("A.B. stemt niet in met Halt").with_parts("nl", ("A.B.",))
    >>> join(one, other, "nl").text
    'A.B. bekent het feit en stemt niet in met Halt'
    """
    if not one.subject or one.subject != other.subject or one.alone or other.alone:
        return None
    said = _both(one, other, lang)
    if said is None or len(said.split()) > MOST_WORDS:
        return None
    return replace(one, text=said, tells=(*one.tells, *other.tells), rest=said.split(one.verb, 1)[-1].strip(),
                   day=one.day if one.day == other.day else None)  # fmt: skip


def _both(one: Clause, other: Clause, lang: Lang) -> str | None:
    that, not_that = THAT[lang]
    and_, but = AND.in_(lang), BUT.in_(lang)
    first = one.text
    if one.verb == other.verb and one.rest.startswith(that):
        if other.rest.startswith(that):
            return f"{first} {and_} {other.rest}"
        if other.rest.startswith(not_that):
            return f"{first}, {but} {other.rest}"
    if one.verb == other.verb and one.rest.startswith(not_that) and other.rest.startswith(not_that):
        return f"{first} {and_} {other.rest.removeprefix('niet ').removeprefix('not ')}"
    if (
        _has_inside(one.rest, lang)
        or "," in other.rest
        or one.subject in ("er", "there", "het", "it", "dit", "this")
    ):
        return None
    if (same := _after_the_same(one, other)) is not None:
        return f"{first} {and_} {same}"
    again = other.rest if one.verb == other.verb and one.verb in SHARED else f"{other.verb} {other.rest}"
    if one.denies(lang) and not other.denies(lang):
        return None
    if f" {and_} " in first:
        return None
    return f"{first} {and_} {again}"


def _after_the_same(one: Clause, other: Clause) -> str | None:
    """The end of a clause that begins as another does up to a preposition: *voldoet aan de eisen over …*"""
    words, others = one.rest.split(), other.rest.split()
    same = 0
    while same < min(len(words), len(others)) and words[same] == others[same]:
        same += 1
    if one.verb != other.verb or same < FEWEST_SAME or words[same - 1] not in PREPOSITIONS:
        return None
    return " ".join(others[same - 1 :])


def _has_inside(rest: str, lang: Lang) -> bool:
    """Whether a clause lies inside, so that what follows it would be read as a part of that."""
    inside = ("dat", "of", "die", "om", "waar", "wie") if lang == "nl" else (
        "that", "whether", "who", "which", "where", "or")  # fmt: skip
    return any(word.rstrip(",") in inside for word in rest.split()) or "," in rest


def _spoken(
    clauses: Iterable[Clause], about: Person, lang: Lang, rng: Random, before: Clause | None
) -> Iterator[Sentence]:
    linked = since = 0
    for clause in clauses:
        said = _day_first(clause, lang) if rng.random() < 1 / 2 else None
        new = before is not None and before.subject != clause.subject
        if said is None and new and since >= 2 and linked == 0:
            said = _linked(clause, about, lang, rng)
            linked += said is not None
        if said is None:
            said = _with_pronoun(clause, before, about)
        yield Sentence(sentence(said), clause.tells)
        before, since = clause, since + 1


def _day_first(clause: Clause, lang: Lang) -> str | None:
    """The clause with its day in front: *Op 3 maart 2026 is de machtiging verleend.*"""
    if clause.day is None or not clause.subject or "," in clause.rest:
        return None
    on = f"{ON.in_(lang)} {clause.day}"
    if clause.rest.endswith(f" {on}"):
        rest = clause.rest.removesuffix(f" {on}")
    elif clause.rest.startswith(f"{on} "):
        rest = clause.rest.removeprefix(f"{on} ")
    else:
        return None
    if lang == "en":
        return f"{on} {clause.subject} {clause.verb} {rest}"
    return f"{on} {clause.verb} {clause.subject} {rest}"


def _linked(clause: Clause, about: Person, lang: Lang, rng: Random) -> str | None:
    """The clause with a word that links it to what came before."""
    if not clause.subject or clause.subject in ("het", "it", "dit", "this"):
        return None
    word = rng.choice(FURTHER).in_(lang)
    if lang == "en":
        return f"{word} {clause.text}"
    return f"{word} {clause.verb} {clause.subject} {clause.rest}"


def _with_pronoun(clause: Clause, before: Clause | None, about: Person) -> str:
    same = before is not None and before.subject == clause.subject == about.name
    if same and about.pronoun and clause.text.startswith(f"{about.name} "):
        return f"{about.pronoun}{clause.text.removeprefix(about.name)}"
    return clause.text


def not_known(said: Sequence[Clause], lang: Lang, rng: Random) -> tuple[Clause, ...]:
    """What is not known, in varying words and each in a sentence of its own."""
    start = UNKNOWN.in_(lang)
    first = rng.randrange(len(UNKNOWN_TOO))
    found = []
    for number, clause in enumerate(said):
        way = UNKNOWN_TOO[(first + number) % len(UNKNOWN_TOO)].in_(lang)
        whole = clause.text.startswith(start)
        text = f"{way}{clause.text.removeprefix(start)}" if whole else clause.text
        found.append(replace(clause, text=text, subject="", alone=True))
    return tuple(found)
