"""
BW1 265k. De vorm van verzoeken in de afdeling over ondertoezichtstelling, en de stukken van de instelling.

Zonder advocaat kan elk verzoek aan de kinderrechter, behalve dat over een geschil (262b); de instelling kan
ook dat.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty, NotModelled, Right
from jeugdrecht.sources import Provision, Text, bw1

art_265k_1 = Provision(
    bw1("265k", 1),
    heading=Text("vorm en advocaat", "form and lawyer"),
    summary=Text(
        "Verzoeken op grond van afdeling 4 zijn schriftelijk. Verzoeken aan de kinderrechter kunnen "
        "zonder advocaat, behalve die van 262b.",
        "Requests under this section are in writing; requests to the judge may be filed without a "
        "lawyer, except under 262b.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265k_2 = Provision(
    bw1("265k", 2),
    heading=Text("plan en verslag bij verzoek GI", "plan and report with the petition of the institution"),
    summary=Text(
        "Dient de GI zelf een verzoek in, dan voegt zij het plan (Jeugdwet 4.1.3) en een "
        "voortgangsverslag van de OTS bij; is zij alleen opgeroepen, dan stuurt zij die stukken "
        "onverwijld daarna.",
        "An institution that files or is summoned sends the plan and a progress report with the "
        "petition or promptly after the summons.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265k_3 = Provision(
    bw1("265k", 3),
    heading=Text("afschrift aan de raad", "copy to the Raad"),
    summary=Text("Plan en verslag gaan ook naar de raad.", "Plan and report are also sent to the Raad."),
    since="2015-01-01",
    read="2025-07-05",
)

art_265k_4 = Provision(
    bw1("265k", 4),
    heading=Text("GI zonder advocaat en kosteloos", "institution without a lawyer and free of charge"),
    summary=Text(
        "Verzoeken van de GI ter uitvoering van haar taak kunnen zonder advocaat en zijn kosteloos; "
        "ook afschriften zijn kosteloos.",
        "The institution's requests need no lawyer and are free of charge, as are copies.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

door_de_gi = verzoek.verzoeker.is_("gi")

# The petitions of section 4 to the court, and those to the institution itself (265 lid 1, 265d lid 2).
afdeling_4_aan_de_rechter = verzoek.maatregel.in_(
    "ots", "vots", "verlenging_ots", "opheffing_ots", "vervanging_gi", "aanvulling_andere_kinderen",
    "geschil_uitvoering", "bekrachtiging_aanwijzing", "toetsing_weigering_intrekking",
    "vervallenverklaring_aanwijzing", "vervallenverklaring_contactbeperking", "uithuisplaatsing",
    "verlenging_uithuisplaatsing", "intrekking_machtiging", "gedeeltelijk_gezag",
    "verlenging_gedeeltelijk_gezag", "wijziging_gedeeltelijk_gezag", "omgangsregeling",
    "wijziging_omgangsregeling", "vervangende_toestemming",
) | (verzoek.maatregel.is_("wijziging_verblijf") & door_de_gi)  # fmt: skip
aan_de_instelling = verzoek.maatregel.in_(
    "intrekking_aanwijzing", "beeindiging_uithuisplaatsing", "afzien_van_verblijfswijziging"
)
aan_de_rechter = ~aan_de_instelling
schriftelijk = Duty(
    "schriftelijk",
    art_265k_1,
    decision="verzoekschrift.vereist",
    when=afdeling_4_aan_de_rechter | aan_de_instelling,
    then="schriftelijk",
    since="2015-01-01",
    actor="verzoeker",
)

schriftelijk_ontbreekt = Duty(
    "schriftelijk_ontbreekt",
    art_265k_1,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "schriftelijk") & ~verzoek.schriftelijk,
    then="schriftelijk",
    since="2015-01-01",
    actor="verzoeker",
)

zonder_advocaat = Right(
    "zonder_advocaat",
    art_265k_1,
    decision="verzoekschrift.vereist",
    when=afdeling_4_aan_de_rechter & ~verzoek.maatregel.is_("geschil_uitvoering"),
    since="2015-01-01",
    excepts=("rv:278:3/advocaat",),
    actor="verzoeker",
)

plan = Duty(
    "plan",
    art_265k_2,
    decision="verzoekschrift.vereist",
    when=afdeling_4_aan_de_rechter & door_de_gi,
    then="plan",
    since="2015-01-01",
    actor="gi",
)

plan_ontbreekt = Duty(
    "plan_ontbreekt",
    art_265k_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "plan") & ~verzoek.plan_overgelegd,
    then="plan",
    since="2015-01-01",
    actor="gi",
)

verslag = Duty(
    "verslag",
    art_265k_2,
    decision="verzoekschrift.vereist",
    when=afdeling_4_aan_de_rechter & door_de_gi,
    then="verslag",
    since="2015-01-01",
    actor="gi",
)

verslag_ontbreekt = Duty(
    "verslag_ontbreekt",
    art_265k_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "verslag") & ~verzoek.verslag_overgelegd,
    then="verslag",
    since="2015-01-01",
    actor="gi",
)

plan_en_verslag_aan_raad = Duty(
    "plan_en_verslag_aan_raad",
    art_265k_3,
    decision="verzoekschrift.vereist",
    when=afdeling_4_aan_de_rechter & door_de_gi,
    then="plan_en_verslag_aan_raad",
    since="2015-01-01",
    actor="gi",
)

plan_en_verslag_aan_raad_ontbreekt = Duty(
    "plan_en_verslag_aan_raad_ontbreekt",
    art_265k_3,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "plan_en_verslag_aan_raad") & ~verzoek.plan_en_verslag_aan_raad,
    then="plan_en_verslag_aan_raad",
    since="2015-01-01",
    actor="gi",
)

gi_zonder_advocaat = Right(
    "gi_zonder_advocaat",
    art_265k_4,
    decision="verzoekschrift.vereist",
    when=afdeling_4_aan_de_rechter & door_de_gi,
    since="2015-01-01",
    excepts=("rv:278:3/advocaat",),
    actor="gi",
)

na_oproeping = NotModelled(
    provision=art_265k_2,
    what=Text(
        "dat een instelling die alleen is opgeroepen plan en verslag onverwijld daarna zendt",
        "that an institution that was only summoned sends plan and report promptly afterwards",
    ),
    why=Text(
        "de beslissing gaat over het verzoekschrift, niet over wie wordt opgeroepen",
        "the decision is about the petition, not about who is summoned",
    ),
)

kosteloos = NotModelled(
    provision=art_265k_4,
    what=Text(
        "dat verzoeken en afschriften van de instelling kosteloos zijn",
        "that petitions and copies of the institution are free of charge",
    ),
    why=Text("griffierecht is niet opgenomen", "court fees were not encoded"),
)
