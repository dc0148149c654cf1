"""
Jeugdwet 2.4 lid 2. Het college is verantwoordelijk voor de uitvoering van maatregelen en jeugdreclassering.

Uitvoeren doet een gecertificeerde instelling; het college zorgt dat er genoeg zijn en zet de jeugdhulp in
die bij de uitvoering nodig is. Een eigen oordeel over de noodzaak heeft het college dan niet.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, maatregel, officier, rechtsvraag, verdachte
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of, has_member
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

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
    excepts=("jw:2.3:1/eigen_oordeel",),
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
    excepts=("jw:2.3:1/eigen_oordeel",),
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
    excepts=("jw:2.3:1/eigen_oordeel",),
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
    excepts=("jw:2.3:1/eigen_oordeel",),
)

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
    excepts=("jw:2.3:1/eigen_oordeel",),
    read="2022-08-01",
)

geen_plicht = Scope(
    "geen_plicht",
    art_2_4_2,
    decision="uitvoeringsplicht",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

andere_voorzieningen = NotModelled(
    provision=art_2_4_2,
    what=Text(
        "welke gemeente het is, wie betaalt (8.2.1), vreemdelingen, en voorrang van andere wetten (1.2, 1.3)",
        "which municipality it is, who pays (8.2.1), foreigners, and precedence of other Acts (1.2, 1.3)",
    ),
    why=Text("die bepalingen zijn nog niet opgenomen", "those provisions have not been encoded yet"),
    decisions=("uitvoeringsplicht",),
)
