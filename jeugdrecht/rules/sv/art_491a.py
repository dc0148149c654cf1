"""
Sv 491a. De ouders bij het horen voor een strafbeschikking.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_491a_1 = Provision(
    sv("491a", 1),
    heading=Text("vergezelling bij het horen", "accompanied at the hearing"),
    summary=Text(
        "Bij dat horen mag de verdachte worden vergezeld door ouders, voogd of een geschikt geachte "
        "vertrouwenspersoon.",
        "At that hearing the suspect may be accompanied by parents, guardian or a person of trust.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_491a_2 = Provision(
    sv("491a", 2),
    heading=Text("oproeping van de ouders", "parents are called"),
    summary=Text(
        "De officier roept de ouders of voogd op om bij het horen aanwezig te zijn.",
        "The prosecutor calls the parents or guardian to attend the hearing.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

ouders = NotModelled(
    provision=art_491a_2,
    what=Text(
        "de oproeping van de ouders of voogd bij dat horen, zolang de verdachte minderjarig is, en wie hem "
        "verder mag vergezellen",
        "the call to the parents or guardian for that hearing, while the suspect is a minor, and who else "
        "may come along",
    ),
    why=Text(
        "dat volgt op de hoorplicht en verandert haar niet; het is een vraag naar de waarborgen",
        "it follows on the duty to hear and does not change it; it is a question of safeguards",
    ),
    decisions=("strafbeschikking",),
    since="2019-06-01",
)
