"""
De beslissingen over de tenuitvoerlegging: een bevinding per feit, waaraan de opgelegde sanctie hangt.

De wet van de dag waarop wordt beslist geldt; wat een sanctie kan inhouden volgt de wet van de pleegdatum.
Een vraag is er pas als de zaak zegt om welke beslissing of welke sanctie het gaat.
"""

from jeugdrecht.facts import feit, sanctie, tenuitvoerlegging, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, ListOf, Lowest, SetOf, Value
from jeugdrecht.logic.declare import decided
from jeugdrecht.rules.beslissingen.maatregelen import mogelijk
from jeugdrecht.sources import Text

onder_jeugdrecht = decided("sanctierecht", "jeugd")

proeftijd_verlenging = Decision(
    id="proeftijd_verlenging",
    question=Text(
        "Kan de rechter de proeftijd van de voorwaardelijke straf zo verlengen?",
        "May the court extend the probation period of the suspended penalty like this?",
    ),
    answer=mogelijk,
    governing=zaak.peildatum,
    since="2002-05-04",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.is_("proeftijd_verlenging")
    & sanctie.voorwaardelijk
    & onder_jeugdrecht,
)

pij_verlenging = Decision(
    id="pij_verlenging",
    question=Text(
        "Kan de rechter de PIJ-maatregel zo verlengen?",
        "May the court extend the PIJ order like this?",
    ),
    answer=mogelijk,
    governing=zaak.peildatum,
    since="2011-07-02",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.is_("pij_verlenging") & onder_jeugdrecht,
)

pij_omzetting = Decision(
    id="pij_omzetting",
    question=Text(
        "Kan de rechter de PIJ-maatregel in tbs omzetten?",
        "May the court convert the PIJ order into a treatment order (tbs)?",
    ),
    answer=mogelijk,
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.is_("pij_omzetting") & onder_jeugdrecht,
)

