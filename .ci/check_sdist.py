"""
Compare a built sdist with what is committed.

Usage: python .ci/check_sdist.py SDIST. Exit code 1 when a committed file is not in it, or it holds another.
"""

import subprocess
import sys
import tarfile
from pathlib import Path

MADE = {"PKG-INFO"}
"""What building adds."""


def differences(packed: set[str], committed: set[str]) -> list[str]:
    """
    Say which files are in one and not in the other.

    >>> differences({"LICENSE", "PKG-INFO", "notes.txt"}, {"LICENSE", "README.md"})
    ['missing: README.md', 'not committed: notes.txt']
    """
    missing = [f"missing: {file}" for file in sorted(committed - packed)]
    return missing + [f"not committed: {file}" for file in sorted(packed - committed - MADE)]


def packed_in(sdist: Path) -> set[str]:
    """Give the files of an sdist, without the folder that holds them all."""
    with tarfile.open(sdist) as packed:
        return {member.name.partition("/")[2] for member in packed if member.isfile()}


def main(sdist: str) -> int:
    """Print what differs and tell by the exit code whether anything does."""
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, check=True).stdout
    packed = packed_in(Path(sdist))
    found = differences(packed, set(listed.split("\0")) - {""})
    print(*(f"{Path(sdist).name}: {line}" for line in found), sep="\n", end="\n" if found else "")
    print(f"{len(packed)} files in {Path(sdist).name}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
