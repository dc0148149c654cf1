"""
Kinds of events after a judgment or penal order: youth probation, its reports and breach. S8 to S11.
"""

from jeugdrecht.dossier.kinds.kind import DAY, NVT, YES, After, Kind
from jeugdrecht.logic.case import Given
from jeugdrecht.sources import Text

SUPERVISORS = ("gi", "reclassering")

onherroepelijk = Kind(
    id="onherroepelijk", label=Text("uitspraak onherroepelijk", "judgment final"),
    chain="strafrecht", step="S7", item="feit",
    sets=(("verdachte.veroordeling_onherroepelijk", YES), ("tenuitvoerlegging.onherroepelijk_op", DAY)),
    after=After(("vonnis", "strafbeschikking")),
)  # fmt: skip
start_jeugdreclassering = Kind(
    id="start_jeugdreclassering", label=Text("jeugdreclassering", "youth probation"),
    chain="strafrecht", step="S8", provision="jw:2.4:2", item="maatregel", opens=True,
    sets=(("maatregel.soort", Given("jeugdreclassering")),),
    fallback=(("maatregel.ingangsdatum", DAY), ("maatregel.einddatum", NVT)),
    after=After(("vonnis", "strafbeschikking", "inverzekeringstelling")),
)  # fmt: skip
verslag_om = Kind(
    id="verslag_om", label=Text("verslag aan het openbaar ministerie", "report to the prosecution"),
    chain="strafrecht", step="S9", by=("gi",), provision="bjw:4.2.5:2",
    sets=(("jeugdreclassering.datum_laatste_verslag", DAY),),
    after=After(("start_jeugdreclassering", "lopende_maatregel"), "bjw:4.2.5:2"),
)  # fmt: skip
niet_nakoming = Kind(
    id="niet_nakoming", label=Text("voorwaarde niet nagekomen", "condition breached"),
    chain="strafrecht", step="S9", by=("gi",), provision="bjw:4.2.5:3",
    sets=(("jeugdreclassering.niet_nakoming_op", DAY), ("jeugdreclassering.voorwaarde_niet_nagekomen", YES)),
    after=After(("start_jeugdreclassering", "lopende_maatregel"), "bjw:4.2.5:3"),
)  # fmt: skip
melding_niet_nakoming = Kind(
    id="melding_niet_nakoming", label=Text("niet-nakoming gemeld", "breach reported"),
    chain="strafrecht", step="S9", by=("gi",), provision="bjw:4.2.5:3",
    after=After(("niet_nakoming",), "bjw:4.2.5:3"),
)  # fmt: skip
vordering_tenuitvoerlegging = Kind(
    id="vordering_tenuitvoerlegging",
    label=Text("vordering tot tenuitvoerlegging of wijziging", "claim for execution or variation"),
    chain="strafrecht", step="S10", item="feit", by=("officier_van_justitie", "om"), provision="sv:6.3.14:1",
    sets=(("tenuitvoerlegging.vordering_op", DAY),), after=After(("vonnis",)),
)  # fmt: skip
einde_jeugdreclassering = Kind(
    id="einde_jeugdreclassering", label=Text("jeugdreclassering geëindigd", "youth probation ended"),
    chain="strafrecht", step="S11", item="maatregel", sets=(("maatregel.opgeheven_op", DAY),),
    after=After(("start_jeugdreclassering", "lopende_maatregel")),
)  # fmt: skip

KINDS = (
    onherroepelijk, start_jeugdreclassering, verslag_om, niet_nakoming, melding_niet_nakoming,
    vordering_tenuitvoerlegging, einde_jeugdreclassering,
)  # fmt: skip
"""In the order in which events of one day are taken."""
