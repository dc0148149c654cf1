"""
The facts of procedure, raad, maatregel, machtiging, jeugdhulp, jeugdreclassering, kind and rechtsvraag.
"""

import csv
import re
from importlib import import_module
from pathlib import Path

import pytest

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.nodes import FactNode
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature

SUBJECTS = (
    "procedure", "raad", "maatregel", "machtiging", "jeugdhulp", "jeugdreclassering", "kind", "rechtsvraag",
)  # fmt: skip
TABLE = Path(__file__).parents[2] / ".." / "shared" / "law" / "facts.csv"
if not TABLE.is_file():
    pytest.skip("the folder ../shared is not beside the project", allow_module_level=True)

LEFT_OUT = {
    "procedure.bevoegde_rechter": "the conclusion of the decision bevoegde_rechter",
    "jeugdhulp.toestemming_vereist": "the conclusion of the decision toestemming_jeugdhulp",
} | dict.fromkeys(
    (
        "jeugdhulp.verwijzer", "jeugdhulp.verblijft_in_accommodatie",
        "jeugdhulp.machtiging_jji", "jeugdhulp.uitgevoerd",
        "jeugdhulp.verleend",
    ),
    "asked by neither jeugdige nor uitvoeringsplicht",
) | dict.fromkeys(
    ("jeugdhulp.gronden_gesloten_vervuld", "jeugdhulp.datum_mededeling_opname"),
    "the conclusion of gesloten_jeugdhulp, or the term for it is in termijnen",
) | dict.fromkeys(
    (
        "jeugdhulp.behandeling", "jeugdhulp.derde_toestemming", "jeugdhulp.ontvanger_omschrijving",
        "jeugdhulp.alleen_toestemming_vertegenwoordiger",
    ),
    "follows from toestemming_jeugdhulp, or is said by another fact",
) | dict.fromkeys(
    (
        "kind.behandeling_om_positie_ouders", "kind.contact_strijdig_met_belang",
        "kind.informatie_schaadt_welzijn", "kind.inmenging_prive_of_gezinsleven",
        "kind.wettelijke_grondslag", "kind.beschermingsmaatregel_passend",
        "kind.gezinsvorm_mogelijk", "kind.materiele_steun_nodig", "kind.rechterlijke_toets",
        "kind.alternatief_voor_detentie_onderzocht", "kind.ouder_draagkrachtig", "kind.geschil_over",
        "kind.bevoegde_autoriteit_beslist", "kind.volgens_wettelijke_procedure",
        "kind.wettelijke_criteria_vervuld",
    ),
    "what an article asks of whoever decides; whether it bears on the case does not depend on it",
) | dict.fromkeys(
    (
        "kind.scheiding_tegen_wil_ouders", "kind.onder_hoede_van_verzorger", "kind.alternatieve_zorg_nodig",
        "kind.voorbehoud", "kind.voorbehoud_ingetrokken", "kind.aanspraak_sociale_zekerheid",
    ),
    "asked in another form: what is not so when left out, or follows from the case",
)  # fmt: skip

# Whoever else asks the Raad: table 4 has rows for them (4.7 to 4.9), the table of facts no value.
OWN_VALUES = {("raad.onderzoek_gevraagd_door", "iemand_anders")}

