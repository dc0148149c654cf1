"""What the page on the source document promises: each part of the advice, and nothing that is not there."""

import re
from pathlib import Path

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "recht" / "brondocument.md").read_text(encoding="utf-8")
NOT_YET = PAGE[PAGE.index("## Wat er nog niet is") :]
PARTS = {
    "Preface (working group, personal capacity)": "Voorwoord",
    "Onze adviezen op een rijtje - child and family (6 bullets)": "Op een rijtje: kind en gezin",
    "Onze adviezen op een rijtje - regional framework (7)": "Op een rijtje: regionaal afsprakenkader",
    "Onze adviezen op een rijtje - sustainable organisation (4)": "Op een rijtje: duurzaam organiseren",
    "Wij hebben een ambitie": "Wij hebben een ambitie",
    "Schets: municipal duties": "Plichten van de gemeente",
    "Schets: State responsibilities (Board, police, OM, certification)": "Verantwoordelijkheden van het Rijk",
    "Schets: judge and two fields of law": "De rechter en twee rechtsgebieden",
    "Schets: uniform processes": "Uniforme processen",
    "Schets: dilemma (good enough / supervision order)": "Goed genoeg, of een ondertoezichtstelling",
    "Schets: process direction, protocols": "Procesregie en protocollen",
    "Schets: norms and certification scheme": "Normenkader en certificering",
    "Schets: protection tables, wijkteams, undivided budget": (
        "Beschermingstafels, wijkteams, ongedeeld budget"
    ),
    "Schets: trends and volumes": "Trends en volumes",
    "Juridisch kader: CRC arts 3, 19, 40": "Kinderrechtenverdrag, artikelen 3, 19 en 40",
    "Juridisch kader: statutes": "De wetten",
    "Jeugdbescherming: ground and intervention": "De grond en het ingrijpen",
    "Jeugdbescherming: figures 2015": "Cijfers over 2015",
    "Jeugdbescherming: missing links, siblings, network": "Ontbrekende verbinding, broers en zussen, netwerk",
    "Figure 1": "Figuur 1: van signaal tot einde",
    "Signalling, Meldcode, kindcheck, signs of safety, Veilig Thuis": (
        "Signaleren, meldcode, kindcheck, signs of safety, Veilig Thuis"
    ),
    "GI expertise in voluntary frame (Amsterdam, Midden-Nederland)": "De instelling in het vrijwillig kader",
    "Protection table in practice": "De beschermingstafel in de praktijk",
    "Board investigation, judge, goals": "Raadsonderzoek, rechter en doelen",
    "Guardian, goals, end, voluntary continuation": "Gezinsvoogd, doelen, einde en vrijwillig vervolg",
    "National expertise (LVB, Roma, orthodox-Christian, itinerant)": (
        "Landelijke expertise voor bijzondere groepen"
    ),
    "Jeugdreclassering: ages and character": "Leeftijden en karakter",
    "Jeugdreclassering: process (LIJ, Halt, Board, advice)": "Het proces: LIJ, Halt, Raad, advies",
    "Figures 5000": "Het aantal van 5.000",
    "Figure 2": "Figuur 2: steun uit het sociale domein",
    "Leerplicht example": "Het voorbeeld van leerplicht",
    "Overlap guardian / probation, criminogenic factors, older youth": (
        "Overlap van gezinsvoogd en jeugdreclasseerder"
    ),
    "Onze adviezen (introduction)": "Inleiding",
    "Perspectief: Continuïteit": "Continuïteit",
    "Perspectief: Ouders en kinderen erbij": "Ouders en kinderen erbij",
    "Perspectief: Kijk integraal": "Kijk integraal",
    "Perspectief: Laagdrempelig advies": "Laagdrempelig advies",
    "Perspectief: Netwerk": "Netwerk",
    "Perspectief: 18-/18+/23": "18-/18+/23",
    "Afsprakenkader: introduction": "Inleiding",
    "Afsprakenkader: Meer rollen, één werkwijze": "Meer rollen, één werkwijze",
    "Afsprakenkader: Aansluiting OM, Raad en rechter": "Aansluiting op OM, Raad en rechter",
    "Afsprakenkader: Regionaal maatwerk": "Regionaal maatwerk",
    "Afsprakenkader: Lerende regio's": "Lerende regio's",
    "Afsprakenkader: Professioneel leren": "Professioneel leren",
    "Afsprakenkader: Effectiviteitsmeting": "Effectiviteitsmeting",
    "Afsprakenkader: Criminogene factoren": "Criminogene factoren",
    "Duurzaam: duty to execute": "De plicht om uit te voeren",
    "Duurzaam: Gemeente leidend (five days, choice, supra-regional)": "Gemeente leidend",
    "Duurzaam: Lange termijn": "Lange termijn",
    "Duurzaam: Hervorm de bekostiging": "Hervorm de bekostiging",
    "Duurzaam: Jeugdreclassering en jeugdbescherming samen": "Jeugdreclassering en jeugdbescherming samen",
}
"""The parts as the table of the system names them, and as the page does."""

