"""
The rights that the CrossJustice project finds for 25 situations at eight ages, beside our safeguards.

Its outcomes (Directive 2016/800 as transposed in the Netherlands) are read from ../shared; nothing of them
is kept here but the names of its facts and rights. Each situation becomes a case about one crime, committed
a month before the reference date, so that the age at the offence and the age now are the same, as they are
for that project; each right becomes one of our safeguards or a reason why there is none.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from jeugdrecht.api import decide

REVIEWED = Path(__file__).with_suffix(".yaml")
OUTCOMES = Path("samples") / "crossjustice-nl" / "outcomes_2016_800_nl.jsonl"

ON = "2024-06-01"
OFFENCE = "2024-05-01"

# What a situation does not say is taken to be so: no counsel, no person of trust, parents within reach.
SUPPOSED: Mapping[str, str | int] = {
    "verdachte.heeft_raadsman": "nee",
    "verdachte.heeft_vertrouwenspersoon": "nee",
    "verdachte.vertrouwenspersoon_geschikt": "ja",
    "verdachte.ouders_bereikbaar": "ja",
    "verdachte.ouders_aanwezig": "ja",
    "verdachte.aanwezigheid_ouders_strijdig_met_belang": "nee",
    "opsporing.mededeling_strijdig_met_belang": "nee",
    "rechter.behandeling_verzet_zich": "nee",
    "officier.vordering": "nvt",
    "procedure.gevangenhouding_dagen": "nvt",
    "procedure.taakstraf_uren": 0,
    "procedure.betalingsverplichting_euro": 0,
}

PROSECUTED = {"procedure.afdoening": "vervolging_voor_rechter"}
AT_COURT = {**PROSECUTED, "procedure.zittingsdatum": ON}
PENAL_ORDER = {"procedure.afdoening": "strafbeschikking"}
INTERVIEW = {
    "opsporing.verhoor": "ja",
    "opsporing.ernst_misdrijf": "nee",
    "opsporing.persoonlijkheid_verdachte": "nee",
}

# Their facts in our words; a fact that no safeguard of ours asks for changes nothing.
FACTS: Mapping[tuple[str, str], Mapping[str, str | int]] = {
    ("person_status", "suspect"): {},
    ("person_status", "convicted"): {},
    ("person_status", "arrested"): {"verdachte.aangehouden": "ja"},
    ("person_status", "detained"): {"verdachte.opgehouden": "ja"},
    ("person_status", "deprived_of_liberty"): {"verdachte.opgehouden": "ja"},
    ("proceeding_matter", "questioning"): INTERVIEW,
    ("proceeding_matter", "pre_trial_detention"): {"verdachte.voorlopige_hechtenis": "ja"},
    ("proceeding_matter", "court_hearing"): AT_COURT,
    ("proceeding_matter", "court_session"): AT_COURT,
    ("proceeding_event", "summoned_court"): {},
    ("proceeding_event", "seriousness_offence"): {**INTERVIEW, "opsporing.ernst_misdrijf": "ja"},
    ("proceeding_event", "cannot_parent_notified"): {"verdachte.ouders_bereikbaar": "nee"},
    ("proceeding_event", "contrary_to_interest"): {
        "opsporing.mededeling_strijdig_met_belang": "ja",
        "opsporing.vergezelling_niet_in_belang": "ja",
    },
    ("person_document", "indictment"): PROSECUTED,
    ("person_punishment", "community_service_less_22"): {**PENAL_ORDER, "procedure.taakstraf_uren": 20},
    ("person_punishment", "fines"): {**PENAL_ORDER, "procedure.betalingsverplichting_euro": 250},
    ("person_request_submitted", "medical_exam"): {"verdachte.medisch_onderzoek_verzocht": "ja"},
    ("person_request_submitted", "inform_consul"): {},
    ("person_request_submitted", "inform_person"): {},
    ("person_nationality", "italian"): {},
    ("person_nominate", "p2"): {},
    ("person_danger", "life"): {},
    ("authority_decision", "public_trial"): {"rechter.openbare_behandeling_gelast": "ja"},
    ("authority_decision", "confidant"): {"verdachte.heeft_vertrouwenspersoon": "ja"},
}


class Right(NamedTuple):
    """One of their rights: the article they cite, what it gives and about what."""

    article: str
    gives: str
    about: str

    def __str__(self) -> str:
        return f"{self.article} {self.about}"


GENERAL, INSTITUTION, EXECUTION = "algemeen", "inrichting", "tenuitvoerlegging"

# Each of their rights: a safeguard of ours, or why it has none.
MEMBERS: Mapping[Right, str] = {
    Right("art488aa_a", "information", "inform_parents"): "mededeling_rechten",
    Right("art488aa_a", "information", "inform_guardian"): "mededeling_rechten",
    Right("art488aa_b", "information", "accompanied_by_parents"): "mededeling_rechten",
    Right("art488aa_c", "information", "audiovisual_recording"): "mededeling_rechten",
    Right("art488aa_d", "information", "medical_examination"): "mededeling_rechten",
    Right("art488aa_e", "information", "advice_on_personality_living_conditions"): "mededeling_rechten",
    Right("art488aa_2", "information", "accompanied_by_parents"): "mededeling_rechten_bij_strafbeschikking",
    Right("art488aa_2_a", "information", "limitation_to_deprivation_of_liberty"):
        "mededeling_rechten_bij_gevangenhouding",
    Right("art488aa_2_b", "information", "accompanied_by_parents"): "mededeling_rechten_bij_gevangenhouding",
    Right("art488aa_2_c", "information", "assessment_pretrial_detention"):
        "mededeling_rechten_bij_gevangenhouding",
    Right("art488aa_2_d", "information", "held_separately_from_adults"): "gescheiden_van_volwassenen",
    Right("art488aa_3_a", "information", "appear_at_trial"): "mededeling_rechten_bij_dagvaarding",
    Right("art488aa_3_b", "information", "private_trial"): "mededeling_rechten_bij_dagvaarding",
    Right("art488aa_3_c", "information", "accompanied_by_parents"): "mededeling_rechten_bij_dagvaarding",
    Right("art488ab", "accompanied_by_parents", "questioning"): "ouders_bij_verhoor",
    Right("art488ac", "audiovisual_recording", "interview"): "opname_verhoor",
    Right("art488b", "information", "parent"): "ouders_mededeling_rechten",
    Right("art488b", "information", "confidant"): "vertrouwenspersoon_mededeling_rechten",
    Right("art489", "access_lawyer", "trial"): "raadsman_bij_aanhouding",
    Right("art489a", "medical_examination", "ex_officio"): "medisch_onderzoek",
    Right("art489a", "medical_examination", "request"): "medisch_onderzoek",
    Right("art491", "access_lawyer", "trial"): "ambtshalve_raadsman",
    Right("art491_2_a", "access_lawyer", "trial"): "raadsman_bij_strafbeschikking",
    Right("art491_a", "accompanied_by_parents", "questioning"): "ouders_bij_strafbeschikking",
    Right("art491_a", "assess_personality", "child_care_protection_board"): "advies_raad",
    Right("art495b", "privacy", "trial"): "gesloten_deuren",
    Right("art496_1", "accompanied", "parents"): "ouders_bijwonen",
    Right("art496_2_b", "accompanied", "confidant"): "vertrouwenspersoon_op_zitting",
    Right("art496_2_c", "accompanied", "child_care_protection_board"): "raad_staat_bij_op_zitting",
}  # fmt: skip

WITHOUT: Mapping[Right, str] = {
    Right("art27e_1", "inform", "p2"): GENERAL,
    Right("art27e_2", "inform", "consul"): GENERAL,
    Right("art28", "access_lawyer", "trial"): GENERAL,
    Right("art28b_3", "access_lawyer", "trial"): GENERAL,
    Right("art45", "access_lawyer", "private_communication"): GENERAL,
    Right("art45", "access_lawyer", "trial"): GENERAL,
    Right("art57_2", "access_lawyer", "questioning"): GENERAL,
    Right("art98", "access_lawyer", "private_communication"): GENERAL,
    Right("art186a", "access_lawyer", "questioning"): GENERAL,
    Right("art41", "communicate", "letters"): INSTITUTION,
    Right("art46", "religious_freedom", "trial"): INSTITUTION,
    Right("art47", "medical_assistance", "trial"): INSTITUTION,
    Right("art48", "social_care_and_assistance", "trial"): INSTITUTION,
    Right("art52", "education_and_pedagogical_development", "trial"): INSTITUTION,
    Right("art491_3", "access_lawyer", "questioning"): EXECUTION,
}

# Some safeguards hold beforehand for a moment to come; there they are compared only once it is there.
MOMENTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "mededeling_rechten": (("person_status", "arrested"),),
    "ouders_bij_verhoor": (("proceeding_matter", "questioning"),),
    "mededeling_rechten_bij_dagvaarding": (("person_document", "indictment"),),
    "ouders_bijwonen": (("proceeding_matter", "court_hearing"), ("proceeding_matter", "court_session")),
}


@dataclass(frozen=True)
class Outcome:
    """One row: a situation at an age, with the rights that they find."""

    situation: str
    age: int
    facts: frozenset[tuple[str, str]]
    rights: frozenset[Right]

    def __str__(self) -> str:
        return f"{self.situation}@{self.age}"

    @property
    def group(self) -> str:
        """The age group, as the law divides them here."""
        return "kind" if self.age < 12 else "jeugdige" if self.age < 18 else "volwassene"

    def case(self) -> dict[str, Any]:
        """The situation as a case file of ours."""
        said = dict(SUPPOSED)
        for fact in sorted(self.facts):
            said.update(FACTS[fact])
        offence = {"pleegdatum": OFFENCE, "soort": "misdrijf", "uitgezonderd_382_b": "nee"}
        return {"on": ON, "jeugdige.geboortedatum": f"{2024 - self.age}-01-15", **said, "feit": offence}

    def ours(self) -> Mapping[str, bool | None]:
        """Of each safeguard whether it holds; None where the situation leaves it open."""
        finding = decide(self.case(), ["waarborgen"])["waarborgen"].found
        return {name: member.truth for name, member in finding.members.items()}

    def theirs(self) -> Mapping[str, list[Right]]:
        """Each of our safeguards that one of their rights stands for, with those rights."""
        found: dict[str, list[Right]] = {}
        for right in sorted(self.rights):
            if right in MEMBERS:
                found.setdefault(MEMBERS[right], []).append(right)
        return found

    def compared(self) -> Iterator[tuple[str, str]]:
        """Each safeguard that one of the two finds, with how it came out: `eens`, `zij` or `wij`."""
        ours, theirs = self.ours(), self.theirs()
        for name in sorted(set(MEMBERS.values())):
            if name in theirs:
                yield name, "eens" if ours[name] else "zij"
            elif ours[name] and self._is_there(name):
                yield name, "wij"

    def differences(self) -> dict[str, str]:
        """Each safeguard on which the two differ, with who finds it."""
        return {name: how for name, how in self.compared() if how != "eens"}

    def _is_there(self, name: str) -> bool:
        moments = MOMENTS.get(name, ())
        convicted = ("person_status", "convicted") in self.facts
        return not moments or (not convicted and any(moment in self.facts for moment in moments))


@cache
def reviewed() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """The reviewed differences: per situation and age group, each safeguard with its name."""
    found: Mapping[str, Any] = yaml.safe_load(REVIEWED.read_text(encoding="utf-8"))
    return {name: groups or {} for name, groups in found.items()}


@cache
def outcomes(shared: Path) -> tuple[Outcome, ...]:
    """Every row of the file."""
    lines = (shared / OUTCOMES).read_text(encoding="utf-8").splitlines()
    return tuple(_outcome(json.loads(line)) for line in lines)


def _outcome(row: Mapping[str, Any]) -> Outcome:
    return Outcome(
        situation=row["case"].rpartition("@")[0],
        age=row["age"],
        facts=frozenset((fact["predicate"], fact["value"]) for fact in row["facts"]),
        rights=frozenset(
            Right(right["article"], right["right"].removeprefix("right_to_"), right["matter"])
            for right in row["rights"]
        ),
    )
