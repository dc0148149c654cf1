"""What the tests of tables share."""

from tests.dossier.test_store import postgresql

__all__ = ["postgresql"]
