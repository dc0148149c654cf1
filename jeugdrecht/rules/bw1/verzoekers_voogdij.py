"""
Wie om overneming, beëindiging of schorsing van de voogdij mag vragen, en de voogd zelf (BW1 299a-336a).

Anders dan bij het gezag van een ouder mogen hier ook bloed- en aanverwanten tot en met de vierde graad; een
ouder is er een in de eerste graad.
"""

from jeugdrecht.facts import maatregel, verzoek, voogd
from jeugdrecht.logic.rules import Scope
from jeugdrecht.rules.bw1 import art_299, art_327, art_331, art_336a
from jeugdrecht.rules.bw1.verzoekers import (
    door_de_raad,
    door_de_rechter,
    door_het_om,
    door_wie_het_kind_verzorgt,
    een_jaar_verzorgd,
)
from jeugdrecht.sources import bw1

# The carer of at least a year, with the guardian's consent and not by virtue of a measure; all together.
opgevoed_met_instemming = (
    voogd.stemt_in_met_opvoeding_elders & een_jaar_verzorgd & ~maatregel.opvoeding_uit_hoofde_van_ots
)
overneming = verzoek.maatregel.is_("overneming_voogdij") & opgevoed_met_instemming

overneming_verzorgers = Scope(
    "overneming_verzorgers",
    art_299.art_299a_1,
    decision="verzoeker",
    when=overneming & door_wie_het_kind_verzorgt & verzoek.alle_verzorgers_samen,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

overneming_raad = Scope(
    "overneming_raad",
    art_299.art_299a_1,
    decision="verzoeker",
    when=overneming & door_de_raad,
    then="bevoegd",
    since="2015-01-01",
    actor="raad",
)

verwant = verzoek.verzoeker.is_("ouder_zonder_gezag") | (
    verzoek.verzoeker.in_("familie", "verzorger_niet_ouder") & verzoek.graad_verwantschap.at_most(4)
)
raad_om_of_verwant = door_de_raad | door_het_om | verwant
verzorger_na_blokkering = door_wie_het_kind_verzorgt & verzoek.art_336a_toegepast
beeindiging = verzoek.maatregel.is_("beeindiging_voogdij")
schorsing = verzoek.maatregel.is_("schorsing_voogdij")

beeindiging_voogdij = Scope(
    "beeindiging_voogdij",
    art_327.art_329,
    decision="verzoeker",
    when=beeindiging & raad_om_of_verwant,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

beeindiging_verzorger = Scope(
    "beeindiging_verzorger",
    art_327.art_329,
    decision="verzoeker",
    when=beeindiging & verzorger_na_blokkering,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

beeindiging_ambtshalve = Scope(
    "beeindiging_ambtshalve",
    art_327.art_329,
    decision="verzoeker",
    when=beeindiging & door_de_rechter & voogd.geval_van_art_367,
    then="bevoegd",
    since="2015-01-01",
    actor="rechtbank",
)

schorsing_voogdij = Scope(
    "schorsing_voogdij",
    art_331.art_331_3,
    decision="verzoeker",
    when=schorsing & raad_om_of_verwant,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("329"),),
)

schorsing_verzorger = Scope(
    "schorsing_verzorger",
    art_331.art_331_3,
    decision="verzoeker",
    when=schorsing & verzorger_na_blokkering,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("329"),),
)

# The guardian, a legal person too (303); not while a petition to take over the guardianship is pending.
verblijf_onder_voogdij = Scope(
    "verblijf_onder_voogdij",
    art_336a.art_336a_2,
    decision="verzoeker",
    when=verzoek.maatregel.in_("wijziging_verblijf", "verblijf_onder_voogdij")
    & verzoek.verzoeker.is_("voogd")
    & ~verzoek.verzoek_299a_loopt,
    then="bevoegd",
    since="2015-01-01",
    actor="voogd",
)
