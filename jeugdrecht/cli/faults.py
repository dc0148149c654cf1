"""
How a run ends when something is wrong: the faults on standard error, and the exit code.
"""

import traceback
from collections.abc import Sequence
from pathlib import Path

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import tell
from jeugdrecht.errors import Fault

DONE = 0
FOUND = 1
"""A check found something."""

WRONG_INPUT = 2
UNDECIDED = 3
INTERNAL = 70
"""An error in the program itself, by the convention of sysexits.h."""

INTERRUPTED = 130

_LINE = Words("regel", "line")
_MEANT = Words("Bedoelde u {names}?", "Did you mean {names}?")
_OR = Words(" of ", " or ")
_COUNT = Words("Er zijn {count} fouten:", "There are {count} faults:")
_INTERNAL = Words(
    "Er ging iets mis in jeugdrecht zelf: {kind} in {place}.\n"
    "Dat is een fout van het programma, niet van uw invoer; er is niets geschreven.\n"
    "Meld deze regels en de opdracht die u gaf (`jeugdrecht version` geeft de versie).\n"
    "Stuur geen zaak mee: deze melding bevat er niets uit.",
    "Something went wrong inside jeugdrecht: {kind} in {place}.\n"
    "That is an error of the program, not of your input; nothing was written.\n"
    "Report these lines and the command you gave (`jeugdrecht version` gives the version).\n"
    "Do not send a case along: this message holds nothing of it.",
)


def tell_faults(faults: Sequence[Fault], lang: Lang) -> None:
    """Print every fault: where, what is wrong, what to write, and names that look like the one given."""
    if len(faults) > 1:
        tell(_COUNT.in_(lang).format(count=len(faults)))
    for fault in faults:
        tell(fault_text(fault, lang))


def fault_text(fault: Fault, lang: Lang) -> str:
    """
    One fault, in one or two lines.

    >>> print(fault_text(Fault("feit.soort", "dit kan niet", "Schrijf misdrijf", 7, ("misdrijf",)), "nl"))
    feit.soort (regel 7): dit kan niet.
      Schrijf misdrijf. Bedoelde u misdrijf?
    """
    line = f"{_LINE.in_(lang)} {fault.line}" if fault.line is not None else ""
    where = f"{fault.path} ({line})" if fault.path and line else fault.path or line
    message = _sentence(fault.message)
    near = _MEANT.in_(lang).format(names=_OR.in_(lang).join(fault.near)) if fault.near else ""
    help_ = " ".join(part for part in (_sentence(fault.remedy) if fault.remedy else "", near) if part)
    first = f"{where}: {message}" if where else message[:1].upper() + message[1:]
    return f"{first}\n  {help_}" if help_ else first


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def tell_internal(error: BaseException, lang: Lang) -> None:
    """
    Say that the program itself failed, without anything of the case.

    The message of the exception is left out, because it may quote a fact.
    """
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    tell(_INTERNAL.in_(lang).format(kind=type(error).__name__, place=place))
