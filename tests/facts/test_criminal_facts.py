"""The promises of the facts on the young person, the offence and the criminal case."""

import csv

import pytest

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import FactType, Nature

CRIMINAL = ("zaak", "jeugdige", "feit", "verdachte", "opsporing", "officier", "rechter")

# The ids that interface.md fixes: type, what it belongs to, nature.
FIXED = {
    "jeugdige.geboortedatum": ("date", None, "observed"),
    "jeugdige.ongeboren": ("bool", None, "observed"),
    "jeugdige.leeftijd_op_pleegdatum": ("int", "feit", "derived"),
    "jeugdige.leeftijd": ("int", None, "derived"),
    "feit.pleegdatum": ("date", "feit", "observed"),
    "feit.pleegdatum_tot": ("date", "feit", "observed"),
    "feit.periode": ("enum", "feit", "observed"),
    "feit.soort": ("enum", "feit", "observed"),
    "feit.strafmaximum_maanden": ("int", "feit", "observed"),
    "feit.halt_aangewezen": ("bool", "feit", "derived"),
    "feit.gelijktijdig_vervolgd": ("bool", "feit", "observed"),
    "verdachte.bekent": ("bool", "feit", "observed"),
    "verdachte.stemt_in_met_halt": ("bool", "feit", "observed"),
    "verdachte.ouders_stemmen_in_met_halt": ("bool", "feit", "observed"),
    "verdachte.eerdere_halt_afdoeningen": ("int", "feit", "observed"),
    "verdachte.eerste_registratie": ("bool", "feit", "observed"),
    "officier.toestemming_halt": ("bool", "feit", "observed"),
    "officier.dagvaardt": ("bool", "feit", "act"),
    "rechter.grond_ernst_feit": ("bool", "feit", "judgement"),
    "rechter.grond_persoonlijkheid_dader": ("bool", "feit", "judgement"),
    "rechter.grond_omstandigheden_feit": ("bool", "feit", "judgement"),
    "rechter.past_volwassenenrecht_toe": ("bool", "feit", "act"),
    "rechter.past_jeugdrecht_toe": ("bool", "feit", "act"),
}

# What has not happened when nobody mentions it.
NOT_HAPPENED_WHEN_LEFT_OUT = {
    "officier.inlichtingen_raad_gevraagd",
    "opsporing.proces_verbaal_ingezonden",
    "opsporing.zorgmelding_gedaan",
    "verdachte.halt_afloop_bericht",
    "verdachte.halt_startgesprek_gevoerd",
    "feit.datum_verwijzing_halt",
    "feit.datum_wetswijziging",
    "jeugdige.asielaanvraag_ingediend",
    "jeugdige.dood_ter_wereld_gekomen",
    "jeugdige.gehuwd",
    "jeugdige.is_vreemdeling",
    "jeugdige.meerderjarig_verklaard",
    "jeugdige.overleden",
    "jeugdige.verblijft_buiten_nederland",
    "officier.aankondiging_gedaan",
    "officier.dagvaardt",
    "officier.ziet_aanstonds_onvoorwaardelijk_af",
    "rechter.openbare_behandeling_gelast",
    "officier.uitdrukkelijke_toestemming_vergelijkbaar_feit",
    "officier.voornemen_jeugdrecht",
    "officier.weigert_vergezelling",
    "opsporing.beveelt_medisch_onderzoek",
    "opsporing.kennisgeving_uitgesteld",
    "opsporing.verhoor",
    "opsporing.weigert_vergezelling",
    "rechter.past_jeugdrecht_toe",
    "rechter.past_jeugdrecht_toe_lid_5",
    "rechter.past_volwassenenrecht_toe",
    "rechter.verwijst_naar_meervoudige_kamer",
    "rechter.ziet_af_van_aanhouding",
    "verdachte.aangehouden",
    "verdachte.bevel_12i",
    "verdachte.halt_kennisgeving",
    "verdachte.in_verzekering_gesteld",
    "verdachte.in_verzekering_gesteld_op",
    "verdachte.medisch_onderzoek_verzocht",
    "verdachte.opgehouden",
    "verdachte.veroordeeld",
    "verdachte.voorlopige_hechtenis",
}

