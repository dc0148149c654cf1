"""
A calamity or violence at an institution, its report, and clauses that keep an incident secret.
"""

from jeugdrecht.logic.declare import choice, day, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "incident.soort", "calamiteit", "geweld", "geen",
    ask=Text("Was er bij de hulp of de uitvoering een calamiteit of geweld?",
             "Was there a calamity or violence in the help or the execution?"),
    says=Text("het incident is: {value}", "the incident is: {value}"),
    unknown=Text("het is niet bekend of er een calamiteit of geweld was",
                 "it is not known whether there was a calamity or violence"),
)

bekend_op = event(
    "incident.bekend_op",
    ask=Text("Op welke datum werd de calamiteit of het geweld bij de instelling bekend?",
             "On which date did the institution learn of the calamity or violence?"),
    says=Text("de calamiteit of het geweld werd bekend op {value}",
              "the calamity or violence became known on {value}"),
    unknown=Text("het is niet bekend wanneer de calamiteit of het geweld bekend werd",
                 "it is not known when the calamity or violence became known"),
)

onverwijld_gemeld = judgement(
    "incident.onverwijld_gemeld", by=("inspectie", "om"),
    ask=Text("Is de calamiteit of het geweld onverwijld aan de inspectie gemeld?",
             "Was the calamity or violence reported to the inspectorate without delay?"),
    yes=Text("het incident is onverwijld gemeld", "the incident was reported without delay"),
    no=Text("het incident is niet onverwijld gemeld", "the incident was not reported without delay"),
    unknown=Text(
        "het is aan de inspectie of het openbaar ministerie of onverwijld is gemeld",
        "it is for the inspectorate or the prosecution service to decide whether it was reported "
        "without delay",
    ),
)

beding_beperkt_openbaarmaking = yes_no(
    "incident.beding_beperkt_openbaarmaking",
    ask=Text(
        "Is er een beding dat beperkt of verbiedt om over een incident naar buiten te treden of derden "
        "in te lichten?",
        "Is there a clause that limits or forbids disclosing an incident or informing third parties?",
    ),
    yes=Text("een beding beperkt het openbaar maken van een incident",
             "a clause limits disclosing an incident"),
    no=Text("geen beding beperkt het openbaar maken van een incident",
            "no clause limits disclosing an incident"),
    unknown=Text("het is niet bekend of een beding het openbaar maken beperkt",
                 "it is not known whether a clause limits disclosing"),
)

beding_wettelijk_voorschrift = yes_no(
    "incident.beding_wettelijk_voorschrift",
    ask=Text("Is het beding afgesproken ter uitvoering van een wettelijk voorschrift?",
             "Was the clause agreed to carry out a statutory provision?"),
    yes=Text("het beding voert een wettelijk voorschrift uit",
             "the clause carries out a statutory provision"),
    no=Text("het beding voert geen wettelijk voorschrift uit",
            "the clause carries out no statutory provision"),
    unknown=Text("het is niet bekend of het beding een wettelijk voorschrift uitvoert",
                 "it is not known whether the clause carries out a statutory provision"),
)

beding_overeengekomen_op = day(
    "incident.beding_overeengekomen_op",
    ask=Text("Op welke datum is het beding overeengekomen?", "On which date was the clause agreed?"),
    says=Text("het beding is overeengekomen op {value}", "the clause was agreed on {value}"),
    unknown=Text("het is niet bekend wanneer het beding is overeengekomen",
                 "it is not known when the clause was agreed"),
)
