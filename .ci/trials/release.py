"""What makes a release starts."""

import subprocess
import sys

for module in ("build", "cyclonedx_py", "mypy"):
    subprocess.run([sys.executable, "-I", "-m", module, "--version"], check=True)
