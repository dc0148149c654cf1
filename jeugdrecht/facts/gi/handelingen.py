"""
What the certified institution wants to do, under a supervision order or as a guardian, and what it finds.
"""

from jeugdrecht.logic.declare import act, choice, judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

handeling = choice(
    "gi.handeling",
    "toezicht",
    "aanwijzing",
    "bekrachtiging_vragen",
    "contact_beperken",
    "omgangsregeling_vragen",
    "gedeeltelijk_gezag_vragen",
    "vervangende_toestemming_vragen",
    "verblijf_wijzigen",
    "uithuisplaatsen",
    "uithuisplaatsing_beeindigen",
    "niet_verlengen",
    "plaatsen_buiten_nederland",
    "aanwijzing_intrekken",
    "dwangmiddel_vragen",
    "gedeeltelijk_gezag_verlengen",
    "gedeeltelijk_gezag_wijzigen",
    ask=Text(
        "Welke handeling wil de gecertificeerde instelling verrichten?",
        "What does the certified institution want to do?",
    ),
    says=Text(
        "de handeling van de gecertificeerde instelling is {value}",
        "the act of the certified institution is {value}",
    ),
    unknown=Text(
        "het is niet bekend welke handeling de gecertificeerde instelling wil verrichten",
        "it is not known what the certified institution wants to do",
    ),
)

contactbeperking_noodzakelijk = judgement(
    "gi.contactbeperking_noodzakelijk",
    by="gi",
    ask=Text(
        "Is beperking van het contact noodzakelijk in verband met de uithuisplaatsing?",
        "Is restricting contact necessary because of the placement?",
    ),
    yes=Text(
        "beperking van het contact is noodzakelijk in verband met de uithuisplaatsing",
        "restricting contact is necessary because of the placement",
    ),
    no=Text(
        "beperking van het contact is niet noodzakelijk in verband met de uithuisplaatsing",
        "restricting contact is not necessary because of the placement",
    ),
    unknown=Text(
        "het is aan de gecertificeerde instelling of beperking van het contact noodzakelijk is in verband "
        "met de uithuisplaatsing",
        "it is for the certified institution to decide whether restricting contact is necessary because "
        "of the placement",
    ),
)

uhp_nog_noodzakelijk = judgement(
    "gi.uhp_nog_noodzakelijk",
    by="gi",
    ask=Text("Is de uithuisplaatsing nog noodzakelijk?", "Is the placement still necessary?"),
    yes=Text("de uithuisplaatsing is nog noodzakelijk", "the placement is still necessary"),
    no=Text("de uithuisplaatsing is niet langer noodzakelijk", "the placement is no longer necessary"),
    unknown=Text(
        "het is aan de gecertificeerde instelling of de uithuisplaatsing nog noodzakelijk is",
        "it is for the certified institution to decide whether the placement is still necessary",
    ),
)

belang_verzet_zich_tegen_beeindiging = judgement(
    "gi.belang_verzet_zich_tegen_beeindiging",
    by="gi",
    ask=Text(
        "Verzet het belang van de minderjarige zich tegen beëindiging van de uithuisplaatsing?",
        "Do the minor's interests oppose ending the placement?",
    ),
    yes=Text(
        "het belang van de minderjarige verzet zich tegen beëindiging van de uithuisplaatsing",
        "the minor's interests oppose ending the placement",
    ),
    no=Text(
        "het belang van de minderjarige verzet zich niet tegen beëindiging van de uithuisplaatsing",
        "the minor's interests do not oppose ending the placement",
    ),
    unknown=Text(
        "het is aan de gecertificeerde instelling of het belang van de minderjarige zich tegen "
        "beëindiging van de uithuisplaatsing verzet",
        "it is for the certified institution to decide whether the minor's interests oppose ending the "
        "placement",
    ),
)

niet_verlengen_aangewezen = judgement(
    "gi.niet_verlengen_aangewezen",
    by="gi",
    ask=Text(
        "Acht de gecertificeerde instelling niet-verlengen aangewezen?",
        "Does the certified institution consider non-extension indicated?",
    ),
    yes=Text(
        "de gecertificeerde instelling acht niet-verlengen aangewezen",
        "the certified institution considers non-extension indicated",
    ),
    no=Text(
        "de gecertificeerde instelling acht niet-verlengen niet aangewezen",
        "the certified institution does not consider non-extension indicated",
    ),
    unknown=Text(
        "het is aan de gecertificeerde instelling of niet-verlengen is aangewezen",
        "it is for the certified institution to decide whether non-extension is indicated",
    ),
)

verzoekt_verlenging_ots_en_uhp = act(
    "gi.verzoekt_verlenging_ots_en_uhp",
    ask=Text(
        "Verzoekt de gecertificeerde instelling verlenging van zowel de ondertoezichtstelling als de "
        "uithuisplaatsing?",
        "Does the certified institution request extension of both supervision and placement?",
    ),
    yes=Text(
        "de gecertificeerde instelling verzoekt verlenging van ondertoezichtstelling en uithuisplaatsing",
        "the certified institution requests extension of both supervision and placement",
    ),
    no=Text(
        "de gecertificeerde instelling verzoekt geen verlenging van ondertoezichtstelling en "
        "uithuisplaatsing samen",
        "the certified institution does not request extension of both supervision and placement",
    ),
    unknown=Text(
        "het is niet bekend of de gecertificeerde instelling verlenging van ondertoezichtstelling en "
        "uithuisplaatsing verzoekt",
        "it is not known whether the certified institution requests extension of both supervision and "
        "placement",
    ),
)
