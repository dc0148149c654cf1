"""
Sv 257c. Horen voor een strafbeschikking.

Een taakstraf van hoeveel uur ook, een rijontzegging of een gedragsaanwijzing vraagt dat de officier de
verdachte heeft gehoord en dat die bereid is. Boven € 2.000 moet hij met een raadsman zijn gehoord. Dat geldt
voor jong en oud; voor jeugdigen komt artikel 491 lid 2 erbij.
"""

from jeugdrecht.facts import officier, procedure, sanctie, verdachte
from jeugdrecht.logic.declare import euro
from jeugdrecht.logic.rules import Duty, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, sv

art_257c_1 = Provision(
    sv("257c", 1),
    heading=Text(
        "horen en bereidheid bij taakstraf, rijontzegging of gedragsaanwijzing",
        "hearing and willingness for a task penalty, disqualification or direction",
    ),
    summary=Text(
        "Een strafbeschikking met taakstraf (elk aantal uren), rijontzegging of gedragsaanwijzing kan "
        "alleen als de officier de verdachte heeft gehoord en die zich bereid heeft verklaard; uiterlijk "
        "bij het begin wijst hij op de mogelijkheid om een raadsman te vragen. Geldt ook voor 12-17.",
        "A penal order with a task penalty (any number of hours), disqualification or behavioural "
        "direction requires that the prosecutor heard the suspect and the suspect agreed; applies to "
        "youths too.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_257c_2 = Provision(
    sv("257c", 2),
    heading=Text("horen met raadsman boven 2000 euro", "hearing with counsel above 2,000 euros"),
    summary=Text(
        "Gaan boete en schadevergoedingsmaatregel los of samen boven € 2.000, dan alleen na horen met "
        "bijstand van een raadsman door de officier die de strafbeschikking uitvaardigt.",
        "Above € 2,000 in fine and/or compensation: only after a hearing with counsel.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

vraagt_bereidheid = procedure.taakstraf_uren.more_than(0) | sanctie.rijontzegging | sanctie.gedragsaanwijzing
boven_2000_euro = procedure.betalingsverplichting_euro.more_than(euro(2000))

niet_gehoord_of_bereid = Prohibition(
    "niet_gehoord_of_bereid",
    art_257c_1,
    decision="strafbeschikking.mogelijk",
    when=vraagt_bereidheid & (~officier.heeft_gehoord | ~verdachte.bereid),
    then="nee",
    since="2011-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="officier_van_justitie",
    quote="heeft verklaard bereid te zijn",
)

niet_gehoord_met_raadsman = Prohibition(
    "niet_gehoord_met_raadsman",
    art_257c_2,
    decision="strafbeschikking.mogelijk",
    when=boven_2000_euro & (~officier.heeft_gehoord | ~verdachte.bijgestaan_door_raadsman),
    then="nee",
    since="2011-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="officier_van_justitie",
)

hoorplicht = Duty(
    "hoorplicht",
    art_257c_2,
    decision="strafbeschikking.hoorplicht_met_raadsman",
    when=boven_2000_euro,
    then="ja",
    since="2011-02-01",
    actor="officier_van_justitie",
)

geen_hoorplicht = Scope(
    "geen_hoorplicht",
    art_257c_2,
    decision="strafbeschikking.hoorplicht_met_raadsman",
    then="nee",
    since="2011-02-01",
    closing=True,
    rests_on=(sv("491", 2),),
)

wijzen_op_raadsman = NotModelled(
    provision=art_257c_1,
    what=Text(
        "dat de verdachte uiterlijk bij het begin van het horen op een raadsman wordt gewezen, het "
        "verslag (lid 3) en nadere voorwaarden bij AMvB (lid 5)",
        "that the suspect is told of the right to ask for counsel before the hearing starts, the report "
        "(paragraph 3), and further conditions by decree (paragraph 5)",
    ),
    why=Text(
        "de tekst verbindt daaraan niet dat de strafbeschikking niet kan; het besluit is niet gelezen",
        "the text does not say that the order may not then be issued; the decree was not read",
    ),
    decisions=("strafbeschikking",),
)