# What `nvt` may answer: it does not apply, or it does not exist.
OPTIONAL = {
    "feit.laatste_vervolgingsdaad_op",
    "feit.slachtoffer_bevrijd_op",
    "verdachte.preselect",
    "feit.datum_verwijzing_halt",
    "feit.datum_wetswijziging",
    "feit.onderwerp_verordening",
    "feit.periode",
    "feit.pleegdatum_tot",
    "feit.slachtoffer_geboortedatum",
    "jeugdige.gehuwd_op",
    "jeugdige.meerderjarig_verklaard_op",
    "jeugdige.ongeboren",
    "jeugdige.overlijdensdatum",
    "officier.vordering",
    "verdachte.in_verzekering_gesteld_op",
}

# Facts of the suspect and the court that hold for the whole case, not for one offence.
OF_THE_CASE = {
    "opsporing.geen_vaste_woonplaats_verdachte",
    "rechter.aanwezigheid_ouders_niet_in_belang",
    "rechter.behandeling_verzet_zich",
    "rechter.belang_openbaarheid_zwaarder",
    "rechter.dadelijke_uitvoering_in_belang_jeugdige",
    "rechter.dadelijke_uitvoering_risico",
    "rechter.doet_formele_uitspraak",
    "rechter.ernst_misdrijf",
    "rechter.ernstige_redenen",
    "rechter.maatregel_in_belang_ontwikkeling",
    "rechter.niet_meer_geschikt_voor_jeugddetentie",
    "rechter.openbare_behandeling_gelast",
    "rechter.risico_ander_misdrijf",
    "rechter.risico_misdrijf_tegen_lichaam",
    "rechter.tenuitvoerlegging_onbillijk",
    "rechter.veelvuldigheid_of_eerdere_veroordelingen",
    "rechter.veiligheid_eist_maatregel",
    "rechter.vrijheidsbeneming_aannemelijk",
    "rechter.waarschuwing_volstaat",
    "rechter.ziet_af_van_aanhouding",
    "verdachte.aantal_eerdere_veroordelingen",
    "verdachte.aanwezigheid_ouders_strijdig_met_belang",
    "verdachte.beheerst_procestaal",
    "verdachte.eerdere_straf_onherroepelijk",
    "verdachte.gaat_naar_school",
    "verdachte.heeft_feit_onder_18",
    "verdachte.heeft_gelijktijdig_feit_vanaf_18",
    "verdachte.heeft_raadsman",
    "verdachte.heeft_vertrouwenspersoon",
    "verdachte.hoogste_strafmaximum_maanden",
    "verdachte.ouders_aanwezig",
    "verdachte.ouders_adres_in_nederland",
    "verdachte.ouders_bereikbaar",
    "verdachte.rechten_in_eenvoudige_taal",
    "verdachte.som_strafmaxima_maanden",
    "verdachte.verdacht",
    "verdachte.vertrouwenspersoon_geschikt",
    "verdachte.vervolgd",
    "verdachte.werkt_mee_aan_onderzoek",
    "verdachte.zwijgrecht_meegedeeld",
}

# What facts.csv lists and the files leave out, each with the reason.
BRANCH = "a branch of the decision `jeugdige`, which reads it from its rules"
LEFT_OUT = {
    "feit.id": "the name of the item itself",
    "jeugdige.is_jeugdige": "the decision `jeugdige`",
    "jeugdige.tak1_onder_18": BRANCH,
    "jeugdige.tak2_jeugdrecht": BRANCH,
    "jeugdige.tak3_pleegzorg": BRANCH,
    "jeugdige.tak4_jeugdhulp": BRANCH,
}

