"""
Jeugdwet 9a.4. De zorgautoriteit houdt toezicht op 4.5.1 en 4.5.2.
"""

from jeugdrecht.facts import handhaving
from jeugdrecht.logic.rules import Earlier, Scope
from jeugdrecht.sources import Provision, Text, jw

art_9a_4 = Provision(
    jw("9a.4"),
    heading=Text(
        "financieel toezicht",
        "financial supervision",
    ),
    summary=Text(
        "De Nederlandse Zorgautoriteit houdt toezicht op de naleving van 4.5.1 en 4.5.2 door aanbieders "
        "en instellingen.",
        "The Dutch Healthcare Authority supervises compliance with 4.5.1 and 4.5.2 by providers and "
        "institutions.",
    ),
    since="2026-01-01",
    read="2026-01-01",
)

# The articles that are supervised came with this one, so before it there was nothing to supervise.
nog_niets_te_houden = Scope(
    "nog_niets_te_houden",
    art_9a_4,
    decision="jeugdwet_toezicht",
    when=handhaving.onderwerp.is_("naleving_4_5_1_of_4_5_2"),
    then="geen",
    since="2015-01-01",
    until="2025-12-31",
)

zorgautoriteit = Scope(
    "zorgautoriteit",
    art_9a_4,
    decision="jeugdwet_toezicht",
    when=handhaving.onderwerp.is_("naleving_4_5_1_of_4_5_2"),
    then="nederlandse_zorgautoriteit",
    since="2026-01-01",
    earlier=Earlier.NOTHING,
)
