"""
De stappen in de jeugdstrafrechtketen: een bevinding per feit.

Elke stap zegt wie aan zet is en of het een plicht is, een bevoegdheid, beleid of een ketenafspraak.
"""

from jeugdrecht.facts import feit, verdachte, zaak
from jeugdrecht.logic.decisions import Decision, SetOf, Value
from jeugdrecht.sources import Text

# The chain as agreed was read from June 2021; the question is there once there is a report or a preselect.
ketenstappen = Decision(
    id="ketenstappen",
    question=Text(
        "Welke stappen in de jeugdstrafrechtketen zijn nu aan de orde, en wie is aan zet?",
        "Which steps in the youth justice chain are due now, and whose turn is it?",
    ),
    answer=SetOf(
        (
            Value(
                "zorgmelding",
                Text(
                    "politie: het feit registreren en een zorgmelding doen (beleid)",
                    "police: register the act and make a care report (policy)",
                ),
            ),
            Value(
                "preselect",
                Text(
                    "politie: de preselect bepalen (ketenafspraak)",
                    "police: determine the preselect (chain agreement)",
                ),
            ),
            Value(
                "raad_zsm_advies",
                Text(
                    "Raad: de officier op ZSM adviseren over de route (ketenafspraak)",
                    "Board: advise the prosecutor on the route at the ZSM desk (chain agreement)",
                ),
            ),
            Value(
                "halt_voorstel",
                Text(
                    "opsporingsambtenaar: kan Halt voorstellen, hoogstens twintig uur (bevoegdheid)",
                    "investigating officer: may propose Halt, at most twenty hours (power)",
                ),
            ),
            Value(
                "halt_voorlichting",
                Text(
                    "opsporingsambtenaar: bij het voorstel zeggen dat Halt niet verplicht is en wat weigeren "
                    "kan betekenen, ook op papier (wettelijke plicht)",
                    "investigating officer: say with the proposal that Halt is not compulsory and what "
                    "refusing may mean, in writing too (statutory duty)",
                ),
            ),
            Value(
                "halt_niet_in_behandeling",
                Text(
                    "Halt: de verwijzing niet in behandeling nemen (ministeriële regeling)",
                    "Halt: not handle the referral (ministerial regulation)",
                ),
            ),
            Value(
                "halt_startgesprek",
                Text(
                    "Halt: het startgesprek, binnen 30 dagen na ontvangst van de verwijzing (beleid)",
                    "Halt: the first meeting, within 30 days after receipt of the referral (policy)",
                ),
            ),
            Value(
                "halt_afloopbericht",
                Text(
                    "Halt: de afloop berichten, binnen 7 dagen (beleid)",
                    "Halt: report the outcome, within 7 days (policy)",
                ),
            ),
            Value(
                "halt_kennisgeving",
                Text(
                    "opsporingsambtenaar: officier en verdachte schriftelijk melden dat Halt behoorlijk is "
                    "afgerond (wettelijke plicht)",
                    "investigating officer: notify prosecutor and suspect in writing of the satisfactory "
                    "participation (statutory duty)",
                ),
            ),
            Value(
                "proces_verbaal_inzenden",
                Text(
                    "opsporingsambtenaar: proces-verbaal aan de officier zenden, binnen 14 dagen (beleid)",
                    "investigating officer: send the official report to the prosecutor within 14 days "
                    "(policy)",
                ),
            ),
            Value(
                "afdoening_kiezen",
                Text(
                    "officier van justitie: een afdoening kiezen (beleid)",
                    "public prosecutor: choose a settlement (policy)",
                ),
            ),
            Value(
                "inlichtingen_raad",
                Text(
                    "officier van justitie: inlichtingen inwinnen bij de Raad (wettelijke plicht)",
                    "public prosecutor: seek information from the Board (statutory duty)",
                ),
            ),
            Value(
                "raad_rapport",
                Text(
                    "Raad: zo snel mogelijk rapporteren na de inverzekeringstelling (wettelijke plicht)",
                    "Board: report promptly after police custody (statutory duty)",
                ),
            ),
            Value(
                "raad_2a",
                Text(
                    "Raad: instrument 2A invullen (ketenafspraak)",
                    "Board: complete instrument 2A (chain agreement)",
                ),
            ),
            Value(
                "raad_2b",
                Text(
                    "Raad: instrument 2B invullen (ketenafspraak)",
                    "Board: complete instrument 2B (chain agreement)",
                ),
            ),
            Value(
                "strafadvies",
                Text(
                    "Raad: advies voor de zitting, ook over jeugdreclassering (beschrijving, geen norm)",
                    "Board: advice before the hearing, also on youth probation (description, no norm)",
                ),
            ),
            Value("zitting", Text("rechter: de zitting (wet)", "court: the hearing (statute)")),
            Value(
                "jeugdreclassering",
                Text(
                    "college: zorgen dat de jeugdreclassering wordt uitgevoerd (wettelijke plicht)",
                    "municipality: see that youth probation is carried out (statutory duty)",
                ),
            ),
            Value(
                "toezicht_raad",
                Text(
                    "Raad: toezicht houden op de uitvoering van de jeugdreclassering (wettelijke plicht)",
                    "Board: oversee how youth probation is carried out (statutory duty)",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2021-06-01",
    subject="feit",
    scope=feit.proces_verbaal_opgemaakt | verdachte.preselect.in_("laag", "midden", "hoog"),
)
