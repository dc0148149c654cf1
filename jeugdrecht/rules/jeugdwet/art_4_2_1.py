"""
Jeugdwet 4.2.1 tot en met 4.2.3. Klachten: de regeling, wie kan klagen, de reactie binnen een maand.

De termijn waarbinnen de commissie oordeelt staat in de regeling zelf, niet in de wet; over gesloten jeugdhulp
bestaat een eigen regeling.
"""

from jeugdrecht.facts import instelling, klacht, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Definition, Duty, Earlier, Norm, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_4_2_1 = Provision(
    jw("4.2.1"),
    heading=Text("klachtregeling en commissie", "complaints procedure and committee"),
    summary=Text(
        "Klachtregeling met commissie van minstens drie leden, voorzitter niet werkzaam bij of voor de "
        "organisatie; beklaagde oordeelt niet mee; klacht door of namens jeugdige, ouder (ook zonder "
        "gezag), voogd, medegezagsdrager, pleegouder of nabestaande. Organisatie reageert binnen een "
        "maand na het oordeel (lid 5). Awb 9.1 niet van toepassing (lid 8).",
        "Complaints committee of at least three with an independent chair; organisation responds within"
        " one month of the opinion; Awb title 9.1 not applicable.",
    ),
    since="2023-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-06-30",
            Text(
                "Zonder vaststelling in overeenstemming met een cliëntenorganisatie en zonder "
                "mondelinge toelichting.",
                "Without adoption in agreement with a client organisation and without oral explanation.",
            ),
        ),
    ),
)

