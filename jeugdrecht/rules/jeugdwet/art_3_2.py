"""
Jeugdwet 3.2. Alleen een gecertificeerde instelling voert uit, en zij biedt geen jeugdhulp aan.

Naar de letter is pas gecertificeerde instelling wie ook uitvoert; wie een certificaat heeft mag beginnen.
Loopt het certificaat af, dan blijft de maatregel bestaan en moet een andere instelling worden belast.
"""

from jeugdrecht.facts import certificaat, instelling, jeugdige, rechtsvraag
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Definition, Norm, NotModelled, Prohibition, Scope
from jeugdrecht.rules.jeugdwet import art_1_1
from jeugdrecht.sources import Provision, Text, bw1, jw

art_3_2_1 = Provision(
    jw("3.2", 1),
    heading=Text(
        "alleen een gecertificeerde instelling voert uit",
        "only a certified institution carries out",
    ),
    summary=Text(
        "Een kinderbeschermingsmaatregel of jeugdreclassering mag uitsluitend door een GI worden uitgevoerd.",
        "A protection measure or juvenile probation may only be executed by a certified institution.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_2_2 = Provision(
    jw("3.2", 2),
    heading=Text(
        "geen jeugdhulp door de gecertificeerde instelling",
        "no youth care by the certified institution",
    ),
    summary=Text(
        "De GI mag zelf geen jeugdhulp aanbieden.",
        "A certified institution does not offer youth help.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

met_geldig_certificaat = instelling.rechtspersoon & decided("certificaat_geldig", "geldig")

# Whoever starts needs the certificate, not the work: art. 1.1 asks both of a certified institution.
gecertificeerd = Scope(
    "gecertificeerd",
    art_3_2_1,
    decision="bevoegde_uitvoerder",
    when=instelling.soort.is_("gi")
    & met_geldig_certificaat
    & decided("certificeerder_aangewezen", "aangewezen"),
    then="bevoegd",
    since="2015-01-01",
    rests_on=(jw("1.1", begrip="gecertificeerde_instelling"), jw("3.4", 1), jw("3.4", 5)),
)

tijdelijk_gecertificeerd = Scope(
    "tijdelijk_gecertificeerd",
    art_3_2_1,
    decision="bevoegde_uitvoerder",
    when=instelling.soort.is_("gi") & met_geldig_certificaat & certificaat.soort.is_("tijdelijk_certificaat"),
    then="bevoegd",
    since="2015-01-01",
    rests_on=(jw("1.1", begrip="gecertificeerde_instelling"),),
)

# GAP-6: by the letter all guardianship is a measure; Book 1 BW itself names these two.
volgens_boek_1 = Scope(
    "volgens_boek_1",
    art_3_2_1,
    decision="bevoegde_uitvoerder",
    when=instelling.soort.in_("natuurlijke_voogd", "aanvaarde_rechtspersoon")
    & instelling.belast_volgens_bw
    & rechtsvraag.gap_6,
    then="bevoegd",
    since="2015-01-01",
    rests_on=(bw1("241", 6), bw1("256", 1), bw1("302", 2)),
)

# What the adult probation service does on the court's order is supervision, and no youth probation.
volwassenenreclassering = Scope(
    "volwassenenreclassering",
    art_1_1.jeugdreclassering_begrip,
    decision="bevoegde_uitvoerder",
    when=instelling.soort.is_("reclassering")
    & jeugdige.leeftijd.at_least(16)
    & instelling.toezicht_opgedragen_door_rechter,
    then="bevoegd",
    since="2015-01-01",
)

niemand_anders = Prohibition(
    "niemand_anders",
    art_3_2_1,
    decision="bevoegde_uitvoerder",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
    rests_on=(jw("1.1", begrip="kinderbeschermingsmaatregel"), jw("1.1", begrip="jeugdreclassering")),
)

uitvoerend = Definition(
    "uitvoerend",
    art_1_1.gecertificeerde_instelling,
    decision="gecertificeerde_instelling",
    when=met_geldig_certificaat & instelling.voert_maatregel_of_jeugdreclassering_uit,
    then="wel",
    since="2015-01-01",
    rests_on=(jw("3.4", 5),),
)

niet_gecertificeerd = Definition(
    "niet_gecertificeerd",
    art_1_1.gecertificeerde_instelling,
    decision="gecertificeerde_instelling",
    then="niet",
    since="2015-01-01",
    closing=True,
)

geen_jeugdhulp = Prohibition(
    "geen_jeugdhulp",
    art_3_2_2,
    decision="jeugdhulp_door_instelling",
    then="verboden",
    since="2015-01-01",
    closing=True,
)

experiment = Scope(
    "experiment",
    art_3_2_2,
    decision="jeugdhulp_door_instelling",
    when=certificaat.experiment,
    then="toegestaan",
    since="2015-01-01",
    rests_on=(jw("12.1", 1),),
)

jeugdhulp_aangeboden = Prohibition(
    "jeugdhulp_aangeboden",
    art_3_2_2,
    decision="certificering",
    when=instelling.biedt_jeugdhulp_aan & ~certificaat.experiment,
    then="voldoet_niet",
    since="2015-01-01",
)

geen_rechtspersoon = Definition(
    "geen_rechtspersoon",
    art_1_1.gecertificeerde_instelling,
    decision="certificering",
    when=~instelling.rechtspersoon,
    then="voldoet_niet",
    since="2015-01-01",
)

grens_jeugdhulp = NotModelled(
    provision=art_3_2_2,
    what=Text(
        "waar begeleiding binnen de maatregel overgaat in jeugdhulp",
        "where guidance within the measure becomes youth care",
    ),
    why=Text(
        "de tekst geeft die grens niet; gevraagd wordt of er jeugdhulp wordt aangeboden",
        "the text does not give that line; it is asked whether youth care is offered",
    ),
    decisions=("jeugdhulp_door_instelling", "certificering", "audit_institution"),
)

andere_instelling = NotModelled(
    provision=art_3_2_1,
    what=Text(
        "hoe een andere instelling wordt belast als het certificaat tijdens de maatregel eindigt",
        "how another institution is charged when the certificate ends during the measure",
    ),
    why=Text(
        "de maatregel loopt door; vervanging vraagt men volgens Boek 1 BW, en het college zorgt voor aanbod",
        "the measure goes on; replacement is requested under Book 1 BW, and the municipality ensures supply",
    ),
    decisions=("bevoegde_uitvoerder",),
)

uitvoering_gecertificeerd = Norm(
    "uitvoering_gecertificeerd",
    art_3_2_1,
    decision="audit_institution",
    when=~instelling.soort.is_("certificerende_instelling")
    & instelling.voert_maatregel_of_jeugdreclassering_uit,
    then=decided("bevoegde_uitvoerder", "bevoegd"),
    since="2015-01-01",
    actor="instelling",
)

geen_eigen_jeugdhulp = Norm(
    "geen_eigen_jeugdhulp",
    art_3_2_2,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=~instelling.biedt_jeugdhulp_aan | certificaat.experiment,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)
