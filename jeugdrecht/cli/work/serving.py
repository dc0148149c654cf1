"""
The work of `serve`: check what was asked, start the server, say where it listens.
"""

import ipaddress
import os
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from jeugdrecht.cli.checks import refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import tell
from jeugdrecht.cli.settings import Settings
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.logbook import logbook_of

SERVER = "jeugdrecht.web.serving"
"""The room beside this one, started by name: neither imports the other."""

NEEDED = ("fastapi", "uvicorn", "h11", "jinja2")
SHORTEST_TOKEN = 16

_NO_EXTRA = Words(
    "de onderdelen voor de server ontbreken: {names}", "the parts for the server are missing: {names}"
)
_INSTALL = Words(
    'Installeer ze met: pip install "jeugdrecht[web]"', 'Install them: pip install "jeugdrecht[web]"'
)
_NO_PORT = Words("{found} is geen poort", "{found} is no port")
_A_PORT = Words("Schrijf een getal van 0 tot en met 65535", "Write a number from 0 to 65535")
_NO_TOKEN = Words("dit bestand is niet te lezen", "this file cannot be read")
_A_FILE = Words("Geef een bestand met één regel", "Give a file with one line")
_SHORT = Words(
    "hierin staat geen token van één regel met minstens {least} tekens zonder spaties",
    "this holds no token of one line with at least {least} characters and no spaces",
)
_MAKE = Words("Maak er een met: openssl rand -hex 32", "Make one with: openssl rand -hex 32")
_CANNOT = Words("hier kan niet worden geluisterd: {why}", "it is not possible to listen here: {why}")
_OTHER = Words("Kies een ander adres of een andere poort", "Choose another address or port")
_LISTENS = Words("Luistert op http://{address}:{port}. Stop met Ctrl+C.",
                 "Listens on http://{address}:{port}. Stop with Ctrl+C.")  # fmt: skip
_OPEN = Words(
    "Let op: {host} is ook van buiten deze machine te bereiken, zonder versleuteling. Zet er een proxy met "
    "TLS voor.",
    "Note: {host} can be reached from outside this machine, without encryption. "
    "Put a proxy with TLS before it.",
)
_NO_LOCK = Words(
    "Let op: zonder --token-file mag iedereen die dit adres bereikt de server gebruiken.",
    "Note: without --token-file anyone who reaches this address may use the server.",
)


def run(host: str, port: str, token_file: Path | None, settings: Settings, log: str | None = None) -> int:
    """
    Serve until someone stops it.

    Args:
        host: the address to listen on.
        port: as written.
        token_file: a file with the token; None for no token.
        settings: the language.
        log: a file for the log of operations; left out, what the environment names.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options, or a part is missing.
    """
    lang = settings.lang
    refuse((*_missing(lang), *_port_faults(port, lang), *_token_faults(token_file, lang)))
    logbook = logbook_of(log, os.environ, lang=lang)
    if logbook is not None:
        logbook.open()
    token = None if token_file is None else _token(token_file)
    _warn(host, token, lang)

    def started(address: str, found: int) -> None:
        shown = f"[{address}]" if ":" in address else address
        tell(_LISTENS.in_(lang).format(address=shown, port=found))

    try:
        import_module(SERVER).serve(host, int(port), token, started, logbook)
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        fault = Fault(f"{host}:{port}", _CANNOT.in_(lang).format(why=why), _OTHER.in_(lang))
        raise InputError(fault) from None
    return DONE


def is_loopback(host: str) -> bool:
    """
    Whether an address can only be reached from this machine.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0"), is_loopback("::1")
    (True, True, False, True)
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _warn(host: str, token: str | None, lang: Lang) -> None:
    if not is_loopback(host):
        tell(_OPEN.in_(lang).format(host=host))
        if token is None:
            tell(_NO_LOCK.in_(lang))


def _missing(lang: Lang) -> Iterator[Fault]:
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        yield Fault("", _NO_EXTRA.in_(lang).format(names=", ".join(missing)), _INSTALL.in_(lang))


def _port_faults(port: str, lang: Lang) -> Iterator[Fault]:
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and int(port) <= 65535):
        yield Fault("--port", _NO_PORT.in_(lang).format(found=quoted(port)), _A_PORT.in_(lang))


def _token_faults(file: Path | None, lang: Lang) -> Iterator[Fault]:
    if file is None:
        return
    try:
        token = _token(file)
    except (OSError, ValueError):
        yield Fault("--token-file", _NO_TOKEN.in_(lang), _A_FILE.in_(lang))
        return
    if len(token) < SHORTEST_TOKEN or not token.isascii() or len(token.split()) != 1:
        yield Fault("--token-file", _SHORT.in_(lang).format(least=SHORTEST_TOKEN), _MAKE.in_(lang))


def _token(file: Path) -> str:
    with file.open(encoding="utf-8") as opened:
        return opened.read(4_096).strip()
