"""
Compare a built wheel with the package in the checkout.

Usage: python .ci/check_wheel.py WHEEL. Exit code 1 when a file of the package is not in the wheel.
"""

import sys
import zipfile
from pathlib import Path


def missing_from(wheel: Path, package: Path) -> list[str]:
    """Give the files of the package that the wheel does not hold."""
    wanted = {
        file.relative_to(package.parent).as_posix()
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    with zipfile.ZipFile(wheel) as packed:
        return sorted(wanted - set(packed.namelist()))


def main(wheel: str) -> int:
    """Print what is missing and tell by the exit code whether anything is."""
    missing = missing_from(Path(wheel), Path("jeugdrecht"))
    print(*(f"not in {Path(wheel).name}: {file}" for file in missing), sep="\n", end="\n" if missing else "")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