ADDED = {
    "jeugdhulp.accommodatie", "jeugdhulp.in_jji_na_veroordeling", "jeugdhulp.jeugdige_verzet_zich",
    "jeugdhulp.laatste_evaluatie_op", "jeugdhulp.ouders_stemmen_in", "jeugdhulp.plan_uitvoering_gestart_op",
    "jeugdhulp.planwijziging_met_instemming", "machtiging.aangevochten_beslissing",
    "machtiging.afgezien_van_familiegroepsplan", "machtiging.beslist_op_verzoek_op",
    "machtiging.besluit_opneming_op", "machtiging.gesloten_gevraagd_tot", "machtiging.gesloten_vanaf",
    "machtiging.gezagsdrager_wil_niet_gehoord", "machtiging.hulpverleningsplan_overgelegd",
    "machtiging.jeugdige_wil_niet_gehoord", "machtiging.jeugdreclassering_door_verzoeker",
    "machtiging.raad_verklaart_gronden", "machtiging.verblijf_bepaald",
    "machtiging.verblijf_niet_langer_nodig_op", "machtiging.vervallen_verklaard_op",
    "machtiging.vervallenverklaring_verzocht_op", "machtiging.verzorger_wil_niet_gehoord",
    "rechtsvraag.gap_15",
    "kind.buiten_rechtsmacht",
    "kind.ouders_stemmen_in_met_scheiding",
    "kind.ouders_werken",
    "kind.zonder_verzorger",
    "kind.beroep_op_sociale_zekerheid",
    "kind.materiele_steun_gevraagd",
    "kind.voorbehoud_26_ingetrokken_op",
    "kind.voorbehoud_37c_ingetrokken_op",
    "kind.voorbehoud_40_ingetrokken_op",
    "kind.valt_onder_verdrag",
    "kind.uit_huis_door_maatregel",
    "kind.plaatsing_verzocht",
    "kind.beeindiging_gezag_verzocht",
    "kind.contact_verzocht",
    "kind.scheiding_in_procedure",
    "kind.feit_voor_18",
    "kind.vrijheid_benomen",
    "rechtsvraag.gezag_door_erkenning_voor_2023", "rechtsvraag.heropening_telt_vanaf_beslissing",
    "machtiging.plaatsing_bij_andere_ouder", "machtiging.collegebesluit_overgelegd",
    "machtiging.belang_vergt_geen_collegebesluit", "machtiging.wenselijk_buiten_nederland",
    "rechtsvraag.plaatsing_bij_andere_ouder",
    "maatregel.ots_sluit_aan", "maatregel.verlengd_vanaf", "maatregel.voortgezet_vanaf",
    "machtiging.verlengd_vanaf", "machtiging.beeindigd_door_gi_op", "machtiging.ingetrokken_of_bekort_tot",
    "machtiging.voorgenomen_einde", "rechtsvraag.laatste_dag_265c", "rechtsvraag.termijnenwet_bij_verval",
    "raad.vroeg_oordeel_rechter", "rechtsvraag.vots_door_voogd", "rechtsvraag.om_zonder_advocaat",
    "rechtsvraag.twee_jaar_bij_ingang_verlenging",
    "procedure.gevangenhouding_dagen", "raad.ziet_af_van_advies",
    "raad.zsm_advies_uitgebracht", "raad.lij_2a_ingevuld", "raad.lij_hoog_domein", "raad.lij_2b_ingevuld",
    "raad.strafadvies_uitgebracht",
    "rechtsvraag.reeks_rond_16", "rechtsvraag.pij_fase_tot_twee_jaar",
    "rechtsvraag.raadsadvies_bij_verlenging_77c",
    "maatregel.opgeheven_op", "maatregel.loopt", "jeugdhulp.datum_noodzaak_bepaald",
    "jeugdreclassering.datum_laatste_verslag", "jeugdreclassering.niet_nakoming_op",
    "rechtsvraag.gap_7", "rechtsvraag.gap_17", "rechtsvraag.vijf_werkdagen_bij_voorlopige_maatregel",
    "rechtsvraag.lid_5_ook_vanaf_23", "rechtsvraag.lid_5_voor_2014", "rechtsvraag.gap_1",
    "rechtsvraag.gap_2", "rechtsvraag.gap_14", "rechtsvraag.halt_na_18", "rechtsvraag.halt_overgangsrecht",
    "rechtsvraag.pij_drempel_bij_poging", "rechtsvraag.zes_jaar_bij_poging",
    "rechtsvraag.waarborgen_voor_later_feit",
    "rechtsvraag.voorlopige_hechtenis_bij_poging", "rechtsvraag.verjaring_bij_poging",
    "rechtsvraag.verjaring_zonder_minderjarige", "rechtsvraag.verjaring_oude_zedenartikelen",
    "rechtsvraag.achttien_op_28_februari", "rechtsvraag.vervolg_op_kortere_vots",
    "rechtsvraag.ots_bij_voogdij_van_instelling",
    "rechtsvraag.gap_3", "rechtsvraag.gap_4", "rechtsvraag.gap_12", "rechtsvraag.gap_13_voortzetting",
    "rechtsvraag.gap_16", "rechtsvraag.gap_9", "rechtsvraag.gap_10",
    "rechtsvraag.gap_5", "rechtsvraag.gap_6", "rechtsvraag.gap_13_certificaat",
    "rechtsvraag.gap_13_aanwijzing", "rechtsvraag.controle_per_kalenderjaar",
}  # fmt: skip
CLOSED_WORLD = {
    "jeugdhulp.eerdere_schriftelijke_weigering": Nature.ACT,
    "jeugdhulp.instemming_ingetrokken_op": Nature.EVENT,
    "jeugdhulp.jeugdige_verzet_zich": Nature.ACT,
    "jeugdhulp.laatste_evaluatie_op": Nature.EVENT,
    "jeugdhulp.opnamedatum": Nature.EVENT,
    "jeugdhulp.ouders_weigeren": Nature.ACT,
    "jeugdhulp.plan_uitvoering_gestart_op": Nature.EVENT,
    "machtiging.afgezien_van_familiegroepsplan": Nature.ACT,
    "machtiging.beslist_op_verzoek_op": Nature.EVENT,
    "machtiging.besluit_opneming_op": Nature.EVENT,
    "machtiging.gesloten_gevraagd_tot": Nature.EVENT,
    "machtiging.gesloten_vanaf": Nature.EVENT,
    "machtiging.gezagsdrager_wil_niet_gehoord": Nature.ACT,
    "machtiging.jeugdige_wil_niet_gehoord": Nature.ACT,
    "machtiging.raad_verklaart_gronden": Nature.ACT,
    "machtiging.verblijf_niet_langer_nodig_op": Nature.EVENT,
    "machtiging.vervallen_verklaard_op": Nature.EVENT,
    "machtiging.vervallenverklaring_verzocht_op": Nature.EVENT,
    "machtiging.verzorger_wil_niet_gehoord": Nature.ACT,
    "machtiging.plaatsing_bij_andere_ouder": Nature.ACT,
    "kind.vrijheid_ontnomen": Nature.ACT,
    "kind.buiten_rechtsmacht": Nature.ACT,
    "kind.procedure_over_scheiding": Nature.ACT,
    "kind.ouders_stemmen_in_met_scheiding": Nature.ACT,
    "kind.scheiding_door_overheid": Nature.ACT,
    "kind.ouders_werken": Nature.ACT,
    "kind.zonder_verzorger": Nature.ACT,
    "kind.beroep_op_sociale_zekerheid": Nature.ACT,
    "kind.materiele_steun_gevraagd": Nature.ACT,
    "kind.onderhoudsplichtige_in_gebreke": Nature.ACT,
    "kind.slachtoffer_schending": Nature.ACT,
    "kind.andere_bepaling_gunstiger": Nature.ACT,
    "kind.voorbehoud_26_ingetrokken_op": Nature.EVENT,
    "kind.voorbehoud_37c_ingetrokken_op": Nature.EVENT,
    "kind.voorbehoud_40_ingetrokken_op": Nature.EVENT,
    "procedure.zittingsdatum": Nature.EVENT,
    "procedure.gelijktijdige_behandeling_495_4": Nature.ACT,
    "raad.oordeel_gevraagd_op": Nature.EVENT,
    "raad.ziet_af_van_verzoek": Nature.ACT,
    "raad.deelt_afzien_schriftelijk_mee": Nature.ACT,
    "raad.verzoekt_maatregel": Nature.ACT,
    "raad.vroeg_oordeel_rechter": Nature.ACT,
    "raad.zsm_advies_uitgebracht": Nature.ACT,
    "raad.lij_2a_ingevuld": Nature.ACT,
    "raad.lij_2b_ingevuld": Nature.ACT,
    "raad.strafadvies_uitgebracht": Nature.ACT,
    "raad.ziet_af_van_advies": Nature.ACT,
    "maatregel.opgeheven_op": Nature.EVENT,
    "maatregel.verlengd_vanaf": Nature.EVENT,
    "maatregel.voortgezet_vanaf": Nature.EVENT,
    "maatregel.ots_sluit_aan": Nature.ACT,
    "machtiging.verlengd_vanaf": Nature.EVENT,
    "machtiging.beeindigd_door_gi_op": Nature.EVENT,
    "machtiging.ingetrokken_of_bekort_tot": Nature.EVENT,
    "machtiging.voorgenomen_einde": Nature.EVENT,
    "jeugdhulp.datum_hervatting": Nature.EVENT,
    "jeugdreclassering.datum_laatste_verslag": Nature.EVENT,
    "jeugdreclassering.niet_nakoming_op": Nature.EVENT,
}
PER_ITEM = {
    "maatregel.ots_sluit_aan": "maatregel", "maatregel.verlengd_vanaf": "maatregel",
    "maatregel.voortgezet_vanaf": "maatregel",
    "procedure.gevangenhouding_dagen": "feit", "raad.ziet_af_van_advies": "feit",
    "procedure.zittingsdatum": "feit", "procedure.fase": "feit", "procedure.afdoening": "feit",
    "procedure.gelijktijdige_behandeling_495_4": "feit", "procedure.taakstraf_uren": "feit",
    "procedure.betalingsverplichting_euro": "feit", "procedure.geldboete_euro": "feit",
    "procedure.boetecategorie": "feit", "procedure.openbaar": "feit", "raad.ernstig_delict": "feit",
    "raad.zsm_advies_uitgebracht": "feit", "raad.lij_2a_ingevuld": "feit", "raad.lij_hoog_domein": "feit",
    "raad.lij_2b_ingevuld": "feit", "raad.strafadvies_uitgebracht": "feit",
    "rechtsvraag.reeks_rond_16": "feit", "rechtsvraag.pij_fase_tot_twee_jaar": "feit",
    "rechtsvraag.lid_5_ook_vanaf_23": "feit", "rechtsvraag.lid_5_voor_2014": "feit",
    "rechtsvraag.raadsadvies_bij_verlenging_77c": "feit",
    "rechtsvraag.halt_na_18": "feit", "rechtsvraag.halt_overgangsrecht": "feit",
    "rechtsvraag.pij_drempel_bij_poging": "feit", "rechtsvraag.zes_jaar_bij_poging": "feit",
    "rechtsvraag.waarborgen_voor_later_feit": "feit",
    "rechtsvraag.voorlopige_hechtenis_bij_poging": "feit", "rechtsvraag.verjaring_bij_poging": "feit",
    "rechtsvraag.verjaring_zonder_minderjarige": "feit", "rechtsvraag.verjaring_oude_zedenartikelen": "feit",
    "maatregel.soort": "maatregel", "maatregel.ingangsdatum": "maatregel",
    "maatregel.einddatum": "maatregel", "maatregel.opgeheven_op": "maatregel",
    "maatregel.loopt": "maatregel", "maatregel.duur_maanden": "maatregel",
    "maatregel.verlenging_maanden": "maatregel", "maatregel.voortzetting_maanden": "maatregel",
    "maatregel.vots_ging_vooraf": "maatregel",
}  # fmt: skip
WORKED_OUT_BEYOND_THE_TABLE = {
    "jeugdhulp.in_uitvoering_van_beslissing",
    "maatregel.loopt",
    "machtiging.ten_uitvoer_gelegd",
    "kind.valt_onder_verdrag",
    "kind.uit_huis_door_maatregel",
    "kind.plaatsing_verzocht",
    "kind.beeindiging_gezag_verzocht",
    "kind.contact_verzocht",
    "kind.scheiding_in_procedure",
    "kind.feit_voor_18",
    "kind.vrijheid_benomen",
}
ASKED_ALTHOUGH_THE_TABLE_DERIVES = {
    "maatregel.ots_duur_met_uhp_maanden",  # the later of two days that no term takes
    "machtiging.maanden_niet_ten_uitvoer_gelegd", "procedure.gelijktijdige_behandeling_495_4",
}  # fmt: skip
TYPES = {
    "bool": FactType.YES_NO, "int": FactType.NUMBER, "months": FactType.NUMBER, "decimal": FactType.AMOUNT,
    "date": FactType.DAY, "enum": FactType.CHOICE, "text": FactType.TEXT,
}  # fmt: skip
UNITS = {
    "": None, "jaar": "jaar", "maand": "maand", "uur": "uur", "euro": "cent",
    "zaken per jaar": "zaak per jaar",
}  # fmt: skip

