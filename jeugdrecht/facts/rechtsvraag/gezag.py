"""
Unsettled questions about authority and contact.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gezag_door_erkenning_voor_2023 = legal_question(
    "rechtsvraag.gezag_door_erkenning_voor_2023", by="rechter",
    ask=Text(
        "Geeft een erkenning van voor 1 januari 2023 gezamenlijk gezag? Art. 1:251b BW geldt sinds die dag; "
        "het overgangsrecht staat niet in het artikel.",
        "Does an acknowledgment of before 1 January 2023 give joint authority? Art. 1:251b BW holds since "
        "that day; the article does not contain the transitional law.",
    ),
    yes=Text("ook een erkenning van voor 1 januari 2023 geeft gezamenlijk gezag",
             "an acknowledgment of before 1 January 2023 gives joint authority too"),
    no=Text("een erkenning van voor 1 januari 2023 geeft geen gezamenlijk gezag",
            "an acknowledgment of before 1 January 2023 does not give joint authority"),
    unknown=Text(
        "de wet laat open of een erkenning van voor 1 januari 2023 gezamenlijk gezag geeft",
        "the law leaves open whether an acknowledgment of before 1 January 2023 gives joint authority",
    ),
)

heropening_telt_vanaf_beslissing = legal_question(
    "rechtsvraag.heropening_telt_vanaf_beslissing", by="rechter",
    ask=Text(
        "Is het genoeg dat de termijn van art. 1:377e lid 2 of 3 BW bij de beslissing om is, als het verzoek "
        "eerder is gedaan? De tekst noemt het wijzigen na de termijn, niet het verzoek.",
        "Is it enough that the term of art. 1:377e(2) or (3) BW has passed at the decision, where the "
        "petition came earlier? The text speaks of changing after the term, not of the petition.",
    ),
    yes=Text("het is genoeg dat de termijn bij de beslissing om is",
             "it is enough that the term has passed at the decision"),
    no=Text("de termijn moet al bij het verzoek om zijn",
            "the term must have passed at the petition already"),
    unknown=Text("de wet laat open of de termijn al bij het verzoek om moet zijn",
                 "the law leaves open whether the term must have passed at the petition already"),
)
