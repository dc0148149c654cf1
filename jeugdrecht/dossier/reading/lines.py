"""
JSON Lines to a list of nodes, each with the number of its own line: one event to a line.
"""

from dataclasses import replace

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.from_json import NotJsonError, json_tree
from jeugdrecht.cases.tree import Branch, Entry, Leaf, Node, Row


def lines_tree(text: str, faults: Faults) -> Row:
    """
    The events of a file of JSON Lines; what is wrong with one line does not keep the others from being read.

    Args:
        text: the whole file.
        faults: where faults go.

    >>> row = lines_tree('{"id": "a"}\\n\\n{"id": "b"}\\n', Faults("nl"))
    >>> [node.line for node in row.nodes]
    [1, 3]
    """
    nodes = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            node = _one(line, number, faults)
            if node is not None:
                nodes.append(node)
    return Row(tuple(nodes), 1)


def _one(line: str, number: int, faults: Faults) -> Node | None:
    own = Faults(faults.lang)
    try:
        node = _on_line(json_tree(line, own), number)
    except NotJsonError as error:
        faults.add(words.NOT_JSON, Spot("", number), column=error.column)
        return None
    for fault in own.found:
        faults.take(replace(fault, line=number))
    return node


def _on_line(node: Node, number: int) -> Node:
    match node:
        case Leaf():
            return replace(node, line=number)
        case Row():
            return Row(tuple(_on_line(part, number) for part in node.nodes), number)
        case Branch():
            entries = (Entry(entry.key, _on_line(entry.node, number), number) for entry in node.entries)
            return Branch(tuple(entries), number)
