"""
Advies van de VNG-werkgroep, hoofdstuk over het regionale afsprakenkader: werkwijze en partners.

Een advies bindt niemand: de aanbevelingen worden met de afspraken van een regio vergeleken.
"""

from jeugdrecht.facts import plan, regio
from jeugdrecht.logic.rules import Recommendation
from jeugdrecht.sources import Provision, Text, vng

regio_0 = Provision(
    vng("regio", "0"),
    heading=Text("regionaal afsprakenkader", "regional framework"),
    summary=Text(
        "Kom tot een regionaal afsprakenkader vanuit een gedeelde visie; voor sommige zaken bovenregionaal.",
        "Conclude a regional framework of agreements from a shared vision; supra-regional for some matters.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_1a = Provision(
    vng("regio", "1a"),
    heading=Text("meer rollen, één werkwijze: het werkproces", "more roles, one method: the work process"),
    summary=Text(
        "Spreek één werkproces af zodat voor jeugdige en ouders duidelijk is wat zij moeten "
        "doen en hoe de interventies op elkaar passen.",
        "Agree one work process so that young person and parents know what is expected and how "
        "interventions relate.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_1b = Provision(
    vng("regio", "1b"),
    heading=Text("meer rollen, één werkwijze: eerdere doelen", "more roles, one method: earlier goals"),
    summary=Text(
        "Laat uitvoering van maatregelen zoveel mogelijk aansluiten op doelen die al met het "
        "gezin waren gesteld.",
        "Execution of measures follows goals already set with the family as far as possible.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_2a = Provision(
    vng("regio", "2a"),
    heading=Text(
        "aansluiting op Raad, OM en rechter: eerdere interventies",
        "link with Board, prosecution and court: earlier interventions",
    ),
    summary=Text(
        "Informeer Raad, OM en rechter goed over wat er eerder in het gezin is gedaan.",
        "Ensure the Board, prosecutor and judge know earlier interventions.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_2b = Provision(
    vng("regio", "2b"),
    heading=Text(
        "aansluiting op Raad, OM en rechter: kennis bij het verzoek",
        "link with Board, prosecution and court: expertise for the request",
    ),
    summary=Text(
        "Gebruik kennis van GI en Veilig Thuis als een verzoek tot onderzoek wordt geschreven.",
        "Use expertise of certified institutions and Veilig Thuis when drafting the request for "
        "investigation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_2c = Provision(
    vng("regio", "2c"),
    heading=Text(
        "aansluiting op Raad, OM en rechter: overleg over het verzoek",
        "link with Board, prosecution and court: consultation on the request",
    ),
    summary=Text(
        "Raad en OM schuiven aan waar over een verzoek tot onderzoek wordt gesproken "
        "(bijvoorbeeld een beschermingstafel), zodat het raadsadvies past bij eerdere doelen; "
        "hun onafhankelijkheid blijft intact.",
        "Board and prosecutor join the consultation on the request (such as the protection "
        "table) while preserving their independence.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_3a = Provision(
    vng("regio", "3a"),
    heading=Text("regionaal maatwerk: landelijke organisaties", "regional tailoring: national organisations"),
    summary=Text(
        "Richt binnen uniforme kaders werkprocessen regionaal zo in dat zij aansluiten en "
        "herkenbaar bijdragen aan regionale doelen.",
        "Within uniform frameworks, national organisations adapt processes regionally and "
        "contribute recognisably to regional goals.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_3b = Provision(
    vng("regio", "3b"),
    heading=Text("regionaal maatwerk: landelijke kaders", "regional tailoring: national frameworks"),
    summary=Text(
        "Houd rekening met landelijke kaders en met de gevolgen van afwijken.",
        "Take account of national frameworks and the consequences of deviating.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_3c = Provision(
    vng("regio", "3c"),
    heading=Text(
        "regionaal maatwerk: beperkt aantal varianten", "regional tailoring: limited number of variants"
    ),
    summary=Text(
        "Streef op termijn naar een beperkt aantal uitvoeringsvarianten.",
        "In time there should be a limited number of implementation variants.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

afsprakenkader = Recommendation(
    "afsprakenkader",
    regio_0,
    decision="audit_region",
    then=regio.afsprakenkader_vastgesteld
    & regio.gedeelde_visie
    & regio.gemeenten_partij
    & regio.gi_partij
    & regio.justitiele_ketenpartners_partij,
    since="2016-01-01",
    actor="gemeenten_gi_en_justitie",
)

een_werkproces = Recommendation(
    "een_werkproces",
    regio_1a,
    decision="audit_region",
    then=regio.werkproces_vastgesteld & regio.verwachtingen_uitgelegd & regio.verhouding_interventies,
    since="2016-01-01",
    actor="keten",
)

aansluiten_op_doelen = Recommendation(
    "aansluiten_op_doelen",
    regio_1b,
    decision="audit_region",
    then=plan.doelen_dwang_gelijk_vrijwillig | plan.afwijking_doelen_gemotiveerd,
    since="2016-01-01",
    actor="gecertificeerde_instelling",
)

eerdere_interventies = Recommendation(
    "eerdere_interventies",
    regio_2a,
    decision="audit_region",
    then=regio.eerdere_interventies_gemeld,
    since="2016-01-01",
    actor="gemeente_gi_en_veilig_thuis",
)

expertise_bij_verzoek = Recommendation(
    "expertise_bij_verzoek",
    regio_2b,
    decision="audit_region",
    then=regio.expertise_gi_benut & regio.expertise_veilig_thuis_benut,
    since="2016-01-01",
    actor="gemeente",
)

raad_en_om_schuiven_aan = Recommendation(
    "raad_en_om_schuiven_aan",
    regio_2c,
    decision="audit_region",
    then=regio.raad_neemt_deel & regio.om_neemt_deel & regio.onafhankelijkheid_geborgd,
    since="2016-01-01",
    actor="raad_en_om",
)

landelijke_organisaties = Recommendation(
    "landelijke_organisaties",
    regio_3a,
    decision="audit_region",
    then=regio.landelijk_kader_gevolgd
    & regio.inrichting_sluit_aan_op_visie
    & regio.bijdrage_doelen_herkenbaar,
    since="2016-01-01",
    actor="landelijke_organisaties",
)

landelijke_kaders = Recommendation(
    "landelijke_kaders",
    regio_3b,
    decision="audit_region",
    then=regio.landelijk_kader_gevolgd | regio.gevolgen_afwijking_beoordeeld,
    since="2016-01-01",
    actor="gemeenten_en_regionale_partners",
)

beperkt_aantal_varianten = Recommendation(
    "beperkt_aantal_varianten",
    regio_3c,
    decision="audit_region",
    then=regio.varianten_beperkt,
    since="2016-01-01",
    actor="gemeenten_en_landelijke_partners",
)
