"""
Jeugdwet 1.1. Begrippen naast jeugdige en woonplaats: jeugdhulp, ouder en pleegouder, strafrechtelijke
beslissing.

Participatie en persoonlijke verzorging zijn na achttien geen jeugdhulp meer, behalve in het
jeugdstrafrecht; maatregelen, jeugdreclassering en preventie zijn nooit jeugdhulp. Een grootouder die
opvoedt is ouder, met een pleegcontract pleegouder.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, jeugdreclassering, ouder, pleegouder, verzorger
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

jeugdhulp_begrip = Provision(
    jw("1.1", begrip="jeugdhulp"),
    heading=Text("jeugdhulp, drie typen", "youth help, three types"),
    summary=Text(
        "Type 1: hulp en zorg (geen preventie) bij psychische, psychosociale, gedrags-, LVB-, opvoed- of "
        "adoptieproblematiek, voor jeugdige én ouders. Type 2: bevorderen van deelname en zelfstandigheid "
        "bij beperking, tot 18. Type 3: hulp bij persoonlijke verzorging, tot 18. De 18-grens vervalt in "
        "het jeugdstrafrecht.",
        "Type 1: help with psychological, behavioural, parenting or adoption problems, for youth and "
        "parents. Type 2: participation and independence with a disability, until 18. Type 3: personal "
        "care, until 18. The limit of 18 does not hold in youth criminal law.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

ouder_begrip = Provision(
    jw("1.1", begrip="ouder"),
    heading=Text("ouder", "parent"),
    summary=Text(
        "Ouder is de gezaghebbende ouder, adoptiefouder, stiefouder of ieder ander die de jeugdige als "
        "gezinslid verzorgt en opvoedt; de pleegouder is uitgesloten.",
        "Parent with authority, adoptive parent, step-parent or any other who raises the youth as a member "
        "of the family; a foster parent is excluded.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

pleegouder_begrip = Provision(
    jw("1.1", begrip="pleegouder"),
    heading=Text("pleegouder", "foster parent"),
    summary=Text(
        "Persoon die een jeugdige die geen eigen kind of stiefkind is in het gezin verzorgt en opvoedt én "
        "daarvoor een pleegcontract met een pleegzorgaanbieder heeft.",
        "Person raising in the family a youth who is no own or stepchild, with a foster care contract with "
        "a foster care provider.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Verzorgen volstond: opvoeden werd niet genoemd.",
                "Caring was enough: raising was not named.",
            ),
        ),
    ),
)

strafrechtelijke_beslissing = Provision(
    jw("1.1", begrip="strafrechtelijke_beslissing"),
    heading=Text("strafrechtelijke beslissing", "criminal decision"),
    summary=Text(
        "Beslissing van officier of rechter met toepassing van titel VIIIA Sr (jeugdstrafrecht), van titel "
        "5 van hoofdstuk 2 of titel 5 van hoofdstuk 6 van Boek 6 Sv, of van artikel 493 Sv (schorsing "
        "voorlopige hechtenis).",
        "Decision of prosecutor or court applying title VIIIA Sr, title 5 of chapter 2 or title 5 of "
        "chapter 6 of Book 6 Sv, or article 493 Sv.",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text("Alleen titel VIIIA Sr en artikel 493 Sv.", "Only title VIIIA Sr and article 493 Sv."),
        ),
    ),
)

# --- jeugdhulp --------------------------------------------------------------------------------------------

type_1 = Definition(
    "hulp_bij_problematiek",
    jeugdhulp_begrip,
    decision="jeugdhulp_begrip",
    when=jeugdhulp.type.is_("hulp_bij_problematiek"),
    then="jeugdhulp",
    since="2015-01-01",
)

type_2_of_3 = Definition(
    "type_2_of_3",
    jeugdhulp_begrip,
    decision="jeugdhulp_begrip",
    when=jeugdhulp.type_2_of_3 & (jeugdige.leeftijd.less_than(18) | jeugdhulp.kader.is_("jeugdstrafrecht")),
    then="jeugdhulp",
    since="2015-01-01",
)

geen_jeugdhulp = Definition(
    "geen_jeugdhulp",
    jeugdhulp_begrip,
    decision="jeugdhulp_begrip",
    then="geen_jeugdhulp",
    since="2015-01-01",
    closing=True,
)

# --- ouder en pleegouder ----------------------------------------------------------------------------------

is_pleegouder = Definition(
    "pleegouder",
    pleegouder_begrip,
    decision="ouder_begrip",
    when=pleegouder.is_pleegouder,
    then="pleegouder",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
)

is_pleegouder_tot_2023 = Definition(
    "pleegouder",
    pleegouder_begrip,
    decision="ouder_begrip",
    when=pleegouder.is_pleegouder,
    then="pleegouder",
    since="2015-01-01",
    until="2022-12-31",
    read="2022-08-01",
)

ouder_van_de_jeugdige = (
    (ouder.soort.is_("juridische_ouder") & ouder.heeft_gezag)
    | ouder.soort.in_("adoptiefouder", "stiefouder")
    | verzorger.verzorgt_en_voedt_op
)

is_ouder = Definition(
    "ouder",
    ouder_begrip,
    decision="ouder_begrip",
    when=ouder_van_de_jeugdige & ~pleegouder.is_pleegouder,
    then="ouder",
    since="2015-01-01",
)

geen_ouder = Definition(
    "geen_ouder",
    ouder_begrip,
    decision="ouder_begrip",
    then="geen",
    since="2015-01-01",
    closing=True,
)

# --- strafrechtelijke beslissing --------------------------------------------------------------------------

beslissing = Definition(
    "beslissing",
    strafrechtelijke_beslissing,
    decision="strafrechtelijke_beslissing",
    when=jeugdreclassering.strafrechtelijke_beslissing.in_(
        "titel_viiia_sr", "tenuitvoerlegging_jeugdigen_sv", "bijzondere_procedure_sv", "schorsing_493_sv"
    ),
    then="ja",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
)

beslissing_tot_2020 = Definition(
    "beslissing",
    strafrechtelijke_beslissing,
    decision="strafrechtelijke_beslissing",
    when=jeugdreclassering.strafrechtelijke_beslissing.in_("titel_viiia_sr", "schorsing_493_sv"),
    then="ja",
    since="2015-01-01",
    until="2019-12-31",
    read="2019-07-01",
)

geen_beslissing = Definition(
    "geen_beslissing",
    strafrechtelijke_beslissing,
    decision="strafrechtelijke_beslissing",
    then="nee",
    since="2015-01-01",
    closing=True,
)

# --- wat niet is opgenomen --------------------------------------------------------------------------------

opvoeden_voor_2023 = NotModelled(
    provision=pleegouder_begrip,
    what=Text(
        "dat verzorgen voor 2023 volstond, zonder opvoeden",
        "that before 2023 caring was enough, without raising",
    ),
    why=Text(
        "er wordt naar verzorgen en opvoeden samen gevraagd",
        "caring and raising are asked about together",
    ),
    decisions=("ouder_begrip",),
    until="2022-12-31",
)
