"""
Besluit verplichte meldcode 2. Wat in een meldcode staat, en de stappen na een signaal.

Tot 2019 zes elementen zonder afwegingskader, en als laatste stap hulp of melden; sinds 2019 zeven, en twee
beslissingen die elkaar niet uitsluiten. De tekst schrijft geen volgorde voor. Beslissen over een melding is
een stap; de meldcode schept geen plicht om te melden.
"""

from jeugdrecht.facts import meldcode
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, bvm

art_2_1 = Provision(
    bvm("2", 1),
    heading=Text("elementen van een meldcode", "elements of a reporting code"),
    summary=Text(
        "Minstens: stappenplan (a), afwegingskader (b), taakverdeling met functie van de eindbeslisser (c), "
        "aandacht voor bijzondere geweldsvormen (d) en voor de verwijsindex bij meldingsbevoegden (e), "
        "instructies voor de kindcheck waar van toepassing (f), omgang met vertrouwelijke gegevens (g).",
        "At least: step plan, assessment framework, allocation incl. the final decision-maker's function, "
        "special violence, reference index, child check, confidentiality.",
    ),
    since="2019-01-01",
    read="2020-10-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-12-31",
            Text(
                "Zes elementen, zonder afwegingskader; wie eindverantwoordelijk is, niet diens functie (ook "
                "gelezen in 2018-07-28).",
                "Six elements, without assessment framework; who is finally responsible, not the function "
                "(read in 2018-07-28 too).",
            ),
        ),
    ),
)

art_2_2 = Provision(
    bvm("2", 2),
    heading=Text("de stappen", "the steps"),
    summary=Text(
        "Signalen in kaart, collegiale consultatie en zo nodig Veilig Thuis of letseldeskundige, gesprek met "
        "de cliënt, afwegingskader toepassen, en beslissen over melden én over inzetten van noodzakelijke "
        "hulp.",
        "Steps: map signals, consult a colleague and if needed Veilig Thuis or an injury expert, talk to the "
        "client, apply the framework, decide on reporting and on help.",
    ),
    since="2019-01-01",
    read="2020-10-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-12-31",
            Text(
                "Vierde stap: wegen van risico, aard en ernst en bij twijfel altijd AMHK raadplegen; vijfde: "
                "hulp organiseren of melden.",
                "Fourth step: weigh risk, nature and gravity and when in doubt always consult the AMHK; "
                "fifth: organise help or report.",
            ),
        ),
    ),
)

zes_elementen = (
    meldcode.stappenplan
    & meldcode.toedeling
    & (meldcode.bijzondere_vormen | ~meldcode.bijzondere_vormen_van_toepassing)
    & (meldcode.verwijsindex | ~meldcode.verwijsindex_meldingsbevoegd)
    & (meldcode.kindcheck | ~meldcode.kindcheck_van_toepassing)
    & meldcode.vertrouwelijkheid
)

alle_elementen = Scope(
    "elementen",
    art_2_1,
    decision="meldcode_voldoet",
    when=meldcode.vastgesteld & zes_elementen & meldcode.afwegingskader,
    then="voldoet",
    since="2019-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(bvm("1"), bvm("2", 2)),
)

alle_elementen_tot_2019 = Scope(
    "elementen",
    art_2_1,
    decision="meldcode_voldoet",
    when=meldcode.vastgesteld & zes_elementen,
    then="voldoet",
    since="2015-01-01",
    until="2018-12-31",
    rests_on=(bvm("1"), bvm("2", 2)),
    read="2018-07-28",
)

niet_alle_elementen = Scope(
    "niet_alle_elementen",
    art_2_1,
    decision="meldcode_voldoet",
    then="voldoet_niet",
    since="2015-01-01",
    closing=True,
)

# The steps are those of the code that the organisation must have; each is due until it has been taken.
meldcode_volgen = decided("meldcode_plicht", "verplicht") & meldcode.signalen

signalen_in_kaart = Duty(
    "signalen",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.signalen_in_kaart,
    then="signalen_in_kaart_brengen",
    since="2015-01-01",
    actor="professional",
)

consultatie = Duty(
    "consultatie",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.consultatie_gedaan,
    then="collega_raadplegen",
    since="2015-01-01",
    actor="professional",
)

gesprek = Duty(
    "gesprek",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.gesprek_gevoerd,
    then="gesprek_met_client",
    since="2015-01-01",
    actor="professional",
    rests_on=(bvm("1"),),
)

afwegingskader = Duty(
    "afwegen",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.afgewogen,
    then="afwegingskader_toepassen",
    since="2019-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="professional",
    rests_on=(bvm("2", 1),),
)

wegen_tot_2019 = Duty(
    "afwegen",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.afgewogen,
    then="risico_wegen",
    since="2015-01-01",
    until="2018-12-31",
    actor="professional",
    read="2018-07-28",
)

beslissen_over_melding = Duty(
    "melding",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.beslist_over_melden,
    then="beslissen_over_melding",
    since="2019-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="professional",
    rests_on=(bvm("1"),),
)

beslissen_over_hulp = Duty(
    "hulp",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.beslist_over_hulp,
    then="beslissen_over_hulp",
    since="2019-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="professional",
)

hulp_of_melding_tot_2019 = Duty(
    "hulp_of_melding",
    art_2_2,
    decision="meldcode",
    when=meldcode_volgen & ~meldcode.beslist_over_melden & ~meldcode.beslist_over_hulp,
    then="beslissen_hulp_of_melding",
    since="2015-01-01",
    until="2018-12-31",
    actor="professional",
    read="2018-07-28",
)

kindcheck = Duty(
    "kindcheck",
    art_2_1,
    decision="meldcode",
    when=meldcode_volgen & meldcode.kindcheck_van_toepassing & ~meldcode.kindcheck_gedaan,
    then="kindcheck_doen",
    since="2015-01-01",
    actor="professional",
    rests_on=(bvm("1"),),
)

geen_meldplicht = NotModelled(
    provision=art_2_2,
    what=Text(
        "of een melding aangewezen is: dat weegt de professional met het afwegingskader; een plicht om te "
        "melden schept de meldcode niet",
        "whether a report is indicated: the professional weighs that with the framework; the code creates no "
        "duty to report",
    ),
    why=Text(
        "de tekst vraagt een beslissing over het melden, geen melding, en ook geen vaste volgorde",
        "the text asks for a decision on reporting, not a report, and no fixed order either",
    ),
    decisions=("meldcode",),
)
