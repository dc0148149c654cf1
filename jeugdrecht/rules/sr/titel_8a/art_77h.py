"""
Sr 77h. De straffen en maatregelen van het jeugdstrafrecht.

Bij een misdrijf jeugddetentie, taakstraf of geldboete; bij een overtreding alleen taakstraf of geldboete. De
PIJ-maatregel en de gedragsmaatregel vragen een misdrijf (77s, 77w), de andere maatregelen niet. De
gedragsmaatregel bestaat sinds 1 februari 2008, de vrijheidsbeperkende maatregel sinds 1 april 2012.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled, Scope
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77h_1 = Provision(
    sr("77h", 1),
    heading=Text("hoofdstraffen jeugd", "principal penalties for youths"),
    summary=Text(
        "Misdrijf: jeugddetentie, taakstraf of geldboete. Overtreding: alleen taakstraf of geldboete.",
        "Crimes: youth detention, community order or fine. Petty offences: community order or fine only.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77h_2 = Provision(
    sr("77h", 2),
    heading=Text("taakstraf jeugd", "task penalty for youths"),
    summary=Text(
        "Taakstraf = werkstraf (onbetaalde arbeid of herstel van schade), leerstraf (leerproject) of een "
        "combinatie.",
        "Community order = work, learning project, or a combination.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77h_3 = Provision(
    sr("77h", 3),
    heading=Text("bijkomende straffen jeugd", "additional penalties for youths"),
    summary=Text(
        "Verbeurdverklaring en ontzegging van de rijbevoegdheid.",
        "Confiscation and driving disqualification.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77h_4 = Provision(
    sr("77h", 4),
    heading=Text("maatregelen jeugd", "measures for youths"),
    summary=Text(
        "PIJ (a), gedragsmaatregel (b), onttrekking (c), ontneming (d), schadevergoeding (e), "
        "vrijheidsbeperkende maatregel (f).",
        "PIJ order, behavioural measure, withdrawal from circulation, confiscation of proceeds, "
        "compensation, restriction of liberty.",
    ),
    since="2012-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2008-01-31",
            Text(
                "Vier maatregelen: zonder de gedragsmaatregel en de vrijheidsbeperkende maatregel.",
                "Four measures: without the behavioural measure and the measure restricting liberty.",
            ),
        ),
        Edition(
            "2008-02-01",
            "2012-03-31",
            Text(
                "Vijf maatregelen: zonder de vrijheidsbeperkende maatregel.",
                "Five measures: without the measure restricting liberty.",
            ),
        ),
    ),
)

art_77h_4_f = Provision(
    sr("77h", 4, "f"),
    heading=Text("vrijheidsbeperkende maatregel jeugd", "measure restricting liberty for youths"),
    summary=Text(
        "De vrijheidsbeperkende maatregel van 38v kan ook aan jeugdigen worden opgelegd; zie 77we.",
        "The 38v restriction measure is available for youths; see 77we.",
    ),
    since="2012-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04", "2012-03-31", Text("Dit onderdeel bestond nog niet.", "This item did not exist.")
        ),
    ),
)

overtreding = feit.soort.is_("overtreding")
misdrijf = feit.soort.is_("misdrijf")

geen_jeugddetentie = Limit(
    "geen_jeugddetentie",
    art_77h_1,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=jeugd & overtreding,
    then=NONE,
    since="2002-05-04",
    quote="in geval van overtreding: taakstraf of geldboete",
)

gedragsmaatregel_bestond_niet = Limit(
    "gedragsmaatregel_bestond_niet",
    art_77h_4,
    decision="sanctiemaxima.gedragsmaatregel_maanden",
    when=jeugd,
    then=NONE,
    since="2002-05-04",
    until="2008-01-31",
    read="2007-12-23",
)

jeugddetentie = Scope(
    "jeugddetentie", art_77h_1, decision="sancties", when=jeugd & misdrijf, then="jeugddetentie",
    since="2002-05-04",
)  # fmt: skip

werkstraf = Scope(
    "werkstraf", art_77h_2, decision="sancties", when=jeugd, then="werkstraf", since="2002-05-04",
    rests_on=(sr("77h", 1),),
)  # fmt: skip

leerstraf = Scope(
    "leerstraf", art_77h_2, decision="sancties", when=jeugd, then="leerstraf", since="2002-05-04",
    rests_on=(sr("77h", 1),),
)  # fmt: skip

geldboete = Scope(
    "geldboete", art_77h_1, decision="sancties", when=jeugd, then="geldboete", since="2002-05-04"
)

verbeurdverklaring = Scope(
    "verbeurdverklaring", art_77h_3, decision="sancties", when=jeugd, then="verbeurdverklaring",
    since="2002-05-04",
)  # fmt: skip

pij = Scope(
    "pij", art_77h_4, decision="sancties", when=jeugd & misdrijf, then="pij", since="2002-05-04",
    rests_on=(sr("77s", 1),),
)  # fmt: skip

gedragsmaatregel = Scope(
    "gedragsmaatregel", art_77h_4, decision="sancties", when=jeugd & misdrijf, then="gedragsmaatregel",
    since="2008-02-01", earlier=Earlier.NOTHING, rests_on=(sr("77w", 1),),
)  # fmt: skip

onttrekking = Scope(
    "onttrekking", art_77h_4, decision="sancties", when=jeugd, then="onttrekking", since="2002-05-04"
)

ontneming = Scope(
    "ontneming", art_77h_4, decision="sancties", when=jeugd, then="ontneming", since="2002-05-04"
)

schadevergoeding = Scope(
    "schadevergoeding", art_77h_4, decision="sancties", when=jeugd, then="schadevergoeding",
    since="2002-05-04",
)  # fmt: skip

vrijheidsbeperkende_maatregel = Scope(
    "vrijheidsbeperkende_maatregel", art_77h_4_f, decision="sancties", when=jeugd,
    then="vrijheidsbeperkende_maatregel", since="2012-04-01", earlier=Earlier.NOTHING,
    rests_on=(sr("77we", 2),),
)  # fmt: skip

voorwaarden_van_de_maatregelen = NotModelled(
    provision=art_77h_4,
    what=Text(
        "of aan de voorwaarden van een maatregel is voldaan; het overzicht zegt alleen welke sancties de wet "
        "voor dit feit kent",
        "whether the conditions of a measure are met; the overview says only which sanctions the law has for "
        "this offence",
    ),
    why=Text(
        "de PIJ-maatregel en de gedragsmaatregel hebben een eigen beslissing; onttrekking, ontneming en "
        "schadevergoeding staan buiten deze titel",
        "the PIJ order and the behavioural measure have decisions of their own; withdrawal, confiscation and "
        "compensation stand outside this title",
    ),
    decisions=("sancties", "sanctiemaxima"),
)
