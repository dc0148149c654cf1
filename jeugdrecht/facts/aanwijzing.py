"""
The written instruction of the certified institution (BW1 263-265).
"""

from jeugdrecht.logic.declare import act, choice, day, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gegeven = yes_no(
    "aanwijzing.gegeven",
    ask=Text("Is een schriftelijke aanwijzing gegeven?", "Was a written instruction given?"),
    yes=Text("er is een schriftelijke aanwijzing gegeven", "a written instruction was given"),
    no=Text("er is geen schriftelijke aanwijzing gegeven", "no written instruction was given"),
    unknown=Text(
        "het is niet bekend of een schriftelijke aanwijzing is gegeven",
        "it is not known whether a written instruction was given",
    ),
)

schriftelijk = yes_no(
    "aanwijzing.schriftelijk",
    ask=Text("Wordt de aanwijzing schriftelijk gegeven?", "Is the instruction given in writing?"),
    yes=Text("de aanwijzing wordt schriftelijk gegeven", "the instruction is given in writing"),
    no=Text("de aanwijzing wordt niet schriftelijk gegeven", "the instruction is not given in writing"),
    unknown=Text(
        "het is niet bekend of de aanwijzing schriftelijk wordt gegeven",
        "it is not known whether the instruction is given in writing",
    ),
)

betreft_verzorging_en_opvoeding = yes_no(
    "aanwijzing.betreft_verzorging_en_opvoeding",
    ask=Text(
        "Betreft de aanwijzing de verzorging en opvoeding?",
        "Does the instruction concern care and upbringing?",
    ),
    yes=Text(
        "de aanwijzing betreft de verzorging en opvoeding",
        "the instruction concerns care and upbringing",
    ),
    no=Text(
        "de aanwijzing betreft niet de verzorging en opvoeding",
        "the instruction does not concern care and upbringing",
    ),
    unknown=Text(
        "het is niet bekend of de aanwijzing de verzorging en opvoeding betreft",
        "it is not known whether the instruction concerns care and upbringing",
    ),
)

adressaat = choice(
    "aanwijzing.adressaat",
    "gezagsouder",
    "ouder_zonder_gezag",
    "minderjarige",
    ask=Text(
        "Tot wie is de aanwijzing of contactbeperking gericht?",
        "To whom is the instruction or contact restriction addressed?",
    ),
    says=Text("de aanwijzing is gericht tot {value}", "the instruction is addressed to {value}"),
    unknown=Text(
        "het is niet bekend tot wie de aanwijzing is gericht",
        "it is not known to whom the instruction is addressed",
    ),
)

verzoeker_is_adressaat = yes_no(
    "aanwijzing.verzoeker_is_adressaat",
    ask=Text(
        "Is de verzoeker degene tot wie de aanwijzing is gericht?",
        "Is the petitioner the addressee of the instruction?",
    ),
    yes=Text(
        "de verzoeker is degene tot wie de aanwijzing is gericht",
        "the petitioner is the addressee of the instruction",
    ),
    no=Text(
        "de verzoeker is niet degene tot wie de aanwijzing is gericht",
        "the petitioner is not the addressee of the instruction",
    ),
    unknown=Text(
        "het is niet bekend of de verzoeker degene is tot wie de aanwijzing is gericht",
        "it is not known whether the petitioner is the addressee of the instruction",
    ),
)

plan_onvoldoende_gesteund = judgement(
    "aanwijzing.plan_onvoldoende_gesteund",
    by="gi",
    ask=Text(
        "Ontbreekt instemming met, of voldoende medewerking aan, het plan?",
        "Is there no agreement with, or too little cooperation in, the plan?",
    ),
    yes=Text(
        "instemming met, of voldoende medewerking aan, het plan ontbreekt",
        "there is no agreement with, or too little cooperation in, the plan",
    ),
    no=Text(
        "instemming met en voldoende medewerking aan het plan zijn er",
        "there is agreement with, and enough cooperation in, the plan",
    ),
    unknown=Text(
        "het is aan de gecertificeerde instelling of instemming met, of voldoende medewerking aan, het "
        "plan ontbreekt",
        "it is for the certified institution to decide whether agreement with, or enough cooperation in, "
        "the plan is lacking",
    ),
)

noodzakelijk_wegnemen_bedreigingen = judgement(
    "aanwijzing.noodzakelijk_wegnemen_bedreigingen",
    by="gi",
    ask=Text(
        "Is de aanwijzing noodzakelijk om de concrete bedreigingen weg te nemen?",
        "Is the instruction necessary to remove the concrete threats?",
    ),
    yes=Text(
        "de aanwijzing is noodzakelijk om de concrete bedreigingen weg te nemen",
        "the instruction is necessary to remove the concrete threats",
    ),
    no=Text(
        "de aanwijzing is niet noodzakelijk om de concrete bedreigingen weg te nemen",
        "the instruction is not necessary to remove the concrete threats",
    ),
    unknown=Text(
        "het is aan de gecertificeerde instelling of de aanwijzing noodzakelijk is om de concrete "
        "bedreigingen weg te nemen",
        "it is for the certified institution to decide whether the instruction is necessary to remove the "
        "concrete threats",
    ),
)

