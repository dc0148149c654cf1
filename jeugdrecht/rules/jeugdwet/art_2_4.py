"""
Jeugdwet 2.4. Het college vraagt de raad om onderzoek, en is verantwoordelijk voor de uitvoering van
maatregelen.

Uitvoeren doet een gecertificeerde instelling; het college zorgt dat er genoeg zijn en zet de jeugdhulp in die
bij de uitvoering nodig is. Een eigen oordeel over de noodzaak heeft het college dan niet.
"""

from jeugdrecht.facts import (
    college,
    jeugdhulp,
    jeugdige,
    maatregel,
    machtiging,
    officier,
    raad,
    rechtsvraag,
    verdachte,
    woonplaats,
)
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of, has_member
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, Earlier, Norm, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_4_1 = Provision(
    jw("2.4", 1),
    heading=Text("het college vraagt de Raad om onderzoek", "the executive asks the Raad to investigate"),
    summary=Text(
        "Zodra het college vindt dat een gezagsmaatregel over een minderjarige met woonplaats in de "
        "gemeente moet "
        "worden overwogen, vraagt het de Raad om onderzoek.",
        "As soon as the executive finds that a measure concerning authority over a minor with domicile "
        "in the "
        "municipality must be considered, it asks the Raad to investigate.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_4_2 = Provision(
    jw("2.4", 2),
    heading=Text(
        "uitvoering van maatregelen en jeugdreclassering",
        "execution of measures and youth probation",
    ),
    summary=Text(
        "Het college van de woonplaats is verantwoordelijk voor de uitvoering van "
        "kinderbeschermingsmaatregelen, jeugdreclassering en jeugdhulp uit een strafrechtelijke of "
        "civielrechtelijke beslissing.",
        "The college of domicile is responsible for executing protection measures, probation and "
        "help flowing from a criminal or civil decision.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Noemde alleen jeugdhulp uit een strafrechtelijke beslissing.",
                "Named only help flowing from a criminal decision.",
            ),
        ),
    ),
)

art_2_4_2_a = Provision(
    jw("2.4", 2, "a"),
    heading=Text(
        "toereikend aanbod van gecertificeerde instellingen",
        "sufficient supply of certified institutions",
    ),
    summary=Text(
        "Er moeten door toedoen van het college voldoende GI beschikbaar zijn.",
        "College ensures a sufficient supply of certified institutions.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_4_2_b = Provision(
    jw("2.4", 2, "b"),
    heading=Text("inzet van de bepaalde jeugdhulp", "deployment of the help determined"),
    summary=Text(
        "Het college zet de jeugdhulp in die de GI nodig vindt bij een maatregel, die nodig is voor"
        " een machtiging uithuisplaatsing (1:265b BW) of gesloten jeugdhulp (h6), die rechter, OM, "
        "selectiefunctionaris, inrichtingsarts of JJI-directeur nodig vindt bij een "
        "strafrechtelijke beslissing, of jeugdhulp die de GI nodig vindt bij jeugdreclassering.",
        "College must deploy help that the GI deems necessary for a measure, that is needed for an "
        "out-of-home or closed placement authorisation, that judge, prosecutor, selection officer, "
        "institution doctor or JJI director deem necessary in executing a criminal decision, or the"
        " GI in probation.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Noemde de machtiging gesloten jeugdhulp nog niet.",
                "Did not yet name the closed placement authorisation.",
            ),
        ),
    ),
)

