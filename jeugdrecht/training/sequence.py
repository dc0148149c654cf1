"""
The order in which things happen: what comes first in every file, whatever the rules make of it.
"""

from collections.abc import Mapping

from jeugdrecht.logic import days
from jeugdrecht.logic.case import Scalar

ONE_AFTER_THE_OTHER: tuple[tuple[str, ...], ...] = (
    ("feit.pleegdatum", "feit.datum_verwijzing_halt"),
    ("feit.pleegdatum", "feit.datum_begin_vervolging", "procedure.zittingsdatum", "sanctie.einduitspraak_op",
     "tenuitvoerlegging.onherroepelijk_op", "tenuitvoerlegging.vordering_op"),
    ("sanctie.einduitspraak_op", "sanctie.mededeling_betekend_op"),
    ("feit.pleegdatum", "sanctie.aanvang_tenuitvoerlegging", "sanctie.uitvoeringstermijn_tot"),
    ("sanctie.aanvang_tenuitvoerlegging", "tenuitvoerlegging.voorwaardelijk_geeindigd_op"),
    ("sanctie.aanvang_tenuitvoerlegging", "tenuitvoerlegging.einde_op"),
    ("sanctie.aanvang_tenuitvoerlegging", "tenuitvoerlegging.laatste_dag"),
    ("feit.pleegdatum", "sanctie.mededeling_betekend_op"),
    ("feit.pleegdatum", "verdachte.in_verzekering_gesteld_op"),
    ("feit.pleegdatum", "feit.laatste_vervolgingsdaad_op"),
    ("sanctie.einduitspraak_op", "sanctie.aanvang_tenuitvoerlegging"),
    ("verzoek.datum", "beschikking.datum", "beschikking.verzonden_op"),
    ("beschikking.datum", "beschikking.kracht_van_gewijsde_op"),
    ("rechtsmiddel.uitspraak_op", "rechtsmiddel.bekend_geworden_op", "rechtsmiddel.datum_beroep"),
    ("spoedbeschikking.datum", "spoedbeschikking.belanghebbenden_gelegenheid_op"),
    ("spoedbeschikking.datum", "spoedbeschikking.minderjarige_gelegenheid_op"),
    ("maatregel.ingangsdatum", "maatregel.verlengd_vanaf", "maatregel.einddatum"),
    ("maatregel.ingangsdatum", "maatregel.opgeheven_op"),
    ("machtiging.datum", "machtiging.ingangsdatum", "machtiging.einddatum"),
    ("machtiging.datum", "machtiging.datum_tenuitvoerlegging"),
    ("gezag.gedeeltelijk_sinds", "gezag.gedeeltelijk_verlengd_vanaf", "gezag.gedeeltelijk_einddatum"),
    ("gezag.voorlopige_voogdij_op", "gezag.voorlopige_voogdij_ingetrokken_op"),
    ("gezag.proeftijd_begin", "gezag.proeftijd_einde"),
    ("verblijf.vanaf", "verblijf.tot"),
    ("woonplaats.vanaf", "woonplaats.tot"),
    ("jeugdhulp.startdatum", "jeugdhulp.einddatum"),
    ("certificaat.aanvraag_ontvangen_op", "certificaat.aanvraag_beslist_op", "certificaat.datum_afgifte",
     "certificaat.laatste_controle_op"),
    ("certificaat.datum_afgifte", "certificaat.geschorst_op", "certificaat.schorsing_beeindigd_op"),
    ("certificaat.datum_afgifte", "certificaat.ingetrokken_op"),
    ("gi.ontvangstdatum_verzoek", "gi.datum_besluit", "gi.besluit_verzonden_op"),
    ("gi.in_kennis_gesteld_op", "gi.eerste_contact_op"),
    ("gi.in_kennis_gesteld_op", "gi.werker_aangewezen_op"),
    ("instelling.verslagjaar_einde", "instelling.jaarverslag_vastgesteld_op",
     "instelling.jaarverslag_toegezonden_op"),
    ("klacht.oordeel_ontvangen_op", "klacht.reactie_op"),
    ("overeenkomst.ingangsdatum", "overeenkomst.loopt_tot"),
    ("melding.ontvangen_op", "veilig_thuis.start_onderzoek_op", "veilig_thuis.vaststelling_op"),
)  # fmt: skip
"""Chains of days, each of which does not lie before the one before it; any of them may be left out."""
SOME_WEEKS_LATER = (
    ("feit.pleegdatum", "procedure.zittingsdatum"), ("feit.pleegdatum", "sanctie.einduitspraak_op"),
    ("feit.pleegdatum", "sanctie.aanvang_tenuitvoerlegging"),
)  # fmt: skip
"""Pairs of days that never fall together: nobody is tried on the day of the offence."""
WEEKS = 2
YOUNGEST_OFFENDER, YOUNGEST_TO_ASK = 6, 8
"""Younger children do not come before the police, or before the court with a question of their own."""
ASKED_BY_THE_CHILD = ("omgang.kind_vraagt", "jeugdige.redelijke_waardering_belangen")
OF_A_CHILD = ("ots", "vots", "voogdij", "voorlopige_voogdij")
"""Measures that begin before the eighteenth birthday."""
OF_SIXTEEN = (
    "jeugdige.meerderjarig_verklaard", "jeugdige.meerderjarig_verklaard_op", "jeugdige.gehuwd_op",
    "jeugdige.gehuwd",
)  # fmt: skip
"""What does not happen to a child below sixteen."""
AT_SCHOOL = (4, 18)
"""The ages of someone whose absence from school can matter."""


