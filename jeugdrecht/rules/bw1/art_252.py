"""
BW1 252. Gezamenlijk gezag door aantekening in het gezagsregister, en wanneer de griffier weigert.
"""

from jeugdrecht.facts import gezag, ouder, voogd
from jeugdrecht.facts.lists import ouders
from jeugdrecht.logic.declare import any_of, decided
from jeugdrecht.logic.rules import Definition, Duty, Earlier, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_252_1 = Provision(
    bw1("252", 1),
    heading=Text("gezamenlijk gezag door aantekening", "joint authority by a note in the register"),
    summary=Text(
        "Niet gehuwde en niet geregistreerde ouders zonder gezamenlijk gezag via 251b krijgen gezamenlijk "
        "gezag door aantekening op beider verzoek in het gezagsregister.",
        "Unmarried, unregistered parents without 251b joint authority get it by register note at both "
        "parents' request.",
    ),
    since="2023-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Zelfde regel, zonder de eis dat de ouders niet al via 251b samen gezag hebben.",
                "The same rule, without the requirement that the parents do not already have joint "
                "authority under 251b.",
            ),
        ),
    ),
)

art_252_2 = Provision(
    bw1("252", 2),
    heading=Text("weigering van de aantekening", "refusal of the note"),
    summary=Text(
        "Weigeren bij (a) onbevoegdheid van een ouder, (b) beëindigd gezag van een ouder terwijl de andere "
        "gezag heeft, (c) een voogd, (d) ontbrekende gezagsvoorziening, (e) gezag samen met een niet-ouder.",
        "Refuse if (a) incompetence, (b) one parent's authority terminated while the other has authority, "
        "(c) a guardian, (d) authority lacking, (e) authority shared with a non-parent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

ongehuwd = ~ouder.gehuwd_met_andere_ouder & ~ouder.geregistreerd_partner

gezamenlijk_door_aantekening = Definition(
    "gezamenlijk_door_aantekening",
    art_252_1,
    decision="gezag_van_rechtswege",
    when=gezag.aangetekend_in_register & ongehuwd,
    then="ouders_gezamenlijk",
    since="2015-01-01",
    excepts=("moeder_zonder_huwelijk",),
)

geen_aantekening = Scope(
    "geen_aantekening",
    art_252_1,
    decision="gezagsaantekening",
    then="weigeren",
    since="2015-01-01",
    closing=True,
)

aantekenen_tot_2023 = Duty(
    "aantekenen",
    art_252_1,
    decision="gezagsaantekening",
    when=gezag.aantekening_verzocht & ongehuwd & ~gezag.eerder_gezamenlijk,
    then="plaatsen",
    since="2015-01-01",
    until="2022-12-31",
    actor="griffier",
)

aantekenen = Duty(
    "aantekenen",
    art_252_1,
    decision="gezagsaantekening",
    when=gezag.aantekening_verzocht
    & ongehuwd
    & ~gezag.eerder_gezamenlijk
    & ~decided("gezag_van_rechtswege", "ouders_gezamenlijk"),
    then="plaatsen",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="griffier",
)

weigeren = Prohibition(
    "weigeren",
    art_252_2,
    decision="gezagsaantekening",
    when=any_of(ouders, ouder.onbevoegd_tot_gezag)
    | gezag.beeindigd.is_("een_ouder")
    | voogd.is_belast
    | gezag.ontbreekt
    | gezag.gezamenlijk_met_niet_ouder,
    then="weigeren",
    since="2015-01-01",
    excepts=("bw1:252:1/aantekenen", "bw1:252:1/aantekenen@2015-01-01"),
    actor="griffier",
)
