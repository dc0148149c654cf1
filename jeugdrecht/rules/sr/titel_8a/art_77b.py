"""
Sr 77b. Volwassenenstrafrecht voor wie bij het feit 16 of 17 jaar oud was.

De rechter kan daarvoor kiezen op een van drie gronden: ernst van het feit, persoonlijkheid van de dader of
omstandigheden waaronder het feit is begaan. Een officier kan dat niet.
"""

from jeugdrecht.facts import jeugdige, rechter
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Limit, NotModelled, Power
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77b_1 = Provision(
    sr("77b", 1),
    heading=Text(
        "volwassenenstrafrecht voor 16- en 17-jarigen",
        "adult criminal law for those aged 16 and 17",
    ),
    summary=Text(
        "Was de dader bij het feit 16 of 17, dan kan de rechter 77g t/m 77gg buiten toepassing "
        "laten en de algemene sanctieregels toepassen, op een van drie gronden: hoe ernstig het "
        "feit is, wie de dader is (persoonlijkheid) of onder welke omstandigheden het gebeurde.",
        "For offenders aged 16-17 at the time, the court may set aside 77g-77gg and apply adult "
        "sentencing law on the ground of seriousness, personality or circumstances.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77b_2 = Provision(
    sr("77b", 2),
    heading=Text("geen levenslange gevangenisstraf", "no life imprisonment"),
    summary=Text(
        "Ook als de rechter volwassenenrecht toepast op een 16- of 17-jarige, is levenslange "
        "gevangenisstraf uitgesloten.",
        "Life imprisonment cannot be imposed under 77b.",
    ),
    since="2008-02-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04", "2008-01-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

volwassenenrecht = Power(
    "volwassenenrecht",
    art_77b_1,
    decision="sanctierecht",
    opens="volwassen",
    requires=jeugdige.leeftijd_op_pleegdatum.between(16, 18),
    grounds=rechter.grond_ernst_feit
    | rechter.grond_persoonlijkheid_dader
    | rechter.grond_omstandigheden_feit,
    act=rechter.past_volwassenenrecht_toe,
    actor="rechter",
    since="2002-05-04",
    quote="de ernst van het begane feit",
)

# Articles 77g to 77gg are left aside, and with them every sanction that they provide.
met_volwassenenrecht = decided("sanctierecht", "volwassen") & jeugdige.leeftijd_op_pleegdatum.between(16, 18)

geen_jeugddetentie = Limit(
    "geen_jeugddetentie",
    art_77b_1,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=met_volwassenenrecht,
    then=NONE,
    since="2002-05-04",
)

geen_pij = Limit(
    "geen_pij",
    art_77b_1,
    decision="sanctiemaxima.pij_jaren",
    when=met_volwassenenrecht,
    then=NONE,
    since="2002-05-04",
)

geen_verlengde_pij = Limit(
    "geen_verlengde_pij",
    art_77b_1,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=met_volwassenenrecht,
    then=NONE,
    since="2002-05-04",
)

geen_gedragsmaatregel = Limit(
    "geen_gedragsmaatregel",
    art_77b_1,
    decision="sanctiemaxima.gedragsmaatregel_maanden",
    when=met_volwassenenrecht,
    then=NONE,
    since="2002-05-04",
)

periode_rond_16 = NotModelled(
    provision=art_77b_1,
    what=Text(
        "een pleegperiode die de zestiende verjaardag omvat, als de rechter voor het deel erna "
        "volwassenenstrafrecht toepast",
        "a period of the offence that includes the sixteenth birthday, where the court applies adult law to "
        "the part after it",
    ),
    why=Text(
        "een genomen keuze geldt voor het hele opgegeven feit en kan het deel van voor 16 niet treffen; geef "
        "elk deel als eigen feit op (ECLI:NL:HR:2025:289 splitst ook)",
        "a choice that was made holds for the whole offence as given and cannot reach the part before 16; "
        "give each part as an offence of its own (ECLI:NL:HR:2025:289 splits too)",
    ),
    decisions=("sanctiemaxima",),
)

geen_levenslang = NotModelled(
    provision=art_77b_2,
    what=Text(
        "levenslange gevangenisstraf is uitgesloten, ook als volwassenenstrafrecht wordt toegepast",
        "life imprisonment is excluded, also where adult criminal law is applied",
    ),
    why=Text(
        "dat zegt sanctiemaxima (gevangenisstraf_maanden); het bepaalt de keuze van het sanctierecht niet",
        "sanctiemaxima says that (gevangenisstraf_maanden); it does not steer the choice of sanction law",
    ),
    decisions=("sanctierecht",),
)
