"""What the tests of dossiers share."""

from tests.postgresql import full_postgresql, postgresql

__all__ = ["full_postgresql", "postgresql"]
