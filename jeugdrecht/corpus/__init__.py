"""
Official texts on this machine: readers, a store with search, and drift against the rules.
"""

from jeugdrecht.corpus.checking import MOVED, Drift, drift
from jeugdrecht.corpus.cited import Cited, cited_places
from jeugdrecht.corpus.compare import changed_articles
from jeugdrecht.corpus.fingerprints import ABSENT, Verified, differs_from, verified
from jeugdrecht.corpus.letters import METHOD, Piece, changes, fingerprint
from jeugdrecht.corpus.model import Amendment, History, OfficialText, Passage
from jeugdrecht.corpus.places import Found, has_text, text_in, text_of
from jeugdrecht.corpus.reading import read_data, read_file
from jeugdrecht.corpus.store import Added, Corpus, Hit, Stored, StoredHistory
from jeugdrecht.corpus.where import VARIABLE, corpus_if_any, folder, open_corpus

__all__ = [
    "ABSENT",
    "METHOD",
    "MOVED",
    "VARIABLE",
    "Added",
    "Amendment",
    "Cited",
    "Corpus",
    "Drift",
    "Found",
    "History",
    "Hit",
    "OfficialText",
    "Passage",
    "Piece",
    "Stored",
    "StoredHistory",
    "Verified",
    "changed_articles",
    "changes",
    "cited_places",
    "corpus_if_any",
    "differs_from",
    "drift",
    "fingerprint",
    "folder",
    "has_text",
    "open_corpus",
    "read_data",
    "read_file",
    "text_in",
    "text_of",
    "verified",
]
