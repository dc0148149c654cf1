"""
The words of a report that explanations do not have: headings, captions, and what it is not.
"""

from jeugdrecht.sources import Text

REPORT = Text("Rapport", "Report")
FINDINGS_OF = Text("Rapport over {count} zaken", "Report on {count} cases")
CONTENTS = Text("Inhoud", "Contents")
SKIP = Text("Naar de inhoud van het rapport", "To the body of the report")
PAGE = Text("bladzijde {page} van {pages}", "page {page} of {pages}")

CASE = Text("Zaak", "Case")
NAMELESS = Text("zonder naam", "without a name")
CASES = Text("Zaken", "Cases")
REFERENCE = Text("Peildatum", "Reference date")
NOT_ADVICE = Text(
    "Dit rapport is een hulpmiddel voor wie het recht kent, en geen juridisch advies. De officiële tekst van "
    "de wet gaat voor. Het volgt uit de gegevens hieronder en niets anders; wie besluit, blijft zelf "
    "verantwoordelijk.",
    "This report is an aid for people who know the law, and not legal advice. The official text of the law "
    "prevails. It follows from the facts below and nothing else; whoever decides remains responsible.",
)

AGES = Text("Leeftijd", "Age")
AGES_CAPTION = Text("Eerste dag van de leeftijden die het meest beslissen",
                    "First day of the ages that decide most")  # fmt: skip
AGE = Text("Leeftijd", "Age")
REACHED_ON = Text("Bereikt op", "Reached on")
REACHED = Text("bereikt", "reached")
TO_COME = Text("nog niet", "not yet")
STANDS = Text("Op de peildatum", "On the reference date")

GLANCE = Text("De bevindingen in het kort", "The findings at a glance")
GLANCE_CAPTION = Text("Uitkomst per beslissing", "Outcome by decision")
NO_FINDINGS = Text("In deze zaak is geen beslissing aan de orde.", "No decision arises in this case.")

FACTS = Text("Wat is opgegeven", "What was given")
NO_FACTS = Text("Er is niets opgegeven.", "Nothing was given.")
FACT = Text("Gegeven", "Fact")
ANSWER = Text("Antwoord", "Answer")
ORIGIN = Text("Herkomst", "Origin")
NO_ORIGIN = Text("niet opgegeven", "not given")
BY = Text("door {value}", "by {value}")
BECAUSE = Text("reden: {value}", "reason: {value}")
ON = Text("op {value}", "on {value}")
SOURCE = Text("bron: {value}", "source: {value}")
UNKNOWN = Text("onbekend", "unknown")
NOT_APPLICABLE = Text("niet van toepassing", "not applicable")
DISPUTED = Text("betwist", "disputed")
VERSION = Text("volgens {by}: {value}", "according to {by}: {value}")
VERSION_NAMELESS = Text("of: {value}", "or: {value}")
OF_CASE = Text("De zaak: {subject}", "The case: {subject}")
LISTS = Text("Lijsten", "Lists")
LIST = Text("Lijst", "List")
COUNT = Text("Aantal", "Number")
COMPLETE = Text("Volledig", "Complete")
YES = Text("ja", "yes")
MAYBE_MORE = Text("nee, er kunnen er meer zijn", "no, there may be more")

FINDINGS = Text("De bevindingen met hun redenering", "The findings and their reasoning")
ABOUT = Text("Over", "About")
DECISION = Text("Beslissing", "Decision")
STATUS = Text("Stand", "Status")
LAW_OF = Text("Naar het recht van", "By the law of")
STABLE = Text("Houdbaar", "Holds")
UNTIL = Text(
    "met deze feiten kan het antwoord vanaf {day} anders luiden",
    "with these facts the answer can be different from {day}",
)
FOR_GOOD = Text("het verloop van tijd verandert dit niet", "the passing of time does not change this")
STATUSES = {
    "decided": Text("beslist", "decided"),
    "open": Text("open: er ontbreken gegevens", "open: facts are missing"),
    "judgement": Text("wacht op een oordeel van een mens", "waits for a judgement of a person"),
    "conflict": Text("tegenstrijdig", "contradictory"),
    "gap": Text("geen regel beslist dit", "no rule decides this"),
    "outside": Text("het recht is hiervoor niet gelezen", "the law for this was not read"),
    "not_applicable": Text("doet zich niet voor", "does not arise"),
}
AT_A_GLANCE = Text("Uitkomst per onderdeel", "Outcome by part")
RESTS_ON = Text("Bepalingen", "Provisions")
RESTS_ON_CAPTION = Text("Waarop deze bevinding rust", "What this finding rests on")
PROVISION = Text("Bepaling", "Provision")
RANK = Text("Rang", "Rank")
ROLE = Text("Rol", "Role")
EDITION = Text("Gecontroleerd in de tekst van", "Verified in the text of")
ROLES = {
    "decides": Text("beslist", "decides"),
    "excepts": Text("uitzondering", "exception"),
    "empowers": Text("geeft een bevoegdheid", "gives a power"),
    "limits": Text("begrenst", "limits"),
    "supports": Text("weegt mee", "supports"),
    "blocks": Text("zet buiten toepassing", "sets aside"),
}
TEXT_OF = Text("Tekst van {citation} vanaf {day}", "Text of {citation} from {day} (in Dutch)")
FROM_FILE = Text("Officiële tekst, uit {file}.", "Official text, from {file}.")
TEXT_STATES = {
    "not_in_force": Text("Gedrukt, en niet in werking.", "Printed, and not in force."),
    "lapsed": Text("Vervallen.", "Lapsed."),
}
TEXT_DIFFERS = Text(
    "Wijkt af van de tekst vanaf {day}, waarin de regels zijn nagelezen.",
    "Differs from the text from {day}, in which the rules were verified.",
)

ACCOUNT = Text("Verantwoording", "Account")
PROGRAM = Text("Versie van het programma", "Version of the program")
NEWEST_TEXT = Text("Nieuwste wettekst die is gelezen", "Newest text of law that was read")
VERSION_OF_LAW = Text("Versie van de regels", "Version of the rules")
FINGERPRINT_OF_LAW = Text("Vingerafdruk van alle regels", "Fingerprint of all rules")
FINGERPRINTS = Text("De regels onder elke beslissing", "The rules under each decision")
FINGERPRINT = Text("Vingerafdruk", "Fingerprint")
SAME_AGAIN = Text(
    "Dezelfde zaak en dezelfde regels geven hetzelfde rapport. Een vingerafdruk verandert zodra een regel "
    "onder de beslissing verandert.",
    "The same case and the same rules give the same report. A fingerprint changes as soon as a rule under "
    "the decision changes.",
)