NODES = [node for subject in SUBJECTS for node in vocabulary().of_subject(subject).values()]
FACTS = [node.fact for node in NODES]
with TABLE.open(encoding="utf-8", newline="") as table:
    ROWS = {row["id"]: row for row in csv.DictReader(table) if row["id"].partition(".")[0] in SUBJECTS}


def _id(fact: Fact) -> str:
    return fact.id


# --- the words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fact", FACTS, ids=_id)
def test_every_fact_asks_and_says_in_two_languages(fact: Fact) -> None:
    """A fact has a question and each of its sentences, in Dutch and in English."""
    sentences = [fact.says, fact.unknown] + ([fact.denies] if fact.denies else [])

    assert all(len(words.strip()) > 10 for text in [fact.question, *sentences] for words in text)
    assert all(words.nl != words.en for words in [fact.question, *sentences])
    assert len({text.nl for text in sentences}) == len({text.en for text in sentences}) == len(sentences)
    assert all("?" in words for words in fact.question)


@pytest.mark.parametrize("fact", FACTS, ids=_id)
def test_a_sentence_is_a_clause(fact: Fact) -> None:
    """A sentence can follow "omdat": it begins in lower case and ends without a stop or a question."""
    sentences = [fact.says, fact.unknown] + ([fact.denies] if fact.denies else [])

    for words in (words for text in sentences for words in text):
        assert words[0].islower() or words.startswith("{value}"), words
        assert words == words.strip(), words
        assert not words.endswith((".", "?", ",")), words
        assert "  " not in words, words


