"""The promises of the files around the package: one version, one licence, a valid publiccode.yml."""

import hashlib
import re
import tomllib

import pytest
import yaml

from .source_tree import PACKAGE, ROOT

# The 0.4 standard: the keys that must be there, and the vocabularies of those we use.
MANDATORY = (
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "categories",
    "developmentStatus",
    "softwareType",
    "description",
    "legal.license",
    "maintenance.type",
    "maintenance.contacts",
    "localisation.localisationReady",
    "localisation.availableLanguages",
)
# The official English text, white space aside.
EUPL_WORDS = "7481f0517e025d6dbba598a38d4600f50902b8b1ce3db7412ad0110651f8b205"
OPTIONAL = (
    "softwareVersion", "releaseDate", "intendedAudience", "dependsOn", "legal", "maintenance", "localisation",
)  # fmt: skip


@pytest.fixture(scope="module")
def project():
    """Give the project's own description."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def publiccode():
    """Give publiccode.yml."""
    return yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))


def test_the_licence_is_the_same_wherever_it_stands(project, publiccode):
    """The package and publiccode.yml name the licence whose text lies beside them, word for word."""
    words = (ROOT / "LICENSE").read_text(encoding="utf-8").split()

    assert project["license"] == publiccode["legal"]["license"] == "EUPL-1.2"
    assert words[:6] == ["EUROPEAN", "UNION", "PUBLIC", "LICENCE", "v.", "1.2"]
    assert hashlib.sha256(" ".join(words).encode()).hexdigest() == EUPL_WORDS


@pytest.mark.parametrize("path", MANDATORY)
def test_publiccode_has_what_the_standard_asks(publiccode, path):
    """Each mandatory key is there and says something."""
    value = publiccode
    for key in path.split("."):
        value = value[key]

    assert value


def test_publiccode_has_no_other_keys(publiccode):
    """A misspelt key would be ignored silently."""
    known = {path.split(".")[0] for path in MANDATORY} | set(OPTIONAL)

    assert set(publiccode) - known == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_publiccode_describes_the_project_within_bounds(publiccode, language):
    """A short description has at most 150 signs, a long one 150 to 10,000, and features are listed."""
    described = publiccode["description"][language]

    assert 0 < len(described["shortDescription"]) <= 150
    assert "\n" not in described["shortDescription"]
    assert 150 <= len(described["longDescription"]) <= 10_000
    assert 5 <= len(described["features"]) <= 20


def test_each_dependency_has_bounds_and_the_base_stays_small(project):
    """A new major version of a library is let in by someone who tried it."""
    extras = [row for name, rows in project["optional-dependencies"].items() if name != "all" for row in rows]

    assert [row for row in project["dependencies"] + extras if not ("<" in row or "==" in row)] == []
    assert len(project["dependencies"]) <= 7


def test_a_library_has_one_range_wherever_it_is_asked_for(project):
    """Extras that ask for the same library agree on it, and none names it twice."""
    extras = {name: rows for name, rows in project["optional-dependencies"].items() if name != "all"}
    ranges = {}
    for row in [*project["dependencies"], *(row for rows in extras.values() for row in rows)]:
        ranges.setdefault(re.split("[<>=]", row)[0], set()).add(row)

    assert {library: found for library, found in ranges.items() if len(found) > 1} == {}
    assert {name for name, rows in extras.items() if len(rows) != len(set(rows))} == set()


def test_the_extra_for_everything_names_every_other(project):
    """`all` is everything that jeugdrecht uses; other people's engines, to measure against, are not."""
    extras = set(project["optional-dependencies"]) - {"all", "benchmarks"}

    (everything,) = project["optional-dependencies"]["all"]

    assert set(everything.removeprefix("jeugdrecht[").removesuffix("]").split(",")) == extras


def test_the_package_says_that_it_is_typed():
    """Type checkers of users read the annotations."""
    assert (PACKAGE / "py.typed").is_file()
