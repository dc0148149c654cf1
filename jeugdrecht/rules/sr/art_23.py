"""
Sr 23. De geldboete: het minimum, de zes categorieën en hun indexering.
"""

from jeugdrecht.facts import procedure
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_23_2 = Provision(
    sr("23", 2),
    heading=Text("minimum geldboete", "minimum fine"),
    summary=Text("De geldboete bedraagt minimaal drie euro.", "A fine is at least three euros."),
    since="2006-02-04",
    read="2026-07-01",
    history=(
        Edition("2002-05-04", "2006-01-31", Text("Het minimum was twee euro.", "The minimum was two euros.")),
    ),
)

art_23_4 = Provision(
    sr("23", 4),
    heading=Text("geldboetecategorieën", "categories of fines"),
    summary=Text(
        "Zes categorieën; de geconsolideerde wettekst noemt voor de eerste € 335 en de tweede € 3.350, maar "
        "lid 9 laat die bedragen elke twee jaar (1 januari) bij AMvB indexeren; het geldende bedrag staat "
        "dus niet in lid 4.",
        "Six fine categories; the consolidated text prints base amounts (cat. 1 € 335, cat. 2 € 3,350) that "
        "are indexed every two years by decree under paragraph 9.",
    ),
    since="2006-02-04",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2006-01-31",
            Text(
                "Basisbedragen van € 225 (eerste categorie) tot € 450.000; de tweede was € 2.250.",
                "Base amounts from € 225 (category one) to € 450,000; the second was € 2,250.",
            ),
        ),
        Edition("2008-01-01", "2009-12-31", Text("Tweede categorie € 3.700.", "Category two € 3,700.")),
        Edition("2012-01-01", "2013-12-31", Text("Tweede categorie € 3.900.", "Category two € 3,900.")),
        Edition("2014-01-01", "2015-12-31", Text("Tweede categorie € 4.050.", "Category two € 4,050.")),
        Edition("2016-01-01", "2017-12-31", Text("Tweede categorie € 4.100.", "Category two € 4,100.")),
        Edition("2018-01-01", "2019-12-31", Text("Tweede categorie € 4.150.", "Category two € 4,150.")),
    ),
)

art_23_9 = Provision(
    sr("23", 9),
    heading=Text("indexatie boetecategorieën", "indexation of fines"),
    summary=Text(
        "Elke twee jaar per 1 januari aanpassing aan de consumentenprijsindex; de eerste categorie wordt "
        "afgerond naar beneden op vijf euro, de rest volgt in vaste verhouding.",
        "Biennial indexation on 1 January; category 1 rounded down to a multiple of five euros, others "
        "follow proportionally.",
    ),
    since="2006-02-04",
    read="2026-07-01",
    history=(
        Edition("2002-05-04", "2006-01-31", Text("Er was geen indexering.", "There was no indexation.")),
    ),
)

categorie_van_het_feit = Limit(
    "categorie_van_het_feit",
    art_23_4,
    decision="sanctiemaxima.geldboete_categorie",
    when=decided("sanctierecht", "volwassen"),
    then=procedure.boetecategorie,
    since="2002-05-04",
)

minimum = NotModelled(
    provision=art_23_2,
    what=Text("de laagste geldboete van drie euro", "the smallest fine of three euros"),
    why=Text("het overzicht geeft alleen maxima", "the overview gives maxima only"),
    decisions=("sanctiemaxima",),
)

bedragen = NotModelled(
    provision=art_23_4,
    what=Text(
        "het bedrag dat op de dag van het feit bij een categorie hoort",
        "the amount that belongs to a category on the day of the offence",
    ),
    why=Text(
        "de bedragen van 2010 en vanaf 2020 staan in indexeringsbesluiten die niet zijn gelezen; het bedrag "
        "in de wettekst is het basisbedrag van voor 2008",
        "the amounts of 2010 and from 2020 stand in indexation decrees that were not read; the amount in the "
        "statute is the base amount of before 2008",
    ),
    decisions=("sanctiemaxima",),
)

zonder_categorie = NotModelled(
    provision=art_23_4,
    what=Text(
        "de categorie als op het feit geen geldboete of geen categorie staat: de eerste bij een overtreding, "
        "de derde bij een misdrijf (leden 5 en 6)",
        "the category where the offence carries no fine or no category: the first for a minor offence, the "
        "third for a crime (paragraphs 5 and 6)",
    ),
    why=Text(
        "de categorie wordt opgegeven; geef in dat geval 1 of 3 op",
        "the category is given; enter 1 or 3 in that case",
    ),
    decisions=("sanctiemaxima",),
)

indexering = NotModelled(
    provision=art_23_9,
    what=Text(
        "de tweejaarlijkse aanpassing van de bedragen op 1 januari van een even jaar",
        "the adjustment of the amounts on 1 January of every even year",
    ),
    why=Text(
        "zij verandert bedragen en geen categorie; de besluiten zijn niet gelezen",
        "it changes amounts and no category; the decrees were not read",
    ),
    decisions=("sanctiemaxima",),
)
