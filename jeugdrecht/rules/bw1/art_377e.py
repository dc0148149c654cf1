"""
BW1 377e en 377g. Een omgangsbeslissing wijzigen, en het kind dat zich zelf tot de rechter wendt.

Na een jaar kan een ontzegging ook zonder nieuwe omstandigheden worden gewijzigd; na het doden van de andere
ouder bij een lange ontzegging pas na twee jaar.
"""

from jeugdrecht.facts import jeugdige, omgang, ouder, rechtsvraag, verzoek, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_377e_1 = Provision(
    bw1("377e", 1),
    heading=Text("wijziging omgangsbeslissing", "changing a decision on contact"),
    summary=Text(
        "Ouders, of iemand met een nauwe persoonlijke band, kunnen herziening vragen bij nieuwe "
        "omstandigheden of een onjuiste of onvolledige feitenbasis.",
        "On request because of changed circumstances or incorrect data.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_377e_2 = Provision(
    bw1("377e", 2),
    heading=Text("heropening na ontzegging: een jaar", "reopening after denial: one year"),
    summary=Text(
        "Een jaar na het onherroepelijk worden van een ontzegging kan een ouder (of een biologische ouder "
        "met een nauwe persoonlijke band) om herziening vragen, ook zonder nieuwe omstandigheden.",
        "A denial may also be changed, at a parent's (or close biological parent's) request, one year after "
        "it became final.",
    ),
    since="2018-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2017-12-31",
            Text(
                "Dit lid bestond nog niet: na een ontzegging alleen bij gewijzigde omstandigheden of "
                "onjuiste gegevens.",
                "This paragraph did not exist yet: after a denial only on changed circumstances or wrong "
                "data.",
            ),
        ),
    ),
)

art_377e_3 = Provision(
    bw1("377e", 3),
    heading=Text(
        "heropening bij doding andere ouder: twee jaar",
        "reopening where the other parent was killed: two years",
    ),
    summary=Text(
        "Bij verdenking of veroordeling voor doding van de andere ouder en een ontzegging van twee jaar of "
        "meer, kan wijziging op verzoek van die ouder (naast lid 1) pas na twee jaar na kracht van "
        "gewijsde.",
        "Where the other parent was killed and denial lasts two years or more, change at that parent's "
        "request only after two years from finality (besides para 1).",
    ),
    since="2018-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2017-12-31",
            Text("Dit lid bestond nog niet.", "This paragraph did not exist yet."),
        ),
    ),
)

art_377g = Provision(
    bw1("377g"),
    heading=Text("informele rechtsingang van de minderjarige", "informal access of the minor"),
    summary=Text(
        "De rechter kan ambtshalve een omgangs- of informatiebeslissing nemen (377a of 377b) of wijzigen "
        "(377e) als de minderjarige van 12 of ouder daarop prijs stelt; ook een jongere die zijn belangen "
        "redelijk kan waarderen.",
        "The court may of its own motion decide or change contact/information arrangements if a minor 12+ "
        "values this; also a younger child able to weigh his interests.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

een_ouder = verzoek.verzoeker.in_("gezagsouder", "ouder_zonder_gezag")
doding = ouder.verdacht_van_doden_andere_ouder | ouder.veroordeeld_wegens_doden_andere_ouder
lang_ontzegd_na_doding = doding & omgang.duur_ontzegging_maanden.at_least(24)
jaar_om = omgang.ontzegging_gewijsde_op.months_until(verzoek.datum).at_least(12) | (
    omgang.ontzegging_gewijsde_op.months_until(zaak.peildatum).at_least(12)
    & rechtsvraag.heropening_telt_vanaf_beslissing
)
twee_jaar_om = omgang.ontzegging_gewijsde_op.months_until(verzoek.datum).at_least(24) | (
    omgang.ontzegging_gewijsde_op.months_until(zaak.peildatum).at_least(24)
    & rechtsvraag.heropening_telt_vanaf_beslissing
)

geen_wijziging = Scope(
    "geen_wijziging",
    art_377e_1,
    decision="omgangswijziging",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

nieuwe_omstandigheden = Power(
    "nieuwe_omstandigheden",
    art_377e_1,
    decision="omgangswijziging",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig")
    & (een_ouder | verzoek.verzoeker.in_("omgangsgerechtigde", "biologische_ouder")),
    grounds=verzoek.gewijzigde_omstandigheden | verzoek.onjuiste_gegevens,
    actor="rechtbank",
    since="2015-01-01",
)

na_een_jaar = Power(
    "na_een_jaar",
    art_377e_2,
    decision="omgangswijziging",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig")
    & (een_ouder | (verzoek.verzoeker.is_("biologische_ouder") & verzoek.verzoeker_heeft_recht_op_omgang))
    & omgang.ontzegd
    & ~lang_ontzegd_na_doding,
    grounds=jaar_om,
    actor="rechtbank",
    since="2018-01-01",
    earlier=Earlier.NOTHING,
    quote="na verloop van een periode van een jaar",
)

na_twee_jaar = Power(
    "na_twee_jaar",
    art_377e_3,
    decision="omgangswijziging",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig") & een_ouder & omgang.ontzegd & lang_ontzegd_na_doding,
    grounds=twee_jaar_om,
    actor="rechtbank",
    since="2018-01-01",
    earlier=Earlier.NOTHING,
)

geen_ingang = Scope(
    "geen_ingang",
    art_377g,
    decision="informele_rechtsingang",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

kind_over_omgang = Power(
    "kind_over_omgang",
    art_377g,
    decision="informele_rechtsingang",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig") & omgang.kind_vraagt.in_("omgang", "informatie"),
    grounds=jeugdige.leeftijd.at_least(12) | jeugdige.redelijke_waardering_belangen,
    actor="rechter",
    since="2015-01-01",
    rests_on=(bw1("377a", 2), bw1("377b", 1), bw1("377e", 1)),
)
