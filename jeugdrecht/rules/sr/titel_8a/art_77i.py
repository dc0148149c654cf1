"""
Sr 77i. De jeugddetentie.

Wie bij het misdrijf nog geen 16 was, krijgt hoogstens twaalf maanden; ieder ander hoogstens vierentwintig. De
grens ligt op de dag van het misdrijf, ook bij poging en medeplichtigheid (77gg lid 1).
"""

from jeugdrecht.facts import feit, jeugdige, sanctie, verdachte
from jeugdrecht.logic.rules import Duty, Limit, NotModelled
from jeugdrecht.rules.sr.titel_8a.art_77g import jeugd
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77i_1 = Provision(
    sr("77i", 1),
    heading=Text("duur jeugddetentie", "length of youth detention"),
    summary=Text(
        "Alleen bij misdrijf. Nog geen 16 bij het misdrijf: een dag tot twaalf maanden. Overigens (16-17, en "
        "77c of 495 lid 5): hoogstens 24 maanden.",
        "Under 16 at the time of the crime: one day to twelve months; otherwise up to 24 months.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77i_2 = Provision(
    sr("77i", 2),
    heading=Text("eenheid jeugddetentie", "unit of youth detention"),
    summary=Text(
        "De uitspraak noemt de duur in dagen, weken of maanden.",
        "Duration stated in days, weeks or months.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77i_3 = Provision(
    sr("77i", 3),
    heading=Text("aftrek voorarrest", "credit for pre-trial custody"),
    summary=Text(
        "De aftrek van voorarrest (27) geldt ook bij jeugddetentie.",
        "Credit for pre-trial detention (art. 27) applies.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text("Ook artikel 26 was van toepassing.", "Article 26 applied too."),
        ),
    ),
)

misdrijf = jeugd & feit.soort.is_("misdrijf")
# In custody is a step that nobody mentions only where it was not taken.
voorarrest = verdachte.in_verzekering_gesteld | verdachte.voorlopige_hechtenis

tot_16 = Limit(
    "tot_16",
    art_77i_1,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=misdrijf & jeugdige.leeftijd_op_pleegdatum.less_than(16),
    then=12,
    since="2002-05-04",
    rests_on=(sr("77gg", 1),),
    quote="ten minste een dag en ten hoogste twaalf maanden",
)

vanaf_16 = Limit(
    "vanaf_16",
    art_77i_1,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=misdrijf & jeugdige.leeftijd_op_pleegdatum.at_least(16),
    then=24,
    since="2002-05-04",
    rests_on=(sr("77gg", 1),),
    quote="overigens ten hoogste vierentwintig maanden",
)

eenheid = Duty(
    "eenheid",
    art_77i_2,
    decision="vonnis",
    when=sanctie.soort.is_("jeugddetentie"),
    then="duur_in_dagen_weken_of_maanden",
    since="2002-05-04",
    actor="rechter",
)

aftrek = Duty(
    "aftrek",
    art_77i_3,
    decision="vonnis",
    when=sanctie.soort.is_("jeugddetentie") & voorarrest,
    then="aftrek_voorarrest",
    since="2002-05-04",
    actor="rechter",
    rests_on=(sr("27", 1),),
)

minimum = NotModelled(
    provision=art_77i_1,
    what=Text(
        "het minimum van een dag, dat alleen bij de groep onder 16 staat",
        "the minimum of one day, named only for those under 16",
    ),
    why=Text("het overzicht geeft alleen maxima", "the overview gives maxima only"),
    decisions=("sanctiemaxima",),
)
