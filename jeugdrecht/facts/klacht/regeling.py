"""
The complaints procedure of an institution, who complains, and how serious it is.
"""

from jeugdrecht.logic.declare import act, choice, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

leden_commissie = number(
    "klacht.leden_commissie",
    ask=Text("Hoeveel leden heeft de klachtencommissie?", "How many members has the complaints committee?"),
    says=Text("het aantal leden van de klachtencommissie is {value}",
              "the number of members of the complaints committee is {value}"),
    unknown=Text("het is niet bekend hoeveel leden de klachtencommissie heeft",
                 "it is not known how many members the complaints committee has"),
)

voorzitter_onafhankelijk = yes_no(
    "klacht.voorzitter_onafhankelijk",
    ask=Text("Werkt de voorzitter van de klachtencommissie niet voor of bij de instelling?",
             "Does the chair of the complaints committee not work for or at the institution?"),
    yes=Text("de voorzitter werkt niet voor of bij de instelling",
             "the chair does not work for or at the institution"),
    no=Text("de voorzitter werkt voor of bij de instelling", "the chair works for or at the institution"),
    unknown=Text("het is niet bekend of de voorzitter voor of bij de instelling werkt",
                 "it is not known whether the chair works for or at the institution"),
)

beklaagde_behandelt_niet_mee = yes_no(
    "klacht.beklaagde_behandelt_niet_mee",
    ask=Text("Waarborgt de regeling dat wie het betreft de klacht niet mee behandelt?",
             "Does the procedure ensure that the person complained of takes no part in handling it?"),
    yes=Text("wie het betreft behandelt de klacht niet mee", "the person complained of takes no part"),
    no=Text("wie het betreft kan de klacht mee behandelen", "the person complained of can take part"),
    unknown=Text("het is niet bekend of wie het betreft de klacht mee behandelt",
                 "it is not known whether the person complained of takes part"),
)

beslistermijn_in_regeling = yes_no(
    "klacht.beslistermijn_in_regeling",
    ask=Text(
        "Staat in de regeling binnen welke termijn het gemotiveerde oordeel komt, en wat geldt als dat "
        "later wordt?",
        "Does the procedure say within which term the reasoned opinion comes, and what holds if it will"
        " be later?",
    ),
    yes=Text("de regeling noemt de termijn voor het oordeel",
             "the procedure names the term for the opinion"),
    no=Text("de regeling noemt geen termijn voor het oordeel",
            "the procedure names no term for the opinion"),
    unknown=Text("het is niet bekend of de regeling een termijn voor het oordeel noemt",
                 "it is not known whether the procedure names a term for the opinion"),
)

hoor_en_bijstand = yes_no(
    "klacht.hoor_en_bijstand",
    ask=Text(
        "Waarborgt de regeling dat beide kanten een toelichting kunnen geven en zich kunnen laten bijstaan?",
        "Does the procedure ensure that both sides can explain and can be assisted?",
    ),
    yes=Text("toelichten en bijstand zijn gewaarborgd", "explaining and assistance are ensured"),
    no=Text("toelichten en bijstand zijn niet gewaarborgd", "explaining and assistance are not ensured"),
    unknown=Text("het is niet bekend of toelichten en bijstand zijn gewaarborgd",
                 "it is not known whether explaining and assistance are ensured"),
)

vastgesteld_met_clientenorganisatie = yes_no(
    "klacht.vastgesteld_met_clientenorganisatie",
    ask=Text("Is de regeling vastgesteld in overeenstemming met een representatieve cliëntenorganisatie?",
             "Was the procedure adopted in agreement with a representative client organisation?"),
    yes=Text("de regeling is vastgesteld met een cliëntenorganisatie",
             "the procedure was adopted with a client organisation"),
    no=Text("de regeling is niet met een cliëntenorganisatie vastgesteld",
            "the procedure was not adopted with a client organisation"),
    unknown=Text("het is niet bekend of de regeling met een cliëntenorganisatie is vastgesteld",
                 "it is not known whether the procedure was adopted with a client organisation"),
)

klager = choice(
    "klacht.klager",
    "jeugdige", "ouder", "ouder_zonder_gezag", "voogd", "medegezagsdrager", "pleegouder", "nabestaande",
    "ander",
    ask=Text("Wie klaagt, of namens wie wordt geklaagd?", "Who complains, or on whose behalf?"),
    says=Text("de klacht komt van of namens: {value}", "the complaint comes from or on behalf of: {value}"),
    unknown=Text("het is niet bekend wie klaagt", "it is not known who complains"),
)

andere_klachtregeling = act(
    "klacht.andere_klachtregeling",
    ask=Text(
        "Is de jeugdige op grond van een andere wet onvrijwillig opgenomen, met een eigen wettelijke "
        "klachtregeling bij een klachtencommissie?",
        "Was the young person involuntarily admitted under another Act, with its own statutory "
        "complaints procedure before a committee?",
    ),
    yes=Text("een andere wet regelt de klacht bij een eigen klachtencommissie",
             "another Act provides for the complaint before a committee of its own"),
    no=Text("geen andere wet regelt de klacht bij een eigen klachtencommissie",
            "no other Act provides for the complaint before a committee of its own"),
    unknown=Text("het is niet bekend of een andere wet de klacht regelt",
                 "it is not known whether another Act provides for the complaint"),
)

ernstig_en_structureel = judgement(
    "klacht.ernstig_en_structureel", by="klachtencommissie",
    ask=Text(
        "Gaat de klacht over een ernstige situatie (onverantwoorde hulp) met een structureel karakter?",
        "Is the complaint about a serious situation (irresponsible help) of a structural nature?",
    ),
    yes=Text("de klacht gaat over een ernstige en structurele situatie",
             "the complaint is about a serious and structural situation"),
    no=Text("de klacht gaat niet over een ernstige en structurele situatie",
            "the complaint is not about a serious and structural situation"),
    unknown=Text(
        "het is aan de klachtencommissie of de situatie ernstig en structureel is",
        "it is for the complaints committee to decide whether the situation is serious and structural",
    ),
)

maatregelen_gebleken = yes_no(
    "klacht.maatregelen_gebleken",
    ask=Text("Is de klachtencommissie gebleken dat de instelling maatregelen heeft genomen?",
             "Has it appeared to the complaints committee that the institution took measures?"),
    yes=Text("van maatregelen is gebleken", "measures have appeared"),
    no=Text("van maatregelen is niet gebleken", "no measures have appeared"),
    unknown=Text("het is niet bekend of van maatregelen is gebleken",
                 "it is not known whether measures have appeared"),
)
