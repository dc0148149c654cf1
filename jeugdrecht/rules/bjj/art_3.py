"""
Bjj 3. Het scholings- en trainingsprogramma, in aansluiting op het verblijf.

De directeur kan met machtiging van de minister deelname toestaan, en bij schending van voorwaarden
beëindigen. De gecertificeerde instelling meldt een schending aan de directeur, niet aan het openbaar
ministerie.
"""

from jeugdrecht.facts import jji
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bjj

art_3 = Provision(
    bjj("3"),
    heading=Text("scholings- en trainingsprogramma", "education and training programme"),
    summary=Text(
        "In aansluiting op verblijf kan de directeur, met machtiging van de minister, deelname toestaan; bij "
        "langere jeugddetentie verplicht; bij schending van voorwaarden kan de directeur beëindigen (lid 5).",
        "After the stay the director may, authorised by the minister, allow participation; compulsory after "
        "longer juvenile detention; on breach of conditions the director may end it (para. 5).",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

deelname = Power(
    "deelname",
    art_3,
    decision="scholings_en_trainingsprogramma",
    opens="bevoegd",
    requires=jji.stp_stap.is_("deelname") & jji.stp_sluit_aan_op_verblijf & jji.machtiging_minister,
    actor="directeur",
    since="2015-01-01",
)

beeindiging = Power(
    "beeindiging",
    art_3,
    decision="scholings_en_trainingsprogramma",
    opens="bevoegd",
    requires=jji.stp_stap.is_("beeindiging") & jji.voorwaarden_geschonden,
    actor="directeur",
    since="2015-01-01",
)

geen_bevoegdheid = Scope(
    "geen_bevoegdheid",
    art_3,
    decision="scholings_en_trainingsprogramma",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

verplichte_deelname = NotModelled(
    provision=art_3,
    what=Text(
        "wanneer deelname verplicht is (lid 2: jeugddetentie die de voorlopige hechtenis met een bij besluit "
        "bepaalde duur overschrijdt), de voorwaarden (lid 3) en het verzoek van de jeugdige (lid 6)",
        "when participation is compulsory (para. 2: juvenile detention exceeding pre-trial detention by a "
        "length set by decree), the conditions (para. 3) and the young person's request (para. 6)",
    ),
    why=Text(
        "het Reglement justitiële jeugdinrichtingen is niet gelezen",
        "the decree on juvenile justice institutions was not read",
    ),
    decisions=("scholings_en_trainingsprogramma",),
)
