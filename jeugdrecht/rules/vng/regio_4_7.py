"""
Advies van de VNG-werkgroep, hoofdstuk over het regionale afsprakenkader: leren en meten.

Een advies bindt niemand: de aanbevelingen worden met de afspraken van een regio vergeleken.
"""

from jeugdrecht.facts import regio
from jeugdrecht.logic.rules import NotModelled, Recommendation
from jeugdrecht.sources import Provision, Text, vng

regio_4 = Provision(
    vng("regio", "4"),
    heading=Text("lerende regio's", "learning regions"),
    summary=Text(
        "Borg onderling leren en intervisie in de samenwerkingsafspraken; leer van "
        "inspectierapporten, andere regio's en onderzoek (bijvoorbeeld naar criminogene "
        "factoren).",
        "Secure peer learning and supervision in the agreements; learn from inspection reports, "
        "other regions and research.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_5a = Provision(
    vng("regio", "5a"),
    heading=Text("professioneel leren: afstemmingstafel", "professional learning: coordination table"),
    summary=Text(
        "Richt een afstemmingstafel in voor beleid en bestuur, waar professionals hun "
        "knelpunten makkelijk kwijt kunnen.",
        "Set up a coordination table at policy and executive level so professionals can "
        "escalate bottlenecks easily.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_5b = Provision(
    vng("regio", "5b"),
    heading=Text("professioneel leren: gezamenlijke kennis", "professional learning: joint knowledge"),
    summary=Text(
        "Zorg voor gezamenlijke kennisontwikkeling.",
        "Joint knowledge development.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_5c = Provision(
    vng("regio", "5c"),
    heading=Text(
        "professioneel leren: samenwerken in casussen", "professional learning: cooperation in cases"
    ),
    summary=Text(
        "Werk in casussen samen (zo nodig aan de beschermingstafel, in het veiligheidshuis of "
        "bij ZSM) binnen de eigen beroepseisen.",
        "Cooperate in individual cases within one's own professional requirements.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_6 = Provision(
    vng("regio", "6"),
    heading=Text("effectiviteitsmeting", "measuring effectiveness"),
    summary=Text(
        "Spreek de effectiviteit van ingezette interventies af en voer regie op resultaatmeting "
        "en resultaten.",
        "Agree on effectiveness of interventions; steer results measurement and results.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_7a = Provision(
    vng("regio", "7a"),
    heading=Text("criminogene factoren: kennis", "criminogenic factors: knowledge"),
    summary=Text(
        "Ontwikkel en benut kennis over criminogene factoren, bijvoorbeeld met verbetercycli.",
        "Develop and use knowledge of criminogenic factors, e.g. through improvement cycles.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

regio_7b = Provision(
    vng("regio", "7b"),
    heading=Text("criminogene factoren: preventief gebruik", "criminogenic factors: preventive use"),
    summary=Text(
        "Onderzoek preventief gebruik van deze kennis, vóór een strafbaar feit.",
        "Consider how this knowledge can be used preventively, before an offence.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

lerende_regios = Recommendation(
    "lerende_regios",
    regio_4,
    decision="audit_region",
    then=regio.intercollegiaal_leren & regio.intervisie & regio.externe_leerbronnen,
    since="2016-01-01",
    actor="keten",
)

afstemmingstafel = Recommendation(
    "afstemmingstafel",
    regio_5a,
    decision="audit_region",
    then=regio.afstemmingstafel_beleid & regio.afstemmingstafel_bestuur & regio.escalatieroute,
    since="2016-01-01",
    actor="gemeenten_en_ketenpartners",
)

gezamenlijke_kennis = Recommendation(
    "gezamenlijke_kennis",
    regio_5b,
    decision="audit_region",
    then=regio.kennisontwikkeling,
    since="2016-01-01",
    actor="ketenpartners_en_instituten",
)

samenwerken_in_casussen = Recommendation(
    "samenwerken_in_casussen",
    regio_5c,
    decision="audit_region",
    then=regio.samenwerking_in_casus & regio.eigen_beroepseisen_gevolgd,
    since="2016-01-01",
    actor="professionals",
)

effectiviteitsmeting = Recommendation(
    "effectiviteitsmeting",
    regio_6,
    decision="audit_region",
    then=regio.afspraken_effectiviteit & regio.regie_resultaatmeting & regio.resultaten_gemeten,
    since="2016-01-01",
    actor="gemeenten_en_partners",
)

criminogene_factoren = Recommendation(
    "criminogene_factoren",
    regio_7a,
    decision="audit_region",
    then=regio.kennis_criminogene_factoren & regio.verbetercyclus,
    since="2016-01-01",
    actor="regio_raad_en_jeugdreclassering",
)

preventief_gebruik = Recommendation(
    "preventief_gebruik",
    regio_7b,
    decision="audit_region",
    then=regio.preventieve_inzet_onderzocht,
    since="2016-01-01",
    actor="regio",
)

verbetercyclus_als_voorbeeld = NotModelled(
    provision=regio_7a,
    what=Text(
        "dat een verbetercyclus een voorbeeld is van het benutten van kennis",
        "that an improvement cycle is an example of using knowledge",
    ),
    why=Text(
        "de vergelijking vraagt om een verbetercyclus; een regio die de kennis anders benut, "
        "legt dat naast de uitkomst",
        "the comparison asks for an improvement cycle; a region that uses the knowledge "
        "otherwise says so beside the outcome",
    ),
    decisions=("audit_region",),
)
