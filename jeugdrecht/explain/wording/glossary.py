"""
The Dutch terms of art behind the English words of an explanation.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.explain.tree import Node
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.sources.begrippen import terms_in


def terms_of_art(words: Words, said: str, nodes: Iterable[Node]) -> tuple[Node, ...]:
    """
    A node for each term of art in an English explanation, with the Dutch term; none in Dutch.

    Args:
        words: the language and register.
        said: the question and the answer.
        nodes: what stands beneath, in words.
    """
    if words.lang != "en":
        return ()
    text = "\n".join((said, *(text for node in nodes for text in _texts(node))))
    return tuple(
        Node(
            kind="term", state="known", mark=words.say("mark.term"),
            text=words.say("term", english=listed, dutch=term.forms[0]),
        )
        for listed, term in terms_in(text)
    )  # fmt: skip


def _texts(node: Node) -> Iterator[str]:
    """The sentences of a node and of all beneath it."""
    yield node.text
    for part in node.because:
        yield from _texts(part)
