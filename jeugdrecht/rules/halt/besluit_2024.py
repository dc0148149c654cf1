"""
Besluit aanwijzing Halt-feiten van 1 juli 2024 (Stb. 2024, 173).

De eindtekst is niet gelezen. Voor feiten vanaf die dag zegt de regel daarom niets over lijst of bedrag; wie
het besluit zelf heeft nageslagen kan `feit.halt_aangewezen` opgeven.
"""

from jeugdrecht.facts import feit, rechtsvraag, verdachte
from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled, Prohibition
from jeugdrecht.sources import Provision, Text, besluit_halt_2024, sr

art_1 = Provision(
    besluit_halt_2024(),
    heading=Text("aangewezen Halt-feiten vanaf 1 juli 2024", "designated Halt offences from 1 July 2024"),
    summary=Text(
        "Sinds 1 juli 2024 geldt een nieuw besluit met een bijgewerkte lijst en andere bedragen. De"
        " eindtekst is niet gelezen; over het ontwerp is bekend dat een bekentenis een eis zou "
        "worden, dat de lijst is uitgebreid en dat bedragen zijn verhoogd.",
        "A new decree with an updated list and other amounts applies since 1 July 2024. The final "
        "text was not read; of the draft it is known that a confession was to become a requirement,"
        " that the list was extended and that amounts were raised.",
    ),
    since="2024-07-01",
    read="2024-07-01",
    confidence="secondary",
)

niet_gelezen = unread(
    besluit_halt_2024(), "de eindtekst van het besluit van 2024 (Stb. 2024, 173) is niet gelezen"
)

aangewezen = Definition(
    "aangewezen",
    art_1,
    decision="halt_feit",
    when=niet_gelezen,
    then="aangewezen",
    since="2024-07-01",
    earlier=Earlier.OTHER_EDITION,
)

niet_aangewezen = Definition(
    "niet_aangewezen",
    art_1,
    decision="halt_feit",
    when=~niet_gelezen,
    then="niet_aangewezen",
    since="2024-07-01",
    earlier=Earlier.OTHER_EDITION,
)

# A confession is a requirement of the draft; whether it is one of the decree was not read.
zonder_bekentenis = Prohibition(
    "zonder_bekentenis",
    art_1,
    decision="halt",
    when=~verdachte.bekent & niet_gelezen,
    then="niet_beschikbaar",
    since="2024-07-01",
    earlier=Earlier.NOTHING,
    excepts=("halt_mogelijk",),
    fills=sr("77e", 1),
)

# An older offence that is proposed for Halt under the new decree: the transitional law was not read.
besluit_2024_bij_ouder_feit = (
    feit.datum_verwijzing_halt.on_or_after("2024-07-01") & ~rechtsvraag.halt_overgangsrecht
)

overgangsrecht_aangewezen = Definition(
    "overgangsrecht_aangewezen",
    art_1,
    decision="halt_feit",
    when=besluit_2024_bij_ouder_feit & niet_gelezen,
    then="aangewezen",
    since="2010-10-01",
    until="2024-06-30",
    excepts=("besluit_2010",),
)

overgangsrecht_niet_aangewezen = Definition(
    "overgangsrecht_niet_aangewezen",
    art_1,
    decision="halt_feit",
    when=besluit_2024_bij_ouder_feit & ~niet_gelezen,
    then="niet_aangewezen",
    since="2010-10-01",
    until="2024-06-30",
    excepts=("besluit_2010",),
)

eisen_van_2024 = NotModelled(
    provision=art_1,
    what=Text(
        "lijst, bedragen en eisen van het besluit van 2024, waaronder volgens het ontwerp een bekentenis",
        "list, amounts and requirements of the 2024 decree, a confession among them according to the draft",
    ),
    why=Text(
        "de eindtekst (Stb. 2024, 173) kon niet worden gelezen; ook het overgangsrecht niet",
        "the final text (Stb. 2024, 173) could not be read; nor could its transitional law",
    ),
    decisions=("halt_feit", "halt"),
    since="2024-07-01",
)
