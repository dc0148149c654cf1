"""
BW1 277 en 278 lid 1. Herstel in het gezag.

Het belang van het kind vraagt het en de ouder kan de verantwoordelijkheid duurzaam dragen. Kreeg de andere
ouder toen het gezag en verzoekt alleen deze ouder, dan zijn ook gewijzigde omstandigheden of onjuiste
gegevens nodig.
"""

from jeugdrecht.facts import gezag, ouder, verzoek
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_277_1 = Provision(
    bw1("277", 1),
    heading=Text("herstel in het gezag", "restoration of authority"),
    summary=Text(
        "De rechtbank kan een ouder op diens verzoek in het gezag herstellen als dat in het belang van het "
        "kind is EN de ouder de verantwoordelijkheid DUURZAAM kan dragen.",
        "The court may restore authority at the parent's request if in the child's interest AND the parent "
        "can bear responsibility permanently.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_277_2 = Provision(
    bw1("277", 2),
    heading=Text(
        "herstel als andere ouder het gezag kreeg",
        "restoration where the other parent was given authority",
    ),
    summary=Text(
        "Kreeg de andere ouder bij de beëindiging het gezag en verzoekt alleen de ouder wiens gezag is "
        "beëindigd (niet beide ouders samen), dan wordt hij niet belast, tenzij de omstandigheden nadien "
        "zijn gewijzigd of van onjuiste of onvolledige gegevens is uitgegaan; wie het gezag krijgt ontneemt "
        "het de ander (253e).",
        "If the other parent received authority at termination and only the terminated parent petitions "
        "(not both together), he is not entrusted unless circumstances changed or the data were incorrect "
        "or incomplete; whoever gets authority takes it from the other (253e).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_278_1 = Provision(
    bw1("278", 1),
    heading=Text("raad kan herstel verzoeken", "the Raad may ask for restoration"),
    summary=Text(
        "Het herstelverzoek kan ook door de raad worden gedaan.",
        "The Board may also request restoration.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

geen_herstel = Scope(
    "geen_herstel",
    art_277_1,
    decision="gezagsherstel",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

herstellen = Power(
    "herstellen",
    art_277_1,
    decision="gezagsherstel",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig")
    & gezag.beeindigd_van_ouder
    & decided("verzoeker", "bevoegd"),
    grounds=gezag.herstel_in_belang_minderjarige & ouder.duurzaam_in_staat,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("247", 2), bw1("278", 1)),
    quote="duurzaam de verantwoordelijkheid",
)

ander_kreeg_het_gezag = Prohibition(
    "ander_kreeg_het_gezag",
    art_277_2,
    decision="gezagsherstel",
    when=gezag.aan_andere_ouder_opgedragen_bij_beeindiging
    & verzoek.alleen_deze_ouder
    & ~(verzoek.gewijzigde_omstandigheden | verzoek.onjuiste_gegevens),
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:277:1/herstellen",),
)

ander_verliest_gezag = NotModelled(
    provision=art_277_2,
    what=Text(
        "dat wie het gezag terugkrijgt het de ander ontneemt (253e)",
        "that whoever regains authority takes it from the other (253e)",
    ),
    why=Text(
        "dat is het gevolg van de beslissing, niet de bevoegdheid ertoe",
        "that is the effect of the decision, not the competence for it",
    ),
    decisions=("gezagsherstel",),
)
