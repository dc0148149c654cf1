"""
Sv 487. Wat bij een kind onder de twaalf wel mag.

Het artikel geeft bevoegdheden voor onderzoek; het beslist niet over vervolging. Wie is opgehouden, mag na
hoogstens zes uur weg; een gecertificeerde instelling en de ouders of voogd horen ervan.
"""

from jeugdrecht.facts import feit, jeugdige, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, sv

art_487_1 = Provision(
    sv("487", 1),
    heading=Text("bevoegdheden onder de twaalf", "powers under twelve"),
    summary=Text(
        "Onder 12 gelden uitsluitend de genoemde artikelen (o.a. aanhouding, ophouden, onderzoek "
        "aan kleding, inbeslagneming) en 116-117a van overeenkomstige toepassing.",
        "Only the listed powers apply to under-twelves.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Noemde 61 leden 1 en 3 in plaats van 56a leden 1 tot en met 3.",
                "Named 61(1) and (3) instead of 56a(1)-(3).",
            ),
        ),
    ),
)

art_487_2 = Provision(
    sv("487", 2),
    heading=Text("ophouden onder de twaalf", "holding for questioning under twelve"),
    summary=Text(
        "Bij een misdrijf met voorlopige hechtenis maximaal zes uur ophouden; melding aan een "
        "gecertificeerde instelling; 488b geldt.",
        "Detention for questioning up to six hours for remandable offences, with notice to a "
        "certified institution.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01", "2017-02-28", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

art_487_3 = Provision(
    sv("487", 3),
    heading=Text("vertegenwoordiging onder de twaalf", "representation under twelve"),
    summary=Text(
        "Afstandsverklaring en beklag doet de wettelijk vertegenwoordiger.",
        "The legal representative acts for the child.",
    ),
    since="2011-02-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2017-02-28", Text("Stond als lid 2.", "Stood as paragraph 2.")),),
)

opsporing_onder_12 = NotModelled(
    provision=art_487_1,
    what=Text(
        "welke opsporingsbevoegdheden bij een kind onder de twaalf gelden",
        "which investigative powers apply to a child under twelve",
    ),
    why=Text(
        "die bevoegdheden beslissen niet over vervolging, sanctie of route",
        "these powers do not decide on prosecution, sanction or route",
    ),
    decisions=("vervolgbaarheid",),
)

kind_opgehouden = jeugdige.leeftijd_op_pleegdatum.less_than(12) & verdachte.opgehouden

vrijlaten_na_zes_uur = Prohibition(
    "vrijlaten_na_zes_uur",
    art_487_2,
    decision="waarborgen",
    when=kind_opgehouden & feit.voorlopige_hechtenis_toegelaten & verdachte.opgehouden_uren.more_than(6),
    then="vrijlaten_na_zes_uur",
    since="2017-03-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
    quote="ten hoogste zes uur worden opgehouden voor onderzoek",
)

instelling_inlichten = Duty(
    "instelling_inlichten",
    art_487_2,
    decision="waarborgen",
    when=kind_opgehouden,
    then="instelling_inlichten_bij_ophouding",
    since="2017-03-01",
    earlier=Earlier.NOTHING,
    actor="hulpofficier_van_justitie",
)

ophouden_zonder_voorlopige_hechtenis = NotModelled(
    provision=art_487_2,
    what=Text(
        "hoelang een kind mag worden opgehouden voor een feit zonder voorlopige hechtenis, en dat "
        "nachtelijke "
        "uren niet meetellen",
        "how long a child may be held for an offence that allows no pre-trial detention, and that hours of "
        "the night do not count",
    ),
    why=Text(
        "dat staat in artikel 56a, dat niet is gelezen; geef de uren op die meetellen",
        "that stands in art. 56a, which was not read; give the hours that count",
    ),
    decisions=("waarborgen",),
    since="2017-03-01",
)

vertegenwoordiging = NotModelled(
    provision=art_487_3,
    what=Text(
        "dat de wettelijk vertegenwoordiger afstand doet van een inbeslaggenomen voorwerp en beklag doet",
        "that the legal representative waives a seized object and lodges a complaint",
    ),
    why=Text(
        "geen beslissing gaat over beslag",
        "no decision is about seizure",
    ),
)