art_4_2_1_4 = Provision(
    jw("4.2.1", 4),
    heading=Text("wie kan klagen", "who may complain"),
    summary=Text(
        "Klagen kunnen jeugdige, ouder (ook zonder gezag), voogd, wie samen met de ouder gezag heeft en"
        " pleegouder, ieder zelf of door een ander namens hen, en een nabestaande van een van hen.",
        "Complaints may come from the youth, parent (also without authority), guardian, who has "
        "authority with the parent and foster parent, in person or on their behalf, and from a "
        "surviving relative of one of them.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_1_5 = Provision(
    jw("4.2.1", 5),
    heading=Text("reactie binnen een maand", "reaction within a month"),
    summary=Text(
        "De organisatie laat binnen een maand na ontvangst van het oordeel schriftelijk weten of en "
        "welke maatregelen zij neemt, of meldt met redenen een andere termijn.",
        "Within a month after receiving the opinion the organisation says in writing whether and which "
        "measures it takes, or announces another term with reasons.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_2 = Provision(
    jw("4.2.2"),
    heading=Text("structurele ernstige klacht", "structural serious complaint"),
    summary=Text(
        "Is een klacht ernstig en structureel, dan informeert de commissie de organisatie; ziet zij "
        "geen maatregelen, dan gaat de klacht naar de inspectie.",
        "Serious structural complaint: inform organisation; if no measures, report to inspectorate.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_3 = Provision(
    jw("4.2.3"),
    heading=Text(
        "klachtregeling niet bij andere gedwongen opname",
        "no complaints procedure on other involuntary admission",
    ),
    summary=Text(
        "4.2.1 en 4.2.2 gelden niet voor jeugdigen die op grond van een andere wet onvrijwillig zijn "
        "opgenomen, voor zover een bijzondere regeling hun klacht door een klachtencommissie laat "
        "behandelen.",
        "Not for youths involuntarily admitted under another act with its own complaints procedure.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

een_maand = klacht.oordeel_ontvangen_op.term(months=1)
later_aangekondigd = klacht.afwijking_gemeld_op.on_or_before(een_maand)
niet_gereageerd = ~klacht.reactie_op.has_come()

reageer = Text(
    "laat klager en klachtencommissie schriftelijk weten of en welke maatregelen worden genomen",
    "tell the complainant and the committee in writing whether and which measures are taken",
)
aanbieder_of_gi = Text(
    "jeugdhulpaanbieder of gecertificeerde instelling", "provider or certified institution"
)

binnen_een_maand = Deadline(
    "binnen_een_maand",
    art_4_2_1_5,
    decision="termijnen",
    when=klacht.oordeel_ontvangen_op.has_come() & ~later_aangekondigd,
    then={
        "id": "jw:4.2.1:5",
        "wat": reageer,
        "wie": aanbieder_of_gi,
        "uiterste_datum": een_maand,
        "bepaling": "jw:4.2.1:5",
    },
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)

binnen_nieuwe_termijn = Deadline(
    "binnen_nieuwe_termijn",
    art_4_2_1_5,
    decision="termijnen",
    when=klacht.oordeel_ontvangen_op.has_come() & later_aangekondigd,
    then={
        "id": "jw:4.2.1:5:nieuwe_termijn",
        "wat": reageer,
        "wie": aanbieder_of_gi,
        "uiterste_datum": klacht.nieuwe_termijn,
        "bepaling": "jw:4.2.1:5",
    },
    since="2015-01-01",
)

reactie_op_tijd = Deadline(
    "op_tijd",
    art_4_2_1_5,
    decision="klachtreactie",
    when=klacht.reactie_op.on_or_before(een_maand)
    | (later_aangekondigd & klacht.reactie_op.on_or_before(klacht.nieuwe_termijn)),
    then="op_tijd",
    since="2015-01-01",
)

reactie_te_laat = Deadline(
    "te_laat",
    art_4_2_1_5,
    decision="klachtreactie",
    when=(~later_aangekondigd & klacht.reactie_op.after(een_maand))
    | (~later_aangekondigd & niet_gereageerd & zaak.peildatum.after(een_maand))
    | (
        later_aangekondigd
        & klacht.reactie_op.after(een_maand)
        & klacht.reactie_op.after(klacht.nieuwe_termijn)
    )
    | (
        later_aangekondigd
        & niet_gereageerd
        & zaak.peildatum.after(een_maand)
        & zaak.peildatum.after(klacht.nieuwe_termijn)
    ),
    then="te_laat",
    since="2015-01-01",
)

reactie_loopt = Deadline(
    "loopt_nog",
    art_4_2_1_5,
    decision="klachtreactie",
    when=niet_gereageerd
    & (
        zaak.peildatum.on_or_before(een_maand)
        | (later_aangekondigd & zaak.peildatum.on_or_before(klacht.nieuwe_termijn))
    ),
    then="loopt_nog",
    since="2015-01-01",
)

klagen_niet = Prohibition(
    "klagen_niet",
    art_4_2_1_4,
    decision="klachtrecht",
    then="niet_mogelijk",
    since="2015-01-01",
    closing=True,
)

klagen = Definition(
    "klagen",
    art_4_2_1_4,
    decision="klachtrecht",
    when=klacht.klager.in_(
        "jeugdige", "ouder", "ouder_zonder_gezag", "voogd", "medegezagsdrager", "pleegouder", "nabestaande"
    ),
    then="mogelijk",
    since="2015-01-01",
)

elders_klagen = Scope(
    "elders_klagen",
    art_4_2_3,
    decision="klachtrecht",
    when=klacht.andere_klachtregeling,
    then="niet_mogelijk",
    since="2015-01-01",
    excepts=("jw:4.2.1:4/klagen",),
)

instelling_informeren = Duty(
    "instelling_informeren",
    art_4_2_2,
    decision="structurele_klacht",
    when=klacht.ernstig_en_structureel & ~klacht.andere_klachtregeling,
    then="instelling_informeren",
    since="2015-01-01",
    actor="klachtencommissie",
    rests_on=(jw("4.2.3"),),
)

inspectie_inlichten = Duty(
    "melden_aan_inspectie",
    art_4_2_2,
    decision="structurele_klacht",
    when=klacht.ernstig_en_structureel & ~klacht.maatregelen_gebleken & ~klacht.andere_klachtregeling,
    then="melden_aan_inspectie",
    since="2015-01-01",
    actor="klachtencommissie",
    rests_on=(jw("4.2.3"),),
)

commissie_en_waarborgen = (
    klacht.leden_commissie.at_least(3)
    & klacht.voorzitter_onafhankelijk
    & klacht.beklaagde_behandelt_niet_mee
    & klacht.beslistermijn_in_regeling
    & klacht.hoor_en_bijstand
)

klachtregeling_tot_juli_2023 = Norm(
    "klachtregeling",
    art_4_2_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=commissie_en_waarborgen,
    since="2015-01-01",
    until="2023-06-30",
    read="2023-01-01",
)

klachtregeling = Norm(
    "klachtregeling",
    art_4_2_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=commissie_en_waarborgen & klacht.vastgesteld_met_clientenorganisatie,
    since="2023-07-01",
    earlier=Earlier.OTHER_EDITION,
)

reactie_op_klacht = Norm(
    "reactie_op_klacht",
    art_4_2_1_5,
    decision="audit_institution",
    when=decided("klachtreactie", "op_tijd", "te_laat"),
    then=decided("klachtreactie", "op_tijd"),
    since="2015-01-01",
)

reglement_en_toelichting = NotModelled(
    provision=art_4_2_1,
    what=Text(
        "het reglement van de commissie (lid 3) en hoe de regeling onder de aandacht wordt gebracht (lid 7)",
        "the committee's own rules (paragraph 3) and how the procedure is made known (paragraph 7)",
    ),
    why=Text(
        "de norm toetst de regeling zelf; hoe zij wordt toegelicht kan op meer wijzen",
        "the norm looks at the procedure itself; it can be made known in more than one way",
    ),
    decisions=("audit_institution",),
)
