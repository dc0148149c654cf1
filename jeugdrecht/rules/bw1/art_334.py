"""
BW1 334-337. Na beëindiging van de voogdij voorziet de rechtbank in het gezag; taken van de voogd.

Bij twee voogden gaat de ander alleen verder. Wie zijn voogdij op grond van 327 verloor kan over dit kind
geen voogd meer worden.
"""

from jeugdrecht.facts import gezag, voogd
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_334 = Provision(
    bw1("334"),
    heading=Text(
        "gezagsvoorziening na beëindiging voogdij",
        "providing for authority after termination of guardianship",
    ),
    summary=Text(
        "De rechtbank voorziet tegelijk in het gezag; bevoegden kunnen zich schriftelijk melden; bij "
        "gezamenlijke voogdij gaat de andere voogd alleen verder.",
        "The court at once provides for authority; competent persons may apply in writing; with joint "
        "guardianship the other continues alone.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_335 = Provision(
    bw1("335"),
    heading=Text("uitsluiting van herbenoeming", "exclusion from reappointment"),
    summary=Text(
        "Wie op grond van 327 zijn voogdij verloor kan niet opnieuw voogd over dit kind worden.",
        "A guardian removed under 327 cannot be reappointed over that minor.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_336 = Provision(
    bw1("336"),
    heading=Text("zorgtaak van de voogd", "duty of care of the guardian"),
    summary=Text(
        "De voogd zorgt dat het kind overeenkomstig zijn vermogen wordt verzorgd en opgevoed.",
        "The guardian ensures that the minor is cared for and raised according to his means.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_337 = Provision(
    bw1("337"),
    heading=Text(
        "vertegenwoordiging en bewind door de voogd",
        "representation and administration by the guardian",
    ),
    summary=Text(
        "De voogd vertegenwoordigt het kind in burgerlijke handelingen en beheert het vermogen als goed "
        "voogd; bij slecht beheer aansprakelijk.",
        "The guardian represents the minor and administers property as a good guardian, liable for "
        "mismanagement.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

na_voogdij = voogd.voogdij_geeindigd & ~gezag.enige_gezagsouder_overleden

andere_voogd = Scope(
    "andere_voogd",
    art_334,
    decision="gezag_daarna",
    when=na_voogdij & voogd.gezamenlijke_voogdij & ~voogd.een_voogd_geschorst,
    then="andere_voogd",
    since="2015-01-01",
)

beeindigd_en_geschorst = Documented(
    decision="gezag_daarna",
    question=Question.GAP,
    where=na_voogdij & voogd.gezamenlijke_voogdij & voogd.een_voogd_geschorst,
    why=Text(
        "De zaak zegt niet of de geschorste voogd degene is van wie de voogdij eindigde; is het de ander, of "
        "loopt er voorlopige voogdij (331 lid 2), dan gaat niemand alleen verder.",
        "The case does not say whether the suspended guardian is the one whose guardianship ended; if it is "
        "the other, or interim guardianship runs (331(2)), nobody continues alone.",
    ),
)

rechtbank_voorziet = Duty(
    "rechtbank_voorziet",
    art_334,
    decision="gezag_daarna",
    when=na_voogdij & ~voogd.gezamenlijke_voogdij,
    then="rechtbank_voorziet_in_gezag",
    since="2015-01-01",
    actor="rechtbank",
    quote="voorziet zij tevens in het gezag",
)

geen_herbenoeming = Prohibition(
    "geen_herbenoeming",
    art_335,
    decision="voogd_benoembaar",
    when=voogd.eerder_beeindigd_327,
    then="niet_benoembaar",
    since="2015-01-01",
)

wie_overblijft = NotModelled(
    provision=art_334,
    what=Text(
        "wie het gezag heeft als van twee voogden de een is geschorst en van een de voogdij is beëindigd",
        "who has authority where of two guardians one is suspended and of one the guardianship was "
        "terminated",
    ),
    why=Text(
        "of dat dezelfde voogd is wordt niet gevraagd; gaat de ander verder, dan geef alleen de beëindiging "
        "op",
        "whether that is the same guardian is not asked; if the other continues, give the termination only",
    ),
    decisions=("gezag_daarna",),
)

zorg_door_voogd = NotModelled(
    provision=art_336,
    what=Text("de zorgtaak van de voogd", "the duty of care of the guardian"),
    why=Text(
        "een plicht zonder gevolg voor een beslissing van de bibliotheek",
        "a duty without effect on a decision of the library",
    ),
)

bewind_door_voogd = NotModelled(
    provision=art_337,
    what=Text(
        "de vertegenwoordiging en het bewind door de voogd",
        "representation and administration by the guardian",
    ),
    why=Text(
        "vermogensrecht; geen beslissing van de bibliotheek vraagt ernaar",
        "property law; no decision of the library asks for it",
    ),
)
