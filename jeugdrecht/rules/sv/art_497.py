"""
Sv 497 en 498. Vragen over de persoon, en nadere inlichtingen van de Raad.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, sv

art_497_1 = Provision(
    sv("497", 1),
    heading=Text("persoonlijke vragen buiten aanwezigheid", "personal questions in the suspect's absence"),
    summary=Text(
        "Het gerecht kan vragen over persoon en leefomstandigheden buiten aanwezigheid van de verdachte "
        "behandelen; de "
        "raadsman of het OM voert dan het woord.",
        "The court may deal with questions on person and circumstances in the suspect's absence; counsel "
        "or the "
        "prosecution then speaks.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_498 = Provision(
    sv("498"),
    heading=Text("nadere inlichtingen van de Raad", "further information from the Board"),
    summary=Text(
        "Acht het gerecht alsnog onderzoek naar persoon en leefomstandigheden van de minderjarige "
        "verdachte noodzakelijk, "
        "dan kan het bij de Raad nadere inlichtingen inwinnen.",
        "If the court finds inquiry into the person and circumstances of a suspect who is a minor still "
        "necessary, it "
        "may seek further information from the Board.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

buiten_aanwezigheid = NotModelled(
    provision=art_497_1,
    what=Text(
        "dat het gerecht vragen over de persoon zonder de verdachte kan behandelen",
        "that the court may deal with questions on the person without the suspect",
    ),
    why=Text(
        "dat is een bevoegdheid van het gerecht zonder voorwaarden, geen waarborg",
        "that is a power of the court without conditions, no safeguard",
    ),
    decisions=("waarborgen",),
)

nadere_inlichtingen = NotModelled(
    provision=art_498,
    what=Text(
        "dat het gerecht de Raad alsnog om onderzoek kan vragen als het dat noodzakelijk vindt",
        "that the court may still ask the Board for inquiry if it finds that necessary",
    ),
    why=Text(
        "dat is een bevoegdheid van het gerecht; of de officier de Raad moest vragen, staat in 494",
        "that is a power of the court; whether the prosecutor had to ask the Board stands in art. 494",
    ),
    decisions=("raad_strafonderzoek", "waarborgen"),
)
