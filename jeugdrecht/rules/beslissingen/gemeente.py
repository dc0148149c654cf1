"""
Wat een gemeente verder wil weten: begrippen, verhuizing, betaling, het persoonsgebonden budget,
vreemdelingen.
"""

from jeugdrecht.facts import (
    college,
    jeugdhulp,
    jeugdige,
    jeugdreclassering,
    medewerker,
    ouder,
    pgb,
    woonplaats,
    zaak,
)
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, GivenText, Lowest, Record, SetOf, Value
from jeugdrecht.logic.declare import decided, has_member
from jeugdrecht.sources import Text

wijziging = woonplaats.gewijzigd | woonplaats.gewijzigd_door_wet_2022
betaling = college.bekend_met_hulp | ~college.bekend_met_hulp
herziening = pgb.grond_herziening.in_("a", "b", "c", "d", "e", "geen")

bereik_jeugdige = Decision(
    id="bereik_jeugdige",
    question=Text(
        "Waarvoor is deze persoon van achttien of ouder jeugdige?",
        "For what is this person of eighteen or older a young person (jeugdige)?",
    ),
    answer=SetOf(
        (
            Value(
                "hele_wet",
                Text(
                    "voor de hele Jeugdwet, behalve een kinderbeschermingsmaatregel",
                    "for the whole Act, except a child protection measure",
                ),
            ),
            Value("pleegzorg", Text("alleen voor de pleegzorg", "only for the foster care")),
            Value(
                "bepaalde_jeugdhulp",
                Text(
                    "alleen voor de jeugdhulp die is bepaald",
                    "only for the youth care that was determined",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=has_member("jeugdige", "3") | has_member("jeugdige", "4"),
)

jeugdhulp_begrip = Decision(
    id="jeugdhulp_begrip",
    question=Text(
        "Is deze hulp jeugdhulp in de zin van de Jeugdwet?",
        "Is this help youth care under the Youth Act?",
    ),
    answer=Choice(
        (
            Value("jeugdhulp", Text("jeugdhulp", "youth care")),
            Value("geen_jeugdhulp", Text("geen jeugdhulp", "no youth care")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdhulp.type.in_("hulp_bij_problematiek", "participatie", "persoonlijke_verzorging"),
)

ouder_begrip = Decision(
    id="ouder_begrip",
    question=Text(
        "Is deze persoon ouder of pleegouder in de zin van de Jeugdwet?",
        "Is this person a parent or a foster parent under the Youth Act?",
    ),
    answer=Choice(
        (
            Value("ouder", Text("ouder", "a parent")),
            Value("pleegouder", Text("pleegouder", "a foster parent")),
            Value("geen", Text("geen van beide", "neither")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="ouder",
    scope=ouder.soort.in_("juridische_ouder", "adoptiefouder", "stiefouder", "pleegouder", "niet_ouder"),
)

strafrechtelijke_beslissing = Decision(
    id="strafrechtelijke_beslissing",
    question=Text(
        "Is er een strafrechtelijke beslissing in de zin van de Jeugdwet?",
        "Is there a criminal decision under the Youth Act?",
    ),
    answer=Choice(
        (
            Value("ja", Text("ja", "yes")),
            Value("nee", Text("nee", "no")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdreclassering.strafrechtelijke_beslissing.in_(
        "titel_viiia_sr", "tenuitvoerlegging_jeugdigen_sv", "bijzondere_procedure_sv", "schorsing_493_sv"
    ),
)

voortzetting_jeugdhulp = Decision(
    id="voortzetting_jeugdhulp",
    question=Text(
        "Waarop heeft de jeugdige recht nu de woonplaats is gewijzigd?",
        "What may the young person claim now that the domicile has changed?",
    ),
    answer=Choice(
        (
            Value(
                "zelfde_aanbieder",
                Text(
                    "voortzetting bij dezelfde aanbieder, met dezelfde voorwaarden en tarieven",
                    "going on with the same provider, on the same terms and rates",
                ),
            ),
            Value(
                "gelijkwaardig",
                Text("gelijkwaardige hulp van de nieuwe gemeente", "equivalent help by the new municipality"),
            ),
            Value(
                "zelfde_pleegouders",
                Text("voortzetting bij dezelfde pleegouders", "going on with the same foster parents"),
            ),
            Value("geen", Text("geen voortzetting op grond van de wet", "no continuation by law")),
        )
    ),
    governing=zaak.peildatum,
    since="2022-01-01",
    scope=wijziging,
)

einde_voortzetting_jeugdhulp = Decision(
    id="einde_voortzetting_jeugdhulp",
    question=Text(
        "Tot wanneer duurt die voortzetting ten hoogste?",
        "Until when does that continuation last at most?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2022-01-01",
    # Where nothing is continued there is no end to it.
    scope=wijziging
    & decided("voortzetting_jeugdhulp", "zelfde_aanbieder", "gelijkwaardig", "zelfde_pleegouders"),
)

betalend_college = Decision(
    id="betalend_college",
    question=Text(
        "Welk college betaalt, en volgt daarna verrekening?",
        "Which executive pays, and does settlement follow?",
    ),
    answer=Record(("gemeente", "verrekening")),
    governing=zaak.peildatum,
    since="2022-01-01",
    scope=betaling,
)

betalend_college_gemeente = Decision(
    id="betalend_college.gemeente",
    question=Text("Van welke gemeente betaalt het college?", "Which municipality's executive pays?"),
    answer=GivenText(),
    governing=zaak.peildatum,
    since="2022-01-01",
    scope=betaling,
    name=Text("gemeente", "municipality"),
)

betalend_college_verrekening = Decision(
    id="betalend_college.verrekening",
    question=Text("Volgt verrekening tussen de colleges?", "Does settlement between the executives follow?"),
    answer=Choice(
        (
            Value("geen", Text("geen verrekening", "no settlement")),
            Value(
                "eerst_overleg",
                Text("eerst overleg tussen de colleges", "consultation between the executives first"),
            ),
            Value(
                "ander_college_vergoedt",
                Text(
                    "het andere college vergoedt wat is betaald",
                    "the other executive reimburses what was paid",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2022-01-01",
    scope=betaling,
    name=Text("verrekening", "settlement"),
)

pgb_besluit = Decision(
    id="pgb",
    question=Text(
        "Moet het college een persoonsgebonden budget verstrekken?",
        "Must the municipal executive grant a personal budget?",
    ),
    answer=Choice(
        (
            Value("verstrekken", Text("verstrekken", "grant")),
            Value("niet_verstrekken", Text("niet verstrekken", "do not grant")),
            Value(
                "weigeren_voor_meerkosten",
                Text(
                    "weigeren voor zover de hulp van derden duurder is",
                    "refuse insofar as the help from others costs more",
                ),
            ),
            Value("weigeren", Text("weigeren", "refuse")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=pgb.gewenst,
)

pgb_herziening = Decision(
    id="pgb_herziening",
    question=Text(
        "Mag het college de beslissing over het budget herzien of intrekken?",
        "May the municipal executive revise or withdraw the budget decision?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd", "competent")),
            Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=herziening,
)

pgb_dwangbevel = Decision(
    id="pgb_dwangbevel",
    question=Text(
        "Mag het college het budget bij dwangbevel invorderen?",
        "May the municipal executive recover the budget by enforcement order?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd", "competent")),
            Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=herziening,
)

duur_voorziening_vreemdeling = Decision(
    id="duur_voorziening_vreemdeling",
    question=Text(
        "Hoe lang mag de voorziening voor deze vreemdeling ten hoogste duren?",
        "How long may the provision for this foreign national last at most?",
    ),
    answer=Lowest("maand"),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdige.is_vreemdeling & college.treft.in_("voorziening", "jeugdhulp_uit_beslissing", "maatregel"),
)

pleegzorg_vreemdeling = Decision(
    id="pleegzorg_vreemdeling",
    question=Text(
        "Mag het college voor deze vreemdeling verblijf bij een pleegouder kiezen?",
        "May the municipal executive choose a stay with a foster parent for this foreign national?",
    ),
    answer=Choice(
        (
            Value("toegestaan", Text("toegestaan, met motivering", "allowed, with reasons")),
            Value("niet_toegestaan", Text("niet toegestaan", "not allowed")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdige.is_vreemdeling
    & ~jeugdige.rechtmatig_verblijf
    & jeugdige.leeftijd.less_than(18)
    & jeugdhulp.met_verblijf,
)

geregistreerde_professional = Decision(
    id="geregistreerde_professional",
    question=Text(
        "Is deze medewerker een geregistreerde professional?",
        "Is this worker a registered professional?",
    ),
    answer=Choice(
        (
            Value("ja", Text("ja", "yes")),
            Value("nee", Text("nee", "no")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=medewerker.big_beroep.in_(
        "arts", "verpleegkundige", "gz_psycholoog", "orthopedagoog_generalist", "psychotherapeut", "ander"
    ),
)
