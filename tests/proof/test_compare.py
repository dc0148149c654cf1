"""Comparing two days: the rules that differ, and a case that comes out otherwise on either."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.errors import InputError
from jeugdrecht.proof import compare
from jeugdrecht.rules.library import rulebase


def test_the_adolescent_law_of_1_april_2014_opens_youth_law_at_21_and_22():
    """The power of art. 77c reaches to 23 from that day."""
    found = compare("2014-03-31", "2014-04-01", ["sanctierecht"])
    [witness] = found.witnesses

    case = witness.after.case
    born = case.facts["jeugdige.geboortedatum"].value
    assert (20140401 - born) // 10000 in (21, 22)
    assert (20140331 - born) // 10000 == (20140401 - born) // 10000
    assert (witness.before.powers, witness.after.powers) == ((), (("jeugd", "sr:77c:1"),))


def test_the_rules_that_differ_are_told_with_the_edition_they_replace():
    """The power of art. 77c is another text, and the power by the more lenient law ends."""
    found = compare("2014-03-31", "2014-04-01", ["sanctierecht"])

    told = {(one.change, one.rule, one.before) for one in found.rules}
    assert ("replaced", "sr:77c:1/jeugdrecht", "sr:77c:1/jeugdrecht@2002-05-04") in told
    assert ("ended", "sr:77c:1/gunstiger_recht@2002-05-04", None) in told


def test_which_municipality_is_responsible_changed_on_1_january_2022():
    """The same case has one municipality on 31 December 2021 and another the next day."""
    found = compare("2021-12-31", "2022-01-01", ["verantwoordelijke_gemeente"])
    witness = next(one for one in found.witnesses if one.decision.endswith(".gemeente"))

    for side in (witness.before, witness.after):
        assert Decider(rulebase(), side.case).decide(witness.decision).value == side.value
    assert witness.before.value != witness.after.value
    assert (witness.before.case.on, witness.after.case.on) == (20211231, 20220101)


def test_a_birthday_between_the_days_is_no_difference_in_law():
    """Between two ordinary days nobody comes out otherwise, though some turn 18."""
    found = compare("2026-03-01", "2026-03-02", ["sanctierecht", "minderjarig", "halt"])

    assert (found.rules, found.witnesses) == ((), ())
    assert set(found.same) == {"minderjarig", "sanctierecht", "halt"}


def test_what_is_no_day_is_refused_with_the_remedy():
    """A day that does not exist is wrong input, not an error in the program."""
    with pytest.raises(InputError, match="Write a day as 2026-03-01"):
        compare("2026-02-30", "2026-03-01")
