"""
Writes to a store, is killed and starts again; prints what it was told was safe and what is there.

Run as a program: the writers are forked from one process that has everything loaded, and is no test runner.
"""

import json
import os
import random
import signal
import sys
import time

from jeugdrecht.dossier import read_events
from jeugdrecht.dossier.store import open_store


def write(address, begin, pipe):
    """Append one event after another, and say of each that it is safe."""
    store = open_store(address)
    for number in range(begin, begin + 100_000):
        event = {"id": f"e{number}", "kind": "signaal", "on": "2026-03-01", "because": "x" * 900}
        store.append("d", read_events([event]))
        os.write(pipe, f"{number}\n".encode())


def killed(address, begin, chance):
    """Start a writer, kill it somewhere in its work, and give the numbers that it was told were safe."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        write(address, begin, writing)
        os._exit(0)
    os.close(writing)
    told = os.read(reading, 100)  # at least one, so that each round writes
    time.sleep(chance.random() * 0.01)
    os.kill(pid, signal.SIGKILL)
    while part := os.read(reading, 65536):
        told += part
    os.close(reading)
    os.waitpid(pid, 0)
    return [int(line) for line in told.split(b"\n")[:-1]]


def main(address, times):
    """Print a line of JSON for each round."""
    chance, begin = random.Random(20260301), 0
    for _ in range(times):
        acknowledged = killed(address, begin, chance)
        with open_store(address) as store:
            found = [int(event.id[1:]) for event in store.read("d")]
        print(json.dumps({"acknowledged": acknowledged, "found": len(found), "last": found[begin:]}))
        begin = max(found) + 1


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