# What the files ask beyond facts.csv.
ADDED = {
    "feit.eerdere_vervolgingsdaden_tijdig",
    "feit.laatste_vervolgingsdaad_op",
    "feit.slachtoffer_bevrijd_op",
    "officier.inlichtingen_raad_gevraagd",
    "opsporing.proces_verbaal_ingezonden",
    "opsporing.zorgmelding_gedaan",
    "verdachte.halt_afloop_bericht",
    "verdachte.halt_startgesprek_gevoerd",
    "feit.datum_begin_vervolging",
    "feit.onderwerp_verordening",
    "feit.periode",
    "feit.samenhang_met_uitgezonderde_overtreding",
    "feit.uitgezonderd_382_b",
    "jeugdige.gehuwd_op",
    "jeugdige.meerderjarig_verklaard_op",
    "jeugdige.overlijdensdatum",
    "jeugdige.verblijft_buiten_nederland",
    "officier.stemt_in_met_weigering",
    "officier.vergezelling_niet_in_belang",
    "officier.weigert_vergezelling",
    "opsporing.beveelt_medisch_onderzoek",
    "opsporing.kennisgeving_uitgesteld",
    "opsporing.mededeling_strijdig_met_belang",
    "opsporing.vergezelling_belang_onderzoek",
    "opsporing.vergezelling_niet_in_belang",
    "opsporing.verhoor",
    "opsporing.weigert_vergezelling",
    "rechter.aanwezigheid_ouders_niet_in_belang",
    "rechter.doet_formele_uitspraak",
    "rechter.past_jeugdrecht_toe_lid_5",
    "rechter.verwijst_naar_meervoudige_kamer",
    "rechter.ziet_af_van_aanhouding",
    "verdachte.in_verzekering_gesteld_op",
    "verdachte.medisch_onderzoek_verzocht",
    "verdachte.ouders_adres_in_nederland",
    "verdachte.raadsman_tijdig_beschikbaar",
    "feit.uitgezonderd_382_b_overig",
    "feit.verjaring_na_18e_verjaardag",
    "opsporing.geen_vaste_woonplaats_verdachte",
    "verdachte.hoogste_strafmaximum_maanden",
    "verdachte.som_strafmaxima_maanden",
}

# What is added and left to a person: who judges, by the lid that says so.
ADDED_JUDGES = {
    "officier.vergezelling_niet_in_belang": ("officier_van_justitie",),  # Sv 491a lid 3
    "opsporing.mededeling_strijdig_met_belang": ("hulpofficier_van_justitie",),  # Sv 488b lid 2
    "opsporing.vergezelling_belang_onderzoek": ("hulpofficier_van_justitie",),  # Sv 488ab lid 2
    "opsporing.vergezelling_niet_in_belang": ("hulpofficier_van_justitie",),  # Sv 488ab lid 2
    "rechter.aanwezigheid_ouders_niet_in_belang": ("rechter",),  # Sv 496a lid 3
}

# Where facts.csv names another judge than the lid does; the lid prevails.
JUDGES_BY_LAW = {
    "rechter.tenuitvoerlegging_onbillijk": ("openbaar_ministerie",),  # Sv 6:3:10 lid 1
    "rechter.vrijheidsbeneming_aannemelijk": ("openbaar_ministerie",),  # Sv 6:3:15 lid 1
    "rechter.waarschuwing_volstaat": ("openbaar_ministerie",),  # Sv 6:6:21 lid 3
}

# What the catalogue of offence classes answers, and facts.csv still asks or does not know.
DERIVED_BY_CLASS = {
    "feit.verjaring_gestuit",
    "feit.uitgezonderd_382_b",
    "feit.verjaring_na_18e_verjaardag",
    "feit.voorlopige_hechtenis_toegelaten",
}

# What holds for a young person of whom nothing else is said: Dutch, and in the Netherlands.
TAKEN_FOR_GRANTED = {"jeugdige.nederlandse_nationaliteit", "jeugdige.werkelijk_verblijf_in_nederland"}

# Facts that may be answered as they stand, though facts.csv says that they follow from others.
ASKED_THOUGH_DERIVED = {"feit.aantal_feiten", "feit.in_lijst_halt_2010"}

TYPES = {
    "bool": (FactType.YES_NO, None),
    "int": (FactType.NUMBER, None),
    "months": (FactType.NUMBER, "maand"),
    "days": (FactType.NUMBER, "dag"),
    "decimal": (FactType.AMOUNT, "cent"),
    "date": (FactType.DAY, None),
    "enum": (FactType.CHOICE, None),
    "text": (FactType.TEXT, None),
}


