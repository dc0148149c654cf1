"""
Wie tijdens de ondertoezichtstelling mag verzoeken over aanwijzingen, uithuisplaatsing, omgang en gezag
(BW1 263-265i).

Tot en met 2022 legde de Raad of het openbaar ministerie bij een verzoek om een machtiging het besluit van het
college over.
"""

from jeugdrecht.facts import aanwijzing, maatregel, machtiging, verzoek
from jeugdrecht.logic.rules import Earlier, Scope
from jeugdrecht.rules.bw1 import (
    art_253s,
    art_263,
    art_264,
    art_265,
    art_265b,
    art_265c,
    art_265d,
    art_265e,
    art_265f,
    art_265g,
    art_265h,
    art_265i,
)
from jeugdrecht.rules.bw1.verzoekers import (
    door_de_gezagsouder,
    door_de_gi,
    door_de_minderjarige_vanaf_12,
    door_de_raad,
    door_de_verzorger_niet_ouder,
    door_het_om,
    door_wie_gezag_heeft,
    door_wie_het_kind_verzorgt,
    gi_kan_nog,
    gi_ziet_af,
)
from jeugdrecht.sources import bw1

gezag_of_minderjarige = door_wie_gezag_heeft | door_de_minderjarige_vanaf_12
uithuisplaatsing = verzoek.maatregel.is_("uithuisplaatsing")
verlenging_machtiging = verzoek.maatregel.is_("verlenging_uithuisplaatsing")
gedeeltelijk_gezag = verzoek.maatregel.in_(
    "gedeeltelijk_gezag", "verlenging_gedeeltelijk_gezag", "wijziging_gedeeltelijk_gezag"
)

