"""
Why a common mistake is one, in words.
"""

from jeugdrecht.sources import Text

WHY = {
    "wrong_age_moment": Text(
        "Hier is de leeftijd genomen op de dag van de beoordeling. Het gaat om de leeftijd op {moment}.",
        "Here the age was taken on the day of the assessment. The law looks at the age on {moment}.",
    ),
    "birthday_not_counted": Text(
        "Op de verjaardag zelf is de leeftijd van {age} jaar bereikt; die dag telt mee.",
        "On the birthday itself the age of {age} has been reached; that day counts.",
    ),
    "birthday_too_early": Text(
        "De {age}e verjaardag is pas een dag later; een dag eerder telt de nieuwe leeftijd niet.",
        "The birthday of {age} is only a day later; a day before it the new age does not count.",
    ),
    "number_on_the_boundary": Text(
        "Precies op de grens: {said}. Kijk of de bepaling de grens zelf insluit.",
        "Exactly on the boundary: {said}. See whether the provision includes the boundary itself.",
    ),
    "power_as_duty": Text(
        "{citation} geeft een bevoegdheid en legt geen plicht op: het is {actor} die kiest. "
        "Zolang die niet kiest, geldt de hoofdregel.",
        "{citation} gives a power and imposes no duty: it is {actor} who chooses. "
        "As long as no choice is made, the main rule applies.",
    ),
    "unknown_as_no": Text(
        "Wat niet bekend is, is hier als ‘nee’ gelezen. Onbekend is geen nee: vraag het gegeven na.",
        "What is not known was read here as “no”. Unknown is not no: ask for the fact.",
    ),
    "unknown_as_yes": Text(
        "Wat niet bekend is, is hier als ‘ja’ gelezen. Onbekend is geen ja: vraag het gegeven na.",
        "What is not known was read here as “yes”. Unknown is not yes: ask for the fact.",
    ),
    "judgement_as_no": Text(
        "Dit oordeel is aan {actor}. De zaak zegt niet hoe het uitvalt; het is geen ‘nee’.",
        "This judgement is for {actor}. The case does not say how it turns out; it is not a “no”.",
    ),
    "judgement_as_yes": Text(
        "Dit oordeel is aan {actor}. De zaak zegt niet hoe het uitvalt; het is geen ‘ja’.",
        "This judgement is for {actor}. The case does not say how it turns out; it is not a “yes”.",
    ),
    "legal_question_as_no": Text(
        "Deze rechtsvraag is niet beslist; dit antwoord kiest één kant, zonder dat te zeggen.",
        "This legal question is unsettled; this answer takes one side without saying so.",
    ),
    "legal_question_as_yes": Text(
        "Deze rechtsvraag is niet beslist; dit antwoord kiest één kant, zonder dat te zeggen.",
        "This legal question is unsettled; this answer takes one side without saying so.",
    ),
    "overlooked": Text(
        "Hier is over één gegeven heen gelezen. Let op de vraag: {question}",
        "Here one fact was passed over. Mind the question: {question}",
    ),
    "guessed": Text(
        "Dit antwoord vult een gegeven in dat de zaak niet geeft. Vraag het eerst na: {question}",
        "This answer fills in a fact that the case does not give. Ask for it first: {question}",
    ),
    "lower_rank": Text(
        "Hier is alleen de lagere regeling gelezen. De hogere bepaling gaat voor en stelt eigen eisen.",
        "Here only the lower source was read. The higher provision comes first and has demands of its own.",
    ),
    "lower_rank_forgotten": Text(
        "Hier is alleen de hogere bepaling gelezen. De lagere regeling vult haar in en stelt nadere eisen.",
        "Here only the higher provision was read. The lower source fills it in and has further demands.",
    ),
}
"""Per pitfall; the parts in braces are filled in."""
