"""
BW1 331. De rechtbank kan een voogd schorsen; bij twee voogden gaat de ander alleen verder.

Verzoekers zijn die van 329 lid 1 en 2; ambtshalve schorsen kan niet. Verval na drie maanden staat bij lid
4.
"""

from jeugdrecht.facts import bedreiging, gezag, jeugdige, maatregel, rechtsvraag, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import NONE, Deadline, NotModelled, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, atw, bw1

art_331_1 = Provision(
    bw1("331", 1),
    heading=Text("schorsing van een voogd (natuurlijk persoon)", "suspension of a guardian (natural person)"),
    summary=Text(
        "De rechtbank kan een voogd-natuurlijk persoon geheel of deels schorsen bij (a) ernstig vermoeden "
        "van een 266-grond en acute, ernstige bedreiging, of (b) noodzakelijke medische behandeling (kind "
        "onder 12 of 12-plusser die niet kan waarderen) die de voogd weigert.",
        "The court may suspend a guardian (natural person) on (a) serious suspicion plus acute serious "
        "threat, or (b) refused necessary medical treatment.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_331_2 = Provision(
    bw1("331", 2),
    heading=Text("schorsing van één van twee voogden", "suspension of one of two guardians"),
    summary=Text(
        "Bij gezamenlijke voogdij oefent de ander de voogdij alleen uit, tenzij een GI voorlopige voogdij "
        "krijgt; dan is ook de ander geschorst.",
        "With joint guardianship the other acts alone unless an institution gets interim guardianship.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_331_3 = Provision(
    bw1("331", 3),
    heading=Text("verzoekers schorsing voogd", "petitioners for suspension of a guardian"),
    summary=Text("Art. 329 lid 1 en 2 geldt overeenkomstig.", "Art. 329(1)-(2) applies."),
    since="2015-01-01",
    read="2025-07-05",
)

art_331_4 = Provision(
    bw1("331", 4),
    heading=Text(
        "schorsing voogd vervalt na drie maanden",
        "suspension of a guardian lapses after three months",
    ),
    summary=Text(
        "Drie maanden na de beschikkingsdag is de schorsing uitgewerkt, behalve als eerder beëindiging van "
        "de voogdij is gevraagd.",
        "Lapses three months after the day of the decision unless termination was requested before.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            None,
            Text("Zelfde inhoud, genummerd als lid 5.", "Same content, numbered as paragraph 5."),
        ),
    ),
)

te_schorsen = (
    decided("minderjarig", "minderjarig")
    & voogd.soort.is_("natuurlijk_persoon")
    & decided("verzoeker", "bevoegd")
)

geen_schorsing = Scope(
    "geen_schorsing",
    art_331_1,
    decision="voogdijschorsing",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

acute_bedreiging = Power(
    "acute_bedreiging",
    art_331_1,
    decision="voogdijschorsing",
    opens="bevoegd",
    requires=te_schorsen,
    grounds=voogd.ernstig_vermoeden_grond_beeindiging & bedreiging.acuut_en_ernstig,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("266", 1), bw1("331", 3)),
)

geweigerde_behandeling = Power(
    "geweigerde_behandeling",
    art_331_1,
    decision="voogdijschorsing",
    opens="bevoegd",
    requires=te_schorsen & voogd.weigert_toestemming_behandeling,
    grounds=bedreiging.behandeling_noodzakelijk_gezondheid
    & (jeugdige.leeftijd.less_than(12) | ~jeugdige.redelijke_waardering_belangen),
    actor="rechtbank",
    since="2015-01-01",
)

een_voogd_geschorst = (
    voogd.een_voogd_geschorst
    & voogd.gezamenlijke_voogdij
    & ~voogd.voogdij_geeindigd
    & ~gezag.enige_gezagsouder_overleden
)

andere_voogd_alleen = Scope(
    "andere_voogd_alleen",
    art_331_2,
    decision="gezag_daarna",
    when=een_voogd_geschorst & ~gezag.schorsing_vervallen & ~maatregel.voorlopige_voogdij_loopt,
    then="andere_voogd",
    since="2015-01-01",
)

instelling_voorlopig_voogd = Scope(
    "instelling_voorlopig_voogd",
    art_331_2,
    decision="gezag_daarna",
    when=een_voogd_geschorst & ~gezag.schorsing_vervallen & maatregel.voorlopige_voogdij_loopt,
    then="gi_voorlopig_voogd",
    since="2015-01-01",
)

voogdij_herleeft = Scope(
    "voogdij_herleeft",
    art_331_2,
    decision="gezag_daarna",
    when=een_voogd_geschorst & gezag.schorsing_vervallen,
    then="zoals_voor_de_schorsing",
    since="2015-01-01",
    rests_on=(bw1("331", 4),),
)

alleenvoogd_geschorst = Documented(
    decision="gezag_daarna",
    question=Question.GAP,
    where=voogd.een_voogd_geschorst & ~voogd.gezamenlijke_voogdij,
    why=Text(
        "Lid 2 gaat over één van twee voogden; wie het gezag heeft als de enige voogd is geschorst en de "
        "rechtbank geen voorlopige voogdij uitspreekt, zegt de wet niet.",
        "Paragraph 2 is about one of two guardians; the law does not say who has authority where the only "
        "guardian is suspended and the court orders no interim guardianship.",
    ),
)

alleenvoogd = NotModelled(
    provision=art_331_2,
    what=Text(
        "wie het gezag heeft als de enige voogd is geschorst",
        "who has authority where the only guardian is suspended",
    ),
    why=Text(
        "de tekst regelt de voorlopige voogdij alleen bij twee voogden; een tegenhanger van 268 lid 3 "
        "ontbreekt",
        "the text provides interim guardianship only for two guardians; there is no counterpart of 268(3)",
    ),
    decisions=("gezag_daarna",),
)

laatste_dag = voogd.geschorst_op.term(months=3)

zonder_termijnenwet = voogd.geschorst_op.term(months=3, extended=False)

op_tijd = gezag.beeindiging_verzocht_op.on_or_before(laatste_dag)

vervallen = Deadline(
    "vervallen",
    art_331_4,
    decision="verval_schorsing_voogd",
    when=~op_tijd,
    then=laatste_dag,
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="drie maanden na de dag van de beschikking",
)

# The same day where the last one is no rest day: then the open question makes no difference.
vervallen_zonder_verlenging = Deadline(
    "zonder_verlenging",
    art_331_4,
    decision="verval_schorsing_voogd",
    when=zonder_termijnenwet.before(laatste_dag)
    & ~gezag.beeindiging_verzocht_op.on_or_before(zonder_termijnenwet)
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=zonder_termijnenwet,
    since="2015-01-01",
)

vervallen_tijdig_verzoek = Deadline(
    "tijdig_verzoek",
    art_331_4,
    decision="verval_schorsing_voogd",
    when=op_tijd,
    then=NONE,
    since="2015-01-01",
)
