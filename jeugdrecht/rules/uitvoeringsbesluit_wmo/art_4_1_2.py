"""
Uitvoeringsbesluit Wmo 2015 4.1.2. Deskundigheid, met in elk geval een arts; beschikbaar, niet per se in
dienst.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, ubwmo

art_4_1_2_1 = Provision(
    ubwmo("4.1.2", 1),
    heading=Text("deskundigheid en arts", "expertise and doctor"),
    summary=Text(
        "Voldoende deskundigheid over huiselijk geweld en kindermishandeling, in elk geval een arts met die "
        "deskundigheid; onafhankelijke uitvoering van onderzoek (lid 2).",
        "Sufficient expertise incl. a doctor; independent investigation (para. 2).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

arts = Norm(
    "arts",
    art_4_1_2_1,
    decision="audit_veilig_thuis",
    then=veilig_thuis.arts_beschikbaar,
    since="2015-01-01",
    actor="college",
)

voldoende_deskundigheid = NotModelled(
    provision=art_4_1_2_1,
    what=Text(
        "of de deskundigheid verder voldoende is, en of het onderzoek onafhankelijk wordt uitgevoerd (lid 2)",
        "whether the expertise is otherwise sufficient, and whether the investigation is independent (para. "
        "2)",
    ),
    why=Text("de tekst geeft geen maat", "the text gives no measure"),
    decisions=("audit_veilig_thuis",),
)
