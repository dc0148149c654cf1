"""
Sv 6:6:19. Proeftijd en voorwaarden wijzigen.

Zijn de jeugdbepalingen toegepast, dan kan de proeftijd van een voorwaardelijke straf of maatregel eenmaal
met hoogstens een jaar worden verlengd. Beslissend is het toegepaste recht, niet de leeftijd nu. Tot 2020
(Sr 77cc) alleen op vordering van het OM of op verzoek van de veroordeelde.
"""

from jeugdrecht.facts import sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_19_1 = Provision(
    sv("6.6.19", 1),
    heading=Text(
        "voorwaarden en proeftijd wijzigen",
        "varying conditions and probation period",
    ),
    summary=Text(
        "De rechter kan de proeftijd verkorten of verlengen, voorwaarden wijzigen en toezicht opdragen.",
        "The court may vary the probation period and conditions.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text(
                "Sr 77cc leden 1 en 2, alleen op vordering of verzoek.",
                "Art. 77cc(1)-(2) Criminal Code, only on demand or request.",
            ),
        ),
    ),
)

art_6_6_19_2 = Provision(
    sv("6.6.19", 2),
    heading=Text(
        "verlenging proeftijd jeugd",
        "extending the probation period for youths",
    ),
    summary=Text(
        "Verlenging: bij jeugdigen ten hoogste eenmaal een jaar.",
        "For youths, at most one year once.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text(
                "Sr 77cc lid 1: eenmaal, met hoogstens een jaar.",
                "Art. 77cc(1) Criminal Code: once, by at most one year.",
            ),
        ),
    ),
)

eenmaal_een_jaar = ~sanctie.eerder_verlengd & sanctie.proeftijd_verlenging_maanden.at_most(12)

geen_verlenging = Scope(
    "geen_verlenging",
    art_6_6_19_2,
    decision="proeftijd_verlenging",
    then="niet_mogelijk",
    since="2002-05-04",
    closing=True,
)

verlenging_tot_2020 = Scope(
    "verlenging",
    art_6_6_19_2,
    decision="proeftijd_verlenging",
    when=eenmaal_een_jaar & (sanctie.vordering_om | tenuitvoerlegging.verzoek_veroordeelde),
    then="mogelijk",
    since="2002-05-04",
    until="2019-12-31",
    actor="rechter",
    read="2014-04-01",
)

verlenging = Scope(
    "verlenging",
    art_6_6_19_2,
    decision="proeftijd_verlenging",
    when=eenmaal_een_jaar,
    then="mogelijk",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(sv("6.6.19", 1),),
    quote="ten hoogste eenmaal één jaar",
)

andere_wijzigingen = NotModelled(
    provision=art_6_6_19_1,
    what=Text(
        "de proeftijd verkorten, en voorwaarden of de opdracht tot toezicht wijzigen",
        "shortening the probation period, and changing conditions or the order to supervise",
    ),
    why=Text(
        "daaraan stelt het lid geen eis die een feit is",
        "the paragraph sets no requirement for it that is a fact",
    ),
    decisions=("proeftijd_verlenging",),
)

andere_proeftijd = NotModelled(
    provision=art_6_6_19_2,
    what=Text(
        "de proeftijd van de voorwaardelijke invrijheidstelling (6:6:28 lid 2) en die van volwassenen",
        "the probation period of conditional release (art. 6:6:28(2)) and that of adults",
    ),
    why=Text(
        "lid 1 geldt ook na invrijheidstelling, de grens van lid 2 niet: de vraag gaat hier alleen over de "
        "voorwaardelijke straf of maatregel; voor volwassenen geldt het maximum van 14b Sr",
        "paragraph 1 also holds after release, the limit of paragraph 2 does not: the question is here about "
        "the suspended penalty or measure only; for adults the maximum of art. 14b Sr holds",
    ),
    decisions=("proeftijd_verlenging",),
)
