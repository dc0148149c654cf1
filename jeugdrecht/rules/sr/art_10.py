"""
Sr 10. De gevangenisstraf.

Alleen in het volwassenenstrafrecht, ook via artikel 77b. De hoogste duur is het maximum dat op het misdrijf
staat, en zonder een grond van lid 3 nooit meer dan vijfentwintig jaar.
"""

from jeugdrecht.facts import feit, sanctie
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_10_2 = Provision(
    sr("10", 2),
    heading=Text("tijdelijke gevangenisstraf (volwassenen)", "fixed-term imprisonment (adults)"),
    summary=Text(
        "Tijdelijke gevangenisstraf duurt minimaal een dag en maximaal 25 jaar; maximaal 30 jaar in de "
        "gevallen van lid 3 (o.a. keuze levenslang/tijdelijk, samenloop, recidive, terrorisme).",
        "Fixed-term imprisonment: one day to 25 years, up to 30 years in the cases of paragraph 3.",
    ),
    since="2023-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-04-01",
            "2006-01-31",
            Text(
                "Hoogstens vijftien jaar, in de gevallen van lid 3 twintig jaar.",
                "At most fifteen years, in the cases of paragraph 3 twenty years.",
            ),
        ),
        Edition(
            "2006-02-01",
            "2013-03-31",
            Text(
                "Hoogstens vijftien jaar, in de gevallen van lid 3 dertig jaar.",
                "At most fifteen years, in the cases of paragraph 3 thirty years.",
            ),
        ),
        Edition(
            "2013-04-01",
            "2023-06-30",
            Text(
                "Hoogstens achttien jaar, in de gevallen van lid 3 dertig jaar; de laatste dag is niet "
                "gezien.",
                "At most eighteen years, in the cases of paragraph 3 thirty; the last day was not seen.",
            ),
        ),
    ),
)

art_10_4 = Provision(
    sr("10", 4),
    heading=Text("nooit langer dan dertig jaar", "never more than thirty years"),
    summary=Text(
        "Tijdelijke gevangenisstraf duurt in geen geval langer dan dertig jaar, ook niet bij samenloop.",
        "Fixed-term imprisonment never lasts more than thirty years, concurrence included.",
    ),
    since="2006-02-01",
    read="2026-07-01",
    history=(Edition("2002-05-04", "2006-01-31", Text("Hoogstens twintig jaar.", "At most twenty years.")),),
)

misdrijf_als_volwassene = decided("sanctierecht", "volwassen") & feit.soort.is_("misdrijf")
voltooid = feit.deelnemingsvorm.in_("pleger", "deelneming")
zonder_grond_lid_3 = ~sanctie.kans_op_levenslang_of_recidive_grond

strafmaximum = Limit(
    "strafmaximum",
    art_10_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & voltooid,
    then=feit.strafmaximum_maanden,
    since="2002-05-04",
)

geen_bij_overtreding = Limit(
    "geen_bij_overtreding",
    art_10_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=decided("sanctierecht", "volwassen") & feit.soort.is_("overtreding"),
    then=NONE,
    since="2002-05-04",
)

vijftien_jaar = Limit(
    "algemeen_maximum",
    art_10_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & voltooid & feit.strafmaximum_maanden.more_than(180) & zonder_grond_lid_3,
    then=180,
    since="2002-05-04",
    until="2013-03-31",
    read="2013-01-01",
)

achttien_jaar = Limit(
    "algemeen_maximum",
    art_10_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & voltooid & feit.strafmaximum_maanden.more_than(216) & zonder_grond_lid_3,
    then=216,
    since="2013-04-01",
    until="2023-06-30",
    earlier=Earlier.OTHER_EDITION,
    read="2023-01-01",
)

vijfentwintig_jaar = Limit(
    "algemeen_maximum",
    art_10_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & voltooid & feit.strafmaximum_maanden.more_than(300) & zonder_grond_lid_3,
    then=300,
    since="2023-07-01",
    earlier=Earlier.OTHER_EDITION,
    quote="ten hoogste vijfentwintig jaren",
)

nooit_boven_twintig_jaar = Limit(
    "nooit_langer",
    art_10_4,
    decision="samenloop_maximum",
    when=misdrijf_als_volwassene,
    then=240,
    since="2002-05-04",
    until="2006-01-31",
    read="2006-01-01",
)

nooit_boven_dertig_jaar = Limit(
    "nooit_langer",
    art_10_4,
    decision="samenloop_maximum",
    when=misdrijf_als_volwassene,
    then=360,
    since="2006-02-01",
    earlier=Earlier.OTHER_EDITION,
    quote="in geen geval de tijd van dertig jaren",
)

geen_samenloop_van_overtredingen = Limit(
    "geen_samenloop_van_overtredingen",
    art_10_2,
    decision="samenloop_maximum",
    when=decided("sanctierecht", "volwassen") & feit.soort.is_("overtreding"),
    then=NONE,
    since="2002-05-04",
)

levenslang = NotModelled(
    provision=art_10_2,
    what=Text(
        "levenslange gevangenisstraf, die bij wie 18 of ouder was naast een tijdelijke kan openstaan (met "
        "77b nooit), en de strafverhoging bij herhaling, een ambtsplicht of een discriminatoir oogmerk",
        "life imprisonment, which for those of 18 or older may be open beside a fixed term (never under "
        "77b), and the increase for repetition, breach of office or a discriminatory aim",
    ),
    why=Text(
        "het antwoord is een aantal maanden; geef bij een misdrijf met levenslang het tijdelijke maximum op, "
        "en een verhoogd maximum als strafmaximum",
        "the answer is a number of months; for a crime carrying life give the fixed-term maximum, and an "
        "increased maximum as the maximum",
    ),
    decisions=("sanctiemaxima",),
)

hechtenis = NotModelled(
    provision=art_10_2,
    what=Text(
        "hechtenis, die in het volwassenenstrafrecht op een overtreding of een enkel misdrijf kan staan",
        "detention (hechtenis), which under adult law a minor offence or some crimes may carry",
    ),
    why=Text(
        "het overzicht noemt alleen gevangenisstraf, en een misdrijf met alleen hechtenis telt er als "
        "zodanig; hechtenis duurt hoogstens een jaar (artikel 18)",
        "the overview names imprisonment only, and counts a crime that carries detention only as such; "
        "detention lasts at most one year (art. 18)",
    ),
    decisions=("sanctiemaxima",),
)
