"""
Jeugdwet 6.3. Vrijheidsbeperkende maatregelen in gesloten jeugdhulp.

Het minst bezwarend, evenredig en naar verwachting effectief, en opgenomen in het plan. Buiten het plan
alleen in een noodsituatie, hoogstens drie dagen, en na twaalf uur alleen als een gedragswetenschapper
instemt. Insluiting: vanaf twaalf jaar, alleen in een noodsituatie, een dag en hoogstens een keer een dag
verlengd.
"""

from jeugdrecht.facts import jeugdige, vrijheidsbeperking
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_6_3_1_2_4 = Provision(
    jw("6.3.1.2", 4),
    heading=Text("noodmaatregel: drie dagen en twaalf uur", "emergency measure: three days and twelve hours"),
    summary=Text(
        "Een vrijheidsbeperkende maatregel staat in het plan en is het minst bezwarend, "
        "evenredig en naar verwachting effectief; buiten het plan alleen in een noodsituatie,"
        " hoogstens drie opeenvolgende dagen, en na twaalf uur alleen met instemming van een "
        "gekwalificeerde gedragswetenschapper.",
        "Restrictive measures must be in the plan, subsidiarity, proportionality, "
        "effectiveness; outside the plan only in an emergency, max three days, expert consent"
        " after twelve hours.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Artikelen 6.3.1 tot en met 6.3.7 (oud): alleen voor zover in het plan "
                "opgenomen en nodig voor de doelen of de veiligheid; in een tijdelijke "
                "noodsituatie hoogstens zeven opeenvolgende dagen, met instemming van een "
                "gedragswetenschapper binnen 24 uur na aanvang.",
                "Articles 6.3.1 to 6.3.7 (former): only in so far as in the plan and needed "
                "for the aims or safety; in a temporary emergency at most seven consecutive "
                "days, with the consent of a behavioural expert within 24 hours of the start.",
            ),
        ),
    ),
)

art_6_3_2_2_2 = Provision(
    jw("6.3.2.2", 2),
    heading=Text("insluiting", "seclusion"),
    summary=Text(
        "Insluiting alleen vanaf 12 jaar en in een noodsituatie, hoogstens een dag, door een "
        "gekwalificeerde gedragswetenschapper één keer met hoogstens een dag te verlengen; "
        "die beoordeelt zo spoedig mogelijk de noodzaak.",
        "Seclusion only 12+ and in an emergency, one day, once renewable by one day by the expert.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Afzondering was een gewone planmaatregel, zonder leeftijdsgrens en zonder "
                "wettelijke maximumduur.",
                "Seclusion was an ordinary plan measure, without an age limit or a statutory "
                "longest duration.",
            ),
        ),
    ),
)

art_6_3_2_2_3 = Provision(
    jw("6.3.2.2", 3),
    heading=Text("duur van de insluiting", "longest duration of seclusion"),
    summary=Text(
        "Ten hoogste een dag; een gedragswetenschapper kan eenmaal met ten hoogste een dag verlengen.",
        "At most a day; a behavioural expert may extend once by at most a day.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Geen wettelijke maximumduur.",
                "No statutory longest duration.",
            ),
        ),
    ),
)

insluiting = vrijheidsbeperking.soort.is_("insluiting")
toetsen = (
    vrijheidsbeperking.geen_minder_bezwarend & vrijheidsbeperking.evenredig & vrijheidsbeperking.effectief
)
noodmaatregel = (
    vrijheidsbeperking.noodsituatie
    & vrijheidsbeperking.duur_dagen.at_most(3)
    & (vrijheidsbeperking.duur_uren.at_most(12) | vrijheidsbeperking.instemming_gedragswetenschapper)
)
noodmaatregel_tot_2024 = (
    vrijheidsbeperking.noodsituatie
    & vrijheidsbeperking.duur_dagen.at_most(7)
    & (vrijheidsbeperking.duur_uren.at_most(24) | vrijheidsbeperking.instemming_gedragswetenschapper)
)
verlenging = vrijheidsbeperking.aantal_verlengingen.is_(0) | (
    vrijheidsbeperking.aantal_verlengingen.is_(1) & vrijheidsbeperking.instemming_gedragswetenschapper
)

niet_toegestaan = Prohibition(
    "niet_toegestaan",
    art_6_3_1_2_4,
    decision="vrijheidsbeperking",
    then="niet_toegestaan",
    since="2015-01-01",
    closing=True,
)

toegestaan_tot_2024 = Scope(
    "toegestaan",
    art_6_3_1_2_4,
    decision="vrijheidsbeperking",
    when=~vrijheidsbeperking.soort.is_("ander")
    & vrijheidsbeperking.nodig
    & (vrijheidsbeperking.in_hulpverleningsplan | noodmaatregel_tot_2024),
    then="toegestaan",
    since="2015-01-01",
    until="2023-12-31",
    read="2023-01-01",
)

toegestaan = Scope(
    "toegestaan",
    art_6_3_1_2_4,
    decision="vrijheidsbeperking",
    when=~vrijheidsbeperking.soort.in_("insluiting", "ander")
    & toetsen
    & (vrijheidsbeperking.in_hulpverleningsplan | noodmaatregel),
    then="toegestaan",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
)