art_2_4_3 = Provision(
    jw("2.4", 3),
    heading=Text("rekening houden bij maatregelen", "regard to the family in executing measures"),
    summary=Text(
        "Ook bij uitvoering van maatregelen en jeugdreclassering wordt redelijkerwijs rekening gehouden met "
        "behoeften, kenmerken, godsdienst, levensovertuiging en cultuur.",
        "In executing measures and youth probation, too, reasonable regard is had to needs, characteristics, "
        "religion, belief and culture.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

onderzoek_vragen = Duty(
    "onderzoek_vragen",
    art_2_4_1,
    decision="raadsonderzoek",
    when=raad.onderzoek_gevraagd_door.is_("college")
    & college.maatregel_te_overwegen
    & jeugdige.minderjarig
    & woonplaats.in_gemeente_college,
    then="verplicht",
    since="2015-01-01",
    actor="college",
    excepts=("jw:3.1:1/verzoeker",),
)

aanbod_gi = Norm(
    "aanbod_gi",
    art_2_4_2_a,
    decision="college_plichten",
    then=college.aanbod_gi_toereikend,
    since="2015-01-01",
    actor="college",
)

rekening_bij_maatregel = Norm(
    "rekening_bij_maatregel",
    art_2_4_3,
    decision="voorziening",
    when=maatregel.kinderbescherming_loopt | maatregel.jeugdreclassering_loopt,
    then=college.rekening_gehouden_met_achtergrond,
    since="2015-01-01",
    actor="college",
)

is_jeugdige_naar_tak_1_of_2 = has_member("jeugdige", "1") | has_member("jeugdige", "2")
is_jeugdige = is_jeugdige_naar_tak_1_of_2 | has_member("jeugdige", "3") | has_member("jeugdige", "4")

maatregel_loopt = Duty(
    "maatregel",
    art_2_4_2,
    decision="uitvoeringsplicht",
    when=has_member("jeugdige", "1") & maatregel.kinderbescherming_loopt,
    then="verplicht",
    since="2015-01-01",
    group="verplicht",
    actor="college",
    rests_on=(jw("1.1", begrip="kinderbeschermingsmaatregel"), jw("2.4", 2, "a")),
    excepts=("vrijwillig",),
)

jeugdreclassering = Duty(
    "jeugdreclassering",
    art_2_4_2,
    decision="uitvoeringsplicht",
    when=is_jeugdige_naar_tak_1_of_2 & maatregel.jeugdreclassering_loopt,
    then="verplicht",
    since="2015-01-01",
    group="verplicht",
    actor="college",
    rests_on=(jw("1.1", begrip="jeugdreclassering"), jw("2.4", 2, "a")),
    excepts=("vrijwillig",),
)

# GAP-14: by the letter branch 4 makes someone a jeugdige for the whole Act. GAP-1: the text wants 77c
# applied,
# not only intended. GAP-2: without branch 2 it is silent on an offence committed before 18.
jeugdreclassering_buiten_tak_2 = Duty(
    "jeugdreclassering_buiten_tak_2",
    art_2_4_2,
    decision="uitvoeringsplicht",
    when=jeugdige.leeftijd.at_least(18)
    & ~has_member("jeugdige", "2")
    & maatregel.jeugdreclassering_loopt
    & (
        (has_member("jeugdige", "4") & rechtsvraag.gap_14)
        | (any_of(feiten, officier.voornemen_jeugdrecht) & rechtsvraag.gap_1)
        | (verdachte.heeft_feit_onder_18 & rechtsvraag.gap_2)
    ),
    then="verplicht",
    since="2015-01-01",
    group="verplicht",
    actor="college",
    excepts=("vrijwillig",),
)

# What the institution finds necessary must be deployed; that the executive is consulted (3.5) is no consent.
gi_acht_nodig = Duty(
    "gi_acht_nodig",
    art_2_4_2_b,
    decision="uitvoeringsplicht",
    when=jeugdhulp.nodig_geacht_door.is_("gi")
    & (
        (has_member("jeugdige", "1") & maatregel.kinderbescherming_loopt)
        | (is_jeugdige_naar_tak_1_of_2 & maatregel.jeugdreclassering_loopt)
    ),
    then="verplicht",
    since="2015-01-01",
    group="verplicht",
    actor="college",
    rests_on=(jw("3.5", 1),),
    excepts=("vrijwillig",),
)

jeugdhulp_uit_beslissing = Duty(
    "jeugdhulp_uit_beslissing",
    art_2_4_2_b,
    decision="uitvoeringsplicht",
    when=is_jeugdige & jeugdhulp.in_uitvoering_van_beslissing,
    then="verplicht",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    group="verplicht",
    actor="college",
    rests_on=(jw("1.2", 3),),
    excepts=("vrijwillig",),
)

# A criminal decision leaves no room for voluntary help, so there is nothing to set aside.
jeugdhulp_uit_strafrechtelijke_beslissing = Duty(
    "jeugdhulp_uit_beslissing",
    art_2_4_2_b,
    decision="uitvoeringsplicht",
    when=is_jeugdige & jeugdhulp.in_uitvoering_van_beslissing & jeugdhulp.kader.is_("jeugdstrafrecht"),
    then="verplicht",
    since="2015-01-01",
    until="2022-12-31",
    group="verplicht",
    actor="college",
    read="2022-08-01",
)

# Help for a placement authorisation had to be deployed before 2023 too; help for a closed one did not.
jeugdhulp_uit_machtiging = Duty(
    "jeugdhulp_uit_machtiging",
    art_2_4_2_b,
    decision="uitvoeringsplicht",
    when=is_jeugdige
    & jeugdhulp.in_uitvoering_van_beslissing
    & jeugdhulp.nodig_voor_machtiging
    & machtiging.soort.is_("uithuisplaatsing"),
    then="verplicht",
    since="2015-01-01",
    until="2022-12-31",
    group="verplicht",
    actor="college",
    excepts=("vrijwillig",),
    read="2022-08-01",
)

maatregelen_gaan_voor = Documented(
    decision="uitvoeringsplicht",
    question=Question.BEYOND_BASE,
    about=(
        "jw:2.4:2/jeugdreclassering",
        "jw:2.4:2/jeugdreclassering_buiten_tak_2",
        "jw:2.4:2/maatregel",
        "jw:2.4:2:b/jeugdhulp_uit_beslissing",
        "jw:2.4:2:b/jeugdhulp_uit_machtiging@2015-01-01",
    ),
    why=Text(
        "Artikel 2.4 lid 2 verplicht het college uit zichzelf; de afweging van de vrijwillige hulp "
        "speelt dan niet, of die nu ook aan de orde was of niet.",
        "Article 2.4(2) obliges the municipality of itself; the weighing for voluntary help then "
        "plays no part, whether or not it arose.",
    ),
)

geen_plicht = Scope(
    "geen_plicht",
    art_2_4_2,
    decision="uitvoeringsplicht",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

wie_betaalt = NotModelled(
    provision=art_2_4_2,
    what=Text(
        "welke gemeente het is en wie vooruit betaalt als gemeenten het oneens zijn (1.1, 8.2.1)",
        "which municipality it is, and who pays first where municipalities disagree (1.1, 8.2.1)",
    ),
    why=Text(
        "dat is een eigen vraag; hier gaat het erom of er een plicht is",
        "that is a question of its own; here it is whether there is a duty",
    ),
    decisions=("uitvoeringsplicht",),
)
