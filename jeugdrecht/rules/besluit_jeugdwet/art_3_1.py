"""
Besluit Jeugdwet 3.1.1 tot en met 3.1.6. Wie certificeert: de eisen, het toezicht, de intrekking.
"""

from jeugdrecht.facts import certificaat, certificeerder, instelling
from jeugdrecht.logic.rules import Norm, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bjw, jw

art_3_1_1_1 = Provision(
    bjw("3.1.1", 1),
    heading=Text(
        "zes eisen aan de certificerende instelling",
        "six requirements for the certifying body",
    ),
    summary=Text(
        "Rechtspersoon, onafhankelijk, zetel of vestiging in Nederland, deskundig en toegerust, "
        "behoorlijke administratie en verzekerd tegen aansprakelijkheid.",
        "Legal person, independent, seat in NL, expert, proper records, insured.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_1_2 = Provision(
    bjw("3.1.1", 2),
    heading=Text(
        "de aanwijzing duurt vijf jaar",
        "the designation lasts five years",
    ),
    summary=Text(
        "De aanwijzing geldt vijf jaar.",
        "Designation lasts five years.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_2 = Provision(
    bjw("3.1.2"),
    heading=Text(
        "toezicht van de minister",
        "supervision by the minister",
    ),
    summary=Text(
        "De minister ziet toe op rechtmatige, doeltreffende en doelmatige uitvoering; instelling geeft "
        "inlichtingen en jaarverslag (3.1.3).",
        "Minister supervises; information and annual report.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_3 = Provision(
    bjw("3.1.3"),
    heading=Text(
        "inlichtingen en jaarverslag aan de minister",
        "information and annual report to the minister",
    ),
    summary=Text(
        "Gratis inlichtingen op verzoek en elk jaar een verslag over werkzaamheden, rechtmatigheid, "
        "doeltreffendheid en werkwijze.",
        "Free information and annual report.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_3_1 = Provision(
    bjw("3.1.3", 1),
    heading=Text(
        "kosteloze inlichtingen aan de minister",
        "free information to the minister",
    ),
    summary=Text(
        "De certificerende instelling geeft de minister op verzoek kosteloos inlichtingen en inzage.",
        "The certifying body gives the minister information and access free of charge on request.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_3_2 = Provision(
    bjw("3.1.3", 2),
    heading=Text(
        "jaarlijks verslag aan de minister",
        "annual report to the minister",
    ),
    summary=Text(
        "De certificerende instelling stuurt de minister elk jaar een verslag over werk, rechtmatigheid, "
        "doeltreffendheid en werkwijze.",
        "The certifying body reports to the minister each year on its work, lawfulness, effectiveness and"
        " method.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_4_1 = Provision(
    bjw("3.1.4", 1),
    heading=Text(
        "algemene aanwijzingen van de minister",
        "general directions of the minister",
    ),
    summary=Text(
        "De minister kan algemene aanwijzingen over de taakuitoefening geven; de instelling moet ze "
        "volgen (lid 2).",
        "Minister may give general directions, binding.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_4_2 = Provision(
    bjw("3.1.4", 2),
    heading=Text(
        "de aanwijzingen worden gevolgd",
        "the directions are followed",
    ),
    summary=Text(
        "De certificerende instelling handelt naar de algemene aanwijzingen van de minister.",
        "The certifying body acts in accordance with the general directions of the minister.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_5 = Provision(
    bjw("3.1.5"),
    heading=Text(
        "de aanwijzing intrekken",
        "withdrawing the designation",
    ),
    summary=Text(
        "Vervult zij haar taak niet behoorlijk, dan kan de aanwijzing worden ingetrokken, pas na een "
        "hersteltermijn.",
        "Designation may be withdrawn after a remedy period.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_1_6 = Provision(
    bjw("3.1.6"),
    heading=Text(
        "de minister toetst tijdens de aanwijzing",
        "the minister checks during the designation",
    ),
    summary=Text(
        "Tijdens de aanwijzing stelt de minister vast of de instelling nog aan de voorschriften voldoet.",
        "Minister checks continued compliance during designation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

ingetrokken_voor_afgifte = Prohibition(
    "ingetrokken_voor_afgifte",
    art_3_1_5,
    decision="certificeerder_aangewezen",
    when=certificeerder.aanwijzing_ingetrokken_op.on_or_before(certificaat.datum_afgifte),
    then="niet_aangewezen",
    since="2015-01-01",
    excepts=("jw:3.4:1/aangewezen", "aangewezen_bij_naam"),
    fills=jw("3.4", 6),
)

na_hersteltermijn = Power(
    "na_hersteltermijn",
    art_3_1_5,
    decision="intrekking_aanwijzing",
    opens="bevoegd",
    requires=certificeerder.hersteltermijn_geboden & ~certificeerder.hersteld,
    grounds=~certificeerder.taken_naar_behoren,
    actor="minister",
    since="2015-01-01",
)

nog_niet = Scope(
    "nog_niet",
    art_3_1_5,
    decision="intrekking_aanwijzing",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

lot_van_certificaten = NotModelled(
    provision=art_3_1_5,
    what=Text(
        "wat intrekking van de aanwijzing betekent voor certificaten die al zijn afgegeven",
        "what withdrawal of the designation means for certificates already issued",
    ),
    why=Text("het besluit zegt dat niet", "the decree does not say"),
    decisions=("certificeerder_aangewezen",),
)

toezicht_minister = NotModelled(
    provision=art_3_1_2,
    what=Text(
        "het toezicht van de minister op rechtmatige, doeltreffende en doelmatige uitvoering",
        "the minister's supervision of lawful, effective and efficient execution",
    ),
    why=Text(
        "het is een taak zonder termijn of uitkomst; wat de certificerende instelling moet doen is opgenomen",
        "it is a task without term or outcome; what the certifying body must do is encoded",
    ),
)

algemene_aanwijzingen = NotModelled(
    provision=art_3_1_4_1,
    what=Text(
        "dat de minister algemene aanwijzingen kan geven",
        "that the minister may give general directions",
    ),
    why=Text(
        "gevraagd wordt of de gegeven aanwijzingen worden gevolgd (lid 2); over één dossier gaan zij niet",
        "it is asked whether the directions given are followed (paragraph 2); they never concern one file",
    ),
)

toets_minister = NotModelled(
    provision=art_3_1_6,
    what=Text(
        "de toets van de minister tijdens de aanwijzing",
        "the minister's check during the designation",
    ),
    why=Text("de tekst noemt geen termijn of frequentie", "the text names no term or frequency"),
)

aan_de_eisen = Norm(
    "aan_de_eisen",
    art_3_1_1_1,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.rechtspersoon
    & certificeerder.onafhankelijk
    & certificeerder.zetel_in_nederland
    & certificeerder.deskundig_en_toegerust
    & certificeerder.administratie
    & certificeerder.verzekerd,
    since="2015-01-01",
    actor="certificerende_instelling",
)

inlichtingen_aan_minister = Norm(
    "inlichtingen_aan_minister",
    art_3_1_3_1,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.inlichtingen_gegeven,
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.1.3"),),
)

jaarverslag_aan_minister = Norm(
    "jaarverslag_aan_minister",
    art_3_1_3_2,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.jaarverslag,
    since="2015-01-01",
    actor="certificerende_instelling",
    rests_on=(bjw("3.1.3"),),
)

aanwijzingen_gevolgd = Norm(
    "aanwijzingen_gevolgd",
    art_3_1_4_2,
    decision="audit_institution",
    when=instelling.soort.is_("certificerende_instelling"),
    then=certificeerder.aanwijzingen_gevolgd,
    since="2015-01-01",
    actor="certificerende_instelling",
)
