"""
BW1 274. Na beëindiging: de andere gezagsouder alleen, of de andere ouder op verzoek.

Had één ouder het gezag, dan krijgt de andere ouder het als de rechtbank dat voor het kind noodzakelijk
vindt.
"""

from jeugdrecht.facts import gezag, verzoek, voogd
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_274_1 = Provision(
    bw1("274", 1),
    heading=Text("andere ouder krijgt gezag alleen", "the other parent alone"),
    summary=Text(
        "Bij gezamenlijk gezag oefent na beëindiging van het gezag van één ouder de andere het voortaan "
        "alleen uit.",
        "With joint authority, after one parent's authority ends the other exercises it alone.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_274_2 = Provision(
    bw1("274", 2),
    heading=Text("gezagsverzoek van de andere ouder", "petition of the other parent for authority"),
    summary=Text(
        "Had één ouder het gezag en is dat beëindigd, dan mag de andere ouder op ieder moment om het gezag "
        "vragen; de rechtbank wijst toe als zij dat voor het kind nodig vindt.",
        "If authority was held by one parent, the other may request it at any time; granted if the court "
        "deems it necessary in the child's interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_274_3 = Provision(
    bw1("274", 3),
    heading=Text("wijziging van een afwijzing", "changing a dismissal"),
    summary=Text(
        "Een afwijzing kan steeds worden gewijzigd, alleen op verzoek van die ouder en alleen op "
        "omstandigheden waarmee de rechter geen rekening kon houden.",
        "A refusal may be changed only at that parent's request on circumstances the court could not take "
        "into account.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

over_ouders = ~gezag.enige_gezagsouder_overleden & ~voogd.voogdij_geeindigd & ~voogd.een_voogd_geschorst

andere_ouder_voortaan_alleen = Scope(
    "andere_ouder_voortaan_alleen",
    art_274_1,
    decision="gezag_daarna",
    when=over_ouders
    & gezag.beeindigd.is_("een_ouder")
    & gezag.gezamenlijk_ouders
    & ~gezag.andere_ouder_verhinderd,
    then="andere_ouder",
    since="2015-01-01",
    quote="voortaan het gezag door de andere ouder alleen uitgeoefend",
)

andere_ouder_op_verzoek = Duty(
    "andere_ouder_op_verzoek",
    art_274_2,
    decision="gezag_daarna",
    when=over_ouders
    & gezag.beeindigd.is_("enige_gezagsouder")
    & gezag.andere_ouder_verzoekt
    & ~gezag.andere_ouder_verhinderd
    & verzoek.noodzakelijk_in_belang_minderjarige,
    then="andere_ouder",
    since="2015-01-01",
    excepts=("bw1:295/niemand_heeft_gezag",),
    actor="rechtbank",
    rests_on=(bw1("246"),),
    quote="in het belang van de minderjarige noodzakelijk oordeelt",
)

feiten_die_niet_samengaan = Documented(
    decision="gezag_daarna",
    question=Question.GAP,
    where=(gezag.beeindigd.is_("een_ouder") & ~gezag.gezamenlijk_ouders & ~gezag.gezamenlijk_met_niet_ouder)
    | (gezag.beeindigd.is_("niet_ouder") & ~gezag.gezamenlijk_met_niet_ouder),
    why=Text(
        "Dat het gezag van een van beiden is beëindigd en dat niemand het samen met een ander had, kan niet "
        "allebei waar zijn; geen artikel zegt wat dan geldt.",
        "That the authority of one of two was terminated and that nobody shared it cannot both be true; no "
        "article says what holds then.",
    ),
)

ook_na_benoeming_van_een_voogd = Documented(
    decision="gezag_daarna",
    question=Question.BEYOND_BASE,
    about=("bw1:274:2/andere_ouder_op_verzoek",),
    why=Text(
        "De andere ouder kan het gezag te allen tijde vragen (lid 2), dus ook als er inmiddels een voogd is "
        "en het gezag niet meer ontbreekt.",
        "The other parent can ask for authority at any time (paragraph 2), so also where there is a guardian "
        "by now and authority is no longer lacking.",
    ),
)

afwijzing_wijzigen = NotModelled(
    provision=art_274_3,
    what=Text(
        "dat de rechtbank een afwijzing op verzoek van die ouder kan wijzigen bij onvoorziene omstandigheden",
        "that the court may change a dismissal at that parent's request on unforeseen circumstances",
    ),
    why=Text(
        "wie dat mag verzoeken staat bij de verzoeker; de uitkomst is daarna dezelfde vraag van lid 2",
        "who may ask for it is with the petitioner; the outcome is then the question of paragraph 2",
    ),
    decisions=("gezag_daarna",),
)
