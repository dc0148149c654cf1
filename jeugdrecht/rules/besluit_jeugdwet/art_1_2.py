"""
Besluit Jeugdwet 1.2. Vreemdelingen: jonger dan achttien ook zonder rechtmatig verblijf, en dan hoogstens
een half jaar.

Bij hulp met verblijf kiest het college voor wie niet rechtmatig verblijft alleen een pleegouder als de
ontwikkeling dat vergt, en zegt het waarom een accommodatie niet past. Dat keert de voorkeur van de Jeugdwet
(2.3 lid 6) om.
"""

from jeugdrecht.facts import college, jeugdhulp, jeugdige, rechtsvraag, verblijf
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, bjw, jw

art_1_2_1 = Provision(
    bjw("1.2", 1),
    heading=Text("onrechtmatig verblijf onder achttien", "unlawful stay under eighteen"),
    summary=Text(
        "De collegeplicht geldt ook voor vreemdelingen zonder rechtmatig verblijf die nog geen 18 zijn.",
        "The executive's responsibility also holds for foreign nationals without lawful stay who are under "
        "18.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_1_2_2 = Provision(
    bjw("1.2", 2),
    heading=Text("pleegouder alleen als het nodig is", "foster parent only if needed"),
    summary=Text(
        "Voor deze groep kiest het college bij verblijf alleen een pleegouder als de ontwikkeling dat "
        "vergt, en motiveert dan waarom een instelling niet past.",
        "For this group the executive chooses a foster parent only if development requires it, and then "
        "explains why an institution is not suitable.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_1_2_3 = Provision(
    bjw("1.2", 3),
    heading=Text("hoogstens een half jaar", "half a year at most"),
    summary=Text(
        "De voorziening sluit aan op de verwachte verblijfsduur en duurt hoogstens een half jaar.",
        "The provision matches the expected stay and lasts half a year at most.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_1_2_4 = Provision(
    bjw("1.2", 4),
    heading=Text("tijdelijk humanitair: een half jaar", "temporary humanitarian: half a year"),
    summary=Text(
        "Ook bij een verblijfsvergunning regulier bepaalde tijd op tijdelijk humanitaire gronden duurt de "
        "voorziening hoogstens een half jaar.",
        "With a fixed-term permit on temporary humanitarian grounds too the provision lasts half a year at "
        "most.",
    ),
    since="2018-07-28",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-07-27",
            Text(
                "Alleen bij de gronden van artikel 3.5 lid 2 onder i Vb 2000.",
                "Only on the grounds of article 3.5(2)(i) Vb 2000.",
            ),
        ),
    ),
)

zonder_rechtmatig_verblijf = (
    jeugdige.is_vreemdeling & ~jeugdige.rechtmatig_verblijf & jeugdige.leeftijd.less_than(18)
)

# GAP-16: the text speaks of a provision; how long a measure lasts follows from Book 1 BW.
voorziening = college.treft.in_("voorziening", "jeugdhulp_uit_beslissing") | (
    college.treft.is_("maatregel") & rechtsvraag.gap_16
)
humanitair = (
    jeugdige.is_vreemdeling
    & jeugdige.rechtmatig_verblijf
    & jeugdige.vergunning_tijdelijk_humanitair
    & college.treft.is_("voorziening")
)

geen_grens = Scope(
    "geen_grens",
    art_1_2_3,
    decision="duur_voorziening_vreemdeling",
    then=NONE,
    since="2015-01-01",
    closing=True,
)

half_jaar = Limit(
    "half_jaar",
    art_1_2_3,
    decision="duur_voorziening_vreemdeling",
    when=zonder_rechtmatig_verblijf & voorziening,
    then=6,
    since="2015-01-01",
    actor="college",
    rests_on=(bjw("1.2", 1), jw("1.3", 2)),
)

half_jaar_humanitair = Limit(
    "humanitair",
    art_1_2_4,
    decision="duur_voorziening_vreemdeling",
    when=humanitair,
    then=6,
    since="2018-07-28",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

half_jaar_humanitair_2015 = Limit(
    "humanitair",
    art_1_2_4,
    decision="duur_voorziening_vreemdeling",
    when=humanitair & verblijf.vergunning_onder_i,
    then=6,
    since="2015-01-01",
    until="2018-07-27",
    actor="college",
    read="2015-01-01",
)

pleegouder_mag = Scope(
    "pleegouder_mag",
    art_1_2_2,
    decision="pleegzorg_vreemdeling",
    then="toegestaan",
    since="2015-01-01",
    closing=True,
)

pleegouder_niet_nodig = Prohibition(
    "niet_nodig",
    art_1_2_2,
    decision="pleegzorg_vreemdeling",
    when=~jeugdhulp.pleegouder_noodzakelijk,
    then="niet_toegestaan",
    since="2015-01-01",
    actor="college",
)

verwachte_duur = NotModelled(
    provision=art_1_2_3,
    what=Text(
        "dat de voorziening aansluit bij de verwachte duur van het verblijf, en of na een half jaar een "
        "nieuwe kan volgen",
        "that the provision matches the expected stay, and whether another may follow after half a year",
    ),
    why=Text(
        "de verwachte duur is een oordeel van het college; over een nieuwe voorziening zegt de tekst niets",
        "the expected stay is for the executive to judge; on another provision the text is silent",
    ),
    decisions=("duur_voorziening_vreemdeling",),
)

motivering_pleegouder = NotModelled(
    provision=art_1_2_2,
    what=Text(
        "dat het college motiveert waarom een accommodatie niet past",
        "that the executive explains why an accommodation is not suitable",
    ),
    why=Text(
        "de motivering hoort in het besluit en beslist niet of een pleegouder mag",
        "the reasons belong in the decision and do not decide whether a foster parent is allowed",
    ),
    decisions=("pleegzorg_vreemdeling",),
)
