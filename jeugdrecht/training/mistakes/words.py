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
    "term_on_the_boundary": Text(
        "Hier is één dag te veel of te weinig geteld: {said}. Kijk of de eerste dag meetelt en of de laatste "
        "dag nog binnen de termijn valt.",
        "Here one day too many or too few was counted: {said}. See whether the first day counts, and whether "
        "the last day is still within the term.",
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
    "guessed_value": Text(
        "Dit antwoord neemt iets aan wat de zaak niet zegt: {said}. Vraag het gegeven eerst na.",
        "This answer assumes what the case does not say: {said}. Ask for the fact first.",
    ),
    "misread": Text(
        "Hier is over een gegeven heen gelezen: {said}.",
        "Here a fact was passed over: {said}.",
    ),
    "judgement_misread": Text(
        "Hier is een oordeel dat al is gegeven, niet gevolgd: {said}.",
        "Here a judgement that was already given was not followed: {said}.",
    ),
    "confused": Text(
        "Hier is gelezen alsof het ging om ‘{instead}’. In deze zaak geldt: {said}.",
        "This was read as if it were “{instead}”. In this case: {said}.",
    ),
    "age_on_another_day": Text(
        "Hier is de leeftijd op een andere dag genomen ({said}). Het gaat om de leeftijd op {moment}, de dag "
        "van de beoordeling.",
        "Here the age was taken on another day ({said}). The law looks at the age on {moment}, the day "
        "of the "
        "assessment.",
    ),
    "wrong_day": Text(
        "Hier is met een andere dag gerekend ({instead}). De regel rekent hiermee: {said}.",
        "This was counted with another day ({instead}). The rule counts with this one: {said}.",
    ),
    "a_day_late": Text(
        "Dat is een dag te laat: kijk of de eerste dag meetelt en of de laatste dag nog binnen de "
        "termijn valt.",
        "That is a day late: see whether the first day counts, and whether the last day is still within "
        "the term.",
    ),
    "a_day_early": Text(
        "Dat is een dag te vroeg: kijk of de eerste dag meetelt en of de laatste dag nog binnen de "
        "termijn valt.",
        "That is a day early: see whether the first day counts, and whether the last day is still within the "
        "term.",
    ),
    "exception_overlooked": Text(
        "Hier is de hoofdregel toegepast en de uitzondering vergeten. {citation} zet die hoofdregel "
        "hier opzij.",
        "Here the main rule was applied and the exception forgotten. {citation} sets that rule aside here.",
    ),
    "general_above_special": Text(
        "Hier is de algemene regel van {base} gevolgd. {citation} is de bijzondere regel en gaat in "
        "deze zaak voor.",
        "Here the general rule of {base} was followed. {citation} is the special rule and goes first in "
        "this case.",
    ),
    "provision_overlooked": Text(
        "Hier is een bepaling over het hoofd gezien. {citation} beslist deze zaak.",
        "Here a provision was overlooked. {citation} settles this case.",
    ),
    "requirement_missed": Text(
        "Hier is een eis vergeten. {citation} vraagt meer dan deze zaak geeft.",
        "Here a requirement was forgotten. {citation} asks for more than this case gives.",
    ),
    "power_assumed": Text(
        "{citation} geeft een bevoegdheid, maar aan wat zij eist is in deze zaak niet voldaan.",
        "{citation} gives a power, but what it requires is not met in this case.",
    ),
    "newer_edition": Text(
        "Hier is de tekst van nu toegepast. Voor {day} geldt nog de oudere tekst.",
        "Here the text of today was applied. For {day} the older text still holds.",
    ),
    "older_edition": Text(
        "Hier is de tekst van voor {since} toegepast. Op {day} gold al de nieuwere tekst.",
        "Here the text of before {since} was applied. On {day} the newer text was already in force.",
    ),
    "wrong_actor": Text(
        "Dit oordeel is aan {actor} en aan niemand anders.",
        "This judgement is for {actor} and for nobody else.",
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

NOT_YOURS = Text("Dat is een oordeel van {actor}.", "That is for {actor} to judge.")
"""Who answers that a judgement is another's."""
