"""
Questions that the law leaves unsettled on sanctions; their subject is `rechtsvraag`.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

reeks_rond_16 = legal_question(
    "rechtsvraag.reeks_rond_16", item="feit", by="rechter",
    ask=Text(
        "Geldt voor misdrijven van voor en na de zestiende verjaardag, samen berecht, het maximum van "
        "vierentwintig maanden jeugddetentie? Art. 77gg lid 2 Sr rekent ze als een feit; art. 77i lid 1 Sr "
        "kijkt naar de leeftijd bij het misdrijf. Nee: twaalf maanden.",
        "For crimes from before and after the sixteenth birthday tried together, does the maximum of "
        "twenty-four months of youth detention hold? Art. 77gg(2) Sr counts them as one; art. 77i(1) Sr "
        "looks at the age at the crime. No: twelve months.",
    ),
    yes=Text("voor misdrijven van voor en na de zestiende verjaardag samen geldt vierentwintig maanden",
             "for crimes from before and after the sixteenth birthday together twenty-four months hold"),
    no=Text("voor misdrijven van voor en na de zestiende verjaardag samen geldt twaalf maanden",
            "for crimes from before and after the sixteenth birthday together twelve months hold"),
    unknown=Text(
        "de wet laat open of voor misdrijven van voor en na de zestiende verjaardag samen vierentwintig of "
        "twaalf maanden geldt",
        "the law leaves open whether twenty-four or twelve months hold for crimes from before and after the "
        "sixteenth birthday together",
    ),
)

pij_fase_tot_twee_jaar = legal_question(
    "rechtsvraag.pij_fase_tot_twee_jaar", item="feit", by="rechter",
    ask=Text(
        "Duurt een korter verlengde voorwaardelijke fase van de PIJ door tot de twee jaar zijn bereikt? Art. "
        "77t lid 2 Sr noemt de maximale duur, art. 6:6:32 lid 1 Sv laat de rechter de duur bepalen. Nee: tot "
        "het einde van de verlenging.",
        "Does a conditional phase of the PIJ order that was extended by less go on until the two years are "
        "reached? Art. 77t(2) Sr names the maximum duration, art. 6:6:32(1) Sv lets the court fix it. No: "
        "until the end of the extension.",
    ),
    yes=Text("een verlengde voorwaardelijke fase duurt door tot de twee jaar zijn bereikt",
             "an extended conditional phase goes on until the two years are reached"),
    no=Text("een verlengde voorwaardelijke fase eindigt met de verlenging",
            "an extended conditional phase ends with the extension"),
    unknown=Text(
        "de wet laat open of een korter verlengde voorwaardelijke fase doorloopt tot de twee jaar zijn "
        "bereikt",
        "the law leaves open whether a conditional phase extended by less goes on until the two years are "
        "reached",
    ),
)
