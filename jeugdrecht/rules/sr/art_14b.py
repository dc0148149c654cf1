"""
Sr 14b. De proeftijd van een voorwaardelijke straf voor volwassenen.
"""

from jeugdrecht.facts import rechter
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_14b_2 = Provision(
    sr("14b", 2),
    heading=Text("proeftijd volwassenen", "probation period for adults"),
    summary=Text(
        "Voorwaardelijke straf voor volwassenen: proeftijd maximaal drie jaar; maximaal tien jaar bij "
        "ernstig gevaar van een nieuw misdrijf tegen of gevaarlijk voor de lichamelijke integriteit.",
        "Adult suspended sentence: probation period up to three years, up to ten if serious risk of a new "
        "offence against bodily integrity.",
    ),
    since="2012-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2006-01-31",
            Text(
                "Naar de voorwaarde hoogstens twee of drie jaar, zonder langere proeftijd bij gevaar.",
                "At most two or three years, depending on the condition, and no longer period on risk.",
            ),
        ),
        Edition(
            "2006-02-01",
            "2012-03-31",
            Text(
                "Naar de voorwaarde hoogstens twee of drie jaar; ook toen tien jaar bij ernstig gevaar.",
                "At most two or three years, depending on the condition; then too ten years on serious risk.",
            ),
        ),
    ),
)

volwassen = decided("sanctierecht", "volwassen")

drie_jaar_tot_2006 = Limit(
    "drie_jaar",
    art_14b_2,
    decision="sanctiemaxima.proeftijd_jaren",
    when=volwassen,
    then=3,
    since="2002-05-04",
    until="2006-01-31",
    actor="rechter",
    read="2006-01-01",
)

drie_jaar_tot_2012 = Limit(
    "drie_jaar",
    art_14b_2,
    decision="sanctiemaxima.proeftijd_jaren",
    when=volwassen & ~rechter.risico_misdrijf_tegen_lichaam,
    then=3,
    since="2006-02-01",
    until="2012-03-31",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    read="2006-02-01",
)

tien_jaar_tot_2012 = Limit(
    "tien_jaar",
    art_14b_2,
    decision="sanctiemaxima.proeftijd_jaren",
    when=volwassen & rechter.risico_misdrijf_tegen_lichaam,
    then=10,
    since="2006-02-01",
    until="2012-03-31",
    earlier=Earlier.NOTHING,
    actor="rechter",
    read="2006-02-01",
)

drie_jaar = Limit(
    "drie_jaar",
    art_14b_2,
    decision="sanctiemaxima.proeftijd_jaren",
    when=volwassen & ~rechter.risico_misdrijf_tegen_lichaam,
    then=3,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    quote="De proeftijd bedraagt ten hoogste drie jaren",
)

tien_jaar = Limit(
    "tien_jaar",
    art_14b_2,
    decision="sanctiemaxima.proeftijd_jaren",
    when=volwassen & rechter.risico_misdrijf_tegen_lichaam,
    then=10,
    since="2012-04-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

alleen_de_algemene_voorwaarde = NotModelled(
    provision=art_14b_2,
    what=Text(
        "dat de proeftijd met alleen de algemene voorwaarde tot april 2012 hoogstens twee jaar was",
        "that with the general condition alone the probation period was at most two years until April 2012",
    ),
    why=Text(
        "welke voorwaarden worden gesteld staat niet vast als naar het maximum wordt gevraagd",
        "which conditions are set is not settled when the maximum is asked",
    ),
    decisions=("sanctiemaxima",),
    until="2012-03-31",
)
