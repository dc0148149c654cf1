"""
What the interview says of itself.
"""

from jeugdrecht.cli.language import Words

OPENING = Words(
    "U krijgt één vraag tegelijk: telkens die waarmee de meeste andere vragen overbodig worden.",
    "You get one question at a time: each time the one that makes most other questions needless.",
)
COMMANDS = Words(
    "Bij elke vraag kan ook: ? (waarom), bepaling (wat de wet zegt), onbekend, lijst (alles wat nog open "
    "is), terug, stop, help.",
    "At each question you can also type: ? (why), provision (what the law says), unknown, list (all that is "
    "open), back, stop, help.",
)
HELP = (
    (Words("?", "?"), Words("waarom dit wordt gevraagd, en welke beslissingen erop wachten",
                            "why this is asked, and which decisions wait for it")),
    (Words("bepaling", "provision"), Words("de bepalingen erachter, met een link naar de tekst",
                                           "the provisions behind it, with a link to the text")),
    (Words("onbekend", "unknown"), Words("u weet het niet; het wordt niet opnieuw gevraagd",
                                         "you do not know; it is not asked again")),
    (Words("lijst", "list"), Words("alles wat nog open is; u kiest wat u weet, de rest is dan onbekend",
                                   "all that is still open; you pick what you know, the rest is unknown")),
    (Words("nvt", "nvt"), Words("niet van toepassing, waar dat kan", "not applicable, where that is "
                                                                     "possible")),
    (Words("anders", "else"), Words("geef in plaats hiervan wat eruit volgt, zoals een leeftijd",
                                    "give instead what follows from it, such as an age")),
    (Words("… alle", "… all"), Words("het antwoord geldt voor elk feit (of elke maatregel, …) dat "
                                     "nog open is",
                                     "the answer holds for each offence (or measure, …) of which it "
                                     "is open")),
    (Words("terug", "back"), Words("terug naar de vorige vraag", "back to the question before")),
    (Words("stand", "findings"), Words("de bevindingen tot nu toe", "the findings so far")),
    (Words("stop", "stop"), Words("ophouden en de bevindingen tonen", "end and show the findings")),
)  # fmt: skip
DAY = Words(
    "Peildatum: de dag waarop u de zaak bekijkt (Enter: {today})",
    "Reference date: the day on which you look at the case (Enter: {today})",
)
TOPICS = Words("Waar gaat het om?", "What is it about?")
CHOOSE_TOPIC = Words(
    "Typ een nummer, of een woord om in alle vragen te zoeken.",
    "Type a number, or a word to look for in all questions.",
)
WHICH = Words("Wat wilt u weten?", "What do you want to know?")
CHOOSE_DECISIONS = Words(
    "Typ een of meer nummers (1 3), Enter voor alle, of terug.",
    "Type one or more numbers (1 3), Enter for all, or back.",
)
NOTHING_FOUND = Words("Niets gevonden met {word}.", "Nothing found with {word}.")
NO_NUMBER = Words("{found} staat niet in de lijst.", "{found} is not in the list.")
QUESTION = Words("Vraag {number}", "Question {number}")
EXPECTED = Words("daarna nog hooguit ongeveer {count}", "after this at most about {count} more")
OF_ITEM = Words("over {item}", "about {item}")
JUDGED_BY = Words("Dit is een oordeel van {by}.", "This is a judgement of {by}.")
UNSETTLED = Words(
    "De wet laat dit open; uw antwoord wordt bij elke bevinding vermeld.",
    "The law leaves this open; your answer is told with every finding.",
)
HOW = {
    "bool": Words("ja of nee", "yes or no"),
    "int": Words("een geheel getal", "a whole number"),
    "euro": Words("een bedrag in euro's, zoals 900 of 900,50", "an amount in euros, such as 900 or 900.50"),
    "date": Words("een dag, zoals 2026-01-10", "a day, such as 2026-01-10"),
    "enum": Words("een nummer of een woord uit de lijst", "a number or a word from the list"),
    "text": Words("tekst", "text"),
    "list": Words("een aantal: 0, 1, 2, …; 2+ als het er ook meer kunnen zijn",
                  "a number: 0, 1, 2, …; 2+ if there may be more"),
}  # fmt: skip
IN_UNIT = Words("{how} ({unit})", "{how} ({unit})")
OR_NVT = Words("{how}, of nvt", "{how}, or nvt")
INSTEAD = Words("Of typ anders en geef: {values}", "Or type else and give: {values}")
ALSO = Words(
    "Ook open voor {items}; zet alle achter uw antwoord als het daarvoor ook geldt.",
    "Also open for {items}; put all after your answer if it holds for those too.",
)
LIST = Words("Dit is nog open.", "This is still open.")
WHICH_KNOWN = Words(
    "Wat hiervan weet u? Typ een of meer nummers, alle, of Enter als u er niets van weet; de rest is dan "
    "onbekend. Met terug gaat u terug naar de vraag.",
    "What of this do you know? Type one or more numbers, all, or Enter if you know none of it; the rest is "
    "then unknown. With back you return to the question.",
)
MORE_UNKNOWN = Words(
    "Weet u nog meer niet? Typ lijst: dan kiest u in één keer wat u wel weet.",
    "Is there more you do not know? Type list: then you pick what you do know at once.",
)
EMPTY = Words("Typ een antwoord, of help.", "Type an answer, or help.")
NO_INSTEAD = Words("Hier kan niets anders worden gegeven.", "There is nothing to give instead here.")
WHICH_INSTEAD = Words("Welke? Typ een nummer.", "Which one? Type a number.")
NO_COUNT = Words(
    "{found} is geen aantal. Typ 0, 1, 2 en zo verder, of 2+.",
    "{found} is no number. Type 0, 1, 2 and so on, or 2+.",
)
MOST_ITEMS = 50
TOO_MANY = Words("Meer dan {most} kan hier niet.", "More than {most} is not possible here.")
NOTHING_BEFORE = Words("Dit is de eerste vraag.", "This is the first question.")
WHO = Words("Wie heeft dit geoordeeld? (Enter: {by})", "Who judged this? (Enter: {by})")
WAITS = Words("Hierop wachten:", "These wait for it:")
NO_PROVISION = Words("Er is hier geen bepaling om te tonen.", "There is no provision to show here.")
SETTLED = Words(
    "De antwoorden veranderen niet meer. Er is nog open wat iemand daarnaast kan beslissen. "
    "Doorvragen? (ja/nee)",
    "The answers do not change any more. Still open is what somebody may decide beside them. Go on? (yes/no)",
)
ASSUMED = Words(
    "Aangenomen is dat dit niet is gebeurd. Is er iets wel gebeurd? Typ het nummer, of Enter als "
    "alles klopt.",
    "This was taken not to have happened. Did any of it happen? Type its number, or Enter if all is right.",
)
DONE = Words(
    "Er is niets meer te vragen dat een antwoord verandert. Enter om af te ronden, of terug.",
    "Nothing is left that would change an answer. Enter to end, or back.",
)
NOT_WITH = Words("Dit past niet bij wat u eerder gaf:", "This does not fit what you gave before:")
EXISTS = Words(
    "{path} bestaat al. 1: verdergaan met die zaak en het bestand bijwerken; 2: overschrijven met "
    "een nieuwe zaak; "
    "3: stoppen.",
    "{path} exists already. 1: go on with that case and update the file; 2: overwrite it with a new "
    "case; 3: stop.",
)
UPDATE = Words(
    "{path} wordt bijgewerkt met uw antwoorden; eigen opmerkingen in het bestand gaan verloren. "
    "Goed? (ja/nee)",
    "{path} is updated with your answers; remarks of your own in the file are lost. All right? (yes/no)",
)
KEPT = Words("{path} blijft zoals het is.", "{path} stays as it is.")
OTHER_FILE = Words("Kies met --save een ander bestand", "Choose another file by --save")
ONE_CASE = Words("hier staan meer zaken", "this holds several cases")
ONE_AT_A_TIME = Words("Een interview gaat over één zaak", "An interview is about one case")
NO_STDIN = Words(
    "kan hier niet: de antwoorden komen van standaardinvoer",
    "is not possible: answers come from standard input",
)
GIVE_FILE = Words("Geef een bestand", "Give a file")
SAVED = Words("Alles staat in {path}.", "Everything is in {path}.")
RESUME = Words("Verder gaan: jeugdrecht ask --save {path}", "To go on: jeugdrecht ask --save {path}")
PRINT = Words(
    "Het hele verslag, om af te drukken: jeugdrecht decide {path}{decisions} --format html --output "
    "verslag.html",
    "The whole report, to print: jeugdrecht decide {path}{decisions} --format html --output report.html",
)
NOT_SAVED = Words(
    "Niets is bewaard. Met --save BESTAND wordt elk antwoord meteen bewaard.",
    "Nothing was saved. With --save FILE every answer is saved at once.",
)
SAVE_AS = Words("Bewaren als (Enter: niet bewaren)", "Save as (Enter: do not save)")
MADE_BY = Words("Gemaakt met jeugdrecht ask; elk antwoord kan hier ook worden gewijzigd.",
                "Made by jeugdrecht ask; every answer can be changed here as well.")  # fmt: skip
