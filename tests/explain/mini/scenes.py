"""
Findings of the made-up law, each under the name of its golden text.
"""

from collections.abc import Mapping
from dataclasses import replace

from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.rulebase import Rulebase
from tests.explain.mini import civil, criminal, following
from tests.explain.mini.vocabulary import feiten

RULEBASE = Rulebase(
    decisions=(*criminal.DECISIONS, *civil.DECISIONS, *following.DECISIONS),
    rules=(*criminal.RULES, *civil.RULES, *following.RULES),
    powers=(*criminal.POWERS, *following.POWERS),
    lists=(feiten,),
    provisions=(*criminal.PROVISIONS, *civil.PROVISIONS, *following.PROVISIONS),
    not_modelled=criminal.NOT_MODELLED,
    version="0",
)
ON = 20260301
BORN = {"jeugdige.geboortedatum": 20090514}
ADULT = {"jeugdige.geboortedatum": 20060101, "jeugdige.ingeschreven": True}
OFFENCE = {"feit.pleegdatum": 20260110, "feit.soort": "misdrijf"}
ADVISED = Given(True, by="rechter", because="advies van de raad", on="2026-02-20", source="zittingsverslag")
DISPUTED = Given(None, "betwist", versions=(Given(True, by="officier"), Given(False)))
DISPUTED_WITH_ORIGIN = Given(
    None, "betwist", versions=(ADVISED, Given(False, by="officier", source="proces-verbaal"))
)
UNKNOWN, NOT_APPLICABLE = Given(None, "onbekend"), Given(None, "nvt")

Facts = Mapping[str, object]


def given(facts: Facts) -> dict[str, Given]:
    """Facts as a case holds them; a bare value is simply given."""
    return {id: value if isinstance(value, Given) else Given(value) for id, value in facts.items()}


def find(
    decision: str,
    facts: Facts,
    *offences: Facts,
    of: str | None = None,
    on: int = ON,
    listed: bool = True,
    complete: bool = True,
) -> Finding:
    """The finding of a decision in a case with these facts and offences."""
    items = tuple(Item(f"feit-{n}", given(offence)) for n, offence in enumerate(offences, start=1))
    lists = {"feiten": Items(items, complete)} if listed else {}
    subject = RULEBASE.decision(decision).subject
    item = of or ("feit-1" if subject and offences else None)
    return CaseDecider(RULEBASE, Case(on, given(facts), lists)).decide(decision, item)


LASTING = {**OFFENCE, "feit.pleegdatum_tot": 20270801, "feit.periode": "doorlopend"}
DAMAGE = {**OFFENCE, "feit.wetsartikel": "sr:350", "feit.schade": 90100, "verdachte.bekent": True}
HALT = {**OFFENCE, "feit.schade": 45000, "verdachte.bekent": True}
CIVIL = {**BORN, "maatregel.opgelegd_op": 20250708, "maatregel.duur_maanden": 6}
TESTED = {
    **CIVIL,
    "jeugdige.gemeente": "Gouda",
    "jeugdige.ingeschreven": True,
    "rechtsvraag.poging_telt_mee": True,
    "raad.hulp_nodig": True,
}

