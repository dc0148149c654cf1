"""
A program with mistakes, each of which mypy must report: the line says with which code.

It is read by the type checker and never run.
"""

import jeugdrecht as jr

CASE = {"jeugdige": {"geboortedatum": "2009-05-14"}}


def mistaken() -> None:
    """One mistake to a line."""
    jr.decide("zaak.yaml")  # expect: arg-type
    jr.decide(CASE, lang="fr")  # expect: arg-type
    jr.decide(CASE, decision="sanctierecht")  # expect: call-arg
    jr.decide(CASE)["sanctierecht"].explain(register="simple")  # expect: arg-type
    print(jr.decide(CASE).status)  # expect: attr-defined
    print(jr.decide(CASE)["sanctierecht"].statuss)  # expect: attr-defined
    print(jr.next_question(CASE).id)  # expect: union-attr
    jr.why_not(CASE, "sanctierecht")  # expect: call-arg
    jr.flip(CASE, ["sanctierecht"])  # expect: arg-type
    jr.decides(CASE)  # expect: attr-defined
    number: int = jr.decide(CASE)["sanctierecht"].status  # expect: assignment
    jr.rulebase().version = number  # expect: assignment
