"""
An environment of its own, with the package as users install it.

Nothing of the checkout is in it, and no pip either: what is there is what the package asked for.
"""

import os
import subprocess
import sys
from pathlib import Path

FROM_OUTSIDE = ("PYTHONPATH", "PYTHONHOME", "JEUGDRECHT_LANG", "NO_COLOR", "FORCE_COLOR")


def plain() -> dict[str, str]:
    """Give the environment variables without those that would change what is tried."""
    return {name: value for name, value in os.environ.items() if name not in FROM_OUTSIDE}


def install(folder: Path, *requirements: str) -> Path:
    """
    Make an environment and install into it.

    Args:
        folder: where; what is there is replaced.
        requirements: as pip takes them.

    Returns:
        Its Python.

    Raises:
        SystemExit: it cannot be made; with what pip said.
    """
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
    steps = (
        [sys.executable, "-m", "venv", "--clear", "--without-pip", folder],
        [*pip, "install", "-qq", *requirements],
        [*pip, "check"],
    )
    for step in steps:
        ran = subprocess.run(step, env=plain(), capture_output=True, text=True, check=False)
        if ran.returncode:
            said = ran.stdout + ran.stderr
            raise SystemExit(f"{said}\ncannot install {' '.join(requirements)} in {folder}")
    return python


def write_sbom(python: Path, target: Path) -> None:
    """
    Write what is installed with the package, as CycloneDX 1.6, checked against its schema.

    Args:
        python: of the environment.
        target: the file.

    Raises:
        SystemExit: it cannot be written.
    """
    command = [
        sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", "pyproject.toml",
        "--mc-type", "library", "--output-reproducible", "--validate", "--output-file", target, python,
    ]  # fmt: skip
    if subprocess.run(command, env=plain(), check=False).returncode:
        raise SystemExit(f"cannot write {target}")