verzoek_om_bekrachtiging = Scope(
    "verzoek_om_bekrachtiging",
    art_263.art_263_3,
    decision="verzoeker",
    when=verzoek.maatregel.is_("bekrachtiging_aanwijzing") & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

vervallenverklaring = Scope(
    "vervallenverklaring",
    art_264.art_264_1,
    decision="verzoeker",
    when=verzoek.maatregel.is_("vervallenverklaring_aanwijzing") & gezag_of_minderjarige,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

# To the institution itself, and by the addressee, of whatever age.
intrekking_door_gi = Scope(
    "intrekking_door_gi",
    art_265.art_265_1,
    decision="verzoeker",
    when=verzoek.maatregel.is_("intrekking_aanwijzing") & aanwijzing.verzoeker_is_adressaat,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

na_weigering_gi = Scope(
    "na_weigering_gi",
    art_265.art_265_3,
    decision="verzoeker",
    when=verzoek.maatregel.is_("toetsing_weigering_intrekking") & gezag_of_minderjarige,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(
        bw1("264", 1),
        bw1("326", 2),
    ),
)

# Without supervision there is no institution that carries it out: with a first order the Raad or the
# prosecution service asks.
machtiging_gi = Scope(
    "machtiging_gi",
    art_265b.art_265b_1,
    decision="verzoeker",
    when=uithuisplaatsing & door_de_gi & maatregel.ots_of_vots_loopt,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

besluit_of_afwijking = machtiging.collegebesluit_overgelegd | machtiging.belang_vergt_geen_collegebesluit

machtiging_raad_of_om = Scope(
    "machtiging_raad_of_om",
    art_265b.art_265b_2,
    decision="verzoeker",
    when=uithuisplaatsing & (door_de_raad | door_het_om),
    then="bevoegd",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="verzoeker",
)

machtiging_raad_of_om_tot_2023 = Scope(
    "machtiging_raad_of_om",
    art_265b.art_265b_2,
    decision="verzoeker",
    when=uithuisplaatsing & (door_de_raad | door_het_om) & besluit_of_afwijking,
    then="bevoegd",
    since="2015-01-01",
    until="2022-12-31",
    actor="verzoeker",
    read="2022-10-01",
)

verlenging_gi = Scope(
    "verlenging_gi",
    art_265c.art_265c_2,
    decision="verzoeker",
    when=verlenging_machtiging & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

verlenging_anderen = Scope(
    "verlenging_anderen",
    art_265c.art_265c_2,
    decision="verzoeker",
    when=verlenging_machtiging & (door_de_raad | door_het_om) & gi_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)

verlenging_anderen_subsidiair = Scope(
    "verlenging_anderen_subsidiair",
    art_265c.art_265c_2,
    decision="verzoeker",
    when=verlenging_machtiging & (door_de_raad | door_het_om) & gi_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
)

tegen_de_plaatsing = gezag_of_minderjarige | door_wie_het_kind_verzorgt

beeindigen_of_bekorten = Scope(
    "beeindigen_of_bekorten",
    art_265d.art_265d_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("beeindiging_uithuisplaatsing") & tegen_de_plaatsing,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

afzien_van_verblijfswijziging = Scope(
    "afzien_van_verblijfswijziging",
    art_265d.art_265d_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("afzien_van_verblijfswijziging")
    & tegen_de_plaatsing
    & ~machtiging.toestemming_wijziging_verblijf,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

intrekking_machtiging = Scope(
    "intrekking_machtiging",
    art_265d.art_265d_4,
    decision="verzoeker",
    when=verzoek.maatregel.is_("intrekking_machtiging") & tegen_de_plaatsing,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

gedeeltelijk_gezag_gi = Scope(
    "gedeeltelijk_gezag_gi",
    art_265e.art_265e_5,
    decision="verzoeker",
    when=gedeeltelijk_gezag & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
    rests_on=(
        bw1("265e", 1),
        bw1("265e", 3),
        bw1("265e", 4),
    ),
)

gedeeltelijk_gezag_anderen = Scope(
    "gedeeltelijk_gezag_anderen",
    art_265e.art_265e_5,
    decision="verzoeker",
    when=gedeeltelijk_gezag & (door_de_raad | door_de_verzorger_niet_ouder) & gi_ziet_af,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(
        bw1("265e", 1),
        bw1("265e", 3),
        bw1("265e", 4),
    ),
)

gedeeltelijk_gezag_anderen_subsidiair = Scope(
    "gedeeltelijk_gezag_anderen_subsidiair",
    art_265e.art_265e_5,
    decision="verzoeker",
    when=gedeeltelijk_gezag & (door_de_raad | door_de_verzorger_niet_ouder) & gi_kan_nog,
    then="alleen_subsidiair",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(
        bw1("265e", 1),
        bw1("265e", 3),
        bw1("265e", 4),
    ),
)

contactbeperking = Scope(
    "contactbeperking",
    art_265f.art_265f_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("vervallenverklaring_contactbeperking") & gezag_of_minderjarige,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(
        bw1("264", 1),
        bw1("326", 2),
    ),
)

verzoek_om_omgangsregeling = Scope(
    "verzoek_om_omgangsregeling",
    art_265g.art_265g_1,
    decision="verzoeker",
    when=verzoek.maatregel.is_("omgangsregeling") & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

met_recht_op_omgang = verzoek.verzoeker.is_("omgangsgerechtigde") | (
    verzoek.verzoeker.in_("ouder_zonder_gezag", "verzorger_niet_ouder", "familie", "biologische_ouder")
    & verzoek.verzoeker_heeft_recht_op_omgang
)

wijziging_omgangsregeling = Scope(
    "wijziging_omgangsregeling",
    art_265g.art_265g_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("wijziging_omgangsregeling")
    & (gezag_of_minderjarige | met_recht_op_omgang | door_de_gi),
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("326", 2),),
)

vervangende_toestemming = Scope(
    "vervangende_toestemming",
    art_265h.art_265h_1,
    decision="verzoeker",
    when=verzoek.maatregel.is_("vervangende_toestemming") & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
    rests_on=(bw1("265h", 2),),
)

wijziging_verblijf = Scope(
    "wijziging_verblijf",
    art_265i.art_265i_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("wijziging_verblijf") & door_de_gi,
    then="bevoegd",
    since="2015-01-01",
    actor="gi",
)

wijziging_verblijf_ouders = Scope(
    "wijziging_verblijf_ouders",
    art_253s.art_253s_2,
    decision="verzoeker",
    when=verzoek.maatregel.is_("wijziging_verblijf") & door_de_gezagsouder,
    then="bevoegd",
    since="2015-01-01",
    actor="verzoeker",
)
