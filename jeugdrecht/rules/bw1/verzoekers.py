"""
Wie verzoekers zijn: wat de artikelen over verzoekers delen, met wie voorgaat en wie wacht.

Peilmoment is de dag van het verzoek, of de peildatum als er nog geen verzoek is. Wie subsidiair mag, wacht
tot de raad of de instelling van een verzoek afziet; verzoekt die zelf, dan is er voor hem geen plaats.
"""

from jeugdrecht.facts import gi, jeugdige, raad, verzoek, verzorger, voogd
from jeugdrecht.logic.declare import decided

bevoegd_verzoek = decided("verzoeker", "bevoegd")

door_de_raad = verzoek.verzoeker.is_("raad")
door_het_om = verzoek.verzoeker.is_("om")
door_de_gi = verzoek.verzoeker.is_("gi")
door_de_gezagsouder = verzoek.verzoeker.is_("gezagsouder")
door_een_ouder = verzoek.verzoeker.in_("gezagsouder", "ouder_zonder_gezag")
door_de_rechter = verzoek.verzoeker.is_("rechter_ambtshalve")

# Section 4 holds for the supervision of a child whose guardian is a natural person (326 lid 2): the guardian
# is read for the parent with authority.
door_de_voogd = verzoek.verzoeker.is_("voogd") & voogd.soort.is_("natuurlijk_persoon")
door_wie_gezag_heeft = door_de_gezagsouder | door_de_voogd

# Only who has the child in the family now; a carer of before no longer petitions.
door_de_verzorger_niet_ouder = verzoek.verzoeker.is_("verzorger_niet_ouder") & ~verzorger.verzorging_geeindigd
door_wie_het_kind_verzorgt = door_de_verzorger_niet_ouder | (
    verzoek.verzoeker.is_("ouder_zonder_gezag") & verzoek.verzoeker_verzorgt_kind
)
een_jaar_verzorgd = verzorger.duur_verzorging_maanden_op_verzoek.at_least(12) | (
    ~verzorger.duur_verzorging_maanden_op_verzoek.exists() & verzorger.duur_verzorging_maanden.at_least(12)
)

door_de_minderjarige_vanaf_12 = verzoek.verzoeker.is_("minderjarige") & (
    jeugdige.leeftijd_op_verzoek.between(12, 18)
    | (~jeugdige.leeftijd_op_verzoek.exists() & jeugdige.leeftijd.between(12, 18))
)

raad_ziet_af = raad.ziet_af_van_verzoek & ~raad.verzoekt_maatregel
raad_kan_nog = ~raad.ziet_af_van_verzoek & ~raad.verzoekt_maatregel
gi_ziet_af = gi.ziet_af_van_verzoek & ~gi.verzoekt_maatregel
gi_kan_nog = ~gi.ziet_af_van_verzoek & ~gi.verzoekt_maatregel
