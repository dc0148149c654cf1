"""Writes events to a store as fast as it can; run as a program, several at a time."""

import resource
import signal
import sys

from jeugdrecht.dossier import read_events
from jeugdrecht.dossier.store import open_store
from jeugdrecht.errors import InputError


def signals(*ids):
    """Give events of one kind."""
    return read_events([{"id": id, "kind": "signaal", "on": "2026-03-01"} for id in ids])


def main(address, writer, count, room):
    """Append pairs of events: one of this writer, one that every writer sends; print how many were taken."""
    if room:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # as on a full disk: an error, not the end
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    store, taken = open_store(address), 0
    try:
        for number in range(count):
            taken += store.append("d", signals(f"{writer}-{number}", f"gedeeld-{number}"))
    except InputError as error:
        print(error, file=sys.stderr)
    print(taken)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
