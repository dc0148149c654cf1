"""
What a browser sends: the fields of a form, and a file if one was chosen.
"""

from collections.abc import Iterable
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

from starlette.requests import Request

from jeugdrecht.errors import Fault
from jeugdrecht.sources import Lang, Text
from jeugdrecht.web.guard.body import form_bytes
from jeugdrecht.web.problems import ProblemError

URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
MOST_FIELDS = 5_000

_MANY = Text("een formulier heeft hooguit {most} velden", "a form has at most {most} fields")
_KIND = Text("dit is geen formulier van deze pagina", "this is no form of this page")


class Form:
    """
    The fields of a form, by name.

    Args:
        pairs: names and what stands in the fields.

    >>> form = Form([("decision", "ots"), ("decision", "halt"), ("do", "begin")])
    >>> form.one("do"), form.all("decision"), form.one("case")
    ('begin', ('ots', 'halt'), '')
    """

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._found: dict[str, list[str]] = {}
        for name, value in pairs:
            # A browser sends line ends as CR LF, whatever was typed.
            self._found.setdefault(name, []).append(value.replace("\r\n", "\n"))

    def __contains__(self, name: str) -> bool:
        return name in self._found

    def one(self, name: str) -> str:
        """What stands in a field; empty when there is none of that name."""
        return self._found.get(name, [""])[0]

    def all(self, name: str) -> tuple[str, ...]:
        """What stands in every field of that name."""
        return tuple(self._found.get(name, ()))


async def form_of(request: Request, lang: Lang) -> Form:
    """
    The form in a request.

    Args:
        request: the request.
        lang: the language of what is wrong.

    Raises:
        ProblemError: it is no form, too large, or did not arrive in time.
    """
    said = request.headers.get("content-type", "")
    kind = said.partition(";")[0].strip().lower()
    if kind not in (URLENCODED, MULTIPART):
        raise ProblemError("wrong-media-type", Fault("", _KIND.in_(lang)), lang=lang)
    data = await form_bytes(request, lang)
    try:
        return Form(_pairs(data) if kind == URLENCODED else _parts(data, said))
    except ValueError:
        fault = Fault("", _MANY.in_(lang).format(most=MOST_FIELDS))
        raise ProblemError("wrong-request", fault, lang=lang) from None


def _pairs(data: bytes) -> list[tuple[str, str]]:
    return parse_qsl(
        data.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="replace"
    )


def _parts(data: bytes, content_type: str) -> list[tuple[str, str]]:
    """
    The fields of a form with a file.

    >>> body = b'--x\\r\\nContent-Disposition: form-data; name="do"\\r\\n\\r\\nopen\\r\\n--x--\\r\\n'
    >>> _parts(body, "multipart/form-data; boundary=x")
    [('do', 'open')]
    """
    head = content_type.replace("\r", "").replace("\n", "").encode("latin-1", "replace")
    whole = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + head + b"\r\n\r\n" + data)
    found = []
    for part in whole.iter_parts() if whole.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            found.append((name, content.decode("utf-8-sig", "replace")))
    if len(found) > MOST_FIELDS:
        raise ValueError
    return found
