"""
Jeugdwet 1.2. Wanneer het college niet gehouden is een voorziening te treffen, omdat een andere wet voorgaat.

Niet gehouden is geen verbod: het college mag de voorziening wel treffen. Voor jeugdhulp uit een maatregel,
een machtiging of een strafrechtelijke beslissing geldt de uitzondering nooit (lid 3).
"""

from jeugdrecht.facts import jeugdhulp
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.jeugdwet.art_2_3 import is_jeugdige
from jeugdrecht.sources import Edition, Provision, Text, jw

art_1_2_1 = Provision(
    jw("1.2", 1),
    heading=Text("voorrang van andere wetten", "precedence of other Acts"),
    summary=Text(
        "Het college hoeft niets te treffen als (a) recht op zorg bestaat uit Wlz, Bjj of zorgverzekering, "
        "(b) naar zijn oordeel aanspraak op een andere wettelijke voorziening bestaat (Wmo-begeleiding "
        "op maat "
        "uitgezonderd), of (c) Wlz-zorg aannemelijk is en medewerking aan dat besluit wordt geweigerd.",
        "No duty if (a) there is a right to care under the Wlz, the Bjj or health insurance, (b) in its "
        "opinion "
        "another statutory provision can be claimed (Wmo support excepted), or (c) Wlz care is plausible and "
        "cooperation in obtaining that decision is refused.",
    ),
    since="2016-08-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "Alleen a en b; bij weigering mee te werken aan een Wlz-besluit kon het college weigeren "
                "(lid 4).",
                "Only a and b; on refusal to cooperate in a Wlz decision the executive could refuse "
                "(paragraph 4).",
            ),
        ),
    ),
)

art_1_2_2 = Provision(
    jw("1.2", 2),
    heading=Text("meerdere oorzaken: toch de Jeugdwet", "several causes: the Youth Act all the same"),
    summary=Text(
        "Heeft de problematiek meerdere oorzaken en is zowel zorg (Wlz of Zvw) als een soortgelijke "
        "Jeugdwetvoorziening mogelijk, dan moet het college de Jeugdwetvoorziening treffen.",
        "With several causes, and both care (Wlz or Zvw) and a similar Youth Act provision possible, the "
        "executive must make the Youth Act provision.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_1_2_3 = Provision(
    jw("1.2", 3),
    heading=Text("niet bij jeugdhulp uit een beslissing", "not for help that follows from a decision"),
    summary=Text(
        "De uitsluitingen van lid 1 gelden niet voor jeugdhulp die uit een maatregel, machtiging of "
        "strafrechtelijke beslissing voortvloeit (2.4 lid 2 b).",
        "The exclusions of paragraph 1 do not hold for help that follows from a measure, an "
        "authorisation or a "
        "criminal decision (2.4(2)(b)).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

vrijwillig = is_jeugdige & jeugdhulp.kader.is_("vrijwillig")
andere_wet_gaat_voor = jeugdhulp.recht_op_andere_zorg | (
    jeugdhulp.aanspraak_andere_wet & ~jeugdhulp.alleen_wmo_begeleiding
)

niet_gehouden = Scope(
    "niet_gehouden",
    art_1_2_1,
    decision="uitvoeringsplicht",
    when=vrijwillig
    & (andere_wet_gaat_voor | (jeugdhulp.wlz_aannemelijk & jeugdhulp.weigert_medewerking_wlz)),
    then="niet_verplicht",
    since="2016-08-01",
    earlier=Earlier.OTHER_EDITION,
    group="vrijwillig",
    actor="college",
    excepts=("jw:2.3:1/eigen_oordeel",),
)

niet_gehouden_2015 = Scope(
    "niet_gehouden",
    art_1_2_1,
    decision="uitvoeringsplicht",
    when=vrijwillig & andere_wet_gaat_voor,
    then="niet_verplicht",
    since="2015-01-01",
    until="2016-07-31",
    group="vrijwillig",
    actor="college",
    excepts=("jw:2.3:1/eigen_oordeel",),
    read="2016-06-14",
)

meerdere_oorzaken = Duty(
    "meerdere_oorzaken",
    art_1_2_2,
    decision="uitvoeringsplicht",
    when=vrijwillig & jeugdhulp.meerdere_oorzaken & jeugdhulp.soortgelijke_andere_zorg_mogelijk,
    then="verplicht",
    since="2015-01-01",
    group="verplicht",
    actor="college",
    excepts=("vrijwillig",),
)

weigering_2015 = NotModelled(
    provision=art_1_2_1,
    what=Text(
        "dat het college tot 1 augustus 2016 kon weigeren als Wlz-verblijf aannemelijk was of "
        "medewerking aan dat "
        "besluit werd geweigerd (lid 4, oud)",
        "that until 1 August 2016 the executive could refuse where Wlz residence was plausible or "
        "cooperation in "
        "that decision was refused (old paragraph 4)",
    ),
    why=Text(
        "dat was een bevoegdheid, geen uitzondering op de plicht",
        "that was a power, no exception to the duty",
    ),
    decisions=("uitvoeringsplicht",),
    until="2016-07-31",
)
