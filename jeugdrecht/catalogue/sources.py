"""
The sources as data: what each provision says, its editions, and what of it is encoded.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from jeugdrecht.catalogue.rules import all_parts, in_brief, parts_at, places_of
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import (
    INSTRUMENTS,
    Instrument,
    Lang,
    Place,
    Provision,
    cite,
    instrument,
    jci_for,
    url_for,
)

Data = dict[str, Any]

STATES = ("encoded", "catalogue", "not_modelled")
"""A provision carries a rule; or only informs; or says something that was registered as left out."""


def states(law: Rulebase) -> dict[str, str]:
    """The state of each provision; one with a rule is encoded, also where a part of it is left out."""
    carried = {place.id for part in all_parts(law) for place in places_of(part)}
    left_out = {omission.provision.id for omission in law.not_modelled}
    return {
        id: "encoded" if id in carried else "not_modelled" if id in left_out else "catalogue"
        for id in law.provisions
    }


def all_sources(law: Rulebase, lang: Lang) -> Data:
    """Every provision by instrument, in statute order, with how many are in which state."""
    of = states(law)
    instruments = [
        _instrument(known, provisions, of, lang)
        for known in INSTRUMENTS.values()
        if (provisions := [p for p in law.provisions.values() if p.place.instrument == known.id])
    ]
    return {"counts": _counts(of.values()), "instruments": instruments}


def provisions_beneath(law: Rulebase, place: Place) -> tuple[Provision, ...]:
    """The provisions that stand below a place: the leden of an article, or a whole instrument."""
    depth = len(place.parts)
    return tuple(
        provision for provision in law.provisions.values()
        if provision.place.instrument == place.instrument
        and len(provision.place.parts) > depth and provision.place.parts[:depth] == place.parts
    )  # fmt: skip


def one_source(law: Rulebase, place: Place, today: date, lang: Lang) -> Data:
    """
    Everything about one place: its own entry, and those below it.

    Args:
        law: all of the law.
        place: a place with an entry, or with entries below it.
        today: the day for the link to the text.
        lang: the language of the words.
    """
    of = states(law)
    provision = law.provisions.get(place.id)
    known = instrument(place.instrument)
    return {
        "id": place.id,
        "citation": cite(place, lang=lang),
        "instrument": {"id": known.id, "title": known.title.in_(lang), "bwb": known.bwb},
        "rank": known.rank.id,
        "rank_label": known.rank_label.in_(lang),
        "jci": jci_for(place, today),
        "url": url_for(place, today),
        **({} if provision is None else _entry(provision, law, of, lang)),
        "provisions": [_in_brief(below, of, lang) for below in provisions_beneath(law, place)],
    }


def _entry(provision: Provision, law: Rulebase, of: dict[str, str], lang: Lang) -> Data:
    return {
        "heading": provision.heading.in_(lang),
        "summary": provision.summary.in_(lang),
        "state": of[provision.id],
        "since": provision.since,
        "read": provision.read,
        "confidence": provision.confidence,
        "history": [
            {"since": edition.since, "until": edition.until,
             "note": None if edition.note is None else edition.note.in_(lang)}
            for edition in provision.history
        ],
        "rules": [in_brief(part, law, lang) for part in parts_at(law, provision.place)],
        "not_modelled": [
            {"what": omission.what.in_(lang), "why": omission.why.in_(lang),
             "decisions": list(omission.decisions)}
            for omission in law.not_modelled if omission.provision.id == provision.id
        ],
    }  # fmt: skip


def _instrument(known: Instrument, provisions: list[Provision], of: dict[str, str], lang: Lang) -> Data:
    return {
        "id": known.id,
        "title": known.title.in_(lang),
        "abbreviation": known.abbreviation,
        "rank": known.rank.id,
        "rank_label": known.rank_label.in_(lang),
        "bwb": known.bwb,
        "counts": _counts(of[provision.id] for provision in provisions),
        "provisions": [_in_brief(provision, of, lang) for provision in provisions],
    }


def _in_brief(provision: Provision, of: dict[str, str], lang: Lang) -> Data:
    return {
        "id": provision.id,
        "citation": provision.citation(lang),
        "heading": provision.heading.in_(lang),
        "summary": provision.summary.in_(lang),
        "state": of[provision.id],
    }


def _counts(found: Iterable[str]) -> Data:
    counted = Counter(found)
    return {state: counted[state] for state in STATES}
