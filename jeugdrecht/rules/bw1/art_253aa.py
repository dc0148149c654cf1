"""
BW1 253aa en 253b. Gezag tijdens geregistreerd partnerschap, en van de ongehuwde moeder.

Is er geen huwelijk, partnerschap, erkenning met gezag of aantekening, dan heeft de moeder alleen het gezag,
tenzij zij bij de bevalling onbevoegd was.
"""

from jeugdrecht.facts import gezag, ouder
from jeugdrecht.logic.rules import Definition, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_253aa_1 = Provision(
    bw1("253aa", 1),
    heading=Text("gezag tijdens geregistreerd partnerschap", "authority during a registered partnership"),
    summary=Text(
        "Ouders met een geregistreerd partnerschap hebben samen gezag; de huwelijksregels gelden "
        "overeenkomstig, zonder scheiding van tafel en bed (lid 2).",
        "During a registered partnership parents jointly exercise authority; the rules for spouses apply "
        "mutatis mutandis except legal separation.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2023-06-30",
            Text(
                "Lid 1 was gelijk; lid 2 zonderde 251 lid 2 en 251a lid 2 en 3 uit, zodat gezamenlijk gezag "
                "na het partnerschap niet uit 251 lid 2 volgde.",
                "Paragraph 1 was the same; paragraph 2 excepted 251(2) and 251a(2)-(3), so that joint "
                "authority after the partnership did not follow from 251(2).",
            ),
        ),
    ),
)

art_253b_1 = Provision(
    bw1("253b", 1),
    heading=Text("gezag van de ongehuwde moeder", "authority of the unmarried mother"),
    summary=Text(
        "Staat alleen het moederschap vast, of zijn de ouders niet (en nooit) gehuwd en oefenen zij het "
        "gezag niet samen uit, dan heeft de moeder van rechtswege alleen het gezag, tenzij zij bij de "
        "bevalling onbevoegd was.",
        "If only motherhood is established, or the parents are not and have not been married and do not "
        "exercise joint authority, the mother has sole authority by law unless incompetent at birth.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

partnerschap = Definition(
    "partnerschap",
    art_253aa_1,
    decision="gezag_van_rechtswege",
    when=ouder.geregistreerd_partner,
    then="ouders_gezamenlijk",
    since="2015-01-01",
    excepts=("moeder_zonder_huwelijk",),
)

moeder_alleen = Definition(
    "moeder_alleen",
    art_253b_1,
    decision="gezag_van_rechtswege",
    when=(ouder.alleen_moederschap_vast | ~ouder.gehuwd_met_andere_ouder)
    & ~gezag.moeder_onbevoegd_bij_bevalling,
    then="moeder",
    since="2015-01-01",
    group="moeder_zonder_huwelijk",
)

moeder_onbevoegd = Definition(
    "moeder_onbevoegd",
    art_253b_1,
    decision="gezag_van_rechtswege",
    when=(ouder.alleen_moederschap_vast | ~ouder.gehuwd_met_andere_ouder)
    & gezag.moeder_onbevoegd_bij_bevalling,
    then="niemand",
    since="2015-01-01",
    group="moeder_zonder_huwelijk",
    rests_on=(bw1("246"),),
)

na_partnerschap = NotModelled(
    provision=art_253aa_1,
    what=Text(
        "gezag na het einde van een geregistreerd partnerschap, voor en na 1 juli 2023",
        "authority after the end of a registered partnership, before and after 1 July 2023",
    ),
    why=Text(
        "gevraagd wordt of de ouders partner zijn; het einde kent verschillende regels per periode",
        "what is asked is whether the parents are partners; its end has rules that differ by period",
    ),
    decisions=("gezag_van_rechtswege",),
)
