"""
Where a corpus lies: as the user says, else in the folder that the system has for the data of programs.
"""

import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from jeugdrecht.corpus import words
from jeugdrecht.corpus.store import NAME, Corpus
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang

VARIABLE: Final = "JEUGDRECHT_CORPUS"
"""The setting that names the folder."""


def folder(asked: Path | None = None, *, environ: Mapping[str, str] | None = None) -> Path | None:
    """
    The folder of the corpus, whether or not anything is in it.

    Args:
        asked: the folder that the user names, if any.
        environ: the settings of the process; left out, those of this one.

    Returns:
        The folder; None where nobody named one and the part that knows the system's own is not installed.

    >>> folder(environ={"JEUGDRECHT_CORPUS": "teksten"}).name
    'teksten'
    """
    named = (os.environ if environ is None else environ).get(VARIABLE)
    if asked is not None or named:
        return asked if asked is not None else Path(named or "")
    if find_spec("platformdirs") is None:
        return None
    from platformdirs import user_data_path

    return user_data_path("jeugdrecht", appauthor=False)


def open_corpus(asked: Path | None = None, *, writing: bool = False, lang: Lang = "nl") -> Corpus:
    """
    Open the corpus.

    Args:
        asked: the folder that the user names, if any.
        writing: whether something may be added.
        lang: the language of messages.

    Raises:
        InputError: there is none, or it cannot be opened.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as named, open_corpus(Path(named), writing=True) as corpus:
    ...     corpus.editions()
    ()
    """
    found = folder(asked)
    if found is None:
        raise InputError(Fault("", words.NO_HOME.in_(lang), words.SET_FOLDER.in_(lang), lang=lang))
    return Corpus(found, writing=writing, lang=lang)


def corpus_if_any(*, environ: Mapping[str, str] | None = None, lang: Lang = "nl") -> Corpus | None:
    """
    The corpus for who only shows texts where there are any; None where nothing was ever added.

    Args:
        environ: the settings of the process; left out, those of this one.
        lang: the language of messages.

    Raises:
        InputError: there is one, and it cannot be read.

    >>> corpus_if_any(environ={"JEUGDRECHT_CORPUS": "no/such/folder"}) is None
    True
    """
    found = folder(environ=environ)
    return Corpus(found, lang=lang) if found is not None and (found / NAME).is_file() else None
