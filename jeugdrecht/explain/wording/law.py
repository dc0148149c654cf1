"""
Where something stands in the law: citation, rank, the edition read, and links.
"""

from functools import lru_cache

from jeugdrecht.explain.tree import Source
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic import days
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.sources import Place, Provision, address_of, cite, instrument, jci_for, url_for


def of_part(words: Words, part: Rule | Power, governing: int | None) -> Source:
    """The source of a rule or a power."""
    return of_provision(words, part.provision, part.read or part.provision.read, governing)


def of_provision(words: Words, provision: Provision, read: str, governing: int | None) -> Source:
    """The source of a provision in the edition read."""
    on = None if governing is None or governing == days.NEVER else days.to_date(governing)
    text = _of_text(words, provision, read)
    jci = jci_for(provision.place, on)
    return Source(
        id=text.id, citation=text.citation, rank=text.rank, rank_label=text.rank_label, heading=text.heading,
        summary=words.of(provision.summary_on(None if on is None else on.isoformat())), edition=read,
        edition_label=text.edition_label, jci=jci, url=address_of(jci),
    )  # fmt: skip


# What is the same for every case; the day, which is of a case, is no part of it.
@lru_cache(maxsize=8_192)
def _of_text(words: Words, provision: Provision, read: str) -> Source:
    known = provision.instrument
    return Source(
        id=provision.id, citation=provision.citation(words.lang),
        rank=known.rank.id, rank_label=words.of(known.rank_label), heading=words.of(provision.heading),
        edition_label=words.say(_edition_key(provision), day=values.iso_day(words, read)),
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
