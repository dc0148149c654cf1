"""
De sancties in een zaak: samenloop, toerekening, wat openstaat, wat voorwaardelijk kan, wat het vonnis zegt.
"""

from jeugdrecht.facts import feit, sanctie
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Lowest, SetOf, Value
from jeugdrecht.logic.declare import decided
from jeugdrecht.sources import Text

jeugddetentie = Value("jeugddetentie", Text("jeugddetentie", "youth detention"))
geldboete = Value("geldboete", Text("geldboete", "a fine"))
rijontzegging = Value("rijontzegging", Text("ontzegging van de rijbevoegdheid", "a driving disqualification"))
pij = Value("pij", Text("de PIJ-maatregel", "a PIJ order"))
gedragsmaatregel = Value("gedragsmaatregel", Text("de gedragsmaatregel", "a behavioural measure"))

samenloop_maximum = Decision(
    id="samenloop_maximum",
    question=Text(
        "Hoeveel maanden gevangenisstraf kunnen voor de samen berechte misdrijven hoogstens worden opgelegd?",
        "How many months of imprisonment can be imposed at most for the crimes tried together?",
    ),
    answer=Lowest("maand"),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=feit.gelijktijdig_vervolgd,
)

eerdere_veroordeling = Decision(
    id="eerdere_veroordeling",
    question=Text(
        "Telt een eerdere veroordeling mee als bij samen berechte feiten, omdat dit feit van ervoor is?",
        "Does an earlier conviction count as if tried together, because this offence predates it?",
    ),
    answer=Choice(
        (
            Value("telt_mee", Text("zij telt mee", "it counts")),
            Value(
                "alleen_de_zwaarste",
                Text(
                    "alleen die met de zwaarste straf telt mee", "only the one with the highest sentence does"
                ),
            ),
            Value("telt_niet_mee", Text("zij telt niet mee", "it does not count")),
        )
    ),
    governing=feit.pleegdatum,
    since="2008-02-01",
    subject="feit",
    scope=feit.gepleegd_voor_eerdere_veroordeling,
)

toerekening = Decision(
    id="toerekening",
    question=Text(
        "Kan voor dit feit straf worden opgelegd, of alleen een maatregel?",
        "Can a penalty be imposed for this offence, or only a measure?",
    ),
    answer=Choice(
        (
            Value(
                "straf_of_maatregel", Text("straf, een maatregel of beide", "a penalty, a measure or both")
            ),
            Value("alleen_maatregel", Text("geen straf, alleen een maatregel", "no penalty, only a measure")),
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=feit.stoornis_tijdens_feit,
)

sancties = Decision(
    id="sancties",
    question=Text(
        "Welke straffen en maatregelen kent het jeugdstrafrecht voor dit feit?",
        "Which penalties and measures does youth criminal law have for this offence?",
    ),
    answer=SetOf(
        (
            jeugddetentie,
            Value("werkstraf", Text("een werkstraf", "a work penalty")),
            Value("leerstraf", Text("een leerstraf", "a learning penalty")),
            geldboete,
            Value("verbeurdverklaring", Text("verbeurdverklaring", "forfeiture")),
            pij,
            gedragsmaatregel,
            Value("onttrekking", Text("onttrekking aan het verkeer", "withdrawal from circulation")),
            Value(
                "ontneming",
                Text("ontneming van wederrechtelijk voordeel", "confiscation of unlawful proceeds"),
            ),
            Value("schadevergoeding", Text("schadevergoeding", "compensation")),
            Value(
                "vrijheidsbeperkende_maatregel",
                Text("de vrijheidsbeperkende maatregel", "a measure restricting liberty"),
            ),
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=decided("sanctierecht", "jeugd"),
)

voorwaardelijk = Decision(
    id="voorwaardelijk",
    question=Text(
        "Welke jeugdsancties kunnen voor dit feit voorwaardelijk worden opgelegd?",
        "Which youth sanctions can be suspended for this offence?",
    ),
    answer=SetOf(
        (
            jeugddetentie,
            Value("taakstraf", Text("taakstraf", "a task penalty")),
            geldboete,
            rijontzegging,
            pij,
            gedragsmaatregel,
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=decided("sanctierecht", "jeugd"),
)

vonnis = Decision(
    id="vonnis",
    question=Text(
        "Wat moet het vonnis over deze jeugdsanctie zeggen?",
        "What must the judgment say about this youth sanction?",
    ),
    answer=SetOf(
        (
            Value(
                "duur_in_dagen_weken_of_maanden",
                Text("de duur in dagen, weken of maanden", "the length in days, weeks or months"),
            ),
            Value("vorm_en_uren", Text("de vorm en het aantal uren", "the form and the number of hours")),
            Value("aftrek_voorarrest", Text("de aftrek van voorarrest", "the credit for pre-trial custody")),
            Value(
                "vervangende_jeugddetentie",
                Text("vervangende jeugddetentie", "substitute youth detention"),
            ),
            Value("proeftijd", Text("een proeftijd", "a probation period")),
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
    scope=decided("sanctierecht", "jeugd")
    & sanctie.soort.in_(
        "jeugddetentie", "werkstraf", "leerstraf", "geldboete", "pij", "gedragsmaatregel",
        "vrijheidsbeperkende_maatregel", "bijkomende_straf",
    ),
)  # fmt: skip

proeftijd_ingang = Decision(
    id="proeftijd_ingang",
    question=Text(
        "Op welke dag begint de proeftijd?",
        "On which day does the probation period start?",
    ),
    answer=Earliest(),
    governing=sanctie.einduitspraak_op,
    since="2002-05-04",
    subject="feit",
    scope=decided("sanctierecht", "jeugd") & sanctie.voorwaardelijk,
)
