"""
BW 1:264. Vervallenverklaring van een aanwijzing door de kinderrechter.

Op verzoek van een ouder met gezag of de minderjarige van 12 jaar of ouder, ook als de aanwijzing niet tot de
verzoeker is gericht. Het verzoek schorst niet, tenzij de kinderrechter anders bepaalt.

Twee weken, te beginnen op de dag na verzending of uitreiking. Een te laat verzoek blijft ontvankelijk als de
verzoeker redelijkerwijs niet in verzuim is; dat oordeelt de kinderrechter. De voogd leest hier als de
gezagsouder (art. 326 lid 2).
"""

from jeugdrecht.facts import aanwijzing, rechtsmiddel, verzoek, zaak
from jeugdrecht.logic.declare import decided, outcome_day
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, atw, bw1

art_264_1 = Provision(
    bw1("264", 1),
    heading=Text("vervallenverklaring van een aanwijzing", "setting aside an instruction"),
    summary=Text(
        "Een gezagsouder of een minderjarige vanaf 12 jaar kan de kinderrechter vragen de aanwijzing "
        "(deels) te laten vervallen. Dat verzoek schorst niet, behalve als de kinderrechter dat beslist.",
        "At the request of a parent with authority or the minor 12+ the judge may annul an instruction "
        "wholly or partly. No suspensive effect unless the judge decides otherwise.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_264_3 = Provision(
    bw1("264", 3),
    heading=Text("termijn twee weken", "a term of two weeks"),
    summary=Text(
        "De indientermijn is twee weken en begint op de dag NA die van verzending of uitreiking van de "
        "beslissing.",
        "Two weeks, starting the day AFTER the decision was sent or handed over.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_264_4 = Provision(
    bw1("264", 4),
    heading=Text("verschoonbare termijnoverschrijding", "an excusable delay"),
    summary=Text(
        "Een te laat verzoek wordt niet niet-ontvankelijk verklaard als de verzoeker redelijkerwijs niet in "
        "verzuim is geweest.",
        "A late request is not declared inadmissible if the applicant cannot reasonably be considered in "
        "default.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

maatstaf_vervallenverklaring = NotModelled(
    provision=art_264_1,
    what=Text(
        "wanneer de kinderrechter een aanwijzing vervallen verklaart",
        "when the judge sets an instruction aside",
    ),
    why=Text(
        "de wet geeft geen maatstaf; wie het mag vragen zegt de beslissing over de verzoeker",
        "the statute gives no standard; who may ask is said by the decision on the petitioner",
    ),
    decisions=("aanwijzing_opvolgen",),
)

tegen_de_instelling = rechtsmiddel.tegen.in_(
    "aanwijzing",
    "contactbeperking",
    "besluit_over_aanwijzing",
    "besluit_over_contactbeperking",
    "besluit_over_uithuisplaatsing",
)

uiterste_dag = outcome_day("rechtsmiddel.uiterste_datum")

# Not filed yet, the petition is judged as if it were filed on the reference date.
na_de_termijn = tegen_de_instelling & (
    verzoek.datum.after(uiterste_dag) | (~verzoek.datum.has_come() & zaak.peildatum.after(uiterste_dag))
)

naar_de_kinderrechter = decided("rechtsmiddel.rechtsmiddel", "verzoek_kinderrechter")

tegen_aanwijzing = Scope(
    "tegen_aanwijzing",
    art_264_1,
    decision="rechtsmiddel.rechtsmiddel",
    when=rechtsmiddel.tegen.is_("aanwijzing") & rechtsmiddel.in_kring_264,
    then="verzoek_kinderrechter",
    since="2015-01-01",
    group="naar_kinderrechter",
    rests_on=(bw1("326", 2),),
)

kinderrechter = Scope(
    "kinderrechter",
    art_264_1,
    decision="rechtsmiddel.instantie",
    when=naar_de_kinderrechter,
    then="kinderrechter",
    since="2015-01-01",
)

verzoek_schorst_niet = Scope(
    "verzoek_schorst_niet",
    art_264_1,
    decision="schorsende_werking",
    when=naar_de_kinderrechter,
    then="schorst_niet",
    since="2015-01-01",
    rests_on=(bw1("265", 3), bw1("265d", 4), bw1("265f", 2)),
)

kinderrechter_schorst = Power(
    "kinderrechter_schorst",
    art_264_1,
    decision="schorsende_werking",
    opens="schorst",
    requires=naar_de_kinderrechter,
    act=aanwijzing.geschorst_door_rechter,
    actor="kinderrechter",
    since="2015-01-01",
)

twee_weken = Deadline(
    "twee_weken",
    art_264_3,
    decision="rechtsmiddel.uiterste_datum",
    when=rechtsmiddel.tegen.is_("aanwijzing") & rechtsmiddel.in_kring_264,
    then=aanwijzing.verzenddatum.term(weeks=2),
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)

te_laat = Prohibition(
    "te_laat",
    art_264_3,
    decision="rechtsmiddel.rechtsmiddel",
    when=na_de_termijn,
    then="geen",
    since="2015-01-01",
    excepts=("naar_kinderrechter",),
)

verschoonbaar = Scope(
    "verschoonbaar",
    art_264_4,
    decision="rechtsmiddel.rechtsmiddel",
    when=na_de_termijn & rechtsmiddel.verzuim_verschoonbaar,
    then="verzoek_kinderrechter",
    since="2015-01-01",
    excepts=("bw1:264:3/te_laat",),
    actor="kinderrechter",
)

voogd_als_gezagsouder = NotModelled(
    provision=art_264_1,
    what=Text(
        "dat de voogd hier de plaats van de gezagsouder inneemt",
        "that the guardian takes the place of the parent with authority here",
    ),
    why=Text(
        "dat is uitleg van art. 326 lid 2, dat de afdeling overeenkomstig van toepassing verklaart",
        "that is how art. 326(2), which applies the section mutatis mutandis, is read",
    ),
    decisions=("rechtsmiddel",),
)
