"""
BW 1:239. Voor welke minderjarigen de raad kan optreden.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_239_1 = Provision(
    bw1("239", 1),
    heading=Text("bevoegdheid van de raad", "competence of the Raad"),
    summary=Text(
        "De raad kan optreden voor minderjarigen met (laatste) woonplaats of werkelijk verblijf in "
        "Nederland, en voor Nederlandse minderjarigen zonder zulke band.",
        "The Board may act for minors with (last) residence or actual stay in the Netherlands and for "
        "Dutch minors without such ties.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_239_2 = Provision(
    bw1("239", 2),
    heading=Text("werkeenheid van het arrondissement", "local unit of the court district"),
    summary=Text(
        "De werkeenheden in het arrondissement van (laatste) woonplaats of verblijf treden op; treedt er "
        "één op, dan eindigt de bevoegdheid van de andere (lid 3); Nederlandse minderjarigen zonder band: "
        "Amsterdam (lid 4).",
        "The local units act; once one acts the others lose competence; Dutch minors without ties: "
        "Amsterdam.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

buiten_bereik = Scope(
    "buiten_bereik",
    art_239_1,
    decision="raad_optreden",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

raad_kan_optreden = Power(
    "optreden",
    art_239_1,
    decision="raad_optreden",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig")
    & (
        jeugdige.woonplaats_in_nederland
        | jeugdige.werkelijk_verblijf_in_nederland
        | jeugdige.nederlandse_nationaliteit
    ),
    actor="raad_voor_de_kinderbescherming",
    since="2015-01-01",
    rests_on=(bw1("233"), bw1("238")),
)

werkeenheid = NotModelled(
    provision=art_239_2,
    what=Text(
        "welke werkeenheid van de raad optreedt (leden 2 tot en met 4)",
        "which local unit of the Raad acts (paragraphs 2 to 4)",
    ),
    why=Text(
        "dat is de inrichting van de raad; voor de bevoegdheid maakt het niet uit",
        "that is how the Raad is organised; it makes no difference to the competence",
    ),
    decisions=("raad_optreden",),
)
