"""The promise that the first thing a reader tries works."""

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language):
    """Give the only block of code in this language in the README."""
    (code,) = re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
    return code


def test_the_python_of_the_readme_runs(capsys):
    """The example in Python decides that youth law applies to a sixteen-year-old, and says so."""
    shown = {}
    exec(block("python"), shown)

    assert (shown["finding"].value, shown["finding"].status) == ("jeugd", "decided")
    assert "77a" in capsys.readouterr().out


def test_the_case_of_the_readme_is_in_the_example_file():
    """What the README shows is the beginning of examples/eerste-zaak.yaml, word for word."""
    example = yaml.safe_load((ROOT / "examples" / "eerste-zaak.yaml").read_text(encoding="utf-8"))

    assert yaml.safe_load(block("yaml")).items() <= example.items()


def test_each_page_that_the_readme_points_to_is_there():
    """No link of the README leads nowhere."""
    links = re.findall(r"\]\(((?!https?:)[^)#]+)", README)

    assert len(links) >= 6
    assert [link for link in links if not (ROOT / link).is_file()] == []
