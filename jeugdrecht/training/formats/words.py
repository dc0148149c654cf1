"""
The words of printed training material, in both languages.
"""

from jeugdrecht.sources import Text

SCENARIOS = Text("Oefenzaken jeugdrecht, niveau {level}", "Worked scenarios in youth law, level {level}")
QUIZ = Text("Toets jeugdrecht, niveau {level}", "Quiz in youth law, level {level}")
FOR_TRAINER = Text("{title}: versie voor de trainer", "{title}: version for the trainer")
INVENTED = Text(
    "Alle zaken zijn verzonnen. De antwoorden volgen uit de regels zoals jeugdrecht ze kent; de officiële "
    "tekst van de wet gaat voor.",
    "All cases are invented. The answers follow from the rules as jeugdrecht knows them; the official text "
    "of the law prevails.",
)
NAME = Text("Naam", "Name")
WRITE_HERE = "……………………………………………………………"
SKIP = Text("Naar de opgaven", "To the questions")
POINTS = Text("{count} punten", "{count} points")
POINT = Text("{count} punt", "{count} point")
EARNS = Text("Te behalen", "To be earned")
QUESTION = Text("Vraag {number} ({points})", "Question {number} ({points})")
PRACTISES = Text("Oefent", "Practises")
TWIN_OF = Text("Verschilt van {twin} in één gegeven", "Differs from {twin} in one fact")
YOUR_ANSWER = Text("Uw antwoord", "Your answer")
ANSWER = Text("Antwoord", "Answer")
REASONING = Text("Redenering", "Reasoning")
MISTAKES = Text("Veelgemaakte fouten", "Common mistakes")
MISTAKE_SAYS = Text("Wie dit antwoordt", "Who answers this")
MISTAKE_WHY = Text("Waarom het niet klopt", "Why it is not right")
PROVISION = Text("Bepaling", "Provision")
PROVISIONS = Text("Bepalingen", "Provisions")
WEIGHS = Text("Weegt mee", "Weighs in")
ASSUMED = Text("Niet opgegeven, dus aangenomen", "Not given, so assumed")
OPTION = Text("Antwoord", "Answer")
FEEDBACK = Text("Uitleg", "Feedback")
FEEDBACK_OF = Text("Uitleg per antwoord", "Feedback on each answer")
ACCOUNT = Text("Verantwoording", "Account")
SEED = Text("Zaad", "Seed")
LEVEL = Text("Niveau", "Level")
VERSION = Text("Versie van de regels", "Version of the rules")
FINGERPRINT = Text("Vingerafdruk van alle regels", "Fingerprint of all rules")
DECISIONS = Text("Beslissingen", "Decisions")
COVERED = Text("Geoefende regels", "Rules practised")
COVERS = Text("{covered} van de {all} regels, uitzonderingen en bevoegdheden van deze beslissingen",
              "{covered} of the {all} rules, exceptions and powers of these decisions")  # fmt: skip
NOT_COVERED = Text("Niet geoefend", "Not practised")
SAME_AGAIN = Text(
    "Hetzelfde zaad en dezelfde regels geven dezelfde opgaven. Bij een andere vingerafdruk kan een antwoord "
    "veranderd zijn.",
    "The same seed and the same rules give the same questions. With another fingerprint an answer may have "
    "changed.",
)
CATEGORY = Text("jeugdrecht niveau {level} zaad {seed}", "jeugdrecht level {level} seed {seed}")
OTHER_ANSWER = Text("Onjuist. {text}", "Wrong. {text}")
