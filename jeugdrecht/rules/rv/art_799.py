"""
Rv 799. Wat een verzoekschrift in jeugdzaken daarnaast noemt, en de stukken erbij.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty
from jeugdrecht.rules.bw1.art_265k import aan_de_rechter
from jeugdrecht.sources import Provision, Text, rv

art_799_1 = Provision(
    rv("799", 1),
    heading=Text("inhoud verzoekschrift jeugdzaken", "contents of a petition in cases on minors"),
    summary=Text(
        "Naast 278: namen, zo bekend voornamen en woonplaats van belanghebbenden en van anderen "
        "wier verklaring van belang kan zijn.",
        "Besides 278: names and, if known, first names and residence of interested persons and "
        "others whose statement may matter.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_799_2 = Provision(
    rv("799", 2),
    heading=Text("stukken bij het verzoek", "documents with the petition"),
    summary=Text(
        "Nodige bewijsstukken en afschriften van verzoekschrift en bescheiden worden overgelegd.",
        "Necessary evidence and copies are submitted.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

belanghebbenden_en_informanten = Duty(
    "belanghebbenden_en_informanten",
    art_799_1,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter,
    then="belanghebbenden_en_informanten",
    since="2015-01-01",
    actor="verzoeker",
)

belanghebbenden_en_informanten_ontbreekt = Duty(
    "belanghebbenden_en_informanten_ontbreekt",
    art_799_1,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "belanghebbenden_en_informanten")
    & ~verzoek.belanghebbenden_vermeld,
    then="belanghebbenden_en_informanten",
    since="2015-01-01",
    actor="verzoeker",
)

bewijsstukken = Duty(
    "bewijsstukken",
    art_799_2,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter & verzoek.bewijsstukken_nodig,
    then="bewijsstukken",
    since="2015-01-01",
    actor="verzoeker",
)

bewijsstukken_ontbreekt = Duty(
    "bewijsstukken_ontbreekt",
    art_799_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "bewijsstukken") & ~verzoek.bewijsstukken_overgelegd,
    then="bewijsstukken",
    since="2015-01-01",
    actor="verzoeker",
)

afschriften = Duty(
    "afschriften",
    art_799_2,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter,
    then="afschriften",
    since="2015-01-01",
    actor="verzoeker",
)

afschriften_ontbreekt = Duty(
    "afschriften_ontbreekt",
    art_799_2,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "afschriften") & ~verzoek.afschriften_overgelegd,
    then="afschriften",
    since="2015-01-01",
    actor="verzoeker",
)