# What follows from other answers, and what a region is not asked about by itself.
NOT_ASKED = {"zaak.peildatum"}


def rows() -> list[tuple[str, str]]:
    """The rows of the tables on the page: a part, and where it is."""
    found = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", PAGE, flags=re.MULTILINE)
    return [(part, where) for part, where in found if part not in ("Deel van het advies", "---")]


def region(name: str) -> tuple[set[str], dict[str, str | None]]:
    """The facts that an example gives, and how each recommendation comes out."""
    (case,) = read_cases(ROOT / "examples" / f"{name}.yaml")
    members = decide(case, ["audit_region"])["audit_region"].members
    return set(case.facts), {id: member["value"] for id, member in members.items()}


def asked() -> set[str]:
    """What the comparison asks of a region, without what follows from other answers."""
    facts = facts_beneath(library.rulebase_for("audit_region"), "audit_region")
    own = {fact.id for fact in facts if fact.item is None and fact.nature.value != "derived"}
    return (own | {"maatregel.kinderbescherming_loopt", "maatregel.jeugdreclassering_loopt"}) - NOT_ASKED


def test_each_part_of_the_source_document_is_on_the_page(shared: Path) -> None:
    """The table of the system lists the parts; each has one row, and no row is about something else."""
    system = (shared / "law" / "stelsel.md").read_text(encoding="utf-8")
    section = system[system.index("## 5.") :]
    listed = [part for part in re.findall(r"^\| ([^|]+) \|", section, flags=re.MULTILINE) if part[0] != "-"]

    assert listed[0] == "Part of the seed"
    assert list(PARTS) == listed[1:]
    assert [part for part, _ in rows()] == list(PARTS.values())


def test_each_row_says_where() -> None:
    """A part leads to a decision, an example, a page or a recommendation, or has no rule and says so."""
    leads = re.compile(r"`\w+`|`examples/|\]\(|Aanbeveling(?:en)? (?:kindgezin|regio|duurzaam|overig) \d")

    assert [part for part, where in rows() if not leads.search(where)] == []


def test_each_decision_that_is_named_exists() -> None:
    """No decision on the page is one that a case cannot be asked."""
    named = set(re.findall(r"`(\w+)`", PAGE)) - {"onbekend", "nee"}

    assert "audit_region" in named
    assert sorted(named - set(DECISIONS)) == []


def test_each_file_that_is_named_exists() -> None:
    """The examples and the pages on the page are there."""
    examples = set(re.findall(r"`(examples/[\w-]+\.yaml)`", PAGE))
    pages = set(re.findall(r"\]\(([\w./-]+\.md)\)", PAGE))

    assert {"examples/regio.yaml", "examples/regio-sjabloon.yaml"} <= examples
    assert [name for name in examples if not (ROOT / name).exists()] == []
    assert [name for name in pages if not (ROOT / "docs" / "recht" / name).exists()] == []


def test_each_claim_that_is_named_stands_on_its_page() -> None:
    """A link to a claim leads to a claim with that number."""
    claims = (ROOT / "docs" / "recht" / "vng-stelsel.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\]\(#(vng-stelsel-\w+)\)", PAGE))

    assert len(named) > 25
    assert [target for target in sorted(named) if f"({target})=" not in claims] == []


@pytest.mark.parametrize("later", ["bewaking"])
def test_what_is_not_there_is_said(later: str) -> None:
    """What later work is to do is not presented as done."""
    assert later in NOT_YET


@pytest.mark.parametrize("name", ["regio", "regio-sjabloon"])
def test_the_example_gives_every_fact_that_the_comparison_asks(name: str) -> None:
    """No question is left out, and none is answered that nobody asks."""
    given, _ = region(name)

    assert given == asked()


def test_the_example_has_all_three_outcomes() -> None:
    """In the invented region some are present, some absent, some not known, and one does not apply."""
    _, outcome = region("regio")

    assert {outcome[f"vng:{id}"] for id in ("duurzaam:2", "regio:3b", "kindgezin:1")} == {"aanwezig"}
    assert {outcome[f"vng:{id}"] for id in ("duurzaam:3a", "regio:2c", "kindgezin:3d")} == {"afwezig"}
    assert {outcome[f"vng:{id}"] for id in ("duurzaam:1b", "regio:7b", "kindgezin:3b")} == {None}
    assert "vng:kindgezin:6a" not in outcome
    assert len(outcome) == 52


def test_the_template_answers_nothing() -> None:
    """Every recommendation of the template is still to be compared."""
    _, outcome = region("regio-sjabloon")

    assert len(outcome) == 53
    assert set(outcome.values()) == {None}
