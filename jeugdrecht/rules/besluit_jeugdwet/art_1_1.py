"""
Besluit Jeugdwet 1.1. Begrippen: geregistreerde professional, de medewerkers van een instelling, het
kwaliteitsregister.
"""

from jeugdrecht.facts import medewerker
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bjw

geregistreerde_professional = Provision(
    bjw("1.1", begrip="geregistreerde_professional"),
    heading=Text("geregistreerde professional", "registered professional"),
    summary=Text(
        "Geregistreerde jeugdprofessional (ingeschreven in het kwaliteitsregister jeugd) of arts, "
        "verpleegkundige, gz-psycholoog, orthopedagoog-generalist of psychotherapeut in het BIG-register "
        "(Wet BIG 3).",
        "Registered youth professional (in the youth quality register) or physician, nurse, health "
        "psychologist, educational generalist or psychotherapist in the BIG register.",
    ),
    since="2020-10-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-09-30",
            Text(
                "De orthopedagoog-generalist telde nog niet mee.",
                "The educational generalist did not count yet.",
            ),
        ),
    ),
)

gezinsvoogdijwerker = Provision(
    bjw("1.1", begrip="gezinsvoogdijwerker"),
    heading=Text("gezinsvoogdijwerker, voogdijwerker, jeugdreclasseringswerker", "workers of an institution"),
    summary=Text(
        "Drie soorten GI-medewerkers: gezinsvoogdijwerker voert OTS en voorlopige OTS uit (1:255 en 1:257 "
        "BW), voogdijwerker voogdij en voorlopige voogdij, jeugdreclasseringswerker jeugdreclassering.",
        "Three kinds of workers: for supervision orders, for guardianship, and for youth probation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

kwaliteitsregister_jeugd = Provision(
    bjw("1.1", begrip="kwaliteitsregister_jeugd"),
    heading=Text("kwaliteitsregister jeugd", "youth quality register"),
    summary=Text(
        "Het door de ministers op grond van 5.2.1 lid 1 erkende register.",
        "The register recognised by the ministers under 5.2.1(1).",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

# Registered in the BIG register; other professions of that register do not count.
big_beroep_2015 = medewerker.big_beroep.in_("arts", "verpleegkundige", "gz_psycholoog", "psychotherapeut")

geregistreerd = Definition(
    "geregistreerd",
    geregistreerde_professional,
    decision="geregistreerde_professional",
    when=medewerker.geregistreerd | big_beroep_2015 | medewerker.big_beroep.is_("orthopedagoog_generalist"),
    then="ja",
    since="2020-10-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(bjw("1.1", begrip="kwaliteitsregister_jeugd"),),
)

geregistreerd_tot_2020 = Definition(
    "geregistreerd",
    geregistreerde_professional,
    decision="geregistreerde_professional",
    when=medewerker.geregistreerd | big_beroep_2015,
    then="ja",
    since="2015-01-01",
    until="2020-09-30",
    read="2018-07-28",
)

niet_geregistreerd = Definition(
    "niet_geregistreerd",
    geregistreerde_professional,
    decision="geregistreerde_professional",
    then="nee",
    since="2015-01-01",
    closing=True,
)

ingang_orthopedagoog = NotModelled(
    provision=geregistreerde_professional,
    what=Text(
        "vanaf welke dag de orthopedagoog-generalist meetelt",
        "from which day the educational generalist counts",
    ),
    why=Text(
        "tussen 28 juli 2018 en 1 oktober 2020 is geen tekst gelezen; aangehouden is de laatste dag",
        "no text between 28 July 2018 and 1 October 2020 was read; the last day was taken",
    ),
    decisions=("geregistreerde_professional",),
    since="2018-07-29",
    until="2020-09-30",
)

welke_medewerker = NotModelled(
    provision=gezinsvoogdijwerker,
    what=Text("welke medewerker welke maatregel uitvoert", "which worker carries out which measure"),
    why=Text(
        "de soort volgt uit de maatregel en beslist niets; jeugdbeschermer is een woord van de praktijk",
        "the kind follows from the measure and decides nothing; jeugdbeschermer is a word of practice",
    ),
    decisions=(),
)

welk_register = NotModelled(
    provision=kwaliteitsregister_jeugd,
    what=Text("welk register door de ministers is erkend", "which register the ministers have recognised"),
    why=Text(
        "het besluit noemt geen naam; dat het SKJ-register is erkend, is niet uit een primaire bron gezien",
        "the decree names none; that the SKJ register is recognised was not seen in a primary source",
    ),
    decisions=(),
)
