"""
Invented cases by the million, and the SQL that a programmer would write for them by hand.

Each row is a case of its own with one offence of 2021-06 to 2024-06 and every fact known: the years and the
facts for which `benchmarks.by_hand` writes down the same rules.
"""

from pathlib import Path
from typing import Any

from benchmarks.facts import LIKELY, RARE, SUBJECTS, Facts
from jeugdrecht.bulk.columns import columns_of
from jeugdrecht.rules import library

DECISIONS = ("sanctierecht", "route", "halt", "raad_strafonderzoek")

_WORDS = {
    "soort": ("misdrijf", "overtreding"),
    "wetsartikel": ("sr:310", "sr:350", "lpw:2:3", "lpw:4c"),
    "preselect": ("laag", "laag", "midden", "hoog"),
    "afdoening": ("strafbeschikking", "vervolging_voor_rechter", "sepot", "halt"),
}
_DAYS = {
    "peildatum": "committed + 400", "pleegdatum": "committed",
    "geboortedatum": "committed - (10 + {r1} * 15)::INTEGER * 365 - ({r2} * 366)::INTEGER",
    "datum_verwijzing_halt": "committed + ({r1} * 300)::INTEGER",
    "datum_begin_vervolging": "committed + ({r1} * 500)::INTEGER",
}  # fmt: skip


def make_table(connection: Any, rows: int, path: Path) -> None:
    """
    Write a table of invented cases.

    Args:
        connection: DuckDB.
        rows: how many.
        path: the Parquet file to make.
    """
    columns = [
        "i AS id",
        f"{_day('peildatum')} AS zaak__peildatum",
        f"{_day('pleegdatum')} AS feit__pleegdatum",
    ]
    for subject, names in SUBJECTS.items():
        columns += [f"{_drawn(name)} AS {subject}__{name}" for name in names]
    connection.execute(
        f"COPY (SELECT {', '.join(columns)} FROM (SELECT i, DATE '2021-06-01' + (hash(i) % 1100)::INTEGER AS "
        f"committed FROM range({rows}) AS made (i))) TO '{path}' (FORMAT parquet)"
    )


def _share(salt: str) -> str:
    """A number from 0 to 1 that looks random and is the same in every run."""
    return f"((hash(i, '{salt}') % 1000003) / 1000003.0)"


def _day(name: str) -> str:
    day = _DAYS[name].format(r1=_share(name), r2=_share(f"{name} too"))
    return f"strftime({day}, '%Y%m%d')::INTEGER"


def _drawn(name: str) -> str:
    kind = Facts.__annotations__[name]
    if name in _DAYS:
        return _day(name)
    if name in _WORDS:
        listed = ", ".join(f"'{word}'" for word in _WORDS[name])
        many = len(_WORDS[name])
        return f"list_extract([{listed}], 1 + ({_share(name)} * {many})::INTEGER % {many})"
    if kind is bool:
        return f"({_share(name)} < {0.9 if name in LIKELY else 0.15 if name in RARE else 0.5})"
    return f"greatest(0, ({_share(name)} * 7)::INTEGER - 4)"