pij_voorwaardelijk_einde = Decision(
    id="pij_voorwaardelijk_einde",
    question=Text(
        "Wanneer eindigt de niet verlengde PIJ-maatregel voorwaardelijk?",
        "When does the PIJ order end conditionally if it is not extended?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=sanctie.soort.is_("pij") & ~sanctie.eerder_verlengd & onder_jeugdrecht,
)

pij_onvoorwaardelijk_einde = Decision(
    id="pij_onvoorwaardelijk_einde",
    question=Text(
        "Wanneer eindigt de PIJ-maatregel onvoorwaardelijk, na het voorwaardelijk einde?",
        "When does the PIJ order end unconditionally, after the conditional end?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=sanctie.soort.is_("pij") & sanctie.pij_fase.is_("voorwaardelijk_einde") & onder_jeugdrecht,
)

gedragsmaatregel_verlenging = Decision(
    id="gedragsmaatregel_verlenging",
    question=Text(
        "Kan de rechter de gedragsmaatregel zo verlengen?",
        "May the court extend the behavioural measure like this?",
    ),
    answer=mogelijk,
    governing=zaak.peildatum,
    since="2008-02-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.is_("gedragsmaatregel_verlenging") & onder_jeugdrecht,
)

gedragsmaatregel_loopt = Decision(
    id="gedragsmaatregel_loopt",
    question=Text(
        "Loopt de termijn van de gedragsmaatregel?",
        "Is the term of the behavioural measure running?",
    ),
    answer=Choice(
        (
            Value("loopt", Text("loopt", "running")),
            Value("loopt_niet", Text("loopt niet", "not running")),
            Value("geeindigd", Text("geëindigd", "ended")),
        )
    ),
    governing=zaak.peildatum,
    since="2008-02-01",
    subject="feit",
    scope=sanctie.soort.is_("gedragsmaatregel") & onder_jeugdrecht,
)

gedragsmaatregel_invulling = Decision(
    id="gedragsmaatregel_invulling",
    question=Text(
        "Wat kan de gedragsmaatregel inhouden?",
        "What may the behavioural measure consist of?",
    ),
    answer=SetOf(
        (
            Value(
                "programma_in_instelling",
                Text("een programma in een instelling", "a programme in an institution"),
            ),
            Value("ambulant_programma", Text("een ambulant programma", "an ambulatory programme")),
            Value(
                "nachtverblijf",
                Text(
                    "verblijf gedurende de nacht in een jeugdinrichting",
                    "staying in a youth institution at night",
                ),
            ),
            Value("elektronisch_toezicht", Text("elektronisch toezicht", "electronic monitoring")),
            Value("jeugdhulp", Text("jeugdhulp", "youth care")),
        )
    ),
    governing=feit.pleegdatum,
    since="2014-04-01",
    subject="feit",
    scope=sanctie.soort.is_("gedragsmaatregel") & onder_jeugdrecht,
)

vervangende_jeugddetentie_maximum = Decision(
    id="vervangende_jeugddetentie_maximum",
    question=Text(
        "Hoeveel maanden vervangende jeugddetentie zijn bij de gedragsmaatregel hoogstens mogelijk?",
        "How many months of substitute youth detention are at most possible with the behavioural measure?",
    ),
    answer=Lowest("maand"),
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=sanctie.soort.is_("gedragsmaatregel") & onder_jeugdrecht,
)

taakstraf_termijn = Decision(
    id="taakstraf_termijn",
    question=Text(
        "Binnen hoeveel maanden moet de taakstraf zijn verricht?",
        "Within how many months must the task penalty be performed?",
    ),
    answer=Lowest("maand"),
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=sanctie.soort.in_("werkstraf", "leerstraf") & onder_jeugdrecht,
)

vervangende_detentie = Decision(
    id="vervangende_detentie",
    question=Text(
        "Wat volgt als de taakstraf niet goed is verricht?",
        "What follows if the task penalty was not performed properly?",
    ),
    answer=Choice(
        (
            Value("geen", Text("geen vervangende detentie", "no substitute detention")),
            Value("jeugddetentie", Text("vervangende jeugddetentie", "substitute youth detention")),
            Value("hechtenis", Text("vervangende hechtenis", "substitute adult detention")),
        )
    ),
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.is_("vervangende_detentie")
    & sanctie.soort.in_("werkstraf", "leerstraf")
    & onder_jeugdrecht,
)

bijzondere_voorwaarden = Decision(
    id="bijzondere_voorwaarden",
    question=Text(
        "Welke bijzondere voorwaarden kan de rechter bij de voorwaardelijke straf stellen?",
        "Which special conditions may the court set with the suspended penalty?",
    ),
    answer=SetOf(
        (
            Value("schadevergoeding", Text("vergoeding van de schade", "compensation of the damage")),
            Value("schadeherstel", Text("herstel van de schade", "repair of the damage")),
            Value("waarborgsom", Text("storting van een waarborgsom", "paying a deposit")),
            Value(
                "storting_slachtoffers",
                Text("storting ten gunste van slachtoffers", "a payment for the benefit of victims"),
            ),
            Value("contactverbod", Text("een contactverbod", "a ban on contact")),
            Value("locatieverbod", Text("een locatieverbod", "a ban on a location")),
            Value(
                "locatiegebod", Text("een verplichting ergens aanwezig te zijn", "a duty to be at a location")
            ),
            Value("meldplicht", Text("een meldplicht", "a duty to report")),
            Value(
                "middelenverbod",
                Text(
                    "een verbod op drugs of alcohol, met controle", "a ban on drugs or alcohol, with testing"
                ),
            ),
            Value(
                "opneming_zorginstelling",
                Text("opneming in een zorginstelling", "admission to a care institution"),
            ),
            Value("behandeling", Text("behandeling", "treatment")),
            Value(
                "begeleid_wonen",
                Text("begeleid wonen of maatschappelijke opvang", "assisted living or shelter"),
            ),
            Value("gedragsinterventie", Text("een gedragsinterventie", "a behavioural intervention")),
            Value("onderwijs", Text("het volgen van onderwijs", "attending education")),
            Value("ander_gedrag", Text("andere voorwaarden over het gedrag", "other conditions on conduct")),
            Value(
                "elektronisch_toezicht",
                Text(
                    "elektronisch toezicht bij een bijzondere voorwaarde",
                    "electronic monitoring with a special condition",
                ),
            ),
            Value(
                "jeugdhulp",
                Text(
                    "jeugdhulp als opneming, behandeling, interventie of gedragsvoorwaarde",
                    "youth care as admission, treatment, intervention or condition on conduct",
                ),
            ),
        )
    ),
    governing=feit.pleegdatum,
    since="2014-04-01",
    subject="feit",
    scope=sanctie.voorwaardelijk & onder_jeugdrecht,
)

gevraagde_executiebeslissing = Decision(
    id="gevraagde_executiebeslissing",
    question=Text(
        "Kan de gevraagde beslissing over de tenuitvoerlegging worden genomen?",
        "May the decision on enforcement that is asked for be taken?",
    ),
    answer=mogelijk,
    governing=zaak.peildatum,
    since="2014-04-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.in_(
        "pij_beeindiging",
        "voorwaardelijk_einde_verlenging",
        "terugplaatsing",
        "gedragsmaatregel_wijziging",
        "tijdelijke_opneming",
        "alsnog_tenuitvoerlegging",
        "aanhouding",
        "dadelijke_uitvoerbaarheid",
        "voorwaardelijke_invrijheidstelling",
        "vervanging_jeugddetentie",
        "boete_in_jeugddetentie",
        "boete_in_taakstraf",
    )
    & onder_jeugdrecht,
)

rechter_tenuitvoerlegging = Decision(
    id="rechter_tenuitvoerlegging",
    question=Text(
        "Welke rechter beslist over de tenuitvoerlegging?",
        "Which court decides on enforcement?",
    ),
    answer=Choice(
        (
            Value("enkelvoudige_kamer", Text("een enkelvoudige kamer", "a single judge")),
            Value("meervoudige_kamer", Text("een meervoudige kamer", "a full bench")),
            Value("kinderrechter", Text("de kinderrechter", "the juvenile court judge")),
        )
    ),
    governing=zaak.peildatum,
    since="2020-01-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.in_(
        "proeftijd_verlenging",
        "pij_verlenging",
        "pij_omzetting",
        "voorwaardelijk_einde_verlenging",
        "terugplaatsing",
        "gedragsmaatregel_verlenging",
        "gedragsmaatregel_wijziging",
        "tijdelijke_opneming",
        "alsnog_tenuitvoerlegging",
        "voorwaardelijke_invrijheidstelling",
        "vervanging_jeugddetentie",
        "boete_in_jeugddetentie",
        "boete_in_taakstraf",
        "gijzeling_ontneming",
    ),
)

