"""
XML that nobody vouches for: no entity is expanded, nothing is fetched, and depth and size have a limit.
"""

from importlib.util import find_spec
from typing import Any, TypeAlias
from xml.parsers import expat

from jeugdrecht.corpus import words
from jeugdrecht.corpus.reading.refusing import File
from jeugdrecht.errors import InputError

Element: TypeAlias = Any
"""An element of lxml, which only who reads XML needs to have installed."""

_DEEP = "Excessive depth"


class _Prolog(Exception):
    """The first element is reached, so what comes before it has been seen."""


def parsed(data: bytes, file: File) -> Element:
    """
    The first element of an XML file.

    Args:
        data: the file, unpacked.
        file: what is known of it, for messages.

    Raises:
        InputError: it is not well-formed, brings a DTD of its own, is nested too deep, or the part for
            official texts is not installed.

    >>> parsed(b"<wetgeving><artikel/></wetgeving>", File("wet.xml")).tag
    'wetgeving'
    """
    if find_spec("lxml") is None:
        file.refuse(words.NO_PART, words.INSTALL)
    from lxml import etree

    _refuse_own_dtd(data, file)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, dtd_validation=False, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root: Element = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        # Of all that is said, the first is the cause.
        said = parser.error_log[0] if len(parser.error_log) else None
        why, line = (said.message, said.line) if said is not None else (error.msg, error.lineno)
        what = words.TOO_DEEP if _DEEP in str(why) else words.NOT_XML
        file.refuse(what, words.FETCH_AGAIN, line=line or None, why=why)
    for entity in root.iter(etree.Entity):
        file.refuse(words.ENTITY, words.FETCH_AGAIN, line=entity.sourceline, found=entity.text)
    return root


def _refuse_own_dtd(data: bytes, file: File) -> None:
    """Refuse a document type with declarations of its own; a mere reference to a DTD is passed over."""
    # Expat knows every encoding that counts, and stops before it reads the declarations.
    parser = expat.ParserCreate()

    def doctype(name: str, system: str | None, public: str | None, has_own: int) -> None:
        if has_own:
            file.refuse(words.OWN_DTD, words.NO_DTD, line=parser.CurrentLineNumber)

    def element(name: str, attributes: dict[str, str]) -> None:
        raise _Prolog

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = element
    try:
        parser.Parse(data, True)
    except _Prolog:
        return
    except InputError:  # which is a ValueError too
        raise
    except (expat.ExpatError, ValueError, LookupError) as error:
        line = error.lineno if isinstance(error, expat.ExpatError) else None
        file.refuse(words.NOT_XML, words.FETCH_AGAIN, line=line, why=error)
