"""A folder of law names its title and lists its articles in the order of the statute."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import jeugdrecht.rules
from jeugdrecht.rules import library
from jeugdrecht.sources import Provision, statute_order

ROOT = Path(jeugdrecht.rules.__file__).parent
FOLDERS = sorted(file.parent for file in ROOT.rglob("__init__.py") if file.parent != ROOT)


def module_of(path: Path) -> ModuleType:
    return import_module(".".join(("jeugdrecht.rules", *path.relative_to(ROOT).with_suffix("").parts)))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_contents_are_what_the_folder_holds(folder: Path) -> None:
    """No file is left out of the table of contents, and none is named that does not exist."""
    held = {path.stem for path in folder.iterdir() if path.suffix == ".py" and path.stem != "__init__"}
    held |= {path.name for path in folder.iterdir() if (path / "__init__.py").exists()}

    assert set(module_of(folder).CONTENTS) == held


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_contents_stand_in_statute_order(folder: Path) -> None:
    """A lawyer reads the folder as the statute: article after article."""
    first = []
    for name in module_of(folder).CONTENTS:
        path = folder / f"{name}.py"
        provisions = library.declared(module_of(path), Provision) if path.exists() else []
        if provisions:
            first.append(statute_order(min((p.place for p in provisions), key=statute_order)))

    assert first == sorted(first)
