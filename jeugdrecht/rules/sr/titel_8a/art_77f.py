"""
Sr 77f. De strafbeschikking voor jeugdigen.

De officier kan in een strafbeschikking aanwijzen dat de jeugdige zich richt naar een gecertificeerde
instelling, of, als hij bij het feit al 16 was, naar een reclasseringsinstelling. Hier telt de leeftijd op het
feit, ook als de verdachte nu ouder is.
"""

from jeugdrecht.facts import feit, jeugdige, procedure, toezicht
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, sv, wet_adolescentenstrafrecht

art_77f_1_a = Provision(
    sr("77f", 1, "a"),
    heading=Text(
        "aanwijzing gecertificeerde instelling bij strafbeschikking",
        "direction to a certified institution in a penal order",
    ),
    summary=Text(
        "De officier kan in een strafbeschikking aanwijzen dat de jeugdige zich maximaal zes "
        "maanden richt naar aanwijzingen van een gecertificeerde instelling.",
        "In a penal order the prosecutor may direct the youth to follow instructions of a certified "
        "institution for at most six months.",
    ),
    since="2015-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2005-01-03",
            Text(
                "Als voorwaarde bij een transactie: aanwijzingen van een instelling van de Wet op de "
                "jeugdhulpverlening, zelfde zes maanden.",
                "As a condition of a transaction: directions of an institution under the Youth Assistance "
                "Act, the same six months.",
            ),
        ),
        Edition(
            "2005-01-04",
            "2008-01-31",
            Text(
                "Als voorwaarde bij een transactie: aanwijzingen van een stichting van de Wet op de "
                "jeugdzorg, zelfde zes maanden.",
                "As a condition of a transaction: directions of a foundation under the Youth Care Act, the "
                "same six months.",
            ),
        ),
        Edition(
            "2008-02-01",
            "2014-12-31",
            Text(
                "Aanwijzingen van een stichting van de Wet op de jeugdzorg, zelfde zes maanden.",
                "Directions of a foundation under the Youth Care Act, the same six months.",
            ),
        ),
    ),
)

art_77f_1_b = Provision(
    sr("77f", 1, "b"),
    heading=Text("aanwijzing reclassering vanaf 16", "direction to probation from 16"),
    summary=Text(
        "Was de jeugdige bij het feit al 16, dan kan in plaats daarvan een reclasseringsinstelling "
        "worden aangewezen.",
        "If already 16 at the time of the offence, the prosecutor may designate a probation "
        "institution instead.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2008-02-01",
            "2014-03-31",
            Text("Dit onderdeel bestond nog niet.", "This item did not exist yet."),
        ),
    ),
)

art_77f_2 = Provision(
    sr("77f", 2),
    heading=Text("taakstraf in strafbeschikking jeugd", "task penalty in a youth penal order"),
    summary=Text(
        "In een jeugd-strafbeschikking is de taakstraf maximaal zestig uur (volwassenen: 180).",
        "In a penal order against a youth the task penalty is capped at sixty hours (adults: 180).",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2006-02-03",
            Text(
                "Een transactie kende hoogstens veertig uur binnen drie maanden, en hoogstens € 2250.",
                "A transaction allowed at most forty hours within three months, and at most € 2250.",
            ),
        ),
        Edition(
            "2006-02-04",
            "2008-01-31",
            Text(
                "Een transactie kende hoogstens veertig uur binnen drie maanden, en een geldsom van "
                "hoogstens de tweede categorie.",
                "A transaction allowed at most forty hours within three months, and a sum of at most the "
                "second category.",
            ),
        ),
        Edition(
            "2008-02-01",
            "2014-03-31",
            Text(
                "Zestig uur, te verrichten binnen hoogstens drie maanden.",
                "Sixty hours, to be performed within at most three months.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Zestig uur: een werkstraf binnen vier maanden, een leerstraf binnen zes maanden. De termijn "
                "staat sinds 2020 in het Wetboek van Strafvordering.",
                "Sixty hours: work within four months, a course within six months. The period has stood in "
                "the Code of Criminal Procedure since 2020.",
            ),
        ),
    ),
)

aanwijzing = toezicht.fase.is_("strafbeschikking")

stichting = Scope(
    "stichting",
    art_77f_1_a,
    decision="toezicht_uitvoerder",
    when=aanwijzing & jeugdige.leeftijd_op_pleegdatum.between(12, 18),
    then="stichting",
    since="2008-02-01",
    until="2014-12-31",
    actor="officier_van_justitie",
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_77f_1_a,
    decision="toezicht_uitvoerder",
    when=aanwijzing & jeugdige.leeftijd_op_pleegdatum.between(12, 18),
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
)

# Art. V: only for offences from 1 April 2014.
reclassering = Scope(
    "reclassering",
    art_77f_1_b,
    decision="toezicht_uitvoerder",
    when=aanwijzing
    & jeugdige.leeftijd_op_pleegdatum.between(16, 18)
    & feit.pleegdatum.on_or_after("2014-04-01"),
    then="reclassering",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(wet_adolescentenstrafrecht("V"),),
    quote="de leeftijd van zestien jaren reeds heeft bereikt",
)

duur_aanwijzing = NotModelled(
    provision=art_77f_1_a,
    what=Text(
        "de hoogste duur van zes maanden, en of die ook bij de reclassering geldt",
        "the maximum of six months, and whether it also holds for probation",
    ),
    why=Text(
        "de duur beslist niet wie toezicht houdt; onderdeel b noemt geen eigen duur (uitleg: zes maanden)",
        "duration does not decide who supervises; item b names none of its own (interpretation: six months)",
    ),
)

meer_dan_60_uur = Prohibition(
    "meer_dan_60_uur",
    art_77f_2,
    decision="strafbeschikking.mogelijk",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18) & procedure.taakstraf_uren.more_than(60),
    then="nee",
    since="2008-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="officier_van_justitie",
    quote="een taakstraf opleggen voor ten hoogste zestig uren",
)

transactie = NotModelled(
    provision=art_77f_2,
    what=Text(
        "de transactie van voor 1 februari 2008, met dezelfde voorwaarden voor jeugdigen",
        "the transaction of before 1 February 2008, with the same conditions for the young",
    ),
    why=Text(
        "de strafbeschikking kwam ervoor in de plaats; de beslissing begint later",
        "the penal order replaced it; the decision begins later",
    ),
    until="2008-01-31",
)

hoogstens_60_uur = Limit(
    "hoogstens_60_uur",
    art_77f_2,
    decision="sanctiemaxima.taakstraf_strafbeschikking_uren",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18),
    then=60,
    since="2008-02-01",
    actor="officier_van_justitie",
    rests_on=(sv("257a", 2, "a"),),
)
