"""
Jeugdwet 10.1 en 10.2. Overgang: de woonplaatsregel van 2022, en de rechtspositie in gesloten jeugdhulp.

De nieuwe gemeente is op 1 januari 2022 meteen verantwoordelijk; het jaar geeft de jeugdige recht op
dezelfde hulp. Voor pleegzorg geldt dat jaar niet: die gaat bij dezelfde pleegouders voort, tenzij dat niet
verantwoord is.
"""

from jeugdrecht.facts import college, jeugdhulp, rechtsvraag, woonplaats, zaak
from jeugdrecht.logic.days import day
from jeugdrecht.logic.nodes import DayValue
from jeugdrecht.logic.rules import NONE, Deadline, Duty, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_10_1 = Provision(
    jw("10.1"),
    heading=Text("overgang woonplaatsbeginsel", "transition of the domicile rule"),
    summary=Text(
        "Wijzigde de woonplaats door de nieuwe regel, dan recht op voortzetting van lopende jeugdhulp bij "
        "dezelfde aanbieder tot uiterlijk een jaar na inwerkingtreding, op kosten van het nieuwe college; "
        "voor pleegzorg geldt dat jaar niet en wordt bij dezelfde pleegouders voortgezet tenzij dat niet "
        "verantwoord is.",
        "If the domicile changed by the new rule, a right to go on with running help by the same provider "
        "until one year after entry into force, for the new executive; for foster care that year does not "
        "hold: it goes on with the same foster parents unless that is not responsible.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-12-31",
            Text(
                "Regelde de overgang van AWBZ-indicaties, tot uiterlijk eind 2015.",
                "Regulated the transition of AWBZ decisions, until the end of 2015.",
            ),
        ),
    ),
)

art_10_1_1 = Provision(
    jw("10.1", 1),
    heading=Text("een jaar dezelfde jeugdhulp", "the same help for a year"),
    summary=Text(
        "Wie door de nieuwe regel een andere woonplaats kreeg, kan lopende jeugdhulp bij dezelfde aanbieder "
        "en op gelijke voorwaarden en tarieven voortzetten tot hoogstens een jaar na de inwerkingtreding; "
        "het college van de nieuwe woonplaats is daarvoor verantwoordelijk.",
        "Whoever got another domicile by the new rule may go on with running help by the same provider on "
        "the same terms and rates until at most a year after entry into force; the executive of the new "
        "domicile is responsible for it.",
    ),
    since="2022-01-01",
    read="2026-01-01",
)

art_10_1_2 = Provision(
    jw("10.1", 2),
    heading=Text("pleegzorg bij dezelfde pleegouders", "foster care with the same foster parents"),
    summary=Text(
        "Voor pleegzorg geldt het jaar niet: het nieuwe college zorgt dat zij bij dezelfde pleegouders "
        "doorgaat, tenzij dat geen verantwoorde hulp zou geven; ook waar het vorige college had ingestemd en "
        "zij nog niet was begonnen (lid 3).",
        "For foster care the year does not hold: the new executive sees to it that it goes on with the same "
        "foster parents, unless that would be no responsible help; also where the former executive had "
        "agreed and it had not begun (paragraph 3).",
    ),
    since="2022-01-01",
    read="2026-01-01",
)

art_10_1_3 = Provision(
    jw("10.1", 3),
    heading=Text("toegezegde pleegzorg", "foster care agreed to"),
    summary=Text(
        "Lid 2 geldt ook voor pleegzorg waarmee het vorige college had ingestemd en die bij de "
        "inwerkingtreding nog niet was begonnen.",
        "Paragraph 2 also holds for foster care to which the former executive had agreed and which had not "
        "begun at entry into force.",
    ),
    since="2022-01-01",
    read="2026-01-01",
)

art_10_2 = Provision(
    jw("10.2"),
    heading=Text(
        "overgang rechtspositie gesloten jeugdhulp",
        "transition of the legal position in closed care",
    ),
    summary=Text(
        "Voor al opgenomen jeugdigen voldoet de aanbieder zo spoedig mogelijk en uiterlijk binnen zes "
        "maanden aan 6.2.9 en 6.2.10; oude klachtparagraaf geldt voor eerdere klachten.",
        "For youths already admitted the provider meets 6.2.9 and 6.2.10 as soon as possible and within six "
        "months; the old complaints section holds for earlier complaints.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Regelde de overgang van geneeskundige ggz.",
                "Regulated the transition of mental health care.",
            ),
        ),
    ),
    decides=False,
)

# Who gives a later change of domicile asks about that one.
door_wet = woonplaats.gewijzigd_door_wet_2022 & ~woonplaats.gewijzigd_op.on_or_after("2022-01-01")
pleegzorg = jeugdhulp.vorm.is_("pleegzorg")
andere_hulp = door_wet & ~pleegzorg & jeugdhulp.werkingsbesluit_nieuw
pleegzorg_van_voor_2022 = (
    door_wet & pleegzorg & (jeugdhulp.werkingsbesluit_nieuw | college.stemde_in_met_pleegzorg)
)

# GAP-13: whether the day on which the year ends still counts.
binnen_het_jaar = zaak.peildatum.before("2023-01-01") | (
    zaak.peildatum.is_("2023-01-01") & rechtsvraag.gap_13_voortzetting
)

een_jaar = Duty(
    "een_jaar",
    art_10_1_1,
    decision="voortzetting_jeugdhulp",
    when=andere_hulp & binnen_het_jaar,
    then="zelfde_aanbieder",
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
)

zelfde_pleegouders = Duty(
    "zelfde_pleegouders",
    art_10_1_2,
    decision="voortzetting_jeugdhulp",
    when=pleegzorg_van_voor_2022 & ~college.zelfde_pleegouders_onverantwoord,
    then="zelfde_pleegouders",
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
    rests_on=(jw("10.1", 3),),
)

einde_van_het_jaar = Deadline(
    "einde",
    art_10_1_1,
    decision="einde_voortzetting_jeugdhulp",
    when=andere_hulp,
    then=DayValue(day("2023-01-01")),
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
)

zonder_einde = Deadline(
    "pleegzorg",
    art_10_1_2,
    decision="einde_voortzetting_jeugdhulp",
    when=pleegzorg_van_voor_2022,
    then=NONE,
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
)

lopende_maatregelen = NotModelled(
    provision=art_10_1,
    what=Text(
        "hoe een lopende maatregel op 1 januari 2022 overging",
        "how a running measure passed on 1 January 2022",
    ),
    why=Text(
        "het artikel regelt alleen jeugdhulp; de woonplaatsregel wijst voor de maatregel meteen de nieuwe "
        "gemeente aan",
        "the article is about youth help only; for the measure the domicile rule points to the new "
        "municipality at once",
    ),
    decisions=("voortzetting_jeugdhulp",),
)

oude_plannen = NotModelled(
    provision=art_10_2,
    what=Text(
        "de zes maanden waarin een aanbieder van gesloten jeugdhulp in 2024 aan 6.2.9 en 6.2.10 moest "
        "voldoen",
        "the six months within which a provider of closed care had to meet 6.2.9 and 6.2.10 in 2024",
    ),
    why=Text(
        "die overgang is voorbij; de oude klachtparagraaf voor klachten van voor 2024 is niet gelezen",
        "that transition is over; the old complaints section for complaints of before 2024 was not read",
    ),
    decisions=(),
)
