"""
Kinds of events at the civil court: petition, urgency, hearing, orders, extension and end.

E10 to E15, E18 and E19 of the protection chain.
"""

from jeugdrecht.dossier.kinds.kind import BY, DAY, NVT, YES, After, Asks, Kind
from jeugdrecht.logic.case import Given
from jeugdrecht.sources import Text

MAY_PETITION = Asks(decision="verzoeker", never=("niet_bevoegd",), only_if=("alleen_subsidiair",), who=True)
JUDGES = ("kinderrechter", "rechtbank", "gerechtshof")

verzoekschrift = Kind(
    id="verzoekschrift", label=Text("verzoekschrift", "petition"),
    chain="bescherming", step="E10", provision="rv:278:1", clears=("verzoek",),
    sets=(("verzoek.datum", DAY), ("verzoek.verzoeker", BY)), needs=("verzoek.maatregel",),
    asks=(MAY_PETITION, Asks(decision="gevraagde_duur", never=("te_lang",), quiet=True)),
)  # fmt: skip
spoedbeschikking = Kind(
    id="spoedbeschikking",
    label=Text("spoedbeschikking zonder eerst te horen", "urgent order without hearing first"),
    chain="bescherming", step="E11", by=JUDGES, provision="rv:800:3", clears=("spoedbeschikking",),
    sets=(("spoedbeschikking.datum", DAY),),
)  # fmt: skip
gelegenheid_belanghebbenden = Kind(
    id="gelegenheid_belanghebbenden",
    label=Text("alle belanghebbenden kregen gelegenheid hun mening te geven",
               "all interested parties were given the opportunity to be heard"),
    chain="bescherming", step="E12", by=JUDGES, provision="rv:800:3",
    sets=(("spoedbeschikking.belanghebbenden_gelegenheid_op", DAY),),
)  # fmt: skip
gelegenheid_minderjarige = Kind(
    id="gelegenheid_minderjarige",
    label=Text("de minderjarige kreeg gelegenheid zijn mening te geven",
               "the minor was given the opportunity to be heard"),
    chain="bescherming", step="E12", by=JUDGES, provision="rv:809:1",
    sets=(("spoedbeschikking.minderjarige_gelegenheid_op", DAY),
          ("procedure.minderjarige_gelegenheid_op", DAY)),
)  # fmt: skip
vots = Kind(
    id="vots", label=Text("voorlopige ondertoezichtstelling", "interim supervision order"),
    chain="bescherming", step="E11", by=JUDGES, provision="bw1:257:1", item="maatregel", opens=True,
    sets=(("maatregel.soort", Given("vots")),),
    fallback=(("maatregel.ingangsdatum", DAY), ("maatregel.einddatum", NVT)),
)  # fmt: skip
ots = Kind(
    id="ots", label=Text("ondertoezichtstelling", "supervision order"),
    chain="bescherming", step="E13", by=JUDGES, provision="bw1:255:1", item="maatregel", opens=True,
    sets=(("maatregel.soort", Given("ots")),), fallback=(("maatregel.ingangsdatum", DAY),),
    needs=("maatregel.einddatum",),
    after=After(("verzoekschrift", "voorlegging", "verzoek_gezagsbeeindiging"), "bw1:255:2"),
    asks=(Asks(decision="ots", never=("niet_bevoegd",), before=True, quiet=True),),
)  # fmt: skip
afwijzing = Kind(
    id="afwijzing", label=Text("verzoek afgewezen", "petition dismissed"),
    chain="bescherming", step="E12", by=JUDGES, sets=(("verzoek.afgewezen", YES),),
    after=After(("verzoekschrift",)),
)  # fmt: skip
machtiging = Kind(
    id="machtiging", label=Text("machtiging tot uithuisplaatsing", "placement authorisation"),
    chain="bescherming", step="E14", by=JUDGES, provision="bw1:265b:1", clears=("machtiging",),
    sets=(("machtiging.soort", Given("uithuisplaatsing")), ("machtiging.verleend", YES),
          ("machtiging.datum", DAY)),
    fallback=(("machtiging.ingangsdatum", DAY), ("machtiging.einddatum", NVT),
              ("machtiging.datum_tenuitvoerlegging", NVT)),
    after=After(("ots", "vots", "lopende_maatregel"), "bw1:265b:1"),
)  # fmt: skip
verlenging_ots = Kind(
    id="verlenging_ots", label=Text("verlenging ondertoezichtstelling", "extension of supervision order"),
    chain="bescherming", step="E18", by=JUDGES, provision="bw1:260:1", item="maatregel",
    clears=("gi.verzoekt_verlenging_ots_en_uhp", "gi.niet_verlengen_aangewezen",
            "maatregel.ots_duur_met_uhp_maanden"),
    needs=("maatregel.verlengd_vanaf", "maatregel.einddatum"),
    after=After(("ots", "lopende_maatregel"), "bw1:260:1"),
    asks=(Asks(decision="verlenging_ots", never=("niet_bevoegd",), before=True, quiet=True),),
)  # fmt: skip
verlenging_machtiging = Kind(
    id="verlenging_machtiging",
    label=Text("verlenging machtiging uithuisplaatsing", "extension of placement authorisation"),
    chain="bescherming", step="E18", by=JUDGES, provision="bw1:265c:2",
    needs=("machtiging.verlengd_vanaf", "machtiging.einddatum"), after=After(("machtiging",), "bw1:265c:2"),
)  # fmt: skip
opheffing_ots = Kind(
    id="opheffing_ots", label=Text("ondertoezichtstelling opgeheven", "supervision order lifted"),
    chain="bescherming", step="E19", by=JUDGES, provision="bw1:261:1", item="maatregel",
    sets=(("maatregel.opgeheven_op", DAY),), after=After(("ots", "lopende_maatregel"), "bw1:261:1"),
)  # fmt: skip
schorsing_gezag = Kind(
    id="schorsing_gezag", label=Text("gezag geschorst", "authority suspended"),
    chain="bescherming", step="E11", by=JUDGES, provision="bw1:268:1",
    clears=("gezag.beeindiging_verzocht_op",), sets=(("gezag.geschorst_op", DAY),),
)  # fmt: skip
verzoek_gezagsbeeindiging = Kind(
    id="verzoek_gezagsbeeindiging",
    label=Text("verzoek tot beëindiging van het gezag", "petition to terminate authority"),
    chain="bescherming", step="E10", provision="bw1:267:1", clears=("verzoek",),
    sets=(("verzoek.datum", DAY), ("verzoek.verzoeker", BY),
          ("verzoek.maatregel", Given("gezagsbeeindiging")), ("gezag.beeindiging_verzocht_op", DAY)),
    asks=(MAY_PETITION,),
)  # fmt: skip
voorlopige_voogdij = Kind(
    id="voorlopige_voogdij", label=Text("voorlopige voogdij", "interim guardianship"),
    chain="bescherming", step="E11", by=JUDGES, provision="bw1:241:2", item="maatregel", opens=True,
    clears=("gezag.voorziening_verzocht_op", "gezag.voorlopige_voogdij_ingetrokken_op"),
    sets=(("maatregel.soort", Given("voorlopige_voogdij")), ("gezag.voorlopige_voogdij_op", DAY)),
    fallback=(("maatregel.ingangsdatum", DAY), ("maatregel.einddatum", NVT)),
)  # fmt: skip
verzoek_gezagsvoorziening = Kind(
    id="verzoek_gezagsvoorziening",
    label=Text("verzoek om een voorziening in het gezag", "petition for a provision on authority"),
    chain="bescherming", step="E10", provision="bw1:241:4", sets=(("gezag.voorziening_verzocht_op", DAY),),
)  # fmt: skip
beeindiging_gezag = Kind(
    id="beeindiging_gezag",
    label=Text("gezag beëindigd en voogdij opgedragen", "authority terminated and guardianship given"),
    chain="bescherming", step="E15", by=JUDGES, provision="bw1:266:1", item="maatregel", opens=True,
    sets=(("maatregel.soort", Given("voogdij")),),
    fallback=(("maatregel.ingangsdatum", DAY), ("maatregel.einddatum", NVT)),
    after=After(("verzoek_gezagsbeeindiging", "voorlegging"), "bw1:267:1"),
)  # fmt: skip
beschikking_bekend = Kind(
    id="beschikking_bekend",
    label=Text("beschikking waartegen men kan opkomen", "order that can be appealed against"),
    chain="bescherming", step="E18", provision="rv:806:1", clears=("rechtsmiddel",),
    sets=(("rechtsmiddel.tegen", Given("beschikking")),), needs=("rechtsmiddel.uitspraak_op",),
)  # fmt: skip
hoger_beroep = Kind(
    id="hoger_beroep", label=Text("hoger beroep ingesteld", "appeal lodged"),
    chain="bescherming", step="E18", provision="rv:806:1", item="belanghebbende",
    sets=(("rechtsmiddel.datum_beroep", DAY),),
)  # fmt: skip
beschikking = Kind(
    id="beschikking", label=Text("andere beschikking", "other order"),
    chain="bescherming", step="E18", by=JUDGES,
)  # fmt: skip

KINDS = (
    verzoekschrift, verzoek_gezagsbeeindiging, verzoek_gezagsvoorziening, spoedbeschikking,
    gelegenheid_belanghebbenden, gelegenheid_minderjarige, afwijzing, beschikking, opheffing_ots, vots, ots,
    verlenging_ots, machtiging, verlenging_machtiging, schorsing_gezag, voorlopige_voogdij,
    beeindiging_gezag, beschikking_bekend, hoger_beroep,
)  # fmt: skip
"""In the order in which events of one day are taken."""
