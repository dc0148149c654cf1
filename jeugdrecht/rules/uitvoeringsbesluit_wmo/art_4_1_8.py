"""
Uitvoeringsbesluit Wmo 2015 4.1.8. Uitleg bij het eerste contact, en bescherming van wie gegevens gaf.

Van een beroepsmatige bron blijft de herkomst geheim op een van drie gronden; van een ander altijd, behalve
voor zover die toestemming gaf.
"""

from jeugdrecht.facts import melding, veilig_thuis
from jeugdrecht.logic.rules import Duty, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, ubwmo

art_4_1_8 = Provision(
    ubwmo("4.1.8"),
    heading=Text("informatie en bronbescherming", "information and source protection"),
    summary=Text(
        "Bij het eerste contact uitleg over procedure, gegevens, inzage en klachten; geen bronvermelding als "
        "een professional anders gevaar of ernstige verstoring van de vertrouwensrelatie oploopt, of als "
        "anderen geen toestemming gaven.",
        "Information at first contact; the source is not named where a professional would otherwise incur "
        "danger or serious disturbance of trust, or where others did not consent.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_8_2 = Provision(
    ubwmo("4.1.8", 2),
    heading=Text("uitleg bij het eerste contact", "explanation at the first contact"),
    summary=Text(
        "Iedere betrokkene hoort bij het eerste contact hoe het verder gaat, wat er met zijn gegevens "
        "gebeurt, dat hij inzage kan vragen en hoe klachten worden behandeld.",
        "Everybody concerned is told at the first contact how it goes on, what happens with personal data, "
        "that access can be asked for and how complaints are handled.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_8_3 = Provision(
    ubwmo("4.1.8", 3),
    heading=Text("herkomst van gegevens", "source of data"),
    summary=Text(
        "Geen inlichtingen over de herkomst van gegevens bij gevaar of ernstig verstoord vertrouwen (a), of "
        "als een ander dan een beroepskracht geen toestemming gaf (b).",
        "No information on the source of data in case of danger or seriously disturbed trust (a), or where "
        "somebody other than a professional did not consent (b).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

informeren = Duty(
    "informeren",
    art_4_1_8,
    decision="veilig_thuis",
    when=veilig_thuis.eerste_contact,
    then={
        "id": "betrokkene_informeren",
        "wat": Text(
            "de betrokkene informeren over procedure, verwerking van gegevens, inzage en klachten",
            "inform the person concerned about procedure, processing of data, access and complaints",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": Text("bij het eerste contact", "at the first contact"),
        "bepaling": "ubwmo:4.1.8",
    },
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(ubwmo("4.1.8", 2),),
)

bron_geheim = Prohibition(
    "bron_geheim",
    art_4_1_8,
    decision="bronvermelding_veilig_thuis",
    when=(melding.bron.is_("beroepsmatig") & veilig_thuis.uitzonderingsgrond)
    | (melding.bron.is_("ander") & ~melding.bron_stemt_in),
    then="geheim",
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(ubwmo("4.1.8", 3),),
)

niet_geheim = Scope(
    "niet_geheim",
    art_4_1_8,
    decision="bronvermelding_veilig_thuis",
    then="niet_geheim_op_deze_grond",
    since="2015-01-01",
    closing=True,
)
