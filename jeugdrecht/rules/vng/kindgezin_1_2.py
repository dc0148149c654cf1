"""
Advies van de VNG-werkgroep, hoofdstuk over kind en gezin: continuïteit, ouders en kinderen erbij.

Een advies bindt niemand: de aanbevelingen worden met de afspraken van een regio vergeleken.
"""

from jeugdrecht.facts import gemeente, plan, regio
from jeugdrecht.logic.rules import NotModelled, Recommendation
from jeugdrecht.sources import Provision, Text, vng

kindgezin_1 = Provision(
    vng("kindgezin", "1"),
    heading=Text("continuïteit", "continuity"),
    summary=Text(
        "Zorg voor een doorlopende lijn tussen vrijwillig en gedwongen kader; overkoepelende "
        "aanbeveling, voldaan als 1a t/m 1e voldaan zijn.",
        "Continuity between voluntary and compulsory care; met if 1a-1e are met.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_1a = Provision(
    vng("kindgezin", "1a"),
    heading=Text("continuïteit: eerdere stappen", "continuity: earlier steps"),
    summary=Text(
        "Partners houden bij het stellen van doelen rekening met eerdere stappen in het proces.",
        "Partners take earlier steps into account when setting goals.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_1b = Provision(
    vng("kindgezin", "1b"),
    heading=Text("continuïteit: één gezin, één plan", "continuity: one family, one plan"),
    summary=Text(
        "Waar mogelijk gelden in dwang dezelfde doelen als daarvoor (één gezin, één plan).",
        "Where possible the same goals in compulsory and voluntary care (one family, one plan).",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_1c = Provision(
    vng("kindgezin", "1c"),
    heading=Text("continuïteit: overleg over nieuwe doelen", "continuity: consultation on new goals"),
    summary=Text(
        "Legt OM of rechter nieuwe doelen op, dan overleggen de betrokken partners over de "
        "betekenis daarvan.",
        "If prosecutor or judge impose new goals, partners consult on their meaning.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_1d = Provision(
    vng("kindgezin", "1d"),
    heading=Text("continuïteit: één werkproces", "continuity: one work process"),
    summary=Text(
        "Gebruik één gemeenschappelijk inhoudelijk werkproces, zodat het gezin één lijn herkent "
        "in (veiligheids)voorwaarden en plannen.",
        "One common substantive work process, so the family recognises a single line in "
        "(safety) conditions and plans.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_1e = Provision(
    vng("kindgezin", "1e"),
    heading=Text("continuïteit: rollen en samenwerking", "continuity: roles and cooperation"),
    summary=Text(
        "Leg vast wie welke rol heeft en hoe partners samenwerken en afstemmen.",
        "Agreements on roles, cooperation and coordination.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_2a = Provision(
    vng("kindgezin", "2a"),
    heading=Text("ouders en kinderen erbij: het gesprek", "parents and children involved: the talk"),
    summary=Text(
        "Bespreek in elk stadium met ouders en jeugdige de zorgen en het ingrijpen, ook bij het "
        "overwegen van een verzoek tot onderzoek en als de Raad voor het eerst met het gezin "
        "spreekt.",
        "At every stage discuss concerns and intervention with parents and the young person, "
        "including when a request for investigation is considered and in the first talks with "
        "the Board.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_2b = Provision(
    vng("kindgezin", "2b"),
    heading=Text("ouders en kinderen erbij: het beleid", "parents and children involved: policy"),
    summary=Text(
        "Betrek ouders en kinderen bij het maken van gemeentelijk en instellingsbeleid.",
        "Involve parents and children in municipal and institutional policy-making.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

eerdere_stappen_tellen_mee = plan.eerdere_hulp_beschreven

een_plan_met_dezelfde_doelen = plan.aantal_geldende_gezinsplannen.at_most(1) & (
    plan.doelen_dwang_gelijk_vrijwillig | plan.afwijking_doelen_gemotiveerd
)

nieuwe_doelen_besproken = ~plan.nieuwe_doelen_door_om_of_rechter | plan.partneroverleg_nieuwe_doelen

een_lijn_in_het_werkproces = regio.werkproces_vastgesteld & plan.veiligheidsvoorwaarden_gekoppeld

rollen_en_samenwerking_vastgelegd = plan.rolafspraken_vastgelegd & gemeente.samenwerkingsafspraken

continuiteit = Recommendation(
    "continuiteit",
    kindgezin_1,
    decision="audit_region",
    then=eerdere_stappen_tellen_mee
    & een_plan_met_dezelfde_doelen
    & nieuwe_doelen_besproken
    & een_lijn_in_het_werkproces
    & rollen_en_samenwerking_vastgelegd,
    since="2016-01-01",
    actor="keten",
)

rekening_met_eerdere_stappen = Recommendation(
    "rekening_met_eerdere_stappen",
    kindgezin_1a,
    decision="audit_region",
    then=eerdere_stappen_tellen_mee,
    since="2016-01-01",
    actor="keten",
)

een_gezin_een_plan = Recommendation(
    "een_gezin_een_plan",
    kindgezin_1b,
    decision="audit_region",
    then=een_plan_met_dezelfde_doelen,
    since="2016-01-01",
    actor="keten",
)

overleg_over_nieuwe_doelen = Recommendation(
    "overleg_over_nieuwe_doelen",
    kindgezin_1c,
    decision="audit_region",
    then=nieuwe_doelen_besproken,
    since="2016-01-01",
    actor="keten",
)

gemeenschappelijk_werkproces = Recommendation(
    "gemeenschappelijk_werkproces",
    kindgezin_1d,
    decision="audit_region",
    then=een_lijn_in_het_werkproces,
    since="2016-01-01",
    actor="keten",
)

rollen_en_samenwerking = Recommendation(
    "rollen_en_samenwerking",
    kindgezin_1e,
    decision="audit_region",
    then=rollen_en_samenwerking_vastgelegd,
    since="2016-01-01",
    actor="keten",
)

gesprek_in_elk_stadium = Recommendation(
    "gesprek_in_elk_stadium",
    kindgezin_2a,
    decision="audit_region",
    then=plan.ouders_gesproken & plan.jeugdige_gesproken | plan.contra_indicatie_gemotiveerd,
    since="2016-01-01",
    actor="betrokken_professionals",
)

betrokken_bij_beleid = Recommendation(
    "betrokken_bij_beleid",
    kindgezin_2b,
    decision="audit_region",
    then=regio.ouders_betrokken_bij_beleid & regio.kinderen_betrokken_bij_beleid,
    since="2016-01-01",
    actor="gemeente_en_instellingen",
)

per_fase = NotModelled(
    provision=kindgezin_2a,
    what=Text(
        "dat het gesprek in elk stadium wordt gevoerd, van het eerste signaal tot en met de uitvoering",
        "that the talk takes place at every stage, from the first signal to the execution",
    ),
    why=Text(
        "de vraag gaat over de fase waarin het gezin nu is; leg per fase een eigen zaak voor",
        "the question is about the phase in which the family is now; give a case of its own for each phase",
    ),
    decisions=("audit_region",),
)
