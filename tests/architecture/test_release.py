"""The promises of a release: one version, an entry in the changelog, a reference, each extra tried."""

import importlib.util
import re
import subprocess
import tomllib
from datetime import date

import pytest
import yaml
from typer.main import get_command

from jeugdrecht.cli.app import build
from jeugdrecht.cli.work.serving import NEEDED
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

from .source_tree import ROOT

CHANGELOG = """\
## [0.2.0] - 2026-11-26

Law 0.1.0.

### Added
- A thing.

## [0.1.0] - 2026-01-02
"""


def module_of(name):
    """Give a script of `.ci`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def release():
    """Give the module that checks whether a release can be made."""
    return module_of("check_release")


@pytest.fixture(scope="module")
def citation():
    """Give CITATION.cff."""
    return yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def extras():
    """Give what each extra asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project["optional-dependencies"]


def test_the_version_and_the_day_are_the_same_wherever_they_stand(release):
    """The package, its description, publiccode.yml, CITATION.cff and the changelog agree."""
    versions, days = release.stated(ROOT)

    assert list(versions.values()) == [versions["pyproject.toml"]] * 4
    assert list(days.values()) == [days["CHANGELOG.md"]] * 3
    assert date.fromisoformat(days["CHANGELOG.md"])


def test_the_changelog_keeps_its_form(release):
    """Each heading of a version is read, newest first; changes stand under the kinds of Keep a Changelog."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall("^## .*$", changelog, flags=re.MULTILINE)
    versions = [version for version in release.entries(changelog) if version != "Unreleased"]

    assert len(release.entries(changelog)) == len(headings)
    assert versions == sorted(versions, key=release.parts, reverse=True)
    assert set(re.findall("^### (.*)$", changelog, flags=re.MULTILINE)) <= {
        "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security",
    }  # fmt: skip


def test_the_changelog_names_every_decision_and_command():
    """What a user can ask came with some version, and is found there."""
    named = " ".join(re.findall("`[^`]*`", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    words = set(re.findall(r"[\w-]+", named))

    assert set(DECISIONS) - words == set()
    assert {
        word for command in commands_in(get_command(build("nl"))) for word in command.split()
    } - words == set()


@pytest.mark.parametrize(
    ("changelog", "version", "law", "expected"),
    [
        (CHANGELOG, "0.2.0", "0.1.0", []),
        (CHANGELOG, "0.3.0", "0.1.0", [
            "CHANGELOG.md has no entry for 0.3.0; write: ## [0.3.0] - YEAR-MONTH-DAY"]),
        (CHANGELOG, "0.2.0", "0.2.0", [
            "CHANGELOG.md: the entry for 0.2.0 does not name the law in it; write the line: Law 0.2.0."]),
        (CHANGELOG.replace(" - 2026-11-26", ""), "0.2.0", "0.1.0", [
            "CHANGELOG.md: the entry for 0.2.0 has no day; write: ## [0.2.0] - YEAR-MONTH-DAY"]),
        ("## [Unreleased]\n- More.\n" + CHANGELOG, "0.2.0", "0.1.0", [
            "CHANGELOG.md: move what stands under [Unreleased] to the entry for 0.2.0"]),
        ("## [Unreleased]\n\n" + CHANGELOG, "0.2.0", "0.1.0", []),
    ],
)  # fmt: skip
def test_a_release_needs_its_entry(release, changelog, version, law, expected):
    """The entry has a day, names the law, and nothing waits above it."""
    assert list(release.entry_faults(changelog, version, law)) == expected


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (("0.1.0", "a", "halt pij"), ("0.1.0", "a", "halt pij"), None),
        (("0.1.0", "a", "halt pij"), ("0.1.1", "a", "halt pij"), None),
        (("0.1.0", "a", "halt pij"), ("0.1.1", "b", "halt pij"), "raise at least the minor"),
        (("0.1.0", "a", "halt pij"), ("0.2.0", "b", "halt pij"), None),
        (("0.1.0", "a", "halt pij"), ("0.2.0", "b", "halt"), None),
        (
            ("1.1.0", "a", "halt pij"),
            ("1.2.0", "b", "halt"),
            "gone, so raise the major version of the law: pij",
        ),
        (("1.1.0", "a", "halt pij"), ("2.0.0", "b", "halt"), None),
        (("1.9.0", "a", "halt"), ("1.10.0", "b", "halt"), None),
        (("1.1.0", "a", "halt"), ("1.0.9", "a", "halt"), "cannot be 1.0.9"),
    ],
)
def test_other_law_has_another_version(release, before, now, expected):
    """Rules that differ raise the minor of the law, a decision that is gone its major; words neither."""
    was, is_now = (
        release.Law(version, print_, frozenset(ids.split())) for version, print_, ids in (before, now)
    )

    (found,) = list(release.law_faults(was, is_now, "v1")) or [None]

    assert (found is None) if expected is None else (expected in found)


def test_the_law_is_read_from_its_text(release):
    """What the check reads from the files is what the library says of itself."""
    texts = (
        (ROOT / "jeugdrecht/rules" / name).read_text(encoding="utf-8") for name in ("library.py", "index.py")
    )
    law = library.rulebase_for()

    assert release.law_of(*texts) == (law.version, law.fingerprint, frozenset(DECISIONS))
    assert release.SEMVER.fullmatch(law.version)


@pytest.fixture
def history(tmp_path, monkeypatch):
    """Give a function that runs git in a new history with one commit, which is where the check looks."""

    def git(*words):
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *words], cwd=tmp_path, check=True, capture_output=True)

    for file in ("pyproject.toml", "CITATION.cff", "publiccode.yml", "CHANGELOG.md", "jeugdrecht/__init__.py",
                 "jeugdrecht/rules/library.py", "jeugdrecht/rules/index.py"):  # fmt: skip
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes((ROOT / file).read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "first")
    return git


def test_a_release_is_made_from_a_commit_only(release, history, tmp_path):
    """With a file that is not committed there is none, and the file is named."""
    assert list(release.faults(tmp_path)) == []

    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")

    (fault,) = release.faults(tmp_path)
    assert fault.endswith("?? notes.txt")


def test_a_version_is_released_once_and_other_law_raises_its_own(release, history, tmp_path):
    """After a tag, the same version is refused, and so is other law under the same version of the law."""
    version = release.stated(tmp_path)[0]["pyproject.toml"]
    text = (tmp_path / "jeugdrecht/rules/library.py").read_text(encoding="utf-8")
    law = release.law_of(text, "FINGERPRINT = ''\nDECISIONS = {}")
    history("tag", f"v{version}")
    index = tmp_path / "jeugdrecht/rules/index.py"
    index.write_text(
        re.sub("sha256:[0-9a-f]{64}", "sha256:" + "0" * 64, index.read_text("utf-8"), count=1), "utf-8"
    )

    assert list(release.released_faults(version, law)) == []

    history("commit", "-qam", "another rule")

    assert list(release.faults(tmp_path)) == [
        f"{version} was released before, as v{version}: raise the version",
        f"the law differs from that of v{version}: raise at least the minor of its version, {law.version}",
    ]


def test_what_an_sdist_lacks_or_adds_is_named():
    """A file that is not committed does not go out unseen, nor does one stay behind."""
    check = module_of("check_sdist")

    assert check.differences({"LICENSE", "PKG-INFO"}, {"LICENSE"}) == []
    assert check.differences({"PKG-INFO", "draft.md"}, {"LICENSE"}) == [
        "missing: LICENSE",
        "not committed: draft.md",
    ]


def test_the_reference_to_cite_is_as_the_format_asks(citation):
    """What Citation File Format 1.2.0 demands is there, and nothing that it does not know."""
    known = {
        "abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers",
        "keywords", "license", "license-url", "message", "preferred-citation", "references", "repository",
        "repository-artifact", "repository-code", "title", "type", "url", "version",
    }  # fmt: skip

    assert {"authors", "cff-version", "message", "title"} <= set(citation) <= known
    assert citation["cff-version"] == "1.2.0"
    assert citation["type"] == "software"
    assert citation["license"] == "EUPL-1.2"
    assert citation["authors"] == [{"name": "jeugdrecht"}]
    assert len(citation["keywords"]) == len(set(citation["keywords"])) > 0


def test_each_command_is_tried_without_extras(monkeypatch):
    """None can be added without something that shows that it works, or says what it needs."""
    monkeypatch.syspath_prepend(ROOT / ".ci")
    tried = [tried.words.removeprefix("--lang en ") for tried in module_of("base").COMMANDS]
    commands = set(commands_in(get_command(build("nl"))))

    assert commands >= {"decide", "serve", "case check"}
    assert {command for command in commands if not any(words.startswith(command) for words in tried)} == set()


def commands_in(group, before=""):
    """Give each command, and each command of a command, as it is typed."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands_in(command, f"{before}{name} ")
        else:
            yield before + name


def test_each_extra_has_a_trial_that_a_release_runs(extras):
    """None can be added without something that shows that it works by itself."""
    trials = {file.stem for file in (ROOT / ".ci/trials").glob("*.py")}

    assert trials == set(extras) - {"all"}


def test_what_serving_needs_is_what_the_extra_brings(extras):
    """The command that says what is missing looks for everything that the extra `web` names."""
    assert set(NEEDED) == {re.split("[<>=]", row)[0] for row in extras["web"]}
