"""
BW1 244-246. Het gezagsregister, de soorten gezag, en wie onbevoegd is tot het gezag.

Onbevoegd zijn minderjarigen, onder curatele gestelden en blijvend gestoorden; een moeder kan meerderjarig
worden verklaard.
"""

from jeugdrecht.facts import ouder
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_244 = Provision(
    bw1("244"),
    heading=Text("gezagsregister", "the authority register"),
    summary=Text(
        "Openbare registers (bij rechtbanken of elders bij AMvB aangewezen) houden feiten bij over gezag "
        "over minderjarigen.",
        "Public registers record facts about authority over minors.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_245 = Provision(
    bw1("245"),
    heading=Text("gezag: soorten en inhoud", "authority: kinds and content"),
    summary=Text(
        "Minderjarigen staan onder gezag; gezag is ouderlijk gezag (ouders samen of één ouder) of voogdij "
        "(een ander); het omvat de persoon, het vermogensbewind en de vertegenwoordiging.",
        "Minors are under authority: parental authority (both or one parent) or guardianship (another); it "
        "covers person, property and representation.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_246 = Provision(
    bw1("246"),
    heading=Text("onbevoegd tot gezag", "incompetent to hold authority"),
    summary=Text(
        "Onbevoegd: minderjarigen, onder curatele gestelden, en personen met een niet-tijdelijke "
        "geestesstoornis die gezagsuitoefening onmogelijk maakt.",
        "Incompetent: minors, those under guardianship of adults and those with a non-temporary mental "
        "disorder making exercise impossible.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

bevoegd = Scope(
    "bevoegd",
    art_246,
    decision="bevoegd_tot_gezag",
    then="bevoegd",
    since="2015-01-01",
    closing=True,
)

onbevoegd = Scope(
    "onbevoegd",
    art_246,
    decision="bevoegd_tot_gezag",
    when=ouder.onbevoegd_tot_gezag,
    then="onbevoegd",
    since="2015-01-01",
    quote="tenzij deze stoornis van tijdelijke aard is",
)

register = NotModelled(
    provision=art_244,
    what=Text(
        "welke feiten in het openbare gezagsregister worden aangetekend, en hoe",
        "which facts are noted in the public authority register, and how",
    ),
    why=Text("een algemene maatregel van bestuur regelt dat", "a decree governs it"),
)
