"""
Jeugdwet 9a.2. De zorgautoriteit signaleert dreigend tekort; colleges geven informatie en melden wat wegvalt.

Zolang 10.3 geldt gaat het om de hulpvormen van het Besluit Jeugdwet 2.2.3a en om instellingen.
"""

from jeugdrecht.facts import gemeente, instelling
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Provision, Text, bjw, jw

art_9a_2_1 = Provision(
    jw("9a.2", 1),
    heading=Text(
        "signaleringstaak van de zorgautoriteit",
        "monitoring task of the healthcare authority",
    ),
    summary=Text(
        "De zorgautoriteit signaleert zo vroeg mogelijk risico's voor toereikend aanbod van aangewezen "
        "jeugdhulpvormen en van gecertificeerde instellingen, en waarschuwt.",
        "The healthcare authority detects as early as possible risks to sufficient supply of designated "
        "forms of help and of certified institutions, and warns.",
    ),
    since="2026-01-01",
    read="2026-01-01",
)

art_9a_2_4 = Provision(
    jw("9a.2", 4),
    heading=Text(
        "informatie en melding aan de zorgautoriteit",
        "information and reports to the healthcare authority",
    ),
    summary=Text(
        "Colleges, aanbieders en instellingen geven gevraagde informatie (a) en melden zodra zij "
        "voorzien dat diensten op afzienbare termijn wegvallen en zodra dat zo is (b).",
        "Executives, providers and institutions give the information asked (a) and report as soon as "
        "they foresee that services will fall away in the foreseeable future, and as soon as that is so "
        "(b).",
    ),
    since="2026-01-01",
    read="2026-01-01",
)

gesignaleerde_dienst = gemeente.dienst_die_wegvalt.in_(
    "gecertificeerde_instelling",
    "jeugdhulp_met_verblijf",
    "pleegzorg",
    "multidisciplinaire_specialistische_jeugdhulp",
    "forensische_jeugdhulp_77z_of_jeugdreclassering",
    "jeugdhulp_zintuiglijke_beperking",
    "crisishulp_7x24",
    "dagbehandeling_in_groep",
    "hoogspecialistische_ggz",
    "specialistisch_bij_misbruik_of_geweld",
    "jeugdhulp_onzindelijkheid",
)

informatie_nza = Norm(
    "informatie_nza",
    art_9a_2_4,
    decision="college_plichten",
    when=gemeente.nza_vraagt_informatie,
    then=gemeente.levert_nza_informatie,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
)

melding_nza = Norm(
    "melding_nza",
    art_9a_2_4,
    decision="college_plichten",
    when=gesignaleerde_dienst,
    then=gemeente.meldt_aan_nza,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
    rests_on=(
        jw("9a.2", 1),
        jw("10.3"),
        bjw("2.2.3a"),
    ),
)

# Other providers report only for the forms on the list; that list is asked of the municipality, not of them.
melding_instelling = Norm(
    "melding_instelling",
    art_9a_2_4,
    decision="audit_institution",
    when=instelling.soort.is_("gi") & (instelling.levering_onmogelijk | instelling.levering_gestopt),
    then=instelling.levering_gemeld_bij_nza,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    actor="gecertificeerde_instelling",
)

aanbieders = NotModelled(
    provision=art_9a_2_4,
    what=Text(
        "de melding door jeugdhulpaanbieders van hulp die op de lijst staat, en de informatie die zij en "
        "instellingen geven",
        "the report by providers of help that is on the list, and the information that they and "
        "institutions give",
    ),
    why=Text(
        "bij een aanbieder wordt niet gevraagd welke van de tien hulpvormen hij levert",
        "a provider is not asked which of the ten forms of help it delivers",
    ),
    decisions=("audit_institution",),
    since="2026-01-01",
)

taak_zorgautoriteit = NotModelled(
    provision=art_9a_2_1,
    what=Text(
        "hoe de zorgautoriteit meldingen ontvangt, analyseert en waarschuwt (leden 1 tot en met 3 en 5)",
        "how the healthcare authority receives reports, analyses and warns (paragraphs 1 to 3 and 5)",
    ),
    why=Text(
        "dat vraagt niets van college of gemeenteraad",
        "that asks nothing of executive or council",
    ),
    decisions=("college_plichten",),
    since="2026-01-01",
)
