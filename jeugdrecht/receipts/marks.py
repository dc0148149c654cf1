"""
Marks: hashes of a case and of what was found in it, that give nothing of either away.

Facts about a person are few and easily guessed: a birth date, some yes and no. A plain hash of them could be
found by trying all, and a salt beside it would not help. So a case is stretched by scrypt, which makes each
guess slow, and every other mark has the outcome as its key: no part of an answer can be guessed without the
whole case. With a key of the organisation nothing can be tried at all without that key.
"""

import hashlib
import hmac
import json
import secrets
from typing import Any

from jeugdrecht.cases import as_mapping
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case

SALT_BYTES = 32
MARK_LETTERS = 32
"""128 bits in hexadecimal, for the marks within a receipt."""

_COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 2**26}


def new_salt() -> str:
    """
    A salt for one case in one receipt.

    >>> len(new_salt()), new_salt() == new_salt()
    (64, False)
    """
    return secrets.token_hex(SALT_BYTES)


class Marker:
    """
    Makes the marks of one case.

    Args:
        case: the case.
        salt: of its receipt.
        key: the organisation's own; left out, none.

    >>> from jeugdrecht.logic.case import Given
    >>> case = Case(20260301, {"verdachte.bekent": Given(True)})
    >>> Marker(case, "00").case == Marker(case, "00").case, Marker(case, "00").case == Marker(case, "01").case
    (True, False)
    """

    def __init__(self, case: Case, salt: str, key: bytes | None = None) -> None:
        salted = bytes.fromhex(salt)
        if key is not None:
            salted = hmac.digest(key, salted, "sha256")
        self._key = hashlib.scrypt(case_bytes(case), salt=salted, dklen=32, **_COST)

    @property
    def case(self) -> str:
        """The mark of the whole case."""
        return hmac.new(self._key, b"case", "sha256").hexdigest()

    def part(self, decision: str, place: int | None, name: str, said: Any) -> str:
        """
        The mark of one part of a finding; equal values of two findings have different marks.

        Args:
            decision, place: of which finding.
            name: of the part.
            said: the part as JSON.
        """
        told = json.dumps([decision, place, name, said], ensure_ascii=True, separators=(",", ":"))
        return hmac.new(self._key, told.encode(), "sha256").hexdigest()[:MARK_LETTERS]


def case_bytes(case: Case) -> bytes:
    """
    Everything in a case, the same in whatever order and form it was written.

    >>> case_bytes(Case(20260301, id="a"))
    b'{"case":"a","on":"2026-03-01"}'
    """
    data = as_mapping(case, vocabulary())
    return json.dumps(data, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()
