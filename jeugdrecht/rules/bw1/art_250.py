"""
BW1 250. De bijzondere curator, bij botsende belangen en na het doden van de andere ouder.

Na een verzoek op grond van 242a moet de kinderrechter hem benoemen; anders alleen als de rechter hem
noodzakelijk vindt.
"""

from jeugdrecht.facts import gezag, verzoek
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_250_1 = Provision(
    bw1("250", 1),
    heading=Text("bijzondere curator bij belangenstrijd", "special representative on conflicting interests"),
    summary=Text(
        "Botsen de belangen van gezagsouder(s) of voogd(en) met die van het kind over opvoeding of "
        "vermogen, dan benoemt de rechter (rechtbank; bij vermogen de kantonrechter; in een lopende zaak de "
        "rechter daarvan) een bijzondere curator als het kindbelang dat nodig maakt. Dat kan uit eigen "
        "beweging of omdat een belanghebbende erom vraagt; de curator treedt voor het kind op in en buiten "
        "de procedure.",
        "Where interests of parent(s)/guardian(s) conflict with the minor's, the court (property: cantonal "
        "judge; pending case: that court) appoints a special representative if necessary, on request or ex "
        "officio.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_250_2 = Provision(
    bw1("250", 2),
    heading=Text(
        "verplichte bijzondere curator bij doding",
        "special representative required after a killing",
    ),
    summary=Text(
        "Bij een verzoek van de raad op grond van 242a benoemt de kinderrechter aan het begin van de "
        "procedure een bijzondere curator.",
        "On a 242a request the judge appoints a special representative at the start.",
    ),
    since="2018-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2017-12-31",
            Text(
                "Dit lid bestond nog niet: een bijzondere curator alleen na de afweging van lid 1.",
                "This paragraph did not exist yet: a special representative only after the weighing of "
                "paragraph 1.",
            ),
        ),
    ),
)

niet_verplicht = Scope(
    "niet_verplicht",
    art_250_1,
    decision="bijzondere_curator",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

belangenstrijd = Duty(
    "belangenstrijd",
    art_250_1,
    decision="bijzondere_curator",
    when=gezag.belangenstrijd & gezag.curator_noodzakelijk,
    then="verplicht",
    since="2015-01-01",
    actor="rechter",
)

na_doding = Duty(
    "na_doding",
    art_250_2,
    decision="bijzondere_curator",
    when=verzoek.maatregel.is_("contact_na_doding") & verzoek.verzoeker.is_("raad"),
    then="verplicht",
    since="2018-01-01",
    earlier=Earlier.NOTHING,
    actor="kinderrechter",
    rests_on=(bw1("242a"),),
)

welke_rechter = NotModelled(
    provision=art_250_1,
    what=Text(
        "welke rechter de curator benoemt: rechtbank, kantonrechter of de rechter van de lopende zaak",
        "which court appoints: the district court, the cantonal judge or the court of the pending case",
    ),
    why=Text(
        "dat hangt af van het onderwerp en van een lopende zaak, niet van de plicht",
        "that depends on the subject and on a pending case, not on the duty",
    ),
    decisions=("bijzondere_curator",),
)