@pytest.mark.parametrize("fact", FACTS, ids=_id)
def test_a_value_stands_once_in_its_sentence(fact: Fact) -> None:
    """`{value}` stands once in what a fact other than yes/no says, and nowhere else."""
    expected = 0 if fact.type is FactType.YES_NO else 1

    assert [words.count("{value}") for words in fact.says] == [expected, expected]
    assert (fact.denies is not None) == (fact.type is FactType.YES_NO)
    others = [*fact.question, *fact.unknown, *(fact.denies or ())]
    assert not any("{" in words for words in others)


@pytest.mark.parametrize("fact", FACTS, ids=_id)
def test_unknown_says_who_is_to_judge(fact: Fact) -> None:
    """Not knowing is said as not knowing, a judgement as somebody's, a legal question as left open."""
    nl, en = {
        Nature.JUDGEMENT: (
            r"het is aan (de|het) [a-z ]+ of ",
            r"it is for the [A-Za-z -]+ to decide whether ",
        ),
        Nature.LEGAL_QUESTION: (r"de wet laat open of ", r"the law leaves open whether "),
    }.get(fact.nature, (r"het is niet bekend ", r"it is not known "))

    assert re.match(nl, fact.unknown.nl), fact.unknown.nl
    assert re.match(en, fact.unknown.en), fact.unknown.en


