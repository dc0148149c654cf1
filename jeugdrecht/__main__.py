"""
`python -m jeugdrecht`: the command line.
"""

import sys

from jeugdrecht.cli import main

if __name__ == "__main__":
    sys.exit(main())
