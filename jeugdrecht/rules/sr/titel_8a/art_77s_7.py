"""
Sr 77s lid 7. De duur van de PIJ-maatregel.

Drie jaar; voor feiten van voor 2 juli 2011 twee. Hoe lang zij met verlengingen samen hoogstens duurt, staat
bij Sv 6:6:31 lid 2. Of zij kan worden opgelegd of verlengd, zeggen eigen beslissingen.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.rules.sr.titel_8a.art_77s import art_77s_1
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77s_7 = Provision(
    sr("77s", 7),
    heading=Text("PIJ: duur", "PIJ: duration"),
    summary=Text(
        "PIJ geldt voor drie jaar; voorwaardelijk einde na twee jaar tenzij verlenging (Sv 6:2:22); totaal "
        "maximaal zeven jaar (Sv 6:6:31).",
        "PIJ is imposed for three years; ends conditionally after two; extendable to a total of seven.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition("2002-05-04", "2011-07-01", Text("Twee jaar, in lid 6.", "Two years, in paragraph 6.")),
        Edition("2011-07-02", "2014-03-31", Text("Drie jaar, in lid 6.", "Three years, in paragraph 6.")),
    ),
)

misdrijf = jeugd & feit.soort.is_("misdrijf")
overtreding = jeugd & feit.soort.is_("overtreding")

twee_jaar = Limit(
    "duur",
    art_77s_7,
    decision="sanctiemaxima.pij_jaren",
    when=misdrijf,
    then=2,
    since="2002-05-04",
    until="2011-07-01",
    read="2010-12-15",
)

drie_jaar = Limit(
    "duur",
    art_77s_7,
    decision="sanctiemaxima.pij_jaren",
    when=misdrijf,
    then=3,
    since="2011-07-02",
    earlier=Earlier.OTHER_EDITION,
    quote="De maatregel geldt voor de tijd van drie jaar",
)

geen_bij_overtreding = Limit(
    "geen_bij_overtreding",
    art_77s_1,
    decision="sanctiemaxima.pij_jaren",
    when=overtreding,
    then=NONE,
    since="2002-05-04",
)

geen_verlenging_bij_overtreding = Limit(
    "geen_verlenging_bij_overtreding",
    art_77s_1,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=overtreding,
    then=NONE,
    since="2002-05-04",
)

als_zij_kan = NotModelled(
    provision=art_77s_7,
    what=Text(
        "of de PIJ-maatregel voor dit feit kan worden opgelegd, en of zij mag worden verlengd",
        "whether a PIJ order can be made for this offence, and whether it may be extended",
    ),
    why=Text(
        "dat zeggen de beslissingen pij en pij_verlenging (verlengen alleen bij een misdrijf tegen het "
        "lichaam); hier staat hoe lang zij dan hoogstens duurt",
        "the decisions pij and pij_verlenging say that (extension only for a crime against the body); what "
        "stands here is how long it then lasts at most",
    ),
    decisions=("sanctiemaxima",),
)

overgang_2011 = NotModelled(
    provision=art_77s_7,
    what=Text(
        "of voor een feit van voor juli 2011 de langere duur van daarna geldt als later wordt berecht",
        "whether for an offence of before July 2011 the longer duration since holds if tried later",
    ),
    why=Text(
        "het overgangsrecht van die wijziging is niet gelezen; hier telt de wet van de dag van het feit",
        "the transitional law of that change was not read; here the law of the day of the offence counts",
    ),
    decisions=("sanctiemaxima",),
    until="2011-07-01",
)
