"""
Sr 38v. De vrijheidsbeperkende maatregel.

Een gebieds-, contact-, aanwezigheids- of meldplicht, hoogstens vijf jaar; tot 1 juli 2015 twee jaar. Via 77we
ook in het jeugdstrafrecht. De maatregel bestaat sinds 1 april 2012.
"""

from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_38v_3 = Provision(
    sr("38v", 3),
    heading=Text("vrijheidsbeperkende maatregel: duur", "measure restricting liberty: duration"),
    summary=Text(
        "Gebieds-, contact-, aanwezigheids- of meldplicht als zelfstandige maatregel; maximaal vijf jaar. "
        "Geldt ook voor jeugd via 77we.",
        "Stand-alone restriction of liberty (area/contact ban, presence, reporting duty), up to five years; "
        "applies to youths via 77we.",
    ),
    since="2015-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2012-03-31",
            Text("Dit artikel bestond nog niet.", "This article did not exist yet."),
        ),
        Edition(
            "2012-04-01",
            "2015-06-30",
            Text(
                "Hoogstens twee jaar; zonder de plicht op een locatie aanwezig te zijn.",
                "At most two years; without the duty to be present at a place.",
            ),
        ),
    ),
)

jeugd = decided("sanctierecht", "jeugd")
volwassen = decided("sanctierecht", "volwassen")
strafrecht = decided("sanctierecht", "jeugd", "volwassen")

bestond_niet = Limit(
    "bestond_niet",
    art_38v_3,
    decision="sanctiemaxima.vrijheidsbeperkende_maatregel_jaren",
    when=strafrecht,
    then=NONE,
    since="2002-05-04",
    until="2012-03-31",
    read="2012-01-03",
)

twee_jaar = Limit(
    "duur_jeugd",
    art_38v_3,
    decision="sanctiemaxima.vrijheidsbeperkende_maatregel_jaren",
    when=jeugd,
    then=2,
    since="2012-04-01",
    until="2015-06-30",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77h", 4, "f"), sr("77we", 2)),
    read="2015-01-01",
)

twee_jaar_volwassen = Limit(
    "duur",
    art_38v_3,
    decision="sanctiemaxima.vrijheidsbeperkende_maatregel_jaren",
    when=volwassen,
    then=2,
    since="2012-04-01",
    until="2015-06-30",
    earlier=Earlier.OTHER_EDITION,
    read="2015-01-01",
)

vijf_jaar = Limit(
    "duur_jeugd",
    art_38v_3,
    decision="sanctiemaxima.vrijheidsbeperkende_maatregel_jaren",
    when=jeugd,
    then=5,
    since="2015-07-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77h", 4, "f"), sr("77we", 2)),
    quote="een periode van ten hoogste vijf jaren",
)

vijf_jaar_volwassen = Limit(
    "duur",
    art_38v_3,
    decision="sanctiemaxima.vrijheidsbeperkende_maatregel_jaren",
    when=volwassen,
    then=5,
    since="2015-07-01",
    earlier=Earlier.OTHER_EDITION,
    quote="een periode van ten hoogste vijf jaren",
)

nodig = NotModelled(
    provision=art_38v_3,
    what=Text(
        "of de maatregel nodig is om de maatschappij te beveiligen of strafbare feiten te voorkomen (lid 1), "
        "en dat zij ook zonder straf kan worden opgelegd (artikel 9a)",
        "whether the measure is needed to protect society or prevent offences (paragraph 1), and that it can "
        "also be imposed without a penalty (art. 9a)",
    ),
    why=Text(
        "dat weegt de rechter; hier staat alleen de hoogste duur",
        "that is for the court to weigh; only the longest duration stands here",
    ),
    decisions=("sanctiemaxima",),
)
