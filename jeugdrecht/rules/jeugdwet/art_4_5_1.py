"""
Jeugdwet 4.5.1 en 4.5.2. De financiële bedrijfsvoering en de jaarverantwoording.
"""

from jeugdrecht.facts import instelling, medewerker
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_4_5_1 = Provision(
    jw("4.5.1"),
    heading=Text("financiële bedrijfsvoering", "financial management"),
    summary=Text(
        "Eenduidige, schriftelijke verdeling van taken en bevoegdheden; financiële scheiding tussen "
        "jeugdhulp of maatregelen en andere activiteiten; traceerbare administratie; derivaten alleen "
        "volgens ministeriële regels.",
        "Clear written financial responsibilities, separation of activities, traceable records.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Bestond niet; 8.3.1 vroeg een openbare begroting, balans en resultatenrekening.",
                "Did not exist; 8.3.1 asked for a public budget, balance sheet and profit and loss account.",
            ),
        ),
    ),
)

art_4_5_2 = Provision(
    jw("4.5.2"),
    heading=Text("jaarverantwoording", "annual accountability report"),
    summary=Text(
        "Elk jaar een jaarverantwoording over het vorige kalenderjaar opstellen en openbaar maken.",
        "Annual accountability report made public.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Bestond niet; 8.3.1 vroeg een openbare begroting, balans en resultatenrekening.",
                "Did not exist; 8.3.1 asked for a public budget, balance sheet and profit and loss account.",
            ),
        ),
    ),
)

aanbieder = instelling.soort.is_("jeugdhulpaanbieder") & ~instelling.wmg_van_toepassing
geen_solist = instelling.soort.is_("gi") | (aanbieder & ~medewerker.solist)

taakverdeling = Norm(
    "taakverdeling",
    art_4_5_1,
    decision="audit_institution",
    when=geen_solist,
    then=instelling.taakverdeling_financien,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
)

# Paragraphs 2 and 4 do not leave out who works solo.
scheiding_en_administratie = Norm(
    "scheiding_en_administratie",
    art_4_5_1,
    decision="audit_institution",
    when=instelling.soort.is_("gi") | aanbieder,
    then=instelling.financien_gescheiden & instelling.administratie_traceerbaar,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
)

jaarverantwoording = Norm(
    "jaarverantwoording",
    art_4_5_2,
    decision="audit_institution",
    when=geen_solist,
    then=instelling.jaarverantwoording_openbaar,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
)

ministeriele_regels = NotModelled(
    provision=art_4_5_1,
    what=Text(
        "welke derivaten mogen, wat de jaarverantwoording bevat, wanneer zij openbaar is, en "
        "uitgezonderde groepen",
        "which derivatives are allowed, what the accountability report holds, when it is public, and "
        "exempt groups",
    ),
    why=Text(
        "dat staat in ministeriële regels en een besluit die niet zijn gelezen",
        "that stands in ministerial rules and a decree that were not read",
    ),
    decisions=("audit_institution",),
    since="2026-01-01",
)
