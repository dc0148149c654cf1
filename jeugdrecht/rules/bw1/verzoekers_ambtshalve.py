"""
Wanneer de rechter zonder verzoek beslist, en de route van de burgemeester (BW1 255 leden 3 en 5, 256 lid 4,
267a, 269, 331a, 332a).

Of aan de grond voor ondertoezichtstelling is voldaan, zegt de beslissing daarover.
"""

from jeugdrecht.facts import college, gezag, instelling, maatregel, raad, verzoek, voogd
from jeugdrecht.logic.rules import Duty, Earlier, Scope
from jeugdrecht.rules.bw1 import art_255, art_256, art_267a, art_269, art_331a, art_332a
from jeugdrecht.rules.bw1.verzoekers import door_de_raad, door_de_rechter, raad_ziet_af

ots = verzoek.maatregel.is_("ots")

# The mayor's route, step by step: the municipal executive asks for an investigation, the Raad refrains and
# says so in writing, the mayor asks it to obtain the court's opinion, it does so, and the court may act.
raad_meldde_af_te_zien = college.verzocht_raadsonderzoek & raad_ziet_af & raad.deelt_afzien_schriftelijk_mee
burgemeester_vroeg_oordeel = raad_meldde_af_te_zien & raad.oordeel_gevraagd_door.is_("burgemeester")
naar_kinderrechter = verzoek.maatregel.is_("oordeel_kinderrechter")

burgemeester = Scope(
    "burgemeester",
    art_255.art_255_3,
    decision="verzoeker",
    when=naar_kinderrechter & verzoek.verzoeker.is_("burgemeester") & raad_meldde_af_te_zien,
    then="bevoegd",
    since="2015-01-01",
    actor="burgemeester",
)

raad_legt_voor = Duty(
    "raad_legt_voor",
    art_255.art_255_3,
    decision="verzoeker",
    when=naar_kinderrechter & door_de_raad & burgemeester_vroeg_oordeel,
    then="bevoegd",
    since="2015-01-01",
    actor="raad",
)

rechter_na_burgemeestersroute = Scope(
    "rechter_na_burgemeestersroute",
    art_255.art_255_3,
    decision="verzoeker",
    when=ots & door_de_rechter & burgemeester_vroeg_oordeel & raad.vroeg_oordeel_rechter,
    then="bevoegd",
    since="2015-01-01",
    actor="kinderrechter",
)

andere_kinderen = Scope(
    "andere_kinderen",
    art_255.art_255_5,
    decision="verzoeker",
    when=verzoek.maatregel.is_("aanvulling_andere_kinderen") & (door_de_raad | door_de_rechter),
    then="bevoegd",
    since="2015-01-01",
    actor="kinderrechter",
)

vervanging_ambtshalve = Duty(
    "vervanging_ambtshalve",
    art_256.art_256_4,
    decision="verzoeker",
    when=verzoek.maatregel.is_("vervanging_gi")
    & door_de_rechter
    & maatregel.ots_op_grond_van_256
    & ~instelling.aanvaarde_rechtspersoon_voldoet
    & ~maatregel.voortzetting_noodzakelijk_continuiteit,
    then="bevoegd",
    since="2015-01-01",
    actor="kinderrechter",
)

rechter_bij_afgewezen_beeindiging = Scope(
    "rechter_bij_afgewezen_beeindiging",
    art_267a.art_267a,
    decision="verzoeker",
    when=ots & door_de_rechter & gezag.verzoek_beeindiging_afgewezen,
    then="bevoegd",
    since="2018-09-19",
    earlier=Earlier.NOTHING,
    actor="rechtbank",
)

rechter_in_plaats_van_schorsing = Scope(
    "rechter_in_plaats_van_schorsing",
    art_269.art_269,
    decision="verzoeker",
    when=ots & door_de_rechter & gezag.schorsing_verzocht,
    then="bevoegd",
    since="2015-01-01",
    actor="rechtbank",
)

rechter_in_plaats_van_schorsing_voogd = Scope(
    "rechter_in_plaats_van_schorsing_voogd",
    art_331a.art_331a,
    decision="verzoeker",
    when=ots & door_de_rechter & voogd.schorsing_verzocht,
    then="bevoegd",
    since="2015-01-01",
    actor="rechtbank",
)

rechter_bij_afgewezen_beeindiging_voogdij = Scope(
    "rechter_bij_afgewezen_beeindiging_voogdij",
    art_332a.art_332a,
    decision="verzoeker",
    when=ots & door_de_rechter & voogd.verzoek_beeindiging_afgewezen,
    then="bevoegd",
    since="2015-01-01",
    actor="rechtbank",
)
