"""
Jeugdwet 1.1. Begrip woonplaats sinds 2022: welke gemeente verantwoordelijk is.

Het woonadres van de jeugdige in de basisregistratie; bij verblijf in de opgesomde instellingen en bij een
pleegouder met pleegcontract het woonadres onmiddellijk daarvoor. Wie het gezag heeft doet niet meer ter
zake. Registratie op het adres van het verblijf en een verhuizing van de ouders tijdens het verblijf
veranderen niets.
"""

from jeugdrecht.facts import rechtsvraag, woonplaats
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

oude_regel = Edition(
    "2015-01-01",
    "2021-12-31",
    Text(
        "Een andere volgorde, zonder basisregistratie: zie de regel tot 2022.",
        "Another order, without the population register: see the rule until 2022.",
    ),
)

woonplaats_1 = Provision(
    jw("1.1", begrip="woonplaats", onderdeel="1"),
    heading=Text("woonplaats: het woonadres", "domicile: the home address"),
    summary=Text(
        "Woonplaats is de gemeente waar de jeugdige volgens de BRP zijn woonadres heeft.",
        "Domicile is the municipality of the youth's registered home address.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(oude_regel,),
)

woonplaats_2 = Provision(
    jw("1.1", begrip="woonplaats", onderdeel="2"),
    heading=Text("woonplaats bij verblijf", "domicile during a stay"),
    summary=Text(
        "Verblijft de jeugdige bij een jeugdhulpaanbieder, pleegouder, Wmo-opvang of beschermd wonen, "
        "Wlz-verblijfsinstelling of JJI, of gaat het om jeugdhulp of jeugdreclassering in verband met "
        "JJI-verblijf, dan telt de gemeente van het woonadres direct vóór dat verblijf.",
        "During a stay with a youth help provider, foster parent, Wmo shelter or protected living, Wlz "
        "residential institution or juvenile justice institution, or for help or probation linked to such "
        "custody, the municipality of the home address immediately before that stay counts.",
    ),
    since="2025-01-01",
    read="2026-01-01",
    history=(
        oude_regel,
        Edition(
            "2022-01-01",
            "2024-12-31",
            Text("Noemde de Wlz-instelling nog niet.", "Did not yet name the Wlz institution."),
        ),
    ),
)

woonplaats_3 = Provision(
    jw("1.1", begrip="woonplaats", onderdeel="3"),
    heading=Text("vangnet: moeder bij de geboorte, werkelijk verblijf", "fallback: mother, actual stay"),
    summary=Text(
        "Kan de woonplaats niet via 1 of 2 worden vastgesteld, of staat bij het woonadres een aantekening "
        "van 2.26 Wet BRP, dan telt de gemeente waar de moeder bij de geboorte als ingezetene stond; lukt "
        "dat niet, dan de gemeente van feitelijk verblijf bij de hulpvraag.",
        "If 1 and 2 give nothing, or the address carries a note of 2.26 BRP Act, the mother's municipality "
        "of registration at the birth counts; failing that, the actual stay at the request.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(oude_regel,),
)

woonplaats_4 = Provision(
    jw("1.1", begrip="woonplaats", onderdeel="4"),
    heading=Text("woonplaats buiten Nederland", "domicile outside the Netherlands"),
    summary=Text(
        "Ligt de woonplaats buiten Nederland, dan telt de gemeente waar de jeugdige feitelijk verblijft bij "
        "de hulpvraag.",
        "If the domicile is abroad, the municipality of actual stay at the request counts.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(oude_regel,),
)

# GAP-12: the order of 3 and 4 is not fixed; the default is that 4 comes first.
in_het_buitenland = woonplaats.buiten_nederland & rechtsvraag.gap_12
vast_te_stellen = woonplaats.via_woonadres_vast_te_stellen & ~woonplaats.buiten_nederland
op_woonadres = vast_te_stellen & ~woonplaats.bij_verblijf
op_adres_voor_verblijf = vast_te_stellen & woonplaats.bij_verblijf
vangnet = ~vast_te_stellen & ~in_het_buitenland

woonadres = Definition(
    "woonadres",
    woonplaats_1,
    decision="verantwoordelijke_gemeente.grondslag",
    when=op_woonadres,
    then="woonadres",
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

woonadres_gemeente = Definition(
    "gemeente",
    woonplaats_1,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_woonadres,
    then=woonplaats.woonadres_op_peildatum,
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

voor_verblijf = Definition(
    "voor_verblijf",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.grondslag",
    when=op_adres_voor_verblijf,
    then="woonadres_voor_verblijf",
    since="2025-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"), jw("1.1", begrip="jeugdhulpaanbieder")),
)

voor_verblijf_gemeente = Definition(
    "gemeente",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_adres_voor_verblijf & ~woonplaats.adressen_met_dagen,
    then=woonplaats.adres_voor_verblijf_gemeente,
    since="2025-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"), jw("1.1", begrip="jeugdhulpaanbieder")),
)

# GAP-3: before the first of an unbroken chain of stays, or before the stay that runs now.
voor_eerste_verblijf_gemeente = Definition(
    "gemeente_voor_eerste_verblijf",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_adres_voor_verblijf & woonplaats.adressen_met_dagen & rechtsvraag.gap_3,
    then=woonplaats.adres_voor_eerste_verblijf,
    since="2025-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"), jw("1.1", begrip="jeugdhulpaanbieder")),
)

