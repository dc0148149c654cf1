"""
One file to what it holds, by what stands in it and never by its name alone.
"""

import re
from datetime import date
from pathlib import Path
from typing import Final

from jeugdrecht.corpus import words
from jeugdrecht.corpus.model import Read
from jeugdrecht.corpus.reading.data import contents, unpacked
from jeugdrecht.corpus.reading.refusing import File
from jeugdrecht.corpus.reading.regelrecht import regelrecht_text
from jeugdrecht.corpus.reading.statute import PARTS, statute_text
from jeugdrecht.corpus.reading.wti import history_of
from jeugdrecht.corpus.reading.xml import parsed
from jeugdrecht.errors import quoted
from jeugdrecht.sources import Lang

_BWB: Final = re.compile(r"BWB[RVW]\d{7}")
_DAY: Final = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_MARKS_OF_BYTES = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_file(path: Path, *, bwb: str | None = None, edition: str | None = None, lang: Lang = "nl") -> Read:
    """
    Read an official text or a legislative history.

    Args:
        path: the file, which may be packed with gzip.
        bwb: the instrument it is of, where neither the file nor its name says so.
        edition: the day from which it holds (ISO), likewise.
        lang: the language of messages.

    Raises:
        InputError: the file cannot be read, or is none of the known forms, with the line where known.

    >>> read_file(Path("wet.xml"))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: wet.xml: dit bestand is niet te openen: ... Controleer de naam
    """
    file = _file(str(path), bwb, edition, lang)
    return _read(contents(path, file), file, path.name)


def read_data(
    data: bytes, name: str, *, bwb: str | None = None, edition: str | None = None, lang: Lang = "nl"
) -> Read:
    """
    Read the same from bytes.

    Args:
        data: what the file holds.
        name: what to call it in messages; a BWB id and a day in it count.
        bwb, edition, lang: as for `read_file`.

    Raises:
        InputError: as for `read_file`.

    >>> text = read_data(b"<artikel><kop><nr>77a</nr></kop><al>Twaalf jaren.</al></artikel>",
    ...                  "BWBR0001854_2014-04-01.xml")
    >>> text.bwb, text.edition, text.passages[0].path, text.passages[0].text
    ('BWBR0001854', '2014-04-01', ('77a',), 'Twaalf jaren.')
    """
    file = _file(name, bwb, edition, lang)
    return _read(unpacked(data, file), file, name)


def _file(name: str, bwb: str | None, edition: str | None, lang: Lang) -> File:
    file = File(name, lang, bwb, edition)
    if bwb is not None and not _BWB.fullmatch(bwb):
        file.refuse(words.WRONG_BWB, words.GIVE_BWB, found=quoted(bwb))
    if edition is not None and not _is_day(edition):
        file.refuse(words.WRONG_DAY, words.WRITE_DAY, found=quoted(edition))
    return file


def _read(data: bytes, file: File, name: str) -> Read:
    if not data.strip():
        file.refuse(words.EMPTY, words.FORMS)
    if not _looks_like_xml(data):
        text = regelrecht_text(data, file)
        _agree(file, _known(text.bwb, name, file), _edition(text.edition, name, file))
        return text
    root = parsed(data, file)
    if root.tag == "wetstechnische-informatie":
        history = history_of(root, _known(root.get("bwb-id"), name, file))
        _agree(file, history.bwb, None)
        return history
    if root.tag not in PARTS:
        file.refuse(words.UNKNOWN_ROOT, words.FORMS, line=root.sourceline, root=str(root.tag)[:40])
    stated, held_from = root.get("bwb-id"), root.get("inwerkingtreding")
    _agree(file, stated, held_from)
    return statute_text(root, _known(stated, name, file), _edition(held_from, name, file), file)


def _looks_like_xml(data: bytes) -> bool:
    start = data[:200].lstrip()
    return start.startswith((b"<", *(mark + b"<" for mark in _MARKS_OF_BYTES), *_MARKS_OF_BYTES[1:]))


def _agree(file: File, bwb: str | None, edition: str | None) -> None:
    """Refuse what the user says where the file itself says otherwise."""
    if bwb is not None and file.bwb not in (None, bwb):
        file.refuse(words.BWB_DIFFERS, words.CHECK_NAME, found=bwb, given=file.bwb)
    if edition is not None and file.edition not in (None, edition):
        file.refuse(words.EDITION_DIFFERS, words.CHECK_NAME, found=edition, given=file.edition)


def _known(stated: str | None, name: str, file: File) -> str:
    found = stated or file.bwb
    if found is None:
        named = _BWB.search(name)
        found = named[0] if named else file.refuse(words.NO_BWB, words.GIVE_BWB)
    if not _BWB.fullmatch(found):
        file.refuse(words.WRONG_BWB, words.GIVE_BWB, found=quoted(found))
    return found


def _edition(stated: str | None, name: str, file: File) -> str:
    found = stated or file.edition
    if found is None:
        named = _DAY.search(name)
        found = named[0] if named else file.refuse(words.NO_EDITION, words.GIVE_EDITION)
    if not _is_day(found):
        file.refuse(words.WRONG_DAY, words.GIVE_EDITION, found=quoted(found))
    return found


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
