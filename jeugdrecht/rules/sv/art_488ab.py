"""
Sv 488ab. Vergezeld bij het verhoor.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). Een vertrouwenspersoon mag mee ook als de verdachte inmiddels
18 is; de ouders of voogd alleen zolang hij minderjarig is (488 lid 3).
"""

from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig
from jeugdrecht.sources import Edition, Provision, Text, sv

art_488ab_1 = Provision(
    sv("488ab", 1),
    heading=Text("vergezeld bij het verhoor", "accompanied at the interview"),
    summary=Text(
        "Bij politieverhoor mag de verdachte worden vergezeld door ouders, voogd of een vertrouwenspersoon.",
        "Right to be accompanied at police interview by parents, guardian or trusted person.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2019-05-31",
            Text("Dit artikel bestond nog niet.", "This article did not exist yet."),
        ),
    ),
)

vertrouwenspersoon = Duty(
    "vertrouwenspersoon",
    art_488ab_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="vertrouwenspersoon",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="opsporingsambtenaar",
    rests_on=(sv("488", 2),),
)

ouders_bij_verhoor = Duty(
    "ouders_bij_verhoor",
    art_488ab_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_bij_verhoor",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="opsporingsambtenaar",
    rests_on=(sv("488", 2), sv("488", 3)),
)

weigering = NotModelled(
    provision=art_488ab_1,
    what=Text(
        "dat de hulpofficier met toestemming van de officier iemand bij het verhoor kan weigeren "
        "(leden 2 en 3)",
        "that the assistant prosecutor may, with the prosecutor's consent, keep someone from the interview "
        "(paragraphs 2 and 3)",
    ),
    why=Text(
        "een weigering geldt een verhoor en neemt het recht zelf niet weg",
        "a refusal concerns one interview and does not take away the right itself",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
