"""
Kinds of events in the youth-criminal chain up to the judgment: S1 to S7, with school attendance (L1 to L3).
"""

from jeugdrecht.dossier.kinds.kind import DAY, NO, NVT, YES, After, Asks, Kind
from jeugdrecht.logic.case import Given
from jeugdrecht.sources import Text

POLICE, OFFICER = ("politie", "opsporingsambtenaar"), ("officier_van_justitie", "om")
COURTS = ("kinderrechter", "rechter", "rechtbank", "kantonrechter", "gerechtshof")

feit = Kind(
    id="feit", label=Text("strafbaar feit", "offence"), chain="strafrecht", step="S1", item="feit",
    opens=True, sets=(("feit.pleegdatum", DAY),),
)  # fmt: skip
inverzekeringstelling = Kind(
    id="inverzekeringstelling", label=Text("inverzekeringstelling", "police custody"),
    chain="strafrecht", step="S4a", item="feit", provision="sv:490:1",
    sets=(("verdachte.in_verzekering_gesteld", YES), ("verdachte.in_verzekering_gesteld_op", DAY)),
)  # fmt: skip
proces_verbaal = Kind(
    id="proces_verbaal", label=Text("proces-verbaal", "official report"),
    chain="strafrecht", step="S1", item="feit", by=(*POLICE, "leerplichtambtenaar"),
    sets=(("feit.proces_verbaal_opgemaakt", YES),),
    fallback=(("procedure.afdoening", NVT), ("verdachte.preselect", NVT)), after=After(("feit",)),
)  # fmt: skip
lij_preselect = Kind(
    id="lij_preselect", label=Text("LIJ: preselect", "LIJ: preselect"),
    chain="strafrecht", step="S2", item="feit", by=("politie",), provision="halt:lij:preselect",
    needs=("verdachte.preselect",), after=After(("proces_verbaal",)),
)  # fmt: skip
toestemming_halt = Kind(
    id="toestemming_halt", label=Text("toestemming voor Halt", "consent for Halt"),
    chain="strafrecht", step="S3", item="feit", by=OFFICER, provision="sr:77e:1",
    sets=(("officier.toestemming_halt", YES),),
)  # fmt: skip
halt_voorstel = Kind(
    id="halt_voorstel", label=Text("Halt-voorstel", "Halt proposal"),
    chain="strafrecht", step="S3", item="feit", by=(*POLICE, "leerplichtambtenaar"), provision="sr:77e:1",
    asks=(Asks(decision="halt", never=("niet_beschikbaar",)),),
    after=After(("proces_verbaal", "feit"), "sr:77e:1"),
)  # fmt: skip
halt_verwijzing = Kind(
    id="halt_verwijzing", label=Text("verwijzing naar Halt", "referral to Halt"),
    chain="strafrecht", step="S3", item="feit", by=(*POLICE, *OFFICER, "leerplichtambtenaar"),
    provision="sr:77e:1", sets=(("feit.datum_verwijzing_halt", DAY),),
    asks=(Asks(decision="halt", never=("niet_beschikbaar",)),), after=After(("halt_voorstel",), "sr:77e:2"),
)  # fmt: skip
halt_startgesprek = Kind(
    id="halt_startgesprek", label=Text("startgesprek bij Halt", "first meeting at Halt"),
    chain="strafrecht", step="S3", item="feit", by=("halt",), provision="halt:richtlijn:termijnen",
    sets=(("verdachte.halt_startgesprek_gevoerd", YES),), after=After(("halt_verwijzing",)),
)  # fmt: skip
halt_voltooid = Kind(
    id="halt_voltooid", label=Text("Halt behoorlijk afgerond", "Halt completed properly"),
    chain="strafrecht", step="S3", item="feit", by=("halt",), provision="sr:77e:5",
    sets=(("verdachte.halt_behoorlijk_afgerond", YES), ("verdachte.halt_afloop_bericht", YES)),
    after=After(("halt_verwijzing",), "sr:77e:5"),
)  # fmt: skip
halt_mislukt = Kind(
    id="halt_mislukt", label=Text("Halt niet behoorlijk afgerond", "Halt not completed properly"),
    chain="strafrecht", step="S3", item="feit", by=("halt",), provision="sr:77e:5",
    sets=(("verdachte.halt_behoorlijk_afgerond", NO), ("verdachte.halt_afloop_bericht", YES)),
    after=After(("halt_verwijzing",), "sr:77e:5"),
)  # fmt: skip
halt_kennisgeving = Kind(
    id="halt_kennisgeving",
    label=Text("afronding van Halt schriftelijk gemeld", "completion of Halt notified in writing"),
    chain="strafrecht", step="S3", item="feit", by=POLICE, provision="sr:77e:5",
    sets=(("verdachte.halt_kennisgeving", YES),), after=After(("halt_voltooid",), "sr:77e:5"),
)  # fmt: skip
proces_verbaal_ingezonden = Kind(
    id="proces_verbaal_ingezonden",
    label=Text("proces-verbaal aan de officier gezonden", "official report sent to the prosecutor"),
    chain="strafrecht", step="S3", item="feit", by=(*POLICE, "leerplichtambtenaar"),
    provision="halt:richtlijn:negatief", sets=(("opsporing.proces_verbaal_ingezonden", YES),),
    after=After(("proces_verbaal",)),
)  # fmt: skip
inlichtingen_raad = Kind(
    id="inlichtingen_raad",
    label=Text("inlichtingen gevraagd aan de Raad", "information sought from the Board"),
    chain="strafrecht", step="S4", item="feit", by=OFFICER, provision="sv:494:1",
    sets=(("officier.inlichtingen_raad_gevraagd", YES),),
)  # fmt: skip
lij_2a = Kind(
    id="lij_2a", label=Text("LIJ: instrument 2A", "LIJ: instrument 2A"),
    chain="strafrecht", step="S4", item="feit", by=("raad",), provision="halt:lij:route",
    sets=(("raad.lij_2a_ingevuld", YES),),
)  # fmt: skip
lij_2b = Kind(
    id="lij_2b", label=Text("LIJ: instrument 2B", "LIJ: instrument 2B"),
    chain="strafrecht", step="S4", item="feit", by=("raad",), provision="halt:lij:route",
    sets=(("raad.lij_2b_ingevuld", YES),), after=After(("lij_2a",)),
)  # fmt: skip
strafadvies = Kind(
    id="strafadvies", label=Text("strafadvies van de Raad", "penal advice of the Board"),
    chain="strafrecht", step="S4", item="feit", by=("raad",), provision="sv:494:1",
    sets=(("raad.strafadvies_uitgebracht", YES),),
)  # fmt: skip
sepot = Kind(
    id="sepot", label=Text("sepot", "decision not to prosecute"),
    chain="strafrecht", step="S5", item="feit", by=OFFICER,
    sets=(("procedure.afdoening", Given("sepot")),),
)  # fmt: skip
strafbeschikking = Kind(
    id="strafbeschikking", label=Text("strafbeschikking", "penal order"),
    chain="strafrecht", step="S5", item="feit", by=(*OFFICER, *POLICE), provision="sr:77f:2",
    sets=(("procedure.afdoening", Given("strafbeschikking")),),
    asks=(Asks(decision="strafbeschikking.mogelijk", never=("nee",)),),
)  # fmt: skip
dagvaarding = Kind(
    id="dagvaarding", label=Text("dagvaarding", "summons"),
    chain="strafrecht", step="S6", item="feit", by=OFFICER, provision="sv:495:1",
    sets=(("officier.dagvaardt", YES), ("procedure.afdoening", Given("vervolging_voor_rechter"))),
    fallback=(("feit.datum_begin_vervolging", DAY),),
    asks=(Asks(decision="vervolgbaarheid", never=("niet_vervolgbaar",)),),
)  # fmt: skip
vonnis = Kind(
    id="vonnis", label=Text("vonnis", "judgment"),
    chain="strafrecht", step="S7", item="feit", by=COURTS, provision="sv:495:1",
    sets=(("beschikking.datum", DAY), ("sanctie.einduitspraak_op", DAY)),
    fallback=(("verdachte.veroordeeld", YES), ("sanctie.opgelegd_door", Given("rechter"))),
    after=After(("dagvaarding",)),
)  # fmt: skip
verzuim_zestien_uur = Kind(
    id="verzuim_zestien_uur",
    label=Text("zestien uur verzuim in vier lesweken", "sixteen hours of absence in four school weeks"),
    chain="strafrecht", step="L1", provision="lpw:21a:1", sets=(("verzuim.zestien_uur_bereikt_op", DAY),),
)  # fmt: skip
jongere_gehoord = Kind(
    id="jongere_gehoord",
    label=Text("jongere gehoord door de leerplichtambtenaar", "pupil heard by the attendance officer"),
    chain="strafrecht", step="L2", by=("leerplichtambtenaar",), provision="lpw:22:3",
    sets=(("verzuim.jongere_gehoord", YES),),
)  # fmt: skip

KINDS = (
    feit, verzuim_zestien_uur, jongere_gehoord, inverzekeringstelling, proces_verbaal, lij_preselect,
    toestemming_halt, halt_voorstel, halt_verwijzing, halt_startgesprek, halt_voltooid, halt_mislukt,
    halt_kennisgeving, proces_verbaal_ingezonden, inlichtingen_raad, lij_2a, lij_2b, strafadvies, sepot,
    strafbeschikking, dagvaarding, vonnis,
)  # fmt: skip
"""In the order in which events of one day are taken."""