SCENES = {
    # Norms, and what runs on a day.
    "rechten": lambda: find("rechten", BORN),
    "normen": lambda: find("toets", {**BORN, "jeugdige.ingeschreven": True}),
    "normen_niet": lambda: find(
        "toets", {"jeugdige.ingeschreven": False, "rechtsvraag.poging_telt_mee": True}
    ),
    # A choice, its powers, and what decides otherwise.
    "jeugd": lambda: find("sanctierecht", BORN, OFFENCE),
    "kind": lambda: find("sanctierecht", {"jeugdige.geboortedatum": 20150514}, OFFENCE),
    "grens_oude_tekst": lambda: find(
        "sanctierecht", {"jeugdige.geboortedatum": 19960401}, {"feit.pleegdatum": 20140331}
    ),
    "bevoegdheid_oude_tekst": lambda: find(
        "sanctierecht", {"jeugdige.geboortedatum": 19920401}, {"feit.pleegdatum": 20140331}
    ),
    "bevoegdheid_gebruikt": lambda: find(
        "sanctierecht", BORN, {**OFFENCE, "rechter.past_volwassenenrecht_toe": ADVISED}
    ),
    "bevoegdheid_zonder_grond": lambda: find(
        "sanctierecht",
        BORN,
        {**OFFENCE, "rechter.past_volwassenenrecht_toe": True, "rechter.grond_ernst_feit": False},
    ),
    "jongvolwassene": lambda: find("sanctierecht", {"jeugdige.geboortedatum": 20060101}, OFFENCE),
    "leeftijd_gegeven": lambda: find(
        "sanctierecht", {}, {**OFFENCE, "jeugdige.leeftijd_op_pleegdatum": Given(17, by="officier")}
    ),
    "geboortedag_ontbreekt": lambda: find("sanctierecht", {}, OFFENCE),
    "alles_ontbreekt": lambda: find("sanctierecht", {}, {"feit.pleegdatum": UNKNOWN}),
    "voor_oudste_tekst": lambda: find("sanctierecht", BORN, {"feit.pleegdatum": 20000110}),
    "periode": lambda: find("sanctierecht", BORN, {**OFFENCE, "feit.pleegdatum_tot": 20270801}),
    # Exceptions, lower ranks, other decisions, lists of items.
    "halt_kan": lambda: find("halt", {**BORN, "verdachte.eerdere_afdoeningen": 1}, HALT),
    "halt_kan_niet": lambda: find(
        "halt", {**BORN, "verdachte.eerdere_afdoeningen": 3, "rechtsvraag.poging_telt_mee": False}, HALT
    ),
    "halt_betwist": lambda: find(
        "halt", {**BORN, "verdachte.eerdere_afdoeningen": 1}, {**HALT, "verdachte.bekent": DISPUTED}
    ),
    "halt_betwist_met_herkomst": lambda: find(
        "halt",
        {**BORN, "verdachte.eerdere_afdoeningen": 1},
        {**HALT, "verdachte.bekent": DISPUTED_WITH_ORIGIN},
    ),
    "halt_geblokkeerd": lambda: find(
        "halt",
        {**BORN, "verdachte.eerdere_afdoeningen": 1},
        {**HALT, "rechter.past_volwassenenrecht_toe": True},
        OFFENCE,
        OFFENCE,
    ),
    "halt_niet_voor_kind": lambda: find("halt", {"jeugdige.geboortedatum": 20150514}, HALT),
    "halt_geen_schade": lambda: find(
        "halt", {**BORN, "verdachte.eerdere_afdoeningen": 0}, {**HALT, "feit.schade": NOT_APPLICABLE}
    ),
    "rechter_kind": lambda: find(
        "rechter", {**BORN, "jeugdige.ingeschreven": True}, {**OFFENCE, "verdachte.bekent": True}
    ),
    "rechter_niet_ingeschreven": lambda: find(
        "rechter", {**BORN, "jeugdige.ingeschreven": False}, {**OFFENCE, "verdachte.bekent": True}
    ),
    "rechter_onbekend": lambda: find("rechter", BORN, {**OFFENCE, "verdachte.bekent": UNKNOWN}),
    "rechter_zelf": lambda: find("rechter", ADULT, {**OFFENCE, "rechter.behandelt_ook_later_feit": True}),
    "rechter_kan_zelf": lambda: find("rechter", ADULT, OFFENCE),
    # Sets, end dates, limits, records, lists of records.
    "waarborgen": lambda: find("waarborgen", {**BORN, "jeugdige.ingeschreven": False}, OFFENCE),
    "waarborgen_open": lambda: find("waarborgen", BORN, listed=False),
    "waarborgen_onvolledig": lambda: find(
        "waarborgen", {"jeugdige.ingeschreven": True}, {"feit.soort": "overtreding"}, complete=False
    ),
    "zitting": lambda: find("zitting", {**BORN, "jeugdige.ingeschreven": True}, OFFENCE),
    "zitting_open": lambda: find("zitting", BORN, {"feit.soort": "overtreding"}),
    "zitting_onbekend": lambda: find("zitting", BORN, {}),
    "beginselen": lambda: find("beginselen", {"jeugdige.ingeschreven": True}),
    "beginselen_deels": lambda: find("beginselen", {"jeugdige.ingeschreven": False}),
    "einde": lambda: find("einde", CIVIL),
    "einde_open": lambda: find("einde", BORN),
    "loopt_nog": lambda: find("loopt", CIVIL),
    "maxima": lambda: find("maxima", {"jeugdige.ingeschreven": True, "feit.schade": 123450}),
    "maxima_open": lambda: find("maxima", {"feit.schade": 90000}),
    "termijnen": lambda: find("termijnen", {"jeugdige.ingeschreven": True}),
    "termijnen_open": lambda: find("termijnen", {"jeugdige.ingeschreven": UNKNOWN}),
    # What follows another decision, and whether a power is there.
    "straf": lambda: find("straf", {**BORN, "jeugdige.ingeschreven": True}, OFFENCE),
    "straf_gebruikt": lambda: find(
        "straf",
        {**BORN, "jeugdige.ingeschreven": True},
        {**OFFENCE, "rechter.past_volwassenenrecht_toe": ADVISED},
    ),
    "straf_jongvolwassene": lambda: find("straf", {**ADULT, "rechter.past_jeugdrecht_toe": True}, OFFENCE),
    "straf_volwassene": lambda: find("straf", {**ADULT, "jeugdige.ingeschreven": True}, OFFENCE),
    "straf_open": lambda: find("straf", {}, OFFENCE),
    "bezwaar": lambda: find("bezwaar", {"maatregel.opgelegd_op": 20250407}),
    "bezwaar_open": lambda: find("bezwaar", {}),
    "machtiging": lambda: find("machtiging", CIVIL),
    "machtiging_open": lambda: find("machtiging", {"maatregel.opgelegd_op": 20250708}),
    "ots_kan": lambda: find("ots", {**BORN, "raad.hulp_nodig": True}),
    "ots_na_oordeel": lambda: find("ots", BORN),
    "ots_kan_niet": lambda: find("ots", {"jeugdige.geboortedatum": 20060101, "raad.hulp_nodig": True}),
    "ots_open": lambda: find("ots", {}),
    # No answer, for each reason.
    "strijd": lambda: find("strijd", BORN),
    "na_strijd": lambda: find("na_strijd", BORN),
    "leemte": lambda: find("leemte", BORN),
    "na_leemte": lambda: find("na_leemte", BORN),
    "ongelezen": lambda: find("ongelezen", BORN),
    "na_ongelezen": lambda: find("na_ongelezen", BORN),
    "ouder_dan_gelezen": lambda: find("jong", BORN, on=20240601),
    "na_oud": lambda: find("na_oud", BORN, on=20190601),
    "niet_aan_de_orde": lambda: find("voor_kinderen", {"jeugdige.geboortedatum": 20050514}),
    "plan_niet_aan_de_orde": lambda: find("na_kinderen", {"jeugdige.geboortedatum": 20050514}),
    "niets_samen": lambda: find("samen", {"jeugdige.geboortedatum": 20050514}),
    "aangewezen": lambda: find("aangewezen", BORN, DAMAGE),
    "na_aanwijzing": lambda: find("na_aanwijzing", BORN, DAMAGE),
    "na_duiding": lambda: find("na_duiding", BORN),
    "weging": lambda: find("weging", BORN, OFFENCE),
    "na_weging": lambda: find("na_weging", BORN, OFFENCE),
    "niets_extra": lambda: find("extra", {"jeugdige.ingeschreven": False}),
    "einde_van_onder": lambda: replace(find("einde", BORN), not_before=20260401),
    "waarborgen_periode": lambda: find("waarborgen", {**BORN, "jeugdige.ingeschreven": True}, LASTING),
    "rechtsvraag": lambda: find("duiding", BORN),
    # Every kind of test in one set.
    "toetsen": lambda: find(
        "toetsen",
        TESTED,
        {**OFFENCE, "feit.gemeente": "Delft", "feit.schade": NOT_APPLICABLE, "feit.wetsartikel": "sr:350"},
    ),
    "toetsen_onbekend": lambda: find("toetsen", {}, {}),
}
