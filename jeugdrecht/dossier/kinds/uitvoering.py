"""
Kinds of events while a measure or youth probation is carried out by a certified institution.

E16, E17, E19 and E20 of the protection chain; the first two also of youth probation.
"""

from jeugdrecht.dossier.kinds.kind import DAY, YES, After, Asks, Kind
from jeugdrecht.logic.case import Given
from jeugdrecht.sources import Text

GI = ("gi",)
MEASURES = (
    "ots", "vots", "voorlopige_voogdij", "beeindiging_gezag", "start_jeugdreclassering", "lopende_maatregel",
)  # fmt: skip

uitvoering_opgedragen = Kind(
    id="uitvoering_opgedragen",
    label=Text("instelling belast en op de hoogte", "institution charged and informed"),
    chain="bescherming", step="E16", provision="bjw:4.2.2:1", item="maatregel", loose=True,
    clears=("gi.werker_aangewezen_op", "gi.eerste_contact_op"), sets=(("gi.in_kennis_gesteld_op", DAY),),
    after=After(MEASURES, "bjw:4.2.2:1"),
)  # fmt: skip
werker_aangewezen = Kind(
    id="werker_aangewezen", label=Text("medewerker aangewezen", "worker appointed"),
    chain="bescherming", step="E16", by=GI, provision="bjw:4.2.2:1",
    sets=(("gi.werker_aangewezen_op", DAY),), after=After(("uitvoering_opgedragen",), "bjw:4.2.2:1"),
)  # fmt: skip
eerste_contact = Kind(
    id="eerste_contact", label=Text("eerste contact", "first contact"),
    chain="bescherming", step="E16", by=GI, provision="bjw:4.2.2:1",
    sets=(("gi.eerste_contact_op", DAY),), after=After(("uitvoering_opgedragen",), "bjw:4.2.2:1"),
)  # fmt: skip
familiegroepsplan_aangeboden = Kind(
    id="familiegroepsplan_aangeboden",
    label=Text("familiegroepsplan aangeboden", "family group plan offered"),
    chain="bescherming", step="E17", provision="jw:4.1.2", sets=(("plan.familiegroepsplan_aangeboden", YES),),
)  # fmt: skip
familiegroepsplan_afgezien = Kind(
    id="familiegroepsplan_afgezien",
    label=Text("er komt geen familiegroepsplan", "no family group plan"),
    chain="bescherming", step="E17", provision="jw:4.1.3:5", clears=("plan.vastgesteld_op",),
    sets=(("plan.afgezien_op", DAY),),
)  # fmt: skip
plan_vastgesteld = Kind(
    id="plan_vastgesteld", label=Text("plan vastgesteld", "plan adopted"),
    chain="bescherming", step="E17", by=(*GI, "jeugdhulpaanbieder"), provision="jw:4.1.3:5",
    clears=("plan.laatst_bezien_op",), sets=(("plan.vastgesteld_op", DAY),),
)  # fmt: skip
plan_bezien = Kind(
    id="plan_bezien", label=Text("plan bezien", "plan reviewed"),
    chain="bescherming", step="E17", by=GI, provision="bjw:4.2.4", sets=(("plan.laatst_bezien_op", DAY),),
    after=After(("plan_vastgesteld",), "bjw:4.2.4"),
)  # fmt: skip
plan_op_schrift_gevraagd = Kind(
    id="plan_op_schrift_gevraagd",
    label=Text("gevraagd het plan op schrift te stellen", "plan in writing asked for"),
    chain="bescherming", step="E17", provision="jw:4.1.3:4", clears=("plan.op_schrift_gesteld_op",),
    sets=(("plan.wens_op_schrift_op", DAY),),
)  # fmt: skip
plan_op_schrift = Kind(
    id="plan_op_schrift", label=Text("plan op schrift gesteld", "plan put in writing"),
    chain="bescherming", step="E17", provision="jw:4.1.3:4", sets=(("plan.op_schrift_gesteld_op", DAY),),
)  # fmt: skip
plaatsing = Kind(
    id="plaatsing", label=Text("machtiging ten uitvoer gelegd", "authorisation carried out"),
    chain="bescherming", step="E16", by=GI, provision="bw1:265b:1",
    sets=(("machtiging.datum_tenuitvoerlegging", DAY),), after=After(("machtiging",), "bw1:265b:1"),
    asks=(Asks(decision="machtiging_geldig", never=("niet_geldig",)),),
)  # fmt: skip
aanwijzing = Kind(
    id="aanwijzing", label=Text("schriftelijke aanwijzing", "written instruction"),
    chain="bescherming", step="E17", by=GI, provision="bw1:263:1", clears=("aanwijzing", "rechtsmiddel"),
    sets=(("aanwijzing.gegeven", YES), ("aanwijzing.schriftelijk", YES), ("aanwijzing.verzenddatum", DAY),
          ("rechtsmiddel.tegen", Given("aanwijzing"))),
    after=After(("ots", "vots", "lopende_maatregel"), "bw1:263:1"),
)  # fmt: skip
verzoek_aan_gi = Kind(
    id="verzoek_aan_gi", label=Text("verzoek ontvangen door de GI", "request received by the institution"),
    chain="bescherming", step="E18", provision="bw1:265:1",
    clears=("gi.datum_besluit", "gi.besluit_verzonden_op", "gi.besluit_uitgebleven", "rechtsmiddel"),
    sets=(("gi.ontvangstdatum_verzoek", DAY),), needs=("rechtsmiddel.tegen",),
)  # fmt: skip
besluit_gi = Kind(
    id="besluit_gi", label=Text("besluit van de GI", "decision of the institution"),
    chain="bescherming", step="E18", by=GI, provision="bw1:265:2",
    sets=(("gi.besluit_verzonden_op", DAY),), fallback=(("gi.datum_besluit", DAY),),
    after=After(("verzoek_aan_gi",), "bw1:265:2"),
)  # fmt: skip
verzoek_vervallenverklaring = Kind(
    id="verzoek_vervallenverklaring",
    label=Text("verzoek aan de kinderrechter tegen een beslissing van de GI",
               "petition against a decision of the institution"),
    chain="bescherming", step="E18", provision="bw1:264:1", item="belanghebbende",
    after=After(("aanwijzing", "besluit_gi", "verzoek_aan_gi"), "bw1:264:1"),
)  # fmt: skip
niet_verlengen_aangewezen = Kind(
    id="niet_verlengen_aangewezen",
    label=Text("de GI acht niet-verlengen aangewezen", "institution finds non-extension indicated"),
    chain="bescherming", step="E19", by=GI, provision="bw1:265j:1",
    sets=(("gi.niet_verlengen_aangewezen", YES),),
)  # fmt: skip
melding_niet_verlengen = Kind(
    id="melding_niet_verlengen",
    label=Text("niet-verlenging gemeld aan de Raad", "non-extension reported to the Board"),
    chain="bescherming", step="E19", by=GI, provision="bw1:265j:1",
)  # fmt: skip
voornemen_einde_plaatsing = Kind(
    id="voornemen_einde_plaatsing",
    label=Text("de GI wil de uithuisplaatsing eerder beëindigen", "institution wants to end the placement"),
    chain="bescherming", step="E19", by=GI, provision="bw1:265j:2", needs=("machtiging.voorgenomen_einde",),
    after=After(("machtiging",), "bw1:265j:2"),
)  # fmt: skip
melding_einde_plaatsing = Kind(
    id="melding_einde_plaatsing",
    label=Text("einde van de plaatsing gemeld aan de Raad", "end of placement reported to the Board"),
    chain="bescherming", step="E19", by=GI, provision="bw1:265j:2",
)  # fmt: skip
voornemen_verlenging = Kind(
    id="voornemen_verlenging",
    label=Text("de GI wil OTS en plaatsing laten verlengen",
               "institution wants order and placement extended"),
    chain="bescherming", step="E18", by=GI, provision="bw1:265j:3",
    sets=(("gi.verzoekt_verlenging_ots_en_uhp", YES),),
)  # fmt: skip
melding_verlenging = Kind(
    id="melding_verlenging",
    label=Text("voornemen tot verlenging gemeld aan de Raad", "intended extension reported to the Board"),
    chain="bescherming", step="E18", by=GI, provision="bw1:265j:3",
)  # fmt: skip
einde_plaatsing = Kind(
    id="einde_plaatsing",
    label=Text("uithuisplaatsing beëindigd door de GI", "placement ended by institution"),
    chain="bescherming", step="E19", by=GI, provision="bw1:265d:1",
    sets=(("machtiging.beeindigd_door_gi_op", DAY),), after=After(("plaatsing",), "bw1:265d:1"),
)  # fmt: skip
nazorg = Kind(
    id="nazorg", label=Text("nazorg en vrijwillige hulp", "aftercare and voluntary help"),
    chain="bescherming", step="E20", provision="jw:2.3:1",
)  # fmt: skip

KINDS = (
    uitvoering_opgedragen, werker_aangewezen, eerste_contact, familiegroepsplan_aangeboden,
    familiegroepsplan_afgezien, plan_vastgesteld, plan_bezien, plan_op_schrift_gevraagd, plan_op_schrift,
    plaatsing, aanwijzing, verzoek_aan_gi, besluit_gi, verzoek_vervallenverklaring,
    niet_verlengen_aangewezen, melding_niet_verlengen, voornemen_einde_plaatsing, melding_einde_plaatsing,
    voornemen_verlenging, melding_verlenging, einde_plaatsing, nazorg,
)  # fmt: skip
"""In the order in which events of one day are taken."""
