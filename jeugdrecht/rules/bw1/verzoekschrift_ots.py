"""
Wat er bij verzoeken tijdens de ondertoezichtstelling komt: de beslissing van de instelling, het advies van de
Raad, en tot en met 2022 het besluit van het college (BW1 264-265j).
"""

from jeugdrecht.facts import gi, maatregel, machtiging, rechtsvraag, verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty
from jeugdrecht.rules.bw1 import art_265, art_265b, art_265d, art_265f, art_265j
from jeugdrecht.sources import Provision, Text, bw1

art_264_2 = Provision(
    bw1("264", 2),
    heading=Text("stuk bij het verzoek", "document with the request"),
    summary=Text(
        "Bij indiening wordt de beslissing van de GI overgelegd.",
        "The institution's decision must be submitted with the request.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

beslissing_bij_aanwijzing = Duty(
    "beslissing_bij_aanwijzing",
    art_264_2,
    decision="verzoekschrift.vereist",
    when=verzoek.maatregel.is_("vervallenverklaring_aanwijzing"),
    then="beslissing_gi",
    since="2015-01-01",
    actor="verzoeker",
)

gi_besliste = ~gi.besluit_uitgebleven

beslissing_na_weigering = Duty(
    "beslissing_na_weigering",
    art_265.art_265_3,
    decision="verzoekschrift.vereist",
    when=verzoek.maatregel.is_("toetsing_weigering_intrekking") & gi_besliste,
    then="beslissing_gi",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("264", 2),),
)

beslissing_bij_intrekking_machtiging = Duty(
    "beslissing_bij_intrekking_machtiging",
    art_265d.art_265d_4,
    decision="verzoekschrift.vereist",
    when=verzoek.maatregel.is_("intrekking_machtiging") & gi_besliste,
    then="beslissing_gi",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("264", 2),),
)

beslissing_bij_contactbeperking = Duty(
    "beslissing_bij_contactbeperking",
    art_265f.art_265f_2,
    decision="verzoekschrift.vereist",
    when=verzoek.maatregel.is_("vervallenverklaring_contactbeperking"),
    then="beslissing_gi",
    since="2015-01-01",
    actor="verzoeker",
    rests_on=(bw1("264", 2),),
)

beslissing_gi_ontbreekt = Duty(
    "beslissing_gi_ontbreekt",
    art_264_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "beslissing_gi") & ~verzoek.beslissing_gi_overgelegd,
    then="beslissing_gi",
    since="2015-01-01",
    actor="verzoeker",
)

# Until 2023, with a petition of the Raad or the prosecution service, unless the child's interest differs.
zonder_afwijking = (
    verzoek.maatregel.is_("uithuisplaatsing")
    & verzoek.verzoeker.in_("raad", "om")
    & ~machtiging.belang_vergt_geen_collegebesluit
)

collegebesluit = Duty(
    "collegebesluit",
    art_265b.art_265b_2,
    decision="verzoekschrift.vereist",
    when=zonder_afwijking,
    then="collegebesluit",
    since="2015-01-01",
    until="2022-12-31",
    actor="verzoeker",
    read="2022-10-01",
)

collegebesluit_ontbreekt = Duty(
    "collegebesluit_ontbreekt",
    art_265b.art_265b_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "collegebesluit") & ~machtiging.collegebesluit_overgelegd,
    then="collegebesluit",
    since="2015-01-01",
    until="2022-12-31",
    actor="verzoeker",
    read="2022-10-01",
)

# The paragraph does not say on which day the two years are measured. The number counts up to the day on which
# the extension would start; not yet two years at the petition, it is a question of law.
twee_jaar_geduurd = maatregel.ots_duur_met_uhp_maanden.at_least(24) & (
    verzoek.twee_jaar_verstreken | rechtsvraag.twee_jaar_bij_ingang_verlenging
)

advies_bij_verzoek = Duty(
    "advies_bij_verzoek",
    art_265j.art_265j_3,
    decision="verzoekschrift.vereist",
    when=verzoek.maatregel.in_("verlenging_ots", "verlenging_uithuisplaatsing")
    & verzoek.verzoeker.is_("gi")
    & gi.verzoekt_verlenging_ots_en_uhp
    & twee_jaar_geduurd,
    then="raadsadvies",
    since="2015-01-01",
    actor="gi",
)

raadsadvies_ontbreekt = Duty(
    "raadsadvies_ontbreekt",
    art_265j.art_265j_3,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "raadsadvies") & ~verzoek.raadsadvies_overgelegd,
    then="raadsadvies",
    since="2015-01-01",
    actor="gi",
)
