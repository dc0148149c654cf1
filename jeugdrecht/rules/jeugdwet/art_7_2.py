"""
Jeugdwet 7.2. Het gebruik van het burgerservicenummer.
"""

from jeugdrecht.facts import jeugdreclassering
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_7_2_1 = Provision(
    jw("7.2.1"),
    heading=Text("bsn-gebruik", "use of the citizen service number"),
    summary=Text(
        "GI, aanbieder, Raad, college en Inlichtingenbureau gebruiken het bsn; niet de GI "
        "voor zover zij in jeugdreclassering gegevens van verdachten en veroordeelden voor "
        "het strafrecht uitwisselt.",
        "BSN to be used; not by GI exchanging suspect data in probation.",
    ),
    since="2025-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2024-12-31",
            Text(
                "Noemde het Inlichtingenbureau nog niet.",
                "Did not yet name the Inlichtingenbureau.",
            ),
        ),
    ),
)

art_7_2_9 = Provision(
    jw("7.2.9"),
    heading=Text(
        "bsn van strafrechtelijke jeugdige naar college",
        "citizen service number to the municipality after a criminal decision",
    ),
    summary=Text(
        "De minister kan het bsn verstrekken van een jeugdige die volgens een "
        "strafrechtelijke beslissing in aanmerking komt voor jeugdhulp of jeugdreclassering.",
        "Minister may provide the BSN of such a youth.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

# Also before 2025: which organisation asks is no fact, and the Inlichtingenbureau came with that edition.
bsn_gebruiken = Duty(
    "bsn_gebruiken",
    art_7_2_1,
    decision="bsn_gebruiken",
    when=~jeugdreclassering.gegevensuitwisseling_strafketen,
    then="verplicht",
    since="2015-01-01",
)

niet_in_de_strafketen = Scope(
    "niet_in_de_strafketen",
    art_7_2_1,
    decision="bsn_gebruiken",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

bsn_van_minister = NotModelled(
    provision=art_7_2_9,
    what=Text(
        "dat de minister het bsn van een jeugdige na een strafrechtelijke beslissing aan het "
        "college kan verstrekken",
        "that the Minister may provide the municipality with the number of a young person "
        "after a criminal decision",
    ),
    why=Text(
        "dat is een bevoegdheid van de minister die geen uitkomst hier verandert",
        "that is a power of the Minister that changes no outcome here",
    ),
    decisions=("bsn_gebruiken",),
)
