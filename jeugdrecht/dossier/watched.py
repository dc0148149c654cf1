"""
Which decisions give a dossier its days, and which events meet them.

The days, the holders and the provisions are in the rules. This table only says how such a day is to be read,
which kinds of events fulfil what is asked, and where the rules say what follows if that does not happen.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.sources import Text

Meaning: TypeAlias = Literal["moet", "kan", "einde", "tot_en_met"]
"""
How a day reads: the last day to do what must be done, the last day to do what can be done, the first day on
which something has ended, or the last day on which it holds.
"""


@dataclass(frozen=True, slots=True)
class Watch:
    """
    One kind of day that a dossier keeps an eye on.

    Args:
        meaning: how the day reads.
        met_by: the kinds of events that meet it; empty where no kind does.
        all_of: whether all of them are needed, not one.
        by_decision: whether the decision itself says that it is met, by giving that day no longer.
        follows: the provisions that say what follows when it is not met.
        besides: the kinds of events that begin another such day, beside which this one runs on.
        what: what it is about, where the name of the decision does not say so beside how the day reads.
    """

    meaning: Meaning
    met_by: tuple[str, ...] = ()
    all_of: bool = False
    by_decision: bool = False
    follows: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    what: Text | None = None


DECISIONS: Mapping[str, Watch] = {
    "einde_ots": Watch("einde"),
    "einde_vots": Watch("einde"),
    "einde_uithuisplaatsing": Watch("einde", follows=("bw1:265a",)),
    "einde_gedeeltelijk_gezag": Watch("einde"),
    "einde_voogdij": Watch("einde"),
    "einde_gezamenlijke_voogdij": Watch("einde"),
    "einde_proeftijd_herstel": Watch("einde"),
    "einde_gesloten_jeugdhulp": Watch("einde"),
    "einde_voortzetting_jeugdhulp": Watch("einde"),
    "pij_voorwaardelijk_einde": Watch("einde"),
    "pij_onvoorwaardelijk_einde": Watch("einde"),
    "uiterste_verzoek_verlenging": Watch(
        "kan", ("verlenging_ots",),
        what=Text("de ondertoezichtstelling verlengen", "extending the supervision order"),
    ),
    "uiterste_melding_niet_verlengen": Watch("moet", ("melding_niet_verlengen",)),
    "uiterste_melding_niet_verlengen_uhp": Watch("moet", ("melding_niet_verlengen",)),
    "uiterste_melding_beeindiging_uhp": Watch("moet", ("melding_einde_plaatsing",)),
    "uiterste_melding_verlenging": Watch("moet", ("melding_verlenging",)),
    "verval_machtiging_265c": Watch(
        "einde", ("plaatsing",), by_decision=True, follows=("bw1:265c:3",)
    ),
    "verval_spoedmaatregel": Watch(
        "tot_en_met", ("gelegenheid_belanghebbenden", "gelegenheid_minderjarige"), by_decision=True,
        follows=("rv:800:3", "rv:809:3"),
    ),
    "verval_schorsing": Watch(
        "tot_en_met", ("verzoek_gezagsbeeindiging",), by_decision=True, follows=("bw1:268:5",)
    ),
    "verval_schorsing_voogd": Watch("tot_en_met"),
    "verval_voorlopige_voogdij": Watch(
        "tot_en_met", ("verzoek_gezagsvoorziening",), by_decision=True, follows=("bw1:241:4",)
    ),
    "uiterste_voorlegging_raad": Watch("moet", ("voorlegging",)),
    "uiterste_bereidverklaring_voogd": Watch("moet"),
    "beslistermijn_gi": Watch(
        "moet", ("besluit_gi",), follows=("bw1:265:4",), besides=("verzoek_aan_gi",)
    ),
    "rechtsmiddel.uiterste_datum": Watch(
        "kan", ("verzoek_vervallenverklaring", "hoger_beroep"),
        besides=("aanwijzing", "verzoek_aan_gi", "beschikking_bekend"),
        what=Text("opkomen tegen de beslissing", "challenging the decision"),
    ),
    "verweertermijn": Watch("kan"),
}  # fmt: skip
"""The decisions whose answer is a day."""

FIRST_CONTACT = ("werker_aangewezen", "eerste_contact")

RECORDS: Mapping[str, Mapping[str, Watch]] = {
    "termijnen": {
        "bjw:4.2.1:1": Watch("moet", FIRST_CONTACT, all_of=True),
        "bjw:4.2.2:1": Watch("moet", FIRST_CONTACT, all_of=True),
        "bjw:4.2.3:1": Watch("moet", FIRST_CONTACT, all_of=True),
        "jw:4.1.3:5": Watch("moet", ("plan_vastgesteld",)),
        "jw:4.1.3:5:zonder_aanbod": Watch("moet", ("plan_vastgesteld",)),
        "jw:4.1.3:4": Watch("moet", ("plan_op_schrift",)),
        "bjw:4.2.4": Watch("moet", ("plan_bezien",)),
        "bjw:4.2.4:eerste_keer": Watch("moet", ("plan_bezien",)),
        "bjw:4.2.5:2": Watch("moet", ("verslag_om",)),
        "bjw:4.2.5:2:eerste_keer": Watch("moet", ("verslag_om",)),
        "bjw:4.2.5:3": Watch("moet", ("melding_niet_nakoming",)),
        "onderzoek_starten": Watch("moet", ("onderzoek_veilig_thuis",)),
        "oordelen": Watch("moet", ("oordeel_veilig_thuis",)),
        "einde_na_achttien": Watch("einde"),
        "verval_na_intrekking": Watch("einde"),
        "duur_machtiging": Watch("einde"),
        "duur_eerste_voorwaardelijke": Watch("einde"),
        "duur_verlengde_voorwaardelijke": Watch("einde"),
        "duur_spoedmachtiging": Watch("einde"),
        "verval_machtiging": Watch("einde"),
        "einde_noodmaatregel": Watch("einde"),
        "einde_noodmaatregel_tot_2024": Watch("einde"),
        "einde_insluiting": Watch("einde"),
        "einde_verlengde_insluiting": Watch("einde"),
        "bewaren_dossier": Watch("einde"),
        "bewaren_dossier_tot_2020": Watch("einde"),
        "beroep_klacht_gesloten": Watch("kan"),
        "beroep_klacht_gesloten_tot_2024": Watch("kan"),
        "beroep_zonder_beslissing": Watch("kan"),
    },
    "veilig_thuis": {
        "stappen_beoordelen": Watch("moet", ("oordeel_veilig_thuis",)),
        "hulpinstantie_inlichten": Watch("moet", ("keten_ingelicht",)),
        "keten_inlichten": Watch("moet", ("keten_ingelicht",)),
        "politie_of_raad_inlichten": Watch("moet", ("keten_ingelicht", "verzoek_tot_onderzoek")),
        "college_inlichten": Watch("moet", ("college_ingelicht",)),
        "melder_inlichten": Watch("moet", ("melder_ingelicht",)),
    },
    "termijnen_tenuitvoerlegging": {"bezwaar": Watch("kan"), "beroep": Watch("kan")},
}  # fmt: skip
"""The decisions whose answer is a list of things to do; a record without an entry must be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposed:
    """
    A day that would run if somebody decided something.

    Args:
        decision: the decision that gives the day.
        fact: what is supposed to be so.
        unless: a fact that, once it is so, makes the supposition idle.
        asks: the facts that it turns on besides, unknown where the dossier does not say them.
        lane: what has to be running for it: a `measure`, or the `placement`.
        words: the supposition in words.
    """

    decision: str
    fact: str
    unless: str
    asks: tuple[str, ...] = ()
    lane: Literal["measure", "placement"]
    words: Text


