"""
Sr 77b. Volwassenenstrafrecht voor wie bij het feit 16 of 17 jaar oud was.

De rechter kan daarvoor kiezen op een van drie gronden: ernst van het feit, persoonlijkheid van de dader of
omstandigheden waaronder het feit is begaan. Een officier kan dat niet.
"""

from jeugdrecht.facts import jeugdige, rechter
from jeugdrecht.logic.rules import NotModelled, Power
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

geen_levenslang = NotModelled(
    provision=art_77b_2,
    what=Text(
        "levenslange gevangenisstraf is uitgesloten, ook als volwassenenstrafrecht wordt toegepast",
        "life imprisonment is excluded, also where adult criminal law is applied",
    ),
    why=Text(
        "de hoogte van de straf hoort bij de strafmaxima, niet bij de keuze van het sanctierecht",
        "the severity of the sentence belongs to the maxima, not to the choice of sanction law",
    ),
    decisions=("sanctierecht",),
)
