"""
The reporting code as a document: who must have one, and what it contains.
"""

from jeugdrecht.logic.declare import choice, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

sector = choice(
    "meldcode.sector",
    "jeugdhulp", "gecertificeerde_instelling", "wmo_aanbieder", "jji", "leerplicht", "onderwijs",
    "kinderopvang", "zorg", "penitentiair", "tbs", "coa", "ander",
    ask=Text("In welke sector werkt de organisatie?", "In which sector does the organisation work?"),
    says=Text("de organisatie werkt in de sector {value}", "the organisation works in the sector {value}"),
    unknown=Text("het is niet bekend in welke sector de organisatie werkt",
                 "it is not known in which sector the organisation works"),
)

levert_alleen_hulpmiddelen = yes_no(
    "meldcode.levert_alleen_hulpmiddelen",
    ask=Text("Levert de aanbieder hulpmiddelen of woningaanpassingen?",
             "Does the provider supply aids or home adaptations?"),
    yes=Text("de aanbieder levert hulpmiddelen of woningaanpassingen",
             "the provider supplies aids or home adaptations"),
    no=Text("de aanbieder levert geen hulpmiddelen of woningaanpassingen",
            "the provider does not supply aids or home adaptations"),
    unknown=Text("het is niet bekend of de aanbieder hulpmiddelen of woningaanpassingen levert",
                 "it is not known whether the provider supplies aids or home adaptations"),
)

vastgesteld = yes_no(
    "meldcode.vastgesteld",
    ask=Text("Heeft de organisatie een meldcode vastgesteld?",
             "Has the organisation adopted a reporting code?"),
    yes=Text("de organisatie heeft een meldcode vastgesteld",
             "the organisation has adopted a reporting code"),
    no=Text("de organisatie heeft geen meldcode vastgesteld",
            "the organisation has not adopted a reporting code"),
    unknown=Text("het is niet bekend of de organisatie een meldcode heeft vastgesteld",
                 "it is not known whether the organisation has adopted a reporting code"),
)

stappenplan = yes_no(
    "meldcode.stappenplan",
    ask=Text("Bevat de meldcode een stappenplan met alle voorgeschreven stappen?",
             "Does the code contain a step plan with all the steps prescribed?"),
    yes=Text("de meldcode bevat een stappenplan met alle voorgeschreven stappen",
             "the code contains a step plan with all the steps prescribed"),
    no=Text("de meldcode bevat geen stappenplan met alle voorgeschreven stappen",
            "the code contains no step plan with all the steps prescribed"),
    unknown=Text("het is niet bekend of de meldcode een volledig stappenplan bevat",
                 "it is not known whether the code contains a complete step plan"),
)

afwegingskader = yes_no(
    "meldcode.afwegingskader",
    ask=Text("Bevat de meldcode een afwegingskader?", "Does the code contain an assessment framework?"),
    yes=Text("de meldcode bevat een afwegingskader", "the code contains an assessment framework"),
    no=Text("de meldcode bevat geen afwegingskader", "the code contains no assessment framework"),
    unknown=Text("het is niet bekend of de meldcode een afwegingskader bevat",
                 "it is not known whether the code contains an assessment framework"),
)

toedeling = yes_no(
    "meldcode.toedeling",
    ask=Text(
        "Verdeelt de meldcode de verantwoordelijkheden, met wie eindverantwoordelijk is voor het besluit "
        "over melden?",
        "Does the code allocate responsibilities, with who is finally responsible for the decision on "
        "reporting?",
    ),
    yes=Text("de meldcode verdeelt de verantwoordelijkheden en zegt wie over melden beslist",
             "the code allocates responsibilities and says who decides on reporting"),
    no=Text("de meldcode verdeelt de verantwoordelijkheden niet of zegt niet wie over melden beslist",
            "the code does not allocate responsibilities or does not say who decides on reporting"),
    unknown=Text("het is niet bekend of de meldcode de verantwoordelijkheden verdeelt",
                 "it is not known whether the code allocates responsibilities"),
)

