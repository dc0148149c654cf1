"""Who has each power: the table against the rules."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from jeugdrecht.rules import library

LIST = Path(__file__).with_name("bevoegden.yaml")


@cache
def holders():
    """Give who has each power, by the id of the power."""
    return yaml.safe_load(LIST.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("power", "holder"), holders().items(), ids=str)
def test_the_power_is_in_these_hands(power, holder):
    """What the table says of a power is what its rule says."""
    assert {one.actor for one in library.rulebase().powers if one.id == power} == {holder}