BY_HAND = """
WITH ages AS (
  SELECT *, (feit__pleegdatum - jeugdige__geboortedatum) // 10000 AS age,
    (COALESCE(feit__datum_verwijzing_halt, zaak__peildatum) - jeugdige__geboortedatum) // 10000 AS age_then,
    rechter__grond_persoonlijkheid_dader OR rechter__grond_omstandigheden_feit AS ground
  FROM {table}
), powers AS (
  SELECT *, age BETWEEN 16 AND 17 AND (ground OR rechter__grond_ernst_feit) AS as_adult,
    age BETWEEN 18 AND 22 AND ground AS as_youth,
    feit__soort = 'overtreding' AND NOT feit__uitgezonderd_382_b AND NOT (
      (feit__datum_begin_vervolging - jeugdige__geboortedatum) // 10000 < 18
      AND (feit__samenhang_met_misdrijf OR feit__samenhang_met_uitgezonderde_overtreding)) AS cantonal,
    officier__dagvaardt OR procedure__afdoening IN ('vervolging_voor_rechter', 'sepot') AS prosecuted
  FROM ages
), parts AS (
  SELECT *,
    CASE WHEN (rechter__past_volwassenenrecht_toe AND NOT as_adult)
           OR (rechter__past_jeugdrecht_toe AND NOT as_youth) THEN {conflict} ELSE {decided} END AS status,
    CASE
      WHEN age NOT BETWEEN 12 AND 17 OR NOT feit__halt_aangewezen OR NOT officier__toestemming_halt
        OR NOT verdachte__stemt_in_met_halt OR (age_then >= 18 AND NOT rechtsvraag__halt_na_18)
        OR (age < 16 AND age_then < 16 AND NOT verdachte__ouders_stemmen_in_met_halt)
        OR verdachte__eerdere_halt_afdoeningen >= 3 THEN {niet_beschikbaar}
      WHEN feit__soort = 'misdrijf' THEN
        CASE WHEN verdachte__eerste_registratie AND verdachte__bekent_volledig AND feit__bewijs_duidelijk
               AND verdachte__eerdere_halt_afdoeningen = 0 THEN {beschikbaar} ELSE {met_toestemming} END
      WHEN feit__wetsartikel IN ('lpw:2:3', 'lpw:4c') AND verdachte__eerdere_halt_afdoeningen_leerplicht >= 1
        THEN {niet_beschikbaar}
      WHEN verdachte__bekent AND verdachte__eerdere_halt_afdoeningen_overtreding < 2
        AND NOT verdachte__eerder_proces_verbaal_misdrijf THEN {beschikbaar}
      ELSE {met_toestemming} END AS halt,
    CASE
      WHEN age BETWEEN 12 AND 17 AND verdachte__in_verzekering_gesteld THEN {verplicht}
      WHEN age NOT BETWEEN 12 AND 17 OR officier__ziet_aanstonds_onvoorwaardelijk_af THEN {niet_vereist}
      WHEN prosecuted AND NOT cantonal THEN {verplicht}
      WHEN verdachte__preselect IN ('midden', 'hoog') OR raad__ernstig_delict THEN {ketenafspraak}
      WHEN prosecuted OR procedure__afdoening = 'strafbeschikking' THEN {facultatief}
      ELSE {niet_vereist} END AS raad
  FROM powers
)
SELECT id,
  CASE WHEN status = {conflict} THEN NULL
    WHEN rechter__past_volwassenenrecht_toe THEN {volwassen} WHEN rechter__past_jeugdrecht_toe THEN {jeugd}
    WHEN age < 12 THEN {geen} WHEN age < 18 THEN {jeugd} ELSE {volwassen} END AS sanctierecht,
  status AS sanctierecht__status,
  CASE WHEN as_adult THEN {available} ELSE {unavailable} END AS sanctierecht__sr_77b_1,
  CASE WHEN as_youth THEN {available} ELSE {unavailable} END AS sanctierecht__sr_77c_1,
  {unavailable} AS sanctierecht__sv_495_5,
  CASE WHEN age < 12 THEN {geen_strafrecht} WHEN officier__ziet_aanstonds_onvoorwaardelijk_af THEN {om}
    WHEN halt <> {niet_beschikbaar} AND NOT officier__dagvaardt THEN {naar_halt}
    WHEN age < 18 AND raad IN ({verplicht}, {ketenafspraak}) THEN {naar_raad} ELSE {om} END AS route,
  {decided} AS route__status,
  halt, {decided} AS halt__status, raad AS raad_strafonderzoek, {decided} AS raad_strafonderzoek__status
FROM parts
"""
"""The same rules for complete facts, with the words as places to fill in."""


_PLACES = {
    "geen": ("sanctierecht", "geen"), "jeugd": ("sanctierecht", "jeugd"),
    "volwassen": ("sanctierecht", "volwassen"), "conflict": ("sanctierecht__status", "conflict"),
    "decided": ("sanctierecht__status", "decided"), "available": ("sanctierecht__sr_77b_1", "available"),
    "unavailable": ("sanctierecht__sr_77b_1", "unavailable"), "beschikbaar": ("halt", "beschikbaar"),
    "niet_beschikbaar": ("halt", "niet_beschikbaar"), "met_toestemming": ("halt", "met_toestemming_officier"),
    "verplicht": ("raad_strafonderzoek", "verplicht"),
    "ketenafspraak": ("raad_strafonderzoek", "volgens_ketenafspraak"),
    "facultatief": ("raad_strafonderzoek", "facultatief"),
    "niet_vereist": ("raad_strafonderzoek", "niet_vereist"), "geen_strafrecht": ("route", "geen_strafrecht"),
    "om": ("route", "om"), "naar_halt": ("route", "halt"), "naar_raad": ("route", "raad"),
}  # fmt: skip


def places(*, codes: bool) -> dict[str, str]:
    """
    The words to fill in.

    Args:
        codes: whether they are small numbers.
    """
    law = library.law_for(*DECISIONS)
    words = {column.name: column.words for id in DECISIONS for column in columns_of(law, id)}
    return {
        place: f"{words[column].index(word) + 1}::SMALLINT" if codes else f"'{word}'"
        for place, (column, word) in _PLACES.items()
    }
