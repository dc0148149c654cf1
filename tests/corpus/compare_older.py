"""
Say of which cited places an older text differs from the one under which they were verified.

Usage: python -m tests.corpus.compare_older FOLDER. FOLDER is a corpus, made with `jeugdrecht corpus add
--corpus FOLDER`. A place is told if the catalogue says that its content held on the day of a text, and the
text reads otherwise there: the lid had another number then, the content began later, or only the wording
changed. Which of these it is must be read.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from jeugdrecht.corpus import ABSENT, Corpus, cited_places, fingerprint, text_in, verified
from jeugdrecht.rules.library import rulebase

from .rewrite_fingerprints import editions_of


def differing(corpus: Corpus) -> Iterator[tuple[str, str, str]]:
    """Give each place, the first day of its content, and the newest text that reads otherwise."""
    prints = verified()
    for cited in cited_places(rulebase()):
        row = prints.get(cited.place.id)
        if row is None or row.print == ABSENT or cited.provision is None:
            continue
        older = [one for one in editions_of(corpus, cited) if one.edition < row.edition]
        for edition in reversed(older):
            found = text_in(corpus, cited.place, edition)
            if not found.missing_part and fingerprint(found.text) != row.print:
                yield cited.place.id, cited.provision.since, edition.edition
                break


def main(folder: str) -> None:
    """Print them, one a line."""
    with Corpus(Path(folder)) as corpus:
        rows = list(differing(corpus))
    for place, since, edition in rows:
        print(f"{place}: content since {since}, but the text of {edition} reads otherwise")
    print(f"{len(rows)} places")


if __name__ == "__main__":
    main(*sys.argv[1:])