ENDING, EXTENDING = "gi.niet_verlengen_aangewezen", "gi.verzoekt_verlenging_ots_en_uhp"
IF_ENDING = Text(
    "als de GI niet-verlengen aangewezen acht", "if the institution finds non-extension indicated"
)
IF_EXTENDING = Text(
    "als de GI OTS en plaatsing wil laten verlengen", "if the institution wants order and placement extended"
)

SUPPOSED = (
    Supposed(
        decision="uiterste_melding_niet_verlengen", fact=ENDING, unless=EXTENDING, lane="measure",
        words=IF_ENDING,
    ),
    Supposed(
        decision="uiterste_melding_niet_verlengen_uhp", fact=ENDING, unless=EXTENDING, lane="placement",
        words=IF_ENDING,
    ),
    Supposed(
        decision="uiterste_melding_verlenging", fact=EXTENDING, unless=ENDING, lane="placement",
        asks=("maatregel.ots_duur_met_uhp_maanden",), words=IF_EXTENDING,
    ),
)  # fmt: skip
"""What a case worker has to decide before such a day, and so wants to see beforehand."""

LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "termijnen": ("jw:4.1.6:2", "jw:4.1.6:3"),
    "veilig_thuis": ("onderzoek_starten", "oordelen"),
}
"""Records that are no day in the life of a dossier, or that another decision gives as well."""
