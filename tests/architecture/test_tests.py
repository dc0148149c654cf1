"""The promise that a test can fail and says what it promises."""

import ast

from .source_tree import is_function, name, python_files, tree

# Words in the name of a call that fails when its promise is broken.
CHECKS = ("raises", "warns", "assert", "check", "expect", "verify", "golden", "compare", "agree", "same")


def promises():
    """Give each test function with the file it stands in."""
    for file in python_files("tests/"):
        for node in ast.walk(tree(file)):
            if is_function(node) and node.name.startswith("test_"):
                yield file, node


def place(file, function):
    """Give where a test stands, as an editor opens it."""
    return f"{name(file)}:{function.lineno} {function.name}"


def can_fail(function):
    """Tell whether a test asserts something, or calls what does."""
    nodes = list(ast.walk(function))
    calls = [ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)]
    asserts = any(isinstance(node, ast.Assert) for node in nodes)
    return asserts or any(word in call for call in calls for word in CHECKS)


def test_each_test_can_fail():
    """A test without an assertion or an expected error proves nothing."""
    assert [place(file, test) for file, test in promises() if not can_fail(test)] == []


def test_a_test_that_cannot_fail_is_found():
    """Running something is not the same as testing it."""
    empty, real = ast.parse("def test_a():\n    run()\ndef test_b():\n    assert run() is None\n").body

    assert not can_fail(empty)
    assert can_fail(real)


def test_each_test_states_its_promise():
    """The docstring of a test is the sentence that fails when the test does."""
    assert [place(file, test) for file, test in promises() if not ast.get_docstring(test)] == []
