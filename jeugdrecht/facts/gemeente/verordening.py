"""
The by-law of the council, and what goes with having others carry out the Act.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verordening_vastgesteld = yes_no(
    "gemeente.verordening_vastgesteld",
    ask=Text("Heeft de gemeenteraad een verordening jeugdhulp vastgesteld?",
             "Has the council adopted a by-law on youth care?"),
    yes=Text("de gemeenteraad heeft een verordening jeugdhulp vastgesteld",
             "the council adopted a by-law on youth care"),
    no=Text("de gemeenteraad heeft geen verordening jeugdhulp vastgesteld",
            "the council adopted no by-law on youth care"),
    unknown=Text("het is niet bekend of de gemeenteraad een verordening jeugdhulp heeft vastgesteld",
                 "it is not known whether the council adopted a by-law on youth care"),
)

verordening_voorwaarden = yes_no(
    "gemeente.verordening_voorwaarden",
    ask=Text("Regelt de verordening dit: de voorwaarden, de wijze van beoordeling en de afwegingsfactoren "
             "voor individuele voorzieningen?",
             "Does the by-law regulate this: the conditions, the manner of assessment and the factors to "
             "weigh for individual provisions?"),
    yes=Text("de verordening regelt: de voorwaarden, de wijze van beoordeling en de afwegingsfactoren voor "
             "individuele voorzieningen",
             "the by-law regulates this: the conditions, the manner of assessment and the factors to weigh "
             "for individual provisions"),
    no=Text("de verordening regelt niet: de voorwaarden, de wijze van beoordeling en de afwegingsfactoren "
            "voor individuele voorzieningen",
            "the by-law does not regulate this: the conditions, the manner of assessment and the factors "
            "to weigh for individual provisions"),
    unknown=Text("het is niet bekend of de verordening dit regelt: de voorwaarden, de wijze van "
                 "beoordeling en de afwegingsfactoren voor individuele voorzieningen",
                 "it is not known whether the by-law regulates this: the conditions, the manner of "
                 "assessment and the factors to weigh for individual provisions"),
)

verordening_afstemming = yes_no(
    "gemeente.verordening_afstemming",
    ask=Text("Regelt de verordening dit: de afstemming met zorg, onderwijs, maatschappelijke "
             "ondersteuning, werk en inkomen?",
             "Does the by-law regulate this: the coordination with care, education, social support, work "
             "and income?"),
    yes=Text("de verordening regelt: de afstemming met zorg, onderwijs, maatschappelijke ondersteuning, "
             "werk en inkomen",
             "the by-law regulates this: the coordination with care, education, social support, work and "
             "income"),
    no=Text("de verordening regelt niet: de afstemming met zorg, onderwijs, maatschappelijke "
            "ondersteuning, werk en inkomen",
            "the by-law does not regulate this: the coordination with care, education, social support, "
            "work and income"),
    unknown=Text("het is niet bekend of de verordening dit regelt: de afstemming met zorg, onderwijs, "
                 "maatschappelijke ondersteuning, werk en inkomen",
                 "it is not known whether the by-law regulates this: the coordination with care, "
                 "education, social support, work and income"),
)

verordening_pgb = yes_no(
    "gemeente.verordening_pgb",
    ask=Text("Regelt de verordening dit: hoe de hoogte van een persoonsgebonden budget wordt bepaald?",
             "Does the by-law regulate this: how the amount of a personal budget is set?"),
    yes=Text("de verordening regelt: hoe de hoogte van een persoonsgebonden budget wordt bepaald",
             "the by-law regulates this: how the amount of a personal budget is set"),
    no=Text("de verordening regelt niet: hoe de hoogte van een persoonsgebonden budget wordt bepaald",
            "the by-law does not regulate this: how the amount of a personal budget is set"),
    unknown=Text("het is niet bekend of de verordening dit regelt: hoe de hoogte van een persoonsgebonden "
                 "budget wordt bepaald",
                 "it is not known whether the by-law regulates this: how the amount of a personal budget "
                 "is set"),
)

verordening_misbruik = yes_no(
    "gemeente.verordening_misbruik",
    ask=Text("Regelt de verordening dit: de bestrijding van ten onrechte ontvangen voorzieningen en "
             "budgetten en van misbruik?",
             "Does the by-law regulate this: the fight against provisions and budgets received without "
             "title and against abuse?"),
    yes=Text("de verordening regelt: de bestrijding van ten onrechte ontvangen voorzieningen en budgetten "
             "en van misbruik",
             "the by-law regulates this: the fight against provisions and budgets received without title "
             "and against abuse"),
    no=Text("de verordening regelt niet: de bestrijding van ten onrechte ontvangen voorzieningen en "
            "budgetten en van misbruik",
            "the by-law does not regulate this: the fight against provisions and budgets received without "
            "title and against abuse"),
    unknown=Text("het is niet bekend of de verordening dit regelt: de bestrijding van ten onrechte "
                 "ontvangen voorzieningen en budgetten en van misbruik",
                 "it is not known whether the by-law regulates this: the fight against provisions and "
                 "budgets received without title and against abuse"),
)

verordening_inspraak = yes_no(
    "gemeente.verordening_inspraak",
    ask=Text("Regelt de verordening dit: hoe ingezetenen bij de uitvoering worden betrokken?",
             "Does the by-law regulate this: how residents are involved in carrying out the Act?"),
    yes=Text("de verordening regelt: hoe ingezetenen bij de uitvoering worden betrokken",
             "the by-law regulates this: how residents are involved in carrying out the Act"),
    no=Text("de verordening regelt niet: hoe ingezetenen bij de uitvoering worden betrokken",
            "the by-law does not regulate this: how residents are involved in carrying out the Act"),
    unknown=Text("het is niet bekend of de verordening dit regelt: hoe ingezetenen bij de uitvoering "
                 "worden betrokken",
                 "it is not known whether the by-law regulates this: how residents are involved in "
                 "carrying out the Act"),
)

verordening_prijs_kwaliteit = yes_no(
    "gemeente.verordening_prijs_kwaliteit",
    ask=Text("Regelt de verordening dit: een goede verhouding tussen de prijs en de eisen aan de "
             "kwaliteit, met oog voor deskundigheid en arbeidsvoorwaarden?",
             "Does the by-law regulate this: a good balance of price and quality requirements, with regard "
             "to expertise and terms of employment?"),
    yes=Text("de verordening regelt: een goede verhouding tussen de prijs en de eisen aan de kwaliteit, "
             "met oog voor deskundigheid en arbeidsvoorwaarden",
             "the by-law regulates this: a good balance of price and quality requirements, with regard to "
             "expertise and terms of employment"),
    no=Text("de verordening regelt niet: een goede verhouding tussen de prijs en de eisen aan de "
            "kwaliteit, met oog voor deskundigheid en arbeidsvoorwaarden",
            "the by-law does not regulate this: a good balance of price and quality requirements, with "
            "regard to expertise and terms of employment"),
    unknown=Text("het is niet bekend of de verordening dit regelt: een goede verhouding tussen de prijs en "
                 "de eisen aan de kwaliteit, met oog voor deskundigheid en arbeidsvoorwaarden",
                 "it is not known whether the by-law regulates this: a good balance of price and quality "
                 "requirements, with regard to expertise and terms of employment"),
)

verordening_continuiteit = yes_no(
    "gemeente.verordening_continuiteit",
    ask=Text("Regelt de verordening dit: de continuïteit van jeugdhulp, maatregelen en jeugdreclassering?",
             "Does the by-law regulate this: the continuity of youth care, measures and youth probation?"),
    yes=Text("de verordening regelt: de continuïteit van jeugdhulp, maatregelen en jeugdreclassering",
             "the by-law regulates this: the continuity of youth care, measures and youth probation"),
    no=Text("de verordening regelt niet: de continuïteit van jeugdhulp, maatregelen en jeugdreclassering",
            "the by-law does not regulate this: the continuity of youth care, measures and youth probation"),
    unknown=Text("het is niet bekend of de verordening dit regelt: de continuïteit van jeugdhulp, "
                 "maatregelen en jeugdreclassering",
                 "it is not known whether the by-law regulates this: the continuity of youth care, "
                 "measures and youth probation"),
)

verordening_tariefdifferentiatie = yes_no(
    "gemeente.verordening_tariefdifferentiatie",
    ask=Text("Regelt de verordening dit: hoe tariefdifferentiatie wordt bevorderd?",
             "Does the by-law regulate this: how differentiation of rates is promoted?"),
    yes=Text("de verordening regelt: hoe tariefdifferentiatie wordt bevorderd",
             "the by-law regulates this: how differentiation of rates is promoted"),
    no=Text("de verordening regelt niet: hoe tariefdifferentiatie wordt bevorderd",
            "the by-law does not regulate this: how differentiation of rates is promoted"),
    unknown=Text("het is niet bekend of de verordening dit regelt: hoe tariefdifferentiatie wordt "
                 "bevorderd",
                 "it is not known whether the by-law regulates this: how differentiation of rates is "
                 "promoted"),
)

verordening_reele_prijs_onderaanneming = yes_no(
    "gemeente.verordening_reele_prijs_onderaanneming",
    ask=Text("Regelt de verordening dit: dat het college een reële prijs bij onderaanneming bedingt?",
             "Does the by-law regulate this: that the municipal executive stipulates a real price for "
             "subcontracting?"),
    yes=Text("de verordening regelt: dat het college een reële prijs bij onderaanneming bedingt",
             "the by-law regulates this: that the municipal executive stipulates a real price for "
             "subcontracting"),
    no=Text("de verordening regelt niet: dat het college een reële prijs bij onderaanneming bedingt",
            "the by-law does not regulate this: that the municipal executive stipulates a real price for "
            "subcontracting"),
    unknown=Text("het is niet bekend of de verordening dit regelt: dat het college een reële prijs bij "
                 "onderaanneming bedingt",
                 "it is not known whether the by-law regulates this: that the municipal executive "
                 "stipulates a real price for subcontracting"),
)

laat_derden_uitvoeren = yes_no(
    "gemeente.laat_derden_uitvoeren",
    ask=Text("Laat het college de uitvoering van de Jeugdwet (deels) door derden verrichten?",
             "Does the municipal executive have the Youth Act carried out, wholly or partly, by others?"),
    yes=Text("het college laat de uitvoering (deels) door derden verrichten",
             "the municipal executive has the Act carried out, wholly or partly, by others"),
    no=Text("het college voert zelf uit",
            "the municipal executive carries out the Act itself"),
    unknown=Text("het is niet bekend of het college de uitvoering (deels) door derden laat verrichten",
                 "it is not known whether the municipal executive has the Act carried out, wholly or "
                 "partly, by others"),
)

ziet_toe_op_overname = yes_no(
    "gemeente.ziet_toe_op_overname",
    ask=Text("Ziet het college erop toe dat nieuwe en vorige uitvoerder overleggen over personeel en "
             "hulprelaties, en zich daarvoor inspannen?",
             "Does the municipal executive see to it that new and former contractor consult on staff and "
             "relations of help, and make an effort?"),
    yes=Text("het college ziet toe op overleg over personeel en hulprelaties",
             "the municipal executive sees to consultation on staff and relations of help"),
    no=Text("het college ziet niet toe op overleg over personeel en hulprelaties",
            "the municipal executive does not see to consultation on staff and relations of help"),
    unknown=Text("het is niet bekend of het college toeziet op overleg over personeel en hulprelaties",
                 "it is not known whether the municipal executive sees to consultation on staff and "
                 "relations of help"),
)
