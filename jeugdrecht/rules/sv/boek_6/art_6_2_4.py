"""
Sv 6:2:4. Onderbreking van jeugddetentie.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_2_4_2 = Provision(
    sv("6.2.4", 2),
    heading=Text(
        "onderbreking jeugddetentie",
        "interruption of youth detention",
    ),
    summary=Text(
        "Onderbreking van jeugddetentie volgt de Beginselenwet justitiële jeugdinrichtingen (hoofdstuk XV).",
        "Interruption governed by the youth institutions act.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77j leden 1-3: de Minister kan hoogstens drie maanden onderbreken.",
                "Art. 77j(1)-(3) Criminal Code: the Minister may interrupt for at most three months.",
            ),
        ),
    ),
)

onderbreking = NotModelled(
    provision=art_6_2_4_2,
    what=Text(
        "onderbreking van jeugddetentie door de Minister",
        "interruption of youth detention by the Minister",
    ),
    why=Text(
        "die volgt hoofdstuk XV van de Beginselenwet justitiële jeugdinrichtingen, dat niet is opgenomen",
        "it follows chapter XV of the Beginselenwet justitiële jeugdinrichtingen, which is not encoded",
    ),
)
