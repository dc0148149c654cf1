"""
Jeugdwet 3.3. Raad en gecertificeerde instelling geven de feiten volledig en naar waarheid weer.

In rapporten en in verzoekschriften; Veilig Thuis en aanbieders staan niet in deze bepaling.
"""

from jeugdrecht.facts import gi, instelling
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_3_3 = Provision(
    jw("3.3"),
    heading=Text(
        "volledig en naar waarheid",
        "complete and true",
    ),
    summary=Text(
        "Rapporten en verzoekschriften van Raad en instelling geven de relevante feiten compleet en "
        "waarheidsgetrouw weer.",
        "Reports and petitions of Raad and institution state the relevant facts fully and truthfully.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

instelling_volledig_en_waar = Norm(
    "instelling_volledig_en_waar",
    art_3_3,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=gi.stukken_volledig,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

raad_volledig_en_waar = NotModelled(
    provision=art_3_3,
    what=Text(
        "dezelfde plicht van de Raad",
        "the same duty of the Raad",
    ),
    why=Text(
        "de Raad wordt hier niet getoetst; de rechter die het verzoek behandelt weegt het",
        "the Raad is not assessed here; the court that hears the petition weighs it",
    ),
    decisions=("raadsonderzoek",),
)
