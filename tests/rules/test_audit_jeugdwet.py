"""Norms of chapters 4 and 5 of the Youth Act that do not apply."""

from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import vocabulary
from jeugdrecht.rules import library

from .tables import FOLDER, TODAY, _Plain

ROWS = yaml.load((FOLDER / "audit_jeugdwet_niet.yaml").read_text(encoding="utf-8"), Loader=_Plain)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["says"])
def test_a_norm_that_does_not_apply_is_not_in_the_list(row: Mapping[str, Any]) -> None:
    """Who falls outside a norm is told neither that it is met nor that it is not."""
    (case,) = read_mapping(row["case"], vocabulary(), today=TODAY)
    rulebase = library.rulebase_for("audit_institution")
    finding = CaseDecider(rulebase, case).decide("audit_institution", None)

    assert row["norm"] not in finding.members
    assert any(row["norm"].startswith(rule.provision.id) for rule in rulebase.rules_of("audit_institution"))
