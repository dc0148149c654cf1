"""
Uitvoeringsbesluit Wmo 2015 4.1.7. Onderzoek binnen vijf dagen na de melding, oordeel binnen tien weken.

Dagen, geen werkdagen. De tien weken lopen vanaf de vaststelling dat onderzoek nodig is, niet vanaf de melding
en niet vanaf het begin van het onderzoek. De Algemene termijnenwet geldt ook voor een termijn in een besluit
(Atw 5): een laatste dag op zaterdag, zondag of een (gelijkgestelde) feestdag schuift door.
"""

from jeugdrecht.facts import melding, veilig_thuis, zaak
from jeugdrecht.logic.rules import Conclusion, Deadline, Duty, NotModelled
from jeugdrecht.sources import Provision, Text, atw, ubwmo, wmo

art_4_1_7_1 = Provision(
    ubwmo("4.1.7", 1),
    heading=Text("begin van het onderzoek binnen vijf dagen", "investigation starts within five days"),
    summary=Text(
        "Is vastgesteld dat onderzoek nodig is, dan begint Veilig Thuis daarmee uiterlijk vijf dagen nadat "
        "de melding binnenkwam.",
        "When it is established that an investigation is required, it starts within five days of receipt of "
        "the report.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_7_2 = Provision(
    ubwmo("4.1.7", 2),
    heading=Text("oordeel binnen tien weken", "conclusion within ten weeks"),
    summary=Text(
        "Veilig Thuis oordeelt zo spoedig mogelijk en uiterlijk tien weken na de vaststelling dat onderzoek "
        "nodig is of, en welke, stappen volgen.",
        "Conclusion as soon as possible, at latest ten weeks after it is established that an investigation "
        "is required.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

onderzoek_na_melding = melding.ontvangen & veilig_thuis.onderzoek_nodig
laatste_dag_start = melding.ontvangen_op.term(days=5)
laatste_dag_oordeel = veilig_thuis.vaststelling_op.term(weeks=10)

begin_onderzoek: Conclusion = {
    "id": "onderzoek_starten",
    "wat": Text(
        "het onderzoek naar kindermishandeling of huiselijk geweld beginnen",
        "start the investigation into child abuse or domestic violence",
    ),
    "wie": Text("Veilig Thuis", "Veilig Thuis"),
    "uiterste_datum": laatste_dag_start,
    "bepaling": "ubwmo:4.1.7:1",
}
oordeel_na_onderzoek: Conclusion = {
    "id": "oordelen",
    "wat": Text(
        "zo spoedig mogelijk oordelen of, en zo ja tot welke stappen het onderzoek aanleiding geeft",
        "conclude as soon as possible whether, and if so to which steps, the investigation gives reason",
    ),
    "wie": Text("Veilig Thuis", "Veilig Thuis"),
    "uiterste_datum": laatste_dag_oordeel,
    "bepaling": "ubwmo:4.1.7:2",
}

onderzoek_starten = Duty(
    "start",
    art_4_1_7_1,
    decision="veilig_thuis",
    when=onderzoek_na_melding,
    then=begin_onderzoek,
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(wmo("4.1.1", 2), atw("1", 1), atw("3", 3)),
)

oordelen = Duty(
    "oordeel",
    art_4_1_7_2,
    decision="veilig_thuis",
    when=onderzoek_na_melding,
    then=oordeel_na_onderzoek,
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(wmo("4.1.1", 2), atw("1", 1), atw("3", 3)),
)

termijn_start = Duty(
    "termijn",
    art_4_1_7_1,
    decision="termijnen",
    when=onderzoek_na_melding,
    then=begin_onderzoek,
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(wmo("4.1.1", 2), atw("1", 1), atw("3", 3)),
)

termijn_oordeel = Duty(
    "termijn",
    art_4_1_7_2,
    decision="termijnen",
    when=onderzoek_na_melding,
    then=oordeel_na_onderzoek,
    since="2015-01-01",
    actor="veilig_thuis",
    rests_on=(wmo("4.1.1", 2), atw("1", 1), atw("3", 3)),
)

# Not done yet, it is late once the last day has passed.
start_op_tijd = Deadline(
    "op_tijd",
    art_4_1_7_1,
    decision="start_onderzoek_veilig_thuis",
    when=veilig_thuis.start_onderzoek_op.on_or_before(laatste_dag_start),
    then="op_tijd",
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3", 3)),
)

start_te_laat = Deadline(
    "te_laat",
    art_4_1_7_1,
    decision="start_onderzoek_veilig_thuis",
    when=veilig_thuis.start_onderzoek_op.after(laatste_dag_start)
    | (~veilig_thuis.start_onderzoek_op.has_come() & zaak.peildatum.after(laatste_dag_start)),
    then="te_laat",
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3", 3)),
)

start_loopt_nog = Deadline(
    "loopt_nog",
    art_4_1_7_1,
    decision="start_onderzoek_veilig_thuis",
    when=~veilig_thuis.start_onderzoek_op.has_come() & zaak.peildatum.on_or_before(laatste_dag_start),
    then="loopt_nog",
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3", 3)),
)

oordeel_op_tijd = Deadline(
    "op_tijd",
    art_4_1_7_2,
    decision="oordeel_veilig_thuis",
    when=veilig_thuis.oordeel_op.on_or_before(laatste_dag_oordeel),
    then="op_tijd",
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3", 3)),
)

oordeel_te_laat = Deadline(
    "te_laat",
    art_4_1_7_2,
    decision="oordeel_veilig_thuis",
    when=veilig_thuis.oordeel_op.after(laatste_dag_oordeel)
    | (~veilig_thuis.oordeel_op.has_come() & zaak.peildatum.after(laatste_dag_oordeel)),
    then="te_laat",
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3", 3)),
)

oordeel_loopt_nog = Deadline(
    "loopt_nog",
    art_4_1_7_2,
    decision="oordeel_veilig_thuis",
    when=~veilig_thuis.oordeel_op.has_come() & zaak.peildatum.on_or_before(laatste_dag_oordeel),
    then="loopt_nog",
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3", 3)),
)

termijnenwet_bij_besluit = NotModelled(
    provision=art_4_1_7_1,
    what=Text(
        "dat de Algemene termijnenwet ook geldt voor termijnen in een algemene maatregel van bestuur (Atw "
        "5), en nadere regels over de besluitvorming (4.1.7 lid 3)",
        "that the General Time Limits Act also holds for terms in an order in council (Atw 5), and further "
        "rules on how decisions are made (4.1.7(3))",
    ),
    why=Text(
        "artikel 5 Atw is niet opgenomen; de termijnen zijn wel zo gerekend",
        "article 5 Atw was not encoded; the terms were counted so",
    ),
    decisions=("veilig_thuis", "start_onderzoek_veilig_thuis", "oordeel_veilig_thuis"),
)
