"""
BW1 295-298. De rechtbank benoemt een voogd waar niemand gezag heeft, en een tijdelijke voogd.
"""

from jeugdrecht.facts import gezag, voogd
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_295 = Provision(
    bw1("295"),
    heading=Text("voogdbenoeming bij gezagsvacuüm", "appointment of a guardian where nobody is in authority"),
    summary=Text(
        "Gezagsvacuüm: staat een kind onder niemands ouderlijk gezag en is er ook geen wettige voogd, dan "
        "moet de rechtbank een voogd aanwijzen.",
        "The court appoints a guardian for minors not under parental authority without lawful guardianship.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_296 = Provision(
    bw1("296"),
    heading=Text(
        "tijdelijke voogd in afwachting van het begin van de voogdij",
        "temporary guardian until guardianship begins",
    ),
    summary=Text(
        "Is een voorziening nodig totdat de voogdij volgens 280 begint, dan benoemt de rechtbank voor die "
        "tijd een voogd; die wordt daarna op verzoek van wie hij vervangt ontslagen (lid 2).",
        "If provision is needed until guardianship starts under 280, the court appoints a guardian for that "
        "time; he is discharged afterwards at the request of the one he replaces.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_297 = Provision(
    bw1("297"),
    heading=Text("tijdelijke voogd", "temporary guardian"),
    summary=Text(
        "De rechtbank benoemt een (tijdelijke) voogd bij tijdelijke onmogelijkheid, onbekend bestaan of "
        "verblijf, of in gebreke blijven van de voogd.",
        "The court appoints a temporary guardian if the guardian is temporarily unable, missing or in "
        "default.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_298 = Provision(
    bw1("298"),
    heading=Text("schorsing van de vervangen voogd", "suspension of the replaced guardian"),
    summary=Text(
        "Tijdens de voogdij van 296 of 297 is de vervangen voogd geschorst.",
        "During guardianship under 296/297 the replaced guardian is suspended.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

niemand_heeft_gezag = Duty(
    "niemand_heeft_gezag",
    art_295,
    decision="gezag_daarna",
    when=gezag.ontbreekt
    & ~gezag.gezamenlijk_ouders
    & ~gezag.gezamenlijk_met_niet_ouder
    & ~gezag.enige_gezagsouder_overleden
    & ~voogd.voogdij_geeindigd
    & ~voogd.een_voogd_geschorst,
    then="rechtbank_benoemt_voogd",
    since="2015-01-01",
    actor="rechtbank",
    rests_on=(bw1("245"), bw1("241", 1)),
)

voogd_in_afwachting = NotModelled(
    provision=art_296,
    what=Text(
        "de tijdelijke voogd tot het begin van de voogdij",
        "the temporary guardian until guardianship begins",
    ),
    why=Text(
        "of een voorziening nodig is, is aan de rechtbank; geen beslissing van de bibliotheek vraagt ernaar",
        "whether provision is needed is for the court; no decision of the library asks for it",
    ),
)

tijdelijke_voogd = NotModelled(
    provision=art_297,
    what=Text(
        "de tijdelijke voogd als de voogd verhinderd, onvindbaar of in gebreke is",
        "the temporary guardian where the guardian is unable, missing or in default",
    ),
    why=Text(
        "of een voorziening nodig is, is aan de rechtbank; geen beslissing van de bibliotheek vraagt ernaar",
        "whether provision is needed is for the court; no decision of the library asks for it",
    ),
)

vervangen_voogd = NotModelled(
    provision=art_298,
    what=Text(
        "de schorsing van de voogd die tijdelijk is vervangen",
        "the suspension of the guardian who is temporarily replaced",
    ),
    why=Text(
        "of een voorziening nodig is, is aan de rechtbank; geen beslissing van de bibliotheek vraagt ernaar",
        "whether provision is needed is for the court; no decision of the library asks for it",
    ),
)
