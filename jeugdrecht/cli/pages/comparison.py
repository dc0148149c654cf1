"""
A comparison as a page: the rules that differ, and per decision a case that comes out otherwise.
"""

from collections.abc import Iterator, Mapping

from jeugdrecht.cli.paper import Block, Heading, Line, Point, Points, Ready, Table
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.proof import Comparison, Outcome, RuleChange, Witness
from jeugdrecht.proof.case_file import as_yaml
from jeugdrecht.proof.differences import Change
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Het recht van {one} en van {other}", "The law of {one} and of {other}")
_RULES = Text("Regels die verschillen", "Rules that differ")
_NO_RULES = Text("Op beide dagen gelden dezelfde regels.", "The same rules are in force on both days.")
_RULE_HEADINGS = Text("regel|beslissing|wat|eerder", "rule|decision|what|before")
_CHANGES: Mapping[Change, Text] = {
    "begun": Text("geldt nu", "begins"), "ended": Text("geldt niet meer", "ends"),
    "replaced": Text("andere tekst", "another text"), "added": Text("erbij", "added"),
    "removed": Text("weg", "removed"), "changed": Text("gewijzigd", "changed"),
}  # fmt: skip
_CASES = Text("Zaken die anders uitkomen", "Cases that come out otherwise")
_NO_CASES = Text("Geen enkele volledige zaak komt anders uit.", "No complete case comes out otherwise.")
_SIDE = Text("{day}: {value}", "{day}: {value}")
_POWERS = Text("; mogelijk: {powers}", "; possible: {powers}")
_BY = Text(" ({provisions})", " ({provisions})")
_NOT_APPLICABLE = Text("de vraag doet zich niet voor", "the question does not arise")
_NONE = Text("geen", "none")
_CASE = Text("De zaak, met {day}:", "The case, with {day}:")
_SAME = Text(
    "Beslissingen die in elke volledige zaak hetzelfde antwoorden: {count}.",
    "Decisions that answer every complete case alike: {count}.",
)
_UNREAD = Text("Niet voor beide dagen gelezen: {decisions}.", "Not read for both days: {decisions}.")
_MANY_UNREAD = Text("{count} beslissingen zijn niet voor beide dagen gelezen; `--format json` noemt ze.",
                    "{count} decisions were not read for both days; `--format json` names them.")  # fmt: skip
_MANY = 10
_DECLINED = Text("Niet uitgezocht: {decision}. {why}", "Not found out: {decision}. {why}")


def comparison(found: Comparison, law: Rulebase, lang: Lang) -> Iterator[Block]:
    """
    The page.

    Args:
        found: what differs.
        law: the law, for the words of values and provisions.
        lang: the language.
    """
    one, other = found.sides
    yield Heading(_TITLE.in_(lang).format(one=one, other=other))
    yield Heading(_RULES.in_(lang), 2)
    yield _rules(found.rules, lang) if found.rules else Line(_NO_RULES.in_(lang))
    yield Heading(_CASES.in_(lang), 2)
    for witness in found.witnesses:
        yield from _witness(witness, found.sides, law, lang)
    if not found.witnesses:
        yield Line(_NO_CASES.in_(lang))
    yield Line(_SAME.in_(lang).format(count=len(found.same)))
    if len(found.unread) > _MANY:
        yield Line(_MANY_UNREAD.in_(lang).format(count=len(found.unread)))
    elif found.unread:
        yield Line(_UNREAD.in_(lang).format(decisions=", ".join(found.unread)))
    for decision, why in found.declined.items():
        yield Line(_DECLINED.in_(lang).format(decision=decision, why=why), "bad")


def _rules(changes: tuple[RuleChange, ...], lang: Lang) -> Table:
    rows = tuple(
        (one.rule, one.decision, _CHANGES[one.change].in_(lang), one.before or "") for one in changes
    )
    return Table(tuple(_RULE_HEADINGS.in_(lang).split("|")), rows)


def _witness(witness: Witness, sides: tuple[str, str], law: Rulebase, lang: Lang) -> Iterator[Block]:
    subject = "" if witness.subject is None else f" ({witness.subject})"
    yield Heading(f"{witness.decision}{subject}", 3)
    yield Points(tuple(
        Point(_outcome(outcome, witness.decision, day, law, lang))
        for outcome, day in ((witness.before, sides[0]), (witness.after, sides[1]))
    ))  # fmt: skip
    yield Line(_CASE.in_(lang).format(day=sides[1]))
    yield Ready("\n".join(f"    {line}" for line in as_yaml(witness.after.case).splitlines()))


def _outcome(outcome: Outcome, decision: str, day: str, law: Rulebase, lang: Lang) -> str:
    def label(value: str) -> str:
        return law.decision(decision).label(value, lang)

    told = outcome.value
    if outcome.status == "not_applicable":
        shown = _NOT_APPLICABLE.in_(lang)
    elif isinstance(told, list):
        shown = ", ".join(label(one) if isinstance(one, str) else str(one["id"]) for one in told)
    else:
        shown = label(told) if isinstance(told, str) else _NONE.in_(lang) if told is None else str(told)
    powers = [f"{label(value)} ({_cited(place, law)})" for value, place in outcome.powers]
    by = [_cited(place, law) for place in outcome.provisions]
    return "".join((
        _SIDE.in_(lang).format(day=day, value=shown or _NONE.in_(lang)),
        _BY.in_(lang).format(provisions=", ".join(by)) if by else "",
        _POWERS.in_(lang).format(powers=", ".join(powers)) if powers else "",
    ))  # fmt: skip


def _cited(place: str, law: Rulebase) -> str:
    return law.provisions[place].citation() if place in law.provisions else place
