"""
Sv 491a. De ouders en de vertrouwenspersoon bij het horen voor een strafbeschikking.

Het gaat om het horen van artikel 491 lid 2, dus boven de grens van uren of euro's die daar op die dag staat.
"""

from jeugdrecht.facts import officier, opsporing
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig
from jeugdrecht.rules.sv.art_491 import meer_dan_de_grens, meer_dan_de_grens_tot_2023
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_491a_1 = Provision(
    sv("491a", 1),
    heading=Text("vergezelling bij het horen", "accompanied at the hearing"),
    summary=Text(
        "Bij dat horen mag de verdachte worden vergezeld door ouders, voogd of een geschikt geachte "
        "vertrouwenspersoon.",
        "At that hearing the suspect may be accompanied by parents, guardian or a trusted person.",
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

art_491a_3 = Provision(
    sv("491a", 3),
    heading=Text("weigering bij het horen", "refusal at the hearing"),
    summary=Text(
        "De officier kan die persoon weigeren als vergezelling niet in het belang van de verdachte is of "
        "het belang "
        "van onderzoek of behandeling zich ertegen verzet.",
        "The prosecutor may refuse that person if it is not in the suspect's interest or contrary to the "
        "interest "
        "of the investigation or the handling of the case.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

vertrouwenspersoon_tot_2023 = Duty(
    "vertrouwenspersoon",
    art_491a_1,
    decision="waarborgen",
    when=jeugdzaak & meer_dan_de_grens_tot_2023,
    then="vertrouwenspersoon_bij_strafbeschikking",
    since="2019-06-01",
    until="2022-12-31",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("491", 2)),
    read="2019-06-01",
)

vertrouwenspersoon = Duty(
    "vertrouwenspersoon",
    art_491a_1,
    decision="waarborgen",
    when=jeugdzaak & meer_dan_de_grens,
    then="vertrouwenspersoon_bij_strafbeschikking",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("491", 2)),
)

ouders_tot_2023 = Duty(
    "ouders",
    art_491a_2,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & meer_dan_de_grens_tot_2023,
    then="ouders_bij_strafbeschikking",
    since="2019-06-01",
    until="2022-12-31",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("488", 3), sv("491", 2), sv("491a", 1)),
    read="2019-06-01",
)

ouders = Duty(
    "ouders",
    art_491a_2,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & meer_dan_de_grens,
    then="ouders_bij_strafbeschikking",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("488", 3), sv("491", 2), sv("491a", 1)),
)

geweigerd = Scope(
    "geweigerd",
    art_491a_3,
    decision="waarborgen",
    when=officier.weigert_vergezelling & (officier.vergezelling_niet_in_belang | opsporing.belang_onderzoek),
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    excepts=("sv:491a:1/vertrouwenspersoon", "sv:491a:1/vertrouwenspersoon@2019-06-01"),
    actor="officier_van_justitie",
)

wie_geweigerd_kan_worden = NotModelled(
    provision=art_491a_3,
    what=Text(
        "of ook de ouders of voogd kunnen worden geweigerd, het belang van de behandeling als grond, en of "
        "de officier "
        "de vertrouwenspersoon geschikt acht",
        "whether the parents or guardian can be refused too, the interest of handling the case as a "
        "ground, and "
        "whether the prosecutor finds the trusted person suitable",
    ),
    why=Text(
        "'die persoon' in lid 3 is hier de vertrouwenspersoon, die in lid 2 het laatst is genoemd",
        "'that person' in paragraph 3 is here the trusted person, whom paragraph 2 names last",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
