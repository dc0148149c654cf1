"""
Check that a release can be made of what is committed.

Usage: python .ci/check_release.py. Exit code 1 with every reason why not: files that are not committed, no
entry in CHANGELOG.md, versions that differ, a version that was released before, other law under the same
version of the law (docs/ontwikkelaars/uitgeven.md).
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
HEADING = re.compile(r"## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?")
UNRELEASED = "Unreleased"


class Entry(NamedTuple):
    """What the changelog says of one version, and the day it is of."""

    day: str
    text: str


class Law(NamedTuple):
    """Which law a state of the project holds: its version, its fingerprint, the ids of its decisions."""

    version: str
    fingerprint: str
    decisions: frozenset[str]


def entries(changelog: str) -> dict[str, Entry]:
    """
    Read the changelog.

    >>> entries("# Changelog\\n## [0.2.0] - 2026-11-26\\nLaw 0.1.0.\\n")
    {'0.2.0': Entry(day='2026-11-26', text='Law 0.1.0.')}
    """
    found = {}
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        if told := HEADING.fullmatch(heading.strip()):
            found[told["version"]] = Entry(told["day"] or "", text.strip())
    return found


def entry_faults(changelog: str, version: str, law: str) -> Iterator[str]:
    """Say what is wrong with the entry of a version."""
    told = entries(changelog)
    entry = told.get(version)
    if entry is None:
        yield f"CHANGELOG.md has no entry for {version}; write: ## [{version}] - YEAR-MONTH-DAY"
        return
    if not entry.day:
        yield f"CHANGELOG.md: the entry for {version} has no day; write: ## [{version}] - YEAR-MONTH-DAY"
    if f"Law {law}." not in entry.text.splitlines():
        yield f"CHANGELOG.md: the entry for {version} does not name the law in it; write the line: Law {law}."
    if told.get(UNRELEASED, Entry("", "")).text:
        yield f"CHANGELOG.md: move what stands under [{UNRELEASED}] to the entry for {version}"


def version_faults(stated: dict[str, str]) -> Iterator[str]:
    """Say which files name another version or day than the first, and which name no version at all."""
    first, expected = next(iter(stated.items()))
    for file, found in stated.items():
        if found != expected:
            yield f"{file} says {found}, and {first} says {expected}"


def law_faults(before: Law, now: Law, tag: str) -> Iterator[str]:
    """Say why the version of the law cannot be what it is, after that of an earlier release."""
    was, is_now = parts(before.version), parts(now.version)
    gone = sorted(before.decisions - now.decisions)
    if is_now < was:
        yield f"the law was {before.version} in {tag} and cannot be {now.version} now"
    elif before.fingerprint != now.fingerprint and is_now[:2] == was[:2]:
        yield f"the law differs from that of {tag}: raise at least the minor of its version, {now.version}"
    elif gone and was[0] and is_now[0] == was[0]:
        yield f"these decisions of {tag} are gone, so raise the major version of the law: {', '.join(gone)}"


def parts(version: str) -> tuple[int, ...]:
    """
    The three numbers of a version.

    >>> parts("0.10.2") > parts("0.9.3")
    True
    """
    return tuple(map(int, version.split(".")))


def law_of(library: str, index: str) -> Law:
    """
    Read which law there is from the text of the two files that say so.

    >>> law_of('VERSION = "0.1.0"', 'FINGERPRINT = "sha256:0f"\\nDECISIONS: dict[str, str] = {"halt": ()}')
    Law(version='0.1.0', fingerprint='sha256:0f', decisions=frozenset({'halt'}))
    """
    told = {**constants(library, {"VERSION"}), **constants(index, {"FINGERPRINT", "DECISIONS"})}
    return Law(told["VERSION"], told["FINGERPRINT"], frozenset(told["DECISIONS"]))


def constants(source: str, names: set[str]) -> dict[str, object]:
    """The values of constants in the text of a module, which is not run."""
    found = {}
    for statement in ast.parse(source).body:
        target = getattr(statement, "target", None) or next(iter(getattr(statement, "targets", ())), None)
        if isinstance(target, ast.Name) and target.id in names:
            found[target.id] = ast.literal_eval(statement.value)
    return found


def stated(root: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Give the version, and the day, that each file names."""
    told = {
        name: yaml.safe_load((root / name).read_text(encoding="utf-8"))
        for name in ("CITATION.cff", "publiccode.yml")
    }
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    package = constants((root / "jeugdrecht/__init__.py").read_text(encoding="utf-8"), {"__version__"})
    entry = entries((root / "CHANGELOG.md").read_text(encoding="utf-8")).get(
        project["version"], Entry("", "")
    )
    versions = {
        "pyproject.toml": project["version"],
        "jeugdrecht/__init__.py": package["__version__"],
        "CITATION.cff": told["CITATION.cff"]["version"],
        "publiccode.yml": told["publiccode.yml"]["softwareVersion"],
    }
    days = {
        "CHANGELOG.md": entry.day,
        "CITATION.cff": str(told["CITATION.cff"]["date-released"]),
        "publiccode.yml": str(told["publiccode.yml"]["releaseDate"]),
    }
    return versions, days


def git(*words: str) -> str:
    """Give what git says; nothing where it cannot."""
    ran = subprocess.run(["git", *words], capture_output=True, text=True, check=False)
    return ran.stdout.rstrip() if ran.returncode == 0 else ""


def released_faults(version: str, law: Law) -> Iterator[str]:
    """Compare with the release before this one, which is the last tag that is not of this very commit."""
    here = git("tag", "--points-at", "HEAD").split()
    if f"v{version}" in git("tag").split() and f"v{version}" not in here:
        yield f"{version} was released before, as v{version}: raise the version"
    tag = git("describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD~1")
    if not tag:
        print("there is no release before this one to compare the law with")
        return
    rules = f"{tag}:jeugdrecht/rules"
    yield from law_faults(
        law_of(git("show", f"{rules}/library.py"), git("show", f"{rules}/index.py")), law, tag
    )


def faults(root: Path) -> Iterator[str]:
    """Give every reason why no release can be made."""
    versions, days = stated(root)
    version = versions["pyproject.toml"]
    law = law_of(
        *((root / "jeugdrecht/rules" / name).read_text("utf-8") for name in ("library.py", "index.py"))
    )
    for name, found in (("the program", version), ("the law", law.version)):
        if not SEMVER.fullmatch(found):
            yield f"the version of {name} is {found}; write three numbers, as 0.2.0"
            return
    print(f"jeugdrecht {version}, law {law.version}, {law.fingerprint}")
    if not git("rev-parse", "HEAD"):
        yield "this is no checkout with a history: a release is made from a commit"
        return
    changed = git("status", "--porcelain")
    if changed:
        yield f"not everything is committed; a release is made from a commit:\n{changed}"
    yield from entry_faults((root / "CHANGELOG.md").read_text(encoding="utf-8"), version, law.version)
    yield from version_faults(versions)
    if days["CHANGELOG.md"]:
        yield from version_faults(days)
    yield from released_faults(version, law)


def main() -> int:
    """Print what is wrong and tell by the exit code whether anything is."""
    found = list(faults(Path()))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
