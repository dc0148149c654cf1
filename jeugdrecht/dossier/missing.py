"""
Days that a case worker may expect and that no rule gives: said plainly instead of being made up.
"""

from dataclasses import dataclass

from jeugdrecht.dossier.kinds import Chain
from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True)
class Missing:
    """
    A day that is not kept.

    Args:
        chain: the chain it belongs to.
        what: what it would be.
        why: why there is none.
    """

    chain: Chain
    what: Text
    why: Text


NOT_KEPT = (
    Missing(
        "bescherming",
        Text("de duur van het onderzoek van de Raad", "how long the investigation of the Board takes"),
        Text("de gelezen teksten noemen geen termijn", "the texts that were read name no term"),
    ),
    Missing(
        "bescherming",
        Text("de dag waarop een verlengingsverzoek er uiterlijk ligt",
             "the day by which a petition for extension is filed"),
        Text("de wet noemt alleen het einde van de maatregel; verzoek en beslissing moeten ervoor vallen",
             "the statute only names the end of the measure; petition and decision must come before it"),
    ),
    Missing(
        "bescherming",
        Text("hoger beroep tegen een beschikking, zonder gebeurtenis `beschikking_bekend`",
             "an appeal against an order, without an event `beschikking_bekend`"),
        Text("de termijn hangt af van wie een afschrift kreeg en wanneer",
             "the term depends on who got a copy and when"),
    ),
    Missing(
        "strafrecht",
        Text("startgesprek en afloopbericht van Halt, inzenden van het proces-verbaal",
             "first meeting and outcome report of Halt, sending the official report"),
        Text("beleid van 30, 7 en 14 dagen, geen plicht; de regels noemen de stap, niet de dag",
             "policy of 30, 7 and 14 days, no duty; the rules name the step, not the day"),
    ),
    Missing(
        "strafrecht",
        Text("verzet tegen een strafbeschikking en hoger beroep tegen een vonnis",
             "objection to a penal order and appeal against a judgment"),
        Text("deze termijnen van Sv zijn niet als regel opgenomen",
             "these terms of the code of procedure are not among the rules"),
    ),
    Missing(
        "strafrecht",
        Text("de dag waarop een taakstraf klaar moet zijn of een proeftijd eindigt",
             "the day on which community service must be done or a probation period ends"),
        Text("van een taakstraf noemen de gelezen regels de maanden, niet vanaf welke dag; een proeftijd "
             "staat stil tijdens vrijheidsbeneming, wat niet is opgenomen",
             "of community service the rules that were read name the months, not from which day; a "
             "probation period stands still in custody, which is not among them"),
    ),
    Missing(
        "strafrecht",
        Text("termijnen bij de tenuitvoerlegging", "terms during execution"),
        Text("de regels noemen ze in woorden; er wordt geen dag uit berekend",
             "the rules name them in words; no day is worked out"),
    ),
)  # fmt: skip
"""What is not kept, by chain."""
