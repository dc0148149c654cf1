"""
Sv 6:6:33. Omzetting van de PIJ in tbs.

Beslissend is dat de maatregel tot zeven jaar is verlengd, niet dat zeven jaar zijn verstreken: zij kan voor
het voorwaardelijk einde of tijdens de voorwaardelijke fase worden omgezet. Nieuw op 1 april 2014 (Sr 77tc),
voor feiten van toen af.
"""

from jeugdrecht.facts import feit, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

art_6_6_33_1 = Provision(
    sv("6.6.33", 1),
    heading=Text(
        "omzetting PIJ naar tbs",
        "converting PIJ into tbs",
    ),
    summary=Text(
        "Is PIJ verlengd tot het maximum van zeven jaar, dan kan zij worden omgezet in tbs met verpleging "
        "als de veiligheid dat eist; te beslissen vóór het voorwaardelijk einde of tijdens de "
        "voorwaardelijke fase (lid 4).",
        "Once PIJ has been extended to the seven-year maximum it may be converted into a treatment order, "
        "before the conditional end or during the conditional phase.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77tc: zelfde inhoud.",
                "Art. 77tc Criminal Code: the same content.",
            ),
        ),
    ),
)

geen_omzetting = Scope(
    "geen_omzetting",
    art_6_6_33_1,
    decision="pij_omzetting",
    then="niet_mogelijk",
    since="2014-04-01",
    closing=True,
)

omzetting = Scope(
    "omzetting",
    art_6_6_33_1,
    decision="pij_omzetting",
    when=sanctie.soort.is_("pij")
    & sanctie.duur_maanden.at_least(84)
    & sanctie.pij_fase.in_("oplegging", "verlengd", "voorwaardelijk_einde")
    & feit.pleegdatum.on_or_after("2014-04-01")
    & tenuitvoerlegging.veiligheid_eist_omzetting,
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
    rests_on=(sv("6.6.31", 2), wet_adolescentenstrafrecht("V")),
)

advies_bij_omzetting = NotModelled(
    provision=art_6_6_33_1,
    what=Text(
        "het advies van de inrichting en de aantekeningen die de rechter betrekt (lid 5)",
        "the advice of the institution and the notes that the court takes into account (paragraph 5)",
    ),
    why=Text(
        "het lid zegt niet dat omzetting zonder die stukken niet kan",
        "the paragraph does not say that conversion is impossible without them",
    ),
    decisions=("pij_omzetting",),
)
