"""
De beslissingen van de Jeugdwet.
"""

from jeugdrecht.facts import woonplaats, zaak
from jeugdrecht.logic.decisions import Choice, Decision, GivenText, Record, SetOf, Value
from jeugdrecht.sources import Text

jeugdige = Decision(
    id="jeugdige",
    question=Text(
        "Is deze persoon jeugdige in de zin van de Jeugdwet, en volgens welke tak?",
        "Is this person a young person (jeugdige) under the Youth Act, and by which branch?",
    ),
    answer=SetOf(
        (
            Value("1", Text("tak 1: jonger dan 18", "branch 1: under 18")),
            Value("2", Text("tak 2: jeugdstrafrecht toegepast", "branch 2: youth criminal law applied")),
            Value(
                "3",
                Text(
                    "tak 3: pleegzorg, alleen voor de pleegzorg",
                    "branch 3: foster care, only for the foster care",
                ),
            ),
            Value(
                "4",
                Text(
                    "tak 4: voortgezette of eerder bepaalde jeugdhulp",
                    "branch 4: continued or earlier determined youth help",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
)

uitvoeringsplicht = Decision(
    id="uitvoeringsplicht",
    question=Text(
        "Moet de gemeente dit laten uitvoeren en betalen?",
        "Must the municipality have this carried out and pay?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("verplicht", "required")),
            Value("niet_verplicht", Text("niet verplicht", "not required")),
            Value(
                "eigen_oordeel",
                Text("naar eigen oordeel van het college", "at the discretion of the municipal executive"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
)

# The case speaks of a domicile: one of its facts is given, be it that there is none.
woonplaats_gegeven = (
    woonplaats.woonadres_bekend
    | ~woonplaats.woonadres_bekend
    | woonplaats.adres_voor_verblijf_bekend
    | ~woonplaats.adres_voor_verblijf_bekend
    | woonplaats.via_woonadres_vast_te_stellen
    | ~woonplaats.via_woonadres_vast_te_stellen
    | woonplaats.gezagsouder_bekend
    | ~woonplaats.gezagsouder_bekend
    | woonplaats.eigen_woonplaats_bekend
    | woonplaats.feitelijk_verblijf_bekend
    | woonplaats.buiten_nederland
)

verantwoordelijke_gemeente = Decision(
    id="verantwoordelijke_gemeente",
    question=Text(
        "Welke gemeente is verantwoordelijk, en op welke grond?",
        "Which municipality is responsible, and on which ground?",
    ),
    answer=Record(("gemeente", "grondslag")),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=woonplaats_gegeven,
)

gemeente = Decision(
    id="verantwoordelijke_gemeente.gemeente",
    question=Text("Welke gemeente is verantwoordelijk?", "Which municipality is responsible?"),
    answer=GivenText(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=woonplaats_gegeven,
    name=Text("gemeente", "municipality"),
)

grondslag = Decision(
    id="verantwoordelijke_gemeente.grondslag",
    question=Text("Op welke grond is die gemeente verantwoordelijk?", "On which ground is it responsible?"),
    answer=Choice(
        (
            Value("woonadres", Text("het woonadres van de jeugdige", "the young person's home address")),
            Value(
                "woonadres_voor_verblijf",
                Text("het woonadres onmiddellijk voor het verblijf", "the home address just before the stay"),
            ),
            Value(
                "moeder_bij_geboorte",
                Text(
                    "de inschrijving van de moeder bij de geboorte", "the mother's registration at the birth"
                ),
            ),
            Value(
                "feitelijk_verblijf_vangnet",
                Text(
                    "het werkelijke verblijf bij de hulpvraag, omdat niets anders is vast te stellen",
                    "the actual stay at the request, as nothing else can be established",
                ),
            ),
            Value(
                "woonplaats_buiten_nederland",
                Text(
                    "het werkelijke verblijf bij de hulpvraag, bij een woonplaats buiten Nederland",
                    "the actual stay at the request, the domicile being abroad",
                ),
            ),
            Value(
                "eigen_woonplaats_tot_2022",
                Text("de eigen woonplaats vanaf 18 jaar (tot 2022)", "the own domicile from 18 (until 2022)"),
            ),
            Value(
                "werkelijk_verblijf_gi_voogdij_tot_2022",
                Text(
                    "het werkelijke verblijf bij voogdij van een instelling (tot 2022)",
                    "the actual stay under guardianship by an institution (until 2022)",
                ),
            ),
            Value(
                "gezagsdrager_tot_2022",
                Text(
                    "de woonplaats van wie het gezag heeft (tot 2022)",
                    "the domicile of whoever has authority (until 2022)",
                ),
            ),
            Value(
                "werkelijk_verblijf_tot_2022",
                Text(
                    "het werkelijke verblijf bij de hulpvraag (tot 2022)",
                    "the actual stay at the request (until 2022)",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=woonplaats_gegeven,
    name=Text("grondslag", "ground"),
)
