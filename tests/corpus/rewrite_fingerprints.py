"""
Renew the fingerprints under which the cited places were verified, from official texts.

Usage: python -m tests.corpus.rewrite_fingerprints FOLDER [PLACE...]. FOLDER is a corpus, made with
`jeugdrecht corpus add --corpus FOLDER`. Of each cited place the text is taken from the edition in which it
was read, else from the newest one before that with the same content. What the corpus does not have stays as
it was. Each PLACE is one that lapsed: that it is absent is verified as well. No text is kept.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import jeugdrecht.corpus
from jeugdrecht.corpus import (
    ABSENT,
    METHOD,
    Cited,
    Corpus,
    Verified,
    cited_places,
    fingerprint,
    has_text,
    text_in,
    verified,
)
from jeugdrecht.corpus.fingerprints import as_csv
from jeugdrecht.corpus.store import Stored
from jeugdrecht.rules.library import rulebase
from jeugdrecht.sources import instrument

FILE = Path(jeugdrecht.corpus.__file__).with_name("fingerprints.csv")


def main(folder: str, *absent: str) -> None:
    """Write the file anew and say what changed."""
    before = verified()
    cited = cited_places(rulebase())
    with Corpus(Path(folder)) as corpus:
        found = {one.place: one for one in (row for place in cited for row in rows_of(corpus, place, absent))}
    kept = {place.place.id: before[place.place.id] for place in cited if place.place.id in before}
    rows = {**kept, **found}
    FILE.write_text(as_csv(rows[one.place.id] for one in cited if one.place.id in rows), encoding="utf-8")
    changed = [id for id, row in found.items() if id in before and before[id] != row]
    new = [id for id in found if id not in before]
    print(f"{len(rows)} of {len(cited)} places verified, {len(new)} new, {len(changed)} changed")
    print(*changed, sep="\n", end="\n" if changed else "")


def rows_of(corpus: Corpus, cited: Cited, absent: tuple[str, ...]) -> Iterator[Verified]:
    """Give the row of a place, if the corpus has a text in which it was read."""
    provision = cited.provision
    if not has_text(cited.place) or provision is None:
        return
    for edition in reversed(editions_of(corpus, cited)):
        if cited.place.id in absent:
            yield Verified(cited.place.id, edition.edition, edition.form, METHOD, ABSENT)
            return
        found = text_in(corpus, cited.place, edition)
        if found.passages and all(passage.state == "in_force" for passage in found.passages):
            yield Verified(cited.place.id, edition.edition, edition.form, METHOD, fingerprint(found.text))
            return


def editions_of(corpus: Corpus, cited: Cited) -> list[Stored]:
    """Give the editions that have the content of a place as it was read, oldest first."""
    provision = cited.provision
    if provision is None:
        return []
    bwb = instrument(cited.place.instrument).bwb
    first, last = provision.since, provision.read
    return [one for one in corpus.editions() if one.bwb == bwb and first <= one.edition <= last]


if __name__ == "__main__":
    main(*sys.argv[1:])
