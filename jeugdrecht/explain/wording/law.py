"""
Where something stands in the law: citation, rank, the edition read, and links.
"""

from jeugdrecht.explain.tree import Source
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic import days
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.sources import Place, Provision, cite, instrument, jci_for, url_for


def of_part(words: Words, part: Rule | Power, governing: int | None) -> Source:
    """The source of a rule or a power."""
    return of_provision(words, part.provision, part.read or part.provision.read, governing)


def of_provision(words: Words, provision: Provision, read: str, governing: int | None) -> Source:
    """The source of a provision in the edition read."""
    on = None if governing is None or governing == days.NEVER else days.to_date(governing)
    known = provision.instrument
    return Source(
        id=provision.id, citation=provision.citation(words.lang),
        rank=known.rank.id, rank_label=words.of(known.rank_label),
        heading=words.of(provision.heading), edition=read,
        summary=words.of(provision.summary_on(None if on is None else on.isoformat())),
        edition_label=words.say(_edition_key(provision), day=values.iso_day(words, read)),
        jci=jci_for(provision.place, on), url=url_for(provision.place, on),
    )  # fmt: skip


def _edition_key(provision: Provision) -> str:
    return "edition" if provision.confidence == "text" else "edition.secondary"


def of_place(words: Words, place: Place) -> Source:
    """The source of a place of which the catalogue has no entry."""
    known = instrument(place.instrument)
    return Source(
        id=place.id, citation=cite(place, lang=words.lang),
        rank=known.rank.id, rank_label=words.of(known.rank_label),
        jci=jci_for(place), url=url_for(place),
    )  # fmt: skip


def cited(words: Words, part: Rule | Power) -> dict[str, str]:
    """The citation and the rank of a rule or a power, for a sentence."""
    return {
        "citation": part.provision.citation(words.lang),
        "rank": words.of(part.provision.instrument.rank_label),
    }
