"""The interface does what its description says, for requests that the description allows and for others."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import CHECKS, load_all_checks

from jeugdrecht.web.app import create_app
from jeugdrecht.web.v1.openapi import description

load_all_checks()
EXAMPLES = max(4, settings().max_examples // 25)
"""Of each operation; `make deep` tries two hundred."""
SCHEMA = schemathesis.openapi.from_dict(description())
SCHEMA.app = create_app()
NOT_PROMISED = (
    # The schema of a case in the description is a summary: what it allows may still be no case.
    "positive_data_acceptance",
    # Without a token everything is open.
    "ignored_auth",
)
CHECKED = [CHECKS.get_one(name) for name in CHECKS.get_all_names() if name not in NOT_PROMISED]


@pytest.mark.filterwarnings("ignore")
@SCHEMA.parametrize()
@settings(
    max_examples=EXAMPLES, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck), deadline=None, derandomize=True, database=None,
)  # fmt: skip
def test_each_operation_does_what_its_description_says(case):
    """Status, media type, headers and form of every answer are described, and nothing fails."""
    answer = case.call()
    case.validate_response(answer, checks=CHECKED)

    assert answer.status_code < 500
