"""
BW1 267 lid 1. Wie beëindiging van het gezag kan verzoeken.

De bevoegdheid staat bij de beslissing over de verzoeker; de andere ouder en familie horen er niet bij.
"""

from jeugdrecht.facts import raad
from jeugdrecht.logic.rules import Deadline
from jeugdrecht.sources import Provision, Text, atw, bw1

art_267_1 = Provision(
    bw1("267", 1),
    heading=Text("wie gezagsbeëindiging mag verzoeken", "who may ask for termination of authority"),
    summary=Text(
        "De raad en het OM. Subsidiair, als de raad niet verzoekt: de niet-ouder die het kind ten minste "
        "een jaar in zijn gezin verzorgt en opvoedt.",
        "The Board and the prosecutor; if the Board does not, the non-parent who has raised the child "
        "in his family for at least one year.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_267_2 = Provision(
    bw1("267", 2),
    heading=Text("route van de GI via de raad", "the institution’s route by way of the Raad"),
    summary=Text(
        "Heeft de GI (die de OTS uitvoert) de raad om onderzoek naar gezagsbeëindiging gevraagd en dient "
        "de raad geen verzoek in, dan laat de raad dat schriftelijk weten. De GI kan de raad daarna vragen "
        "het oordeel van de rechtbank in te winnen; de raad MOET dat dan doen, binnen twee weken gerekend "
        "vanaf de datum op de GI-brief. De rechtbank mag het gezag dan uit eigen beweging beëindigen.",
        "If the institution carrying out the order asked the Raad to investigate and the Raad does not "
        "petition, it says so in writing; the institution may then ask it to obtain the court’s opinion, "
        "which it must do within two weeks after the date of that request; the court may terminate "
        "authority of its own motion.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

voorleggen_na_gi = Deadline(
    "voorleggen",
    art_267_2,
    decision="uiterste_voorlegging_raad",
    when=raad.oordeel_gevraagd_door.is_("gi"),
    then=raad.oordeel_gevraagd_op.term(weeks=2),
    since="2015-01-01",
    actor="raad",
    rests_on=(atw("1", 1), atw("3")),
    quote="binnen twee weken na de dagtekening van dat verzoek",
)
