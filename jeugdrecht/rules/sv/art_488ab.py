"""
Sv 488ab. Vergezeld bij het verhoor.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). Een vertrouwenspersoon mag mee ook als de verdachte inmiddels
18 is; de ouders of voogd alleen zolang hij minderjarig is (488 lid 3). De hulpofficier kan iemand de toegang
weigeren; dat kan alleen met toestemming van de officier, en zolang hij dat niet doet, blijft het recht.
"""

from jeugdrecht.facts import officier, opsporing
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
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

art_488ab_2 = Provision(
    sv("488ab", 2),
    heading=Text("weigering van de toegang", "refusing access"),
    summary=Text(
        "De hulpofficier kan de toegang weigeren als vergezelling niet in het belang van de verdachte is "
        "of het "
        "belang van het onderzoek zich ertegen verzet; alleen met toestemming van de officier (lid 3).",
        "The assistant prosecutor may refuse access if it is not in the suspect's interest or contrary to "
        "the "
        "interest of the investigation; only with the prosecutor's consent (paragraph 3).",
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

# A refusal only counts where the official could refuse; what he may does not take the right away.
toegang_geweigerd = Scope(
    "toegang_geweigerd",
    art_488ab_2,
    decision="waarborgen",
    when=opsporing.weigert_vergezelling
    & officier.stemt_in_met_weigering
    & (opsporing.vergezelling_niet_in_belang | opsporing.vergezelling_belang_onderzoek),
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    excepts=("sv:488ab:1/vertrouwenspersoon", "sv:488ab:1/ouders_bij_verhoor"),
    actor="hulpofficier_van_justitie",
)

een_verhoor = NotModelled(
    provision=art_488ab_2,
    what=Text(
        "wie van ouders, voogd en vertrouwenspersoon is geweigerd, en voor welk verhoor",
        "who of parents, guardian and trusted person was refused, and for which interview",
    ),
    why=Text(
        "een weigering geldt een verhoor; hier geldt zij wie de verdachte vergezelt, wie dat ook is",
        "a refusal concerns one interview; here it concerns whoever accompanies the suspect",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
