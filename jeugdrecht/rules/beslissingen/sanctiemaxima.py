"""
De hoogste sancties: een bevinding per feit, en per sanctierecht dat de rechter kan kiezen.

De leeftijd en de wet van de dag van het feit tellen. Of een maatregel kan worden opgelegd, zeggen andere
beslissingen; hier staat hoe lang zij dan hoogstens duurt. Niets (geen) betekent dat de sanctie niet
openstaat. Voor een feit van voor de twaalfde verjaardag doet de vraag zich niet voor.
"""

from jeugdrecht.facts import feit, zaak
from jeugdrecht.logic.decisions import Decision, Lowest, Record
from jeugdrecht.logic.declare import decided
from jeugdrecht.sources import Text

er_geldt_strafrecht = decided("sanctierecht", "jeugd", "volwassen")

sanctiemaxima = Decision(
    id="sanctiemaxima",
    question=Text(
        "Wat kan er voor dit feit hoogstens worden opgelegd?",
        "What is the most that can be imposed for this offence?",
    ),
    answer=Record(
        (
            "jeugddetentie_maanden",
            "gevangenisstraf_maanden",
            "werkstraf_uren",
            "leerstraf_uren",
            "taakstraf_totaal_uren",
            "taakstraf_strafbeschikking_uren",
            "geldboete_categorie",
            "proeftijd_jaren",
            "halt_uren",
            "vervangende_detentie_taakstraf_maanden",
            "vervangende_detentie_boete_maanden",
            "pij_jaren",
            "pij_verlengd_jaren",
            "gedragsmaatregel_maanden",
            "vrijheidsbeperkende_maatregel_jaren",
            "vervangende_detentie_vrijheidsbeperking_maanden",
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    follows="sanctierecht",
)

jeugddetentie_maanden = Decision(
    id="sanctiemaxima.jeugddetentie_maanden",
    question=Text(
        "Hoeveel maanden jeugddetentie kunnen hoogstens worden opgelegd?",
        "How many months of youth detention can be imposed at most?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("jeugddetentie", "youth detention"),
)

gevangenisstraf_maanden = Decision(
    id="sanctiemaxima.gevangenisstraf_maanden",
    question=Text(
        "Hoeveel maanden gevangenisstraf kunnen hoogstens worden opgelegd?",
        "How many months of imprisonment can be imposed at most?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("gevangenisstraf", "imprisonment"),
)

werkstraf_uren = Decision(
    id="sanctiemaxima.werkstraf_uren",
    question=Text(
        "Hoeveel uren werkstraf kan de rechter hoogstens opleggen?",
        "How many hours of work penalty can the court impose at most?",
    ),
    answer=Lowest("uur"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("werkstraf", "work penalty"),
)

leerstraf_uren = Decision(
    id="sanctiemaxima.leerstraf_uren",
    question=Text(
        "Hoeveel uren leerstraf kan de rechter hoogstens opleggen?",
        "How many hours of learning penalty can the court impose at most?",
    ),
    answer=Lowest("uur"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("leerstraf", "learning penalty"),
)

taakstraf_totaal_uren = Decision(
    id="sanctiemaxima.taakstraf_totaal_uren",
    question=Text(
        "Hoeveel uren mogen de taakstraffen van de rechter samen hoogstens duren?",
        "How many hours may the task penalties of the court last together?",
    ),
    answer=Lowest("uur"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("taakstraffen samen", "task penalties together"),
)

# A penal order is procedure: the law of the day of assessment, and no choice of sanction law.
taakstraf_strafbeschikking_uren = Decision(
    id="sanctiemaxima.taakstraf_strafbeschikking_uren",
    question=Text(
        "Hoeveel uren taakstraf mag een strafbeschikking hoogstens bevatten?",
        "How many hours of task penalty may a penal order contain at most?",
    ),
    answer=Lowest("uur"),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("taakstraf in een strafbeschikking, als die kan", "task penalty in a penal order, if open"),
)

geldboete_categorie = Decision(
    id="sanctiemaxima.geldboete_categorie",
    question=Text(
        "Tot welke categorie kan hoogstens een geldboete worden opgelegd?",
        "Up to which category can a fine be imposed?",
    ),
    answer=Lowest(),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("categorie van de geldboete", "category of the fine"),
)

proeftijd_jaren = Decision(
    id="sanctiemaxima.proeftijd_jaren",
    question=Text(
        "Hoeveel jaren kan de proeftijd van een voorwaardelijke straf hoogstens duren?",
        "How many years can the probation period of a suspended penalty last at most?",
    ),
    answer=Lowest("jaar"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("proeftijd", "probation period"),
)

halt_uren = Decision(
    id="sanctiemaxima.halt_uren",
    question=Text(
        "Hoeveel uren kan een Halt-afdoening hoogstens duren?",
        "How many hours can a Halt settlement last at most?",
    ),
    answer=Lowest("uur"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("Halt, als dat kan", "Halt, if open"),
)

vervangende_detentie_taakstraf_maanden = Decision(
    id="sanctiemaxima.vervangende_detentie_taakstraf_maanden",
    question=Text(
        "Hoeveel maanden vervangende detentie kunnen hoogstens bij een taakstraf worden bevolen?",
        "How many months of substitute detention can be ordered at most with a task penalty?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("vervangende detentie bij een taakstraf", "substitute detention with a task penalty"),
)

vervangende_detentie_boete_maanden = Decision(
    id="sanctiemaxima.vervangende_detentie_boete_maanden",
    question=Text(
        "Hoeveel maanden vervangende detentie kunnen hoogstens bij een geldboete volgen?",
        "How many months of substitute detention can follow a fine at most?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("vervangende detentie bij een boete", "substitute detention with a fine"),
)

pij_jaren = Decision(
    id="sanctiemaxima.pij_jaren",
    question=Text(
        "Voor hoeveel jaren geldt een PIJ-maatregel, als zij kan worden opgelegd?",
        "For how many years does a PIJ order hold, if it can be made?",
    ),
    answer=Lowest("jaar"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("PIJ-maatregel, als die kan", "PIJ order, if open"),
)

pij_verlengd_jaren = Decision(
    id="sanctiemaxima.pij_verlengd_jaren",
    question=Text(
        "Hoeveel jaren kan een PIJ-maatregel met verlengingen hoogstens duren, als verlengen mag?",
        "How many years can a PIJ order last with extensions, if it may be extended?",
    ),
    answer=Lowest("jaar"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("PIJ-maatregel met verlengingen, als dat kan", "PIJ order with extensions, if open"),
)

gedragsmaatregel_maanden = Decision(
    id="sanctiemaxima.gedragsmaatregel_maanden",
    question=Text(
        "Voor hoeveel maanden kan een gedragsmaatregel hoogstens worden opgelegd, als zij openstaat?",
        "For how many months can a behavioural measure be imposed at most, if it is open?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("gedragsmaatregel, als die kan", "behavioural measure, if open"),
)

vrijheidsbeperkende_maatregel_jaren = Decision(
    id="sanctiemaxima.vrijheidsbeperkende_maatregel_jaren",
    question=Text(
        "Voor hoeveel jaren kan een vrijheidsbeperkende maatregel hoogstens worden opgelegd?",
        "For how many years can a measure restricting liberty be imposed at most?",
    ),
    answer=Lowest("jaar"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text("vrijheidsbeperkende maatregel", "measure restricting liberty"),
)

vervangende_detentie_vrijheidsbeperking_maanden = Decision(
    id="sanctiemaxima.vervangende_detentie_vrijheidsbeperking_maanden",
    question=Text(
        "Hoeveel maanden vervangende detentie kan schending van een vrijheidsbeperkende maatregel in totaal "
        "hoogstens kosten?",
        "How many months of substitute detention in all can breach of a measure restricting liberty cost?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=er_geldt_strafrecht,
    name=Text(
        "vervangende detentie bij die maatregel, in totaal",
        "substitute detention with that measure, in all",
    ),
)
