"""
Rv 798. Wie belanghebbende is.

Wiens rechten of plichten rechtstreeks in het geding zijn, en de niet-ouder die het kind nu al een jaar of
langer in zijn gezin opvoedt. Of een ouder zonder gezag rechtstreeks is betrokken, zegt de tekst niet: dat
oordeelt de rechter.
"""

from jeugdrecht.facts import belanghebbende, verzorger
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Definition, NotModelled
from jeugdrecht.sources import Provision, Text, rv

art_798_1 = Provision(
    rv("798", 1),
    heading=Text("wie belanghebbende is", "who is an interested party"),
    summary=Text(
        "Belanghebbende: wiens rechten of plichten rechtstreeks in het geding zijn; en verder de "
        "niet-ouder in wiens gezin het kind al een jaar of langer opgroeit.",
        "Interested person: whoever's rights or duties are directly concerned; also the non-parent who has "
        "raised the child in his family for at least a year.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

gezag_of_het_kind_zelf = Definition(
    "gezag_of_het_kind_zelf",
    art_798_1,
    decision="belanghebbende",
    when=belanghebbende.rol.in_("gezagsouder", "voogd", "minderjarige"),
    then="belanghebbende",
    since="2015-01-01",
    excepts=("rv:800:2/informant",),
)

rechtstreeks_betrokken = Definition(
    "rechtstreeks_betrokken",
    art_798_1,
    decision="belanghebbende",
    when=~belanghebbende.rol.in_("gezagsouder", "voogd", "minderjarige")
    & belanghebbende.rechtstreeks_betrokken,
    then="belanghebbende",
    since="2015-01-01",
    excepts=("rv:800:2/informant",),
)

verzorgt_een_jaar = Definition(
    "verzorgt_een_jaar",
    art_798_1,
    decision="belanghebbende",
    when=belanghebbende.rol.in_("pleegouder", "verzorger")
    & ~verzorger.verzorging_geeindigd
    & verzorger.duur_verzorging_maanden.at_least(12),
    then="belanghebbende",
    since="2015-01-01",
    excepts=("rv:800:2/informant",),
)

belanghebbende_gaat_voor = Documented(
    decision="belanghebbende",
    question=Question.BEYOND_BASE,
    about=(
        "rv:798:1/gezag_of_het_kind_zelf",
        "rv:798:1/rechtstreeks_betrokken",
        "rv:798:1/verzorgt_een_jaar",
    ),
    why=Text(
        "Wie belanghebbende is, is dat op eigen grond; informant is alleen wie dat niet is.",
        "An interested party is one on a ground of its own; an informant is only who is not.",
    ),
)

geen_belanghebbende = Definition(
    "geen_belanghebbende",
    art_798_1,
    decision="belanghebbende",
    then="geen",
    since="2015-01-01",
    closing=True,
)

rechtspraak_ouder_zonder_gezag = NotModelled(
    provision=art_798_1,
    what=Text(
        "wanneer de rechtspraak een ouder zonder gezag in een zaak over ondertoezichtstelling als "
        "belanghebbende ziet",
        "when the case law sees a parent without authority as an interested party in a supervision case",
    ),
    why=Text(
        "het volgt niet uit de tekst; de rechter beoordeelt of de zaak rechtstreeks op hem betrekking heeft",
        "it does not follow from the text; the court decides whether the case directly concerns them",
    ),
    decisions=("belanghebbende",),
)
