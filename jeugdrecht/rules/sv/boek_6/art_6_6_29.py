"""
Sv 6:6:29. Jeugddetentie na de achttiende verjaardag vervangen.

Het gaat om tenuitvoerlegging die geheel of gedeeltelijk na die verjaardag valt; de beslissing kan dus
eerder komen. Tot 25 juli 2020 alleen op vordering van het OM of verzoek van de veroordeelde.
"""

from jeugdrecht.facts import jeugdige, rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Earlier, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_29 = Provision(
    sv("6.6.29"),
    heading=Text(
        "vervanging jeugddetentie na 18",
        "replacing youth detention after 18",
    ),
    summary=Text(
        "Moet jeugddetentie geheel of deels na de 18e verjaardag worden ondergaan en komt de veroordeelde "
        "niet meer in aanmerking, dan kan een straf van 9 lid 1 Sr worden opgelegd.",
        "If to be served after 18 and no longer suitable, replaced by an adult penalty.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77k: alleen op vordering van het OM of verzoek van de veroordeelde.",
                "Art. 77k Criminal Code: only on demand of the prosecution service or request of the "
                "convicted "
                "person.",
            ),
        ),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text(
                "Alleen op vordering van het OM of verzoek van de veroordeelde.",
                "Only on demand of the prosecution service or request of the convicted person.",
            ),
        ),
    ),
)

na_de_verjaardag = jeugdige.leeftijd_bij_tenuitvoerlegging.at_least(
    18
) | tenuitvoerlegging.laatste_dag.on_or_after(jeugdige.geboortedatum.birthday(18))
niet_meer_geschikt = (
    tenuitvoerlegging.beslissing.is_("vervanging_jeugddetentie")
    & sanctie.soort.is_("jeugddetentie")
    & na_de_verjaardag
    & rechter.niet_meer_geschikt_voor_jeugddetentie
)

vervanging_tot_2020 = Scope(
    "vervanging",
    art_6_6_29,
    decision="gevraagde_executiebeslissing",
    when=niet_meer_geschikt & (sanctie.vordering_om | tenuitvoerlegging.verzoek_veroordeelde),
    then="mogelijk",
    since="2014-04-01",
    until="2020-07-24",
    actor="rechter",
    read="2020-01-01",
)

vervanging = Scope(
    "vervanging",
    art_6_6_29,
    decision="gevraagde_executiebeslissing",
    when=niet_meer_geschikt,
    then="mogelijk",
    since="2020-07-25",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    quote="niet meer voor een zodanige straf in aanmerking komt",
)
