"""
Jeugdwet 1.1. Begrippen die zelf niets beslissen: zij worden bij andere regels als gegeven gevraagd.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

calamiteit = Provision(
    jw("1.1", begrip="calamiteit"),
    heading=Text("calamiteit", "calamity"),
    summary=Text(
        "Onverwacht of onbedoeld voorval dat met hulpkwaliteit te maken heeft en waardoor een jeugdige of "
        "ouder overlijdt of ernstige schade oploopt.",
        "Unintended or unexpected event related to the quality of help that led to the death of, or serious "
        "harm to, a youth or parent.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

familiegroepsplan = Provision(
    jw("1.1", begrip="familiegroepsplan"),
    heading=Text("familiegroepsplan", "family group plan"),
    summary=Text(
        "Hulpverleningsplan of plan van aanpak dat de ouders zelf maken samen met familie of anderen uit "
        "zijn omgeving.",
        "Care plan or plan of action drawn up by the parents with relatives or others from the youth's "
        "surroundings.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

gesloten_jeugdhulp = Provision(
    jw("1.1", begrip="gesloten_jeugdhulp"),
    heading=Text("gesloten jeugdhulp", "closed youth care"),
    summary=Text(
        "Opname, verblijf en jeugdhulp op basis van een machtiging van 6.1.2, 6.1.3 of 6.1.4.",
        "Admission, stay and help on an authorisation of 6.1.2, 6.1.3 or 6.1.4.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text("Noemde ook de gesloten accommodatie.", "Also named the closed accommodation."),
        ),
    ),
    decides=False,
)

jeugdhulpaanbieder = Provision(
    jw("1.1", begrip="jeugdhulpaanbieder"),
    heading=Text("jeugdhulpaanbieder", "youth help provider"),
    summary=Text(
        "Onder 1: een natuurlijke persoon die anderen bedrijfsmatig jeugdhulp laat geven, of een "
        "samenwerkingsverband of rechtspersoon die dat zelf doet of laat doen, met het college als "
        "verantwoordelijke. Onder 2: de solistisch werkende jeugdhulpverlener onder die "
        "verantwoordelijkheid.",
        "1: a natural person having help provided, or a partnership or legal person providing it or having "
        "it provided as a business, under the executive's responsibility. 2: the solo practitioner under "
        "that responsibility.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Zelf verlenen werd onder 1 nog niet genoemd.",
                "Providing it oneself was not yet named under 1.",
            ),
        ),
    ),
    decides=False,
)

kindermishandeling = Provision(
    jw("1.1", begrip="kindermishandeling"),
    heading=Text("kindermishandeling", "child abuse"),
    summary=Text(
        "Fysiek, psychisch of seksueel bedreigend of gewelddadig gedrag (ook nalaten) van ouders of anderen "
        "van wie de minderjarige afhankelijk is, met ernstige schade of de dreiging daarvan.",
        "Threatening or violent physical, psychological or sexual behaviour, omission included, by parents "
        "or others on whom the minor depends, with serious harm or the threat of it.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

plan_van_aanpak = Provision(
    jw("1.1", begrip="plan_van_aanpak"),
    heading=Text("plan van aanpak", "plan of action"),
    summary=Text(
        "Het plan van 4.1.3 voor wie een maatregel of jeugdreclassering uitvoert; het hulpverleningsplan "
        "gaat over jeugdhulp.",
        "The plan of 4.1.3 for executing a measure or youth probation; the care plan is about youth help.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

pleegzorg_begrip = Provision(
    jw("1.1", begrip="pleegzorg"),
    heading=Text("pleegzorg", "foster care"),
    summary=Text(
        "Vorm van jeugdhulp waarbij een pleegouder een jeugdige in het eigen gezin verzorgt en opvoedt.",
        "Form of youth help in which a foster parent raises a youth in the own family.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text("Geen wettelijke omschrijving.", "No statutory definition."),
        ),
    ),
    decides=False,
)

regiovisie = Provision(
    jw("1.1", begrip="regiovisie"),
    heading=Text("regio en regiovisie", "region and regional vision"),
    summary=Text(
        "Regio verwijst naar 2.17; regiovisie is de gemeentelijke visie op samenwerking voor toereikend "
        "aanbod van de in 2.19 bedoelde jeugdhulp en van GI. Beide hangen aan artikelen die in de tekst van "
        "2026-01-01 ontbreken.",
        "Region refers to 2.17; the regional vision is the municipal view on cooperation for sufficient "
        "supply. Both hang on articles absent from the text of 2026-01-01.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Deze begrippen bestonden nog niet.", "These terms did not exist yet."),
        ),
    ),
    decides=False,
)

begrip_calamiteit = NotModelled(
    provision=calamiteit,
    what=Text("wanneer een voorval een calamiteit is", "when an event is a calamity"),
    why=Text(
        "dat wordt bij de meldplicht (4.1.8) als gegeven gevraagd",
        "the duty to report (4.1.8) asks it as a fact",
    ),
    decisions=(),
)

begrip_plannen = NotModelled(
    provision=familiegroepsplan,
    what=Text(
        "wat een familiegroepsplan is, en wat een plan van aanpak (4.1.3)",
        "what a family group plan is, and what a plan of action (4.1.3)",
    ),
    why=Text(
        "welk plan het is, wordt bij de termijnen als gegeven gevraagd",
        "the time limits ask which plan it is as a fact",
    ),
    decisions=(),
)

begrip_plan_van_aanpak = NotModelled(
    provision=plan_van_aanpak,
    what=Text(
        "dat het plan van aanpak bij een maatregel of jeugdreclassering hoort",
        "that the plan of action belongs to a measure or youth probation",
    ),
    why=Text(
        "welk plan het is, wordt bij de termijnen als gegeven gevraagd",
        "the time limits ask which plan it is as a fact",
    ),
    decisions=(),
)

begrip_gesloten_jeugdhulp = NotModelled(
    provision=gesloten_jeugdhulp,
    what=Text(
        "dat opname, verblijf en hulp alleen met een machtiging van 6.1.2 tot en met 6.1.4 gesloten "
        "jeugdhulp zijn",
        "that only with an authorisation of 6.1.2 to 6.1.4 admission, stay and help are closed youth care",
    ),
    why=Text(
        "de machtiging zelf beslist; dit begrip voegt er niets aan toe",
        "the authorisation itself decides; this term adds nothing to it",
    ),
    decisions=(),
)

begrip_jeugdhulpaanbieder = NotModelled(
    provision=jeugdhulpaanbieder,
    what=Text("wanneer iemand jeugdhulpaanbieder is", "when somebody is a youth help provider"),
    why=Text(
        "of het verblijf bij een jeugdhulpaanbieder is, is een gegeven van de zaak",
        "whether the stay is with a youth help provider is a fact of the case",
    ),
    decisions=("verantwoordelijke_gemeente.grondslag",),
)

begrip_pleegzorg = NotModelled(
    provision=pleegzorg_begrip,
    what=Text(
        "dat hulp alleen pleegzorg is als een pleegouder met pleegcontract haar geeft; een gezinshuis is "
        "het niet",
        "that help is foster care only if a foster parent with a contract gives it; a family home is not",
    ),
    why=Text("de vorm van de hulp is een gegeven van de zaak", "the form of the help is a fact of the case"),
    decisions=("jeugdige",),
)

begrip_kindermishandeling = NotModelled(
    provision=kindermishandeling,
    what=Text("wanneer gedrag kindermishandeling is", "when behaviour is child abuse"),
    why=Text(
        "dat beoordeelt de professional bij de meldcode en bij Veilig Thuis",
        "the professional judges that at the reporting code and at Veilig Thuis",
    ),
    decisions=(),
)

begrip_regio = NotModelled(
    provision=regiovisie,
    what=Text(
        "welke plicht aan de regio en de regiovisie hangt",
        "which duty hangs on the region and the regional vision",
    ),
    why=Text(
        "de artikelen 2.17 tot en met 2.21 ontbreken in de tekst van 2026-01-01",
        "articles 2.17 to 2.21 are absent from the text of 2026-01-01",
    ),
    decisions=(),
)
