"""
Sr 77z. De voorwaarden bij een voorwaardelijke straf of maatregel.

Altijd: geen nieuw strafbaar feit. Met een bijzondere voorwaarde ook: vaststelling van de identiteit en
medewerking aan toezicht. Voor feiten van voor 1 april 2014 stonden de bijzondere voorwaarden in een
besluit.
"""

from jeugdrecht.facts import sanctie, zaak
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77z_1 = Provision(
    sr("77z", 1),
    heading=Text(
        "algemene voorwaarde",
        "general condition",
    ),
    summary=Text(
        "Geen nieuw strafbaar feit binnen de proeftijd.",
        "No new offence during the probation period.",
    ),
    since="2014-04-01",
    read="2026-07-01",
)

art_77z_2 = Provision(
    sr("77z", 2),
    heading=Text(
        "bijzondere voorwaarden",
        "special conditions",
    ),
    summary=Text(
        "Vijftien bijzondere voorwaarden, waaronder schadevergoeding, contact- en locatieverbod, "
        "meldplicht, behandeling, begeleid wonen, gedragsinterventie, onderwijs en andere "
        "gedragsvoorwaarden; duur hoogstens de proeftijd. Enkele kunnen jeugdhulp zijn (lid 5).",
        "Fifteen special conditions, at most for the probation period; some may be youth care.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "De bijzondere voorwaarden stonden in een algemene maatregel van bestuur.",
                "The special conditions stood in a decree.",
            ),
        ),
    ),
)

art_77z_3 = Provision(
    sr("77z", 3),
    heading=Text(
        "meewerken bij bijzondere voorwaarde",
        "cooperation with a special condition",
    ),
    summary=Text(
        "Bij een bijzondere voorwaarde van rechtswege: identificatie en meewerken aan "
        "reclasseringstoezicht (77aa), incl. huisbezoek en melden.",
        "With a special condition: identification and cooperation with supervision incl. home visits.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Stond in lid 1 onder b.",
                "Stood in paragraph 1(b).",
            ),
        ),
    ),
)

art_77z_4 = Provision(
    sr("77z", 4),
    heading=Text(
        "elektronisch toezicht",
        "electronic monitoring",
    ),
    summary=Text(
        "Aan een bijzondere voorwaarde kan elektronisch toezicht worden verbonden.",
        "Electronic monitoring may be attached to a special condition.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Stond als lid 3.",
                "Stood as paragraph 3.",
            ),
        ),
    ),
)

art_77z_5 = Provision(
    sr("77z", 5),
    heading=Text(
        "bijzondere voorwaarde als jeugdhulp",
        "special condition as youth care",
    ),
    summary=Text(
        "De onderdelen 10 (opname), 11 (behandeling) en 15 (andere gedragsvoorwaarden) en de "
        "gedragsinterventie van onderdeel 13 kunnen geheel of deels jeugdhulp in de zin van de Jeugdwet "
        "zijn.",
        "Conditions 10, 11, 13 and 15 may consist of youth care.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2014-12-31",
            Text(
                "Lid 4: jeugdzorg volgens de Wet op de jeugdzorg, met een indicatiebesluit.",
                "Paragraph 4: care under the Wet op de jeugdzorg, with an indication decision.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Stond als lid 4.",
                "Stood as paragraph 4.",
            ),
        ),
    ),
)

schadevergoeding = Scope(
    "schadevergoeding",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="schadevergoeding",
    since="2014-04-01",
    actor="rechter",
)

schadeherstel = Scope(
    "schadeherstel",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="schadeherstel",
    since="2014-04-01",
    actor="rechter",
)

waarborgsom = Scope(
    "waarborgsom",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="waarborgsom",
    since="2014-04-01",
    actor="rechter",
)

storting_slachtoffers = Scope(
    "storting_slachtoffers",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="storting_slachtoffers",
    since="2014-04-01",
    actor="rechter",
)

contactverbod = Scope(
    "contactverbod",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="contactverbod",
    since="2014-04-01",
    actor="rechter",
)

locatieverbod = Scope(
    "locatieverbod",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="locatieverbod",
    since="2014-04-01",
    actor="rechter",
)

locatiegebod = Scope(
    "locatiegebod",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="locatiegebod",
    since="2014-04-01",
    actor="rechter",
)

meldplicht = Scope(
    "meldplicht",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="meldplicht",
    since="2014-04-01",
    actor="rechter",
)

middelenverbod = Scope(
    "middelenverbod",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="middelenverbod",
    since="2014-04-01",
    actor="rechter",
)

opneming_zorginstelling = Scope(
    "opneming_zorginstelling",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="opneming_zorginstelling",
    since="2014-04-01",
    actor="rechter",
)

behandeling = Scope(
    "behandeling",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="behandeling",
    since="2014-04-01",
    actor="rechter",
)

begeleid_wonen = Scope(
    "begeleid_wonen",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="begeleid_wonen",
    since="2014-04-01",
    actor="rechter",
)

gedragsinterventie = Scope(
    "gedragsinterventie",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="gedragsinterventie",
    since="2014-04-01",
    actor="rechter",
)

onderwijs = Scope(
    "onderwijs",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="onderwijs",
    since="2014-04-01",
    actor="rechter",
)

ander_gedrag = Scope(
    "ander_gedrag",
    art_77z_2,
    decision="bijzondere_voorwaarden",
    then="ander_gedrag",
    since="2014-04-01",
    actor="rechter",
)

elektronisch_toezicht = Scope(
    "elektronisch_toezicht",
    art_77z_4,
    decision="bijzondere_voorwaarden",
    when=sanctie.bijzondere_voorwaarde,
    then="elektronisch_toezicht",
    since="2014-04-01",
    actor="rechter",
)

# Of numbers 10, 11, 13 and 15.
jeugdhulp = Scope(
    "jeugdhulp",
    art_77z_5,
    decision="bijzondere_voorwaarden",
    when=zaak.peildatum.on_or_after("2015-01-01"),
    then="jeugdhulp",
    since="2014-04-01",
    actor="rechter",
    rests_on=(sr("77z", 2),),
)

duur_en_bedragen = NotModelled(
    provision=art_77z_2,
    what=Text(
        "dat een voorwaarde niet langer duurt dan de proeftijd, en de hoogte van waarborgsom en storting",
        "that a condition does not outlast the probation period, and the amounts of the deposit and the "
        "payment",
    ),
    why=Text(
        "dat begrenst de inhoud van een voorwaarde; welke voorwaarden kunnen, is opgenomen",
        "that limits the content of a condition; which conditions are open is encoded",
    ),
    decisions=("bijzondere_voorwaarden",),
)

van_rechtswege = NotModelled(
    provision=art_77z_3,
    what=Text(
        "dat bij een bijzondere voorwaarde van rechtswege identificatie en medewerking aan toezicht gelden",
        "that with a special condition identification and cooperation with supervision hold by law",
    ),
    why=Text(
        "zij worden niet gesteld maar gelden; niet-naleving telt in 6:6:21 Sv",
        "they are not set but hold; a breach counts in art. 6:6:21 CCP",
    ),
    decisions=(
        "bijzondere_voorwaarden",
        "gevraagde_executiebeslissing",
    ),
)

algemene_voorwaarde = NotModelled(
    provision=art_77z_1,
    what=Text(
        "dat een nieuw strafbaar feit na de proeftijd niet telt",
        "that a new offence after the probation period does not count",
    ),
    why=Text(
        "de vraag naar het nieuwe feit noemt het einde van de proeftijd",
        "the question about the new offence names the end of the probation period",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