voor_dit_verblijf_gemeente = Definition(
    "gemeente_voor_dit_verblijf",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_adres_voor_verblijf & woonplaats.adressen_met_dagen & ~rechtsvraag.gap_3,
    then=woonplaats.adres_voor_dit_verblijf,
    since="2025-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"), jw("1.1", begrip="jeugdhulpaanbieder")),
)

# The same rule; only the list of stays was shorter (see the fact verblijf.in_lijst_woonplaats).
voor_verblijf_2022 = Definition(
    "voor_verblijf",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.grondslag",
    when=op_adres_voor_verblijf,
    then="woonadres_voor_verblijf",
    since="2022-01-01",
    until="2024-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"),),
    read="2024-11-06",
)

voor_verblijf_gemeente_2022 = Definition(
    "gemeente",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_adres_voor_verblijf & ~woonplaats.adressen_met_dagen,
    then=woonplaats.adres_voor_verblijf_gemeente,
    since="2022-01-01",
    until="2024-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"),),
    read="2024-11-06",
)

voor_eerste_verblijf_gemeente_2022 = Definition(
    "gemeente_voor_eerste_verblijf",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_adres_voor_verblijf & woonplaats.adressen_met_dagen & rechtsvraag.gap_3,
    then=woonplaats.adres_voor_eerste_verblijf,
    since="2022-01-01",
    until="2024-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"),),
    read="2024-11-06",
)

voor_dit_verblijf_gemeente_2022 = Definition(
    "gemeente_voor_dit_verblijf",
    woonplaats_2,
    decision="verantwoordelijke_gemeente.gemeente",
    when=op_adres_voor_verblijf & woonplaats.adressen_met_dagen & ~rechtsvraag.gap_3,
    then=woonplaats.adres_voor_dit_verblijf,
    since="2022-01-01",
    until="2024-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("1.1", begrip="pleegouder"),),
    read="2024-11-06",
)

moeder = Definition(
    "moeder",
    woonplaats_3,
    decision="verantwoordelijke_gemeente.grondslag",
    when=vangnet & woonplaats.moeder_bekend,
    then="moeder_bij_geboorte",
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

moeder_gemeente = Definition(
    "gemeente_moeder",
    woonplaats_3,
    decision="verantwoordelijke_gemeente.gemeente",
    when=vangnet & woonplaats.moeder_bekend,
    then=woonplaats.moeder_bij_geboorte_gemeente,
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

feitelijk = Definition(
    "feitelijk",
    woonplaats_3,
    decision="verantwoordelijke_gemeente.grondslag",
    when=vangnet & ~woonplaats.moeder_bekend,
    then="feitelijk_verblijf_vangnet",
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

feitelijk_gemeente = Definition(
    "gemeente_feitelijk",
    woonplaats_3,
    decision="verantwoordelijke_gemeente.gemeente",
    when=vangnet & ~woonplaats.moeder_bekend,
    then=woonplaats.feitelijk_verblijf_gemeente,
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

buitenland = Definition(
    "buitenland",
    woonplaats_4,
    decision="verantwoordelijke_gemeente.grondslag",
    when=in_het_buitenland,
    then="woonplaats_buiten_nederland",
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

buitenland_gemeente = Definition(
    "gemeente",
    woonplaats_4,
    decision="verantwoordelijke_gemeente.gemeente",
    when=in_het_buitenland,
    then=woonplaats.feitelijk_verblijf_gemeente,
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

aantekening = NotModelled(
    provision=woonplaats_3,
    what=Text(
        "wanneer bij een woonadres een aantekening van artikel 2.26 Wet BRP wordt geplaatst",
        "when a note of article 2.26 BRP Act is placed with a home address",
    ),
    why=Text(
        "de Wet BRP is niet gelezen; de aantekening is een gegeven van de zaak",
        "the BRP Act was not read; the note is a fact of the case",
    ),
    decisions=("verantwoordelijke_gemeente.gemeente", "verantwoordelijke_gemeente.grondslag"),
    since="2022-01-01",
)

adressen_zonder_volgorde_gemeente = Documented(
    decision="verantwoordelijke_gemeente.gemeente",
    question=Question.EXACTLY_ONE,
    why=Text(
        "Begonnen twee adressen of verblijven op dezelfde dag, of heeft het ene geen eerste dag, dan zegt de "
        "zaak niet welk telt; de uitkomst blijft open en noemt de lijst of de dag.",
        "Where two addresses or stays began on the same day, or one has no first day, the case does not say "
        "which counts; the answer stays open and names the list or the day.",
    ),
)

adressen_zonder_volgorde_grondslag = Documented(
    decision="verantwoordelijke_gemeente.grondslag",
    question=Question.EXACTLY_ONE,
    why=Text(
        "Begonnen twee adressen of verblijven op dezelfde dag, of heeft het ene geen eerste dag, dan zegt de "
        "zaak niet welk telt; de uitkomst blijft open en noemt de lijst of de dag.",
        "Where two addresses or stays began on the same day, or one has no first day, the case does not say "
        "which counts; the answer stays open and names the list or the day.",
    ),
)
