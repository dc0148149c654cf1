"""
Every kind of event, in the order in which events of one day are taken: the order of the chains.
"""

from collections.abc import Mapping

from jeugdrecht.dossier.kinds import (
    algemeen,
    jeugdreclassering,
    onderzoek,
    rechter,
    strafrecht,
    uitvoering,
)
from jeugdrecht.dossier.kinds.kind import BY, DAY, After, Asks, Chain, FromEvent, Kind, Value

KINDS: Mapping[str, Kind] = {
    kind.id: kind
    for table in (algemeen, strafrecht, onderzoek, rechter, jeugdreclassering, uitvoering)
    for kind in table.KINDS
}
"""The kinds by their ids."""

ORDER: Mapping[str, int] = {id: place for place, id in enumerate(KINDS)}
"""The place of each kind among the events of one day."""

ACTORS = tuple(
    dict.fromkeys(
        (
            *(actor for kind in KINDS.values() for actor in kind.by),
            "raad", "om", "gi", "gezagsouder", "ouder_zonder_gezag", "verzorger_niet_ouder", "minderjarige",
            "voogd", "familie", "omgangsgerechtigde", "zorgaanbieder", "jeugdhulpaanbieder",
            "aangewezen_jeugdhulpaanbieder", "college", "burgemeester", "rechter_ambtshalve",
            "overlevende_ouder", "biologische_ouder", "belanghebbende", "veilig_thuis", "school",
            "wijkteam", "politie", "halt", "iemand_anders",
        )
    )
)  # fmt: skip
"""The capacities in which someone acts; never a name."""

__all__ = [
    "ACTORS",
    "BY",
    "DAY",
    "KINDS",
    "ORDER",
    "After",
    "Asks",
    "Chain",
    "FromEvent",
    "Kind",
    "Value",
]
