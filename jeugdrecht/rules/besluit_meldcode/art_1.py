"""
Besluit verplichte meldcode 1. Melding, cliënt en kindcheck.

Een getuige is ook cliënt. De kindcheck geldt ook bij een volwassen cliënt zonder kind in beeld.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bvm

art_1 = Provision(
    bvm("1"),
    heading=Text("melding, cliënt en kindcheck", "report, client and child check"),
    summary=Text(
        "Melding is een melding aan Veilig Thuis; cliënt is vermoedelijk slachtoffer, pleger of getuige; de "
        "kindcheck is een standaardcontrole of een cliënt minderjarigen verzorgt en opvoedt, met het oog op "
        "hun veiligheid.",
        "Report = to Veilig Thuis; client = suspected victim, perpetrator or witness; child check = standard "
        "check whether a client cares for minors, in view of their safety.",
    ),
    since="2019-01-01",
    read="2020-10-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-12-31",
            Text(
                "Melding zonder te zeggen aan wie; het advies- en meldpunt (AMHK) in plaats van Veilig "
                "Thuis.",
                "Report without saying to whom; the advice and reporting point (AMHK) instead of Veilig "
                "Thuis.",
            ),
        ),
        Edition(
            "2019-01-01",
            "2020-09-30",
            Text("Melding aan het AMHK, dezelfde organisatie.", "Report to the AMHK, the same organisation."),
        ),
    ),
)

wie_client_is = NotModelled(
    provision=art_1,
    what=Text(
        "of iemand cliënt is: vermoedelijk slachtoffer, pleger of getuige met wie de professional "
        "beroepsmatig in contact staat",
        "whether someone is a client: suspected victim, perpetrator or witness with whom the professional is "
        "in professional contact",
    ),
    why=Text(
        "de stappen gaan uit van een cliënt; wie dat is, ziet de professional",
        "the steps presuppose a client; who that is, the professional sees",
    ),
    decisions=("meldcode",),
)
