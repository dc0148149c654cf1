"""
Landelijk Instrumentarium Jeugdstrafrechtketen: doorverwijzen op risico.

Dit is een ketenafspraak, geen wettelijke regeling: de Raad mag volgens Sv 494 lid 3 ook uit eigen beweging
adviseren, en de keten spreekt af wanneer hij dat doet. Een afspraak maakt geen plicht: waar de wet het
onderzoek eist (Sv 490 en 494), gaat de wet voor.
"""

from jeugdrecht.facts import jeugdige, officier, raad, verdachte
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, lij, sv

preselect = Provision(
    lij("preselect"),
    heading=Text("preselect van de politie", "preselect by the police"),
    summary=Text(
        "Bij registratie als verdachte (12-17) berekent de politie automatisch het recidiverisico "
        "uit statische gegevens zoals eerdere delicten en leeftijd bij het eerste delict "
        "(preselect).",
        "On registration of a suspect aged 12-17 police compute the pre-selected recidivism risk.",
    ),
    since="2021-06-01",
    read="2021-09-13",
    confidence="secondary",
)

route = Provision(
    lij("route"),
    heading=Text("doorverwijzen op risico", "referral by risk"),
    summary=Text(
        "Laag: geen strafonderzoek door de Raad. Midden of hoog, ernstig delict of "
        "inverzekeringstelling: Raad vult 2A in; hoog, of midden met minstens een hoog domein: "
        "uitgebreider onderzoek met 2B.",
        "Low: no Board inquiry. Medium/high, serious offence or custody: 2A; high, or medium with"
        " a high domain: 2B.",
    ),
    since="2021-06-01",
    read="2021-09-13",
    confidence="secondary",
)

zsm = Provision(
    lij("zsm"),
    heading=Text("de Raad op ZSM", "the Board at the ZSM desk"),
    summary=Text(
        "Op ZSM adviseert de Raad de officier over de route (Halt, OM, dagvaarden) met de "
        "preselect, delict en voorgeschiedenis.",
        "At ZSM the Board advises the prosecutor on routing.",
    ),
    since="2021-06-01",
    read="2021-09-13",
    confidence="secondary",
)

reden_op_risico = (
    verdachte.preselect.in_("midden", "hoog") | raad.ernstig_delict | verdachte.in_verzekering_gesteld
)

onderzoek_op_risico = Scope(
    "onderzoek",
    route,
    decision="raad_strafonderzoek",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18)
    & ~officier.ziet_aanstonds_onvoorwaardelijk_af
    & reden_op_risico,
    then="volgens_ketenafspraak",
    since="2021-06-01",
    excepts=("sv:494:1/facultatief",),
    fills=sv("494", 3),
    actor="raad",
    rests_on=(lij("zsm"),),
)

plicht_gaat_voor = Documented(
    decision="raad_strafonderzoek",
    question=Question.BEYOND_BASE,
    about=(
        "sv:490:1/rapport",
        "sv:494:1/verplicht",
        "sv:494:1/verplicht@2002-05-01",
        "halt:lij:route/onderzoek",
    ),
    why=Text(
        "De plicht van de artikelen 490 en 494 en de ketenafspraak rusten elk op hun eigen grond; "
        "welke voorgaat als er twee gelden, is alles wat de uitzondering regelt.",
        "The duties of articles 490 and 494 and the working agreement each rest on a ground of their "
        "own; all that the exception settles is which goes first where two apply.",
    ),
)

omvang_van_het_onderzoek = NotModelled(
    provision=route,
    what=Text(
        "of het onderzoek bestaat uit 2A of uit 2A en 2B",
        "whether the inquiry consists of 2A or of 2A and 2B",
    ),
    why=Text(
        "dat is een stap in de keten, niet de vraag of de Raad onderzoekt; zie de ketenstappen",
        "that is a step in the chain, not the question whether the Board investigates; see the chain steps",
    ),
    decisions=("raad_strafonderzoek",),
)

hoe_de_preselect_rekent = NotModelled(
    provision=preselect,
    what=Text(
        "hoe de preselect het risico berekent uit eerdere delicten en leeftijd bij het eerste delict",
        "how the preselect computes the risk from earlier offences and age at the first",
    ),
    why=Text(
        "de rekenregel is niet gelezen; de uitkomst wordt gevraagd en is geen juridische drempel",
        "the formula was not read; its outcome is asked, and is no legal threshold",
    ),
    decisions=("raad_strafonderzoek",),
)