def facts(subjects=CRIMINAL):
    """Give the facts of some subjects by id."""
    nodes = [node for subject in subjects for node in vocabulary().of_subject(subject).values()]
    return {node.fact.id: node.fact for node in nodes}


@pytest.fixture(scope="module")
def table(shared):
    """The rows of facts.csv on the subjects of criminal law and the young person, by id."""
    with (shared / "law" / "facts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["id"]: row for row in rows if row["id"].partition(".")[0] in CRIMINAL}


@pytest.mark.parametrize(("id", "expected"), FIXED.items())
def test_the_fixed_ids_exist(id, expected):
    """What interface.md fixes from the start keeps its spelling, type, item and nature."""
    fact = facts()[id]

    assert (fact.type.value, fact.item, fact.nature.value) == expected


def test_every_fact_of_the_table_is_asked(table):
    """Each fact of facts.csv is declared or left out for a reason, and what is added is known."""
    declared = facts().keys()

    assert table.keys() - declared == LEFT_OUT.keys()
    assert declared - table.keys() == ADDED


def test_types_units_and_values_are_the_tables(table):
    """Type, unit and the values of a choice, in order, are those of facts.csv."""
    declared = facts()
    wrong = []
    for id in table.keys() & declared.keys():
        row, fact = table[id], declared[id]
        kind, unit = TYPES[row["type"]]
        values = tuple(filter(None, row["values"].split("|")))
        if (fact.type, fact.unit, fact.values) != (kind, unit or row["unit"] or None, values):
            wrong.append(id)

    assert wrong == []


def test_judges_are_the_tables(table):
    """Who may give a judgement is what facts.csv or the lid says, and nothing else is a judgement."""
    declared = facts()
    asked = table.keys() & declared.keys()
    expected = {id: tuple(filter(None, table[id]["judgement"].split("|"))) for id in asked}
    expected |= ADDED_JUDGES | JUDGES_BY_LAW

    assert {id: declared[id].by for id in expected} == expected
    assert {id for id in declared if declared[id].nature is Nature.JUDGEMENT} == {
        id for id, judges in expected.items() if judges
    }


def test_what_follows_is_the_tables(table):
    """What facts.csv derives from other facts is derived, but for what may simply be answered."""
    declared = facts()
    expected = {id for id in table.keys() & declared.keys() if table[id]["derived_from"]}
    derived = {id for id, fact in declared.items() if fact.nature is Nature.DERIVED}

    assert derived == (expected - ASKED_THOUGH_DERIVED) | DERIVED_BY_CLASS | TAKEN_FOR_GRANTED
    assert expected >= ASKED_THOUGH_DERIVED


def test_only_acts_and_events_are_assumed_not_to_have_happened():
    """Leaving a fact out means no for these, and unknown for every other."""
    assert {id for id, fact in facts().items() if fact.closed_world} == NOT_HAPPENED_WHEN_LEFT_OUT


def test_only_what_may_not_exist_is_optional():
    """`nvt` answers these and no others."""
    assert {id for id, fact in facts().items() if fact.optional} == OPTIONAL


def test_births_cannot_change():
    """Only a day of birth is fixed, so that nobody is told to be born on another day."""
    assert {id for id, fact in facts().items() if fact.fixed} == {
        "jeugdige.geboortedatum", "feit.slachtoffer_geboortedatum",
    }  # fmt: skip


def test_what_belongs_to_an_offence():
    """Offence, investigation, prosecution and the grounds repeat per offence; the person does not."""
    declared = facts(("feit", "opsporing", "officier", "verdachte", "rechter"))
    person = {id for id, fact in facts(("jeugdige", "zaak")).items() if fact.item == "feit"}

    assert {id for id, fact in declared.items() if fact.item != "feit"} == OF_THE_CASE
    assert person == {
        "jeugdige.leeftijd_bij_begin_vervolging", "jeugdige.leeftijd_bij_tenuitvoerlegging",
        "jeugdige.leeftijd_bij_verwijzing_halt", "jeugdige.leeftijd_op_beslissing",
        "jeugdige.leeftijd_op_pleegdatum", "jeugdige.leeftijd_op_zitting",
    }  # fmt: skip
