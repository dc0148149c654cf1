"""
IVRK 51. Een voorbehoud mag niet in strijd zijn met doel en strekking.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.logic.rules import Principle
from jeugdrecht.rules.ivrk.voorbehouden import (
    voorbehoud_26_geldt,
    voorbehoud_37c_geldt,
    voorbehoud_40_geldt,
)
from jeugdrecht.sources import Provision, Text, ivrk

art_51_2 = Provision(
    ivrk("51", 2),
    heading=Text("voorbehoud niet tegen doel en strekking", "no reservation against object and purpose"),
    summary=Text(
        "Een voorbehoud dat strijdt met doel en strekking van het verdrag is niet toegestaan; een"
        " voorbehoud kan altijd worden ingetrokken (51:3).",
        "Reservations incompatible with object and purpose are not permitted; they may be "
        "withdrawn at any time (51:3).",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_51_2_in_deze_zaak = Principle(
    "grens_aan_voorbehoud",
    art_51_2,
    decision="kinderrechten",
    when=voorbehoud_26_geldt | voorbehoud_37c_geldt | voorbehoud_40_geldt,
    then={
        "id": "ivrk:51:2",
        "artikel": "ivrk:51:2",
        "vraagt": Text(
            "lees een voorbehoud niet verder dan doel en strekking van het verdrag toelaten, en "
            "ga na of het nog geldt",
            "read a reservation no further than object and purpose of the Convention allow, and "
            "check that it still stands",
        ),
        "uitvoering": (),
    },
    since="1995-03-08",
)
