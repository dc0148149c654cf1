"""
What a petition about a placement, a change of residence or the contact rests on.
"""

from jeugdrecht.logic.declare import act, choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

weigering_noodzakelijk = judgement(
    "verzoek.weigering_noodzakelijk",
    by=("kinderrechter", "rechtbank"),
    ask=Text(
        "Is weigering van de toestemming noodzakelijk in het belang van de minderjarige?",
        "Is refusing the consent necessary in the minor's interest?",
    ),
    yes=Text(
        "weigering van de toestemming is noodzakelijk in het belang van de minderjarige",
        "refusing the consent is necessary in the minor's interest",
    ),
    no=Text(
        "weigering van de toestemming is niet noodzakelijk in het belang van de minderjarige",
        "refusing the consent is not necessary in the minor's interest",
    ),
    unknown=Text(
        "het is aan de rechter of weigering van de toestemming noodzakelijk is in het belang van de "
        "minderjarige",
        "it is for the court to decide whether refusing the consent is necessary in the minor's interest",
    ),
)

noodzakelijk_in_belang_minderjarige = judgement(
    "verzoek.noodzakelijk_in_belang_minderjarige",
    by=("rechter", "kinderrechter", "rechtbank"),
    ask=Text(
        "Is wat wordt verzocht noodzakelijk in het belang van de minderjarige?",
        "Is what is requested necessary in the minor's interest?",
    ),
    yes=Text(
        "wat wordt verzocht is noodzakelijk in het belang van de minderjarige",
        "what is requested is necessary in the minor's interest",
    ),
    no=Text(
        "wat wordt verzocht is niet noodzakelijk in het belang van de minderjarige",
        "what is requested is not necessary in the minor's interest",
    ),
    unknown=Text(
        "het is aan de rechter of wat wordt verzocht noodzakelijk is in het belang van de minderjarige",
        "it is for the court to decide whether what is requested is necessary in the minor's interest",
    ),
)

verzoek_299a_loopt = act(
    "verzoek.verzoek_299a_loopt",
    ask=Text(
        "Loopt een verzoek van de verzorgers om de voogdij (artikel 1:299a BW)?",
        "Is a petition of the carers for guardianship (article 1:299a) pending?",
    ),
    yes=Text(
        "er loopt een verzoek van de verzorgers om de voogdij",
        "a petition of the carers for guardianship is pending",
    ),
    no=Text(
        "er loopt geen verzoek van de verzorgers om de voogdij",
        "no petition of the carers for guardianship is pending",
    ),
    unknown=Text(
        "het is niet bekend of een verzoek van de verzorgers om de voogdij loopt",
        "it is not known whether a petition of the carers for guardianship is pending",
    ),
)

afgewezen = act(
    "verzoek.afgewezen",
    ask=Text("Is het verzoek afgewezen?", "Was the petition dismissed?"),
    yes=Text("het verzoek is afgewezen", "the petition was dismissed"),
    no=Text("het verzoek is niet afgewezen", "the petition was not dismissed"),
    unknown=Text(
        "het is niet bekend of het verzoek is afgewezen",
        "it is not known whether the petition was dismissed",
    ),
)

handeling_265d = choice(
    "verzoek.handeling_265d",
    "beeindigen",
    "bekorten",
    "afzien_van_verblijfswijziging",
    ask=Text(
        "Wat wordt de gecertificeerde instelling over de uithuisplaatsing verzocht?",
        "What is the certified institution asked about the placement?",
    ),
    says=Text(
        "de gecertificeerde instelling wordt verzocht: {value}",
        "the certified institution is asked: {value}",
    ),
    unknown=Text(
        "het is niet bekend wat de gecertificeerde instelling wordt verzocht",
        "it is not known what the certified institution is asked",
    ),
)

gewijzigde_omstandigheden = judgement(
    "verzoek.gewijzigde_omstandigheden",
    by=("gi", "kinderrechter", "rechtbank"),
    ask=Text("Zijn de omstandigheden nadien gewijzigd?", "Have the circumstances changed since?"),
    yes=Text("de omstandigheden zijn nadien gewijzigd", "the circumstances have changed since"),
    no=Text("de omstandigheden zijn nadien niet gewijzigd", "the circumstances have not changed since"),
    unknown=Text(
        "het is aan de rechter of de omstandigheden nadien zijn gewijzigd",
        "it is for the court to decide whether the circumstances have changed since",
    ),
)

onjuiste_gegevens = yes_no(
    "verzoek.onjuiste_gegevens",
    ask=Text(
        "Is eerder van onjuiste of onvolledige gegevens uitgegaan?",
        "Was the earlier decision based on wrong or incomplete data?",
    ),
    yes=Text(
        "eerder is van onjuiste of onvolledige gegevens uitgegaan",
        "the earlier decision was based on wrong or incomplete data",
    ),
    no=Text(
        "eerder is niet van onjuiste of onvolledige gegevens uitgegaan",
        "the earlier decision was not based on wrong or incomplete data",
    ),
    unknown=Text(
        "het is niet bekend of eerder van onjuiste of onvolledige gegevens is uitgegaan",
        "it is not known whether the earlier decision was based on wrong or incomplete data",
    ),
)
