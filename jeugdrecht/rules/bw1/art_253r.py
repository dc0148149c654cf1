"""
BW1 253r. Een ouder kan het gezag niet uitoefenen of is onvindbaar: het gezag is geschorst.

Met 253q: bij gezamenlijk gezag gaat de andere ouder alleen verder. Zijn beiden verhinderd, dan komt er een
voogd. Bij een enige gezagsouder krijgt de andere ouder het gezag, tenzij het belang van het kind zich
verzet.
"""

from jeugdrecht.facts import gezag
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_253r = Provision(
    bw1("253r"),
    heading=Text(
        "geschorst of ontbrekend gezag door onmogelijkheid of onbekendheid",
        "suspended or lacking authority: unable or unknown",
    ),
    summary=Text(
        "Art. 253q geldt ook als ouders het gezag (al dan niet tijdelijk) niet kunnen uitoefenen of "
        "onvindbaar zijn; het gezag is dan geschorst; oefent de andere ouder alleen gezag uit (253q lid 1), "
        "dan duurt de schorsing zolang de omstandigheid duurt; in de overige gevallen tot de rechter (een "
        "van) de ouders weer belast, wat dan alleen kan als aan 277 lid 1 is voldaan.",
        "Art. 253q also applies where parents cannot exercise authority or are missing; authority is "
        "suspended; restoration then requires 277(1).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

andere_gezagsouder = Scope(
    "andere_gezagsouder",
    art_253r,
    decision="gezag_bij_verhindering",
    when=gezag.verhinderd.is_("een_van_beide_ouders"),
    then="andere_ouder",
    since="2015-01-01",
)

ouder_zonder_gezag = Duty(
    "ouder_zonder_gezag",
    art_253r,
    decision="gezag_bij_verhindering",
    when=gezag.verhinderd.is_("enige_gezagsouder") & ~gezag.belang_verzet_zich_tegen_andere_ouder,
    then="andere_ouder",
    since="2015-01-01",
    actor="rechtbank",
)

voogd_benoemen = Duty(
    "voogd_benoemen",
    art_253r,
    decision="gezag_bij_verhindering",
    when=gezag.verhinderd.is_("beide_ouders")
    | (gezag.verhinderd.is_("enige_gezagsouder") & gezag.belang_verzet_zich_tegen_andere_ouder),
    then="rechtbank_benoemt_voogd",
    since="2015-01-01",
    actor="rechtbank",
)

herstel_na_verhindering = NotModelled(
    provision=art_253r,
    what=Text(
        "hoe het geschorste gezag terugkeert: in de meeste gevallen pas na een beslissing met de eisen van "
        "277 lid 1",
        "how suspended authority returns: mostly only by a decision with the requirements of 277(1)",
    ),
    why=Text(
        "zie de beslissing gezagsherstel; verzoekers en gevolgen staan in 253q, dat niet op de lijst staat",
        "see the decision gezagsherstel; petitioners and effects are in 253q, which is not on the list",
    ),
    decisions=("gezag_bij_verhindering",),
)
