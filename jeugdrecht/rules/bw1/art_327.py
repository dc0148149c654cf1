"""
BW1 327-329. De rechtbank kan de voogdij beëindigen, van een natuurlijk persoon en van een instelling.

Bij een natuurlijk persoon op de gronden van 266 of omdat een vereiste beginseltoestemming ontbreekt; bij
een instelling als het kind ernstig wordt bedreigd en zij onverantwoord werkt. Onderdeel b van 328 had tot 1
augustus 2016 eigen inhoud, via 305.
"""

from jeugdrecht.facts import bedreiging, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_327 = Provision(
    bw1("327"),
    heading=Text("beëindiging voogdij natuurlijk persoon", "termination of guardianship of a natural person"),
    summary=Text(
        "Drie alternatieve gronden: (a) ernstige ontwikkelingsbedreiging en een voogd die het niet binnen "
        "aanvaardbare tijd aankan, (b) misbruik van gezag, (c) ontbrekende beginseltoestemming uit de "
        "adoptiewet (Wobka art. 2).",
        "Termination if (a) serious threat and guardian unable in acceptable time, (b) abuse of authority, "
        "or (c) missing prior consent under the adoption act.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_328 = Provision(
    bw1("328"),
    heading=Text("beëindiging voogdij GI", "termination of guardianship of an institution"),
    summary=Text(
        "Voogdij van een GI (of 302 lid 2-rechtspersoon) kan eindigen bij een ernstige "
        "ontwikkelingsbedreiging PLUS één van twee tekortkomingen: (a) onverantwoorde taakuitoefening "
        "(Jeugdwet 4.1.1 lid 2) of (b) de raad niet op de hoogte houden (305).",
        "Guardianship of an institution may be terminated if serious threat AND (a) irresponsible "
        "performance or (b) failure to inform the Board.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_329 = Provision(
    bw1("329"),
    heading=Text("wie beëindiging voogdij verzoekt", "who may ask for termination of guardianship"),
    summary=Text(
        "Raad, OM en bloed- of aanverwanten tot en met de vierde graad; bij toepassing van 336a ook de "
        "verzorgers; in het geval van 367 ambtshalve.",
        "Board, prosecutor, relatives up to the fourth degree; where 336a was applied also the carers; "
        "under 367 of the court's own motion.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

bevoegd_verzoek = decided("minderjarig", "minderjarig") & decided("verzoeker", "bevoegd")
natuurlijk_persoon = bevoegd_verzoek & voogd.soort.is_("natuurlijk_persoon")

geen_beeindiging = Scope(
    "geen_beeindiging",
    art_327,
    decision="voogdijbeeindiging",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

voogd_ongeschikt = Power(
    "voogd_ongeschikt",
    art_327,
    decision="voogdijbeeindiging",
    opens="bevoegd",
    requires=natuurlijk_persoon,
    grounds=(bedreiging.ernstig & ~voogd.in_staat_binnen_aanvaardbare_termijn) | voogd.misbruikt_gezag,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("247", 2), bw1("248"), bw1("329")),
)

geen_beginseltoestemming = Power(
    "geen_beginseltoestemming",
    art_327,
    decision="voogdijbeeindiging",
    opens="bevoegd",
    requires=natuurlijk_persoon & voogd.vereiste_beginseltoestemming_ontbreekt,
    actor="rechtbank",
    since="2015-01-01",
)

instelling_onverantwoord = Power(
    "instelling_onverantwoord",
    art_328,
    decision="voogdijbeeindiging",
    opens="bevoegd",
    requires=bevoegd_verzoek & voogd.is_rechtspersoon,
    grounds=bedreiging.ernstig & ~voogd.taakuitoefening_verantwoord,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("302", 4),),
)

raad_niet_ingelicht = Power(
    "raad_niet_ingelicht",
    art_328,
    decision="voogdijbeeindiging",
    opens="bevoegd",
    requires=bevoegd_verzoek & voogd.is_rechtspersoon & ~voogd.raad_geinformeerd,
    grounds=bedreiging.ernstig,
    actor="rechtbank",
    since="2015-01-01",
    until="2016-07-31",
    rests_on=(bw1("302", 4), bw1("305")),
)

onderdeel_b_sinds_2016 = NotModelled(
    provision=art_328,
    what=Text(
        "onderdeel b (de raad niet op de hoogte houden) verwijst sinds 1 augustus 2016 naar een artikel dat "
        "er niet meer is",
        "part b (not keeping the Raad informed) has since 1 August 2016 referred to an article that is gone",
    ),
    why=Text(
        "wat er niet meer staat kan niet worden overtreden; dat is uit de teksten afgeleid",
        "what is no longer there cannot be broken; that is inferred from the texts",
    ),
    decisions=("voogdijbeeindiging",),
    since="2016-08-01",
)
