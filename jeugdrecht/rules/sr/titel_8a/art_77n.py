"""
Sr 77n. Vervangende jeugddetentie bij een taakstraf.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import Duty, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.sources import Provision, Text, sr

art_77n_1 = Provision(
    sr("77n", 1),
    heading=Text("vervangende jeugddetentie bij taakstraf", "substitute youth detention with a task penalty"),
    summary=Text(
        "Bij een taakstraf beveelt de rechter vervangende jeugddetentie voor het geval van niet-behoorlijke "
        "uitvoering.",
        "With a community order the court must order substitute youth detention.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77n_2 = Provision(
    sr("77n", 2),
    heading=Text("eenheid vervangende jeugddetentie", "unit of substitute youth detention"),
    summary=Text(
        "De vervangende jeugddetentie wordt in hele dagen, weken of maanden bepaald.",
        "Whole days, weeks or months.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77n_3 = Provision(
    sr("77n", 3),
    heading=Text("duur vervangende jeugddetentie", "length of substitute youth detention"),
    summary=Text(
        "Een dag tot vier maanden; maximaal een dag per twee uur taakstraf.",
        "One day to four months; at most one day per two hours.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

taakstraf = sanctie.soort.in_("werkstraf", "leerstraf")

bevel = Duty(
    "bevel",
    art_77n_1,
    decision="vonnis",
    when=taakstraf,
    then="vervangende_jeugddetentie",
    since="2002-05-04",
    actor="rechter",
)

eenheid = Duty(
    "eenheid",
    art_77n_2,
    decision="vonnis",
    when=taakstraf,
    then="duur_in_dagen_weken_of_maanden",
    since="2002-05-04",
    actor="rechter",
)

vier_maanden = Limit(
    "duur",
    art_77n_3,
    decision="sanctiemaxima.vervangende_detentie_taakstraf_maanden",
    when=jeugd,
    then=4,
    since="2002-05-04",
    quote="ten minste één dag en ten hoogste vier maanden",
)

dag_per_twee_uur = NotModelled(
    provision=art_77n_3,
    what=Text(
        "het minimum van een dag, en hoogstens een dag voor elke twee uur taakstraf",
        "the minimum of one day, and at most one day for every two hours of task penalty",
    ),
    why=Text(
        "dat hangt van de opgelegde uren af; het overzicht geeft alleen het plafond",
        "that depends on the hours imposed; the overview gives the ceiling only",
    ),
    decisions=("sanctiemaxima",),
)
