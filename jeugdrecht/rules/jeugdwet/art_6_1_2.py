"""
Jeugdwet 6.1.2 lid 3. Gesloten jeugdhulp vraagt altijd een machtiging van de kinderrechter.

Onder toezicht (BW 1:265b lid 3), bij voogdij van een instelling, en ook als de wettelijk vertegenwoordiger
instemt. Of de machtiging kan worden verleend, is een eigen beslissing.
"""

from jeugdrecht.facts import maatregel
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.rules.bw1.art_265a import dag_en_nacht_buiten_gezin
from jeugdrecht.rules.bw1.art_265b import gesloten
from jeugdrecht.sources import Provision, Text, jw

art_6_1_2_3 = Provision(
    jw("6.1.2", 3),
    heading=Text("extra eis minderjarige", "closed youth care: supervision, guardianship or consent"),
    summary=Text(
        "Onder 18 is ook nodig: onder toezicht gesteld, óf GI-voogdij, óf instemming van de (andere) "
        "wettelijk vertegenwoordiger.",
        "Under 18 also: supervision order, GI guardianship, or consent of the legal representative.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

gesloten_zonder_ots = Scope(
    "gesloten_zonder_ots",
    art_6_1_2_3,
    decision="machtiging_nodig",
    when=~maatregel.ots_of_vots_loopt & dag_en_nacht_buiten_gezin & gesloten,
    then="machtiging_gesloten_jeugdhulp",
    actor="kinderrechter",
    since="2015-01-01",
)

gronden_gesloten_jeugdhulp = NotModelled(
    provision=art_6_1_2_3,
    what=Text(
        "op welke gronden, op wiens verzoek en voor hoe lang (6.1.2, 6.1.3, 6.1.8, 6.1.12)",
        "on which grounds, at whose request and for how long (6.1.2, 6.1.3, 6.1.8, 6.1.12)",
    ),
    why=Text(
        "dat vraagt een eigen beslissing over gesloten jeugdhulp",
        "that takes a decision of its own on closed youth care",
    ),
    decisions=("machtiging_nodig",),
)
