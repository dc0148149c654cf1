"""The promise that the law is data: its files hold declarations and nothing that runs."""

import ast

import pytest

from .source_tree import PACKAGE, name, python_files, tree

# The entrance of a room finds its files; everything behind it is law or a question.
ENTRANCES = {
    "jeugdrecht/rules/__init__.py",
    "jeugdrecht/rules/library.py",
    "jeugdrecht/facts/__init__.py",
}
DECLARED = tuple(
    file
    for room in ("jeugdrecht/rules/", "jeugdrecht/facts/")
    for file in python_files(room)
    if name(file) not in ENTRANCES
)

STATEMENTS = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
EXPRESSIONS = (
    ast.Call,
    ast.keyword,
    ast.Name,
    ast.Attribute,
    ast.Constant,
    ast.Tuple,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.BinOp,
    ast.BitAnd,
    ast.BitOr,
    ast.UnaryOp,
    ast.Invert,
    ast.USub,
    ast.Load,
    ast.Store,
)


def strangers(module: ast.Module):
    """Give each statement or expression that is no declaration, with its line."""
    for position, statement in enumerate(module.body):
        if position == 0 and ast.get_docstring(module) is not None:
            continue
        if not isinstance(statement, STATEMENTS):
            yield f"{statement.lineno}: {type(statement).__name__}"
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            for node in ast.walk(statement.value):
                if not isinstance(node, EXPRESSIONS):
                    yield f"{getattr(node, 'lineno', statement.lineno)}: {type(node).__name__}"


def test_the_law_and_the_questions_are_declarations():
    """A file of law or of questions holds its docstring, imports, and assignments of what is constructed."""
    assert DECLARED, f"no law and no questions under {name(PACKAGE)}"

    assert [f"{name(file)}:{found}" for file in DECLARED for found in strangers(tree(file))] == []


def test_each_of_them_says_what_it_is_about():
    """A file of law or of questions begins with a docstring."""
    assert [name(file) for file in DECLARED if ast.get_docstring(tree(file)) is None] == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("def f():\n    return 1", "FunctionDef"),
        ("class C:\n    pass", "ClassDef"),
        ("if x:\n    y = f()", "If"),
        ("for x in y:\n    f(x)", "For"),
        ("f(x)", "Expr"),
        ("y = lambda: 1", "Lambda"),
        ("y = [f(x) for x in z]", "ListComp"),
        ("y = tuple(f(x) for x in z)", "GeneratorExp"),
        ("y = f(a == b)", "Compare"),
        ("y = f(18 <= a < 23)", "Compare"),
        ("y = f(a and b)", "BoolOp"),
        ("y = f(not a)", "Not"),
        ("y = f(a if b else c)", "IfExp"),
        ("y = f'{x}'", "JoinedStr"),
        ("y = f(x := 1)", "NamedExpr"),
        ("y = f(*x)", "Starred"),
        ("y = x[0]", "Subscript"),
        ("y = a + b", "Add"),
        ("y += f(x)", "AugAssign"),
    ],
)
def test_what_runs_is_found(source, expected):
    """Anything that could decide, loop or compute stands out in a file of law."""
    found = list(strangers(ast.parse(f'"""Sr 77a."""\n{source}\n')))

    assert any(line.endswith(f": {expected}") for line in found), found


@pytest.mark.parametrize(
    "source",
    [
        "from jeugdrecht.sources import sr",
        "jong = Definition(sr('77c', lid=1), when=leeftijd.between(18, 23) & ~(a | b))",
        "grens: Limit = Limit(values={'2014-04-01': 23})",
        "CONTENTS = (art_77a, art_77b)",
        "__all__ = ['art_77a']",
        "laagste = number(-1)",
    ],
)
def test_a_declaration_is_left_alone(source):
    """What the house style writes passes."""
    assert list(strangers(ast.parse(f'"""Sr 77a."""\n{source}\n'))) == []
