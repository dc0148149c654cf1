"""
Jeugdwet 4.1.8 en 4.1.8a. Calamiteit en geweld melden; een zwijgbeding over een incident is nietig.

De wet noemt geen aantal dagen: onverwijld. Niet melden is beboetbaar en strafbaar (art. 9.6).
"""

from jeugdrecht.facts import incident, instelling
from jeugdrecht.logic.rules import Deadline, Definition, Earlier, Norm, NotModelled, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, jw

art_4_1_8_1 = Provision(
    jw("4.1.8", 1),
    heading=Text("melden calamiteit en geweld", "report calamity and violence"),
    summary=Text(
        "Onverwijld melden bij de inspectie: iedere calamiteit bij jeugdhulp, maatregel of "
        "jeugdreclassering en geweld daarbij; daarna gegevens verstrekken (lid 2).",
        "Report calamities and violence to the inspectorate without delay.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_8a = Provision(
    jw("4.1.8a"),
    heading=Text("zwijgbeding nietig", "gag clause void"),
    summary=Text(
        "Een beding dat beperkt om informatie over een incident openbaar te maken of aan derden te "
        "geven is nietig, behalve ter uitvoering van een wettelijk voorschrift of als het voor "
        "inwerkingtreding is overeengekomen.",
        "Gag clauses about incidents are void, with two exceptions.",
    ),
    since="2023-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-06-30",
            Text("Geen nietigheid van zwijgbedingen.", "No nullity of gag clauses."),
        ),
    ),
)

calamiteit_of_geweld = incident.soort.in_("calamiteit", "geweld")

onverwijld_melden = Deadline(
    "onverwijld_melden",
    art_4_1_8_1,
    decision="termijnen",
    when=incident.bekend_op.has_come() & calamiteit_of_geweld,
    then={
        "id": "jw:4.1.8:1",
        "wat": Text(
            "meld de calamiteit of het geweld aan de inspectie en geef haar de nodige gegevens",
            "report the calamity or violence to the inspectorate and give it the data it needs",
        ),
        "wie": Text("jeugdhulpaanbieder of gecertificeerde instelling", "provider or certified institution"),
        "uiterste_datum": Text("onverwijld", "without delay"),
        "bepaling": "jw:4.1.8:1",
    },
    since="2015-01-01",
    rests_on=(jw("9.6", 3),),
)

onverwijld_gemeld = Norm(
    "onverwijld_gemeld",
    art_4_1_8_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder") & calamiteit_of_geweld,
    then=incident.onverwijld_gemeld,
    since="2015-01-01",
)

beding_geldig = Definition(
    "beding_geldig",
    art_4_1_8a,
    decision="zwijgbeding",
    then="niet_nietig",
    since="2015-01-01",
    closing=True,
)

beding_nietig = Prohibition(
    "beding_nietig",
    art_4_1_8a,
    decision="zwijgbeding",
    when=incident.beding_beperkt_openbaarmaking
    & ~incident.beding_wettelijk_voorschrift
    & ~incident.beding_overeengekomen_op.before("2023-07-01"),
    then="nietig",
    since="2023-07-01",
    earlier=Earlier.NOTHING,
)

wie_contractspartij_is = NotModelled(
    provision=art_4_1_8a,
    what=Text(
        "wie contractspartij is en wat een incident is", "who is a contracting party and what an incident is"
    ),
    why=Text(
        "de opsomming van lid 1 omvat wie in de jeugdhulp met elkaar te maken heeft; gevraagd wordt naar een "
        "beding tussen hen",
        "the list of paragraph 1 covers those who deal with each other in youth help; what is asked is a "
        "clause "
        "between them",
    ),
    decisions=("zwijgbeding",),
)
