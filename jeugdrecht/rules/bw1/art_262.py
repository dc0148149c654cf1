"""
BW 1:262. De taak van de gecertificeerde instelling bij een ondertoezichtstelling.

Toezicht, en hulp en steun om de concrete bedreigingen binnen de duur weg te nemen. Lid 1 verwijst voor die
bedreigingen naar 255 lid 5; bedoeld is lid 4. De taak geldt ook bij een voorlopige ondertoezichtstelling.
"""

from jeugdrecht.facts import bedreiging, gi, maatregel
from jeugdrecht.logic.rules import Duty, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_262_1 = Provision(
    bw1("262", 1),
    heading=Text("taak van de GI", "task of the certified institution"),
    summary=Text(
        "De GI houdt toezicht en zorgt dat hulp en steun worden geboden zodat de in de beschikking "
        "genoemde concrete bedreigingen binnen de OTS-duur worden weggenomen; zij laat de ouders zoveel "
        "mogelijk zelf de verantwoordelijkheid dragen.",
        "The institution supervises and ensures help and support so that the concrete threats are removed "
        "within the term; it lets parents bear responsibility as far as possible.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_262_2 = Provision(
    bw1("262", 2),
    heading=Text("zelfstandigheid van de oudere minderjarige", "independence of the older minor"),
    summary=Text(
        "Geven ontwikkelingsniveau, bekwaamheid en behoefte aan zelfstandigheid daar aanleiding toe, dan "
        "richt de GI zich mede op het vergroten van de zelfstandigheid.",
        "Where development, ability and need for independence warrant it, the institution also works on "
        "independence.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_262_3 = Provision(
    bw1("262", 3),
    heading=Text("gezinsband bevorderen", "strengthening the family bond"),
    summary=Text(
        "De GI bevordert de gezinsband tussen de gezagsouder(s) en de minderjarige.",
        "The institution promotes the family bond between parent(s) with authority and the minor.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

onder_toezicht = maatregel.ots_of_vots_loopt

niet = Scope(
    "niet",
    art_262_1,
    decision="gi_bevoegdheid",
    then="niet",
    since="2015-01-01",
    closing=True,
)

toezicht = Duty(
    "toezicht",
    art_262_1,
    decision="gi_bevoegdheid",
    when=onder_toezicht & gi.handeling.is_("toezicht"),
    then="zelf",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

toezicht_hulp_en_steun = Duty(
    "toezicht_hulp_en_steun",
    art_262_1,
    decision="gi_plichten",
    when=onder_toezicht,
    then="toezicht_hulp_en_steun",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

zelfstandigheid = Duty(
    "zelfstandigheid",
    art_262_2,
    decision="gi_plichten",
    when=onder_toezicht & bedreiging.behoefte_geeft_aanleiding,
    then="zelfstandigheid_vergroten",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)

gezinsband = Duty(
    "gezinsband",
    art_262_3,
    decision="gi_plichten",
    when=onder_toezicht,
    then="gezinsband_bevorderen",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
)
