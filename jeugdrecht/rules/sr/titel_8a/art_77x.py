"""
Sr 77x. Voorwaardelijke oplegging in het jeugdstrafrecht.

Jeugddetentie, taakstraf, geldboete en rijontzegging kunnen geheel of gedeeltelijk voorwaardelijk, de
PIJ-maatregel alleen geheel. De gedragsmaatregel kon het tot in juli 2012, de vrijheidsbeperkende maatregel
nooit.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77x_1 = Provision(
    sr("77x", 1),
    heading=Text("voorwaardelijke straf jeugd", "suspended penalty for youths"),
    summary=Text(
        "Jeugddetentie (niet de vervangende), taakstraf, geldboete of rijontzegging kan geheel of "
        "gedeeltelijk voorwaardelijk.",
        "Youth detention, community order, fine or disqualification may be suspended in whole or part.",
    ),
    since="2012-07-04",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2005-07-02",
            Text(
                "Jeugddetentie, geldboete en PIJ; taakstraf en rijontzegging niet genoemd.",
                "Youth detention, fine and PIJ; task penalty and disqualification not named.",
            ),
        ),
        Edition(
            "2005-07-03",
            "2008-01-31",
            Text("Ook taakstraf en rijontzegging.", "Task penalty and disqualification too."),
        ),
        Edition(
            "2008-02-01",
            "2012-07-03",
            Text(
                "Ook de gedragsmaatregel; een artikel zonder leden.",
                "The behavioural measure too; an article without paragraphs.",
            ),
        ),
    ),
)

art_77x_2 = Provision(
    sr("77x", 2),
    heading=Text("voorwaardelijke PIJ", "suspended PIJ order"),
    summary=Text(
        "PIJ kan voorwaardelijk; Sv 6:6:10a geldt (tijdelijke opname).",
        "PIJ may be suspended; Sv 6:6:10a applies.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2012-07-04",
            "2014-03-31",
            Text("Zonder tijdelijke opname.", "Without temporary admission."),
        ),
    ),
)

misdrijf = jeugd & feit.soort.is_("misdrijf")

jeugddetentie = Scope(
    "jeugddetentie", art_77x_1, decision="voorwaardelijk", when=misdrijf, then="jeugddetentie",
    since="2002-05-04", actor="rechter",
)  # fmt: skip

geldboete = Scope(
    "geldboete", art_77x_1, decision="voorwaardelijk", when=jeugd, then="geldboete", since="2002-05-04",
    actor="rechter",
)  # fmt: skip

taakstraf = Scope(
    "taakstraf", art_77x_1, decision="voorwaardelijk", when=jeugd, then="taakstraf", since="2005-07-03",
    earlier=Earlier.NOTHING, actor="rechter",
)  # fmt: skip

rijontzegging = Scope(
    "rijontzegging", art_77x_1, decision="voorwaardelijk", when=jeugd, then="rijontzegging",
    since="2005-07-03", earlier=Earlier.NOTHING, actor="rechter", rests_on=(sr("77r"),),
)  # fmt: skip

pij_tot_2012 = Scope(
    "pij", art_77x_1, decision="voorwaardelijk", when=misdrijf, then="pij", since="2002-05-04",
    until="2012-07-03", actor="rechter", read="2012-04-03",
)  # fmt: skip

gedragsmaatregel_tot_2012 = Scope(
    "gedragsmaatregel", art_77x_1, decision="voorwaardelijk", when=misdrijf, then="gedragsmaatregel",
    since="2008-02-01", until="2012-07-03", earlier=Earlier.NOTHING, actor="rechter", read="2012-04-03",
)  # fmt: skip

pij = Scope(
    "pij", art_77x_2, decision="voorwaardelijk", when=misdrijf, then="pij", since="2012-07-04",
    earlier=Earlier.OTHER_EDITION, actor="rechter",
)  # fmt: skip

geheel_of_gedeeltelijk = NotModelled(
    provision=art_77x_2,
    what=Text(
        "dat de PIJ-maatregel alleen geheel voorwaardelijk kan en een straf ook voor een deel, en de "
        "tijdelijke opname tijdens de proeftijd",
        "that a PIJ order can only be suspended as a whole and a penalty also in part, and the temporary "
        "admission during the probation period",
    ),
    why=Text(
        "de beslissing zegt alleen wat voorwaardelijk kan; de opname staat in Sv 6:6:10a",
        "the decision says only what can be suspended; the admission stands in art. 6:6:10a Sv",
    ),
    decisions=("voorwaardelijk",),
)
