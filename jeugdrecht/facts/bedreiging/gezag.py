"""
What makes it urgent to provide for authority or to replace a refused consent.
"""

from jeugdrecht.logic.declare import judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

behandeling_noodzakelijk_gezondheid = judgement(
    "bedreiging.behandeling_noodzakelijk_gezondheid", by=("kinderrechter", "rechtbank"),
    ask=Text("Is medische behandeling noodzakelijk om ernstig gevaar voor de gezondheid af te wenden?",
             "Is medical treatment necessary to avert serious danger to health?"),
    yes=Text("medische behandeling is noodzakelijk om ernstig gevaar voor de gezondheid af te wenden",
             "medical treatment is necessary to avert serious danger to health"),
    no=Text("medische behandeling is niet noodzakelijk om ernstig gevaar voor de gezondheid af te wenden",
            "medical treatment is not necessary to avert serious danger to health"),
    unknown=Text(
        "het is aan de kinderrechter of de rechtbank of medische behandeling noodzakelijk is om ernstig "
        "gevaar voor de gezondheid af te wenden",
        "it is for the juvenile court or the district court to decide whether medical treatment is "
        "necessary to avert serious danger to health",
    ),
)

dringend_en_onverwijld = judgement(
    "bedreiging.dringend_en_onverwijld", by="kinderrechter",
    ask=Text("Is het dringend en onverwijld noodzakelijk om in het gezag te voorzien?",
             "Is it urgently and immediately necessary to provide for authority?"),
    yes=Text("het is dringend en onverwijld noodzakelijk om in het gezag te voorzien",
             "it is urgently and immediately necessary to provide for authority"),
    no=Text("het is niet dringend en onverwijld noodzakelijk om in het gezag te voorzien",
            "it is not urgently and immediately necessary to provide for authority"),
    unknown=Text(
        "het is aan de kinderrechter of het dringend en onverwijld noodzakelijk is om in het gezag te "
        "voorzien",
        "it is for the juvenile court to decide whether it is urgently and immediately necessary to "
        "provide for authority",
    ),
)
