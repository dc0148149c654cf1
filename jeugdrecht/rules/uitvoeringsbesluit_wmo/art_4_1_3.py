"""
Uitvoeringsbesluit Wmo 2015 4.1.3. Een geregistreerde professional, en wanneer een ander mag of moet.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, ubwmo

art_4_1_3_1 = Provision(
    ubwmo("4.1.3", 1),
    heading=Text("geregistreerde professionals bij Veilig Thuis", "registered professionals"),
    summary=Text(
        "Een geregistreerde professional (Besluit Jeugdwet) voert de taken uit of draagt er de "
        "verantwoordelijkheid voor, met dezelfde kan- en moet-afwijking.",
        "Registered professionals (Youth Act Decree) perform the tasks or are responsible for them, with the "
        "same deviations.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

toedeling = Norm(
    "toedeling",
    art_4_1_3_1,
    decision="audit_veilig_thuis",
    then=veilig_thuis.taak_door_geregistreerde
    | veilig_thuis.inzet_ander_niet_nadelig
    | veilig_thuis.inzet_ander_noodzakelijk,
    since="2015-01-01",
    actor="veilig_thuis",
)

overige_eisen = NotModelled(
    provision=art_4_1_3_1,
    what=Text(
        "dat lid 1 alleen geldt nadat een kwaliteitsregister is erkend (Besluit Jeugdwet 5.2.1 lid 1), de "
        "specifieke kennis, de professionele standaard (lid 3) en de overgang bij nieuwe beroepen (4.1.4 tot "
        "en met 4.1.6)",
        "that paragraph 1 only holds once a quality register was recognised (Youth Act Decree 5.2.1(1)), "
        "specific knowledge, the professional standard (para. 3) and the transition for new professions "
        "(4.1.4 to 4.1.6)",
    ),
    why=Text(
        "aangenomen is dat er een erkend register is; de rest is een maatstaf zonder getal",
        "it is assumed that there is a recognised register; the rest is a standard without a number",
    ),
    decisions=("audit_veilig_thuis",),
)
