"""
Jeugdwet 4.3.1 en 4.3.2. Het jaarverslag over de kwaliteit: openbaar binnen tien dagen, en voor 1 juni.

Beide grenzen gelden: de eerste telt. Voor 1 juni betekent uiterlijk 31 mei.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.declare import outcome_day
from jeugdrecht.logic.rules import Deadline, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_4_3_1 = Provision(
    jw("4.3.1"),
    heading=Text("jaarverslag kwaliteit", "annual quality report"),
    summary=Text(
        "Jaarlijks verslag over naleving; openbaar binnen tien dagen na vaststelling en in elk geval "
        "vóór 1 juni daarop (4.3.2 lid 1), dan ook toegezonden aan ministers en toezichthouder (lid 5).",
        "Annual report, public within ten days and before 1 June; sent to ministers and inspectorate.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-06-30",
            Text(
                "Het verslag vermeldde ook de toepassing van de medezeggenschapsartikelen.",
                "The report also stated how the articles on participation were applied.",
            ),
        ),
    ),
)

art_4_3_2_1 = Provision(
    jw("4.3.2", 1),
    heading=Text("verslag openbaar binnen tien dagen", "report public within ten days"),
    summary=Text(
        "Verslag, beleidsuitgangspunten, bestuursnotulen over algemeen beleid en klachtenregeling "
        "openbaar binnen tien dagen na vaststelling en uiterlijk vóór 1 juni van het jaar na het "
        "verslagjaar.",
        "Public within ten days of adoption and before 1 June.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_3_2_5 = Provision(
    jw("4.3.2", 5),
    heading=Text("verslag toezenden vóór 1 juni", "report sent before 1 June"),
    summary=Text(
        "Toezending aan ministers, toezichthoudende ambtenaar en regionale belangenorganisaties vóór 1 "
        "juni van het jaar van vaststelling.",
        "Sent before 1 June of the year of adoption.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

# The year reported on ends on 31 December: five months later is 31 May.
laatste_dag_van_mei = instelling.verslagjaar_einde.plus(months=5)

tien_dagen = Deadline(
    "tien_dagen",
    art_4_3_2_1,
    decision="jaarverslag_openbaar",
    then=instelling.jaarverslag_vastgesteld_op.term(days=10),
    since="2015-01-01",
    rests_on=(jw("4.3.1"), atw("1", 1)),
)

voor_1_juni = Deadline(
    "voor_1_juni",
    art_4_3_2_1,
    decision="jaarverslag_openbaar",
    then=laatste_dag_van_mei,
    since="2015-01-01",
    rests_on=(jw("4.3.1"),),
)

toezenden_voor_1_juni = Deadline(
    "toezenden_voor_1_juni",
    art_4_3_2_5,
    decision="jaarverslag_toezenden",
    then=laatste_dag_van_mei,
    since="2015-01-01",
)

jaarverslag_tijdig_openbaar = Norm(
    "jaarverslag_tijdig_openbaar",
    art_4_3_2_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder") & instelling.jaarverslag_vastgesteld_op.has_come(),
    then=instelling.jaarverslag_openbaar_op.on_or_before(outcome_day("jaarverslag_openbaar")),
    since="2015-01-01",
    rests_on=(jw("4.3.1"),),
)

jaarverslag_toegezonden = Norm(
    "jaarverslag_toegezonden",
    art_4_3_2_5,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder") & instelling.jaarverslag_vastgesteld_op.has_come(),
    then=instelling.jaarverslag_toegezonden_op.on_or_before(outcome_day("jaarverslag_toezenden")),
    since="2015-01-01",
)

inhoud_van_het_verslag = NotModelled(
    provision=art_4_3_1,
    what=Text(
        "wat er in het verslag staat, en de andere stukken die openbaar worden (4.3.2 lid 1 onder b-d)",
        "what the report contains, and the other papers that are made public (4.3.2(1) b-d)",
    ),
    why=Text(
        "de norm toetst of het verslag er op tijd is; de inhoud leest wie toetst",
        "the norm looks at whether the report is there in time; its content is for whoever audits to read",
    ),
    decisions=("audit_institution",),
)
