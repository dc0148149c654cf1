"""
IVRK 19. Bescherming tegen geweld en verwaarlozing door wie voor het kind zorgt.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_19_1 = Provision(
    ivrk("19", 1),
    heading=Text("bescherming tegen geweld", "protection against violence"),
    summary=Text(
        "De staat neemt wettelijke, bestuurlijke, sociale en opvoedkundige maatregelen tegen elke"
        " vorm van geweld, letsel, misbruik, verwaarlozing, mishandeling of uitbuiting, ook "
        "seksueel, zolang het kind in de zorg is van ouders, voogd of een ander.",
        "The State takes legislative, administrative, social and educational measures against all"
        " violence, abuse, neglect, maltreatment or exploitation while the child is in the care "
        "of parents, guardians or others.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_19_2 = Provision(
    ivrk("19", 2),
    heading=Text("procedures tegen kindermishandeling", "procedures against child abuse"),
    summary=Text(
        "Waar passend horen bij de bescherming: ondersteunende sociale programma's voor kind en "
        "verzorgers, preventie, en procedures voor opsporen, melden, verwijzen, onderzoeken, "
        "behandelen, opvolgen en zo nodig inschakelen van de rechter.",
        "Protective measures include social support programmes, prevention, and procedures for "
        "identification, reporting, referral, investigation, treatment, follow-up and, as "
        "appropriate, judicial involvement.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_19_1_in_deze_zaak = Principle(
    "bescherming_tegen_geweld",
    art_19_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & ~kind.zonder_verzorger,
    then={
        "id": "ivrk:19:1",
        "artikel": "ivrk:19:1",
        "vraagt": Text(
            "bescherm het kind tegen geweld, verwaarlozing, misbruik en uitbuiting door wie voor het zorgt",
            "protect the child against violence, neglect, abuse and exploitation by those who care for it",
        ),
        "uitvoering": (
            "bw1:246",
            "bw1:247:2",
            "bw1:248",
            "bw1:250:2",
            "bw1:242a",
            "bw1:255:1",
            "bw1:257:1",
            "bw1:266:1",
            "bw1:266:1:a",
            "bw1:266:1:b",
            "bw1:268:1",
            "jw:1.1:kindermishandeling",
            "jw:2.6:1",
            "jw:4.1.7",
            "jw:4.1.8:1",
            "jw:4.1.6:1",
            "wmo:1.1.1:huiselijk_geweld",
            "wmo:1.1.1:kindermishandeling",
            "wmo:3.3",
            "wmo:4.1.1:1",
            "wmo:4.1.1:2",
            "wmo:4.2.5",
            "bjj:5a",
            "lpw:16:4",
            "bvm:2:1",
        ),
    },
    since="1995-03-08",
)

art_19_2_in_deze_zaak = Principle(
    "procedures_tegen_mishandeling",
    art_19_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & ~kind.zonder_verzorger,
    then={
        "id": "ivrk:19:2",
        "artikel": "ivrk:19:2",
        "vraagt": Text(
            "sla geen schakel over: voorkomen, signaleren, melden, onderzoeken, helpen, volgen en"
            " zo nodig de rechter",
            "skip no link: prevention, identification, reporting, investigation, help, follow-up "
            "and, where needed, the court",
        ),
        "uitvoering": (
            "bvm:1",
            "bvm:2:1",
            "bvm:2:2",
            "bvm:aanhef",
            "wmo:4.1.1:2",
            "wmo:4.1.1:3",
            "wmo:4.1.1:4",
            "ubwmo:4.1.1:2",
            "ubwmo:4.1.7:1",
            "ubwmo:4.1.7:2",
            "vthp:1",
            "jw:2.4:1",
            "jw:3.1:1",
            "jw:3.1:2",
            "jw:3.3",
            "jw:4.1.7",
            "bw1:238",
            "bw1:239:1",
            "bw1:240",
            "bw1:255:2",
            "bw1:255:3",
            "lpw:22:5",
            "sv:490:1",
        ),
    },
    since="1995-03-08",
)