def in_order(said: Mapping[str, Scalar | None]) -> bool:
    """
    Whether the days that are said follow each other as they do in every file.

    >>> in_order({"machtiging.datum": 20260301, "machtiging.einddatum": 20260201})
    False
    """
    for chain in ONE_AFTER_THE_OTHER:
        known = [day for id in chain if isinstance(day := said.get(id), int)]
        if known != sorted(known):
            return False
    return all(_weeks_apart(said.get(one), said.get(other)) for one, other in SOME_WEEKS_LATER)


def _weeks_apart(one: Scalar | None, other: Scalar | None) -> bool:
    if not isinstance(one, int) or not isinstance(other, int):
        return True
    return other >= days.plus(one, weeks=WEEKS)


def room_for(id: str, said: Mapping[str, Scalar | None]) -> tuple[int | None, int | None]:
    """
    Between which days a day must lie for the order to hold; None where nothing bounds it.

    >>> room_for("machtiging.ingangsdatum", {"machtiging.datum": 20260301})
    (20260301, None)
    """
    before: list[int] = []
    after: list[int] = []
    for chain in ONE_AFTER_THE_OTHER:
        if id in chain:
            place = chain.index(id)
            before += [day for one in chain[:place] if isinstance(day := said.get(one), int)]
            after += [day for one in chain[place + 1 :] if isinstance(day := said.get(one), int)]
    return max(before, default=None), min(after, default=None)


def grown_enough(said: Mapping[str, Scalar | None], on: int) -> bool:
    """
    Whether nothing is told of a child that happens to people of sixteen and over only.

    >>> grown_enough({"jeugdige.meerderjarig_verklaard": True, "jeugdige.geboortedatum": 20160301}, 20260301)
    False
    """
    birth = said.get("jeugdige.geboortedatum")
    if not isinstance(birth, int):
        return True
    happened = [value for id in OF_SIXTEEN if (value := said.get(id))]
    return all(days.age(birth, on if value is True else int(value)) >= 16 for value in happened)


def of_the_right_age(said: Mapping[str, Scalar | None], on: int) -> bool:
    """
    Whether a child is old enough for what it did, and young enough for the measures about it.

    >>> of_the_right_age({"jeugdige.geboortedatum": 20200301, "feit.pleegdatum": 20220301}, 20260301)
    False
    >>> of_the_right_age({"jeugdige.geboortedatum": 20150301, "feit.pleegdatum": 20260110}, 20260301)
    True
    """
    birth, committed = said.get("jeugdige.geboortedatum"), said.get("feit.pleegdatum")
    if not isinstance(birth, int):
        return True
    if isinstance(committed, int) and days.age(birth, committed) < YOUNGEST_OFFENDER:
        return False
    begun = said.get("maatregel.ingangsdatum")
    if said.get("maatregel.soort") in OF_A_CHILD and isinstance(begun, int) and days.age(birth, begun) >= 18:
        return False
    asks = said.get("verzoek.verzoeker") == "minderjarige" or any(said.get(id) for id in ASKED_BY_THE_CHILD)
    return not asks or days.age(birth, on) >= YOUNGEST_TO_ASK


def of_school_age(said: Mapping[str, Scalar | None], on: int) -> bool:
    """
    Whether someone of whom absence from school is told is of an age to go there.

    >>> of_school_age({"verzuim.lesweken": 4, "jeugdige.geboortedatum": 20010301}, 20260301)
    False
    """
    birth, committed = said.get("jeugdige.geboortedatum"), said.get("feit.pleegdatum")
    truant = str(said.get("feit.wetsartikel", "")).startswith("lpw")
    if not isinstance(birth, int) or not (truant or any(id.startswith("verzuim.") for id in said)):
        return True
    day = committed if truant and isinstance(committed, int) else on
    return AT_SCHOOL[0] <= days.age(birth, day) <= AT_SCHOOL[1]
