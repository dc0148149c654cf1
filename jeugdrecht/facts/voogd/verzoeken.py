"""
What was asked of the court about a guardian before.
"""

from jeugdrecht.logic.declare import act
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

schorsing_verzocht = act(
    "voogd.schorsing_verzocht",
    ask=Text("Is schorsing van de voogd verzocht?", "Has suspension of the guardian been requested?"),
    yes=Text("schorsing van de voogd is verzocht", "suspension of the guardian has been requested"),
    no=Text("schorsing van de voogd is niet verzocht", "suspension of the guardian has not been requested"),
    unknown=Text("het is niet bekend of schorsing van de voogd is verzocht",
                 "it is not known whether suspension of the guardian has been requested"),
)

verzoek_beeindiging_afgewezen = act(
    "voogd.verzoek_beeindiging_afgewezen",
    ask=Text("Is een verzoek om de voogdij te beëindigen afgewezen?",
             "Was a petition to terminate the guardianship dismissed?"),
    yes=Text("een verzoek om de voogdij te beëindigen is afgewezen",
             "a petition to terminate the guardianship was dismissed"),
    no=Text("er is geen verzoek om de voogdij te beëindigen afgewezen",
            "no petition to terminate the guardianship was dismissed"),
    unknown=Text("het is niet bekend of een verzoek om de voogdij te beëindigen is afgewezen",
                 "it is not known whether a petition to terminate the guardianship was dismissed"),
)

geval_van_art_367 = act(
    "voogd.geval_van_art_367",
    ask=Text("Is er het geval van art. 1:367 BW, over het bewind van de voogd?",
             "Is it the case of art. 1:367 BW, on the guardian's administration of property?"),
    yes=Text("er is het geval van art. 1:367 BW", "it is the case of art. 1:367 BW"),
    no=Text("er is niet het geval van art. 1:367 BW", "it is not the case of art. 1:367 BW"),
    unknown=Text("het is niet bekend of er het geval van art. 1:367 BW is",
                 "it is not known whether it is the case of art. 1:367 BW"),
)
