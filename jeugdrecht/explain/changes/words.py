"""
How changes are put into words: an answer in short, what is said of a fact, a rule by its provision.
"""

from dataclasses import dataclass

from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.explain.changes.places import Place
from jeugdrecht.explain.values import Json, fact_value, json_value
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.answers import short
from jeugdrecht.explain.wording.values import of_fact
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.sources import Lang, Text

LEFT_OUT = Text("niet opgegeven", "not given")
NOT_HAPPENED = Text("niet gebeurd", "has not happened")
READ_AS = {
    True: Text("niet opgegeven: ja", "not given: yes"), False: Text("niet opgegeven: nee", "not given: no")
}  # fmt: skip
UNKNOWN = Text("onbekend", "unknown")
DISPUTED = Text("betwist", "disputed")
ABSENT_WORD = Text("n.v.t.", "not applicable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """
    An answer, for people and for programs.

    Args:
        status: decided, open, judgement, conflict, gap, outside or not_applicable.
        value: the value, None unless decided.
        text: the same in a few words.
    """

    status: str
    value: Json
    text: str

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {"status": self.status, "value": self.value, "text": self.text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """
    A rule or a power by its id, with where it stands.

    Args:
        id: of the rule or power.
        provision: the id of its provision.
        citation: the provision as lawyers write it.
        heading: what the provision is about.
    """

    id: str
    provision: str
    citation: str
    heading: str

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "rule": self.id, "provision": self.provision, "citation": self.citation, "heading": self.heading
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """
    What a case says of a fact, for people and for programs.

    Args:
        state: given, left out, onbekend, betwist or nvt.
        value: the value, None unless given.
        text: the same in words.
    """

    state: str
    value: Json
    text: str

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {"state": self.state, "value": self.value, "text": self.text}


def outcome_of(finding: Finding, lang: Lang) -> Outcome:
    """An answer in a few words."""
    value = json_value(finding, finding.value, lang) if finding.status == "decided" else None
    return Outcome(status=finding.status, value=value, text=short(Words(lang), finding))


def law_of(part: Rule | Power, lang: Lang) -> Law:
    """A rule or a power with its provision."""
    place = part.provision
    return Law(id=part.id, provision=place.id, citation=place.citation(lang), heading=place.heading.in_(lang))


def said_of(place: Place, given: Given | None, lang: Lang) -> Said:
    """What is said at a place, or how its silence is read."""
    fact = place.fact
    if given is None:
        text = NOT_HAPPENED if fact.closed_world else LEFT_OUT
        text = text if fact.default is None else READ_AS[fact.default]
        return Said(state="left out", value=None, text=text.in_(lang))
    if given.state == "given":
        value = fact_value(fact, given.value)
        return Said(state="given", value=value, text=of_fact(Words(lang), fact, given.value))
    absent = NOT_HAPPENED if fact.closed_world else ABSENT_WORD
    words = {"nvt": absent, "onbekend": UNKNOWN, "betwist": DISPUTED}[given.state]
    return Said(state=given.state, value=None, text=words.in_(lang))


def same_value(finding: Finding, written: str, lang: Lang) -> bool:
    """Whether a finding was decided so; *written* as the value stands in JSON."""
    if finding.status != "decided" or finding.value is ABSENT:
        return False
    value = json_value(finding, finding.value, lang)
    return written in [str(part) for part in value] if isinstance(value, list) else str(value) == written
