"""
Handelingsprotocol Veilig Thuis. Vijf werkdagen voor de veiligheidsbeoordeling: een praktijknorm, geen wet.

Het protocol zelf is niet gelezen, alleen berichten erover. Wettelijk zijn alleen de vijf dagen en tien weken
van 4.1.7 Uitvoeringsbesluit Wmo 2015.
"""

from jeugdrecht.facts import melding, veilig_thuis
from jeugdrecht.logic.rules import NotModelled, Recommendation
from jeugdrecht.sources import Edition, Provision, Text, vthp

werkdagen = Provision(
    vthp("1"),
    heading=Text("werkdagen in het handelingsprotocol", "working days in the protocol"),
    summary=Text(
        "In praktijkbronnen: veiligheidsbeoordeling binnen vijf werkdagen na de melding (acuut meteen) en de "
        "meeste onderzoeken binnen tien weken; streefpercentages 90 en 80 zijn eerder genoemd.",
        "Practice sources: safety assessment within five working days (acute: at once); most investigations "
        "within ten weeks; earlier targets 90% and 80%.",
    ),
    since="2023-12-01",
    read="2023-12-01",
    history=(
        Edition(
            "2019-02-01",
            None,
            Text(
                "Streefpercentages 90 en 80 in een bericht van februari 2019.",
                "Targets of 90% and 80% in a message of February 2019.",
            ),
        ),
    ),
    confidence="secondary",
)

veiligheidsbeoordeling = Recommendation(
    "veiligheidsbeoordeling",
    werkdagen,
    decision="praktijknorm_veilig_thuis",
    when=melding.ontvangen & ~melding.acuut,
    then=veilig_thuis.veiligheid_beoordeeld_op.on_or_before(melding.ontvangen_op.term(working_days=5)),
    since="2023-12-01",
    actor="veilig_thuis",
)

acute_melding = Recommendation(
    "acuut",
    werkdagen,
    decision="praktijknorm_veilig_thuis",
    when=melding.ontvangen & melding.acuut,
    then=veilig_thuis.veiligheid_beoordeeld_op.on_or_before(melding.ontvangen_op),
    since="2023-12-01",
    actor="veilig_thuis",
)

protocol_niet_gelezen = NotModelled(
    provision=werkdagen,
    what=Text(
        "wat het protocol zelf zegt, de streefpercentages, en wat bij een acute melding meteen precies is",
        "what the protocol itself says, the targets, and what at once exactly means for an acute report",
    ),
    why=Text(
        "alleen berichten erover zijn gelezen; meteen is hier opgevat als dezelfde dag",
        "only messages about it were read; at once is taken here as the same day",
    ),
    decisions=("praktijknorm_veilig_thuis",),
)
