"""
The HTTP interface under load: `python -m benchmarks.http [--requests 2000] [--connections 1000]`.

One server in a process of its own is asked about mixed cases, and then ill-treated. Besides requests a second
it tells those a second of processor time, since a machine that others use too says little about the first.
"""

import argparse
import asyncio
import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jeugdrecht.api import decide, read_cases
from jeugdrecht.cases import as_mapping
from jeugdrecht.facts import vocabulary

ROOT = Path(__file__).parents[1]
CASES = (ROOT / "examples", ROOT / "tests" / "published" / "cases")
BAR = 200
SMALL: dict[str, object] = {
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feit": {"pleegdatum": "2026-01-10"},
}
KINDS = {
    "a small case, one decision": ("small", "tree"),
    "one decision": ("named", "tree"),
    "one decision, explanation: none": ("named", "none"),
    "all that arise, explanation: none": ("all", "none"),
    "all that arise": ("all", "tree"),
}


@dataclass(frozen=True, slots=True)
class Load:
    """What came of many requests: their number, seconds, processor seconds of the server, and each wait."""

    requests: int
    seconds: float
    processor: float
    waits: tuple[float, ...]

    def wait(self, part: float) -> float:
        """How many milliseconds this part of the requests waited at most."""
        return sorted(self.waits)[min(len(self.waits) - 1, int(len(self.waits) * part))] * 1_000

    def __str__(self) -> str:
        return (
            f"{self.requests / self.seconds:7.0f}/s   p50 {self.wait(0.5):6.1f} ms   "
            f"p99 {self.wait(0.99):7.1f} ms   {self.requests / self.processor:7.0f} a processor second"
        )


