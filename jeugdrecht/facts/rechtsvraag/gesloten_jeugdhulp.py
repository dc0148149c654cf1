"""
What the Youth Act leaves open on closed youth care.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gap_15 = legal_question(
    "rechtsvraag.gap_15", by="kinderrechter",
    ask=Text(
        "Kan een spoedmachtiging of voorwaardelijke machtiging ook worden verleend voor een achttienjarige "
        "voor wie op de achttiende verjaardag een machtiging gold? Art. 6.1.3 lid 1 en 6.1.4 lid 1 Jeugdwet "
        "verwijzen alleen naar art. 6.1.2 lid 3; art. 6.1.1 lid 1 beschouwt hem als minderjarig.",
        "Can an emergency or conditional authorisation also be granted for an eighteen-year-old for whom an "
        "authorisation was in force on the eighteenth birthday? Art. 6.1.3(1) and 6.1.4(1) Jeugdwet only "
        "refer to art. 6.1.2(3); art. 6.1.1(1) treats him as a minor.",
    ),
    yes=Text("een spoed- of voorwaardelijke machtiging kan ook voor een achttienjarige (art. 6.1.1 Jeugdwet)",
             "an emergency or conditional authorisation is possible at eighteen too (art. 6.1.1 Jeugdwet)"),
    no=Text("een spoed- of voorwaardelijke machtiging kan niet voor een achttienjarige (art. 6.1.3 Jeugdwet)",
            "an emergency or conditional authorisation is not possible at eighteen (art. 6.1.3 Jeugdwet)"),
    unknown=Text("de wet laat open of een spoed- of voorwaardelijke machtiging ook bij achttien jaar kan",
                 "the law leaves open whether an emergency or conditional authorisation is possible at 18"),
)
