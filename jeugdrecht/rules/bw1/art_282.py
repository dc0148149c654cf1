"""
BW1 282 en 282a. Gezamenlijke voogdij, en hoe zij eindigt.

Op verzoek van de voogd en een ander die het kind na staat, nooit voor rechtspersonen of tijdelijke voogdij.
Sinds 1 juli 2025 eindigt zij bij uitvoerbaarheid bij voorraad daags na verzending.
"""

from jeugdrecht.facts import beschikking, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Deadline, Earlier, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_282_1 = Provision(
    bw1("282", 1),
    heading=Text("gezamenlijke voogdij", "joint guardianship"),
    summary=Text(
        "Voogd en een tweede persoon met een nauwe persoonlijke band met het kind kunnen samen om "
        "gezamenlijke voogdij vragen.",
        "On joint request of the guardian and another person closely related, joint guardianship may be "
        "ordered.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_282_3 = Provision(
    bw1("282", 3),
    heading=Text("afwijzing gezamenlijke voogdij", "dismissal of joint guardianship"),
    summary=Text(
        "Afwijzing bij gegronde vrees dat het kind zou worden verwaarloosd.",
        "Rejected if there is well-founded fear of neglect.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_282_4 = Provision(
    bw1("282", 4),
    heading=Text(
        "geen gezamenlijke tijdelijke voogdij en geen rechtspersonen",
        "no joint temporary guardianship and no legal persons",
    ),
    summary=Text(
        "Gezamenlijke voogdij is uitgesloten bij tijdelijke voogdij (296, 297) en voor rechtspersonen zoals "
        "een GI.",
        "No joint guardianship for temporary guardianship or for legal persons.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_282_6 = Provision(
    bw1("282", 6),
    heading=Text(
        "zorgplicht gezamenlijke voogden; uitzondering pleegouders",
        "duty of care of joint guardians; exception for foster parents",
    ),
    summary=Text(
        "In afwijking van 336 verzorgen en voeden gezamenlijke voogden het kind zelf op; de "
        "onderhoudsplicht van 253w geldt, maar niet voor pleegouders met een pleegcontract (Jeugdwet 5.2).",
        "Joint guardians must care for and raise the child themselves; the maintenance duty of 253w applies "
        "except for foster parents with a foster care contract.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_282a = Provision(
    bw1("282a"),
    heading=Text("einde gezamenlijke voogdij", "end of joint guardianship"),
    summary=Text(
        "Eindigt bij gewijsde van de beëindiging, bij einde van de voogdij (281) of bij overlijden van een "
        "voogd; bij uitvoerbaarheid bij voorraad daags na verzending.",
        "Ends on finality of termination, end of guardianship, or death of one guardian.",
    ),
    since="2025-07-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2025-06-30",
            Text(
                "Alleen het huidige lid 1; de regel bij uitvoerbaarheid bij voorraad bestond hier niet.",
                "Only the present paragraph 1; the rule on provisional enforceability did not exist here.",
            ),
        ),
    ),
)

geen_gezamenlijke_voogdij = Scope(
    "geen_gezamenlijke_voogdij",
    art_282_1,
    decision="gezamenlijke_voogdij",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

samen = Power(
    "samen",
    art_282_1,
    decision="gezamenlijke_voogdij",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig")
    & voogd.eensluidend_verzoek
    & voogd.ander_staat_in_nauwe_betrekking,
    grounds=~voogd.gegronde_vrees_verwaarlozing,
    actor="rechter",
    since="2015-01-01",
    rests_on=(bw1("282", 3),),
)

uitgesloten = Prohibition(
    "uitgesloten",
    art_282_4,
    decision="gezamenlijke_voogdij",
    when=voogd.tijdelijke_voogdij | voogd.is_rechtspersoon,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:282:1/samen",),
    quote="Zij staat niet open voor rechtspersonen",
)

einde_bij_gewijsde = Deadline(
    "einde_bij_gewijsde",
    art_282a,
    decision="einde_gezamenlijke_voogdij",
    when=voogd.voogdij_geeindigd & beschikking.kracht_van_gewijsde_op.has_come(),
    then=beschikking.kracht_van_gewijsde_op,
    since="2015-01-01",
    rests_on=(bw1("281", 1),),
)

einde_bij_overlijden = Deadline(
    "einde_bij_overlijden",
    art_282a,
    decision="einde_gezamenlijke_voogdij",
    when=voogd.overleden_op.has_come(),
    then=voogd.overleden_op,
    since="2015-01-01",
)

einde_daags_na_verzending = Deadline(
    "einde_daags_na_verzending",
    art_282a,
    decision="einde_gezamenlijke_voogdij",
    when=voogd.voogdij_geeindigd & beschikking.uitvoerbaar_bij_voorraad & beschikking.verzonden_op.has_come(),
    then=beschikking.verzonden_op.plus(days=1),
    since="2025-07-01",
    earlier=Earlier.NOTHING,
)

nog_niet_geeindigd = Deadline(
    "nog_niet_geeindigd",
    art_282a,
    decision="einde_gezamenlijke_voogdij",
    when=~beschikking.kracht_van_gewijsde_op.has_come() & ~voogd.overleden_op.has_come(),
    then=NONE,
    since="2015-01-01",
)

overgang = NotModelled(
    provision=art_282a,
    what=Text(
        "beschikkingen van voor 1 juli 2025 die daarna nog lopen",
        "orders of before 1 July 2025 that still run after it",
    ),
    why=Text(
        "het overgangsrecht is niet gelezen; hier telt de tekst van de dag van de beschikking",
        "the transitional law was not read; here the text of the day of the order counts",
    ),
    decisions=("einde_gezamenlijke_voogdij",),
)

onderhoud = NotModelled(
    provision=art_282_6,
    what=Text(
        "de onderhoudsplicht van gezamenlijke voogden, en de uitzondering voor pleegouders met een "
        "pleegcontract",
        "the maintenance duty of joint guardians, and the exception for foster parents with a contract",
    ),
    why=Text(
        "onderhoudsrecht; geen beslissing van de bibliotheek vraagt ernaar",
        "maintenance law; no decision of the library asks for it",
    ),
)
