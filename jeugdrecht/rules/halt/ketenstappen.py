"""
De jeugdstrafrechtketen, stap voor stap: van proces-verbaal tot advies, zitting en jeugdreclassering.

Een stap staat hier bij de bepaling die hem draagt, met haar rang: een plicht alleen waar de wet of een
regeling hem oplegt. Wat beleid of ketenafspraak is, is hier nooit een plicht, en een *kan* blijft een *kan*.
"""

from jeugdrecht.facts import (
    advies,
    feit,
    jeugdige,
    jeugdreclassering,
    officier,
    opsporing,
    procedure,
    raad,
    rechter,
    rechtsvraag,
    verdachte,
    zaak,
)
from jeugdrecht.logic.declare import decided, has_member
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.rules.halt import lij, richtlijn, richtlijn_keten, startdocument
from jeugdrecht.rules.jeugdwet import art_2_4
from jeugdrecht.rules.sr.titel_8a import art_77e
from jeugdrecht.rules.sv import art_382, art_490, art_494, art_495
from jeugdrecht.rules.sv.boek_6 import art_6_1_25
from jeugdrecht.sources import Text, jw, sr, sv

van_12_tot_18 = jeugdige.leeftijd_op_pleegdatum.between(12, 18)
verwezen = feit.datum_verwijzing_halt.has_come()
preselect_bepaald = verdachte.preselect.in_("laag", "midden", "hoog")
naar_halt = decided("route", "halt")
raad_onderzoekt = decided("raad_strafonderzoek", "verplicht", "volgens_ketenafspraak")
# After a completed Halt only an order of the court of appeal keeps the case going.
loopt_nog = ~verdachte.halt_kennisgeving | verdachte.bevel_12i
vraagt_2b = verdachte.preselect.is_("hoog") | (verdachte.preselect.is_("midden") & raad.lij_hoog_domein)
zitting_geweest = procedure.zittingsdatum.before(zaak.peildatum)
# What Halt reported as failed, and what the court of appeal ordered to be prosecuted, is no longer with Halt.
bij_halt = verwezen & ~art_77e.halt_mislukt & ~verdachte.bevel_12i
# The agreement is about 12 to 18; what a judgment brings also for those to whom the court applied art. 77c.
berecht_als_jeugdige = van_12_tot_18 | (
    jeugdige.leeftijd_op_pleegdatum.between(18, 23) & rechter.past_jeugdrecht_toe
)
# Once of age without 77c, whether probation stays with the municipality is not settled (GAP-2, GAP-14).
taak_van_de_gemeente = art_2_4.is_jeugdige_naar_tak_1_of_2 | (
    jeugdige.leeftijd.at_least(18)
    & ((van_12_tot_18 & rechtsvraag.gap_2) | (has_member("jeugdige", "4") & rechtsvraag.gap_14))
)
# What the Board works out, it works out for the hearing.
voor_de_zitting = loopt_nog & ~bij_halt & ~zitting_geweest
wacht_op_keuze_om = (
    ~officier.dagvaardt
    & ~officier.ziet_aanstonds_onvoorwaardelijk_af
    & ~procedure.afdoening.in_("strafbeschikking", "vervolging_voor_rechter", "sepot")
)

zorgmelding = Scope(
    "stap_zorgmelding",
    richtlijn_keten.onder12,
    decision="ketenstappen",
    when=jeugdige.leeftijd_op_pleegdatum.less_than(12) & ~opsporing.zorgmelding_gedaan,
    then="zorgmelding",
    since="2015-01-07",
    actor="politie",
    rests_on=(sv("486"),),
)

# Without a preselect it is the official report that raises the question of the steps at all.
preselect = Scope(
    "stap_preselect",
    lij.preselect,
    decision="ketenstappen",
    when=van_12_tot_18 & ~preselect_bepaald,
    then="preselect",
    since="2021-06-01",
    actor="politie",
)

advies_op_zsm = Scope(
    "stap_advies",
    lij.zsm,
    decision="ketenstappen",
    when=van_12_tot_18
    & preselect_bepaald
    & ~raad.zsm_advies_uitgebracht
    & wacht_op_keuze_om
    & loopt_nog
    & ((verwezen & art_77e.halt_mislukt) | (~verwezen & ~decided("halt", "beschikbaar"))),
    then="raad_zsm_advies",
    since="2021-06-01",
    actor="raad",
)

# --- Halt -------------------------------------------------------------------------------------------------

voorstel = Scope(
    "stap_voorstel",
    art_77e.art_77e_1,
    decision="ketenstappen",
    when=naar_halt & ~verwezen,
    then="halt_voorstel",
    since="2002-05-04",
    actor="opsporingsambtenaar",
    rests_on=(sr("77e", 4),),
)

voorlichting = Duty(
    "stap_voorlichting",
    art_77e.art_77e_2,
    decision="ketenstappen",
    when=naar_halt
    & ~verwezen
    & ~(
        verdachte.halt_schriftelijk_voorgelicht
        & verdachte.halt_niet_verplicht_meegedeeld
        & verdachte.halt_gevolgen_uitgelegd
    ),
    then="halt_voorlichting",
    since="2002-05-04",
    actor="opsporingsambtenaar",
)

startgesprek = Scope(
    "stap_startgesprek",
    richtlijn_keten.termijnen,
    decision="ketenstappen",
    when=naar_halt & verwezen & ~verdachte.halt_startgesprek_gevoerd & ~verdachte.halt_afloop_bericht,
    then="halt_startgesprek",
    since="2015-01-07",
    actor="halt_bureau",
)

