"""
Works out the worked audits in `examples/`, in each form: `python -m tests.pages.rewrite_toetsen`.
"""

from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from jeugdrecht.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
FORMS = {"txt": "text", "md": "markdown", "html": "html"}


@dataclass(frozen=True, slots=True)
class Worked:
    """A worked audit: the name of its reports, and what was asked, with the files by their names."""

    name: str
    asked: tuple[str, ...]

    def command(self) -> str:
        """The command as a page shows it."""
        return " ".join(f"examples/{word}" if word.endswith(".yaml") else word for word in self.asked)

    def path(self, ending: str) -> Path:
        """Where the report in this form is."""
        return EXAMPLES / f"{self.name}.{ending}"

    def text(self, ending: str) -> str:
        """The report as it should read."""
        words = [str(EXAMPLES / word) if word.endswith(".yaml") else word for word in self.asked]
        with TemporaryDirectory() as folder, redirect_stderr(StringIO()) as told:
            made = Path(folder, "toets")
            if main(["--lang", "nl", *words, "--format", FORMS[ending], "--output", str(made)]) != 0:
                raise SystemExit(told.getvalue())
            return made.read_text(encoding="utf-8")


AUDITS = (
    Worked(
        "toets-instelling", ("audit", "institution", "instelling.yaml", "--norms", "tabellen/normen.yaml")
    ),
    Worked("toets-regio", ("audit", "region", "regio.yaml")),
)


def reports() -> Iterator[tuple[Worked, str]]:
    """Each audit with each of its forms."""
    return ((worked, ending) for worked in AUDITS for ending in FORMS)


if __name__ == "__main__":
    for worked, ending in reports():
        worked.path(ending).write_text(worked.text(ending), encoding="utf-8", newline="\n")
