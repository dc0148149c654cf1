"""
Wmo 2015 4.2.7. Klachten over Veilig Thuis: een commissie van ten minste drie, en een reactie binnen een
maand.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Duty, Norm, NotModelled
from jeugdrecht.sources import Provision, Text, atw, wmo

art_4_2_7 = Provision(
    wmo("4.2.7"),
    heading=Text("klachtregeling van Veilig Thuis", "complaints procedure of Veilig Thuis"),
    summary=Text(
        "Klachtencommissie van minstens drie leden met onafhankelijke voorzitter; reactie van Veilig Thuis "
        "binnen een maand na het oordeel.",
        "Complaints committee of at least three with an independent chair; response within one month.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

klachtencommissie = Norm(
    "klachtencommissie",
    art_4_2_7,
    decision="audit_veilig_thuis",
    then=veilig_thuis.klachtencommissie_leden.at_least(3) & veilig_thuis.klachtvoorzitter_onafhankelijk,
    since="2015-01-01",
    actor="veilig_thuis",
)

klachtwaarborgen = Norm(
    "klachtwaarborgen",
    art_4_2_7,
    decision="audit_veilig_thuis",
    then=veilig_thuis.klachtwaarborgen,
    since="2015-01-01",
    actor="veilig_thuis",
)

reactie = Duty(
    "reactie",
    art_4_2_7,
    decision="veilig_thuis",
    when=veilig_thuis.klachtoordeel_ontvangen_op.has_come(),
    then={
        "id": "klachtreactie",
        "wat": Text(
            "schriftelijk meedelen of en welke maatregelen na het oordeel volgen, of met redenen een nieuwe "
            "termijn noemen",
            "say in writing whether and which measures follow the opinion, or name a new term with reasons",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": veilig_thuis.klachtoordeel_ontvangen_op.term(months=1),
        "bepaling": "wmo:4.2.7",
    },
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(atw("1", 1),),
)

ernstige_klacht = NotModelled(
    provision=art_4_2_7,
    what=Text(
        "de melding van een ernstige structurele klacht door de commissie (4.2.8) en klachten van wie "
        "onvrijwillig is opgenomen (4.2.9)",
        "the committee's report of a serious structural complaint (4.2.8) and complaints of those admitted "
        "against their will (4.2.9)",
    ),
    why=Text(
        "dat is een plicht van de commissie, en een uitzondering voor een andere regeling",
        "that is a duty of the committee, and an exception for another procedure",
    ),
    decisions=("veilig_thuis", "audit_veilig_thuis"),
)
