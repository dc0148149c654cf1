"""
Sv 488. Wanneer de jeugdprocedure geldt.

Wie bij het feit nog geen 18 was, heeft de jeugdprocedure, ook als hij nu ouder is en ook als de rechter
volwassenenstrafrecht toepast. Bepalingen over ouders gelden alleen zolang de verdachte minderjarig is.
"""

from jeugdrecht.facts import jeugdige, officier, procedure, rechtsvraag
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, sv

art_488_1 = Provision(
    sv("488", 1),
    heading=Text(
        "gewone strafvordering tenzij anders bepaald",
        "ordinary procedure unless provided otherwise",
    ),
    summary=Text(
        "De rest van het wetboek geldt voor zover deze afdeling niet afwijkt.",
        "General procedure applies unless this section differs.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_488_2 = Provision(
    sv("488", 2),
    heading=Text("wanneer de jeugdprocedure geldt", "when youth procedure applies"),
    summary=Text(
        "De jeugdbepalingen gelden voor wie bij het feit nog geen 18 was, tenzij deze titel afwijkt.",
        "The youth provisions apply to those under 18 at the offence.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_488_3 = Provision(
    sv("488", 3),
    heading=Text("ouders alleen zolang minderjarig", "parents only while a minor"),
    summary=Text(
        "Bepalingen over ouders of voogd gelden alleen zolang de verdachte minderjarig is.",
        "Provisions on parents apply only while the suspect is a minor.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

kantonrechter = decided("absolute_competentie", "kantonrechter")
van_12_tot_18 = jeugdige.leeftijd_op_pleegdatum.between(12, 18)

# What the articles on safeguards share. Which of them also hold for an offence from 18 that the juvenile
# court tries together with an earlier one, the text does not settle.
later_feit_bij_kinderrechter = (
    jeugdige.leeftijd_op_pleegdatum.at_least(18) & procedure.gelijktijdige_behandeling_495_4
)
jeugdzaak = van_12_tot_18 | (later_feit_bij_kinderrechter & rechtsvraag.waarborgen_voor_later_feit)
vervolgd_voor_rechter = officier.dagvaardt | procedure.afdoening.is_("vervolging_voor_rechter")

# The day is that of the hearing, or the reference date where there is none (yet).
geen_zitting = ~jeugdige.leeftijd_op_zitting.exists()
onder_16_op_de_dag = jeugdige.leeftijd_op_zitting.less_than(16) | (
    geen_zitting & jeugdige.leeftijd.less_than(16)
)
vanaf_18_op_de_dag = jeugdige.leeftijd_op_zitting.at_least(18) | (
    geen_zitting & jeugdige.leeftijd.at_least(18)
)
minderjarig = (jeugdige.leeftijd_op_zitting.less_than(18) & ~jeugdige.meerderjarig_verklaard) | (
    geen_zitting & jeugdige.minderjarig
)

jeugdprocedure = Scope(
    "jeugdprocedure",
    art_488_2,
    decision="procesrecht",
    when=van_12_tot_18,
    then="jeugd",
    since="2002-05-01",
)

gewone_procedure = Scope(
    "gewone_procedure",
    art_488_2,
    decision="procesrecht",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then="gewoon",
    since="2002-05-01",
)

gewone_rechter = Scope(
    "gewone_rechter",
    art_488_2,
    decision="bevoegde_rechter",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18) & ~kantonrechter,
    then="gewone_rechter",
    since="2002-05-01",
)

aanvullend_recht = NotModelled(
    provision=art_488_1,
    what=Text(
        "dat de rest van het wetboek geldt waar de jeugdafdeling niet afwijkt",
        "that the rest of the code holds where the section on youth does not deviate",
    ),
    why=Text(
        "dat beslist zelf niets; de algemene rechten van elke verdachte, zoals een raadsman bij het verhoor, "
        "staan niet in deze tabel",
        "this decides nothing itself; the general rights of every suspect, such as counsel at the interview, "
        "are not in this table",
    ),
    decisions=("waarborgen",),
)

recht_van_de_zittingsdag = NotModelled(
    provision=art_488_2,
    what=Text(
        "dat op de zitting de wet van die dag geldt, als die een andere dag is dan de peildatum",
        "that the law of the day of the hearing holds there, if that is another day than the reference date",
    ),
    why=Text(
        "de leeftijd telt op de dag van de zitting, de tekst van de wet die van de peildatum; neem bij een "
        "zitting in een andere periode de zittingsdag als peildatum",
        "the age counts on the day of the hearing, the text of the law is that of the reference date; for a "
        "hearing in another period take its day as the reference date",
    ),
    decisions=("waarborgen",),
)
