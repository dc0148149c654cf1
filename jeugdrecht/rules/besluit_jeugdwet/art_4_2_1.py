"""
Besluit Jeugdwet 4.2.1 tot en met 4.2.3. De vijf werkdagen: een medewerker aanwijzen en het eerste contact.

De termijn loopt als de instelling belast is en dat weet, en beide handelingen moeten erbinnen vallen. Het
contact is bij ondertoezichtstelling met wie gezag heeft, bij voogdij met de ouders, bij jeugdreclassering met
ouders of voogd.
"""

from jeugdrecht.facts import gi, maatregel, rechtsvraag, zaak
from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.logic.declare import any_of, decided
from jeugdrecht.logic.rules import Deadline, Norm, NotModelled
from jeugdrecht.sources import Provision, Text, bjw, bw1

art_4_2_1_1 = Provision(
    bjw("4.2.1", 1),
    heading=Text(
        "voogdij: voogdijwerker en eerste contact in vijf werkdagen",
        "guardianship: worker and first contact in five working days",
    ),
    summary=Text(
        "Vanaf het moment dat de voogdij is opgedragen en de GI dat weet, heeft zij vijf werkdagen om "
        "een voogdijwerker aan te wijzen én het eerste contact met de minderjarige en zijn ouders te "
        "laten plaatsvinden.",
        "Within five working days of assignment and notification: appoint guardianship worker and have "
        "first contact with minor and parents.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_1_2 = Provision(
    bjw("4.2.1", 2),
    heading=Text("voogdij: vervanger", "guardianship: replacement"),
    summary=Text(
        "De voogdijwerker vertelt de minderjarige en de ouders wie hem bij afwezigheid vervangt.",
        "The guardianship worker tells the minor and parents who replaces him when absent.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_2_1 = Provision(
    bjw("4.2.2", 1),
    heading=Text(
        "OTS: gezinsvoogdijwerker en eerste contact in vijf werkdagen",
        "supervision: worker and first contact in five working days",
    ),
    summary=Text(
        "Binnen vijf werkdagen nadat de GI met de OTS is belast en dat weet, wijst zij een "
        "gezinsvoogdijwerker aan en is er het eerste contact met de minderjarige en de ouder met gezag "
        "of voogd.",
        "Within five working days: appoint worker and first contact with minor and parent with "
        "authority or guardian.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_2_2 = Provision(
    bjw("4.2.2", 2),
    heading=Text("OTS: mededelingen", "supervision: what is told"),
    summary=Text(
        "De werker noemt zijn vervanger en legt uit hoe verzoeken volgens 1:264 lid 1, 1:265 lid 1 en "
        "1:265d lid 2 BW gaan.",
        "Worker names the substitute and explains requests under 1:264(1), 1:265(1), 1:265d(2) BW.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_2_3 = Provision(
    bjw("4.2.2", 3),
    heading=Text("OTS: andere medewerker", "supervision: another worker"),
    summary=Text(
        "De GI kan op verzoek of ambtshalve een andere medewerker aanwijzen.",
        "GI may appoint another worker, on request or not.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_3_1 = Provision(
    bjw("4.2.3", 1),
    heading=Text(
        "jeugdreclassering: werker en contact in vijf werkdagen",
        "youth probation: worker and first contact in five working days",
    ),
    summary=Text(
        "Binnen vijf werkdagen nadat de GI met jeugdreclassering is belast en dat weet, wijst zij een "
        "jeugdreclasseringswerker aan en is er het eerste contact met zowel de jeugdige als ouders of "
        "voogd.",
        "Within five working days: appoint probation worker and first contact with youth and parents or"
        " guardian.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_2_3_2 = Provision(
    bjw("4.2.3", 2),
    heading=Text("jeugdreclassering: mededelingen", "youth probation: what is told"),
    summary=Text(
        "Mededeling van de vervanger en van de verplichtingen uit de strafrechtelijke beslissing.",
        "Inform of substitute and obligations.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

ook_voorlopig = rechtsvraag.vijf_werkdagen_bij_voorlopige_maatregel
# The term is about the measure that the institution was charged with: none that was lifted by then.
liep_nog = ~maatregel.opgeheven_op.on_or_before(gi.in_kennis_gesteld_op)
ots = any_of(maatregelen, maatregel.soort.is_("ots") & liep_nog) | (
    any_of(maatregelen, maatregel.soort.is_("vots") & liep_nog) & ook_voorlopig
)
voogdij = any_of(maatregelen, maatregel.soort.is_("voogdij") & liep_nog) | (
    any_of(maatregelen, maatregel.soort.is_("voorlopige_voogdij") & liep_nog) & ook_voorlopig
)
jeugdreclassering = any_of(maatregelen, maatregel.soort.is_("jeugdreclassering") & liep_nog)

belast_en_op_de_hoogte = gi.in_kennis_gesteld_op.has_come()
de_instelling = Text("gecertificeerde instelling", "certified institution")

voogdijwerker = Deadline(
    "voogdijwerker",
    art_4_2_1_1,
    decision="termijnen",
    when=belast_en_op_de_hoogte & voogdij,
    then={
        "id": "bjw:4.2.1:1",
        "wat": Text(
            "wijs een voogdijwerker aan en leg het eerste contact met de minderjarige en de ouders",
            "appoint a guardianship worker and make the first contact with the minor and the parents",
        ),
        "wie": de_instelling,
        "uiterste_datum": gi.uiterste_dag_eerste_contact,
        "bepaling": "bjw:4.2.1:1",
    },
    since="2015-01-01",
)

gezinsvoogdijwerker = Deadline(
    "gezinsvoogdijwerker",
    art_4_2_2_1,
    decision="termijnen",
    when=belast_en_op_de_hoogte & ots,
    then={
        "id": "bjw:4.2.2:1",
        "wat": Text(
            "wijs een gezinsvoogdijwerker aan en leg het eerste contact met de minderjarige en de ouder "
            "met gezag "
            "of voogd",
            "appoint a supervision worker and make the first contact with the minor and the parent with "
            "authority "
            "or guardian",
        ),
        "wie": de_instelling,
        "uiterste_datum": gi.uiterste_dag_eerste_contact,
        "bepaling": "bjw:4.2.2:1",
    },
    since="2015-01-01",
)

jeugdreclasseringswerker = Deadline(
    "jeugdreclasseringswerker",
    art_4_2_3_1,
    decision="termijnen",
    when=belast_en_op_de_hoogte & jeugdreclassering,
    then={
        "id": "bjw:4.2.3:1",
        "wat": Text(
            "wijs een jeugdreclasseringswerker aan en leg het eerste contact met de jeugdige en de ouders"
            " of voogd",
            "appoint a youth probation worker and make the first contact with the youth and the parents "
            "or guardian",
        ),
        "wie": de_instelling,
        "uiterste_datum": gi.uiterste_dag_eerste_contact,
        "bepaling": "bjw:4.2.3:1",
    },
    since="2015-01-01",
)

# Both acts must fall within the term: one of them is not enough.
beide_op_tijd = gi.werker_aangewezen_op.on_or_before(
    gi.uiterste_dag_eerste_contact
) & gi.eerste_contact_op.on_or_before(gi.uiterste_dag_eerste_contact)
een_te_laat = gi.werker_aangewezen_op.after(gi.uiterste_dag_eerste_contact) | gi.eerste_contact_op.after(
    gi.uiterste_dag_eerste_contact
)
iets_niet_gebeurd = ~gi.werker_aangewezen_op.has_come() | ~gi.eerste_contact_op.has_come()

voogdij_op_tijd = Deadline(
    "op_tijd",
    art_4_2_1_1,
    decision="eerste_contact",
    when=voogdij & beide_op_tijd,
    then="op_tijd",
    since="2015-01-01",
)

voogdij_te_laat = Deadline(
    "te_laat",
    art_4_2_1_1,
    decision="eerste_contact",
    when=voogdij & (een_te_laat | (iets_niet_gebeurd & zaak.peildatum.after(gi.uiterste_dag_eerste_contact))),
    then="te_laat",
    since="2015-01-01",
)

voogdij_loopt = Deadline(
    "loopt_nog",
    art_4_2_1_1,
    decision="eerste_contact",
    when=voogdij
    & ~een_te_laat
    & iets_niet_gebeurd
    & zaak.peildatum.on_or_before(gi.uiterste_dag_eerste_contact),
    then="loopt_nog",
    since="2015-01-01",
)

ots_op_tijd = Deadline(
    "op_tijd",
    art_4_2_2_1,
    decision="eerste_contact",
    when=ots & beide_op_tijd,
    then="op_tijd",
    since="2015-01-01",
)

ots_te_laat = Deadline(
    "te_laat",
    art_4_2_2_1,
    decision="eerste_contact",
    when=ots & (een_te_laat | (iets_niet_gebeurd & zaak.peildatum.after(gi.uiterste_dag_eerste_contact))),
    then="te_laat",
    since="2015-01-01",
)

ots_loopt = Deadline(
    "loopt_nog",
    art_4_2_2_1,
    decision="eerste_contact",
    when=ots & ~een_te_laat & iets_niet_gebeurd & zaak.peildatum.on_or_before(gi.uiterste_dag_eerste_contact),
    then="loopt_nog",
    since="2015-01-01",
)

jeugdreclassering_op_tijd = Deadline(
    "op_tijd",
    art_4_2_3_1,
    decision="eerste_contact",
    when=jeugdreclassering & beide_op_tijd,
    then="op_tijd",
    since="2015-01-01",
)

jeugdreclassering_te_laat = Deadline(
    "te_laat",
    art_4_2_3_1,
    decision="eerste_contact",
    when=jeugdreclassering
    & (een_te_laat | (iets_niet_gebeurd & zaak.peildatum.after(gi.uiterste_dag_eerste_contact))),
    then="te_laat",
    since="2015-01-01",
)

jeugdreclassering_loopt = Deadline(
    "loopt_nog",
    art_4_2_3_1,
    decision="eerste_contact",
    when=jeugdreclassering
    & ~een_te_laat
    & iets_niet_gebeurd
    & zaak.peildatum.on_or_before(gi.uiterste_dag_eerste_contact),
    then="loopt_nog",
    since="2015-01-01",
)

eerste_contact_gehaald = Norm(
    "eerste_contact_gehaald",
    art_4_2_2_1,
    decision="audit_institution",
    when=decided("eerste_contact", "op_tijd", "te_laat"),
    then=decided("eerste_contact", "op_tijd"),
    since="2015-01-01",
    rests_on=(bjw("4.2.1", 1), bjw("4.2.3", 1)),
)

vervanger_genoemd = Norm(
    "vervanger_genoemd",
    art_4_2_1_2,
    decision="audit_institution",
    when=belast_en_op_de_hoogte & voogdij,
    then=gi.vervanger_geregeld,
    since="2015-01-01",
)

mededelingen_ots = Norm(
    "mededelingen",
    art_4_2_2_2,
    decision="audit_institution",
    when=belast_en_op_de_hoogte & ots,
    then=gi.vervanger_geregeld & gi.uitleg_gegeven,
    since="2015-01-01",
    rests_on=(bw1("264", 1), bw1("265", 1), bw1("265d", 2)),
)

mededelingen_jeugdreclassering = Norm(
    "mededelingen",
    art_4_2_3_2,
    decision="audit_institution",
    when=belast_en_op_de_hoogte & jeugdreclassering,
    then=gi.vervanger_geregeld & gi.uitleg_gegeven,
    since="2015-01-01",
)

andere_medewerker = NotModelled(
    provision=art_4_2_2_3,
    what=Text(
        "dat de instelling een andere gezinsvoogdijwerker kan aanwijzen, ook op verzoek",
        "that the institution can appoint another supervision worker, also on request",
    ),
    why=Text(
        "een bevoegdheid zonder voorwaarden, geen recht op wisseling: er valt niets te beslissen",
        "a power without conditions, no right to a change: there is nothing to decide",
    ),
)

dag_van_kennisgeving = NotModelled(
    provision=art_4_2_2_1,
    what=Text(
        "of de dag van de kennisgeving zelf meetelt, en wie 'ouders of voogd' is bij een meerderjarige "
        "jeugdige",
        "whether the day of the notice itself counts, and who 'parents or guardian' are with a youth of age",
    ),
    why=Text(
        "de tekst zegt het niet; er wordt geteld vanaf de volgende werkdag",
        "the text does not say; counting starts on the next working day",
    ),
    decisions=("termijnen", "eerste_contact"),
)

verlopen_voor_de_kennisgeving = NotModelled(
    provision=art_4_2_2_1,
    what=Text(
        "dat een maatregel die vóór de kennisgeving verliep, zonder te zijn opgeheven, geen termijn meer "
        "geeft",
        "that a measure which expired before the notice, without being lifted, gives no term any more",
    ),
    why=Text(
        "een einddatum die niet is opgegeven zou dan eerst gevraagd worden van wie net met de maatregel is "
        "belast; een dossier kijkt wel over welke maatregel de kennisgeving gaat",
        "an end date that is not given would then be asked first of those just charged with the measure; a "
        "dossier does look which measure the notice is about",
    ),
    decisions=("termijnen", "eerste_contact"),
)
