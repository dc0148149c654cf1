"""
Jeugdwet 9.1 en 9.2. Wie toezicht houdt: de inspectie, de inspectie van justitie, of aangewezen ambtenaren.
"""

from jeugdrecht.facts import handhaving
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_9_1_1 = Provision(
    jw("9.1", 1),
    heading=Text(
        "onderzoek van de kwaliteit",
        "investigation of quality",
    ),
    summary=Text(
        "De Inspectie gezondheidszorg en jeugd onderzoekt in het algemeen de kwaliteit van aanbieders, "
        "certificerende instelling, gecertificeerde instellingen, Veilig Thuis, Raad en justitiële "
        "jeugdinrichtingen.",
        "The Health and Youth Care Inspectorate investigates in general the quality of providers, "
        "certifying body, certified institutions, Veilig Thuis, Raad and youth institutions.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-12-31",
            Text(
                "Zelfde taak, door de inspectie jeugdzorg; wanneer die in de huidige inspectie opging "
                "is niet bepaald.",
                "Same task, by the youth care inspectorate; when it merged into the present one was not "
                "determined.",
            ),
        ),
    ),
)

art_9_1_2 = Provision(
    jw("9.1", 2),
    heading=Text(
        "bij strafrechtelijke beslissingen de inspectie van justitie",
        "for criminal decisions the justice inspectorate",
    ),
    summary=Text(
        "Voor zover het de tenuitvoerlegging van strafrechtelijke beslissingen betreft, onderzoekt de "
        "inspectie van Justitie en Veiligheid.",
        "As far as the execution of criminal decisions is concerned, the justice inspectorate investigates.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_9_2 = Provision(
    jw("9.2"),
    heading=Text(
        "toezicht op naleving",
        "supervision of compliance",
    ),
    summary=Text(
        "Door de ministers aangewezen ambtenaren houden toezicht op de naleving, behalve van 1a.1, met "
        "inzage in dossiers; het beroepsgeheim kan niet tegen hen worden ingeroepen. Zij mogen een "
        "niet-ernstige niet-naleving laten rusten (lid 5).",
        "Officials designated by the ministers supervise compliance, except with 1a.1, with access to "
        "files; professional secrecy cannot be invoked against them. They may let a non-serious breach "
        "rest (paragraph 5).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

inspectie = Scope(
    "inspectie_gezondheidszorg_en_jeugd",
    art_9_1_1,
    decision="jeugdwet_toezicht",
    when=handhaving.onderwerp.is_("kwaliteit_in_het_algemeen"),
    then="inspectie_gezondheidszorg_en_jeugd",
    since="2022-01-01",
)

inspectie_justitie = Scope(
    "inspectie_justitie",
    art_9_1_2,
    decision="jeugdwet_toezicht",
    when=handhaving.onderwerp.is_("tenuitvoerlegging_strafrechtelijke_beslissing"),
    then="inspectie_justitie_en_veiligheid",
    since="2015-01-01",
)

aangewezen_ambtenaren = Scope(
    "aangewezen_ambtenaren",
    art_9_2,
    decision="jeugdwet_toezicht",
    when=handhaving.onderwerp.is_("naleving_jeugdwet"),
    then="aangewezen_ambtenaren",
    since="2015-01-01",
)

geen_toezicht_op_1a_1 = Scope(
    "geen_toezicht_op_1a_1",
    art_9_2,
    decision="jeugdwet_toezicht",
    when=handhaving.onderwerp.is_("naleving_1a_1"),
    then="geen",
    since="2015-01-01",
)

bevoegdheden = NotModelled(
    provision=art_9_2,
    what=Text(
        "wat toezichthouders mogen: binnentreden, dossiers, laten rusten van lichte overtredingen, "
        "tuchtklacht (leden 2 tot en met 9)",
        "what supervisors may do: entry, files, letting minor breaches rest, disciplinary complaints "
        "(paragraphs 2 to 9)",
    ),
    why=Text(
        "hier wordt alleen gevraagd wie toezicht houdt",
        "the question here is only who supervises",
    ),
    decisions=("jeugdwet_toezicht",),
)
