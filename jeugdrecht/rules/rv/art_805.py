"""
Rv 805. Afschriften van de beschikking.
"""

from jeugdrecht.facts import belanghebbende, verzoek
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, rv

art_805_1 = Provision(
    rv("805", 1),
    heading=Text("afschrift van de beschikking", "copies of the decision"),
    summary=Text(
        "Meteen na de uitspraak gaat een afschrift naar verzoeker, verschenen belanghebbenden en "
        "belanghebbenden die het verzoekschrift kregen, en in jeugdzaken (behalve levensonderhoud) "
        "naar de raad.",
        "The registrar promptly sends a copy to petitioner, appearing interested persons, non- "
        "appearing ones who received the petition, and (minors) the Raad, except maintenance.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

# A known residence means that the petition was sent (art. 800 lid 1).
kreeg_of_kwam = belanghebbende.verschenen | belanghebbende.woonplaats_bekend

afschrift = Duty(
    "afschrift",
    art_805_1,
    decision="procesrechten",
    when=belanghebbende.rol.is_("verzoeker") | (decided("belanghebbende", "belanghebbende") & kreeg_of_kwam),
    then="afschrift_beschikking",
    since="2015-01-01",
    actor="griffier",
    rests_on=(rv("800", 1),),
)

afschrift_raad = Duty(
    "afschrift_raad",
    art_805_1,
    decision="behandeling",
    when=~verzoek.maatregel.is_("levensonderhoud"),
    then="afschrift_beschikking_raad",
    since="2015-01-01",
    actor="griffier",
)

aanstonds_toegewezen = NotModelled(
    provision=art_805_1,
    what=Text(
        "wie een afschrift krijgt als het verzoek aanstonds is toegewezen, zonder dat het werd rondgestuurd",
        "who gets a copy when the petition was granted at once, without having been sent round",
    ),
    why=Text(
        "een bekende woonplaats geldt hier als teken dat het verzoekschrift is toegezonden",
        "a known residence counts here as a sign that the petition was sent",
    ),
    decisions=("procesrechten",),
)
