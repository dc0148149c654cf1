"""
The opening: from a topic in plain words to the decisions that are asked.
"""

from dataclasses import dataclass
from importlib import import_module

from jeugdrecht.cli.interview import texts
from jeugdrecht.cli.interview.lines import Dialogue, numbered
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.paper import Heading, Ready
from jeugdrecht.errors import quoted
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

NAMES = {
    "vervolging": Words("Kan de jongere worden vervolgd, of is het feit verjaard?",
                        "Can the young person be prosecuted, or has the time for that passed?"),
    "jeugdstrafrecht": Words("Strafzaak: jeugd- of volwassenenrecht, Halt, de Raad en welke rechter",
                             "Criminal case: youth or adult law, Halt, the Board, and which court"),
    "keten": Words("Strafzaak: wie is nu aan zet?", "Criminal case: whose turn is it?"),
    "waarborgen": Words("Rechten van een minderjarige verdachte", "Rights of a suspect who is a minor"),
    "sanctiemaxima": Words("Hoe hoog kan de straf zijn?", "How high can the sentence be?"),
    "maatregelen": Words("PIJ en andere strafrechtelijke maatregelen", "PIJ and other criminal measures"),
    "taakstraf": Words("Taakstraf", "Community service"),
    "strafbeschikking": Words("Strafbeschikking van de officier", "Penalty order of the prosecutor"),
    "sancties": Words("Welke straffen kunnen, en voorwaardelijk?", "Which sentences, and conditional ones?"),
    "toezicht": Words("Toezicht en begeleiding door de jeugdreclassering", "Supervision by youth probation"),
    "tenuitvoerlegging": Words("Na het vonnis: uitvoering, verlenging, omzetting",
                               "After the judgment: execution, extension, conversion"),
    "kinderbescherming": Words("Ondertoezichtstelling", "Supervision order (ots)"),
    "verzoeken": Words("Verzoek aan de kinderrechter: wie, waarover, welke stukken",
                       "Request to the juvenile court: who, what, which documents"),
    "termijnen_civiel": Words("Termijnen bij jeugdbescherming", "Terms in child protection"),
    "rechtspositie": Words("Wie wordt gehoord, wie is belanghebbende, hoger beroep",
                           "Who is heard, who is an interested party, appeal"),
    "plaatsing": Words("Uithuisplaatsing en verblijf", "Placement out of home and residence"),
    "gezag": Words("Gezag beëindigen, schorsen of herstellen", "Ending, suspending or restoring "
                                                               "parental authority"),
    "gezag_ontstaan": Words("Wie heeft het gezag?", "Who has parental authority?"),
    "voogdij": Words("Voogdij", "Guardianship"),
    "jeugdwet": Words("Jeugdhulp en de gemeente", "Youth care and the municipality"),
    "leerplicht": Words("Leerplicht en verzuim", "Compulsory education and truancy"),
    "kinderrechten": Words("Kinderrechten", "Rights of the child"),
}  # fmt: skip
"""A catalogue file without a name of its own here is called by the first sentence it says of itself."""

ALL = "*"
BACK = ("terug", "back", "<")


@dataclass(frozen=True, slots=True)
class Topic:
    """Decisions that belong together."""

    name: str
    decisions: tuple[Decision, ...]


def topics(lang: Lang) -> tuple[Topic, ...]:
    """
    Every topic, in the order of the catalogue.

    >>> [topic.name for topic in topics("nl")][5]
    'PIJ en andere strafrechtelijke maatregelen'
    """
    found = []
    for file in library.CATALOGUE:
        module = import_module(f"jeugdrecht.rules.beslissingen.{file}")
        own = [one for one in library.declared(module, Decision) if one.id in DECISIONS]
        if own:
            name = NAMES[file].in_(lang) if file in NAMES else _described(module.__doc__, file)
            found.append(Topic(name, tuple(dict.fromkeys(own))))
    return tuple(found)


def choose(dialogue: Dialogue) -> tuple[str, ...]:
    """
    The decisions that somebody chooses, topic by topic or by a word.

    Raises:
        EndOfInput: nobody answers.
    """
    lang = dialogue.lang
    known = topics(lang)
    while True:
        dialogue.show(Heading(texts.TOPICS.in_(lang), 2), Ready(numbered(topic.name for topic in known)))
        found = dialogue.hear(texts.CHOOSE_TOPIC)
        places = dialogue.numbers(found, len(known))
        if places is not None:
            decisions = [one for place in places for one in known[place].decisions]
        else:
            decisions = _search(found, known, lang)
        if not decisions:
            dialogue.say(texts.NOTHING_FOUND, word=quoted(found))
            continue
        chosen = _which(dialogue, decisions)
        if chosen:
            return chosen


def _which(dialogue: Dialogue, decisions: list[Decision]) -> tuple[str, ...]:
    lang = dialogue.lang
    if len(decisions) == 1:
        return (decisions[0].id,)
    while True:
        dialogue.show(
            Heading(texts.WHICH.in_(lang), 2), Ready(numbered(one.question.in_(lang) for one in decisions))
        )
        found = dialogue.hear(texts.CHOOSE_DECISIONS)
        if found.casefold() in BACK:
            return ()
        if not found:
            return tuple(one.id for one in decisions)
        places = dialogue.numbers(found, len(decisions))
        if places is not None:
            return tuple(dict.fromkeys(decisions[place].id for place in places))
        dialogue.say(texts.NO_NUMBER, found=quoted(found))


def _search(word: str, known: tuple[Topic, ...], lang: Lang) -> list[Decision]:
    """Every decision with the word in its topic, its question or its id."""
    wanted = word.casefold()
    if not wanted or wanted.isdigit():
        return []
    return [
        one for topic in known for one in topic.decisions
        if wanted in f"{topic.name} {one.question.in_(lang)} {one.id}".casefold()
    ]  # fmt: skip


def _described(text: str | None, file: str) -> str:
    first = " ".join((text or "").split()).partition(". ")[0].rstrip(".")
    return first or file.replace("_", " ")
