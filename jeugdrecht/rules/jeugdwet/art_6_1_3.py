"""
Jeugdwet 6.1.3. De spoedmachtiging, als een gewone machtiging niet kan worden afgewacht.

Een ernstig vermoeden volstaat, en de gedragswetenschapper hoeft de jeugdige niet te onderzoeken als dat
feitelijk onmogelijk is. Of zij ook voor een achttienjarige kan, laat de tekst open (GAP-15).
"""

from jeugdrecht.facts import jeugdhulp, machtiging, rechtsvraag
from jeugdrecht.logic.rules import Earlier, Power
from jeugdrecht.rules.jeugdwet.art_6_1_1 import achttien_met_machtiging, minderjarig
from jeugdrecht.rules.jeugdwet.art_6_1_2 import bevoegd_verzocht, lid_3_vervuld, niets_minder_ingrijpends
from jeugdrecht.sources import Edition, Provision, Text, jw

art_6_1_3 = Provision(
    jw("6.1.3"),
    heading=Text("spoedmachtiging", "emergency authorisation"),
    summary=Text(
        "Kan een machtiging niet worden afgewacht, dan kan een spoedmachtiging; ernstig "
        "vermoeden volstaat, instemming gedragswetenschapper tenzij onderzoek feitelijk "
        "onmogelijk is; duur maximaal vier weken (6.1.12 lid 2).",
        "Emergency authorisation when the regular one cannot be awaited; serious suspicion "
        "suffices; max four weeks.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Twee gronden: de eis dat niets minder ingrijpends mogelijk is ontbrak. Ook "
                "voor 2023 was geen bepaling van college of GI nodig.",
                "Two grounds: that nothing less intrusive is possible was not asked. Before "
                "2023 no determination by municipality or institution was needed either.",
            ),
        ),
    ),
)

wie = (minderjarig & lid_3_vervuld) | (achttien_met_machtiging & rechtsvraag.gap_15)
spoed = (
    jeugdhulp.machtiging_niet_af_te_wachten
    & jeugdhulp.onmiddellijk_noodzakelijk
    & jeugdhulp.opneming_noodzakelijk
)

spoedmachtiging_tot_2024 = Power(
    "spoedmachtiging",
    art_6_1_3,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & machtiging.soort.is_("spoed_gesloten")
    & wie
    & (jeugdhulp.instemming_gedragswetenschapper | jeugdhulp.onderzoek_feitelijk_onmogelijk),
    grounds=spoed,
    actor="kinderrechter",
    since="2015-01-01",
    until="2023-12-31",
    rests_on=(jw("6.1.2", 3),),
    read="2023-01-01",
)

spoedmachtiging = Power(
    "spoedmachtiging",
    art_6_1_3,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & machtiging.soort.is_("spoed_gesloten")
    & wie
    & (jeugdhulp.instemming_gedragswetenschapper | jeugdhulp.onderzoek_feitelijk_onmogelijk),
    grounds=spoed & niets_minder_ingrijpends,
    actor="kinderrechter",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.2", 3),),
)
