"""
Sv 489a. Het medisch onderzoek voor een verhoor, en 489b.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). Artikel 488aa noemt het een recht; de tekst hier geeft de
hulpofficier een bevoegdheid. Wie erom vraagt en het niet krijgt, leest de reden in het proces-verbaal.
"""

from jeugdrecht.facts import opsporing, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Power, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_489a_1 = Provision(
    sv("489a", 1),
    heading=Text("medisch onderzoek", "medical examination"),
    summary=Text(
        "De hulpofficier kan, uit eigen beweging of op verzoek, bevelen dat een arts onderzoekt of de "
        "verdachte een "
        "verhoor of onderzoek aankan.",
        "The assistant prosecutor may order, unasked or on request, that a doctor examines whether the "
        "suspect can "
        "stand an interview or other investigation.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_489a_4 = Provision(
    sv("489a", 4),
    heading=Text("verslag van het medisch onderzoek", "report of the medical examination"),
    summary=Text(
        "Het proces-verbaal vermeldt de conclusie, of waarom een gevraagd onderzoek niet is gedaan.",
        "The record states the conclusion, or why a requested examination was not made.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_489b = Provision(
    sv("489b"),
    heading=Text("bestaat niet", "does not exist"),
    summary=Text(
        "In de gelezen tekst volgt artikel 490 op 489a.",
        "In the text read article 490 follows on 489a.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    decides=False,
)

opgehouden = jeugdzaak & verdachte.opgehouden

kan_bevelen = Power(
    "kan_bevelen",
    art_489a_1,
    decision="waarborgen",
    opens="medisch_onderzoek",
    requires=opgehouden,
    act=opsporing.beveelt_medisch_onderzoek,
    actor="hulpofficier_van_justitie",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2),),
)

medisch_onderzoek = Scope(
    "medisch_onderzoek",
    art_489a_1,
    decision="waarborgen",
    when=opgehouden & opsporing.beveelt_medisch_onderzoek,
    then="medisch_onderzoek",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("488", 2),),
)

redenen_geen_medisch_onderzoek = Duty(
    "redenen_geen_medisch_onderzoek",
    art_489a_4,
    decision="waarborgen",
    when=opgehouden & verdachte.medisch_onderzoek_verzocht & ~opsporing.beveelt_medisch_onderzoek,
    then="redenen_geen_medisch_onderzoek",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("488", 2),),
)

uitstel_van_verhoor = NotModelled(
    provision=art_489a_1,
    what=Text(
        "wie het onderzoek doet en dat het verhoor daarna kan worden uitgesteld (leden 2 en 3)",
        "who makes the examination and that the interview may then be postponed (paragraphs 2 and 3)",
    ),
    why=Text(
        "uitstel is een bevoegdheid na de uitkomst, die niet wordt gevraagd",
        "postponement is a power upon the outcome, which is not asked",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)

geen_489b = NotModelled(
    provision=art_489b,
    what=Text("een artikel 489b", "an article 489b"),
    why=Text("het bestaat niet", "it does not exist"),
)
