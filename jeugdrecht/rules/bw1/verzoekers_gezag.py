"""
Wie om beëindiging, schorsing of herstel van het gezag van een ouder mag vragen, en om voorlopige voogdij
(BW1 241, 267-278).

De instelling is geen verzoeker, maar kan de Raad het oordeel van de rechtbank laten vragen; die kan dan
ambtshalve beslissen. De andere ouder, familie en de minderjarige vragen geen beëindiging.
"""

from jeugdrecht.facts import gi, raad, verzoek
from jeugdrecht.logic.rules import Duty, Scope
from jeugdrecht.rules.bw1 import art_241, art_267, art_268, art_274, art_277
from jeugdrecht.rules.bw1.verzoekers import (
    door_de_gi,
    door_de_raad,
    door_de_rechter,
    door_de_verzorger_niet_ouder,
    door_het_om,
    een_jaar_verzorgd,
    raad_kan_nog,
    raad_ziet_af,
)
from jeugdrecht.sources import bw1

beeindiging = verzoek.maatregel.is_("gezagsbeeindiging")
schorsing = verzoek.maatregel.is_("gezagsschorsing")
verzorger_een_jaar = door_de_verzorger_niet_ouder & een_jaar_verzorgd

verzoekers_voorlopige_voogdij = Scope(
    "verzoekers_voorlopige_voogdij",
    art_241.art_241_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("voorlopige_voogdij") & (door_de_raad | door_het_om),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

raad_of_om = Scope(
    "raad_of_om",
    art_267.art_267_1,
    decision="verzoeker",
    when=beeindiging & (door_de_raad | door_het_om),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

verzorger = Scope(
    "verzorger",
    art_267.art_267_1,
    decision="verzoeker",
    when=beeindiging & verzorger_een_jaar & raad_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

verzorger_subsidiair = Scope(
    "verzorger_subsidiair",
    art_267.art_267_1,
    decision="verzoeker",
    when=beeindiging & verzorger_een_jaar & raad_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
)

# The institution's route, step by step: it carries out the supervision and asks for an investigation, the
# Raad refrains and says so in writing, the institution asks it to obtain the court's opinion, it does so.
raad_meldde_af_te_zien = (
    gi.voert_ots_uit & gi.verzocht_raadsonderzoek & raad_ziet_af & raad.deelt_afzien_schriftelijk_mee
)
instelling_vroeg_oordeel = raad_meldde_af_te_zien & raad.oordeel_gevraagd_door.is_("gi")
naar_rechtbank = verzoek.maatregel.is_("oordeel_rechtbank")

instelling = Scope(
    "instelling",
    art_267.art_267_2,
    decision="verzoeker",
    when=naar_rechtbank & door_de_gi & raad_meldde_af_te_zien,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
    rests_on=(bw1("268", 4),),
)

raad_legt_voor = Duty(
    "raad_legt_voor",
    art_267.art_267_2,
    decision="verzoeker",
    when=naar_rechtbank & door_de_raad & instelling_vroeg_oordeel,
    then="bevoegd",
    since="2015-01-01",
    actor="raad",
    rests_on=(bw1("268", 4),),
)

rechter_na_route_instelling = Scope(
    "rechter_na_route_instelling",
    art_267.art_267_2,
    decision="verzoeker",
    when=beeindiging & door_de_rechter & instelling_vroeg_oordeel & raad.vroeg_oordeel_rechter,
    then="bevoegd",
    since="2015-01-01",
    actor="rechtbank",
)

schorsing_raad_of_om = Scope(
    "schorsing_raad_of_om",
    art_268.art_268_4,
    decision="verzoeker",
    when=schorsing & (door_de_raad | door_het_om),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("267", 1),),
)

schorsing_verzorger = Scope(
    "schorsing_verzorger",
    art_268.art_268_4,
    decision="verzoeker",
    when=schorsing & verzorger_een_jaar & raad_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("267", 1),),
)

schorsing_verzorger_subsidiair = Scope(
    "schorsing_verzorger_subsidiair",
    art_268.art_268_4,
    decision="verzoeker",
    when=schorsing & verzorger_een_jaar & raad_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("267", 1),),
)

schorsing_rechter_na_route_instelling = Scope(
    "schorsing_rechter_na_route_instelling",
    art_268.art_268_4,
    decision="verzoeker",
    when=schorsing & door_de_rechter & instelling_vroeg_oordeel & raad.vroeg_oordeel_rechter,
    then="bevoegd",
    since="2015-01-01",
    actor="rechtbank",
    rests_on=(bw1("267", 2),),
)

de_andere_ouder = verzoek.verzoeker.is_("ouder_zonder_gezag") & ~verzoek.gezag_van_verzoeker_beeindigd

andere_ouder = Scope(
    "andere_ouder",
    art_274.art_274_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("gezag_andere_ouder") & de_andere_ouder,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

andere_ouder_na_afwijzing = Scope(
    "andere_ouder_na_afwijzing",
    art_274.art_274_3,
    decision="verzoeker",
    when=verzoek.maatregel.is_("wijziging_afwijzing_andere_ouder") & de_andere_ouder,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

herstel = verzoek.maatregel.is_("herstel_gezag")

herstel_ouder = Scope(
    "herstel_ouder",
    art_277.art_277_1,
    decision="verzoeker",
    when=herstel & verzoek.verzoeker.is_("ouder_zonder_gezag") & verzoek.gezag_van_verzoeker_beeindigd,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

herstel_raad = Scope(
    "herstel_raad",
    art_277.art_278_1,
    decision="verzoeker",
    when=herstel & door_de_raad,
    then="bevoegd",
    since="2015-01-01",
    actor="raad",
    rests_on=(bw1("277", 1),),
)
