"""
Sv 493. De voorlopige hechtenis van de jeugdige.
"""

from jeugdrecht.facts import jeugdige, toezicht
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_493_1 = Provision(
    sv("493", 1),
    heading=Text("voorlopige hechtenis: kort, en schorsing", "pre-trial detention: short, and suspension"),
    summary=Text(
        "Voorlopige hechtenis zo kort mogelijk; bij het bevel gaat de rechter na of de tenuitvoerlegging kan "
        "worden geschorst, en kan hij toezicht opdragen aan een GI of, als de verdachte inmiddels 16 is, aan "
        "de reclassering.",
        "Remand as short as possible; the court considers suspension and may appoint a certified "
        "institution or, if now 16, probation.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2014-12-31",
            Text(
                "Ging na of schorsing kan; hulp en steun door de stichting, zonder reclassering.",
                "Suspension was considered; help by the youth care agency, without probation.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-05-31",
            Text(
                "Gecertificeerde instelling of, vanaf 16, reclassering; zonder eis van zo kort mogelijke "
                "duur.",
                "Certified institution or, from 16, probation; without the demand of the shortest duration.",
            ),
        ),
    ),
)

# Who is "inmiddels" sixteen: the age on the day of the order counts, not at the offence.
schorsing = toezicht.fase.is_("schorsing_voorlopige_hechtenis") & jeugdige.leeftijd_op_pleegdatum.between(
    12, 18
)

stichting = Scope(
    "stichting",
    art_493_1,
    decision="toezicht_uitvoerder",
    when=schorsing,
    then="stichting",
    since="2011-02-01",
    until="2014-12-31",
    actor="rechter",
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_493_1,
    decision="toezicht_uitvoerder",
    when=schorsing,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

reclassering = Scope(
    "reclassering",
    art_493_1,
    decision="toezicht_uitvoerder",
    when=schorsing & jeugdige.leeftijd_op_beslissing.at_least(16),
    then="reclassering",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

voorlopige_hechtenis = NotModelled(
    provision=art_493_1,
    what=Text(
        "de waarborgen tijdens de voorlopige hechtenis: zo kort mogelijk, schorsing, de plaats, horen na "
        "dertig dagen en de ouders in raadkamer (493 en 493a)",
        "the safeguards during pre-trial detention: as short as possible, suspension, the place, a hearing "
        "after thirty days and the parents in chambers (493 and 493a)",
    ),
    why=Text(
        "de waarborgentabel noemt ze niet; wie toezicht houdt bij schorsing is een eigen vraag",
        "the table of safeguards does not name them; who supervises a suspension is a question of its own",
    ),
    decisions=("waarborgen",),
)
