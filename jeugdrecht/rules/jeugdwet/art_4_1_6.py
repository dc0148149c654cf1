"""
Jeugdwet 4.1.6. De verklaring omtrent het gedrag: bij aanvang, bij de solist, en opnieuw bij een vermoeden.

Er is geen periodieke vernieuwing, behalve voor de solist. Tien weken is het uiterste naast zo spoedig
mogelijk.
"""

from jeugdrecht.facts import instelling, medewerker, vog, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_4_1_6_1 = Provision(
    jw("4.1.6", 1),
    heading=Text("verklaring omtrent het gedrag", "certificate of conduct"),
    summary=Text(
        "Aanbieder en GI hebben een VOG van ieder die voor hen beroepsmatig, of als vrijwilliger meer "
        "dan incidenteel, met jeugdigen of ouders in contact kan komen. De VOG is hoogstens drie "
        "maanden voor de start afgegeven (lid 2).",
        "VOG for anyone who may have contact with youths or parents; issued no earlier than three "
        "months before start.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_6_2 = Provision(
    jw("4.1.6", 2),
    heading=Text(
        "VOG niet ouder dan drie maanden bij aanvang",
        "certificate at most three months before the start",
    ),
    summary=Text(
        "De verklaring omtrent het gedrag is hoogstens drie maanden voor het begin van het werk afgegeven.",
        "The certificate of conduct was issued at most three months before the work started.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_6_3 = Provision(
    jw("4.1.6", 3),
    heading=Text("VOG solist", "certificate of conduct of who works solo"),
    summary=Text(
        "De solist bezit een eigen VOG, hoogstens drie jaar oud.",
        "Solo practitioner: own VOG not older than three years.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Zelfde eis, in lid 4.", "Same requirement, in paragraph 4."),
        ),
    ),
)

art_4_1_6_4 = Provision(
    jw("4.1.6", 4),
    heading=Text("nieuwe VOG bij vermoeden", "new certificate on suspicion"),
    summary=Text(
        "Bij redelijk vermoeden dat iemand niet meer aan de VOG-eisen voldoet verlangt toezichthouder, "
        "aanbieder of GI zo spoedig mogelijk en uiterlijk binnen tien weken een nieuwe VOG van "
        "hoogstens drie maanden oud.",
        "On reasonable suspicion a new VOG as soon as possible, at latest within ten weeks, not older "
        "than three months.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "In lid 3: zo spoedig mogelijk een nieuwe verklaring, zonder tien weken.",
                "In paragraph 3: a new certificate as soon as possible, without ten weeks.",
            ),
        ),
    ),
)

vog_vereist = medewerker.startdatum.has_come() & medewerker.beroepsmatig & medewerker.kan_contact_hebben
drie_maanden_voor_aanvang = medewerker.startdatum.plus(months=-3)
drie_jaar_na_afgifte = vog.datum_afgifte.plus(years=3)
tien_weken = vog.vermoeden_sinds.term(weeks=10)

nieuwe_verklaring = Text(
    "verlang een nieuwe verklaring omtrent het gedrag van hoogstens drie maanden oud",
    "demand a new certificate of conduct, at most three months old",
)
wie_verlangt = Text(
    "toezichthouder, jeugdhulpaanbieder of gecertificeerde instelling",
    "supervisor, provider or certified institution",
)

bij_aanvang = Deadline(
    "bij_aanvang",
    art_4_1_6_2,
    decision="termijnen",
    when=vog_vereist,
    then={
        "id": "jw:4.1.6:2",
        "wat": Text(
            "heb een verklaring omtrent het gedrag die op of na deze dag is afgegeven",
            "have a certificate of conduct that was issued on or after this day",
        ),
        "wie": Text("jeugdhulpaanbieder of gecertificeerde instelling", "provider or certified institution"),
        "uiterste_datum": drie_maanden_voor_aanvang,
        "bepaling": "jw:4.1.6:2",
    },
    since="2015-01-01",
    rests_on=(jw("4.1.6", 1),),
)

bij_solist = Deadline(
    "bij_solist",
    art_4_1_6_3,
    decision="termijnen",
    when=vog.datum_afgifte.has_come() & ~medewerker.startdatum.has_come() & medewerker.solist,
    then={
        "id": "jw:4.1.6:3",
        "wat": Text(
            "heb een nieuwe verklaring omtrent het gedrag voordat deze ouder is dan drie jaar",
            "have a new certificate of conduct before this one is older than three years",
        ),
        "wie": Text("solistisch werkende jeugdhulpverlener", "care worker who works solo"),
        "uiterste_datum": drie_jaar_na_afgifte,
        "bepaling": "jw:4.1.6:3",
    },
    since="2015-01-01",
)