waarborgen_tenuitvoerlegging = Decision(
    id="waarborgen_tenuitvoerlegging",
    question=Text(
        "Welke waarborgen gelden bij de beslissing over de tenuitvoerlegging?",
        "Which safeguards hold with the decision on enforcement?",
    ),
    answer=SetOf(
        (
            Value(
                "raadsman_aanwijzen", Text("een raadsman voor wie er geen heeft", "counsel for who has none")
            ),
            Value("gesloten_deuren", Text("de behandeling achter gesloten deuren", "the hearing in private")),
            Value("ouders_oproepen", Text("de ouders oproepen", "summoning the parents")),
            Value("ouders_bijwonen", Text("de ouders moeten komen", "the parents must attend")),
            Value("ouders_afschriften", Text("afschriften aan de ouders", "copies to the parents")),
            Value(
                "veroordeelde_horen",
                Text("de veroordeelde horen of oproepen", "hearing or summoning the convicted person"),
            ),
            Value(
                "gezag_horen",
                Text(
                    "horen of oproepen van wie het gezag heeft", "hearing or summoning those with authority"
                ),
            ),
            Value(
                "beroep_arnhem_leeuwarden",
                Text(
                    "beroep bij het gerechtshof Arnhem-Leeuwarden",
                    "appeal to the court of appeal Arnhem-Leeuwarden",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2020-01-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.in_(
        "proeftijd_verlenging",
        "pij_verlenging",
        "pij_omzetting",
        "voorwaardelijk_einde_verlenging",
        "terugplaatsing",
        "gedragsmaatregel_verlenging",
        "gedragsmaatregel_wijziging",
        "tijdelijke_opneming",
        "alsnog_tenuitvoerlegging",
        "voorwaardelijke_invrijheidstelling",
        "vervanging_jeugddetentie",
        "boete_in_jeugddetentie",
        "boete_in_taakstraf",
        "gijzeling_ontneming",
    )
    & onder_jeugdrecht,
)

termijnen_tenuitvoerlegging = Decision(
    id="termijnen_tenuitvoerlegging",
    question=Text(
        "Wat moet bij deze beslissing over de tenuitvoerlegging door wie en wanneer worden gedaan?",
        "With this decision on enforcement, what must be done by whom and when?",
    ),
    answer=ListOf(("id", "wat", "wie", "termijn")),
    governing=zaak.peildatum,
    since="2020-01-01",
    subject="feit",
    scope=tenuitvoerlegging.beslissing.in_(
        "proeftijd_verlenging",
        "pij_verlenging",
        "pij_omzetting",
        "pij_beeindiging",
        "voorwaardelijk_einde_verlenging",
        "terugplaatsing",
        "gedragsmaatregel_verlenging",
        "gedragsmaatregel_wijziging",
        "tijdelijke_opneming",
        "vervangende_detentie",
        "alsnog_tenuitvoerlegging",
        "aanhouding",
        "dadelijke_uitvoerbaarheid",
        "voorwaardelijke_invrijheidstelling",
        "vervanging_jeugddetentie",
        "boete_in_jeugddetentie",
        "boete_in_taakstraf",
        "gijzeling_ontneming",
    ),
)
