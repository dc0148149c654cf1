"""
Jeugdwet 4.1.1 en 4.1.1a. Verantwoorde hulp, de organisatie daarvoor en de professionele standaard.
"""

from jeugdrecht.facts import instelling, medewerker
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_4_1_1_1 = Provision(
    jw("4.1.1", 1),
    heading=Text("verantwoorde hulp", "responsible help"),
    summary=Text(
        "Verantwoorde hulp is van goed niveau: veilig, effectief, efficiënt, op de cliënt gericht en "
        "passend bij wat deze werkelijk nodig heeft.",
        "Responsible help: good level, safe, effective, efficient, client-centred, attuned to real needs.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_1_2 = Provision(
    jw("4.1.1", 2),
    heading=Text(
        "organisatie en verantwoordelijkheidstoedeling",
        "organisation and allocation of responsibility",
    ),
    summary=Text(
        "Organisatie, personeel, materieel en toedeling van verantwoordelijkheid moeten tot "
        "verantwoorde hulp leiden; bij verblijf van een etmaal of langer is geestelijke verzorging "
        "beschikbaar.",
        "Organisation, staffing and allocation of responsibility must lead to responsible help; "
        "spiritual care for stays of 24h+.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Zonder het recht van de jeugdige om godsdienst of levensovertuiging vrij te belijden "
                "en te beleven.",
                "Without the young person's right to freely profess and practise religion or belief.",
            ),
        ),
    ),
)

art_4_1_1_3 = Provision(
    jw("4.1.1", 3),
    heading=Text("professionele standaard", "professional standard"),
    summary=Text(
        "De hulpverlener werkt als goed hulpverlener en volgens zijn professionele standaard.",
        "Professional acts with due care and according to the professional standard.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_1a = Provision(
    jw("4.1.1a"),
    heading=Text("zak- en kleedgeld", "pocket and clothing money"),
    summary=Text(
        "Ministeriële regels over zak- en kleedgeld en over kleding in natura voor wie in een "
        "accommodatie verblijft.",
        "Ministerial rules on pocket and clothing money.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Geen regels over zak- en kleedgeld.",
                "No rules on pocket and clothing money.",
            ),
        ),
    ),
)

aanbieder_of_gi = instelling.soort.in_("gi", "jeugdhulpaanbieder")

verantwoorde_hulp = Norm(
    "verantwoorde_hulp",
    art_4_1_1_1,
    decision="audit_institution",
    when=aanbieder_of_gi,
    then=instelling.verleent_verantwoorde_hulp,
    since="2015-01-01",
)

organisatie = Norm(
    "organisatie",
    art_4_1_1_2,
    decision="audit_institution",
    when=aanbieder_of_gi,
    then=instelling.personeel_toereikend & instelling.verantwoordelijkheden_toegedeeld,
    since="2015-01-01",
)

geestelijke_verzorging = Norm(
    "geestelijke_verzorging",
    art_4_1_1_2,
    decision="audit_institution",
    when=instelling.soort.is_("jeugdhulpaanbieder") & instelling.verblijf_etmaal,
    then=instelling.geestelijke_verzorging,
    since="2015-01-01",
)

godsdienst_vrij = Norm(
    "godsdienst_vrij",
    art_4_1_1_2,
    decision="audit_institution",
    when=aanbieder_of_gi,
    then=instelling.godsdienst_vrij,
    since="2024-01-01",
    earlier=Earlier.NOTHING,
)

professionele_standaard = Norm(
    "professionele_standaard",
    art_4_1_1_3,
    decision="audit_institution",
    when=aanbieder_of_gi,
    then=medewerker.handelt_volgens_standaard,
    since="2015-01-01",
)

zak_en_kleedgeld = NotModelled(
    provision=art_4_1_1a,
    what=Text(
        "de ministeriële regels over zak- en kleedgeld en kleding in natura",
        "the ministerial rules on pocket and clothing money and clothing in kind",
    ),
    why=Text(
        "het artikel draagt de ministers op regels te stellen; die regels zijn niet gelezen",
        "the article tells the ministers to make rules; those rules were not read",
    ),
    decisions=("audit_institution",),
    since="2024-01-01",
)

overleg_over_organisatie = NotModelled(
    provision=art_4_1_1_2,
    what=Text(
        "dat de instelling bij haar organisatie de uitkomsten van overleg met college en cliënten betrekt",
        "that the institution takes the results of consultation with municipality and clients into account",
    ),
    why=Text(
        "wat die uitkomsten zijn, verschilt per regio en staat niet in de wet",
        "what those results are differs by region and does not stand in the Act",
    ),
    decisions=("audit_institution",),
)
