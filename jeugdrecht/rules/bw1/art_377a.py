"""
BW1 377a-377d. Omgang, en informatie voor de ouder zonder gezag.

De rechter regelt de omgang of ontzegt haar, het laatste alleen op een van vier gronden.
"""

from jeugdrecht.facts import jeugdige, omgang
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_377a_1 = Provision(
    bw1("377a", 1),
    heading=Text("recht op omgang", "right to contact"),
    summary=Text(
        "Omgangsrecht van het kind: met zijn ouders en met mensen die hem persoonlijk zeer na staan. De "
        "ouder zonder gezag heeft daarnaast zowel een recht als een plicht.",
        "The child has a right to contact with parents and close persons; the parent without authority has "
        "a right and duty of contact.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_377a_2 = Provision(
    bw1("377a", 2),
    heading=Text("omgangsregeling of ontzegging", "contact arrangement or denial"),
    summary=Text(
        "Ouders (samen of apart) en personen met een nauwe persoonlijke band kunnen vragen om een "
        "omgangsregeling of om ontzegging; beide kunnen tijdelijk zijn.",
        "On request the court sets a contact arrangement or denies contact, for a fixed period or not.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_377a_3 = Provision(
    bw1("377a", 3),
    heading=Text("ontzeggingsgronden", "grounds for denial"),
    summary=Text(
        "Limitatieve gronden voor ontzegging: (a) ernstig nadeel voor lichamelijke of geestelijke "
        "ontwikkeling, (b) kennelijke ongeschiktheid of onvermogen van de ouder of andere persoon, (c) "
        "ernstige bezwaren die een 12-plusser tijdens zijn verhoor uitte, (d) een andere botsing met "
        "zwaarwegende kindbelangen.",
        "Denial only if (a) serious harm, (b) manifest unsuitability, (c) serious objections by a child 12+ "
        "when heard, or (d) conflict with weighty interests.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_377b_1 = Provision(
    bw1("377b", 1),
    heading=Text(
        "informatie en raadpleging van de ouder zonder gezag",
        "informing and consulting the parent without authority",
    ),
    summary=Text(
        "De gezagsouder informeert de ouder zonder gezag over belangrijke zaken rond persoon en vermogen "
        "van het kind en raadpleegt hem over beslissingen, zo nodig via derden; ieder van hen kan om een "
        "regeling door de rechter vragen.",
        "The parent with authority informs and consults the parent without authority on important matters; "
        "on a parent's request the court may set an arrangement.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_377b_2 = Provision(
    bw1("377b", 2),
    heading=Text("informatieplicht buiten toepassing", "duty to inform set aside"),
    summary=Text(
        "Vraagt het kindbelang dat, dan kan de rechter op verzoek van de gezagsouder of ambtshalve lid 1 "
        "buiten toepassing laten.",
        "If the child's interest requires, the court may on request of the parent with authority or of its "
        "own motion set para 1 aside.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_377c_1 = Provision(
    bw1("377c", 1),
    heading=Text(
        "informatie door beroepskrachten aan de ouder zonder gezag",
        "information from professionals for the parent without authority",
    ),
    summary=Text(
        "Wie beroepshalve belangrijke informatie over kind of opvoeding heeft, geeft die desgevraagd aan de "
        "ouder zonder gezag, tenzij hij haar ook niet op gelijke wijze zou geven aan de gezagsdrager of aan "
        "degene bij wie het kind gewoonlijk verblijft, of het kindbelang zich verzet.",
        "Professionals give the parent without authority important information on request, unless they "
        "would not give it likewise to the holder of authority or the person with whom the child usually "
        "lives, or the child's interest opposes.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_377c_2 = Provision(
    bw1("377c", 2),
    heading=Text("rechter na geweigerde informatie", "the court after refused information"),
    summary=Text(
        "Na weigering kan de rechter op verzoek van die ouder bepalen dat en hoe de informatie wordt "
        "gegeven; hij wijst in elk geval af als het kindbelang zich verzet.",
        "After refusal the court may on that parent's request order how the information is given; it "
        "rejects in any case if the child's interest opposes.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_377d = Provision(
    bw1("377d"),
    heading=Text("begin van de omgang", "start of contact"),
    summary=Text(
        "Omgang begint bij gewijsde van de beschikking, of daags na verstrekking of verzending als zij bij "
        "voorraad uitvoerbaar is; hangt er een gezagsbeslissing mee samen, dan niet voordat het gezag van "
        "de andere ouder of de voogd is begonnen.",
        "Contact starts when the decision is final or, if provisionally enforceable, the day after issue or "
        "sending; with a linked authority decision not before that authority has begun.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

geen_ontzegging = Scope(
    "geen_ontzegging",
    art_377a_2,
    decision="omgangsontzegging",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
    rests_on=(bw1("377a", 1),),
)

ontzeggen = Power(
    "ontzeggen",
    art_377a_3,
    decision="omgangsontzegging",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig"),
    grounds=omgang.ernstig_nadeel_ontwikkeling
    | omgang.ouder_kennelijk_ongeschikt
    | (jeugdige.leeftijd.at_least(12) & omgang.ernstige_bezwaren_kind)
    | omgang.strijd_met_zwaarwegende_belangen,
    actor="rechter",
    since="2015-01-01",
    quote="het kind dat twaalf jaren of ouder is",
)

informatie = NotModelled(
    provision=art_377b_1,
    what=Text(
        "de informatie aan en de raadpleging van de ouder zonder gezag",
        "informing and consulting the parent without authority",
    ),
    why=Text(
        "een plicht tussen ouders of van derden; geen beslissing van de bibliotheek vraagt ernaar",
        "a duty between parents or of third parties; no decision of the library asks for it",
    ),
)

informatie_achterwege = NotModelled(
    provision=art_377b_2,
    what=Text(
        "dat de rechter die plicht buiten toepassing kan laten",
        "that the court may set that duty aside",
    ),
    why=Text(
        "een plicht tussen ouders of van derden; geen beslissing van de bibliotheek vraagt ernaar",
        "a duty between parents or of third parties; no decision of the library asks for it",
    ),
)

informatie_van_derden = NotModelled(
    provision=art_377c_1,
    what=Text(
        "de informatie door beroepskrachten, alleen op verzoek",
        "the information from professionals, only on request",
    ),
    why=Text(
        "een plicht tussen ouders of van derden; geen beslissing van de bibliotheek vraagt ernaar",
        "a duty between parents or of third parties; no decision of the library asks for it",
    ),
)

geweigerde_informatie = NotModelled(
    provision=art_377c_2,
    what=Text("de rechter na geweigerde informatie", "the court after refused information"),
    why=Text(
        "een plicht tussen ouders of van derden; geen beslissing van de bibliotheek vraagt ernaar",
        "a duty between parents or of third parties; no decision of the library asks for it",
    ),
)

begin_omgang = NotModelled(
    provision=art_377d,
    what=Text("de dag waarop de omgang begint", "the day on which contact begins"),
    why=Text(
        "die volgt de dag van de beschikking zoals bij 280; geen beslissing vraagt ernaar",
        "it follows the day of the order as in 280; no decision asks for it",
    ),
)
