"""
Rv 278. Wat elk verzoekschrift bevat, en wanneer een advocaat het ondertekent.

Wie zonder advocaat kan, staat in andere bepalingen: BW1 265k, 243, 241a en 283. Een verzoek aan de instelling
zelf is geen verzoekschrift aan de rechter.
"""

from jeugdrecht.facts import rechtsvraag, verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty, NotModelled, Right
from jeugdrecht.rules.bw1.art_265k import aan_de_rechter
from jeugdrecht.sources import Provision, Text, rv

art_278_1 = Provision(
    rv("278", 1),
    heading=Text("inhoud verzoekschrift algemeen", "contents of a petition in general"),
    summary=Text(
        "Het verzoekschrift noemt voornamen, naam en woonplaats (of werkelijk verblijf) van de "
        "verzoeker en omschrijft duidelijk het verzoek en de gronden; het wordt ondertekend en ter "
        "griffie ingediend (lid 2).",
        "The petition states first names, name and residence (or actual stay) of the petitioner and "
        "clearly describes the request and grounds.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_278 = Provision(
    rv("278", 2),
    heading=Text("ondertekening en indiening", "signing and filing"),
    summary=Text(
        "De verzoeker ondertekent het verzoekschrift; het gaat naar de griffie.",
        "The petition is signed and filed at the registry.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_278_3 = Provision(
    rv("278", 3),
    heading=Text("advocaat bij verzoekschriften", "lawyer for petitions"),
    summary=Text(
        "Een advocaat ondertekent het verzoekschrift, tenzij bij de kantonrechter wordt ingediend "
        "of een bijzondere wet anders bepaalt.",
        "A lawyer signs the petition unless filed with the cantonal judge or a special statutory "
        "rule provides otherwise.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

naam_en_woonplaats = Duty(
    "naam_en_woonplaats",
    art_278_1,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter,
    then="naam_en_woonplaats",
    since="2015-01-01",
    actor="verzoeker",
)

naam_en_woonplaats_ontbreekt = Duty(
    "naam_en_woonplaats_ontbreekt",
    art_278_1,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "naam_en_woonplaats") & ~verzoek.verzoeker_vermeld,
    then="naam_en_woonplaats",
    since="2015-01-01",
    actor="verzoeker",
)

verzoek_en_gronden = Duty(
    "verzoek_en_gronden",
    art_278_1,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter,
    then="verzoek_en_gronden",
    since="2015-01-01",
    actor="verzoeker",
)

verzoek_en_gronden_ontbreekt = Duty(
    "verzoek_en_gronden_ontbreekt",
    art_278_1,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "verzoek_en_gronden") & ~verzoek.omschreven_met_gronden,
    then="verzoek_en_gronden",
    since="2015-01-01",
    actor="verzoeker",
)

ondertekening = Duty(
    "ondertekening",
    art_278,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter,
    then="ondertekening",
    since="2015-01-01",
    actor="verzoeker",
)

ondertekening_ontbreekt = Duty(
    "ondertekening_ontbreekt",
    art_278,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "ondertekening") & ~verzoek.ondertekend,
    then="ondertekening",
    since="2015-01-01",
    actor="verzoeker",
)

advocaat = Duty(
    "advocaat",
    art_278_3,
    decision="verzoekschrift.vereist",
    when=aan_de_rechter,
    then="advocaat",
    since="2015-01-01",
    actor="verzoeker",
)

advocaat_ontbreekt = Duty(
    "advocaat_ontbreekt",
    art_278_3,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "advocaat") & ~verzoek.door_advocaat_ingediend,
    then="advocaat",
    since="2015-01-01",
    actor="verzoeker",
)

# For the prosecution service no special provision was read, as the Raad and the institution have.
om_zonder_advocaat = Right(
    "om_zonder_advocaat",
    art_278_3,
    decision="verzoekschrift.vereist",
    when=verzoek.verzoeker.is_("om") & rechtsvraag.om_zonder_advocaat,
    since="2015-01-01",
    excepts=("rv:278:3/advocaat",),
    actor="om",
)

verweer_en_bewijs = NotModelled(
    provision=art_278_1,
    what=Text(
        "dat het verzoekschrift sinds de vernieuwing van het procesrecht ook verweer en bewijs "
        "noemt (Rv 111 lid 3, 120 lid 4)",
        "that the petition since the renewal of procedure also states defence and evidence (Rv "
        "111(3), 120(4))",
    ),
    why=Text(
        "de dag van invoering is niet bepaald, en de aard van de zaak kan zich verzetten",
        "the day of introduction was not established, and the nature of the case may oppose it",
    ),
    decisions=("verzoekschrift.vereist",),
)
