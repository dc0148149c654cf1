"""
Sr 9. De straffen van het volwassenenstrafrecht, en wanneer een taakstraf openstaat.

Bij een misdrijf altijd; bij een overtreding alleen als er een vrijheidsstraf op staat. In het jeugdstrafrecht
geldt dit niet: daar kan een taakstraf ook bij elke overtreding (artikel 77h lid 1).
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Limit, NotModelled, Prohibition
from jeugdrecht.sources import Provision, Text, sr

art_9_2 = Provision(
    sr("9", 2),
    heading=Text("wanneer een taakstraf kan (volwassenen)", "when a task penalty is open (adults)"),
    summary=Text(
        "Een taakstraf kan in plaats van de vrijheidsstraf of boete bij een misdrijf, en bij een overtreding "
        "alleen als daarop een vrijheidsstraf staat.",
        "A task penalty can replace custody or a fine for a crime; for a minor offence only where that "
        "carries custody.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

overtreding_zonder_vrijheidsstraf = (
    decided("sanctierecht", "volwassen")
    & feit.soort.is_("overtreding")
    & feit.strafmaximum_maanden.at_most(0)
)

geen_werkstraf = Limit(
    "geen_werkstraf",
    art_9_2,
    decision="sanctiemaxima.werkstraf_uren",
    when=overtreding_zonder_vrijheidsstraf,
    then=NONE,
    since="2002-05-04",
    excepts=("sr:22c:2",),
)

geen_leerstraf = Limit(
    "geen_leerstraf",
    art_9_2,
    decision="sanctiemaxima.leerstraf_uren",
    when=overtreding_zonder_vrijheidsstraf,
    then=NONE,
    since="2002-05-04",
    until="2012-03-31",
    excepts=("sr:22c:2",),
    read="2002-05-29",
)

geen_taakstraf = Limit(
    "geen_taakstraf",
    art_9_2,
    decision="sanctiemaxima.taakstraf_totaal_uren",
    when=overtreding_zonder_vrijheidsstraf,
    then=NONE,
    since="2002-05-04",
    excepts=("sr:22c:2",),
)

geen_vervangende_hechtenis = Limit(
    "geen_vervangende_hechtenis",
    art_9_2,
    decision="sanctiemaxima.vervangende_detentie_taakstraf_maanden",
    when=overtreding_zonder_vrijheidsstraf,
    then=NONE,
    since="2002-05-04",
    excepts=("sr:22d:3",),
)

taakstraf_verboden = Prohibition(
    "taakstraf_verboden",
    art_9_2,
    decision="kale_taakstraf",
    when=overtreding_zonder_vrijheidsstraf,
    then="verboden",
    since="2002-05-04",
    excepts=("sr:22b:1/geen_verbod",),
    actor="rechter",
)

in_strafbeschikking = NotModelled(
    provision=art_9_2,
    what=Text(
        "of dit ook een taakstraf in een strafbeschikking bindt, en een overtreding waarop een "
        "vrijheidsstraf van dagen of weken staat",
        "whether this also binds a task penalty in a penal order, and a minor offence that carries days or "
        "weeks of custody",
    ),
    why=Text(
        "artikel 257a Sv noemt alleen een hoogste aantal uren; een vrijheidsstraf van minder dan een maand "
        "wordt als een maand opgegeven, want nul betekent dat er geen op staat",
        "art. 257a Sv names a largest number of hours only; custody of less than a month is entered as one "
        "month, as zero means that there is none",
    ),
    decisions=("sanctiemaxima", "kale_taakstraf"),
)
