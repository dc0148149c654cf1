"""
Sr 77m. De duur van de taakstraf in het jeugdstrafrecht.

Werkstraf en leerstraf elk hoogstens tweehonderd uur, samen hoogstens tweehonderdveertig. Tot 2020 stonden de
regels over leerstraf, totaal en aftrek in de leden 4, 6 en 7.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import Duty, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.rules.sr.titel_8a.art_77i import voorarrest
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77m_1 = Provision(
    sr("77m", 1),
    heading=Text("inhoud vonnis taakstraf", "content of the judgment on a task penalty"),
    summary=Text(
        "Vonnis of strafbeschikking noemt of het een werkstraf, leerstraf of combinatie is en het aantal "
        "uren.",
        "The judgment or penal order states form and hours.",
    ),
    since="2008-02-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2008-01-31",
            Text("Alleen het vonnis werd genoemd.", "Only the judgment was mentioned."),
        ),
    ),
)

art_77m_2 = Provision(
    sr("77m", 2),
    heading=Text("werkstraf duur", "length of a work penalty"),
    summary=Text(
        "Door de rechter opgelegde werkstraf maximaal tweehonderd uur.",
        "Court-imposed work order: max 200 hours.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77m_3 = Provision(
    sr("77m", 3),
    heading=Text("leerstraf duur", "length of a learning penalty"),
    summary=Text("Leerproject maximaal tweehonderd uur.", "Learning project: max 200 hours."),
    since="2002-05-04",
    read="2026-07-01",
    history=(Edition("2002-05-04", "2019-12-31", Text("Stond in lid 4.", "Stood in paragraph 4.")),),
)

art_77m_4 = Provision(
    sr("77m", 4),
    heading=Text("taakstraffen samen", "task penalties together"),
    summary=Text(
        "Bij meer dan één taakstraf samen maximaal 240 uur.",
        "More than one community order: max 240 hours in total.",
    ),
    since="2002-05-04",
    read="2026-07-01",
    history=(Edition("2002-05-04", "2019-12-31", Text("Stond in lid 6.", "Stood in paragraph 6.")),),
)

art_77m_5 = Provision(
    sr("77m", 5),
    heading=Text("aftrek bij taakstraf", "credit with a task penalty"),
    summary=Text(
        "Aftrek van voorarrest (27 leden 1 en 4) bij een taakstraf door de rechter.",
        "Credit for custody on a court-imposed community order.",
    ),
    since="2008-02-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text("Stond in lid 7.", "Stood in paragraph 7."),
        ),
    ),
)

taakstraf = sanctie.soort.in_("werkstraf", "leerstraf")

werkstraf = Limit(
    "werkstraf",
    art_77m_2,
    decision="sanctiemaxima.werkstraf_uren",
    when=jeugd,
    then=200,
    since="2002-05-04",
    actor="rechter",
)

leerstraf = Limit(
    "leerstraf",
    art_77m_3,
    decision="sanctiemaxima.leerstraf_uren",
    when=jeugd,
    then=200,
    since="2002-05-04",
    quote="De duur van een leerproject is ten hoogste tweehonderd uren",
)

samen = Limit(
    "samen",
    art_77m_4,
    decision="sanctiemaxima.taakstraf_totaal_uren",
    when=jeugd,
    then=240,
    since="2002-05-04",
)

vorm_en_uren = Duty(
    "vorm_en_uren",
    art_77m_1,
    decision="vonnis",
    when=taakstraf,
    then="vorm_en_uren",
    since="2002-05-04",
    actor="rechter",
)

aftrek = Duty(
    "aftrek",
    art_77m_5,
    decision="vonnis",
    when=taakstraf & voorarrest,
    then="aftrek_voorarrest",
    since="2002-05-04",
    actor="rechter",
    rests_on=(sr("27", 1),),
)

een_gecombineerde_taakstraf = NotModelled(
    provision=art_77m_4,
    what=Text(
        "of een enkele taakstraf die werkstraf en leerstraf combineert ook onder de 240 uur valt",
        "whether one single task penalty that combines work and learning also falls under the 240 hours",
    ),
    why=Text(
        "de tekst spreekt van meer dan een taakstraf; 240 is hier ook daarvoor het plafond",
        "the text speaks of more than one task penalty; 240 is taken as the ceiling for that too",
    ),
    decisions=("sanctiemaxima",),
)

aard_van_het_werk = NotModelled(
    provision=art_77m_1,
    what=Text(
        "de aard van het werk of het leerproject, die het vonnis mag noemen",
        "the nature of the work or learning project, which the judgment may state",
    ),
    why=Text("een kan; het hoeft er niet in te staan", "a power; it need not be stated"),
    decisions=("vonnis",),
)