class Server:
    """One server, in a process of its own."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jeugdrecht", "serve", "--port", "0"],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stderr is not None
        said = self.process.stderr.readline()
        found = re.search(r":(\d+)\.", said)
        if found is None:
            raise SystemExit(f"the server did not start: {said}")
        self.port = int(found[1])

    def processor(self) -> float:
        """The processor seconds that it used."""
        parts = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """The megabytes that it holds."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        found = re.search(r"VmRSS:\s+(\d+)", status)
        return int(found[1]) / 1_024 if found else 0.0

    def stop(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait(15)


def requests(chosen: str, explanation: str) -> list[bytes]:
    """Requests about the examples and the published cases: each decision on its own, or all that arise."""
    if chosen == "small":
        return [_request(SMALL, "sanctierecht", explanation)]
    found = []
    for file in sorted(path for folder in CASES for path in folder.glob("*.yaml")):
        for case in read_cases(file):
            named = (
                dict.fromkeys(finding.decision for finding in decide(case)) if chosen == "named" else (None,)
            )
            found += [_request(dict(as_mapping(case, vocabulary())), name, explanation) for name in named]
    random.Random(1).shuffle(found)
    return found


def _request(case: dict[str, object], decision: str | None, explanation: str) -> bytes:
    options = {"explanation": explanation, **({} if decision is None else {"decisions": [decision]})}
    return _post(json.dumps({**case, "options": options}).encode())


def _post(body: bytes, length: int | None = None) -> bytes:
    head = (
        "POST /v1/findings HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    )
    return head.encode() + body


async def _answer(read: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await read.readuntil(b"\r\n\r\n")
    length = int(re.search(rb"content-length: (\d+)", head, re.IGNORECASE)[1])  # type: ignore[index]
    return int(head[9:12]), await read.readexactly(length)


async def _ask(port: int, waiting: Iterator[bytes], waits: list[float], statuses: list[int]) -> None:
    read, write = await asyncio.open_connection("127.0.0.1", port, limit=2**24)
    for request in waiting:
        start = time.perf_counter()
        write.write(request)
        status, _ = await _answer(read)
        waits.append(time.perf_counter() - start)
        statuses.append(status)
    write.close()


async def load(server: Server, sent: Sequence[bytes], count: int, connections: int) -> Load:
    """
    Send requests over some connections at once, in turn from those given.

    Raises:
        SystemExit: one was not answered with findings.
    """
    waits: list[float] = []
    statuses: list[int] = []
    waiting = (sent[place % len(sent)] for place in range(count))
    start, before = time.perf_counter(), server.processor()
    await asyncio.gather(*(_ask(server.port, waiting, waits, statuses) for _ in range(connections)))
    if set(statuses) != {200}:
        raise SystemExit(f"answers other than 200: {sorted(set(statuses))}")
    return Load(count, time.perf_counter() - start, server.processor() - before, tuple(waits))


async def ill_treat(server: Server, connections: int) -> Iterator[str]:
    """Malformed bodies, 100 MB bodies, slow clients, many connections; each time, whether it still serves."""
    told = [
        f"malformed bodies: {await _malformed(server)}",
        f"100 MB bodies, 20 at once: {await _hundred_megabytes(server)}",
        f"slow clients, 300 at once: {await _slow(server)}",
        f"{connections} connections that ask at once: {await _many(server, connections)}",
        f"and then it holds {server.memory():.0f} MB and answers in {await _one(server) * 1_000:.0f} ms",
    ]
    return iter(told)


async def _malformed(server: Server) -> str:
    chance, statuses = random.Random(2), []
    right = b'{"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}'
    for _ in range(500):
        at = chance.randrange(len(right))
        body = right[:at] + chance.randbytes(chance.randrange(4)) + right[at + chance.randrange(6) :]
        read, write = await asyncio.open_connection("127.0.0.1", server.port, limit=2**24)
        write.write(_post(body))
        statuses.append((await _answer(read))[0])
        write.close()
    return _counted(statuses)


async def _hundred_megabytes(server: Server) -> str:
    async def one() -> int:
        read, write = await asyncio.open_connection("127.0.0.1", server.port)
        write.write(_post(b"", 100_000_000))
        status, _ = await _answer(read)
        write.close()
        return status

    return _counted(await asyncio.gather(*(one() for _ in range(20))))


async def _slow(server: Server) -> str:
    opened = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(300)]
    for place, (_, write) in enumerate(opened):
        write.write(_post(b"{", 1_000) if place % 2 else b"POST /v1/findings HTT")
    during = await _one(server)
    ends = [asyncio.wait_for(read.read(), 30) for read, _ in opened]
    said = await asyncio.gather(*ends)
    for _, write in opened:
        write.close()
    timed_out = sum(answer.startswith(b"HTTP/1.1 408") for answer in said)
    return (
        f"{timed_out} answered 408, {said.count(b'')} cut off; meanwhile an answer in {during * 1_000:.0f} ms"
    )


async def _many(server: Server, connections: int) -> str:
    request = _request(SMALL, "sanctierecht", "tree")
    opened = [
        await asyncio.open_connection("127.0.0.1", server.port, limit=2**24) for _ in range(connections)
    ]
    start = time.perf_counter()
    for _, write in opened:
        write.write(request)
    statuses = [status for status, _ in await asyncio.gather(*(_answer(read) for read, _ in opened))]
    seconds = time.perf_counter() - start
    for _, write in opened:
        write.close()
    return f"{_counted(statuses)} in {seconds:.1f} s"


async def _one(server: Server) -> float:
    waits: list[float] = []
    request = _request({"feit": {"pleegdatum": "2026-01-10"}}, "sanctierecht", "tree")
    await _ask(server.port, iter([request]), waits, [])
    return waits[0]


def _counted(statuses: Sequence[int]) -> str:
    return ", ".join(f"{statuses.count(status)} x {status}" for status in sorted(set(statuses)))


async def endure(count: int, kind: str) -> None:
    """Many requests of one kind: how many a second and what the server holds, for each tenth of them."""
    server = Server()
    sent = requests(*KINDS[kind])
    try:
        print(f"{kind}: {count} requests, of which {len(sent)} different; {server.memory():.0f} MB at first")
        for tenth in range(1, 11):
            found = await load(server, sent, count // 10, 4)
            print(f"{tenth * count // 10:>9} {found}   {server.memory():.1f} MB", flush=True)
    finally:
        server.stop()


async def measure(count: int, connections: int, only: str = "") -> None:
    """Measure and print: all kinds of requests, or those whose name begins so."""
    server = Server()
    try:
        for name, (chosen, explanation) in KINDS.items():
            if not name.startswith(only):
                continue
            sent = requests(chosen, explanation)
            few = max(1, count // (10 if chosen == "all" else 1))
            await load(server, sent, min(few, 200), 2)
            before = server.memory()
            found = await load(server, sent, few, 4)
            grown = server.memory() - before
            print(f"{name:<36} {found}   {few} requests   {before:.0f} MB {grown:+.1f}", flush=True)
        for line in await ill_treat(server, connections):
            print(line, flush=True)
    finally:
        server.stop()
    print(f"bar: {BAR} mixed requests a second on one worker")


def main() -> None:
    """Read the options and measure."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.http", description=__doc__)
    options.add_argument("--requests", type=int, default=2_000, help="100000 in the full run")
    options.add_argument("--connections", type=int, default=1_000)
    options.add_argument("--endurance", choices=[*KINDS], help="only this kind, with memory per tenth")
    options.add_argument("--only", default="", help="only the kinds whose name begins so")
    given = options.parse_args()
    if given.endurance:
        asyncio.run(endure(given.requests, given.endurance))
        return
    asyncio.run(measure(given.requests, given.connections, given.only))


if __name__ == "__main__":
    main()
