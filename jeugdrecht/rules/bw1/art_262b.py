"""
BW 1:262b. Geschillen over de uitvoering van de ondertoezichtstelling.

Klachten over gedragingen (artikel 4.2.1 Jeugdwet) horen er niet bij. De kinderrechter beproeft eerst een
vergelijk: een plicht van de rechter, geen eis aan de verzoeker.
"""

from jeugdrecht.facts import maatregel, verzoek
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.rules.bw1.verzoekers import bevoegd_verzoek
from jeugdrecht.sources import Provision, Text, bw1

art_262b = Provision(
    bw1("262b"),
    heading=Text("geschillenregeling OTS", "disputes about carrying out supervision"),
    summary=Text(
        "Uitvoeringsgeschillen over de OTS (niet: klachten over gedrag, Jeugdwet 4.2.1) kunnen naar de "
        "kinderrechter. Wie: gezagsouder, 12-plusser, GI, degene in wiens gezin het kind leeft, of de "
        "zorg- of jeugdhulpaanbieder van de plaatsing. De kinderrechter MOET eerst een schikking proberen "
        "en beslist daarna in het kindbelang.",
        "Disputes about carrying out the order (except conduct complaints, Youth Act 4.2.1) may be put to "
        "the judge by a parent with authority, the minor 12+, the institution, the carer in whose family "
        "the child lives, or the care/youth-help provider where the child is placed. The judge first "
        "tries a settlement, then decides as he sees fit in the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

geen_geschil = Scope(
    "geen_geschil",
    art_262b,
    decision="geschil_ots",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

geschil_beslissen = Power(
    "beslissen",
    art_262b,
    decision="geschil_ots",
    opens="bevoegd",
    requires=maatregel.ots_of_vots_loopt & ~verzoek.klachtgedraging & bevoegd_verzoek,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("257", 1),),
)

eerst_een_vergelijk = NotModelled(
    provision=art_262b,
    what=Text(
        "dat de kinderrechter eerst een vergelijk beproeft en dan beslist wat wenselijk is",
        "that the juvenile court tries a settlement first and then decides what is desirable",
    ),
    why=Text(
        "dat is hoe de zaak wordt behandeld, na de vraag of zij kan worden voorgelegd",
        "that is how the case is handled, after the question whether it can be brought",
    ),
    decisions=("geschil_ots",),
)
