"""The project's own files, as the tests of its architecture read them."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "jeugdrecht"


def name(path: Path) -> str:
    """Give a path as one writes it from the project's root."""
    return path.relative_to(ROOT).as_posix()


@cache
def tracked_files():
    """Give every file that is, or is about to be, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:  # an unpacked source distribution has no history
        return tuple(sorted(path for path in ROOT.rglob("*") if path.is_file() and not hidden_or_built(path)))
    return tuple(path for line in listed.stdout.split("\0") if line and (path := ROOT / line).is_file())


def hidden_or_built(path: Path) -> bool:
    """Tell whether a path lies in a cache, an environment or a build."""
    parts = path.relative_to(ROOT).parts[:-1]
    return any(
        (part.startswith(".") and part != ".ci") or part in {"_build", "__pycache__"} for part in parts
    )


@cache
def python_files(under: str = ""):
    """Give the project's Python files, or those under one folder."""
    return tuple(path for path in tracked_files() if path.suffix == ".py" and name(path).startswith(under))


@cache
def tree(path: Path) -> ast.Module:
    """Give the syntax tree of one file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=name(path))


def is_function(node: ast.AST) -> bool:
    """Tell whether a node defines a function or a method."""
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
