"""What the tests of tables share."""

from tests.postgresql import postgresql

__all__ = ["postgresql"]
