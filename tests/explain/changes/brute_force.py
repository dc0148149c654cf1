"""What would change an answer, by trying everything: the slow and obvious way, as an oracle."""

from itertools import combinations, product

from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain.changes.answers import answer_of
from jeugdrecht.explain.changes.places import put, said_at


def flipping_sets(rulebase, case, decision, subject, values, size, obstacles=lambda case: ()):
    """
    The smallest sets of places that flip an answer, each as names with the answers that it can give.

    Args:
        values: for each place what is tried there; *obstacles* tells which cases cannot be.
    """
    asked = (decision, subject)
    before = answer_of(CaseDecider(rulebase, case).decide(*asked))
    found: dict[frozenset, set] = {}
    for count in range(1, size + 1):
        smaller = list(found)
        for places in combinations(values, count):
            if any(one <= {place.name for place in places} for one in smaller):
                continue
            answers = set()
            for said in product(*(values[place] for place in places)):
                changed = put(case, dict(zip(places, said, strict=True)))
                if any(said_at(case, p) == given for p, given in zip(places, said, strict=True)):
                    continue
                if not obstacles(changed):
                    answer = answer_of(CaseDecider(rulebase, changed).decide(*asked))
                    answers |= {answer} - {before}
            if answers:
                found[frozenset(place.name for place in places)] = answers
    return found
