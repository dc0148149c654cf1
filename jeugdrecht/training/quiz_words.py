"""
The words of quiz questions, in both languages.
"""

from collections.abc import Mapping

from jeugdrecht.sources import Text

ITEM = Text("V{number:02}", "Q{number:02}")

STATUSES: Mapping[str, Text] = {
    "open": Text("dat staat nog niet vast: er ontbreekt een gegeven",
                 "that is still open: a fact is missing"),
    "judgement": Text("dat hangt af van een oordeel dat nog moet worden gegeven",
                      "that depends on a judgement that has yet to be given"),
    "conflict": Text("wat hier is gegeven, kan niet samen waar zijn",
                     "what is given here cannot all be true"),
    "gap": Text("geen regel beslist dit", "no rule decides this"),
    "outside": Text("het recht van die dag is hiervoor niet uitgewerkt",
                    "the law of that day is not covered"),
    "not_applicable": Text("deze vraag doet zich hier niet voor", "the question does not arise here"),
}  # fmt: skip
"""What an answer that is no value says."""

NO_VALUE = Text("er is geen zo’n grens of dag", "there is no such limit or day")
RIGHT = Text("Juist. {text}", "Right. {text}")
WRONG = Text("Onjuist. {text}", "Wrong. {text}")
NOT_SO = Text("Dit volgt niet uit de regels. {text}", "This does not follow from the rules. {text}")
PROVISIONS = Text("Zie {citations}.", "See {citations}.")

WHOLE_NUMBER = Text("Schrijf een geheel getal, in {unit}.", "Write a whole number, in {unit}.")
BARE_NUMBER = Text("Schrijf een geheel getal.", "Write a whole number.")
WRITE_DAY = Text("Schrijf de dag als jaar-maand-dag, zoals 2031-12-24.",
                 "Write the day as year-month-day, as 2031-12-24.")  # fmt: skip

UNITS: Mapping[str, Text] = {
    "dag": Text("dagen", "days"), "week": Text("weken", "weeks"), "maand": Text("maanden", "months"),
    "jaar": Text("jaren", "years"), "uur": Text("uren", "hours"), "cent": Text("hele euro’s", "whole euros"),
}  # fmt: skip

WHICH_MEMBERS = Text(
    "{question} Wat hiervan hoort bij het antwoord?", "{question} Which of these belong to the answer?"
)
WHICH_UNMET = Text("{question} Welke hiervan zijn niet gehaald?", "{question} Which of these are not met?")
WHICH_RECORDS = Text(
    "{question} Wat hiervan geldt in deze zaak?", "{question} Which of these hold in this case?"
)
SEVERAL = Text("Er kunnen meer antwoorden juist zijn.", "More than one answer may be right.")
NONE_OF_THESE = Text("geen van deze", "none of these")
BELONGS = Text("Dit hoort erbij. {text}", "This belongs to it. {text}")
NOT_HERE = Text(
    "Dit hoort er in deze zaak niet bij. {text}", "This does not belong to it in this case. {text}"
)
WHO_JUDGES = Text(
    "{question} Het antwoord wacht op een oordeel. Van wie is dat oordeel?",
    "{question} The answer waits for a judgement. Whose judgement is that?",
)
JUDGES = Text("Dit oordeel is aan {actor}.", "This judgement is for {actor}.")
WHICH_SOURCE = Text(
    "{question} Welke bepaling geeft hier de doorslag?", "{question} Which provision settles it here?"
)
SETTLES = Text(
    "Deze vraag wordt beslist door {citation} ({rank}).", "This question is settled by {citation} ({rank})."
)
LOWER = Text(
    "Van rang is {citation} een {rank}: dat is lager dan {right} ({higher}). Een lagere bron kan de hogere "
    "uitwerken, maar niet opzij zetten.",
    "The rank of {citation} is {rank}, which is lower than {right} ({higher}). A lower source may work out "
    "the higher one, but cannot set it aside.",
)
ELSEWHERE = Text(
    "Bij deze vraag hoort {citation} ook, maar die bepaling beslist haar niet in dit geval.",
    "To this question belongs {citation} too, but that provision does not settle it in this case.",
)

WHAT_FOLLOWS = Text(
    "{question} Kijk naar {citation}. Wat volgt daaruit in dit geval voor {actor}?",
    "{question} Look at {citation}. What follows from it in this case for {actor}?",
)
MAY = Text("een bevoegdheid: gebruiken mag, maar hoeft niet", "a power: it may be used, but need not be")
MAY_IF = Text(
    "een bevoegdheid: gebruiken mag als daar grond voor is, maar hoeft niet",
    "a power: it may be used if there are grounds for it, but need not be",
)
MUST = Text("een plicht: zo moet worden beslist", "a duty: this has to be decided so")
BY_ITSELF = Text(
    "een gevolg dat vanzelf intreedt, zonder beslissing", "an effect that comes by itself, without a decision"
)
CANNOT = Text(
    "niets: aan de eisen voor deze bevoegdheid is niet voldaan",
    "nothing: what this power requires is not met",
)
IS_POWER = Text(
    "Het gaat om een bevoegdheid ({citation}): een ‘kan’, geen ‘moet’.",
    "This is a power ({citation}): a “may”, not a “must”.",
)
NEEDS_ACT = Text(
    "Het gaat om een bevoegdheid ({citation}). Zolang {actor} haar niet gebruikt, verandert er niets.",
    "This is a power ({citation}). As long as {actor} does not use it, nothing changes.",
)
POWER_IS = {
    "available": Text("Aan wat de bepaling verlangt, is in dit geval voldaan.",
                      "What the provision requires is met in this case."),
    "judgement": Text("Wat de bepaling verlangt, is er; of er grond voor is, blijft een oordeel.",
                      "What the provision requires is there; whether there are grounds remains a judgement."),
    "unavailable": Text("Aan wat de bepaling verlangt, is in dit geval niet voldaan.",
                        "What the provision requires is not met in this case."),
}  # fmt: skip
"""What is said of a power in each of its states."""

A_DAY_OFF = Text(
    "Dat is één dag te {side}. Let op of de grensdag meetelt, en of naar de laatste dag of naar de eerste "
    "dag daarna wordt gevraagd.",
    "That is one day too {side}. See whether the boundary day counts, and whether the last day or the first "
    "day after it is asked for.",
)
EARLY = Text("vroeg", "early")
LATE = Text("laat", "late")
OTHER_LIMIT = Text(
    "Dat is de grens die {citation} voor een ander geval geeft.",
    "That is the limit that {citation} gives for another case.",
)
