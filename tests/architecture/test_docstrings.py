"""The promise that everything public is documented, with an example that runs."""

import ast
import importlib
import inspect

import pytest

from .source_tree import PACKAGE, is_function, name, python_files, tree

ROOMS = ("jeugdrecht", *(f"jeugdrecht.{file.parent.name}" for file in sorted(PACKAGE.glob("*/__init__.py"))))


def undocumented(module: ast.Module):
    """Give each public name of a module that has no docstring, methods included."""
    if ast.get_docstring(module) is None:
        yield "the module"
    for node in module.body:
        if is_function(node) or isinstance(node, ast.ClassDef):
            yield from undocumented_in(node)


def undocumented_in(node, owner=""):
    """Give the node's own name and those of its methods, where they are public and say nothing."""
    if node.name.startswith("_"):
        return
    if ast.get_docstring(node) is None:
        yield f"{owner}{node.name}"
    if isinstance(node, ast.ClassDef):
        for method in filter(is_function, node.body):
            yield from undocumented_in(method, f"{owner}{node.name}.")


def test_everything_public_has_a_docstring():
    """Each module, and each public class, function and method in it, says what it is."""
    found = [
        f"{name(file)}: {missing}"
        for file in python_files("jeugdrecht/")
        for missing in undocumented(tree(file))
    ]

    assert found == []


def test_what_says_nothing_is_found():
    """The check sees a silent module, function, class and method, and leaves private names alone."""
    silent = "def f(): ...\nclass C:\n    def m(self): ...\n    def _p(self): ...\ndef _g(): ...\n"

    assert list(undocumented(ast.parse(silent))) == ["the module", "f", "C", "C.m"]


def without_example(room):
    """Give the functions that a room offers at its entrance without an example."""
    offered = importlib.import_module(room)
    for exported in getattr(offered, "__all__", ()):
        value = inspect.unwrap(getattr(offered, exported)) if callable(getattr(offered, exported)) else None
        if inspect.isfunction(value) and ">>>" not in (value.__doc__ or ""):
            yield f"{room}.{exported}"


@pytest.mark.parametrize("room", ROOMS)
def test_what_a_room_offers_has_an_example(room):
    """Each function at the entrance of a room shows its use, and the suite runs that example."""
    assert list(without_example(room)) == []
