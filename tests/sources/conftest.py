"""The law tables, against which the sources are tested."""

import pytest
import yaml


@pytest.fixture(scope="session")
def law_tables(shared):
    """Every law table: file name to content."""
    return {
        file.name: yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for file in sorted((shared / "law").glob("*.yaml"))
    }


@pytest.fixture(scope="session")
def law_ids(law_tables):
    """The id of every entry of the law tables."""
    return tuple(str(entry["id"]) for table in law_tables.values() for entry in table["provisions"])
