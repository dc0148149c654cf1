"""
Kinds of events before the court: signal, report, Veilig Thuis, and the investigation by the Board.

E1 to E9 of the protection chain.
"""

from jeugdrecht.dossier.kinds.kind import BY, DAY, NO, YES, After, Asks, Kind
from jeugdrecht.sources import Text

signaal = Kind(
    id="signaal", label=Text("signaal", "signal"), chain="bescherming", step="E1", provision="ivrk:19:2",
)  # fmt: skip
adviesvraag = Kind(
    id="adviesvraag", label=Text("adviesvraag aan Veilig Thuis", "advice asked of Veilig Thuis"),
    chain="bescherming", step="E3", provision="wmo:4.1.1:3", sets=(("melding.adviesvraag", YES),),
)  # fmt: skip
melding = Kind(
    id="melding", label=Text("melding ontvangen door Veilig Thuis", "report received by Veilig Thuis"),
    chain="bescherming", step="E4", provision="wmo:4.1.1:2",
    clears=("melding", "veilig_thuis"), sets=(("melding.ontvangen_op", DAY),),
)  # fmt: skip
onderzoek_nodig = Kind(
    id="onderzoek_nodig", label=Text("onderzoek nodig gevonden", "investigation found necessary"),
    chain="bescherming", step="E6", by=("veilig_thuis",), provision="ubwmo:4.1.7:1",
    sets=(("veilig_thuis.onderzoek_nodig", YES), ("veilig_thuis.vaststelling_op", DAY)),
    after=After(("melding",), "ubwmo:4.1.7:1"),
)  # fmt: skip
onderzoek_veilig_thuis = Kind(
    id="onderzoek_veilig_thuis",
    label=Text("onderzoek door Veilig Thuis begonnen", "investigation by Veilig Thuis begun"),
    chain="bescherming", step="E6", by=("veilig_thuis",), provision="ubwmo:4.1.7:1",
    sets=(("veilig_thuis.start_onderzoek_op", DAY),), after=After(("melding",), "ubwmo:4.1.7:1"),
)  # fmt: skip
oordeel_veilig_thuis = Kind(
    id="oordeel_veilig_thuis",
    label=Text("Veilig Thuis oordeelt over de stappen", "Veilig Thuis concludes on the steps"),
    chain="bescherming", step="E6", by=("veilig_thuis",), provision="ubwmo:4.1.7:2",
    sets=(("veilig_thuis.oordeel_op", DAY),), after=After(("melding",), "ubwmo:4.1.7:2"),
)  # fmt: skip
melder_ingelicht = Kind(
    id="melder_ingelicht", label=Text("melder op de hoogte gesteld", "reporter informed"),
    chain="bescherming", step="E6", by=("veilig_thuis",), provision="wmo:4.1.1:2", after=After(("melding",)),
)  # fmt: skip
keten_ingelicht = Kind(
    id="keten_ingelicht",
    label=Text("politie, Raad of hulpverlening ingelicht", "police, Board or help informed"),
    chain="bescherming", step="E6", by=("veilig_thuis",), provision="wmo:4.1.1:2", after=After(("melding",)),
)  # fmt: skip
college_ingelicht = Kind(
    id="college_ingelicht",
    label=Text("college ingelicht over het verzoek aan de Raad",
               "municipal executive informed of the request to the Board"),
    chain="bescherming", step="E8", provision="jw:3.1:4", after=After(("verzoek_tot_onderzoek",)),
)  # fmt: skip
vrijwillige_hulp = Kind(
    id="vrijwillige_hulp", label=Text("vrijwillige hulp", "voluntary help"),
    chain="bescherming", step="E5", provision="jw:2.3:1",
)  # fmt: skip
beschermingstafel = Kind(
    id="beschermingstafel", label=Text("beschermingstafel", "protection table"),
    chain="bescherming", step="E7", provision="vng:stelsel:21",
)  # fmt: skip
verzoek_tot_onderzoek = Kind(
    id="verzoek_tot_onderzoek",
    label=Text("verzoek tot onderzoek aan de Raad", "request to the Board to investigate"),
    chain="bescherming", step="E8", provision="jw:3.1:1",
    clears=("raad.onderzoek_gevraagd_door", "raad.ziet_af_van_verzoek"),
    sets=(("raad.onderzoek_gevraagd_door", BY),),
    asks=(Asks(decision="raadsonderzoek", never=("niet_bevoegd",), who=True),),
)  # fmt: skip
raadsonderzoek = Kind(
    id="raadsonderzoek", label=Text("onderzoek van de Raad begonnen", "investigation by the Board begun"),
    chain="bescherming", step="E9", by=("raad",), provision="jw:3.1:1",
    sets=(("raad.onderzoek_loopt", YES),),
)  # fmt: skip
raadsrapport = Kind(
    id="raadsrapport", label=Text("raadsrapport", "report of the Board"),
    chain="bescherming", step="E9", by=("raad",), provision="jw:3.1:1",
    sets=(("raad.onderzoek_loopt", NO),), after=After(("verzoek_tot_onderzoek", "raadsonderzoek")),
)  # fmt: skip
raad_ziet_af = Kind(
    id="raad_ziet_af",
    label=Text("de Raad meldt dat hij geen verzoek indient", "the Board says it does not petition"),
    chain="bescherming", step="E9", by=("raad",), provision="bw1:255:3",
    sets=(("raad.ziet_af_van_verzoek", YES), ("raad.deelt_afzien_schriftelijk_mee", YES)),
)  # fmt: skip
oordeel_gevraagd = Kind(
    id="oordeel_gevraagd",
    label=Text("verzoek aan de Raad het oordeel van de rechter te vragen",
               "request to the Board to seek the court's opinion"),
    chain="bescherming", step="E9", by=("burgemeester", "gi"), provision="bw1:255:3",
    sets=(("raad.oordeel_gevraagd_op", DAY), ("raad.oordeel_gevraagd_door", BY)),
    after=After(("raad_ziet_af",), "bw1:255:3"),
)  # fmt: skip
voorlegging = Kind(
    id="voorlegging",
    label=Text("de Raad vraagt het oordeel van de rechter", "the Board seeks the court's opinion"),
    chain="bescherming", step="E9", by=("raad",), provision="bw1:255:3",
    sets=(("raad.vroeg_oordeel_rechter", YES),), after=After(("oordeel_gevraagd",), "bw1:255:3"),
)  # fmt: skip

KINDS = (
    signaal, adviesvraag, melding, onderzoek_nodig, onderzoek_veilig_thuis, oordeel_veilig_thuis,
    melder_ingelicht, keten_ingelicht, vrijwillige_hulp, beschermingstafel, verzoek_tot_onderzoek,
    college_ingelicht, raadsonderzoek, raadsrapport,
    raad_ziet_af,     oordeel_gevraagd, voorlegging,
)  # fmt: skip
"""In the order in which events of one day are taken."""