@pytest.mark.parametrize("fact", [f for f in FACTS if f.nature is Nature.LEGAL_QUESTION], ids=_id)
def test_a_legal_question_cites_the_law(fact: Fact) -> None:
    """The citation of an unsettled question, an article or a decree, stands in it in both languages."""
    assert all(re.search(r"\b[Aa]rt\. (\d|V)|Stb\. \d{4}, \d+", words) for words in fact.question)


# --- the ids ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.fact.id)
def test_a_variable_is_named_as_its_fact(node: FactNode) -> None:
    """A rule writes `raad.onderzoek_loopt` for the fact of that id."""
    module = import_module(f"jeugdrecht.facts.{node.fact.subject}")

    assert vars(module)[node.fact.name] is node


def test_what_belongs_to_an_item() -> None:
    """Criminal proceedings belong to an offence and days to a measure; all else belongs to the case."""
    assert {fact.id: fact.item for fact in FACTS if fact.item} == PER_ITEM


def test_what_has_not_happened_when_it_is_left_out() -> None:
    """Only these may be taken as not happened when nobody mentions them."""
    assert {fact.id: fact.nature for fact in FACTS if fact.closed_world} == CLOSED_WORLD


def test_every_fact_of_the_table_is_declared_or_left_out() -> None:
    """Each fact of these subjects is declared, or left out for a reason; nothing else is declared."""
    declared = {fact.id for fact in FACTS}

    assert declared | set(LEFT_OUT) == set(ROWS) | ADDED
    assert declared & set(LEFT_OUT) == set()
    assert ADDED & set(ROWS) == set()


