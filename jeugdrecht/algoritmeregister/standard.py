"""
The fields of the publication standard of the Algoritmeregister, and what each may hold.

Source: the publication standard, version 1.0, as the register publishes it in JSON. Its two fields that the
register fills in itself (the id and the day of publication) are left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

VERSION = "1.0"

THEMES = (
    "Organisatie en bedrijfsvoering", "Cultuur en recreatie", "Economie", "Overheidsfinanciën", "Wonen",
    "Internationaal", "Migratie en integratie", "Natuur en milieu", "Onderwijs en wetenschap",
    "Openbare orde en veiligheid", "Recht", "Ruimte en infrastructuur", "Sociale zekerheid", "Verkeer",
    "Werk", "Zorg en gezondheid",
)  # fmt: skip
STATUSES = ("In ontwikkeling", "In gebruik", "Buiten gebruik")
CATEGORIES = ("Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes")


@dataclass(frozen=True, slots=True)
class Field:
    """
    One field of the standard.

    Args:
        name: in the JSON.
        title: what the register shows.
        most: characters it may have; None for no limit.
        required: whether the register refuses a record without it.
        allowed: the values it may have; empty for any.
        below: of a list of records, the fields of each.
    """

    name: str
    title: str
    most: int | None = None
    required: bool = False
    allowed: tuple[str, ...] = ()
    below: tuple["Field", ...] = ()


def _linked(name: str, title: str, named: int | None, *, link: bool) -> Field:
    return Field(
        name, title,
        below=(Field("title", "Titel", named, required=True), Field("link", "Link", 500, required=link)),
    )  # fmt: skip


FIELDS = (
    Field("name", "Naam", 100, required=True),
    Field("description_short", "Korte omschrijving", 400, required=True),
    Field("organization", "Organisatienaam", 100, required=True),
    Field("category", "Thema", allowed=THEMES),
    Field("status", "Status", required=True, allowed=STATUSES),
    Field("begin_date", "Begindatum", 7),
    Field("end_date", "Einddatum", 7),
    Field("contact_email", "Contactgegevens", 500, required=True),
    Field("website", "Link naar publiekspagina", 500),
    Field("publication_category", "Publicatiecategorie", required=True, allowed=CATEGORIES),
    Field("url", "Link naar bronregistratie", 500),
    Field("goal", "Doel en impact", 2500),
    Field("proportionality", "Afwegingen", 2500),
    Field("human_intervention", "Menselijke tussenkomst", 2500),
    Field("risks", "Risicobeheer", 2500),
    Field("lawful_basis", "Wettelijke basis", 2500),
    _linked("lawful_basis_grouping", "Verwijzingen wettelijke basis", 100, link=True),
    Field("process_index_url", "Link naar verwerkingsregister", 500),
    _linked("impacttoetsen_grouping", "Impacttoetsen", None, link=False),
    Field("impacttoetsen", "Toelichting op impacttoetsen", 2500),
    Field("source_data", "Gegevens", 2500),
    _linked("source_data_grouping", "Verwijzingen gegevensbronnen", 500, link=True),
    Field("methods_and_models", "Technische werking", 5000),
    Field("provider", "Leverancier", 200),
    Field("publiccode", "Link naar broncode", 500),
    Field("lang", "Taal", required=True, allowed=("nld",)),
    Field("standard_version", "Versie publicatiestandaard", allowed=(VERSION,)),
    Field("source_id", "Bron-ID", 100),
    Field("tags", "Zoektermen", 2500),
)
"""In the order of the standard."""


def faults(record: Mapping[str, Any], fields: tuple[Field, ...] = FIELDS, path: str = "") -> Iterator[str]:
    """
    What in a record is not as the standard wants it, one sentence each.

    Args:
        record: the record, by the names of the JSON.
        fields: what it may hold.
        path: what stands before the names.

    >>> list(faults({"name": "x" * 101, "kleur": "rood"}))[:2]
    ['name heeft 101 tekens; er kunnen er 100 staan', 'kleur staat niet in de standaard']
    """
    known = {field.name: field for field in fields}
    for name, value in record.items():
        if name not in known:
            yield f"{path}{name} staat niet in de standaard"
        else:
            yield from _faults(known[name], value, path)
    for field in fields:
        if field.required and not record.get(field.name):
            yield f"{path}{field.name} is verplicht"


def _faults(field: Field, value: Any, path: str) -> Iterator[str]:
    values = value if isinstance(value, list) else [value]
    for place, one in enumerate(values):
        if field.below:
            yield from faults(one, field.below, f"{path}{field.name}[{place}].")
        elif field.allowed and one not in field.allowed:
            yield f"{path}{field.name} is geen van: {', '.join(field.allowed)}"
        elif field.most is not None and len(one) > field.most:
            yield f"{path}{field.name} heeft {len(one)} tekens; er kunnen er {field.most} staan"
