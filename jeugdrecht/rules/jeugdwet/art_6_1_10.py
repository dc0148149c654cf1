"""
Jeugdwet 6.1.10 en 6.1.11. Horen, familiegroepsplan, raadsman en afschriften.

Een leeftijdsgrens voor het horen is er niet. Bij spoed geldt Rv 800 lid 3: beslissen mag meteen als horen
niet kan worden afgewacht zonder onmiddellijk en ernstig gevaar, en dan binnen twee weken alsnog horen.
"""

from jeugdrecht.facts import behandeling, jeugdige, machtiging
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, jw, rv

art_6_1_10_1 = Provision(
    jw("6.1.10", 1),
    heading=Text("horen vóór machtiging", "hearing before the authorisation"),
    summary=Text(
        "Vóór elke machtiging, ook spoed, en vóór vervallenverklaring hoort de kinderrechter "
        "jeugdige, gezagsdrager en verzorger (tenzij iemand niet bereid is), de verzoeker en,"
        " bij vervallenverklaring, de aanbieder; bij spoed geldt Rv 800 lid 3 overeenkomstig.",
        "Judge hears youth, holder of authority, carer (unless unwilling), applicant; emergency: Rv 800(3).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_10_2 = Provision(
    jw("6.1.10", 2),
    heading=Text("familiegroepsplan voor machtiging", "family group plan before the authorisation"),
    summary=Text(
        "De kinderrechter biedt voor een (voorwaardelijke) machtiging de mogelijkheid een "
        "familiegroepsplan te maken, behalve bij afwijzing door ouders, concrete bedreiging "
        "of schade aan kindbelang; niet bij spoed. Hij hoort jeugdige, gezagsdrager, "
        "verzorger en verzoeker (lid 1) en gelast toevoeging van een raadsman (lid 4).",
        "Judge offers family group plan before (conditional) authorisation; hears parties; orders counsel.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_10_3 = Provision(
    jw("6.1.10", 3),
    heading=Text("bij spoed achteraf horen", "hearing afterwards in an emergency"),
    summary=Text(
        "Op een spoedmachtiging is Rv 800 lid 3 overeenkomstig van toepassing: beslissen zonder horen kan "
        "bij onmiddellijk en ernstig gevaar, en dan wordt binnen twee weken alsnog gehoord.",
        "Rv 800(3) applies likewise to an emergency authorisation: deciding without a hearing is possible in "
        "immediate and serious danger, and then the hearing follows within two weeks.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_10_4 = Provision(
    jw("6.1.10", 4),
    heading=Text("ambtshalve raadsman", "counsel of the court's own motion"),
    summary=Text(
        "De rechter gelast ambtshalve de toevoeging van een raadsman aan de jeugdige.",
        "Judge orders appointment of counsel ex officio.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_11 = Provision(
    jw("6.1.11"),
    heading=Text("afschriften beschikking", "copies of the order"),
    summary=Text(
        "De griffier zendt afschrift aan de jeugdige vanaf 12, de gezagsdrager, de verzorger,"
        " de verzoeker en de raadsman.",
        "Registrar sends copies to youth (12+), holder of authority, carer, applicant, counsel.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

vervallenverklaring = machtiging.vervallenverklaring_verzocht_op.has_come()

jeugdige_horen = Duty(
    "jeugdige_horen",
    art_6_1_10_1,
    decision="behandeling_gesloten_jeugdhulp",
    when=~machtiging.jeugdige_wil_niet_gehoord,
    then="jeugdige_horen",
    since="2015-01-01",
    actor="kinderrechter",
    group="horen",
)

gezagsdrager_horen = Duty(
    "gezagsdrager_horen",
    art_6_1_10_1,
    decision="behandeling_gesloten_jeugdhulp",
    when=~machtiging.gezagsdrager_wil_niet_gehoord,
    then="gezagsdrager_horen",
    since="2015-01-01",
    actor="kinderrechter",
    group="horen",
)

verzorger_horen = Duty(
    "verzorger_horen",
    art_6_1_10_1,
    decision="behandeling_gesloten_jeugdhulp",
    when=~machtiging.verzorger_wil_niet_gehoord,
    then="verzorger_horen",
    since="2015-01-01",
    actor="kinderrechter",
    group="horen",
)

verzoeker_horen = Duty(
    "verzoeker_horen",
    art_6_1_10_1,
    decision="behandeling_gesloten_jeugdhulp",
    then="verzoeker_horen",
    since="2015-01-01",
    actor="kinderrechter",
    group="horen",
)

aanbieder_horen = Duty(
    "aanbieder_horen",
    art_6_1_10_1,
    decision="behandeling_gesloten_jeugdhulp",
    when=vervallenverklaring,
    then="aanbieder_horen",
    since="2015-01-01",
    actor="kinderrechter",
    rests_on=(jw("6.1.7", 1),),
)

horen_achteraf = Scope(
    "horen_achteraf",
    art_6_1_10_3,
    decision="behandeling_gesloten_jeugdhulp",
    when=machtiging.soort.is_("spoed_gesloten") & behandeling.onmiddellijk_en_ernstig_gevaar,
    then="horen_binnen_twee_weken",
    since="2015-01-01",
    actor="kinderrechter",
    excepts=("horen",),
    rests_on=(rv("800", 3),),
)

familiegroepsplan = Duty(
    "familiegroepsplan",
    art_6_1_10_2,
    decision="behandeling_gesloten_jeugdhulp",
    when=(~machtiging.soort.is_("spoed_gesloten") | vervallenverklaring)
    & ~machtiging.afgezien_van_familiegroepsplan,
    then="familiegroepsplan_mogelijk_maken",
    since="2015-01-01",
    actor="kinderrechter",
)

raadsman = Duty(
    "raadsman",
    art_6_1_10_4,
    decision="behandeling_gesloten_jeugdhulp",
    then="raadsman_toevoegen",
    since="2015-01-01",
    actor="rechter",
)

gronden_om_af_te_zien = NotModelled(
    provision=art_6_1_10_2,
    what=Text(
        "of er grond is om van het familiegroepsplan af te zien",
        "whether there is ground to leave the family group plan aside",
    ),
    why=Text(
        "dat is aan de kinderrechter; het is als stap gevraagd",
        "that is for the juvenile court; it is asked as a step",
    ),
    decisions=("behandeling_gesloten_jeugdhulp",),
)


afschrift_jeugdige = Duty(
    "afschrift_jeugdige",
    art_6_1_11,
    decision="afschriften_gesloten_jeugdhulp",
    when=jeugdige.leeftijd.at_least(12),
    then="jeugdige",
    since="2015-01-01",
)

afschrift_gezagsdrager = Duty(
    "afschrift_gezagsdrager",
    art_6_1_11,
    decision="afschriften_gesloten_jeugdhulp",
    then="gezagsdrager",
    since="2015-01-01",
)

afschrift_verzorger = Duty(
    "afschrift_verzorger",
    art_6_1_11,
    decision="afschriften_gesloten_jeugdhulp",
    then="verzorger",
    since="2015-01-01",
)

afschrift_verzoeker = Duty(
    "afschrift_verzoeker",
    art_6_1_11,
    decision="afschriften_gesloten_jeugdhulp",
    then="verzoeker",
    since="2015-01-01",
)

afschrift_raadsman = Duty(
    "afschrift_raadsman",
    art_6_1_11,
    decision="afschriften_gesloten_jeugdhulp",
    then="raadsman",
    since="2015-01-01",
)
