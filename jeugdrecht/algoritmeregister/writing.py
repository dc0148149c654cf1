"""
The record as CSV and as a table for documentation; as JSON it needs no more than a library.
"""

import csv
import io
import json
from typing import Any

from jeugdrecht.algoritmeregister.record import PROMPT, Record
from jeugdrecht.algoritmeregister.standard import FIELDS


def as_csv(made: Record) -> str:
    r"""
    One row of names and one of values; a list of records is JSON in its cell, a list of themes has commas.

    >>> as_csv({"name": "a", "category": ["Recht", "Werk"]})
    'name,category\r\na,"Recht, Werk"\r\n'
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(made)
    writer.writerow([_cell(value) for value in made.values()])
    return file.getvalue()


def as_table(made: Record) -> str:
    """
    The record as a Markdown table, by the titles that the register shows; what is empty is left out.

    >>> print(as_table({"name": "a", "status": "IN TE VULLEN: b", "end_date": ""}))
    | Veld | Inhoud |
    |---|---|
    | Naam | a |
    | Status | **IN TE VULLEN:** b |
    """
    titles = {field.name: field.title for field in FIELDS}
    rows = [f"| {titles[name]} | {_told(value)} |" for name, value in made.items() if value not in ("", [])]
    return "\n".join(("| Veld | Inhoud |", "|---|---|", *rows))


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if all(isinstance(one, str) for one in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)


def _told(value: Any) -> str:
    if isinstance(value, list):
        return "<br>".join(_told(one) for one in value)
    if isinstance(value, dict):
        link = value["link"]
        return f"[{value['title']}]({link})" if link.startswith("https") else _told(value["title"])
    shown = str(value).replace("|", r"\|").replace(PROMPT, f"**{PROMPT.strip()}** ")
    return shown.replace("\n\n", "<br>")