@pytest.mark.parametrize("fact", [f for f in FACTS if f.id in ROWS], ids=_id)
def test_a_fact_is_as_the_table_says(fact: Fact) -> None:
    """Type, values, unit and judges are those of the table of facts."""
    row = ROWS[fact.id]

    assert fact.type is TYPES[row["type"]]
    assert "|".join(v for v in fact.values if (fact.id, v) not in OWN_VALUES) == row["values"]
    assert "|".join(fact.by) == row["judgement"]
    assert (fact.nature is Nature.JUDGEMENT) == bool(row["judgement"])
    if fact.id != "procedure.keer_niet_verschenen":
        assert fact.unit == UNITS[row["unit"]]


def test_what_is_worked_out() -> None:
    """What the table derives is worked out, but for what no term can say and what a court chooses to do."""
    worked_out = {fact.id for fact in FACTS if fact.nature is Nature.DERIVED}
    derived_in_table = {id for id, row in ROWS.items() if row["derived_from"]} - set(LEFT_OUT)

    assert worked_out == derived_in_table - ASKED_ALTHOUGH_THE_TABLE_DERIVES | WORKED_OUT_BEYOND_THE_TABLE


@pytest.mark.parametrize(
    ("id", "by"),
    [
        ("rechtsvraag.plaatsing_bij_andere_ouder", ("kinderrechter",)),
        ("rechtsvraag.gap_15", ("kinderrechter",)),
        ("rechtsvraag.vots_door_voogd", ("kinderrechter",)),
        ("rechtsvraag.twee_jaar_bij_ingang_verlenging", ("kinderrechter",)),
        ("rechtsvraag.om_zonder_advocaat", ("rechter",)),
        ("rechtsvraag.lid_5_ook_vanaf_23", ("rechter",)),
        ("rechtsvraag.lid_5_voor_2014", ("rechter",)),
        ("rechtsvraag.gap_1", ("college",)),
        ("rechtsvraag.gap_2", ("college",)),
        ("rechtsvraag.gap_14", ("college",)),
        ("rechtsvraag.halt_na_18", ("officier_van_justitie",)),
        ("rechtsvraag.halt_overgangsrecht", ("officier_van_justitie",)),
        ("rechtsvraag.pij_drempel_bij_poging", ("rechter",)),
        ("rechtsvraag.zes_jaar_bij_poging", ("rechter",)),
        ("rechtsvraag.waarborgen_voor_later_feit", ("rechter",)),
        ("rechtsvraag.reeks_rond_16", ("rechter",)),
        ("rechtsvraag.pij_fase_tot_twee_jaar", ("rechter",)),
        ("rechtsvraag.voorlopige_hechtenis_bij_poging", ("rechter",)),
        ("rechtsvraag.verjaring_bij_poging", ("rechter",)),
        ("rechtsvraag.verjaring_zonder_minderjarige", ("rechter",)),
        ("rechtsvraag.verjaring_oude_zedenartikelen", ("rechter",)),
        ("rechtsvraag.achttien_op_28_februari", ("rechter",)),
        ("rechtsvraag.vervolg_op_kortere_vots", ("kinderrechter",)),
        ("rechtsvraag.ots_bij_voogdij_van_instelling", ("rechter",)),
        ("rechtsvraag.gap_5", ("certificerende_instelling",)),
        ("rechtsvraag.gap_6", ("rechter",)),
        ("rechtsvraag.gap_13_certificaat", ("certificerende_instelling",)),
        ("rechtsvraag.gap_13_aanwijzing", ("minister",)),
        ("rechtsvraag.controle_per_kalenderjaar", ("certificerende_instelling",)),
    ],
)
def test_who_may_answer_a_legal_question(id: str, by: tuple[str, ...]) -> None:
    """A legal question waits for the office that meets it."""
    fact = vocabulary().fact(id)

    assert fact is not None
    assert (fact.nature, fact.by) == (Nature.LEGAL_QUESTION, by)
