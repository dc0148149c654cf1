"""
Advies van de VNG-werkgroep, hoofdstuk over duurzaam organiseren.

Een advies bindt niemand: de aanbevelingen worden met de afspraken van een regio vergeleken.
"""

from jeugdrecht.facts import instelling, jeugdreclassering, overeenkomst
from jeugdrecht.logic.rules import NotModelled, Recommendation
from jeugdrecht.sources import Provision, Text, vng

duurzaam_1a = Provision(
    vng("duurzaam", "1a"),
    heading=Text("gemeente leidend", "municipality in the lead"),
    summary=Text(
        "Gemeenten zijn leidend over omvang en dienstverlening van de GI, met als "
        "randvoorwaarden de wettelijke beschikbaarheidstermijn, keuzevrijheid en inspelen op "
        "krimp.",
        "Municipalities lead on size and services of the institution, within the statutory "
        "availability term, freedom of choice and anticipation of shrinking numbers.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_1b = Provision(
    vng("duurzaam", "1b"),
    heading=Text(
        "gemeente leidend: bovenregionale inkoop", "municipality in the lead: supra-regional purchasing"
    ),
    summary=Text(
        "Koop bovenregionaal in (voorbeeld: per arrondissement), zodat er steeds genoeg mensen zijn.",
        "Make purchasing agreements supra-regionally, e.g. at the scale of the judicial "
        "district, so that enough staff is always available.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_1c = Provision(
    vng("duurzaam", "1c"),
    heading=Text(
        "gemeente leidend: overleg tussen regio's", "municipality in the lead: consultation between regions"
    ),
    summary=Text(
        "Overleg tussen regio's zodat afspraken met dezelfde GI duurzaam en eenduidig zijn.",
        "Inter-regional consultation so agreements with the same institution are durable and consistent.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_2 = Provision(
    vng("duurzaam", "2"),
    heading=Text("afspraken voor de lange termijn", "long-term agreements"),
    summary=Text(
        "Contracteer jeugdbescherming en jeugdreclassering voor minimaal drie jaar, zodat de GI "
        "continuïteit kan bieden ook bij dalend aantal maatregelen.",
        "Contract youth protection and probation for at least three years so institutions can "
        "guarantee continuity despite falling numbers.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_3a = Provision(
    vng("duurzaam", "3a"),
    heading=Text("bekostiging: een stabiele vorm", "funding: a stable form"),
    summary=Text(
        "Vervang op termijn afrekenen per zaak (pxq) door een stabiele vorm, zoals "
        "populatiebekostiging of subsidie.",
        "In time replace per-case payment (pxq) by a stable method such as population-based "
        "funding or subsidy.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_3b = Provision(
    vng("duurzaam", "3b"),
    heading=Text("bekostiging: tarief per werkwijze", "funding: rate per working method"),
    summary=Text(
        "Schat eerst goed in welke tarieven bij welke werkwijzen horen, voordat de kostprijs wordt bepaald.",
        "First estimate the tariffs belonging to different methods before fixing the cost price.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_3c = Provision(
    vng("duurzaam", "3c"),
    heading=Text("bekostiging: zwaardere zaken", "funding: more complex cases"),
    summary=Text(
        "Houd in de bekostiging rekening met zwaardere resterende zaken als het aantal maatregelen daalt.",
        "Take account of more complex remaining cases as numbers fall.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_4a = Provision(
    vng("duurzaam", "4a"),
    heading=Text("jeugdbescherming en jeugdreclassering samen", "protection and probation together"),
    summary=Text(
        "Breng jeugdbescherming en jeugdreclassering in één organisatie onder.",
        "Keep youth protection and youth probation together within one organisation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_4b = Provision(
    vng("duurzaam", "4b"),
    heading=Text("jeugdreclassering: tien zaken per jaar", "youth probation: ten cases a year"),
    summary=Text(
        "Professionals in de jeugdstrafrechtketen doen minstens tien jeugdreclasseringszaken per jaar.",
        "Professionals working in the youth criminal chain handle at least ten youth-probation cases a year.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

duurzaam_4c = Provision(
    vng("duurzaam", "4c"),
    heading=Text("jeugdreclassering: intervisie en scholing", "youth probation: peer review and training"),
    summary=Text(
        "Houd jeugdreclasseringsexpertise op peil met intervisie en scholing.",
        "Keep probation expertise up to date through peer supervision and training.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

gemeente_leidend = Recommendation(
    "gemeente_leidend",
    duurzaam_1a,
    decision="audit_region",
    then=overeenkomst.gemeente_leidend
    & overeenkomst.beschikbaarheid_werker
    & overeenkomst.keuzevrijheid_bezien
    & overeenkomst.krimpscenario,
    since="2016-01-01",
    actor="gemeente",
)

bovenregionale_inkoop = Recommendation(
    "bovenregionale_inkoop",
    duurzaam_1b,
    decision="audit_region",
    then=overeenkomst.inkoop_bovenregionaal & overeenkomst.menskracht_gegarandeerd,
    since="2016-01-01",
    actor="gemeenten_en_regios",
)

overleg_tussen_regios = Recommendation(
    "overleg_tussen_regios",
    duurzaam_1c,
    decision="audit_region",
    then=overeenkomst.overleg_regios & overeenkomst.afspraken_eenduidig,
    since="2016-01-01",
    actor="regios",
)

ten_minste_drie_jaar = Recommendation(
    "ten_minste_drie_jaar",
    duurzaam_2,
    decision="audit_region",
    then=overeenkomst.duur_maanden.at_least(36) & instelling.overeenkomst_gesloten,
    since="2016-01-01",
    actor="gemeente_en_gi",
)

stabiele_bekostiging = Recommendation(
    "stabiele_bekostiging",
    duurzaam_3a,
    decision="audit_region",
    then=~overeenkomst.bekostigingsvorm.is_("pxq") & overeenkomst.bestand_tegen_volumeschommeling,
    since="2016-01-01",
    actor="gemeente",
)

tarief_per_werkwijze = Recommendation(
    "tarief_per_werkwijze",
    duurzaam_3b,
    decision="audit_region",
    then=overeenkomst.tarief_per_werkwijze,
    since="2016-01-01",
    actor="gemeente",
)

zwaardere_zaken = Recommendation(
    "zwaardere_zaken",
    duurzaam_3c,
    decision="audit_region",
    then=~overeenkomst.aantal_maatregelen_daalt | overeenkomst.zaakzwaarte_meegewogen,
    since="2016-01-01",
    actor="gemeente",
)

een_organisatie = Recommendation(
    "een_organisatie",
    duurzaam_4a,
    decision="audit_region",
    then=overeenkomst.bescherming_en_reclassering_samen,
    since="2016-01-01",
    actor="gemeente_en_gi",
)

tien_zaken_per_jaar = Recommendation(
    "tien_zaken_per_jaar",
    duurzaam_4b,
    decision="audit_region",
    when=overeenkomst.professional_in_strafketen,
    then=jeugdreclassering.zaken_per_professional.at_least(10),
    since="2016-01-01",
    actor="gecertificeerde_instelling",
)

expertise_op_peil = Recommendation(
    "expertise_op_peil",
    duurzaam_4c,
    decision="audit_region",
    then=overeenkomst.intervisie_jeugdreclassering & overeenkomst.scholing_jeugdreclassering,
    since="2016-01-01",
    actor="gecertificeerde_instelling",
)

tellen = NotModelled(
    provision=duurzaam_4b,
    what=Text(
        "hoe zaken tellen voor wie in deeltijd of een deel van het jaar werkt",
        "how cases count for who works part-time or part of the year",
    ),
    why=Text(
        "het advies rekent niet om; het gaat per professional om de zaken in een kalenderjaar",
        "the advice makes no conversion; per professional the cases in a calendar year count",
    ),
    decisions=("audit_region",),
)
