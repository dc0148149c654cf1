"""
What the law leaves open about certificates and whoever may carry out a measure.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gap_5 = legal_question(
    "rechtsvraag.gap_5",
    by="certificerende_instelling",
    ask=Text("Mag een instelling op een tijdelijk certificaat blijven uitvoeren? Art. 3.4 Jeugdwet kent "
             "het niet; de algemene aanwijzingen van 7 juli 2017 (Stcrt. 2017, 40536) gaan ervan uit, "
             "maar hun voorwaarden en duur zijn niet gelezen.",
             "May an institution go on executing on a temporary certificate? Art. 3.4 Youth Act does not "
             "know it; the general directions of 7 July 2017 (Stcrt. 2017, 40536) assume it, but their "
             "conditions and duration were not read."),
    yes=Text("op een tijdelijk certificaat mag worden uitgevoerd (Stcrt. 2017, 40536)",
             "a temporary certificate allows execution (Stcrt. 2017, 40536)"),
    no=Text("op een tijdelijk certificaat mag niet worden uitgevoerd (art. 3.2 lid 1 Jeugdwet)",
            "a temporary certificate does not allow execution (art. 3.2(1) Youth Act)"),
    unknown=Text("de wet laat open of op een tijdelijk certificaat mag worden uitgevoerd",
                 "the law leaves open whether a temporary certificate allows execution"),
    default=False,
)

gap_6 = legal_question(
    "rechtsvraag.gap_6",
    by="rechter",
    ask=Text("Gaan de bepalingen van Boek 1 BW over voogdij door een natuurlijk persoon en over de "
             "aanvaarde rechtspersoon (art. 241, 256, 302) voor op art. 3.2 lid 1 Jeugdwet, dat naar de "
             "letter elke maatregel aan een gecertificeerde instelling voorbehoudt?",
             "Do the provisions of Book 1 BW on guardianship by a natural person and on the accepted "
             "legal person (art. 241, 256, 302) prevail over art. 3.2(1) Youth Act, which by the letter "
             "reserves every measure for a certified institution?"),
    yes=Text("volgens Boek 1 BW mogen ook zij: art. 3.2 lid 1 Jeugdwet gaat over wat aan een instelling "
             "is opgedragen",
             "under Book 1 BW they may too: art. 3.2(1) Youth Act is about what is given to an "
             "institution"),
    no=Text("art. 3.2 lid 1 Jeugdwet geldt ook voor een natuurlijke voogd en een aanvaarde rechtspersoon",
            "art. 3.2(1) Youth Act also holds for a natural guardian and an accepted legal person"),
    unknown=Text("de wet laat open of Boek 1 BW voorgaat op art. 3.2 lid 1 Jeugdwet",
                 "the law leaves open whether Book 1 BW prevails over art. 3.2(1) Youth Act"),
    default=True,
)

gap_13_certificaat = legal_question(
    "rechtsvraag.gap_13_certificaat",
    by="certificerende_instelling",
    ask=Text("Is een certificaat op de dag zelf waarop de drie jaar (voorlopig: twee jaar) om is nog "
             "geldig? Art. 3.4 lid 5 Jeugdwet zegt dat niet; lees de einddatum op het certificaat.",
             "Is a certificate still valid on the very day on which the three years (provisional: two) "
             "are over? Art. 3.4(5) Youth Act does not say so; read the end date on the certificate."),
    yes=Text("het certificaat is op de dag van afloop nog geldig (art. 3.4 lid 5 Jeugdwet)",
             "the certificate is still valid on the day of expiry (art. 3.4(5) Youth Act)"),
    no=Text("het certificaat is op de dag van afloop niet meer geldig (art. 3.4 lid 5 Jeugdwet)",
            "the certificate is no longer valid on the day of expiry (art. 3.4(5) Youth Act)"),
    unknown=Text("de wet laat open of het certificaat op de dag van afloop nog geldig is (art. 3.4 lid 5 "
                 "Jeugdwet)",
                 "the law leaves open whether the certificate is still valid on the day of expiry (art. "
                 "3.4(5) Youth Act)"),
)

gap_13_aanwijzing = legal_question(
    "rechtsvraag.gap_13_aanwijzing",
    by="minister",
    ask=Text("Loopt de aanwijzing van de certificerende instelling nog op de dag zelf waarop de vijf jaar"
             " om is? Art. 3.1.1 lid 2 Besluit Jeugdwet zegt dat niet; lees het aanwijzingsbesluit.",
             "Does the designation of the certifying body still run on the very day on which the five "
             "years are over? Art. 3.1.1(2) Besluit Jeugdwet does not say so; read the designation "
             "decision."),
    yes=Text("de aanwijzing loopt nog op de dag dat de vijf jaar om is (art. 3.1.1 lid 2 Besluit "
             "Jeugdwet)",
             "the designation still runs on the day the five years are over (art. 3.1.1(2) Besluit "
             "Jeugdwet)"),
    no=Text("de aanwijzing loopt niet meer op de dag dat de vijf jaar om is (art. 3.1.1 lid 2 Besluit "
            "Jeugdwet)",
            "the designation no longer runs on the day the five years are over (art. 3.1.1(2) Besluit "
            "Jeugdwet)"),
    unknown=Text("de wet laat open of de aanwijzing op de dag dat de vijf jaar om is nog loopt",
                 "the law leaves open whether the designation still runs on the day the five years are "
                 "over"),
)

controle_per_kalenderjaar = legal_question(
    "rechtsvraag.controle_per_kalenderjaar",
    by="certificerende_instelling",
    ask=Text("Is de jaarlijkse controle van art. 3.2.3 lid 1 Besluit Jeugdwet op tijd als er in elk "
             "kalenderjaar een is, ook als er meer dan een jaar tussen zit? Het besluit zegt alleen: "
             "jaarlijks.",
             "Is the annual check of art. 3.2.3(1) Besluit Jeugdwet in time if there is one in each "
             "calendar year, even if more than a year lies between? The decree only says: annually."),
    yes=Text("voor de jaarlijkse controle telt het kalenderjaar (art. 3.2.3 lid 1 Besluit Jeugdwet)",
             "for the annual check the calendar year counts (art. 3.2.3(1) Besluit Jeugdwet)"),
    no=Text("voor de jaarlijkse controle telt een jaar sinds de vorige (art. 3.2.3 lid 1 Besluit "
            "Jeugdwet)",
            "for the annual check a year since the last one counts (art. 3.2.3(1) Besluit Jeugdwet)"),
    unknown=Text("de wet laat open of het kalenderjaar telt voor de jaarlijkse controle (art. 3.2.3 lid 1"
                 " Besluit Jeugdwet)",
                 "the law leaves open whether the calendar year counts for the annual check (art. "
                 "3.2.3(1) Besluit Jeugdwet)"),
    default=False,
)
