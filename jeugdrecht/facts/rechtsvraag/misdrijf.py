"""
Questions that the law leaves unsettled on the classes of crimes: maxima of attempts, lists of limitation.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

voorlopige_hechtenis_bij_poging = legal_question(
    "rechtsvraag.voorlopige_hechtenis_bij_poging", item="feit", by="rechter",
    ask=Text(
        "Telt bij poging, voorbereiding of medeplichtigheid voor voorlopige hechtenis het maximum van het "
        "voltooide misdrijf? Art. 67 lid 1 onder a Sv noemt de wettelijke omschrijving; art. 45, 46 en 49 Sr "
        "verlagen het maximum.",
        "For attempt, preparation or complicity, is pre-trial detention measured by the maximum of the "
        "completed crime? Art. 67(1)(a) Sv names the statutory description; art. 45, 46 and 49 Sr lower the "
        "maximum.",
    ),
    yes=Text("voor voorlopige hechtenis telt het maximum van het voltooide misdrijf",
             "pre-trial detention is measured by the maximum of the completed crime"),
    no=Text("voor voorlopige hechtenis telt het verlaagde maximum",
            "pre-trial detention is measured by the reduced maximum"),
    unknown=Text("de wet laat open of voor voorlopige hechtenis het maximum van het voltooide misdrijf telt",
                 "the law leaves open whether pre-trial detention is measured by the maximum of the "
                 "completed crime"),
)

verjaring_bij_poging = legal_question(
    "rechtsvraag.verjaring_bij_poging", item="feit", by="rechter",
    ask=Text(
        "Telt bij poging, voorbereiding of medeplichtigheid voor de verjaring het maximum van het voltooide "
        "misdrijf? Art. 70 en 77d Sr noemen de gestelde straf; art. 45, 46 en 49 Sr verlagen het maximum, "
        "art. 78 Sr rekent ze tot het misdrijf.",
        "For attempt, preparation or complicity, is limitation measured by the maximum of the completed "
        "crime? Art. 70 and 77d Sr name the penalty set; art. 45, 46 and 49 Sr lower the maximum, art. 78 Sr "
        "counts them as the crime.",
    ),
    yes=Text("voor de verjaring telt het maximum van het voltooide misdrijf",
             "limitation is measured by the maximum of the completed crime"),
    no=Text("voor de verjaring telt het verlaagde maximum", "limitation is measured by the reduced maximum"),
    unknown=Text("de wet laat open of voor de verjaring het maximum van het voltooide misdrijf telt",
                 "the law leaves open whether limitation is measured by the maximum of the completed crime"),
)

verjaring_zonder_minderjarige = legal_question(
    "rechtsvraag.verjaring_zonder_minderjarige", item="feit", by="rechter",
    ask=Text(
        "Geldt de bijzondere verjaring van art. 70 lid 2 onder 2 en 77d lid 3 onder b Sr voor 242, 243 lid "
        "1, 252 en 253 Sr ook als het slachtoffer 18 of ouder was? De leeftijd staat na de hele opsomming, "
        "direct achter art. 241.",
        "Does the special limitation of art. 70(2)(2) and 77d(3)(b) Sr also hold for 242, 243(1), 252 and "
        "253 Sr where the victim was 18 or over? The age stands after the whole list, right behind art. 241.",
    ),
    yes=Text("de bijzondere verjaring geldt voor 242, 243 lid 1, 252 en 253 Sr zonder eis van leeftijd",
             "the special limitation holds for 242, 243(1), 252 and 253 Sr without a condition of age"),
    no=Text("de bijzondere verjaring geldt voor 242, 243 lid 1, 252 en 253 Sr alleen bij een minderjarige",
            "the special limitation holds for 242, 243(1), 252 and 253 Sr only with a minor"),
    unknown=Text(
        "de wet laat open of de bijzondere verjaring voor 242, 243 lid 1, 252 en 253 Sr ook geldt bij een "
        "slachtoffer van 18 of ouder",
        "the law leaves open whether the special limitation for 242, 243(1), 252 and 253 Sr also holds with "
        "a victim of 18 or over",
    ),
)

verjaring_oude_zedenartikelen = legal_question(
    "rechtsvraag.verjaring_oude_zedenartikelen", item="feit", by="rechter",
    ask=Text(
        "Geldt sinds 1 juli 2024 voor een ouder feit nog de opsomming van zedenmisdrijven die art. 70 lid 2, "
        "71 onder 3 en 77d Sr tot die dag gaven? De Wet seksuele misdrijven (Stb. 2024, 59) heeft de "
        "artikelen vernummerd; wijziging van verjaring werkt direct (ECLI:NL:HR:2010:BK1998).",
        "Since 1 July 2024, does the list of sexual offences that art. 70(2), 71(3) and 77d Sr gave until "
        "then still hold for an older offence? The Wet seksuele misdrijven (Stb. 2024, 59) renumbered the "
        "articles; a change of limitation works at once (ECLI:NL:HR:2010:BK1998).",
    ),
    yes=Text("voor het oudere feit geldt nog de opsomming van voor 1 juli 2024",
             "the list of before 1 July 2024 still holds for the older offence"),
    no=Text("voor het oudere feit geldt de opsomming van voor 1 juli 2024 niet meer",
            "the list of before 1 July 2024 no longer holds for the older offence"),
    unknown=Text("de wet laat open of voor het oudere feit nog de opsomming van voor 1 juli 2024 geldt",
                 "the law leaves open whether the list of before 1 July 2024 still holds for the older "
                 "offence"),
)