procedure_maatregel = NotModelled(
    provision=art_6_3_1_2_4,
    what=Text(
        "het doel, de machtiging waarop de maatregel rust, en het besluit: overleg, schrift, "
        "motivering, afbouw (6.3.1.1, 6.3.1.3 tot en met 6.3.1.5)",
        "the aim, the authorisation on which the measure rests, and the decision: "
        "consultation, writing, reasons, phasing out (6.3.1.1, 6.3.1.3 to 6.3.1.5)",
    ),
    why=Text(
        "deze beslissing vraagt alleen of de maatregel mag worden toegepast; maatregelen bij "
        "vervoer en in het gerechtsgebouw (6.3.2.6 en 6.3.2.7) zijn niet opgenomen",
        "this decision only asks whether the measure may be applied; measures during "
        "transport and in the courthouse (6.3.2.6 and 6.3.2.7) are not encoded",
    ),
    decisions=("vrijheidsbeperking",),
)


insluiting_toegestaan = Scope(
    "insluiting",
    art_6_3_2_2_2,
    decision="vrijheidsbeperking",
    when=insluiting
    & toetsen
    & jeugdige.leeftijd.at_least(12)
    & vrijheidsbeperking.noodsituatie
    & vrijheidsbeperking.duur_dagen.at_most(1)
    & verlenging,
    then="toegestaan",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.3.1.2", 4), jw("6.3.2.2", 3)),
)

einde_noodmaatregel = Deadline(
    "einde_noodmaatregel",
    art_6_3_1_2_4,
    decision="termijnen",
    when=vrijheidsbeperking.noodmaatregel_begonnen_op.has_come(),
    then={
        "id": "einde_noodmaatregel",
        "wat": Text(
            "de noodmaatregel beëindigen, na drie dagen op hetzelfde uur",
            "end the emergency measure, three days later at the same hour",
        ),
        "wie": Text("de jeugdhulpverantwoordelijke", "the person responsible for the care"),
        "uiterste_datum": vrijheidsbeperking.noodmaatregel_begonnen_op.plus(days=3),
        "bepaling": "jw:6.3.1.2:4",
    },
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
)

einde_noodmaatregel_tot_2024 = Deadline(
    "einde_noodmaatregel",
    art_6_3_1_2_4,
    decision="termijnen",
    when=vrijheidsbeperking.noodmaatregel_begonnen_op.has_come(),
    then={
        "id": "einde_noodmaatregel_tot_2024",
        "wat": Text(
            "de noodmaatregel beëindigen, na zeven dagen op hetzelfde uur",
            "end the emergency measure, seven days later at the same hour",
        ),
        "wie": Text("de jeugdhulpaanbieder", "the youth care provider"),
        "uiterste_datum": vrijheidsbeperking.noodmaatregel_begonnen_op.plus(days=7),
        "bepaling": "jw:6.3.1.2:4",
    },
    since="2015-01-01",
    until="2023-12-31",
    read="2023-01-01",
)

einde_insluiting = Deadline(
    "einde_insluiting",
    art_6_3_2_2_3,
    decision="termijnen",
    when=vrijheidsbeperking.insluiting_begonnen_op.has_come() & ~vrijheidsbeperking.insluiting_verlengd,
    then={
        "id": "einde_insluiting",
        "wat": Text(
            "de insluiting beëindigen, na een dag op hetzelfde uur",
            "end the seclusion, a day later at the same hour",
        ),
        "wie": Text("de jeugdhulpverantwoordelijke", "the person responsible for the care"),
        "uiterste_datum": vrijheidsbeperking.insluiting_begonnen_op.plus(days=1),
        "bepaling": "jw:6.3.2.2:3",
    },
    since="2024-01-01",
    earlier=Earlier.NOTHING,
)

einde_verlengde_insluiting = Deadline(
    "einde_verlengde_insluiting",
    art_6_3_2_2_3,
    decision="termijnen",
    when=vrijheidsbeperking.insluiting_begonnen_op.has_come() & vrijheidsbeperking.insluiting_verlengd,
    then={
        "id": "einde_verlengde_insluiting",
        "wat": Text(
            "de verlengde insluiting beëindigen, na twee dagen op hetzelfde uur",
            "end the extended seclusion, two days later at the same hour",
        ),
        "wie": Text("de jeugdhulpverantwoordelijke", "the person responsible for the care"),
        "uiterste_datum": vrijheidsbeperking.insluiting_begonnen_op.plus(days=2),
        "bepaling": "jw:6.3.2.2:3",
    },
    since="2024-01-01",
    earlier=Earlier.NOTHING,
)

dag_van_begin = NotModelled(
    provision=art_6_3_1_2_4,
    what=Text(
        "of de dag waarop de maatregel begint als eerste van de opeenvolgende dagen telt",
        "whether the day on which the measure begins counts as the first of the consecutive days",
    ),
    why=Text(
        "de wet zegt het niet; gerekend is in dagen van 24 uur",
        "the statute does not say; it is counted in days of 24 hours",
    ),
    decisions=("termijnen",),
)
