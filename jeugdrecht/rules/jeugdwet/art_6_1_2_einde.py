"""
Jeugdwet 6.1.2 leden 4 en 7. Tot wanneer: een half jaar na achttien, en veertien dagen na ingetrokken
instemming.

Dat laatste alleen als de instemming de grondslag is, en niet bij een spoedmachtiging (6.1.3 lid 5).
"""

from jeugdrecht.facts import jeugdhulp, jeugdige
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled
from jeugdrecht.rules.jeugdwet.art_6_1_2 import art_6_1_2_4, bij_gi, gewoon, half_jaar_na_18
from jeugdrecht.sources import Edition, Provision, Text, jw

art_6_1_2_7 = Provision(
    jw("6.1.2", 7),
    heading=Text("vervallen bij intrekken instemming", "lapse when consent is withdrawn"),
    summary=Text(
        "Trekt de wettelijk vertegenwoordiger zijn instemming in, dan vervalt de machtiging "
        "op de veertiende dag daarna.",
        "Withdrawal of consent: authorisation lapses on the fourteenth day.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Na intrekking van de instemming nog ten hoogste veertien dagen gesloten "
                "verblijf; de machtiging verviel niet van rechtswege (lid 9, in 2023 lid 7).",
                "After withdrawal of consent at most fourteen more days of closed stay; the "
                "authorisation did not lapse by law (paragraph 9, in 2023 paragraph 7).",
            ),
        ),
    ),
)

half_jaar_na_achttien = Deadline(
    "half_jaar_na_achttien",
    art_6_1_2_4,
    decision="einde_gesloten_jeugdhulp",
    when=gewoon,
    then=half_jaar_na_18,
    since="2015-01-01",
)

op_instemming = gewoon & ~bij_gi

instemming_ingetrokken_tot_2023 = Deadline(
    "instemming_ingetrokken",
    art_6_1_2_7,
    decision="einde_gesloten_jeugdhulp",
    when=op_instemming & jeugdhulp.instemming_ingetrokken_op.has_come(),
    then=jeugdhulp.instemming_ingetrokken_op.plus(days=14),
    since="2015-01-01",
    until="2023-12-31",
    read="2023-01-01",
)

instemming_ingetrokken = Deadline(
    "instemming_ingetrokken",
    art_6_1_2_7,
    decision="einde_gesloten_jeugdhulp",
    when=op_instemming & jeugdhulp.instemming_ingetrokken_op.has_come(),
    then=jeugdhulp.instemming_ingetrokken_op.plus(days=14),
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    quote="vervalt de machtiging op de veertiende dag",
)

lopende_machtiging_na_18 = NotModelled(
    provision=art_6_1_2_4,
    what=Text(
        "of een machtiging van voor de achttiende verjaardag ook zonder nieuwe toets na een "
        "half jaar eindigt",
        "whether an authorisation from before the eighteenth birthday ends after half a year "
        "without a new review",
    ),
    why=Text(
        "het lid stelt de grens aan het verlenen; hier geldt zij ook voor wie in gesloten "
        "jeugdhulp achttien wordt",
        "the paragraph sets the limit for granting; it is applied here as well to those who "
        "turn eighteen in closed care",
    ),
    decisions=("einde_gesloten_jeugdhulp",),
)


veertiende_dag_tot_2023 = NotModelled(
    provision=art_6_1_2_7,
    what=Text(
        "of de veertien dagen van voor 2024 de veertiende dag zelf nog meetellen",
        "whether the fourteen days of before 2024 still include the fourteenth day itself",
    ),
    why=Text(
        "de oude tekst noemt geen laatste dag; gerekend is als nu",
        "the older text names no last day; it is counted as now",
    ),
    decisions=("einde_gesloten_jeugdhulp",),
    until="2023-12-31",
)


achttien_in_gesloten_jeugdhulp = Deadline(
    "uiterste_dag",
    art_6_1_2_4,
    decision="termijnen",
    when=jeugdhulp.opnamedatum.has_come()
    & gewoon
    & jeugdhulp.opnamedatum.before(jeugdige.geboortedatum.birthday(18)),
    then={
        "id": "einde_na_achttien",
        "wat": Text(
            "de gesloten jeugdhulp eindigt, als die na de achttiende verjaardag doorloopt",
            "closed youth care ends, if it goes on after the eighteenth birthday",
        ),
        "wie": Text("de jeugdhulpaanbieder", "the youth care provider"),
        "uiterste_datum": half_jaar_na_18,
        "bepaling": "jw:6.1.2:4",
    },
    since="2015-01-01",
)

verval_na_intrekking = Deadline(
    "uiterste_dag",
    art_6_1_2_7,
    decision="termijnen",
    when=jeugdhulp.instemming_ingetrokken_op.has_come() & op_instemming,
    then={
        "id": "verval_na_intrekking",
        "wat": Text(
            "er is geen grondslag meer voor gesloten verblijf na ingetrokken instemming",
            "there is no basis any more for closed stay after consent was withdrawn",
        ),
        "wie": Text("de jeugdhulpaanbieder", "the youth care provider"),
        "uiterste_datum": jeugdhulp.instemming_ingetrokken_op.plus(days=14),
        "bepaling": "jw:6.1.2:7",
    },
    since="2015-01-01",
)
