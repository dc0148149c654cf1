"""
Jeugdwet 5.1, 5.2 en 5.5. Het pleegcontract: de voorwaarden, de inhoud, en de jeugdige die zelf stopt.

Wie de jeugdige al verzorgde, krijgt dertien weken voor voorbereiding, verklaring en beoordeling; leeftijd en
rolscheiding gelden meteen. De verklaring van geen bezwaar komt van de raad, niet van de aanbieder.
"""

from jeugdrecht.facts import instelling, jeugdige, pleegouder, zaak
from jeugdrecht.logic.rules import Deadline, Definition, Duty, Norm, NotModelled, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, jw

art_5_1_1 = Provision(
    jw("5.1", 1),
    heading=Text("voorwaarden pleegcontract", "conditions of the foster contract"),
    summary=Text(
        "Pleegouder is minstens 21, begeleidt niet zelf voor die aanbieder, heeft de voorbereiding "
        "afgerond en heeft een verklaring van geen bezwaar van de Raad; die verklaring is ook nodig "
        "voor inwonenden vanaf 12 jaar.",
        "Foster parent at least 21, no conflict of roles, completed preparation, Council's no-objection"
        " statement (also for residents aged 12+).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_1_2 = Provision(
    jw("5.1", 2),
    heading=Text("beoordeling van de plaatsing", "assessment of the placement"),
    summary=Text(
        "De aanbieder beoordeelt voor contract en plaatsing of de jeugdige in dit gezin past, gelet op "
        "leeftijd, problemen, gezin en duur.",
        "Before contract and placement the provider assesses whether the youth fits this family, given "
        "age, problems, family and duration.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_1_3 = Provision(
    jw("5.1", 3),
    heading=Text("eerst plaatsing, dan voorwaarden", "placement first, conditions later"),
    summary=Text(
        "Wie de jeugdige al verzorgde, kan binnen dertien weken na het sluiten van het contract aan de "
        "voorwaarden van voorbereiding, verklaring en passendheid voldoen, als de aanbieder de "
        "verzorging niet schadelijk acht; de aanbieder stelt dat binnen die tijd vast.",
        "Who already cared for the youth may meet the conditions of preparation, statement and "
        "suitability within thirteen weeks after the contract, if the provider finds the care not "
        "harmful; the provider establishes this within that time.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_2 = Provision(
    jw("5.2"),
    heading=Text("inhoud pleegcontract", "content of the foster contract"),
    summary=Text(
        "Contract bevat in elk geval afspraken over verzorging en begeleiding; bij een pleegoudervoogd "
        "hoogstens één begeleidingsgesprek per jaar tenzij hij meer vraagt.",
        "Contract covers care and support; for foster guardian one talk a year unless more is requested.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_5 = Provision(
    jw("5.5"),
    heading=Text("18+ jeugdige beëindigt pleegzorg zelf", "a youth of 18 or older ends foster care"),
    summary=Text(
        "Wil de 18+ jeugdige stoppen met pleegzorg, dan informeert hij pleegouders en aanbieder; de "
        "aanbieder zegt het contract schriftelijk op.",
        "Youth of 18+ may end foster care; provider terminates contract in writing.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text("Bestond niet.", "Did not exist."),
        ),
    ),
)

leeftijd_en_rol = pleegouder.leeftijd.at_least(21) & ~pleegouder.begeleidt_zelf
voorbereid_en_verklaard = (
    pleegouder.voorbereiding_afgerond
    & pleegouder.vgb_raad
    & pleegouder.vgb_inwonenden
    & pleegouder.plaatsing_passend
)
dertien_weken = pleegouder.contract_gesloten_op.term(weeks=13)
nog_in_de_dertien_weken = ~pleegouder.contract_gesloten_op.has_come() | zaak.peildatum.on_or_before(
    dertien_weken
)

voldoet_niet = Prohibition(
    "voldoet_niet",
    art_5_1_1,
    decision="pleegcontract",
    then="voldoet_niet",
    since="2015-01-01",
    closing=True,
)

voldoet = Duty(
    "voldoet",
    art_5_1_1,
    decision="pleegcontract",
    when=leeftijd_en_rol & voorbereid_en_verklaard,
    then="voldoet",
    since="2015-01-01",
    actor="pleegzorgaanbieder",
    rests_on=(jw("5.1", 2),),
)

verzorgde_al = Definition(
    "verzorgde_al",
    art_5_1_3,
    decision="pleegcontract",
    when=leeftijd_en_rol
    & pleegouder.verzorgde_al_voor_contract
    & pleegouder.verzorging_niet_schadelijk
    & nog_in_de_dertien_weken,
    then="voldoet",
    since="2015-01-01",
    actor="pleegzorgaanbieder",
)

binnen_dertien_weken = Deadline(
    "binnen_dertien_weken",
    art_5_1_3,
    decision="termijnen",
    when=pleegouder.contract_gesloten_op.has_come() & pleegouder.verzorgde_al_voor_contract,
    then={
        "id": "jw:5.1:3",
        "wat": Text(
            "stel vast of aan de voorwaarden voor het pleegcontract is voldaan",
            "establish whether the conditions for the foster contract are met",
        ),
        "wie": Text("pleegzorgaanbieder", "foster care provider"),
        "uiterste_datum": dertien_weken,
        "bepaling": "jw:5.1:3",
    },
    since="2015-01-01",
)

inhoud = Norm(
    "inhoud",
    art_5_2,
    decision="audit_institution",
    when=instelling.soort.is_("jeugdhulpaanbieder") & pleegouder.contract_gesloten_op.has_come(),
    then=pleegouder.contract_regelt_verzorging & pleegouder.begeleiding_geregeld,
    since="2015-01-01",
)

opzeggen_niet = Prohibition(
    "opzeggen_niet",
    art_5_5,
    decision="einde_pleegcontract",
    then="niet_op_deze_grond",
    since="2023-01-01",
    closing=True,
)

opzeggen = Duty(
    "opzeggen",
    art_5_5,
    decision="einde_pleegcontract",
    when=pleegouder.wenst_beeindiging & jeugdige.leeftijd.at_least(18),
    then="schriftelijk_opzeggen",
    since="2023-01-01",
    actor="pleegzorgaanbieder",
)

begeleiding_pleegoudervoogd = NotModelled(
    provision=art_5_2,
    what=Text(
        "dat de begeleiding van een pleegoudervoogd een gesprek per jaar is, tenzij deze om meer vraagt",
        "that support for a foster guardian is one talk a year, unless more is asked for",
    ),
    why=Text(
        "het is een grens aan wat wordt afgesproken, geen eis die de afspraak ongeldig maakt",
        "it limits what is agreed; it is no demand that makes the agreement invalid",
    ),
    decisions=("audit_institution",),
)

nieuwe_verklaring = NotModelled(
    provision=art_5_1_1,
    what=Text(
        "wanneer een nieuwe verklaring nodig is: eerste plaatsing, andere aanbieder, nieuwe inwonende, "
        "twee jaar "
        "geen pleegouder geweest",
        "when a new statement is needed: first placement, other provider, new resident, two years without"
        " fostering",
    ),
    why=Text(
        "gevraagd wordt of er voor deze plaatsing een verklaring is; de gevallen staan bij de vraag",
        "what is asked is whether there is a statement for this placement; the cases stand with the question",
    ),
    decisions=("pleegcontract",),
)
