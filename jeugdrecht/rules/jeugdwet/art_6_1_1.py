"""
Jeugdwet 6.1.1. Voor wie hoofdstuk 6 geldt, en wie zelf kan optreden.

Minderjarigen, en wie achttien is en op de achttiende verjaardag een machtiging had. Vanaf negentien nooit
meer.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Scope
from jeugdrecht.sources import Provision, Text, jw

art_6_1_1_1 = Provision(
    jw("6.1.1", 1),
    heading=Text("personele reikwijdte gesloten jeugdhulp", "to whom closed youth care applies"),
    summary=Text(
        "Hoofdstuk 6 geldt voor minderjarigen en voor 18-jarigen voor wie bij het bereiken "
        "van 18 een machtiging gold; die laatsten gelden voor dit hoofdstuk als minderjarig.",
        "Chapter 6: minors and 18-year-olds for whom an authorisation was in force when turning 18.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_1_2 = Provision(
    jw("6.1.1", 2),
    heading=Text("procesbekwaamheid vanaf 12", "capacity to act from twelve"),
    summary=Text(
        "In zaken over hoofdstuk 6 treedt de minderjarige vanaf 12 zelf op in en buiten "
        "rechte; jonger ook als hij zijn belangen redelijk kan waarderen.",
        "Minor of 12+ may act; younger if capable of reasonable appreciation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

minderjarig = decided("minderjarig", "minderjarig")
achttien_met_machtiging = jeugdige.leeftijd.is_(18) & jeugdhulp.machtiging_gold_bij_18

niet_bevoegd = Scope(
    "niet_bevoegd",
    art_6_1_1_1,
    decision="gesloten_jeugdhulp",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

tot_negentien = Deadline(
    "tot_negentien",
    art_6_1_1_1,
    decision="einde_gesloten_jeugdhulp",
    then=jeugdige.geboortedatum.birthday(19),
    since="2015-01-01",
)

niet_bekwaam = Scope(
    "niet_bekwaam",
    art_6_1_1_2,
    decision="procesbekwaam_gesloten",
    then="niet_bekwaam",
    since="2015-01-01",
    closing=True,
)

bekwaam = Scope(
    "bekwaam",
    art_6_1_1_2,
    decision="procesbekwaam_gesloten",
    when=jeugdige.leeftijd.at_least(12) | jeugdige.redelijke_waardering_belangen,
    then="bekwaam",
    since="2015-01-01",
)
