"""
What is asked of a supervision order: for how long, and for which children; and coming of age by the court.
"""

from jeugdrecht.logic.declare import act, day, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gevraagd_vanaf = day(
    "verzoek.gevraagd_vanaf",
    ask=Text("Vanaf welke datum wordt de maatregel of de verlenging gevraagd?",
             "From which date is the measure or its extension requested?"),
    says=Text("gevraagd wordt vanaf {value}", "it is requested from {value}"),
    unknown=Text("het is niet bekend vanaf welke datum wordt gevraagd",
                 "it is not known from which date it is requested"),
)

# A measure runs up to, not including, the day on which it ends.
gevraagd_tot = day(
    "verzoek.gevraagd_tot",
    ask=Text("Tot welke datum wordt de maatregel of de verlenging gevraagd (die dag niet meegerekend)?",
             "Up to which date is the measure or its extension requested (that day not included)?"),
    says=Text("gevraagd wordt tot {value}", "it is requested up to {value}"),
    unknown=Text("het is niet bekend tot welke datum wordt gevraagd",
                 "it is not known up to which date it is requested"),
)

betreft_niet_alle_kinderen = yes_no(
    "verzoek.betreft_niet_alle_kinderen",
    ask=Text(
        "Is ondertoezichtstelling verzocht voor een ander kind onder hetzelfde gezag, en niet voor dit kind?",
        "Was supervision requested for another child under the same authority, and not for this child?",
    ),
    yes=Text("het verzoek betreft een ander kind onder hetzelfde gezag en niet dit kind",
             "the petition is about another child under the same authority and not about this child"),
    no=Text("er is geen verzoek over een ander kind onder hetzelfde gezag dat dit kind buiten laat",
            "there is no petition about another child under the same authority that leaves out this child"),
    unknown=Text("het is niet bekend of het verzoek een ander kind onder hetzelfde gezag betreft",
                 "it is not known whether the petition is about another child under the same authority"),
)

procedure_253ha = act(
    "verzoek.procedure_253ha",
    ask=Text("Is een verzoek gedaan om de moeder meerderjarig te verklaren?",
             "Was a petition filed to declare the mother of age?"),
    yes=Text("er is verzocht de moeder meerderjarig te verklaren",
             "a petition was filed to declare the mother of age"),
    no=Text("er is niet verzocht de moeder meerderjarig te verklaren",
            "no petition was filed to declare the mother of age"),
    unknown=Text("het is niet bekend of is verzocht de moeder meerderjarig te verklaren",
                 "it is not known whether a petition was filed to declare the mother of age"),
)

voor_bevalling = yes_no(
    "verzoek.voor_bevalling",
    ask=Text("Is het verzoek voor de bevalling gedaan?", "Was the petition filed before the birth?"),
    yes=Text("het verzoek is voor de bevalling gedaan", "the petition was filed before the birth"),
    no=Text("het verzoek is na de bevalling gedaan", "the petition was filed after the birth"),
    unknown=Text("het is niet bekend of het verzoek voor de bevalling is gedaan",
                 "it is not known whether the petition was filed before the birth"),
)

wenselijk_moeder_en_kind = judgement(
    "verzoek.wenselijk_moeder_en_kind", by="kinderrechter",
    ask=Text("Is meerderjarigverklaring wenselijk in het belang van moeder en kind?",
             "Is declaring the mother of age desirable in the interest of mother and child?"),
    yes=Text("meerderjarigverklaring is wenselijk in het belang van moeder en kind",
             "declaring the mother of age is desirable in the interest of mother and child"),
    no=Text("meerderjarigverklaring is niet wenselijk in het belang van moeder en kind",
            "declaring the mother of age is not desirable in the interest of mother and child"),
    unknown=Text("het is aan de kinderrechter of meerderjarigverklaring wenselijk is",
                 "it is for the juvenile court to decide whether declaring the mother of age is desirable"),
)
