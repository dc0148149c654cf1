"""
The work of `corpus add`: read every file, and then add all of them or none.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Words
from jeugdrecht.cli.output import put, tell
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.official import title_of
from jeugdrecht.corpus import Added, OfficialText, open_corpus, read_file
from jeugdrecht.corpus.model import Read
from jeugdrecht.corpus.words import INSTALL, NO_PART
from jeugdrecht.errors import Fault, InputError

_TEXT = Words(
    "{title} ({bwb}), tekst vanaf {edition}, artikelen: {articles}; {outcome}",
    "{title} ({bwb}), text from {edition}, articles: {articles}; {outcome}",
)
_HISTORY = Words(
    "{title} ({bwb}), wetstechnische informatie van {made_on}, wijzigingen: {amendments}; {outcome}",
    "{title} ({bwb}), legislative history of {made_on}, amendments: {amendments}; {outcome}",
)
_OUTCOMES = {
    "new": Words("toegevoegd", "added"),
    "same": Words("stond er al", "was there already"),
    "replaced": Words("vervangen", "replaced"),
    "older": Words("niet toegevoegd: er staat een nieuwere", "not added: a newer one is there"),
}
_PART = Words("deel van {title}", "part of {title}")
_LEFT_OUT = Words(
    "{file}: niet toegevoegd, want zonder nummer of met een nummer dat er al was: {articles}",
    "{file}: not added, being without a number or with one that was there already: {articles}",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What was asked of `corpus add`.

    Args:
        files: the files.
        bwb: the instrument they are of, where they do not say so.
        edition: the day from which they hold (ISO), likewise.
        replace: whether an edition with other content gives way.
        folder: the folder of the corpus, if named.
    """

    files: tuple[str, ...]
    bwb: str | None
    edition: str | None
    replace: bool
    folder: Path | None


def run(asked: Asked, settings: Settings) -> int:
    """
    Add the files and say what came of each.

    Args:
        asked: what was asked.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with any of the files, or with the corpus; all faults, and nothing is
            added.
    """
    lang = settings.lang
    if find_spec("lxml") is None:
        raise InputError(Fault("", NO_PART.in_(lang), INSTALL.in_(lang)))
    reads = _reads(asked, settings)
    with open_corpus(asked.folder, writing=True, lang=lang) as corpus:
        added = corpus.add(reads, replace=asked.replace)
    for one in added:
        if isinstance(one.read, OfficialText) and one.read.left_out:
            tell(_LEFT_OUT.in_(lang).format(file=one.file, articles=", ".join(one.read.left_out)))
    put("\n".join(_line(one, settings) for one in added), lang=lang)
    return DONE


def _reads(asked: Asked, settings: Settings) -> list[tuple[Read, str]]:
    faults: list[Fault] = []
    reads: list[tuple[Read, str]] = []
    for file in asked.files:
        try:
            read = read_file(Path(file), bwb=asked.bwb, edition=asked.edition, lang=settings.lang)
            reads.append((read, file))
        except InputError as error:
            faults += error.faults
    if faults:
        raise InputError(*faults)
    return reads


def _line(added: Added, settings: Settings) -> str:
    lang, read = settings.lang, added.read
    outcome = _OUTCOMES[added.outcome].in_(lang)
    title = title_of(read.bwb, read.title, lang)
    if isinstance(read, OfficialText):
        title = _PART.in_(lang).format(title=title) if read.is_part else title
        articles = sum(len(passage.path) == 1 for passage in read.passages)
        return _TEXT.in_(lang).format(
            title=title, bwb=read.bwb, edition=read.edition, articles=articles, outcome=outcome
        )
    return _HISTORY.in_(lang).format(
        title=title, bwb=read.bwb, made_on=read.made_on or "?", amendments=len(read.amendments),
        outcome=outcome,
    )  # fmt: skip
