"""
BW1 268. De rechtbank kan een ouder in het gezag schorsen; wie het dan uitoefent.

Grond a is een ernstig vermoeden van een beëindigingsgrond met acute dreiging, grond b geweigerde
noodzakelijke medische zorg. Bij schorsing van beiden of van de enige gezagsouder moet een instelling
voorlopig voogd worden. Verval na drie maanden staat bij lid 5.

Telt vanaf de dag na de beschikking. Na een tijdig verzoek noemt de wet geen einddatum.
"""

from jeugdrecht.facts import bedreiging, gezag, jeugdige, maatregel, ouder, rechtsvraag, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Deadline, Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, atw, bw1

art_268_1 = Provision(
    bw1("268", 1),
    heading=Text("schorsing van het gezag", "suspension of authority"),
    summary=Text(
        "Gezag kan, geheel of voor een deel, worden geschorst; daarvoor zijn twee alternatieve gronden (a, "
        "b).",
        "The court may suspend a parent's authority wholly or partly on ground (a) or (b).",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_268_1_a = Provision(
    bw1("268", 1, "a"),
    heading=Text("schorsingsgrond a: acute bedreiging", "ground a for suspension: acute threat"),
    summary=Text(
        "Er is een ernstig vermoeden dat 266 lid 1 (a of b) opgaat EN ingrijpen is nodig tegen een acute en "
        "ernstige bedreiging.",
        "Serious suspicion that a ground of 266(1) is met AND necessity to remove an acute and serious "
        "threat.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_268_1_b = Provision(
    bw1("268", 1, "b"),
    heading=Text(
        "schorsingsgrond b: geweigerde medische behandeling",
        "ground b for suspension: refused medical treatment",
    ),
    summary=Text(
        "Medische behandeling van een kind onder 12, of van een 12-plusser die zijn belangen niet redelijk "
        "kan waarderen, is nodig om ernstig gevaar voor de gezondheid af te wenden en een gezagsouder "
        "weigert toestemming.",
        "Medical treatment of a child under 12, or 12+ unable to weigh his interests, is necessary to avert "
        "serious danger to health and a parent with authority refuses consent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_268_2 = Provision(
    bw1("268", 2),
    heading=Text("gevolg schorsing van één van twee gezagsouders", "effect of suspending one of two parents"),
    summary=Text(
        "Bij gezamenlijk gezag oefent de andere ouder het gezag tijdens de schorsing alleen uit, tenzij een "
        "GI met de voorlopige voogdij wordt belast; dan is ook het gezag van die andere ouder geschorst.",
        "With joint authority the other parent exercises it alone, unless a certified institution gets "
        "interim guardianship, in which case the other parent's authority is suspended too.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_268_3 = Provision(
    bw1("268", 3),
    heading=Text(
        "voorlopige voogdij bij schorsing van beide of enige gezagsouder",
        "interim guardianship when both or the only parent is suspended",
    ),
    summary=Text(
        "Betreft de schorsing beide ouders of de ouder die alleen gezag heeft, dan belast de rechtbank een "
        "GI met de voorlopige voogdij; die GI heeft de bevoegdheden van een voogd.",
        "If both parents or the sole parent with authority are suspended, the court entrusts a certified "
        "institution with interim guardianship with a guardian's powers.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_268_4 = Provision(
    bw1("268", 4),
    heading=Text("267 geldt ook voor schorsing", "267 also holds for suspension"),
    summary=Text(
        "Art. 267 (verzoekers en GI-route) is van overeenkomstige toepassing.",
        "Art. 267 applies mutatis mutandis.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_268_5 = Provision(
    bw1("268", 5),
    heading=Text("schorsing vervalt na drie maanden", "suspension lapses after three months"),
    summary=Text(
        "Drie maanden na de beschikkingsdag is de schorsing uitgewerkt, behalve als eerder "
        "gezagsbeëindiging is gevraagd.",
        "Suspension lapses three months after the day of the decision unless termination of authority was "
        "requested before the end.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

te_schorsen = decided("minderjarig", "minderjarig") & ouder.heeft_gezag & decided("verzoeker", "bevoegd")

geen_schorsing = Scope(
    "geen_schorsing",
    art_268_1,
    decision="gezagsschorsing",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

acute_bedreiging = Power(
    "acute_bedreiging",
    art_268_1_a,
    decision="gezagsschorsing",
    opens="bevoegd",
    requires=te_schorsen,
    grounds=gezag.ernstig_vermoeden_grond_beeindiging & bedreiging.acuut_en_ernstig,
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("266", 1), bw1("253v", 6), bw1("268", 4)),
)

geweigerde_behandeling = Power(
    "geweigerde_behandeling",
    art_268_1_b,
    decision="gezagsschorsing",
    opens="bevoegd",
    requires=te_schorsen & ouder.weigert_toestemming_behandeling,
    grounds=bedreiging.behandeling_noodzakelijk_gezondheid
    & (jeugdige.leeftijd.less_than(12) | ~jeugdige.redelijke_waardering_belangen),
    actor="rechtbank",
    since="2015-01-01",
    rests_on=(bw1("253v", 6), bw1("268", 4)),
    quote="ernstig gevaar voor diens gezondheid af te wenden",
)

geschorst_gezag = (
    gezag.beeindigd.is_("nee")
    & ~gezag.enige_gezagsouder_overleden
    & ~voogd.voogdij_geeindigd
    & ~voogd.een_voogd_geschorst
    & (gezag.gezamenlijk_ouders | gezag.gezamenlijk_met_niet_ouder | ~gezag.ontbreekt)
)

een_van_beiden = geschorst_gezag & gezag.ouder_geschorst_aantal.is_(1) & ~gezag.schorsing_vervallen

andere_ouder_alleen = Scope(
    "andere_ouder_alleen",
    art_268_2,
    decision="gezag_daarna",
    when=een_van_beiden & gezag.gezamenlijk_ouders & ~maatregel.voorlopige_voogdij_loopt,
    then="andere_ouder",
    since="2015-01-01",
)

instelling_ook_voor_de_ander = Scope(
    "instelling_ook_voor_de_ander",
    art_268_2,
    decision="gezag_daarna",
    when=een_van_beiden
    & (gezag.gezamenlijk_ouders | gezag.gezamenlijk_met_niet_ouder)
    & maatregel.voorlopige_voogdij_loopt,
    then="gi_voorlopig_voogd",
    since="2015-01-01",
    rests_on=(bw1("253v", 6),),
)

instelling_voorlopig_voogd = Duty(
    "instelling_voorlopig_voogd",
    art_268_3,
    decision="gezag_daarna",
    when=geschorst_gezag & gezag.alle_gezagsouders_geschorst & ~gezag.schorsing_vervallen,
    then="gi_voorlopig_voogd",
    since="2015-01-01",
    actor="rechtbank",
    quote="heeft de bevoegdheden van een voogd",
)

gezag_herleeft = Scope(
    "gezag_herleeft",
    art_268_1,
    decision="gezag_daarna",
    when=geschorst_gezag & gezag.ouder_geschorst_aantal.at_least(1) & gezag.schorsing_vervallen,
    then="zoals_voor_de_schorsing",
    since="2015-01-01",
    rests_on=(bw1("268", 5),),
)

gedeeltelijk = NotModelled(
    provision=art_268_1,
    what=Text(
        "dat een schorsing ook een deel van het gezag kan betreffen",
        "that a suspension can also concern part of the authority",
    ),
    why=Text(
        "wat dan bij de ouder blijft staat in de beschikking; de voorwaarden zijn dezelfde",
        "what then stays with the parent is in the order; the conditions are the same",
    ),
    decisions=(
        "gezagsschorsing",
        "gezag_daarna",
    ),
)

laatste_dag = gezag.geschorst_op.term(months=3)

zonder_termijnenwet = gezag.geschorst_op.term(months=3, extended=False)

op_tijd = gezag.beeindiging_verzocht_op.on_or_before(laatste_dag)

vervallen = Deadline(
    "vervallen",
    art_268_5,
    decision="verval_schorsing",
    when=~op_tijd,
    then=laatste_dag,
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="drie maanden na de dag van de beschikking",
)

# The same day where the last one is no rest day: then the open question makes no difference.
vervallen_zonder_verlenging = Deadline(
    "zonder_verlenging",
    art_268_5,
    decision="verval_schorsing",
    when=zonder_termijnenwet.before(laatste_dag)
    & ~gezag.beeindiging_verzocht_op.on_or_before(zonder_termijnenwet)
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=zonder_termijnenwet,
    since="2015-01-01",
)

vervallen_tijdig_verzoek = Deadline(
    "tijdig_verzoek",
    art_268_5,
    decision="verval_schorsing",
    when=op_tijd,
    then=NONE,
    since="2015-01-01",
)
