"""
A file to its bytes, unpacked, and never more of them than a statute can have.
"""

import zlib
from pathlib import Path
from typing import Final, Never

from jeugdrecht.corpus import words
from jeugdrecht.corpus.reading.refusing import File

LARGEST: Final = 64_000_000
"""How many bytes a file may hold, unpacked; the largest statute has some ten million."""

_GZIP = b"\x1f\x8b"
_ZIP = b"PK"
_WITH_GZIP_HEADER = 16 + zlib.MAX_WBITS


def contents(path: Path, file: File, *, largest: int = LARGEST) -> bytes:
    """
    The bytes of a file, unpacked where it was packed with gzip.

    Args:
        path: the file.
        file: what is known of it, for messages.
        largest: how many bytes it may hold.

    Raises:
        InputError: it cannot be opened, is too large, is a zip file or a damaged gzip file.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except IsADirectoryError:
        file.refuse(words.IS_FOLDER, words.GIVE_ONE)
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        file.refuse(words.NO_FILE, words.CHECK_NAME, why=why)
    return unpacked(data, file, largest=largest)


def unpacked(data: bytes, file: File, *, largest: int = LARGEST) -> bytes:
    """
    The content of bytes that may be packed with gzip.

    Args:
        data: the bytes.
        file: what is known of the file, for messages.
        largest: how many bytes it may hold unpacked.

    Raises:
        InputError: it is too large, a zip file or a damaged gzip file.

    >>> import gzip
    >>> unpacked(gzip.compress(b"<wetgeving/>"), File("wet.xml.gz"))
    b'<wetgeving/>'
    """
    if data.startswith(_ZIP):
        file.refuse(words.IS_ZIP, words.UNPACK)
    if len(data) > largest:
        _too_large(file, largest)
    if not data.startswith(_GZIP):
        return data
    try:
        return _gunzipped(data, file, largest)
    except zlib.error:
        file.refuse(words.BAD_GZIP, words.FETCH_AGAIN)


def _gunzipped(data: bytes, file: File, largest: int) -> bytes:
    # A gzip file may have several members; the limit is on all of them together.
    found = b""
    while data:
        unpacker = zlib.decompressobj(_WITH_GZIP_HEADER)
        found += unpacker.decompress(data, largest + 1 - len(found))
        if len(found) > largest:
            _too_large(file, largest)
        if not unpacker.eof:
            file.refuse(words.BAD_GZIP, words.FETCH_AGAIN)
        data = unpacker.unused_data.lstrip(b"\0")
    return found


def _too_large(file: File, largest: int) -> Never:
    file.refuse(words.TOO_LARGE, words.GIVE_ONE, limit=largest // 1_000_000)
