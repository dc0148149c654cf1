"""
Wie om ondertoezichtstelling, verlenging, opheffing of een andere instelling mag vragen (BW1 255-262b, 326).

Raad en openbaar ministerie gaan voor bij een eerste ondertoezichtstelling, de instelling bij verlenging en
opheffing.
"""

from jeugdrecht.facts import rechtsvraag, verzoek
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.rules.bw1 import art_255, art_257, art_259, art_260, art_261, art_262b, art_326
from jeugdrecht.rules.bw1.verzoekers import (
    door_de_gi,
    door_de_minderjarige_vanaf_12,
    door_de_raad,
    door_de_verzorger_niet_ouder,
    door_de_voogd,
    door_een_ouder,
    door_het_om,
    door_wie_gezag_heeft,
    door_wie_het_kind_verzorgt,
    gi_kan_nog,
    gi_ziet_af,
    raad_kan_nog,
    raad_ziet_af,
)
from jeugdrecht.sources import Text, bw1

ots = verzoek.maatregel.is_("ots")
vots = verzoek.maatregel.is_("vots")
verlenging = verzoek.maatregel.is_("verlenging_ots")
opheffing = verzoek.maatregel.is_("opheffing_ots")
vervanging = verzoek.maatregel.is_("vervanging_gi")

# Each lid on petitioners is a closed list.
niet_bevoegd = Scope(
    "niet_bevoegd",
    art_255.art_255_2,
    decision="verzoeker",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
    rests_on=(
        bw1("241", 2),
        bw1("253s", 2),
        bw1("255", 5),
        bw1("257", 2),
        bw1("259"),
        bw1("260", 2),
        bw1("261", 2),
        bw1("262b"),
        bw1("263", 3),
        bw1("264", 1),
        bw1("265", 1),
        bw1("265b", 2),
        bw1("265c", 2),
        bw1("265d", 2),
        bw1("265d", 4),
        bw1("265e", 5),
        bw1("265f", 2),
        bw1("265g", 1),
        bw1("265g", 2),
        bw1("265h", 1),
        bw1("265i", 2),
        bw1("267", 1),
        bw1("268", 4),
        bw1("274", 2),
        bw1("274", 3),
        bw1("277", 1),
        bw1("299a", 1),
        bw1("326", 1),
        bw1("329"),
        bw1("331", 3),
        bw1("336a", 2),
    ),
)

raad_of_om = Scope(
    "raad_of_om",
    art_255.art_255_2,
    decision="verzoeker",
    when=ots & (door_de_raad | door_het_om),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

na_de_raad = door_een_ouder | door_de_verzorger_niet_ouder

ouder_of_verzorger = Scope(
    "ouder_of_verzorger",
    art_255.art_255_2,
    decision="verzoeker",
    when=ots & na_de_raad & raad_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

ouder_of_verzorger_subsidiair = Scope(
    "ouder_of_verzorger_subsidiair",
    art_255.art_255_2,
    decision="verzoeker",
    when=ots & na_de_raad & raad_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
)

vots_raad_of_om = Scope(
    "vots_raad_of_om",
    art_257.art_257_2,
    decision="verzoeker",
    when=vots & (door_de_raad | door_het_om),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("255", 2),),
)

vots_ouder_of_verzorger = Scope(
    "vots_ouder_of_verzorger",
    art_257.art_257_2,
    decision="verzoeker",
    when=vots & na_de_raad & raad_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("255", 2),),
)

vots_ouder_of_verzorger_subsidiair = Scope(
    "vots_ouder_of_verzorger_subsidiair",
    art_257.art_257_2,
    decision="verzoeker",
    when=vots & na_de_raad & raad_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("255", 2),),
)

andere_instelling = Scope(
    "andere_instelling",
    art_259.art_259,
    decision="verzoeker",
    when=vervanging & (door_de_gi | door_de_raad | door_wie_gezag_heeft | door_de_minderjarige_vanaf_12),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

verlenging_gi = Scope(
    "verlenging_gi",
    art_260.art_260_2,
    decision="verzoeker",
    when=verlenging & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

na_de_gi = door_de_raad | door_het_om | door_een_ouder | door_de_verzorger_niet_ouder

verlenging_anderen = Scope(
    "verlenging_anderen",
    art_260.art_260_2,
    decision="verzoeker",
    when=verlenging & na_de_gi & gi_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

verlenging_anderen_subsidiair = Scope(
    "verlenging_anderen_subsidiair",
    art_260.art_260_2,
    decision="verzoeker",
    when=verlenging & na_de_gi & gi_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
)

opheffing_gi = Scope(
    "opheffing_gi",
    art_261.art_261_2,
    decision="verzoeker",
    when=opheffing & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

na_de_gi_bij_opheffing = door_de_raad | door_wie_gezag_heeft | door_de_minderjarige_vanaf_12

opheffing_anderen = Scope(
    "opheffing_anderen",
    art_261.art_261_2,
    decision="verzoeker",
    when=opheffing & na_de_gi_bij_opheffing & gi_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

opheffing_anderen_subsidiair = Scope(
    "opheffing_anderen_subsidiair",
    art_261.art_261_2,
    decision="verzoeker",
    when=opheffing & na_de_gi_bij_opheffing & gi_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

# Whoever has the child in the family, a parent without authority too, and the provider where it is placed.
partijen_bij_geschil = (
    door_wie_gezag_heeft
    | door_de_minderjarige_vanaf_12
    | door_de_gi
    | door_wie_het_kind_verzorgt
    | (verzoek.verzoeker.in_("zorgaanbieder", "jeugdhulpaanbieder") & verzoek.kind_bij_verzoeker_geplaatst)
)

geschil = Scope(
    "geschil",
    art_262b.art_262b,
    decision="verzoeker",
    when=verzoek.maatregel.is_("geschil_uitvoering") & partijen_bij_geschil & ~verzoek.klachtgedraging,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

voogd_ots_en_verlenging = Scope(
    "voogd_ots_en_verlenging",
    art_326.art_326_2,
    decision="verzoeker",
    when=(ots | verlenging) & door_de_voogd,
    then="bevoegd",
    since="2015-01-01",
    actor="voogd",
)

voogd_vots = Scope(
    "voogd_vots",
    art_326.art_326_2,
    decision="verzoeker",
    when=vots & door_de_voogd & rechtsvraag.vots_door_voogd,
    then="bevoegd",
    since="2015-01-01",
    actor="voogd",
)

ots_bij_echtscheiding = NotModelled(
    provision=art_255.art_255_2,
    what=Text(
        "dat in een echtscheiding een echtgenoot of de raad om ondertoezichtstelling kan vragen als "
        "voorlopige voorziening (Rv 823)",
        "that in a divorce a spouse or the Raad may ask for supervision as a provisional measure (Rv 823)",
    ),
    why=Text(
        "de voorlopige voorzieningen bij echtscheiding zijn niet opgenomen",
        "the provisional measures in divorce were not encoded",
    ),
    decisions=("ots",),
)

verzoekers_elders = NotModelled(
    provision=art_255.art_255_2,
    what=Text(
        "wie om gesloten jeugdhulp, levensonderhoud of een regeling tussen ouders mag vragen",
        "who may ask for secure youth care, maintenance or an arrangement between parents",
    ),
    why=Text(
        "de leden over die verzoekers zijn hier niet gelezen",
        "the paragraphs on those petitioners were not read here",
    ),
)