afloopbericht = Scope(
    "stap_afloopbericht",
    richtlijn_keten.termijnen,
    decision="ketenstappen",
    when=naar_halt & verwezen & verdachte.halt_startgesprek_gevoerd & ~verdachte.halt_afloop_bericht,
    then="halt_afloopbericht",
    since="2015-01-07",
    actor="halt_bureau",
)

kennisgeving = Duty(
    "stap_kennisgeving",
    art_77e.art_77e_5,
    decision="ketenstappen",
    when=van_12_tot_18
    & verwezen
    & verdachte.halt_afloop_bericht
    & verdachte.halt_behoorlijk_afgerond
    & ~verdachte.halt_kennisgeving,
    then="halt_kennisgeving",
    since="2002-05-04",
    actor="opsporingsambtenaar",
)

proces_verbaal_na_mislukte_halt = Scope(
    "stap_proces_verbaal",
    richtlijn_keten.negatief,
    decision="ketenstappen",
    when=van_12_tot_18 & verwezen & art_77e.halt_mislukt & ~opsporing.proces_verbaal_ingezonden,
    then="proces_verbaal_inzenden",
    since="2015-01-07",
    actor="opsporingsambtenaar",
    rests_on=(sr("77e", 1),),
)

# --- prosecutor and Board ---------------------------------------------------------------------------------

keuze_van_het_om = Scope(
    "stap_keuze",
    richtlijn.om,
    decision="ketenstappen",
    when=van_12_tot_18 & decided("route", "om", "raad") & wacht_op_keuze_om & loopt_nog,
    then="afdoening_kiezen",
    since="2015-01-07",
    actor="officier_van_justitie",
)

inlichtingen = Duty(
    "stap_inlichtingen",
    art_494.art_494_1,
    decision="ketenstappen",
    when=raad_onderzoekt
    & art_494.vervolgt
    & ~art_494.kantonrechter
    & ~officier.inlichtingen_raad_gevraagd
    & loopt_nog,
    then="inlichtingen_raad",
    since="2019-06-01",
    actor="officier_van_justitie",
)

rapport_bij_inverzekeringstelling = Duty(
    "stap_rapport",
    art_490.art_490_1,
    decision="ketenstappen",
    when=raad_onderzoekt
    & verdachte.in_verzekering_gesteld
    & ~advies.raad_rapport_beschikbaar
    & ~raad.strafadvies_uitgebracht,
    then="raad_rapport",
    since="2017-03-01",
    actor="raad",
)

instrument_2a = Scope(
    "stap_2a",
    lij.route,
    decision="ketenstappen",
    when=raad_onderzoekt & lij.reden_op_risico & ~raad.lij_2a_ingevuld & voor_de_zitting,
    then="raad_2a",
    since="2021-06-01",
    actor="raad",
)

instrument_2b = Scope(
    "stap_2b",
    lij.route,
    decision="ketenstappen",
    when=raad_onderzoekt & raad.lij_2a_ingevuld & vraagt_2b & ~raad.lij_2b_ingevuld & voor_de_zitting,
    then="raad_2b",
    since="2021-06-01",
    actor="raad",
)

strafadvies = Scope(
    "stap_strafadvies",
    startdocument.halt_of_raad,
    decision="ketenstappen",
    when=raad_onderzoekt
    & ~raad.strafadvies_uitgebracht
    & (
        (raad.lij_2a_ingevuld & (raad.lij_2b_ingevuld | ~vraagt_2b))
        | (officier.inlichtingen_raad_gevraagd & ~lij.reden_op_risico)
    )
    & voor_de_zitting,
    then="strafadvies",
    since="2016-01-01",
    actor="raad",
    rests_on=(sv("494", 1),),
)

# --- the hearing and what follows -------------------------------------------------------------------------

zitting_rechtbank = Scope(
    "stap_zitting",
    art_495.art_495_1,
    decision="ketenstappen",
    when=van_12_tot_18 & officier.dagvaardt & ~zitting_geweest & decided("absolute_competentie", "rechtbank"),
    then="zitting",
    since="2011-02-01",
    rests_on=(sv("382", onderdeel="b"),),
)

zitting_kantonrechter = Scope(
    "stap_zitting",
    art_382.art_382_b,
    decision="ketenstappen",
    when=van_12_tot_18
    & officier.dagvaardt
    & ~zitting_geweest
    & decided("absolute_competentie", "kantonrechter"),
    then="zitting",
    since="2011-02-01",
)

uitvoering = Duty(
    "stap_uitvoering",
    art_2_4.art_2_4_2,
    decision="ketenstappen",
    when=berecht_als_jeugdige
    & zitting_geweest
    & jeugdreclassering.is_strafrechtelijke_beslissing
    & taak_van_de_gemeente,
    then="jeugdreclassering",
    since="2015-01-01",
    actor="college",
    rests_on=(jw("1.1", begrip="jeugdreclassering"),),
)

toezicht_van_de_raad = Duty(
    "stap_toezicht",
    art_6_1_25.art_6_1_25_1,
    decision="ketenstappen",
    when=berecht_als_jeugdige & zitting_geweest & jeugdreclassering.is_strafrechtelijke_beslissing,
    then="toezicht_raad",
    since="2020-01-01",
    actor="raad",
)

eerder_in_de_zaak = NotModelled(
    provision=lij.route,
    what=Text(
        "jeugdreclassering voor de zitting (bij een strafbeschikking of een schorsing), en de stappen tot "
        "het vonnis bij 18 tot 23",
        "youth probation before the hearing (with a penal order or a suspension), and the steps up to the "
        "judgment at 18 to 23",
    ),
    why=Text(
        "wie dan toezicht houdt, zegt toezicht_uitvoerder; de ketenafspraak gaat over 12 tot 18",
        "who supervises then is said by toezicht_uitvoerder; the agreement is about 12 to 18",
    ),
    decisions=("ketenstappen",),
)