bijzondere_vormen = yes_no(
    "meldcode.bijzondere_vormen",
    ask=Text("Heeft de meldcode aandacht voor bijzondere vormen van geweld?",
             "Does the code address special forms of violence?"),
    yes=Text("de meldcode heeft aandacht voor bijzondere vormen van geweld",
             "the code addresses special forms of violence"),
    no=Text("de meldcode heeft geen aandacht voor bijzondere vormen van geweld",
            "the code does not address special forms of violence"),
    unknown=Text("het is niet bekend of de meldcode aandacht heeft voor bijzondere vormen van geweld",
                 "it is not known whether the code addresses special forms of violence"),
)

bijzondere_vormen_van_toepassing = yes_no(
    "meldcode.bijzondere_vormen_van_toepassing",
    ask=Text("Zijn zulke bijzondere vormen voor deze organisatie van toepassing?",
             "Are such special forms applicable to this organisation?"),
    yes=Text("bijzondere vormen van geweld zijn voor deze organisatie van toepassing",
             "special forms of violence are applicable to this organisation"),
    no=Text("bijzondere vormen van geweld zijn voor deze organisatie niet van toepassing",
            "special forms of violence are not applicable to this organisation"),
    unknown=Text("het is niet bekend of bijzondere vormen van geweld van toepassing zijn",
                 "it is not known whether special forms of violence are applicable"),
)

verwijsindex = yes_no(
    "meldcode.verwijsindex",
    ask=Text("Heeft de meldcode aandacht voor het gebruik van de verwijsindex risicojongeren?",
             "Does the code address the use of the reference index for young people at risk?"),
    yes=Text("de meldcode heeft aandacht voor de verwijsindex", "the code addresses the reference index"),
    no=Text("de meldcode heeft geen aandacht voor de verwijsindex",
            "the code does not address the reference index"),
    unknown=Text("het is niet bekend of de meldcode aandacht heeft voor de verwijsindex",
                 "it is not known whether the code addresses the reference index"),
)

verwijsindex_meldingsbevoegd = yes_no(
    "meldcode.verwijsindex_meldingsbevoegd",
    ask=Text("Is de organisatie of functionaris bevoegd tot melding aan de verwijsindex?",
             "Is the organisation or official authorised to report to the reference index?"),
    yes=Text("de organisatie of functionaris is bevoegd tot melding aan de verwijsindex",
             "the organisation or official is authorised to report to the reference index"),
    no=Text("de organisatie of functionaris is niet bevoegd tot melding aan de verwijsindex",
            "the organisation or official is not authorised to report to the reference index"),
    unknown=Text("het is niet bekend of de organisatie bevoegd is tot melding aan de verwijsindex",
                 "it is not known whether the organisation is authorised to report to the reference index"),
)

kindcheck = yes_no(
    "meldcode.kindcheck",
    ask=Text("Bevat de meldcode instructies voor een kindcheck?",
             "Does the code contain instructions for a child check?"),
    yes=Text("de meldcode bevat instructies voor een kindcheck",
             "the code contains instructions for a child check"),
    no=Text("de meldcode bevat geen instructies voor een kindcheck",
            "the code contains no instructions for a child check"),
    unknown=Text("het is niet bekend of de meldcode instructies voor een kindcheck bevat",
                 "it is not known whether the code contains instructions for a child check"),
)

kindcheck_van_toepassing = yes_no(
    "meldcode.kindcheck_van_toepassing",
    ask=Text("Is de kindcheck bij deze organisatie van toepassing?",
             "Does the child check apply at this organisation?"),
    yes=Text("de kindcheck is bij deze organisatie van toepassing",
             "the child check applies at this organisation"),
    no=Text("de kindcheck is bij deze organisatie niet van toepassing",
            "the child check does not apply at this organisation"),
    unknown=Text("het is niet bekend of de kindcheck bij deze organisatie van toepassing is",
                 "it is not known whether the child check applies at this organisation"),
)

vertrouwelijkheid = yes_no(
    "meldcode.vertrouwelijkheid",
    ask=Text("Heeft de meldcode aandacht voor het omgaan met vertrouwelijke gegevens?",
             "Does the code address dealing with confidential data?"),
    yes=Text("de meldcode heeft aandacht voor vertrouwelijke gegevens",
             "the code addresses confidential data"),
    no=Text("de meldcode heeft geen aandacht voor vertrouwelijke gegevens",
            "the code does not address confidential data"),
    unknown=Text("het is niet bekend of de meldcode aandacht heeft voor vertrouwelijke gegevens",
                 "it is not known whether the code addresses confidential data"),
)
