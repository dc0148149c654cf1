"""
Jeugdwet 3.4 lid 3. De voorschriften van de wet die bij de certificering worden nagegaan.

Of zij in bijzonderheden worden nageleefd staat in `audit_institution`; hier telt of wat de wet vraagt
er is. Een tekort doet het certificaat niet vervallen: daarvoor is een besluit nodig.
"""

from jeugdrecht.facts import instelling, klacht, medewerker, meldcode, vog
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.jeugdwet import art_3_4
from jeugdrecht.sources import Text, bjw, jw

onder_de_maat = (
    ~instelling.interne_toezichthouder
    | instelling.leden_intern_toezicht.less_than(3)
    | instelling.lid_jaren_per_benoeming.more_than(4)
    | instelling.zittingsduur_jaren.more_than(8)
    | instelling.lid_ook_in_leiding
    | instelling.lid_is_bestuurder_gemeente
)

intern_toezicht_ontbreekt = Duty(
    "intern_toezicht_ontbreekt",
    art_3_4.art_3_4_3,
    decision="certificering",
    when=onder_de_maat,
    then="voldoet_niet",
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1"), bjw("4.0.a2"), bjw("4.0.a3")),
)

meldcode_ontbreekt = Duty(
    "meldcode_ontbreekt",
    art_3_4.art_3_4_3,
    decision="certificering",
    when=~meldcode.vastgesteld,
    then="voldoet_niet",
    since="2015-01-01",
    rests_on=(jw("4.1.7"),),
)

verklaring_ontbreekt = Duty(
    "verklaring_ontbreekt",
    art_3_4.art_3_4_3,
    decision="certificering",
    when=medewerker.kan_contact_hebben & ~vog.datum_afgifte.has_come(),
    then="voldoet_niet",
    since="2015-01-01",
    rests_on=(jw("4.1.6", 1),),
)

klachtenbehandeling_tekort = Duty(
    "klachtenbehandeling_tekort",
    art_3_4.art_3_4_3,
    decision="certificering",
    when=klacht.leden_commissie.less_than(3)
    | ~klacht.voorzitter_onafhankelijk
    | ~klacht.beklaagde_behandelt_niet_mee,
    then="voldoet_niet",
    since="2015-01-01",
    rests_on=(jw("4.2.1"),),
)

vertrouwenspersoon_niet_genoemd = Duty(
    "vertrouwenspersoon_niet_genoemd",
    art_3_4.art_3_4_3,
    decision="certificering",
    when=~instelling.wijst_op_vertrouwenspersoon,
    then="voldoet_niet",
    since="2019-07-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.1.9"),),
)

vertrouwenspersoon_tot_juli_2019 = NotModelled(
    provision=art_3_4.art_3_4_3,
    what=Text(
        "de plicht de vertrouwenspersoon in de gelegenheid te stellen, van voor 1 juli 2019",
        "the duty to enable the confidential adviser, of before 1 July 2019",
    ),
    why=Text(
        "voor die dag is alleen een samenvatting van de tekst gezien",
        "for the days before, only a summary of the text was seen",
    ),
    decisions=("certificering",),
    until="2019-06-30",
)
