"""
Sv 257a. De strafbeschikking.

De officier kan haar uitvaardigen bij een overtreding en bij een misdrijf waarop hoogstens zes jaar staat, ook
bij jeugdigen; de taakstraf is dan hoogstens 180 uur, voor jeugdigen 60 (artikel 77f Sr).

Bij een feit op 18 tot en met 22 jaar kan de strafbeschikking ook inhouden dat de verdachte zich richt naar
een reclasseringsinstelling. Een grond als in 77c Sr is niet vereist.
"""

from jeugdrecht.facts import feit, jeugdige, procedure, rechtsvraag, sanctie, toezicht
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, Limit, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

art_257a_1 = Provision(
    sv("257a", 1),
    heading=Text("bereik van de strafbeschikking", "scope of the penal order"),
    summary=Text(
        "Strafbeschikking kan bij overtreding en bij misdrijf met hoogstens zes jaar gevangenisstraf.",
        "Penal order for minor offences and crimes carrying at most six years.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_257a_2_a = Provision(
    sv("257a", 2, "a"),
    heading=Text("taakstraf in strafbeschikking (algemeen)", "task penalty in a penal order (general)"),
    summary=Text(
        "Taakstraf in een strafbeschikking: maximaal 180 uur; voor jeugd 60 (Sr 77f).",
        "A task penalty in a penal order: at most 180 hours; for youths 60 (art. 77f Sr).",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_257a_3 = Provision(
    sv("257a", 3),
    heading=Text("aanwijzingen in een strafbeschikking", "directions in a penal order"),
    summary=Text(
        "Een strafbeschikking kan aanwijzingen bevatten: afstand, uitlevering, ontneming en storting "
        "(a-d), en andere "
        "over het gedrag (e); alleen bij e hoort een proeftijd, van hoogstens een jaar.",
        "A penal order may hold directions: waiver, surrender, confiscation and payment (a-d), and others "
        "on behaviour "
        "(e); only e comes with a probation period, of at most one year.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_257a_8 = Provision(
    sv("257a", 8),
    heading=Text(
        "reclassering in strafbeschikking jongvolwassene", "probation in a penal order for a young adult"
    ),
    summary=Text(
        "Bij een feit op 18 tot 23 kan de strafbeschikking ook de aanwijzing bevatten zich te "
        "richten naar een reclasseringsinstelling.",
        "For a suspect aged 18-22 at the offence the penal order may direct to a probation institution.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01", "2014-03-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

# Art. V: only for offences from 1 April 2014.
reclassering = Scope(
    "reclassering",
    art_257a_8,
    decision="toezicht_uitvoerder",
    when=toezicht.fase.is_("strafbeschikking")
    & jeugdige.leeftijd_op_pleegdatum.between(18, 23)
    & feit.pleegdatum.on_or_after("2014-04-01"),
    then="reclassering",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

# Attempt and complicity lower the maximum by a third, preparation by half: six years are 108 and 144 months.
hoogstens_zes_jaar = feit.strafmaximum_maanden.at_most(72) | (
    (
        (feit.deelnemingsvorm.in_("poging", "medeplichtigheid") & feit.strafmaximum_maanden.at_most(108))
        | (feit.deelnemingsvorm.is_("voorbereiding") & feit.strafmaximum_maanden.at_most(144))
    )
    & ~rechtsvraag.zes_jaar_bij_poging
)

uitvaardigen = Scope(
    "uitvaardigen",
    art_257a_1,
    decision="strafbeschikking.mogelijk",
    when=decided("vervolgbaarheid", "vervolgbaar")
    & ~sanctie.door_opsporingsambtenaar
    & (feit.soort.is_("overtreding") | hoogstens_zes_jaar),
    then="ja",
    since="2011-02-01",
    group="strafbeschikking_mogelijk",
    actor="officier_van_justitie",
    quote="gevangenisstraf is gesteld van niet meer dan zes jaar",
)

niet_mogelijk = Scope(
    "niet_mogelijk",
    art_257a_1,
    decision="strafbeschikking.mogelijk",
    then="nee",
    since="2011-02-01",
    closing=True,
)

meer_dan_180_uur = Prohibition(
    "meer_dan_180_uur",
    art_257a_2_a,
    decision="strafbeschikking.mogelijk",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18) & procedure.taakstraf_uren.more_than(180),
    then="nee",
    since="2011-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="officier_van_justitie",
    quote="een taakstraf van ten hoogste honderdtachtig uren",
)

proeftijd_te_lang = Prohibition(
    "proeftijd_te_lang",
    art_257a_3,
    decision="strafbeschikking.mogelijk",
    when=sanctie.gedragsaanwijzing & sanctie.proeftijd_maanden.more_than(12),
    then="nee",
    since="2011-02-01",
    excepts=("strafbeschikking_mogelijk",),
    actor="officier_van_justitie",
    quote="proeftijd van ten hoogste een jaar",
)

hoogstens_180_uur = Limit(
    "hoogstens_180_uur",
    art_257a_2_a,
    decision="sanctiemaxima.taakstraf_strafbeschikking_uren",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then=180,
    since="2011-02-01",
    actor="officier_van_justitie",
)

vaststelling = NotModelled(
    provision=art_257a_1,
    what=Text(
        "dat de officier vaststelt dat het feit is begaan, en of hij deze afdoening kiest",
        "that the prosecutor establishes the offence, and whether this disposal is chosen",
    ),
    why=Text(
        "dat is het gebruik van de bevoegdheid; deze beslissing zegt alleen of zij openstaat",
        "that is the use of the power; this decision only says whether it is open",
    ),
    decisions=("strafbeschikking",),
)

als_zij_kan = NotModelled(
    provision=art_257a_1,
    what=Text(
        "of voor dit feit een strafbeschikking mogelijk is: bij een misdrijf van meer dan zes jaar niet",
        "whether a penal order is possible for this offence: not for a crime of more than six years",
    ),
    why=Text(
        "dat zegt de beslissing strafbeschikking; het overzicht noemt de uren die zij dan hoogstens bevat",
        "the decision strafbeschikking says that; the overview names the hours it then holds at most",
    ),
    decisions=("sanctiemaxima",),
)

duur = NotModelled(
    provision=art_257a_2_a,
    what=Text(
        "de hoogste duur van rijontzegging (zes maanden) en van de aanwijzing van 77f Sr (zes maanden), en "
        "de "
        "hoogte van boete en storting",
        "the longest disqualification (six months) and direction under art. 77f Sr (six months), and the "
        "amounts "
        "of fine and payment",
    ),
    why=Text(
        "deze grenzen gaan over de inhoud; alleen de uren van de taakstraf en de proeftijd bij een "
        "gedragsaanwijzing zijn opgenomen",
        "these limits concern the content; only the hours of the task penalty and the probation period of a "
        "direction have been encoded",
    ),
    decisions=("strafbeschikking",),
)
