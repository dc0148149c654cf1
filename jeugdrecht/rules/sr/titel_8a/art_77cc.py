"""
Sr 77cc tot en met 77ff en 77hh. Vervallen op 1 januari 2020.

De tenuitvoerlegging staat nu in Sv 6:6:19 tot en met 6:6:21 en 6:3:15, het toezicht van de Raad in Sv 6:1:25.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77cc_77ff = Provision(
    sr("77cc-77ff"),
    heading=Text("77cc, 77cca, 77dd, 77ee, 77ff vervallen", "77cc, 77cca, 77dd, 77ee, 77ff repealed"),
    summary=Text(
        "Wijziging van voorwaarden, aanhouding en tenuitvoerlegging staan nu in Sv 6:6:19-6:6:21 en 6:3:15.",
        "Modification and enforcement moved to Sv Book 6.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "77cc: proeftijd verkorten of eenmaal met hoogstens een jaar verlengen; 77cca: aanhouding; "
                "77dd: alsnog tenuitvoerlegging; 77ee: procedure; 77ff: gedragsmaatregel en Raad.",
                "77cc: shortening or once extending probation by at most a year; 77cca: arrest; 77dd: "
                "enforcement after all; 77ee: procedure; 77ff: behavioural measure and Board.",
            ),
        ),
    ),
)

art_77hh = Provision(
    sr("77hh"),
    heading=Text("77hh vervallen: toezicht Raad", "77hh repealed: supervision by the Board"),
    summary=Text(
        "Het toezicht van de Raad op de jeugdreclassering staat nu in Sv 6:1:25.",
        "The Board’s oversight of youth probation moved to Sv 6:1:25.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2014-12-31",
            Text(
                "De Raad houdt toezicht en kan de stichting, en bij minderjarigen de reclassering, "
                "aanwijzingen geven.",
                "The Board supervises and may direct the foundation and, for minors, the probation service.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Zoals daarvoor, met de gecertificeerde instelling.",
                "As before, with the certified institution.",
            ),
        ),
    ),
)

verplaatst = NotModelled(
    provision=art_77cc_77ff,
    what=Text(
        "wijziging van voorwaarden, aanhouding en alsnog tenuitvoerlegging van voor 2020",
        "change of conditions, arrest and enforcement after all before 2020",
    ),
    why=Text(
        "de artikelen zijn vervallen; nieuwe vragen volgen Sv 6:6:19 tot en met 6:6:21 en 6:3:15",
        "the articles were repealed; new questions follow arts. 6:6:19-6:6:21 and 6:3:15 Sv",
    ),
)

dode_verwijzing = NotModelled(
    provision=art_77hh,
    what=Text(
        "het toezicht van de Raad van voor 2020; 77c lid 1 noemt 77hh nog, maar het artikel bestaat niet "
        "meer",
        "supervision by the Board before 2020; 77c(1) still names 77hh, but the article no longer exists",
    ),
    why=Text(
        "het artikel is vervallen; het toezicht volgt Sv 6:1:25",
        "the article was repealed; supervision follows art. 6:1:25 Sv",
    ),
)
