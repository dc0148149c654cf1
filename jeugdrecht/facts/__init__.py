"""
The questions one can ask, one file per subject; `vocabulary()` gives them all.
"""

from collections.abc import Iterable
from functools import cache
from importlib import import_module

from jeugdrecht.facts.lists import LISTS
from jeugdrecht.logic.nodes import FactNode
from jeugdrecht.logic.registry import Vocabulary

SUBJECTS = (
    "zaak", "jeugdige", "feit", "verdachte", "opsporing", "officier", "rechter", "procedure", "beschikking",
    "sanctie", "tenuitvoerlegging", "toezicht", "raad",
    "verzoek", "verzorger", "college", "gi",
    "ouder", "gezag", "voogd", "bedreiging", "instelling", "omgang", "certificaat",
    "certificeerder", "gedragswetenschapper",
    "aanwijzing", "belanghebbende", "rechtsmiddel", "spoedbeschikking", "behandeling",
    "advies", "maatregel", "machtiging", "jeugdhulp", "jeugdreclassering", "kind", "school", "verzuim",
    "plan", "medewerker", "vog", "klacht", "incident", "pleegouder",
    "regio", "overeenkomst", "gemeente",
    "handhaving",
    "woonplaats", "verblijf", "pgb",
    "melding", "veilig_thuis", "meldcode", "jji",
    "dossier", "vrijheidsbeperking", "verwijsindex",
    "rechtsvraag",
)  # fmt: skip


@cache
def vocabulary() -> Vocabulary:
    """The whole vocabulary; the files of a subject are read when it is first asked for."""
    return Vocabulary(SUBJECTS, _facts_of, LISTS)


def _facts_of(subject: str) -> Iterable[FactNode]:
    module = import_module(f"jeugdrecht.facts.{subject}")
    own = [value for value in vars(module).values() if isinstance(value, FactNode)]
    return [node for node in own if node.fact.subject == subject]