belang_verzet_zich_tegen_dwangmiddel = judgement(
    "aanwijzing.belang_verzet_zich_tegen_dwangmiddel",
    by="kinderrechter",
    ask=Text(
        "Verzet het belang van het kind zich tegen het dwangmiddel?",
        "Do the child's interests oppose the coercive measure?",
    ),
    yes=Text(
        "het belang van het kind verzet zich tegen het dwangmiddel",
        "the child's interests oppose the coercive measure",
    ),
    no=Text(
        "het belang van het kind verzet zich niet tegen het dwangmiddel",
        "the child's interests do not oppose the coercive measure",
    ),
    unknown=Text(
        "het is aan de kinderrechter of het belang van het kind zich tegen het dwangmiddel verzet",
        "it is for the juvenile court to decide whether the child's interests oppose the coercive measure",
    ),
)

geschorst_door_rechter = act(
    "aanwijzing.geschorst_door_rechter",
    ask=Text(
        "Heeft de kinderrechter aan het verzoek tegen de aanwijzing schorsende kracht gegeven?",
        "Has the court given the petition against the instruction suspensive effect?",
    ),
    yes=Text("de kinderrechter heeft de aanwijzing geschorst", "the court has suspended the instruction"),
    no=Text(
        "de kinderrechter heeft de aanwijzing niet geschorst",
        "the court has not suspended the instruction",
    ),
    unknown=Text(
        "het is niet bekend of de kinderrechter de aanwijzing heeft geschorst",
        "it is not known whether the court has suspended the instruction",
    ),
)

ingetrokken_of_vervallen = act(
    "aanwijzing.ingetrokken_of_vervallen",
    ask=Text(
        "Is de aanwijzing ingetrokken of vervallen verklaard?",
        "Was the instruction withdrawn or set aside?",
    ),
    yes=Text(
        "de aanwijzing is ingetrokken of vervallen verklaard",
        "the instruction was withdrawn or set aside",
    ),
    no=Text(
        "de aanwijzing is niet ingetrokken of vervallen verklaard",
        "the instruction was not withdrawn or set aside",
    ),
    unknown=Text(
        "het is niet bekend of de aanwijzing is ingetrokken of vervallen verklaard",
        "it is not known whether the instruction was withdrawn or set aside",
    ),
)

verzoek_dwangmiddel_gelijktijdig = yes_no(
    "aanwijzing.verzoek_dwangmiddel_gelijktijdig",
    ask=Text(
        "Wordt het dwangmiddel gelijktijdig met de bekrachtiging verzocht?",
        "Is the coercive measure requested together with the confirmation?",
    ),
    yes=Text(
        "het dwangmiddel wordt gelijktijdig met de bekrachtiging verzocht",
        "the coercive measure is requested together with the confirmation",
    ),
    no=Text(
        "het dwangmiddel wordt niet gelijktijdig met de bekrachtiging verzocht",
        "the coercive measure is not requested together with the confirmation",
    ),
    unknown=Text(
        "het is niet bekend of het dwangmiddel gelijktijdig met de bekrachtiging wordt verzocht",
        "it is not known whether the coercive measure is requested together with the confirmation",
    ),
)

dwangmiddel_toegelaten = yes_no(
    "aanwijzing.dwangmiddel_toegelaten",
    ask=Text("Is het dwangmiddel door de wet toegelaten?", "Is the coercive measure allowed by law?"),
    yes=Text("het dwangmiddel is door de wet toegelaten", "the coercive measure is allowed by law"),
    no=Text("het dwangmiddel is niet door de wet toegelaten", "the coercive measure is not allowed by law"),
    unknown=Text(
        "het is niet bekend of het dwangmiddel door de wet is toegelaten",
        "it is not known whether the coercive measure is allowed by law",
    ),
)

verzenddatum = day(
    "aanwijzing.verzenddatum",
    ask=Text("Op welke datum is de aanwijzing (of de contactbeperking) verzonden of uitgereikt?",
             "On which date was the instruction (or the decision to limit contact) sent or handed over?"),
    says=Text("de aanwijzing is verzonden of uitgereikt op {value}",
              "the instruction was sent or handed over on {value}"),
    unknown=Text("het is niet bekend op welke datum de aanwijzing is verzonden of uitgereikt",
                 "it is not known on which date the instruction was sent or handed over"),
)
