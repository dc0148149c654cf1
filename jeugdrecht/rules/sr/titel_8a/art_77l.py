"""
Sr 77l. De geldboete in het jeugdstrafrecht.

Hoogstens de tweede categorie. Bij niet betalen kan vervangende jeugddetentie volgen; de duur staat sinds
2020 in Sv 6:6:30, daarvoor in lid 6.
"""

from jeugdrecht.logic.rules import Earlier, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77l_1 = Provision(
    sr("77l", 1),
    heading=Text("geldboete jeugd", "fine for youths"),
    summary=Text(
        "Geldboete: minimaal het bedrag van 23 lid 2 (€ 3), maximaal de tweede categorie; in gedeelten "
        "betalen mag bij elke geldboete.",
        "Fine: from the art. 23(2) minimum (€ 3) to category two; instalments possible for every fine.",
    ),
    since="2008-02-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2006-01-31",
            Text(
                "Vaste bedragen: van € 2 tot € 2.250, toen het bedrag van de tweede categorie.",
                "Fixed amounts: from € 2 to € 2,250, then the amount of category two.",
            ),
        ),
        Edition(
            "2006-02-01",
            "2008-01-31",
            Text(
                "Zoals nu, zonder de officier van justitie te noemen.",
                "As now, without mention of the public prosecutor.",
            ),
        ),
    ),
)

art_77l_2 = Provision(
    sr("77l", 2),
    heading=Text("vervangende jeugddetentie bij boete", "substitute youth detention with a fine"),
    summary=Text(
        "De rechter kan bepalen dat bij niet-betaling en onvoldoende verhaal vervangende jeugddetentie "
        "volgt.",
        "The court may order substitute youth detention for unpaid fines.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77l_6 = Provision(
    sr("77l", 6),
    heading=Text(
        "duur vervangende jeugddetentie tot 2020", "length of substitute youth detention until 2020"
    ),
    summary=Text(
        "Een dag tot drie maanden, hoogstens een dag per volle € 15. Sinds 2020 in Sv 6:6:30 lid 4.",
        "One day to three months, at most one day per full € 15. Since 2020 in art. 6:6:30(4) Sv.",
    ),
    since="2002-05-04",
    read="2014-04-01",
)

vast_bedrag = Limit(
    "hoogste_boete",
    art_77l_1,
    decision="sanctiemaxima.geldboete_categorie",
    when=jeugd,
    then=2,
    since="2002-05-04",
    until="2006-01-31",
    rests_on=(sr("23", 4),),
    read="2006-01-03",
)

tweede_categorie = Limit(
    "hoogste_boete",
    art_77l_1,
    decision="sanctiemaxima.geldboete_categorie",
    when=jeugd,
    then=2,
    since="2006-02-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("23", 4),),
    quote="een geldboete van de tweede categorie",
)

vervangend_tot_2020 = Limit(
    "vervangend",
    art_77l_6,
    decision="sanctiemaxima.vervangende_detentie_boete_maanden",
    when=jeugd,
    then=3,
    since="2002-05-04",
    until="2019-12-31",
    rests_on=(sr("77l", 2),),
    read="2014-04-01",
)

betalen_in_gedeelten = NotModelled(
    provision=art_77l_1,
    what=Text(
        "de laagste boete van drie euro en het betalen in gedeelten, dat bij elke boete mag",
        "the smallest fine of three euros and payment in instalments, open for every fine",
    ),
    why=Text(
        "een minimum en een keuze van de rechter of de officier; het overzicht geeft alleen maxima",
        "a minimum and a choice of the court or the prosecutor; the overview gives maxima only",
    ),
    decisions=("sanctiemaxima",),
)

bevel = NotModelled(
    provision=art_77l_2,
    what=Text(
        "of de rechter vervangende jeugddetentie beveelt; bij volwassenen moet hij dat (artikel 24c lid 1)",
        "whether the court orders substitute youth detention; for adults it must (art. 24c(1))",
    ),
    why=Text(
        "een kan beslist niet; hier staat hoe lang zij hoogstens duurt",
        "a power never decides; what stands here is how long it can last",
    ),
    decisions=("sanctiemaxima", "vonnis"),
)
