"""
Jeugdwet 1.3. De wet geldt voor jeugdigen die in Nederland verblijven; een vreemdeling moet er rechtmatig
zijn.

Wie jonger is dan achttien valt ook zonder rechtmatig verblijf onder het college (Besluit Jeugdwet 1.2 lid 1).
Voor een Nederlander wordt geen verblijfsstatus gevraagd.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bjw, jw

art_1_3_1 = Provision(
    jw("1.3", 1),
    heading=Text("verblijf in Nederland", "stay in the Netherlands"),
    summary=Text(
        "De wet geldt voor jeugdigen die in Nederland verblijven.",
        "The Act applies to young people who stay in the Netherlands.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_1_3_2 = Provision(
    jw("1.3", 2),
    heading=Text("vreemdelingen", "foreign nationals"),
    summary=Text(
        "Het college voert 2.3 lid 1 tot en met 3 en 2.4 lid 2 uit voor rechtmatig verblijvende "
        "vreemdelingen; bij "
        "besluit kan dat worden beperkt (lid 3) of uitgebreid (lid 4). Hulp geeft geen verblijfsrecht "
        "(lid 5).",
        "The executive carries out 2.3(1)-(3) and 2.4(2) for foreign nationals who stay lawfully; a "
        "decree may "
        "limit (paragraph 3) or extend this (paragraph 4). Help gives no right to stay (paragraph 5).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

buiten_nederland = Scope(
    "buiten_nederland",
    art_1_3_1,
    decision="uitvoeringsplicht",
    when=~jeugdige.werkelijk_verblijf_in_nederland,
    then="niet_verplicht",
    since="2015-01-01",
    excepts=("verplicht", "vrijwillig"),
)

vreemdeling_zonder_verblijf = Scope(
    "vreemdeling_zonder_verblijf",
    art_1_3_2,
    decision="uitvoeringsplicht",
    when=jeugdige.leeftijd.at_least(18) & ~jeugdige.nederlandse_nationaliteit & ~jeugdige.rechtmatig_verblijf,
    then="niet_verplicht",
    since="2015-01-01",
    rests_on=(bjw("1.2", 1),),
    excepts=("verplicht", "vrijwillig"),
)

beperking_bij_besluit = NotModelled(
    provision=art_1_3_2,
    what=Text(
        "dat een besluit de plicht voor groepen rechtmatig verblijvende vreemdelingen kan beperken (lid 3)",
        "that a decree may limit the duty for groups of foreign nationals who stay lawfully (paragraph 3)",
    ),
    why=Text(
        "het Besluit Jeugdwet doet dat in de gelezen tekst niet",
        "the Besluit Jeugdwet does not do so in the text that was read",
    ),
    decisions=("uitvoeringsplicht",),
)
