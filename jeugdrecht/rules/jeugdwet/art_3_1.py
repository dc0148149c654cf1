"""
Jeugdwet 3.1. Wie de Raad om onderzoek kan vragen, en wie het college daarvan inlicht.

Vier verzoekers, en niemand anders: op hun verzoek moet de Raad onderzoeken. Ouder, school, huisarts, politie,
leerplichtambtenaar en wijkteam zonder aanwijzing wenden zich tot Veilig Thuis of het college, de officier van
justitie kan naar de rechter. Uit eigen beweging kan de Raad onderzoeken in twee gevallen. Alleen het college
moet ook vragen (2.4 lid 1). Een onderzoekstermijn staat er niet (GAP-8).
"""

from jeugdrecht.facts import bedreiging, raad
from jeugdrecht.logic.rules import Duty, Norm, Power, Scope
from jeugdrecht.rules.wmo.art_4_1_1 import art_4_1_1_2
from jeugdrecht.sources import Provision, Text, jw

art_3_1_1 = Provision(
    jw("3.1", 1),
    heading=Text(
        "onderzoek op verzoek",
        "investigation on request",
    ),
    summary=Text(
        "De Raad onderzoekt of een kinderbeschermingsmaatregel nodig is als daarom wordt gevraagd door "
        "het college, een aanbieder die het college daarvoor aanwees, een gecertificeerde instelling of "
        "Veilig Thuis.",
        "The Raad investigates whether a child protection measure is needed when asked by the "
        "executive, a provider it designated for that, a certified institution or Veilig Thuis.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_2 = Provision(
    jw("3.1", 2),
    heading=Text(
        "onderzoek uit eigen beweging",
        "investigation of its own motion",
    ),
    summary=Text(
        "De Raad kan zonder verzoek onderzoeken als een minderjarige acuut en ernstig wordt bedreigd "
        "(a), of als bij een andere wettelijke taak blijkt dat een maatregel overwogen moet worden (b).",
        "The Raad may investigate without a request when a minor is acutely and seriously threatened "
        "(a), or when another statutory task shows that a measure must be considered (b).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_3 = Provision(
    jw("3.1", 3),
    heading=Text(
        "de Raad meldt onderzoek uit eigen beweging",
        "the Raad reports its own-motion investigation",
    ),
    summary=Text(
        "Van een onderzoek uit eigen beweging brengt de Raad het college of de aangewezen aanbieder "
        "onverwijld op de hoogte.",
        "The Raad tells the executive or the designated provider without delay of an investigation of "
        "its own motion.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_4 = Provision(
    jw("3.1", 4),
    heading=Text(
        "de instelling meldt haar verzoek",
        "the institution reports its request",
    ),
    summary=Text(
        "De gecertificeerde instelling die om onderzoek vroeg meldt dat onverwijld aan het college of "
        "de aangewezen aanbieder.",
        "The certified institution that asked for an investigation tells the executive or the "
        "designated provider without delay.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_5 = Provision(
    jw("3.1", 5),
    heading=Text(
        "protocol van Raad en college",
        "protocol of Raad and executive",
    ),
    summary=Text(
        "Raad en college leggen hun samenwerking vast in een protocol.",
        "Raad and executive lay down their cooperation in a protocol.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_6 = Provision(
    jw("3.1", 6),
    heading=Text(
        "protocol: welke instelling in het verzoekschrift",
        "protocol: which institution the petition names",
    ),
    summary=Text(
        "Het protocol regelt in elk geval hoe Raad en college overleggen over de instelling die in het "
        "verzoekschrift wordt genoemd: overleg, geen instemming.",
        "The protocol in any case covers how Raad and executive consult on the institution that the "
        "petition names: consultation, not consent.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

verzoeker = Scope(
    "verzoeker",
    art_3_1_1,
    decision="raadsonderzoek",
    when=raad.onderzoek_gevraagd_door.in_("college", "aangewezen_jeugdhulpaanbieder", "gi", "veilig_thuis")
    | (raad.onderzoek_gevraagd_door.is_("jeugdhulpaanbieder") & raad.aanbieder_aangewezen),
    then="bevoegd",
    since="2015-01-01",
)

acuut = Power(
    "acuut",
    art_3_1_2,
    decision="raadsonderzoek",
    opens="bevoegd",
    requires=raad.onderzoek_gevraagd_door.is_("raad"),
    grounds=bedreiging.acuut_en_ernstig,
    actor="raad_voor_de_kinderbescherming",
    since="2015-01-01",
)

bij_andere_taak = Power(
    "bij_andere_taak",
    art_3_1_2,
    decision="raadsonderzoek",
    opens="bevoegd",
    requires=raad.onderzoek_gevraagd_door.is_("raad") & raad.maatregel_gebleken_bij_andere_taak,
    actor="raad_voor_de_kinderbescherming",
    since="2015-01-01",
)

niet_bevoegd = Scope(
    "niet_bevoegd",
    art_3_1_1,
    decision="raadsonderzoek",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

raad_meldt = Duty(
    "raad_meldt",
    art_3_1_3,
    decision="college_inlichten",
    when=raad.onderzoek_gevraagd_door.is_("raad"),
    then="verplicht",
    since="2015-01-01",
    actor="raad_voor_de_kinderbescherming",
)

instelling_meldt = Duty(
    "instelling_meldt",
    art_3_1_4,
    decision="college_inlichten",
    when=raad.onderzoek_gevraagd_door.is_("gi"),
    then="verplicht",
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

veilig_thuis_meldt = Duty(
    "veilig_thuis_meldt",
    art_4_1_1_2,
    decision="college_inlichten",
    when=raad.onderzoek_gevraagd_door.is_("veilig_thuis"),
    then="verplicht",
    since="2015-01-01",
    actor="veilig_thuis",
)

geen_meldplicht = Scope(
    "geen_meldplicht",
    art_3_1_4,
    decision="college_inlichten",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

protocol = Norm(
    "protocol",
    art_3_1_5,
    decision="college_plichten",
    then=raad.protocol_college,
    since="2015-01-01",
    actor="college",
)

protocol_keuze_gi = Norm(
    "protocol_keuze_gi",
    art_3_1_6,
    decision="college_plichten",
    when=raad.protocol_college,
    then=raad.protocol_regelt_keuze_gi,
    since="2015-01-01",
    actor="college",
)