bij_vermoeden_tot_2026 = Deadline(
    "bij_vermoeden",
    art_4_1_6_4,
    decision="termijnen",
    when=vog.vermoeden_sinds.has_come(),
    then={
        "id": "jw:4.1.6:4:tot_2026",
        "wat": nieuwe_verklaring,
        "wie": wie_verlangt,
        "uiterste_datum": Text("zo spoedig mogelijk", "as soon as possible"),
        "bepaling": "jw:4.1.6:3",
    },
    since="2015-01-01",
    until="2025-12-31",
    read="2024-01-01",
)

bij_vermoeden = Deadline(
    "bij_vermoeden",
    art_4_1_6_4,
    decision="termijnen",
    when=vog.vermoeden_sinds.has_come(),
    then={
        "id": "jw:4.1.6:4",
        "wat": nieuwe_verklaring,
        "wie": wie_verlangt,
        "uiterste_datum": tien_weken,
        "bepaling": "jw:4.1.6:4",
    },
    since="2026-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(atw("1", 1),),
)

nieuwe_vog_op_tijd = Deadline(
    "op_tijd",
    art_4_1_6_4,
    decision="nieuwe_vog",
    when=vog.overgelegd_op.on_or_before(tien_weken),
    then="op_tijd",
    since="2026-01-01",
)

nieuwe_vog_te_laat = Deadline(
    "te_laat",
    art_4_1_6_4,
    decision="nieuwe_vog",
    when=vog.overgelegd_op.after(tien_weken)
    | (~vog.overgelegd_op.has_come() & zaak.peildatum.after(tien_weken)),
    then="te_laat",
    since="2026-01-01",
)

nieuwe_vog_loopt = Deadline(
    "loopt_nog",
    art_4_1_6_4,
    decision="nieuwe_vog",
    when=~vog.overgelegd_op.has_come() & zaak.peildatum.on_or_before(tien_weken),
    then="loopt_nog",
    since="2026-01-01",
)

vog_bij_aanvang = Norm(
    "vog_bij_aanvang",
    art_4_1_6_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder") & vog_vereist,
    then=vog.datum_afgifte.on_or_after(drie_maanden_voor_aanvang)
    & vog.datum_afgifte.on_or_before(zaak.peildatum),
    since="2015-01-01",
    rests_on=(jw("4.1.6", 2),),
)

vog_van_solist = Norm(
    "vog_van_solist",
    art_4_1_6_3,
    decision="audit_institution",
    when=instelling.soort.is_("jeugdhulpaanbieder") & medewerker.solist,
    then=vog.datum_afgifte.on_or_before(zaak.peildatum) & zaak.peildatum.on_or_before(drie_jaar_na_afgifte),
    since="2015-01-01",
)

nieuwe_vog_na_vermoeden = Norm(
    "nieuwe_vog_na_vermoeden",
    art_4_1_6_4,
    decision="audit_institution",
    when=decided("nieuwe_vog", "op_tijd", "te_laat"),
    then=decided("nieuwe_vog", "op_tijd"),
    since="2026-01-01",
    earlier=Earlier.NOTHING,
)

vermoeden_van_voor_2026 = NotModelled(
    provision=art_4_1_6_4,
    what=Text(
        "of de tien weken ook gelden voor een vermoeden van voor 2026",
        "whether the ten weeks also hold for a suspicion from before 2026",
    ),
    why=Text(
        "er is geen overgangsrecht gelezen; hier geldt de tekst van de peildatum",
        "no transitional law was read; the text of the reference date is applied",
    ),
    decisions=("termijnen", "nieuwe_vog"),
    since="2026-01-01",
    until="2026-12-31",
)

nieuwe_verklaring_niet_ouder = NotModelled(
    provision=art_4_1_6_4,
    what=Text(
        "dat de nieuwe verklaring zelf hoogstens drie maanden oud is, en een register bij besluit (lid 5)",
        "that the new certificate itself is at most three months old, and a register by decree (paragraph 5)",
    ),
    why=Text(
        "gevraagd wordt of de verklaring op tijd is overgelegd; een register was er bij het lezen niet",
        "what is asked is whether the certificate was submitted in time; there was no register on reading",
    ),
    decisions=("nieuwe_vog",),
)
