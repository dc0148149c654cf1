"""
What the certified institution asks, refrains from asking, and asks of the Raad.
"""

from jeugdrecht.logic.declare import act, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# As long as nobody says so, it may still petition, and those who come after it have to wait.
ziet_af_van_verzoek = act(
    "gi.ziet_af_van_verzoek",
    ask=Text("Ziet de gecertificeerde instelling ervan af het verzoek in te dienen?",
             "Does the certified institution refrain from filing the petition?"),
    yes=Text("de gecertificeerde instelling ziet ervan af het verzoek in te dienen",
             "the certified institution refrains from filing the petition"),
    no=Text("de gecertificeerde instelling heeft niet van het verzoek afgezien",
            "the certified institution has not refrained from the petition"),
    unknown=Text("het is niet bekend of de gecertificeerde instelling afziet van het verzoek",
                 "it is not known whether the certified institution refrains from the petition"),
)

verzoekt_maatregel = act(
    "gi.verzoekt_maatregel",
    ask=Text("Heeft de gecertificeerde instelling het verzoek zelf ingediend?",
             "Has the certified institution filed the petition itself?"),
    yes=Text("de gecertificeerde instelling heeft het verzoek zelf ingediend",
             "the certified institution has filed the petition itself"),
    no=Text("de gecertificeerde instelling heeft het verzoek niet ingediend",
            "the certified institution has not filed the petition"),
    unknown=Text("het is niet bekend of de gecertificeerde instelling het verzoek zelf heeft ingediend",
                 "it is not known whether the certified institution has filed the petition itself"),
)

voert_ots_uit = yes_no(
    "gi.voert_ots_uit",
    ask=Text("Voert de gecertificeerde instelling de ondertoezichtstelling uit?",
             "Does the certified institution carry out the supervision order?"),
    yes=Text("de gecertificeerde instelling voert de ondertoezichtstelling uit",
             "the certified institution carries out the supervision order"),
    no=Text("de gecertificeerde instelling voert de ondertoezichtstelling niet uit",
            "the certified institution does not carry out the supervision order"),
    unknown=Text("het is niet bekend of de gecertificeerde instelling de ondertoezichtstelling uitvoert",
                 "it is not known whether the certified institution carries out the supervision order"),
)

verzocht_raadsonderzoek = act(
    "gi.verzocht_raadsonderzoek",
    ask=Text("Heeft de gecertificeerde instelling de raad om onderzoek verzocht?",
             "Did the certified institution ask the Raad to investigate?"),
    yes=Text("de gecertificeerde instelling heeft de raad om onderzoek verzocht",
             "the certified institution asked the Raad to investigate"),
    no=Text("de gecertificeerde instelling heeft de raad niet om onderzoek verzocht",
            "the certified institution did not ask the Raad to investigate"),
    unknown=Text("het is niet bekend of de gecertificeerde instelling de raad om onderzoek heeft verzocht",
                 "it is not known whether the certified institution asked the Raad to investigate"),
)

besluit_uitgebleven = act(
    "gi.besluit_uitgebleven",
    ask=Text("Is een beslissing van de gecertificeerde instelling op het verzoek uitgebleven?",
             "Has the certified institution failed to decide on the request?"),
    yes=Text("een beslissing van de gecertificeerde instelling is uitgebleven",
             "the certified institution has not decided"),
    no=Text("de gecertificeerde instelling heeft beslist", "the certified institution has decided"),
    unknown=Text("het is niet bekend of een beslissing van de gecertificeerde instelling is uitgebleven",
                 "it is not known whether the certified institution has failed to decide"),
)
