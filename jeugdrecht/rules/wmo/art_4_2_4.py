"""
Wmo 2015 4.2.4. De verklaring omtrent het gedrag van wie bij Veilig Thuis werkt.

Hoogstens drie maanden voor het begin afgegeven. Bij een redelijk vermoeden zo spoedig mogelijk een nieuwe;
anders dan Jeugdwet 4.1.6 lid 4 zonder termijn van tien weken.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, wmo

art_4_2_4 = Provision(
    wmo("4.2.4"),
    heading=Text("VOG bij Veilig Thuis", "certificate of conduct at Veilig Thuis"),
    summary=Text(
        "VOG van personen die met bij een melding betrokkenen in contact kunnen komen, hoogstens drie "
        "maanden voor de start afgegeven; bij vermoeden nieuwe VOG van hoogstens drie maanden oud, zo "
        "spoedig mogelijk.",
        "Certificate issued at most three months before the start for those who can be in contact with the "
        "persons concerned; a new one, at most three months old, as soon as possible on suspicion.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

vog_bij_begin = Norm(
    "vog_bij_begin",
    art_4_2_4,
    decision="audit_veilig_thuis",
    then=veilig_thuis.vog_afgegeven_op.on_or_after(
        veilig_thuis.medewerker_begint_op.term(months=3, backward=True, extended=False)
    ),
    since="2015-01-01",
    actor="veilig_thuis",
)

nieuwe_vog = Norm(
    "nieuwe_vog",
    art_4_2_4,
    decision="audit_veilig_thuis",
    when=veilig_thuis.vog_vermoeden,
    then=veilig_thuis.nieuwe_vog_verlangd,
    since="2015-01-01",
    actor="veilig_thuis",
)

wie_een_vog_heeft = NotModelled(
    provision=art_4_2_4,
    what=Text(
        "voor wie de verklaring nodig is: lid 1 zegt beroepsmatig en niet-incidenteel als vrijwilliger, waar "
        "Jeugdwet 4.1.6 beide naast elkaar noemt; en het register van lid 4",
        "for whom the certificate is needed: paragraph 1 says professionally and non-incidentally as a "
        "volunteer, where the Youth Act 4.1.6 names them as alternatives; and the register of paragraph 4",
    ),
    why=Text(
        "kennelijk een verschrijving; getoetst wordt de medewerker om wie het gaat",
        "apparently a slip; what is examined is the worker in question",
    ),
    decisions=("audit_veilig_thuis",),
)
