"""
Rv 799a. Wat een verzoek om ondertoezichtstelling of verlenging noemt, en welke verzoeken het gesprek met de
minderjarige vermelden.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty
from jeugdrecht.sources import Provision, Text, rv

art_799a_1 = Provision(
    rv("799a", 1),
    heading=Text("extra inhoud OTS-verzoek", "extra contents of a petition for supervision"),
    summary=Text(
        "Een verzoek om OTS (255 lid 1) of verlenging (260 lid 1) noemt ook de concrete "
        "bedreigingen en de daarop afgestemde duur.",
        "A petition for supervision (255(1)) or extension (260(1)) also states the concrete threats "
        "and tailored duration.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_799a_2 = Provision(
    rv("799a", 2),
    heading=Text("gesprek met de minderjarige vermelden", "stating the talk with the minor"),
    summary=Text(
        "Het verzoekschrift vermeldt of en hoe de inhoud of strekking met de minderjarige is "
        "besproken en wat zijn reactie was.",
        "The petition states whether and how it was discussed with the minor and his reaction.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_799a_3 = Provision(
    rv("799a", 3),
    heading=Text("tot welke verzoeken lid 2 zich uitstrekt", "to which petitions paragraph 2 extends"),
    summary=Text(
        "Lid 2 geldt ook voor verzoeken op grond van BW1 256, 259, 261, 265b lid 1, 265c lid 2, "
        "265e lid 1 en 4, 265h, 265i, 266, 277, 327 en 328.",
        "Para 2 also applies to requests under BW1 256, 259, 261, 265b(1), 265c(2), 265e(1)/(4), "
        "265h, 265i, 266, 277, 327 and 328.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

ots_of_verlenging = verzoek.maatregel.in_("ots", "verlenging_ots")

# Only what the list names: not the provisional order, nor the petition of the Raad or the prosecution service
# for a placement (265b lid 2), nor the extension of partial authority (265e lid 3).
door_de_gi = verzoek.verzoeker.is_("gi")
in_de_lijst = verzoek.maatregel.in_(
    "vervanging_gi", "opheffing_ots", "verlenging_uithuisplaatsing", "gedeeltelijk_gezag",
    "wijziging_gedeeltelijk_gezag", "vervangende_toestemming", "gezagsbeeindiging", "herstel_gezag",
    "beeindiging_voogdij",
) | (verzoek.maatregel.in_("uithuisplaatsing", "wijziging_verblijf") & door_de_gi)  # fmt: skip

concrete_bedreigingen = Duty(
    "concrete_bedreigingen",
    art_799a_1,
    decision="verzoekschrift.vereist",
    when=ots_of_verlenging,
    then="concrete_bedreigingen",
    since="2015-01-01",
    actor="verzoeker",
)

concrete_bedreigingen_ontbreekt = Duty(
    "concrete_bedreigingen_ontbreekt",
    art_799a_1,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "concrete_bedreigingen") & ~verzoek.bedreigingen_vermeld,
    then="concrete_bedreigingen",
    since="2015-01-01",
    actor="verzoeker",
)

duur = Duty(
    "duur",
    art_799a_1,
    decision="verzoekschrift.vereist",
    when=ots_of_verlenging,
    then="duur",
    since="2015-01-01",
    actor="verzoeker",
)

duur_ontbreekt = Duty(
    "duur_ontbreekt",
    art_799a_1,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "duur") & ~verzoek.duur_vermeld,
    then="duur",
    since="2015-01-01",
    actor="verzoeker",
)

gesprek = Duty(
    "gesprek",
    art_799a_2,
    decision="verzoekschrift.vereist",
    when=ots_of_verlenging,
    then="gesprek_met_minderjarige",
    since="2015-01-01",
    actor="verzoeker",
)

gesprek_bij_andere_verzoeken = Duty(
    "gesprek_bij_andere_verzoeken",
    art_799a_3,
    decision="verzoekschrift.vereist",
    when=in_de_lijst,
    then="gesprek_met_minderjarige",
    since="2015-01-01",
    actor="verzoeker",
)

gesprek_ontbreekt = Duty(
    "gesprek_ontbreekt",
    art_799a_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "gesprek_met_minderjarige")
    & ~verzoek.gesprek_met_minderjarige_vermeld,
    then="gesprek_met_minderjarige",
    since="2015-01-01",
    actor="verzoeker",
)
